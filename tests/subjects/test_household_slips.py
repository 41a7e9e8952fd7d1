"""What stands on the sheet of a household comes out of the register as words; blank forms follow the keys."""

import io

import pytest

from tests.subjects.people import ID_NUMBER, register_ouyang
from tests.subjects.test_households import family_of_three
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.register.record import blank
from villagedesk.reports.household_slip import draw_household_slips
from villagedesk.subjects import entry_order
from villagedesk.subjects.blank_forms import blank_forms
from villagedesk.subjects.household_slips import all_households, by_number, household_slips


def test_a_sheet_says_everything_in_words(context: Context) -> None:
    home = register_ouyang(context).household
    assert home is not None
    for year, amount in ((2024, 100), (2025, 3_600_000)):
        values = {"household": home.id, "year": year, "source": "1", "amount": amount}
        context.register.save(blank("income"), values)  # type: ignore[arg-type]
    (sheet,) = household_slips(context.register, context.lookups, [home.id])
    assert (sheet.number, sheet.unit) == (home.number, "双玉村村民委员会")
    assert sheet.values["household.head_name"] == "欧阳志明"
    assert sheet.values["household.type"] == "脱贫户"
    assert sheet.values["household.members"] == "1 人"
    assert sheet.values["household.income"] == "2025 年：务工收入 36,000 元"
    (member,) = sheet.members
    assert (member["labourer.name"], member["labourer.id_number"]) == ("欧阳红娜", ID_NUMBER)
    assert member["spell.employer"] == "广州金象实业"


def test_the_sheet_draws(context: Context) -> None:
    family = family_of_three(context)
    found = household_slips(context.register, context.lookups, [family.home.id, blank("household").id])
    assert draw_household_slips(found, io.BytesIO(), "告知") == 1


def test_a_household_is_found_by_its_number_or_that_of_a_member(context: Context) -> None:
    ouyang = register_ouyang(context)
    assert ouyang.household is not None
    with context.register.database.reading() as connection:
        assert all_households(connection) == [ouyang.household.id]
        assert by_number(connection, ouyang.household.number) == ouyang.household.id
        assert by_number(connection, ouyang.labourer.number) == ouyang.household.id
        with pytest.raises(WrongUse, match="520422101237-Z99999"):
            by_number(connection, "520422101237-Z99999")


def test_blank_forms_ask_in_the_order_of_the_keys(context: Context) -> None:
    by_home, by_person = blank_forms(context.lookups)
    home, members = by_home.blocks
    assert [field.label for field in home.fields] == ["户主姓名", "村民小组", "家庭住址", "户类型", "户联系电话"]
    assert [field.label for field in members.fields][:5] == [
        "与户主关系",
        "身份证号",
        "无证件号原因",
        "姓名",
        "联系电话",
    ]
    assert members.times >= 2
    assert len(entry_order.PERSON) == [field.label for field in by_person.blocks[0].fields].index("就业状态")


def test_choices_on_paper_bear_the_number_that_is_their_key(context: Context) -> None:
    fields = {field.label: field for field in blank_forms(context.lookups)[1].blocks[0].fields}
    assert fields["性别"].choices == ("1 男", "2 女")
    assert fields["户类型"].choices[:2] == ("1 一般农户", "2 脱贫户")
    assert fields["文化程度"].choices[2] == "3 初中"
    assert fields["身份证号"].digits == 18
