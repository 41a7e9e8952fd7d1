"""Who may be registered twice in the whole county: likely and possible, kept up to date, put together, told apart."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from tests import made
from tests.exchange import road
from tests.exchange.road import County, Desk
from tests.register.same_desk import listed
from villagedesk.care.verify import verify
from villagedesk.catalogue.checks import id_checksum
from villagedesk.context import Context, Unit
from villagedesk.county import people as twice
from villagedesk.county.people import LIKELY, MOST_EACH, TRAITS, left_out, rebuild, refresh
from villagedesk.county.same_person import Grade, candidates, count, link, person_of, record_of, unlink
from villagedesk.errors import VillageDeskError
from villagedesk.journal.op import Change, new_id
from villagedesk.register import people
from villagedesk.register.alike_rules import Likeness
from villagedesk.register.projection import PERSON
from villagedesk.register.record import Record

HERE, THERE = "520422101237", "520422101201"


def id_number(first17: str) -> str:
    return first17 + id_checksum(first17)


OUYANG, DISTANT = id_number("52042219910118452"), id_number("52042219680203031")
NEAR = OUYANG[:12] + "9" + OUYANG[13:]
OLD = OUYANG[:6] + OUYANG[8:17]
KNOWN = {"name": "曾红娜", "id_number": OUYANG, "phone": "13136715753"}

CLASSES: list[tuple[dict[str, str], Likeness | None, Grade | None]] = [
    ({"name": "曾红娜", "id_number": OUYANG}, Likeness.SAME_ID, Grade.LIKELY),
    ({"name": "曾宏娜", "id_number": OUYANG}, Likeness.SAME_ID, Grade.LIKELY),
    ({"name": "曾红娜", "id_number": OLD}, Likeness.SAME_ID, Grade.LIKELY),
    ({"name": "曾红娜", "id_number": f" {OUYANG[:6]} {OUYANG[6:]} "}, Likeness.SAME_ID, Grade.LIKELY),
    ({"name": "罗小妹", "id_number": OUYANG}, Likeness.OTHER_NAME, Grade.LIKELY),
    ({"name": "曾红娜", "phone": "13136715753"}, Likeness.NAME_PHONE, Grade.POSSIBLE),
    ({"name": "曾宏娜", "birth_date": "1991-01-18"}, Likeness.BIRTH_ELSEWHERE, Grade.POSSIBLE),
    ({"name": "曾红娜", "id_number": NEAR}, Likeness.NEAR_ID, Grade.POSSIBLE),
    ({"name": "曾红娜", "phone": "13136715753", "id_number": DISTANT}, Likeness.WEAK, Grade.POSSIBLE),
    ({"name": "曾红娜", "birth_date": "1991-01"}, None, None),
    ({"name": "曾红娜", "birth_date": "1991-01-18", "id_number": DISTANT}, None, None),
    ({"name": "罗小妹", "phone": "13136715753"}, None, None),
    ({"name": "曾红娜"}, None, None),
]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Context]:
    """A county's register without laptops."""
    unit = Unit("520422", "普定县就业局", is_hub=True)
    context, _ = made.make(tmp_path / "hub", unit, "管理员", road.PASSWORD, "hub")
    yield context
    context.close()


def enter(context: Context, village: str, number: str = "", **values: str | None) -> str:
    """Write somebody of a village, as if it had come from there, and return the record's id."""
    record = new_id()
    fields = {"village": (village, ()), **{name: (value, ()) for name, value in values.items()}}
    fields["number"] = (number or f"{village}-2026-A{record[-5:]}", ())
    context.register.change(lambda _: [Change(PERSON, record, fields, "龙秀英", "手工")])
    return record


def look(context: Context, *records: str) -> None:
    with context.register.writing() as connection:
        refresh(connection, records)


def found(context: Context, village: str = "") -> list[tuple[set[str], Likeness]]:
    with context.register.database.reading() as connection:
        return [({one.first.id, one.second.id}, one.likeness) for one in candidates(connection, village)]


@pytest.mark.parametrize(("values", "likeness", "grade"), CLASSES)
@pytest.mark.parametrize("newest_first", [True, False])
def test_in_what_people_of_two_villages_agree(
    hub: Context, values: dict[str, str], likeness: Likeness | None, grade: Grade | None, newest_first: bool
) -> None:
    one, other = enter(hub, HERE, **KNOWN), enter(hub, THERE, **values)
    for record in (other, one) if newest_first else (one, other):
        look(hub, record)
    expected = [({one, other}, likeness)] if likeness else []
    assert found(hub) == found(hub, HERE) == found(hub, THERE) == expected
    assert found(hub, "520422101999") == []
    with hub.register.database.reading() as connection:
        assert [one.grade for one in candidates(connection)] == ([grade] if grade else [])
        assert sum(count(connection).values()) == len(expected)
    with hub.register.writing() as connection:
        rebuild(connection)
    assert found(hub) == expected


def test_a_correction_takes_a_pair_off_the_list_and_a_void_does(hub: Context) -> None:
    one, other = enter(hub, HERE, **KNOWN), enter(hub, THERE, **KNOWN)
    look(hub, one, other)
    assert len(found(hub)) == 1
    record = hub.register.get(PERSON, other)
    assert record is not None
    hub.register.save(record, {"name": "罗小妹", "id_number": DISTANT})
    look(hub, other)
    assert found(hub) == []
    record = hub.register.get(PERSON, other)
    assert record is not None
    hub.register.save(record, {"name": "曾红娜"})
    look(hub, other)
    assert [how for _, how in found(hub)] == [Likeness.WEAK]
    hub.register.void(_record(hub, other), "重复登记")
    assert found(hub) == []


def test_linked_people_count_once_and_are_found_by_both_numbers(hub: Context) -> None:
    one = enter(hub, HERE, f"{HERE}-2026-A00001", **KNOWN, remark="甲")
    other = enter(hub, THERE, f"{THERE}-2026-A00001", name="曾红那", id_number=OUYANG, education="70")
    look(hub, one, other)
    link(hub.register, other, one)
    assert found(hub) == []
    assert listed(hub) == [one]
    person = _record(hub, one)
    assert (person.number, person.village, person.values["education"]) == (f"{THERE}-2026-A00001", THERE, "70")
    assert person.values["remark"] == "甲"
    assert not person.conflicts
    with hub.register.database.reading() as connection:
        for number in (f"{HERE}-2026-A00001", f"{THERE}-2026-A00001"):
            assert person_of(connection, number) == one
            assert people.ids(connection, people.Selection(text=number)) == [one]
        assert people.count(connection) == 1
    assert verify(hub.register).sound
    assert unlink(hub.register, one, other) is True
    assert {*listed(hub)} == {one, other}
    assert found(hub) == []
    assert [_record(hub, record).village for record in (one, other)] == [HERE, THERE]


def test_that_they_are_two_is_remembered(hub: Context) -> None:
    one, other = enter(hub, HERE, **KNOWN), enter(hub, THERE, **KNOWN)
    third = enter(hub, THERE, **KNOWN)
    look(hub, one, other, third)
    assert unlink(hub.register, one, other) is False
    assert {frozenset(two) for two, _ in found(hub)} == {frozenset((one, third)), frozenset((other, third))}
    with hub.register.writing() as connection:
        rebuild(connection)
    assert len(found(hub)) == 2
    link(hub.register, one, third)
    assert found(hub) == []


def test_who_nobody_knows_cannot_be_linked(hub: Context) -> None:
    one = enter(hub, HERE, **KNOWN)
    with hub.register.database.reading() as connection, pytest.raises(VillageDeskError, match="没有登记单号 5204"):
        record_of(connection, "5204")
    with pytest.raises(VillageDeskError):
        link(hub.register, one, one)


def test_many_of_one_name_do_not_drown_the_list(hub: Context) -> None:
    crowd = [enter(hub, HERE, name="王秀英", birth_date="1970-05") for _ in range(40)]
    certain = [enter(hub, village, **KNOWN) for village in (HERE, THERE)]
    with hub.register.writing() as connection:
        rebuild(connection)
        pairs = sum(count(connection).values())
        assert left_out(connection) == 40 * 39 // 2 - (pairs - 1)
    assert found(hub)[0] == (set(certain), Likeness.SAME_ID)
    listed_with = [sum(person in two for two, _ in found(hub)) for person in crowd]
    assert max(listed_with) <= MOST_EACH
    look(hub, *crowd[:3])
    assert max(sum(person in two for two, _ in found(hub)) for person in crowd) <= MOST_EACH


NAMES, PHONES = ("曾红娜", "曾宏娜", "罗小妹"), (None, "13136715753", "13136715754")
IDS, BIRTHS = (None, OUYANG, NEAR, OLD, DISTANT), (None, "1991-01-18", "1991-01", "1968-02-03")
SOMEBODY = st.fixed_dictionaries(
    {"village": st.sampled_from((HERE, THERE)), "name": st.sampled_from(NAMES), "phone": st.sampled_from(PHONES),
     "id_number": st.sampled_from(IDS), "birth_date": st.sampled_from(BIRTHS)}
)  # fmt: skip


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(SOMEBODY, min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_looking_file_by_file_finds_what_looking_at_all_does(
    hub: Context, crowd: list[dict[str, str]], random: Random
) -> None:
    records = [enter(hub, **values) for values in crowd]
    random.shuffle(records)
    cut = len(records) // 2
    for some in (records[:cut], records[cut:], records[:1]):
        look(hub, *some)
    bit_by_bit = _rows(hub)
    with hub.register.writing() as connection:
        rebuild(connection)
    assert bit_by_bit == _rows(hub)
    for record in records:
        hub.register.void(_record(hub, record), "试")
    look(hub, *records)
    assert _rows(hub) == {}


def _rows(context: Context) -> dict[frozenset[str], str]:
    with context.register.database.reading() as connection:
        rows = connection.execute(select(LIKELY)).all()
    return {frozenset((row.first, row.second)): row.likeness for row in rows}


def _record(context: Context, record: str) -> Record:
    read = context.register.get(PERSON, record)
    assert read is not None
    return read


def test_progress_is_told_and_nothing_is_left_of_the_voided(hub: Context) -> None:
    one = enter(hub, HERE, **KNOWN)
    told: list[tuple[int, int]] = []
    with hub.register.writing() as connection:
        rebuild(connection, lambda done, total: told.append((done, total)))
    assert told == [(1, 1)]
    hub.register.void(_record(hub, one), "试")
    look(hub, one)
    with hub.register.database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(TRAITS)).scalar_one() == 0
    assert twice.MOST_TOGETHER > MOST_EACH


def test_both_villages_hear_of_a_link(county: County, tmp_path: Path) -> None:
    desks: list[Desk] = []
    for name, code in (("village", HERE), ("there", THERE)):
        desk = road.desk(tmp_path, name, Unit(code, name))
        desk.enrol(county)
        desk.add_people(1)
        county.receive(desk.export())
        desk.receive(county.answer(desk))
        desks.append(desk)
    (one,), (other,) = ([row.id for row in desk.rows()] for desk in desks)
    link(county.context.register, one, other)
    for desk in desks:
        desk.receive(county.answer(desk))
    assert [len(desk.rows()) for desk in desks] == [1, 0]
    assert len(listed(county.context)) == 1
    unlink(county.context.register, one, other)
    for desk in desks:
        desk.receive(county.answer(desk))
    assert [[row.id for row in desk.rows()] for desk in desks] == [[one], [other]]
    for desk in desks:
        assert verify(desk.context.register).sound
        desk.context.close()
