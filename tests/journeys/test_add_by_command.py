"""Records of every kind are entered on the command line: whose they are, and what they name, in people's words."""

from pathlib import Path
from typing import Any, cast

import pytest

from tests import made
from tests.exchange.road import PASSWORD
from tests.journeys.commands import Run
from tests.subjects.test_batch import person
from villagedesk.context import Unit
from villagedesk.demo import fill, serve


@pytest.fixture
def village(tmp_path: Path) -> tuple[Path, str]:
    folder = tmp_path / "village"
    context, _ = made.make(folder, Unit("520422101237", "双玉村"), "龙秀英", PASSWORD)
    number = person(context, "韦光荣", "一组").number
    context.close()
    return folder, number


def listed(run: Run, kind: str, folder: Path) -> list[dict[str, Any]]:
    code, said = run("records", kind, "--data", folder)
    assert code == 0
    return cast("list[dict[str, Any]]", said["records"])


def test_a_trip_and_the_ride_on_it(run: Run, village: tuple[Path, str]) -> None:
    folder, number = village
    trip = ("name=返岗专车", "departs_on=2026-02-22", "departs_at=８：３０", "mode=专车", "direction=返岗")
    code, said = run("add", "--kind", "trip", *trip, "--data", folder)
    assert (code, said["kind"]) == (0, "trip")
    assert run("add", "--kind", "ride", "--person", number, "trip=返岗专车", "boarded=是", "--data", folder)[0] == 0
    (ride,) = listed(run, "ride", folder)
    assert (ride["person"], ride["trip"], ride["boarded"]) == ("韦光荣", "返岗专车 · 2026-02-22", "是")
    assert run("correct", number, "ride.boarded=否", "--data", folder)[0] == 0
    shown = run("show", number, "--data", folder)[1]["records"]
    assert [one["values"]["boarded"] for one in shown if one["kind"] == "ride"] == [False]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "arguments",
    [
        ("ride", "trip=返岗专车"),
        ("ride", "--person", "NUMBER", "trip=没有的班次"),
        ("subsidy", "--person", "NUMBER", "type=01", "policy=gz-2026"),
        ("trip", "colour=red"),
    ],
)
def test_what_cannot_be_is_refused(run: Run, village: tuple[Path, str], arguments: tuple[str, ...]) -> None:
    folder, number = village
    given = [number if one == "NUMBER" else one for one in arguments]
    assert run("add", "--kind", *given, "--data", folder)[0] == 2
    for kind in ("ride", "subsidy", "trip"):
        assert listed(run, kind, folder) == []


def test_a_visit_without_its_day_is_not_saved(run: Run, village: tuple[Path, str]) -> None:
    folder, number = village
    assert run("add", "--kind", "visit", "--person", number, "visitor=龙秀英", "--data", folder)[0] == 1
    assert listed(run, "visit", folder) == []


def test_the_demo_village_is_served_the_same_each_time(run: Run, tmp_path: Path) -> None:
    told = []
    for name in ("one", "two"):
        context, _ = made.make(tmp_path / name, Unit("520422101237", "双玉村"), "龙秀英", PASSWORD)
        fill(context, 60, 1)
        serve(context, 1)
        context.close()
        told.append(
            [{key: value for key, value in one.items() if key != "id"} for one in listed(run, "visit", tmp_path / name)]
        )
    assert told[0] == told[1]
    assert len(told[0]) > 15
