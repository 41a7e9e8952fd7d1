"""What a statistic counts, judged by a count in plain Python over the same rows."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection, select

from tests.register.village import TODAY, settle
from villagedesk.catalogue.measures import PEOPLE, Measure, Work, measure_called, measures
from villagedesk.context import Context
from villagedesk.register import measuring, people
from villagedesk.register.projection import TABLES
from villagedesk.register.selection import Selection

DAYS = (TODAY, date(2025, 6, 30))
_POOR = {"1", "2", "21", "22", "23"}
_TAGS = {"out_of_poverty": _POOR, "monitored": _POOR - {"1"}, "": set[str]()}
_KNOWN = {name: one for name, one in measures().items() if not one.where and one.of == PEOPLE}
"""Measures that ask for nothing but what `counted` counts."""


def rows(connection: Connection, kind: str) -> list[Mapping[str, Any]]:
    """Return all rows of a kind that are not void."""
    table = TABLES[kind]
    return [dict(row._mapping) for row in connection.execute(select(table).where(table.c.void.is_(None)))]


def counted(connection: Connection, measure: Measure, day: date) -> int:
    """Count a measure person by person."""
    homes = {row["id"]: row for row in rows(connection, "household")}
    spells = [row for row in rows(connection, "spell") if _goes_on(row, day)]
    jobs = {row["labourer"] for row in rows(connection, "intent") if row["wants_job"]}
    courses = {row["labourer"] for row in rows(connection, "training_need") if row["wants"]}
    found = 0
    for person in rows(connection, "labourer"):
        own = [row for row in spells if row["labourer"] == person["id"]]
        latest = max(own, key=lambda row: (row["start_date"] or "", row["id"]), default=None)
        home = homes.get(person["household"], {})
        is_here = not person["left_on"] or person["left_on"] > day.isoformat()
        wishes = {"job": jobs, "training": courses, "": {person["id"]}}[measure.wants]
        tags = {home.get("type"), home.get("monitored_type"), *(person["tags"] or ())}
        found += (
            is_here
            and (not measure.labour or _is_labour(person, latest, day))
            and measure.sex in ("", _sex(person))
            and (measure.work is None or _works(person, latest, measure.work))
            and (not measure.tags or bool(tags & _TAGS[measure.tags]))
            and person["id"] in wishes
        )
    return found


def _goes_on(row: Mapping[str, Any], day: date) -> bool:
    on = day.isoformat()
    return (row["start_date"] or "") <= on and f"{row['end_date'] or 9}-31"[:10] >= on


def _told(person: Mapping[str, Any]) -> str:
    number = person["id_number"] or ""
    return number if len(number) == 18 and number[6:8] in ("19", "20") else ""


def _sex(person: Mapping[str, Any]) -> str | None:
    number = _told(person)
    return person["sex"] or (("1" if int(number[16]) % 2 else "2") if number else None)


def _is_labour(person: Mapping[str, Any], latest: Mapping[str, Any] | None, day: date) -> bool:
    number, stated = _told(person), person["birth_date"]
    born = f"{number[6:10]}-{number[10:12]}-{number[12:14]}" if number else stated and f"{stated}-01"[:10]
    able = person["labour_capacity"] not in ("4", "5") or _works(person, latest, Work.EMPLOYED)
    return bool(born) and born <= day.replace(year=day.year - 16).isoformat() and able


def _works(person: Mapping[str, Any], latest: Mapping[str, Any] | None, wanted: Work) -> bool:
    status = (latest["status"] or "11") if latest else "20"
    place, village = (latest["place"] or "") if latest else "", person["village"]
    at_work = status.startswith("1")
    return {
        Work.EMPLOYED: at_work,
        Work.AWAY: at_work and bool(place) and place[:6] != village[:6],
        Work.OUTSIDE: at_work and bool(place) and place[:2] != village[:2],
        Work.LOCAL: at_work and place[:6] == village[:6],
        Work.NONE: status.startswith("2"),
        Work.OTHER: not at_work and not status.startswith("2"),
    }[wanted]


@pytest.mark.parametrize("seed", range(4))
def test_every_number_is_that_of_a_count_by_hand_and_of_the_people_listed(context: Context, seed: int) -> None:
    settle(context, seed, people=60)
    with context.register.database.reading() as connection:
        for day in DAYS:
            for name, measure in _KNOWN.items():
                asked = Selection(measure=name, on=day.isoformat())
                wanted = counted(connection, measure, day)
                assert people.count(connection, asked) == len(people.ids(connection, asked)) == wanted, (name, day)
                assert people.count(connection, Selection(measure=name, on=asked.on, areas=("520422",))) == wanted
        assert people.count(connection, Selection(areas=("520422101999",))) == 0
        assert people.count(connection, Selection(areas=("no code",))) == 0


def test_the_tally_in_one_pass_says_the_same(context: Context) -> None:
    settle(context, 5, people=60)
    with context.register.database.reading() as connection:
        facts = dict.fromkeys(name for one in _KNOWN.values() for name in measuring.wanted(one))
        tally = list(measuring.tally(connection, measuring.Span.on(TODAY), facts))
        for name, measure in _KNOWN.items():
            asked = measuring.wanted(measure)
            found = sum(group.count for group in tally if measuring.holds(asked, group.facts))
            assert found == people.count(connection, Selection(measure=name, on=TODAY.isoformat())), name


def test_labour_force_is_employed_and_not_employed_and_others(context: Context) -> None:
    settle(context, 9, people=60)
    with context.register.database.reading() as connection:
        parts = [people.count(connection, Selection(measure=name)) for name in ("employed", "unemployed", "other")]
        assert sum(parts) == people.count(connection, Selection(measure="labour")) > 0


def test_a_target_finds_its_measure_by_any_of_its_names() -> None:
    assert {measure_called(words) for words in ("外出务工人数", "农村劳动力 外出务工人数")} == {measures()["away"]}
    assert measure_called("跳绳人数") is None
    assert all(measure_called(one.label) is one for one in measures().values())


def test_a_selection_of_a_measure_survives_being_kept() -> None:
    asked = Selection(measure="away", on="2026-06-30", areas=("520422101",))
    assert Selection.from_json(asked.to_json()) == asked
    assert Selection.from_json({"measure": "gone", "on": "2026-13-40"}) == Selection(measure="gone")
