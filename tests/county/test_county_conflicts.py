"""Conflicts at the county and in the village: base, every side, who closes them, and that any order ends alike."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import made
from tests.exchange import road
from tests.exchange.road import County, Desk
from villagedesk.catalogue.field import Policy, Values
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.county.conflicts import Found, find, open_conflicts, resolve, where_written
from villagedesk.county.conflicts import count as counted
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.journal.op import Op
from villagedesk.register import apply as door
from villagedesk.register import oplog
from villagedesk.register.record import Record, blank
from villagedesk.register.store import Register
from villagedesk.subjects.conflicts import conflicts, decide

SOAK = bool(os.environ.get("VILLAGEDESK_SOAK"))
LOOKUPS = ShippedLookups(date(2026, 11, 22), "520422101237")
VALID = "520422199101184527"


@pytest.fixture
def person(enrolled: Desk, county: County) -> Record:
    """A person whom the county has taken in."""
    (made,) = enrolled.add_people(1)
    enrolled.context.register.save(made, {"phone": "13136715753", "tags": ["7"]})
    exchange(enrolled, county)
    return made


def exchange(desk: Desk, county: County) -> None:
    """Carry what is new both ways."""
    county.receive(desk.export())
    desk.receive(county.answer(desk))


def change(register: Register, person: str, values: Values) -> None:
    """Change a person as it stands."""
    record = register.get("labourer", person)
    assert record is not None
    register.save(record, values)


def crossed(desk: Desk, county: County, person: Record, theirs: Values, ours: Values) -> list[Found]:
    """Let village and county change a person at once, and return what stands against what at the county."""
    change(desk.context.register, person.id, theirs)
    change(county.context.register, person.id, ours)
    county.receive(desk.export())
    return open_conflicts(county.context.register)


def value(register: Register, person: str, field: str) -> object:
    """Return a value of a person that is there."""
    record = register.get("labourer", person)
    assert record is not None
    return record.values.get(field)


def test_base_mine_and_theirs_are_told_with_who_where_and_when(enrolled: Desk, county: County, person: Record) -> None:
    (found,) = crossed(enrolled, county, person, {"phone": "13700000001"}, {"phone": "13700000002"})
    conflict = found.conflict
    assert (found.name, found.village, conflict.label) == ("韦光荣", "520422101237", "联系电话")
    assert (conflict.base, conflict.policy) == ("13136715753", Policy.LATEST_SHOWN)
    assert {(side.words, side.user, side.own) for side in conflict.sides} == {
        ("13700000001", "龙秀英", False), ("13700000002", "管理员", True),
    }  # fmt: skip
    assert [side.shown for side in conflict.sides].count(True) == 1
    own = county.context.register.identity.device
    with county.context.register.database.reading() as connection:
        places = where_written(connection, [side.device for side in conflict.sides], own)
    assert {*places.values()} == {"双玉村 A", "县里"}


@pytest.mark.parametrize("keep", ["13700000001", "13700000002", "value=137 0000 0003"])
def test_the_county_closes_it_and_the_village_hears(enrolled: Desk, county: County, person: Record, keep: str) -> None:
    (found,) = crossed(enrolled, county, person, {"phone": "13700000001"}, {"phone": "13700000002"})
    side = next((side.head for side in found.conflict.sides if side.words == keep), keep)
    resolve(county.context.register, found.id, side[:6] if side != keep else keep, LOOKUPS)
    exchange(enrolled, county)
    wanted = keep.removeprefix("value=").replace(" ", "")
    for register in (county.context.register, enrolled.context.register):
        assert value(register, person.id, "phone") == wanted
        assert open_conflicts(register) == []
    with pytest.raises(VillageDeskError, match="有人处理了"):
        resolve(county.context.register, found.id, side, LOOKUPS)


def test_the_village_sees_the_same_conflict_and_closes_it(enrolled: Desk, county: County, person: Record) -> None:
    (found,) = crossed(enrolled, county, person, {"name": "韦光莹"}, {"name": "韦广荣"})
    assert found.conflict.policy is Policy.PERSON_DECIDES
    enrolled.receive(county.answer(enrolled))
    record = enrolled.context.register.get("labourer", person.id)
    assert record is not None
    (seen,) = conflicts(enrolled.context.register, [record])
    assert (seen.id, seen.base) == (found.id, "韦光荣")
    decide(enrolled.context.register, seen, "韦光莹")
    county.receive(enrolled.export())
    assert open_conflicts(county.context.register) == []
    assert value(county.context.register, person.id, "name") == "韦光莹"


def test_a_voiding_against_an_edit_is_kept_or_voided_by_a_person(
    enrolled: Desk, county: County, person: Record
) -> None:
    register = county.context.register
    record = register.get("labourer", person.id)
    assert record is not None
    register.void(record, "重复登记")
    change(enrolled.context.register, person.id, {"phone": "13700000001"})
    county.receive(enrolled.export())
    (found,) = open_conflicts(register)
    assert [side.words for side in found.conflict.sides] == ["作废：重复登记", "不作废"]
    kept = resolve(register, found.id, found.conflict.sides[1].head, LOOKUPS)
    assert (kept.void, dict(kept.conflicts), kept.values["phone"]) == ("", {}, "13700000001")
    with register.database.reading() as connection:
        assert counted(connection) == 0


@pytest.mark.parametrize(
    ("field", "ours", "theirs", "keep"),
    [
        ("id_number", VALID, None, "value=52042219910118452"),
        ("phone", "13700000001", "13700000002", "value=一三七"),
        ("phone", "13700000001", "13700000002", "value="),
        ("name", "韦光莹", "韦广荣", "value= "),
        ("phone", "13700000001", "13700000002", "0000"),
        ("phone", "13700000001", "13700000002", "ab"),
        ("tags", ["7", "8"], [], "value=残疾人"),
    ],
)
def test_what_a_field_cannot_hold_closes_nothing(
    enrolled: Desk, county: County, person: Record, field: str, ours: object, theirs: object, keep: str
) -> None:
    if field == "tags":
        change(county.context.register, person.id, {"tags": []})
        change(county.context.register, person.id, {"tags": ["7"]})
    change(enrolled.context.register, person.id, {field: theirs})  # type: ignore[dict-item]
    if field == "id_number":
        change(enrolled.context.register, person.id, {field: "520422196802030318"})
    if field != "tags":
        change(county.context.register, person.id, {field: ours})  # type: ignore[dict-item]
    county.receive(enrolled.export())
    (found,) = open_conflicts(county.context.register)
    with pytest.raises(WrongUse):
        resolve(county.context.register, found.id, keep, LOOKUPS)
    assert find(county.context.register, found.id).conflict.sides == found.conflict.sides


def test_conflicts_are_listed_by_village_and_page_by_page(enrolled: Desk, county: County) -> None:
    people = enrolled.add_people(5)
    exchange(enrolled, county)
    for person in people:
        change(enrolled.context.register, person.id, {"phone": "13700000001"})
        change(county.context.register, person.id, {"phone": "13700000002"})
    county.receive(enrolled.export())
    register = county.context.register
    everything = [found.id for found in open_conflicts(register)]
    assert len(everything) == 5
    pages = [open_conflicts(register, "520422101237", 2, start) for start in (0, 2, 4)]
    assert [found.id for page in pages for found in page] == everything
    assert open_conflicts(register, "520422101999") == []


def test_a_household_in_conflict_is_told_by_its_head(enrolled: Desk, county: County) -> None:
    home = enrolled.context.register.save(blank("household"), {"group": "大寨组", "head_name": "韦光荣"})
    exchange(enrolled, county)
    for register, group in ((enrolled.context.register, "一组"), (county.context.register, "二组")):
        read = register.get("household", home.id)
        assert read is not None
        register.save(read, {"group": group})
    county.receive(enrolled.export())
    (found,) = open_conflicts(county.context.register)
    assert (found.name, found.person, found.conflict.base) == ("韦光荣", "", "大寨组")


EDITS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(("phone", "name", "remark", "tags", "void"))), min_size=2, max_size=7
)


@settings(max_examples=400 if SOAK else 10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(EDITS, st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3)), max_size=5), st.permutations(range(3)))
def test_whoever_decides_and_in_whatever_order_all_end_alike(
    three: list[Register], edits: list[tuple[int, str]], decisions: list[tuple[int, int]], order: list[int]
) -> None:
    person = three[0].save(blank("labourer"), {"name": "韦光荣", "phone": "13136715753", "tags": ["7"]}).id
    meet(three, person, order)
    for number, (who, field) in enumerate(edits):
        edit(three[who], person, field, number)
    meet(three, person, order)
    for who, which in decisions:
        decide_one(three[who], person, which)
    meet(three, person, order)
    while decide_one(three[0], person, 0):
        pass
    meet(three, person, order)
    assert all(not open_conflicts(register) for register in three)


@pytest.fixture
def three(tmp_path: Path) -> Iterator[list[Register]]:
    """The registers of three devices; what they write goes around without files."""
    names = ("甲", "乙", "丙")
    contexts = [made.make(tmp_path / name, road.VILLAGE, name, road.PASSWORD, name)[0] for name in names]
    yield [context.register for context in contexts]
    for context in contexts:
        context.close()


def edit(register: Register, person: str, field: str, number: int) -> None:
    record = register.get("labourer", person)
    assert record is not None
    if field == "void":
        register.void(record, f"第{number}次")
    else:
        register.save(record, {field: [str(number % 3 + 3)] if field == "tags" else f"1370000{number:04d}"})


def decide_one(register: Register, person: str, which: int) -> bool:
    """Close the first conflict of a person on one of its sides; False where there is none."""
    record = register.get("labourer", person)
    assert record is not None
    for conflict in conflicts(register, [record])[:1]:
        decide(register, conflict, conflict.sides[which % len(conflict.sides)].value)
        return True
    return False


def meet(registers: list[Register], person: str, order: list[int]) -> None:
    """Give every device what the others wrote, in an order of its own, and see that all then say the same."""
    written = {op.id: op for place in order for op in lines(registers[place], person)}
    for register in registers:
        with register.writing() as connection:
            register.take(connection, [door.foreign(op, op.hlc) for op in written.values()])
    seen = [seen_of(register, person) for register in registers]
    assert seen[0] == seen[1] == seen[2]


def lines(register: Register, person: str) -> list[Op]:
    with register.database.reading() as connection:
        return oplog.together(connection, [person])


def seen_of(register: Register, person: str) -> tuple[object, ...]:
    record = register.get("labourer", person)
    assert record is not None
    sides = {
        (conflict.id, conflict.base, frozenset((side.head, side.words) for side in conflict.sides))
        for conflict in conflicts(register, [record])
    }
    return dict(record.values), record.void, sides
