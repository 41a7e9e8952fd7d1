"""The “1311” services: how often each person was served in a year, and what is still lacking; the numbers are data."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import Final

from sqlalchemy import Connection, func, select

from villagedesk.catalogue.toml_lines import read_toml
from villagedesk.errors import RefusedFile
from villagedesk.paths import resource
from villagedesk.register import datasets, people
from villagedesk.register.projection import TABLES
from villagedesk.register.selection import Selection
from villagedesk.subjects import showing

KIND: Final = "services"
"""The kind of document under which a county publishes other services and numbers."""

_DAYS: Final = {"application": "applied_on", "training_record": "starts_on"}
"""Records of other kinds that count, each with the field that says when."""
_MOST_TIMES, _MOST_SERVICES = 99, 12
_VISITS = TABLES["visit"]


@dataclass(frozen=True, slots=True)
class Service:
    """One service: how often a year at least, and what counts: visits with these codes, records of these kinds."""

    label: str
    times: int
    codes: tuple[str, ...]
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The services that everybody is owed in a year."""

    title: str
    services: tuple[Service, ...]


@dataclass(frozen=True, slots=True)
class Served:
    """One person of the roll with the counts, in the order of the plan."""

    id: str
    number: str
    name: str
    group: str
    phone: str
    counts: tuple[int, ...]

    def lacks(self, plan: Plan) -> tuple[str, ...]:
        """Return the services that are not done yet, by their labels."""
        return tuple(one.label for one, count in zip(plan.services, self.counts, strict=True) if count < one.times)


def plan_of(text: str, file: str) -> Plan:
    """Read the text of a plan; RefusedFile, naming file and line, where it is not right."""
    root = read_toml(text, file)
    root.only("kind", "title", "services")
    declared = root.tables("services")
    if not 0 < len(declared) <= _MOST_SERVICES:
        raise root.refusal("", "服务项目应有一到十二项", "每一项写一段 [[services]]。")
    services = []
    for table in declared:
        table.only("label", "times", "codes", "records")
        codes = table.codes("codes", "service_kind")
        records = table.choices("records", _DAYS)
        if not codes and not records:
            raise table.refusal("", "没有写什么算一次服务", "请写 codes，例如 codes = [“政策宣讲”]。")
        services.append(Service(table.text("label"), table.whole("times", 1, _MOST_TIMES), codes, records))
    return Plan(root.text("title", "“1311”就业服务"), tuple(services))


@cache
def shipped() -> Plan:
    """Return the plan that comes with the program."""
    file = resource("services.toml")
    return plan_of(file.read_text("utf-8"), file.name)


def plan(connection: Connection) -> Plan:
    """Return the plan that holds: the county's, else the one shipped."""
    found = datasets.get(connection, KIND)
    content = found.read() if found and not found.is_withdrawn else None
    text = content.get("toml") if isinstance(content, dict) else None
    try:
        return plan_of(text, f"{KIND}.toml") if isinstance(text, str) else shipped()
    except RefusedFile:
        return shipped()


def served(connection: Connection, year: int, which: Selection | None = None) -> list[Served]:
    """Return everybody of the roll, or of a selection, with the counts of a year, by group and number."""
    owed = plan(connection)
    counts = _counts(connection, owed, str(year))
    wanted = people.ids(connection, which or Selection(), order="group")
    nothing = [0] * len(owed.services)
    return [
        Served(
            row.id,
            row.number,
            str(row.person.get("name") or ""),
            str(row.household.get("group") or ""),
            showing.spaced_phone(str(row.person.get("phone") or row.person.get("family_phone") or "")),
            tuple(counts.get(row.id, nothing)),
        )
        for row in people.rows(connection, wanted)
    ]


def _counts(connection: Connection, owed: Plan, year: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(lambda: [0] * len(owed.services))
    visits = (
        select(_VISITS.c.labourer, _VISITS.c.service, func.count())
        .where(_VISITS.c.void.is_(None), _VISITS.c.labourer.is_not(None), _VISITS.c.visited_on.startswith(year))
        .group_by(_VISITS.c.labourer, _VISITS.c.service)
    )
    for person, code, count in connection.execute(visits):
        for at, service in enumerate(owed.services):
            found[person][at] += count if code in service.codes else 0
    for kind, day in _DAYS.items():
        table = TABLES[kind]
        records = (
            select(table.c.labourer, func.count())
            .where(table.c.void.is_(None), table.c.labourer.is_not(None), table.c[day].startswith(year))
            .group_by(table.c.labourer)
        )
        for person, count in connection.execute(records):
            for at, service in enumerate(owed.services):
                found[person][at] += count if kind in service.records else 0
    return found
