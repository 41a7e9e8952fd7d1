"""Lists of records of any kind: conditions, search, order, counts, rows with the person beside them."""

from datetime import date

import pytest

from tests.subjects.test_batch import person
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.register.selection import Selection, SyncState
from villagedesk.subjects import records, records_many, records_words
from villagedesk.subjects.records import (
    Ask,
    Both,
    Condition,
    Dates,
    Either,
    Empty,
    Filled,
    Has,
    Is,
    Not,
    OfPeople,
    OnRoll,
    Within,
)

TODAY = date(2026, 11, 22)
WEI, WANG, YANG = "韦光荣", "王小英", "杨秀兰"


def visit(context: Context, owner: str, day: str, **values: object) -> str:
    return context.register.save(blank("visit"), {"labourer": owner, "visited_on": day, **values}).id  # type: ignore[dict-item]


@pytest.fixture
def visits(context: Context) -> dict[str, str]:
    """Four visits of three people by a name for each; the last two of one person."""
    wei, wang = person(context, WEI, "一组", phone="13800000001"), person(context, WANG, "二组")
    yang = person(context, YANG, "二组")
    return {
        "wei": visit(context, wei.id, "2026-11-02", method="2", findings="想学缝纫", needs=["1", "3"]),
        "wang": visit(context, wang.id, "2026-10", method="1", next_on="2026-11-21"),
        "yang": visit(context, yang.id, "2026-11-10", findings="在家带孩子", next_on="2026-11-22", needs=["3"]),
        "again": visit(context, yang.id, "2026-11-20", method="1", visitor="龙秀英", next_on="2026-12-01"),
    }


def asked(
    context: Context, visits: dict[str, str], *where: Condition, text: str = "", order: str = "visited_on"
) -> list[str]:
    names = {record: name for name, record in visits.items()}
    with context.register.database.reading() as connection:
        ask = Ask("visit", where, text, order)
        found = records.ids(connection, ask, TODAY)
        assert records.count(connection, ask, TODAY) == len(found)
    return [names[record] for record in found]


CONDITIONS = (
    (Is("method", "1"), ["wang", "again"]),
    (Is("method", "1", "2"), ["wang", "wei", "again"]),
    (Not(Is("method", "1")), ["wei", "yang"]),
    (Has("needs", "1"), ["wei"]),
    (Has("needs", "1", "3"), ["wei", "yang"]),
    (Empty("needs"), ["wang", "again"]),
    (Filled("needs"), ["wei", "yang"]),
    (Empty("findings"), ["wang", "again"]),
    (Filled("next_on"), ["wang", "yang", "again"]),
    (Dates("visited_on", "2026-10-15", "2026-11-10"), ["wang", "wei", "yang"]),
    (Dates("visited_on", "2026-11-10"), ["yang", "again"]),
    (Dates("next_on"), ["wang", "yang", "again"]),
    (Within("next_on", None, -1), ["wang"]),
    (Within("next_on", 0, 7), ["yang"]),
    (Within("next_on", 1), ["again"]),
    (Both(Is("method", "1"), Within("next_on", None, 0)), ["wang"]),
    (Either(Is("method", "2"), Within("next_on", 0, 0)), ["wei", "yang"]),
    (OfPeople(Selection(groups=("二组",))), ["wang", "yang", "again"]),
)


def test_a_condition_leaves_its_records(context: Context, visits: dict[str, str]) -> None:
    for where, expected in CONDITIONS:
        assert asked(context, visits, where) == expected, where


WORDS: tuple[tuple[str, list[str]], ...] = (
    ("缝纫", ["wei"]),
    ("yxl", ["yang", "again"]),
    ("二组", ["wang", "yang", "again"]),
    ("2组 龙秀英", ["again"]),
    ("杨秀兰 孩子", ["yang"]),
    ("13800000001", ["wei"]),
    ("100%_", []),
    ("", ["wang", "wei", "yang", "again"]),
)


def test_words_are_found_in_the_record_and_by_its_person(context: Context, visits: dict[str, str]) -> None:
    for text, expected in WORDS:
        assert asked(context, visits, text=text) == expected, text


ORDERS = (
    ("", ["again", "yang", "wang", "wei"]),
    ("-visited_on", ["again", "yang", "wei", "wang"]),
    ("next_on", ["wei", "wang", "yang", "again"]),
    ("-next_on", ["again", "yang", "wang", "wei"]),
    ("group", ["wei", "again", "yang", "wang"]),
    ("-phone", ["wei", "again", "yang", "wang"]),
)


def test_records_stand_in_the_order_asked_for(context: Context, visits: dict[str, str]) -> None:
    for order, expected in ORDERS:
        assert asked(context, visits, order=order) == expected, order


def test_voided_records_and_those_of_voided_people_are_left_out(context: Context, visits: dict[str, str]) -> None:
    register = context.register
    one = register.get("visit", visits["wei"])
    assert one is not None
    register.void(one, "记错了")
    assert asked(context, visits) == ["wang", "yang", "again"]
    other = register.get("visit", visits["again"])
    assert other is not None
    owner = register.get("labourer", str(other.values["labourer"]))
    assert owner is not None
    register.void(owner, "重复登记")
    assert asked(context, visits) == ["wang"]


def test_who_has_left_the_roll_keeps_the_records_but_is_not_due(context: Context, visits: dict[str, str]) -> None:
    record = context.register.get("visit", visits["wang"])
    assert record is not None
    owner = context.register.get("labourer", str(record.values["labourer"]))
    assert owner is not None
    context.register.save(owner, {"left_on": "2026-11-01"})
    assert "wang" in asked(context, visits)
    assert asked(context, visits, OnRoll(), Within("next_on", None, 0)) == ["yang"]


def test_chips_are_counted_in_one_pass(context: Context, visits: dict[str, str]) -> None:
    chips: dict[str, Condition | None] = {"all": None, "due": Within("next_on", None, 0), "home": Is("method", "1")}
    with context.register.database.reading() as connection:
        assert records.counts(connection, "visit", chips, today=TODAY) == {"all": 4, "due": 2, "home": 2}
        narrowed = records.counts(connection, "visit", chips, (Is("method", "1"),), TODAY)
    assert narrowed == {"all": 2, "due": 1, "home": 2}
    assert visits


def test_a_row_shows_the_record_its_person_and_how_far_it_is_sent(context: Context, visits: dict[str, str]) -> None:
    columns = ("person", "group", "phone", "visited_on", "method", "needs", "state")
    with context.register.database.reading() as connection:
        rows = records.rows(connection, "visit", [visits["wei"], "0" * 32, visits["wang"]])
    assert [row.id for row in rows] == [visits["wei"], visits["wang"]]
    assert rows[0].state is SyncState.WAITING
    said = records_words.texts("visit", rows, columns, TODAY)
    assert said[0][:4] == (WEI, "一组", "138 0000 0001", "2026-11-02")
    assert "、" in said[0][5]
    assert said[1] == (WANG, "二组", "", "2026-10", "上门走访", "", "待报送")


def test_what_a_field_names_is_shown_in_words_and_found_by_them(context: Context) -> None:
    register = context.register
    trip = register.save(blank("trip"), {"name": "返岗专车", "departs_on": "2027-02-20", "seats": 45})
    rider, other = person(context, WEI, "一组"), person(context, WANG)
    ride = register.save(blank("ride"), {"labourer": rider.id, "trip": trip.id})
    register.save(blank("ride"), {"labourer": other.id})
    with register.database.reading() as connection:
        assert records.ids(connection, Ask("ride", text="返岗专车")) == [ride.id]
        assert records.ids(connection, Ask("ride", (Is("trip", trip.id),))) == [ride.id]
        rows = records.rows(connection, "ride", [ride.id])
    assert rows[0].named == {"trip": "返岗专车 · 2027-02-20"}
    register.void(trip, "取消了")
    with register.database.reading() as connection:
        assert records.called(connection, "trip", [trip.id]) == {trip.id: "返岗专车 · 2027-02-20（已作废）"}


def test_a_record_of_no_person_is_listed_like_any(context: Context) -> None:
    register = context.register
    register.save(blank("enterprise"), {"name": "双玉茶叶厂", "category": "3", "phone": "13911112222"})
    with register.database.reading() as connection:
        found = records.ids(connection, Ask("enterprise", (Is("category", "3"),), "1391111 2222", "name"))
        rows = records.rows(connection, "enterprise", found)
    names = records_words.usual_columns("enterprise")
    words = dict(zip(names, records_words.texts("enterprise", rows, names, TODAY)[0], strict=True))
    assert words["name"] == "双玉茶叶厂"
    assert words["phone"] == "139 1111 2222"


def test_a_bank_card_is_hidden_until_it_is_asked_for(context: Context) -> None:
    owner = person(context, WEI, id_number="520422199101184526")
    made = context.register.save(blank("subsidy"), {"labourer": owner.id, "type": "01", "account": "6217000012345678"})
    with context.register.database.reading() as connection:
        rows = records.rows(connection, "subsidy", [made.id])
    asked_for = ("id_number", "account")
    assert records_words.texts("subsidy", rows, asked_for, TODAY)[0] == ("520422********4526", "************5678")
    assert records_words.texts("subsidy", rows, asked_for, TODAY, reveal=True)[0][1] == "6217000012345678"


def test_one_record_is_made_for_each_of_many_people_and_taken_back_at_once(context: Context) -> None:
    register = context.register
    trip = register.save(blank("trip"), {"name": "返岗专车", "departs_on": "2027-02-20"})
    people = [person(context, f"赵{number}").id for number in "一二三"]
    register.save(blank("ride"), {"labourer": people[1], "trip": trip.id})
    values: Values = {"trip": trip.id, "signed_up_on": "2027-02-01"}
    made = records_many.fill(register, context.lookups, "ride", [*people, people[0]], values, once=("trip",))
    assert made.saved == 2
    assert list(made.left) == [people[1]]
    with register.database.reading() as connection:
        assert records.count(connection, Ask("ride")) == 3
    assert register.undo()
    with register.database.reading() as connection:
        assert records.count(connection, Ask("ride")) == 1


def test_what_cannot_be_saved_is_left_out_with_the_reason(context: Context) -> None:
    owner = person(context, WEI).id
    made = records_many.fill(context.register, context.lookups, "visit", [owner], {"method": "1"})
    assert (made.saved, list(made.left)) == (0, [owner])
    assert "走访日期" in made.left[owner]


def test_many_records_are_given_one_value(context: Context, visits: dict[str, str]) -> None:
    gone = context.register.get("visit", visits["yang"])
    assert gone is not None
    context.register.void(gone, "记错了")
    made = records_many.change(context.register, context.lookups, "visit", list(visits.values()), {"visitor": "龙秀英"})
    assert made.saved == 2  # one had it already, one is voided
    assert list(made.left) == [visits["yang"]]
    assert asked(context, visits, Is("visitor", "龙秀英")) == ["wang", "wei", "again"]
