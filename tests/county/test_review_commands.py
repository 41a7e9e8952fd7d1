"""The county's review by command: returns, conflicts, the same person twice, in words for machines."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.exchange import road
from tests.exchange.road import County, Desk
from villagedesk.cli.entry import main
from villagedesk.register.record import blank

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], county: County) -> Run:
    """Run a command of the county with `--json` and return its exit code and answer."""
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", road.PASSWORD)
    folder = county.context.folder.root

    def command(*arguments: str) -> tuple[int, Any]:
        county.context.close()
        capsys.readouterr()
        code = main(["county", *arguments, "--data", str(folder), "--json"])
        printed = capsys.readouterr().out
        return code, json.loads(printed) if printed.strip() else {}

    return command


@pytest.fixture
def numbers(enrolled: Desk, county: County) -> list[str]:
    """The slip numbers of three people that the county holds; the first two have one ID number."""
    save = enrolled.context.register.save
    people = [
        save(blank("labourer"), {"name": name, "id_number": number})
        for name, number in (("曾红娜", "520422199101184527"), ("曾宏娜", "520422199101184527"), ("罗小妹", None))
    ]
    county.receive(enrolled.export())
    save(people[2], {"phone": "13700000001"})
    read = county.context.register.get("labourer", people[2].id)
    assert read is not None
    county.context.register.save(read, {"phone": "13700000002"})
    county.receive(enrolled.export())
    return [person.number for person in people]


def test_a_field_is_returned_by_slip_number(run: Run, numbers: list[str]) -> None:
    code, answer = run("return", numbers[0], "--field", "labourer.phone", "--field", "tags", "--reason", "请补填")
    assert code == 0
    assert [one["fields"] for one in answer["returned"]] == [["labourer.phone", "tags"]]
    assert run("return", numbers[0], "--field", "labourer.nothing", "--reason", "请补填")[0] == 2
    assert run("return", numbers[0], "--field", "phone", "--reason", " ")[0] == 2
    assert run("return", "520422101237-2026-A99999", "--field", "phone", "--reason", "请补填")[0] == 2


def test_a_conflict_is_listed_and_closed_by_its_number(run: Run, numbers: list[str]) -> None:
    _, answer = run("conflicts", "--village", "520422101237")
    (conflict,) = answer["conflicts"]
    assert (conflict["number"], conflict["field"], conflict["policy"], conflict["base"]) == (
        numbers[2], "labourer.phone", "B", "",
    )  # fmt: skip
    assert {(head["value"], head["where"]) for head in conflict["heads"]} == {
        ("13700000001", "双玉村 A"), ("13700000002", "县里"),
    }  # fmt: skip
    assert run("resolve", conflict["id"], "--keep", "value=一二三")[0] == 2
    code, closed = run("resolve", conflict["id"], "--keep", conflict["heads"][0]["head"])
    assert (code, closed["left"]) == (0, 0)
    assert run("conflicts")[1]["conflicts"] == []
    assert run("resolve", conflict["id"], "--keep", conflict["heads"][0]["head"])[0] == 2


def test_two_registrations_are_linked_and_parted_by_slip_number(run: Run, numbers: list[str]) -> None:
    _, found = run("people", "--grade", "likely")
    assert (found["likely"], found["possible"], found["left_out"]) == (1, 0, 0)
    (pair,) = found["people"]
    assert {side["number"] for side in pair["sides"]} == {*numbers[:2]}
    assert {side["id_number"] for side in pair["sides"]} == {"520422********4527"}
    assert run("link", numbers[1], numbers[0])[0] == 0
    assert run("people")[1]["people"] == []
    assert run("unlink", numbers[0], numbers[1])[1]["was_linked"] is True
    assert run("people", "--rebuild")[1]["people"] == []
    assert run("unlink", numbers[0], numbers[2])[1]["was_linked"] is False


def test_a_village_has_no_review(enrolled: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", road.PASSWORD)
    folder: Path = enrolled.context.folder.root
    enrolled.context.close()
    assert main(["county", "conflicts", "--data", str(folder)]) == 2
