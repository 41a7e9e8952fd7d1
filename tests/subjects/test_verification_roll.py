"""The order of asking, the numbers that paper and screen share, and who turned 16."""

from datetime import date

import pytest

from tests.subjects.verification import TODAY, group_of, household, members
from villagedesk.catalogue.checks import id_checksum
from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.subjects import verification
from villagedesk.subjects.verification import Leaving, Outcome
from villagedesk.subjects.verification_roll import group_order, progress_of
from villagedesk.subjects.verification_sheets import sheets

ID_FIRST17 = "52042220101101123"


def test_groups_come_by_their_number_then_by_name() -> None:
    groups = ["大寨组", "十一组", "", "十组", "二组", "第三村民小组", "12组", "二十一组", "一组", "1组"]
    assert sorted(groups, key=group_order) == [
        "1组", "一组", "二组", "第三村民小组", "十组", "十一组", "12组", "二十一组", "大寨组", "",
    ]  # fmt: skip


def test_households_stay_together_with_the_head_first(context: Context) -> None:
    second = household(context, "二组", "吴建国", "吴小妹")
    first = household(context, "一组", "韦光荣", "韦小龙")
    late = context.register.save(
        blank("labourer"), {"name": "韦老二", "household": home_of(context, first[0]), "relation_to_head": "50"}
    )
    alone = context.register.save(blank("labourer"), {"name": "陆散户"})
    found = members(context)
    assert [member.id for member in found] == [*first, late.id, *second, alone.id]
    assert [(member.group, member.place) for member in found] == [
        ("一组", 1), ("一组", 2), ("一组", 3), ("二组", 1), ("二组", 2), ("", 1),
    ]  # fmt: skip


def test_the_numbers_stay_when_somebody_leaves_by_verification(context: Context) -> None:
    people = group_of(context, "一组", 4)
    verification.mark(context.register, people[1], Outcome.LEFT, TODAY, Leaving("2", "2026-11-20"))
    assert [(member.id, member.place) for member in members(context)] == list(zip(people, (1, 2, 3, 4), strict=True))
    assert progress_of(members(context)).open == 3
    assert people[1] not in {member.id for member in members(context, date(2026, 12, 1))}


@pytest.mark.parametrize(
    ("values", "turned"),
    [
        ({"birth_date": "2010-11-30"}, True),
        ({"birth_date": "2010-11"}, True),
        ({"id_number": ID_FIRST17 + id_checksum(ID_FIRST17)}, True),
        ({"birth_date": "2010-10-31"}, False),
        ({"birth_date": "2009-11-21"}, False),
        ({}, False),
    ],
)
def test_who_turns_16_in_the_month_is_marked(context: Context, values: dict[str, str], turned: bool) -> None:
    context.register.save(blank("labourer"), {"name": "韦小龙", **values})
    assert [member.turned_16 for member in members(context)] == [turned]


def test_the_sheets_stand_in_the_same_order_with_what_is_known(context: Context) -> None:
    first = group_of(context, "一组", 3)
    group_of(context, "大寨组", 1)
    verification.mark(context.register, first[0], Outcome.UNREACHED, TODAY)
    verification.mark(context.register, first[1], Outcome.LEFT, TODAY, Leaving("5", "2026-09"))
    one, other = sheets(context.register, TODAY)
    assert (one.unit, one.group, one.month) == ("双玉村村民委员会", "一组", "2026年11月")
    assert one.summary == "共 3 人，已核实 1 人"
    assert [(row.place, row.name, row.result, row.note) for row in one.rows] == [
        ("1", "韦一平", 4, ""), ("2", "罗一平", 3, "升学 2026-09"), ("3", "韦二平", 0, ""),
    ]  # fmt: skip
    assert [row.begins_home for row in one.rows] == [True, False, True]
    assert other.group == "大寨组"
    assert [sheet.group for sheet in sheets(context.register, TODAY, "大寨组")] == ["大寨组"]


def home_of(context: Context, person: str) -> str:
    """Return the id of a person's household."""
    record = context.register.get("labourer", person)
    assert record is not None
    return str(record.values["household"])
