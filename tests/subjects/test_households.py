"""A household as a whole: saved with its members, joined and left, headed by somebody else."""

import pytest

from tests.subjects.people import ID_NUMBER, register_ouyang
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register.record import blank
from villagedesk.subjects.households import (
    Family,
    HomeEntry,
    load_family,
    move,
    move_out,
    new_family,
    save_home,
    save_member,
    set_head,
)
from villagedesk.subjects.registration import Entry, load, new_person

HOME: Values = {"head_name": "韦光荣", "group": "二组", "address": "大寨12号", "type": "11"}


def add(context: Context, family: Family, name: str, relation: str, **values: str) -> Family:
    """Save a member, and return the family as it stands then."""
    entry = HomeEntry() if family.home.heads else HomeEntry(HOME)
    typed: Values = {"name": name, "relation_to_head": relation, **values}
    save_member(context.register, family.home, entry, new_person(), Entry(typed))
    return read(context, family.home.id)


def read(context: Context, household: str) -> Family:
    found = load_family(context.register, household, context.today)
    assert found is not None
    return found


def family_of_three(context: Context) -> Family:
    family = add(context, new_family(), "韦光荣", "02", sex="1", birth_date="1970-01-01")
    family = add(context, family, "韦小平", "20", sex="1", birth_date="1998-01-01")
    return add(context, family, "潘秀英", "10", sex="2", birth_date="1972-01-01")


def test_head_and_members_share_one_household_and_stand_in_order(context: Context) -> None:
    family = family_of_three(context)
    assert [(member.name, member.relation, member.sex) for member in family.members] == [
        ("韦光荣", "02", "男"),
        ("潘秀英", "10", "女"),
        ("韦小平", "20", "男"),
    ]
    assert family.head is not None
    assert family.home.number.startswith("520422101237-")
    assert {name: family.home.values[name] for name in HOME} == HOME


def test_who_heads_the_household_names_it(context: Context) -> None:
    family = add(context, new_family(), "韦光明", "02", id_number=ID_NUMBER)
    assert family.home.values["head_name"] == "韦光明"
    assert family.home.values["head_id_number"] == ID_NUMBER


def test_income_hangs_on_the_household_the_latest_year_first(context: Context) -> None:
    rows: list[Values] = [{"year": 2024, "source": "1", "amount": 100}, {"year": 2025, "source": "2", "amount": 200}]
    home = save_home(context.register, new_family().home, HomeEntry(HOME, [(blank("income"), row) for row in rows]))
    assert [income.values["year"] for income in read(context, home.id).incomes] == [2025, 2024]


def test_a_person_of_another_household_joins_this_one(context: Context) -> None:
    ouyang = register_ouyang(context)
    family = family_of_three(context)
    save_member(context.register, family.home, HomeEntry(), ouyang, Entry({"relation_to_head": "38"}))
    assert [member.name for member in read(context, family.home.id).members][-1] == "欧阳红娜"
    assert ouyang.household is not None
    assert read(context, ouyang.household.id).members == ()


def test_moving_takes_the_person_and_the_new_relation(context: Context) -> None:
    family = family_of_three(context)
    other = add(context, new_family(), "罗大贵", "02")
    son = next(member for member in family.members if member.name == "韦小平")
    move(context.register, son.id, other.home.id, "28")
    moved = next(member for member in read(context, other.home.id).members if member.id == son.id)
    assert moved.relation == "28"
    assert len(read(context, family.home.id).members) == 2


def test_moving_out_makes_a_household_in_the_same_place(context: Context) -> None:
    family = family_of_three(context)
    son = next(member for member in family.members if member.name == "韦小平")
    own = read(context, move_out(context.register, son.id))
    assert (own.home.values["head_name"], own.home.values["group"], own.home.values["address"]) == (
        "韦小平",
        "二组",
        "大寨12号",
    )
    assert [(member.name, member.is_head) for member in own.members] == [("韦小平", True)]
    assert own.home.number != family.home.number


def test_another_head_is_one_change_that_can_be_undone(context: Context) -> None:
    family = family_of_three(context)
    head, wife, son = family.members
    set_head(context.register, family.home, wife.id, {head.id: "10", son.id: "20"})
    changed = read(context, family.home.id)
    assert [(member.name, member.relation) for member in changed.members] == [
        ("潘秀英", "02"),
        ("韦光荣", "10"),
        ("韦小平", "20"),
    ]
    assert changed.home.values["head_name"] == "潘秀英"
    assert context.register.undo()
    assert read(context, family.home.id).members == family.members


def test_who_left_the_roll_is_no_member(context: Context) -> None:
    family = family_of_three(context)
    son = load(context.register, family.members[2].id)
    assert son is not None
    context.register.save(son.labourer, {"left_on": "2026-11-01", "left_reason": "3", "roll_status": "2"})
    assert [member.name for member in read(context, family.home.id).members] == ["韦光荣", "潘秀英"]


def test_moving_nobody_says_so(context: Context) -> None:
    with pytest.raises(VillageDeskError, match="不在登记台里"):
        move(context.register, blank("labourer").id, family_of_three(context).home.id)
