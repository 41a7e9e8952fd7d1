"""Two registrations side by side: what differs, what is proposed, what a merge would hold."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.screens.desk import person
from tests.subjects.people import ID_NUMBER
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.checks import id_checksum
from villagedesk.catalogue.field import Need
from villagedesk.context import Context
from villagedesk.register import same
from villagedesk.register.record import Record
from villagedesk.subjects.comparing import (
    LEFT,
    RIGHT,
    Line,
    Relation,
    chosen_values,
    compare,
    differing,
    topics,
)
from villagedesk.subjects.doubles import Double, doubles
from villagedesk.subjects.registration import Person, load


def pair(context: Context, *records: Record) -> tuple[Person, Person]:
    left, right = (load(context.register, record.id) for record in records)
    assert left is not None
    assert right is not None
    return left, right


def compared(context: Context, people: tuple[Person, Person]) -> Mapping[str, Line]:
    return {line.topic.label: line for line in compare(context.register, people, context.lookups)}


def test_every_field_that_is_typed_is_decided_in_exactly_one_topic() -> None:
    named = [name for topic in topics() for name in topic.fields]
    wanted = [field.name for field in KINDS["labourer"] if field.stored and field.need is not Need.COMPUTED]
    assert sorted(named) == sorted(wanted)
    assert "number" not in named


def test_what_differs_what_one_side_has_and_what_is_the_same(context: Context) -> None:
    one = person(context, "韦光荣", "大寨组", phone="13800000001", education="70", skill="电焊")
    two = person(context, "韦光荣", "大寨组", phone="13800000002", education="70")
    lines = compared(context, pair(context, one, two))
    relations = {label: lines[label].relation for label in ("姓名", "联系电话", "文化程度", "技能特长", "所在农户")}
    assert relations == {
        "姓名": Relation.SAME,
        "联系电话": Relation.OTHER,
        "文化程度": Relation.SAME,
        "技能特长": Relation.ONE_SIDED,
        "所在农户": Relation.SAME,
    }
    assert lines["联系电话"].words == ("138 0000 0001", "138 0000 0002")
    assert [label for label, line in lines.items() if line.is_open] == ["联系电话", "技能特长"]
    assert "备注" not in lines


def test_the_later_entry_is_proposed_the_fuller_one_and_the_only_one(context: Context) -> None:
    one = person(context, "韦光荣", phone="13800000001", skill="电焊", graduated_on="2015-06-30")
    two = person(context, "韦光荣", phone="13800000002", remark="常在外", graduated_on="2015-06")
    people = pair(context, one, two)
    proposed = {label: line.proposed for label, line in compared(context, people).items()}
    assert (proposed["联系电话"], proposed["技能特长"], proposed["备注"], proposed["毕业日期"]) == (
        RIGHT,
        LEFT,
        RIGHT,
        LEFT,
    )
    context.register.save(people[LEFT].labourer, {"phone": "13800000003"})
    assert compared(context, pair(context, one, two))["联系电话"].proposed == LEFT


def test_a_valid_id_number_goes_before_a_reason_why_there_is_none_and_decides_sex_and_birth(context: Context) -> None:
    one = person(context, "欧阳红娜", id_number=ID_NUMBER)
    two = person(context, "欧阳红娜", id_missing_reason="1", sex="1", birth_date="1990-01-01")
    people = pair(context, one, two)
    lines = compared(context, people)
    assert lines["身份证号"].proposed == LEFT
    assert not lines["性别"].is_open
    assert not lines["出生日期"].is_open
    values = chosen_values([*lines.values()], people, {})
    wanted = {"id_number": ID_NUMBER, "id_missing_reason": None, "sex": "2", "birth_date": "1991-01-18"}
    assert {name: values[name] for name in wanted} == wanted


def test_what_is_chosen_holds_tags_are_united_and_a_second_phone_is_kept(context: Context) -> None:
    one = person(context, "韦光荣", phone="13800000001", tags=["7"], education="70")
    two = person(context, "韦光荣", phone="13800000002", tags=["2"], education="60")
    people = pair(context, one, two)
    lines = compared(context, people)
    assert lines["人员类别"].is_united
    values = chosen_values([*lines.values()], people, {"文化程度": LEFT})
    assert values["education"] == "70"
    assert values["tags"] == ["7", "2"]
    assert (values["phone"], values["other_phone"]) == ("13800000002", "13800000001")
    values = chosen_values([*lines.values()], people, {"联系电话": LEFT})
    assert (values["phone"], values["other_phone"]) == ("13800000001", "13800000002")


def test_a_phone_that_is_kept_already_pushes_nothing_away(context: Context) -> None:
    one = person(context, "韦光荣", phone="13800000001", other_phone="13800000009")
    two = person(context, "韦光荣", phone="13800000002")
    people = pair(context, one, two)
    values = chosen_values(compare(context.register, people, context.lookups), people, {})
    assert values["other_phone"] == "13800000009"


def test_a_merge_of_what_was_chosen_leaves_no_conflict(context: Context) -> None:
    one = person(context, "韦光荣", "大寨组", phone="13800000001", tags=["7"], education="70")
    two = person(context, "韦广荣", "二组", phone="13800000002", tags=["2"], education="60", remark="常在外")
    people = pair(context, one, two)
    values = chosen_values(compare(context.register, people, context.lookups), people, {"文化程度": LEFT})
    same.merge(context.register, one.id, two.id, values)
    merged = load(context.register, two.id)
    assert merged is not None
    assert merged.id == one.id
    assert not merged.labourer.conflicts
    assert {name: merged.labourer.values.get(name) for name in values} == {
        name: value if value != "" else None for name, value in values.items()
    }


@given(st.text("0123456789X", max_size=18), st.text("0123456789X", max_size=18))
def test_the_places_that_differ_are_those_and_no_others(left: str, right: str) -> None:
    places = differing(left, right)
    assert places == differing(right, left)
    if places:
        assert len(left) == len(right)
        assert [n for n in range(len(left)) if left[n] != right[n]] == places
        assert 2 * len(places) <= len(left)


@pytest.mark.parametrize(("left", "right"), [("", ""), ("1", "2"), ("12", "123"), ("同", "同")])
def test_texts_that_share_too_little_have_no_places(left: str, right: str) -> None:
    assert differing(left, right) == []


def test_doubles_are_waiting_merged_or_apart(context: Context) -> None:
    people = [person(context, "韦光荣", phone="13800000001", birth_date=day) for day in ("1990-01-02", "1991-01-02")]
    other = [person(context, "罗小妹", phone="13800000002", remark=words) for words in ("甲", "乙")]
    key = [Double(one.id, two.id).key for one, two in (people, other)]
    assert waiting(context) == (sorted(key), [], [])
    same.merge(context.register, people[0].id, people[1].id, {})
    same.not_same(context.register, other[0].id, other[1].id)
    assert waiting(context) == ([], [key[0]], [key[1]])
    same.separate(context.register, people[0].id, people[1].id)
    assert waiting(context) == ([], [], sorted(key))
    context.register.void(other[1], "录错")
    assert waiting(context) == ([], [], [key[0]])


def waiting(context: Context) -> tuple[list[str], list[str], list[str]]:
    with context.register.database.reading() as connection:
        found = doubles(connection)
    return tuple(sorted(pair.key for pair in some) for some in (found.waiting, found.merged, found.apart))  # type: ignore[return-value]


def near(id_number: str) -> str:
    """Return a valid number of somebody born a day later."""
    first17 = f"{id_number[:13]}{(int(id_number[13]) + 1) % 10}{id_number[14:17]}"
    return first17 + id_checksum(first17)


def test_a_near_id_number_is_compared_digit_by_digit(context: Context) -> None:
    other = near(ID_NUMBER)
    one, two = (person(context, "欧阳红娜", id_number=number) for number in (ID_NUMBER, other))
    line = compared(context, pair(context, one, two))["身份证号"]
    assert line.words == (ID_NUMBER, other)
    assert differing(*line.words) == [n for n in range(18) if ID_NUMBER[n] != other[n]]
