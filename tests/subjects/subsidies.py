"""Invented people who work outside, for the tests of subsidies: who is entitled on 5 May 2026."""

from datetime import date
from typing import Any

from villagedesk.catalogue.checks import id_checksum
from villagedesk.context import Context
from villagedesk.register import datasets
from villagedesk.register.datasets import Dataset
from villagedesk.register.record import Record, blank
from villagedesk.subjects.subsidies.policies import KIND, all_policies, shipped
from villagedesk.subjects.subsidies.policy import Policy

TODAY = date(2026, 5, 5)
PAPERS = ("身份证", "社保卡", "务工证明")


def worker(
    context: Context, name: str, group: str = "一组", place: str = "440114", start: str = "2026-01-10", **home: Any
) -> Record:
    """Register somebody of a household out of poverty who works since January."""
    register, house, person = context.register, blank("household"), blank("labourer")
    first = f"5204221990{len(name) + 3:02d}{sum(map(ord, name)) % 28 + 1:02d}{sum(map(ord, name)) % 900 + 100}"
    who = {"name": name, "household": house.id, "id_number": first + id_checksum(first), "phone": "13136715753"}
    work: dict[str, Any] = {
        "labourer": person.id, "status": "11", "employer": "广州云朵电子厂", "place": place, "start_date": start,
        "evidence": ["1"],
    }  # fmt: skip
    homes = {"group": group, "head_name": name, "type": "1", **home}
    wanted: list[tuple[Record, Any]] = [(house, homes), (person, {**who, "bank_card": "6217000010001234567"})]
    register.save_all([*wanted, (blank("spell"), work)])
    return register.get("labourer", person.id) or person


def guizhou(context: Context) -> Policy:
    """Return the policy that holds in the village."""
    with context.register.database.reading() as connection:
        return all_policies(connection)[0]


def come_down(context: Context, text: str, version: int = 2, key: str = "") -> None:
    """Let a policy arrive as a file from the county brings it; an empty text takes it back."""
    content = datasets.written({"toml": text} if text else {datasets.WITHDRAWN: True})
    name = key or shipped()[0].key
    one = Dataset(KIND, name, version, "补贴", datasets.digest(content), "2026-05-01T09:00:00+08:00", content, 1)
    with context.register.writing() as connection:
        datasets.take(connection, [one])
