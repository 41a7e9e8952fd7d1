"""A person is saved as a whole: household, labourer and what hangs on them."""

import pytest

from tests.subjects.people import ID_NUMBER, register_ouyang
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register.record import blank
from villagedesk.subjects.registration import (
    Entry,
    find_home,
    load,
    members,
    new_person,
    registered,
    save_person,
)


def test_a_person_comes_back_as_saved(context: Context) -> None:
    saved = register_ouyang(context)
    person = load(context.register, saved.id)
    assert person == saved
    assert person is not None
    assert (person.name, person.group) == ("欧阳红娜", "大寨组")
    assert person.labourer.number.startswith("520422101237-")
    assert person.household is not None
    assert person.household.number
    assert [record.values["employer"] for record in person.children("spell")] == ["广州金象实业"]
    assert person.intents[0].values["work_types"] == ["缝纫工", "电焊工"]


def test_everything_is_one_saving_that_is_taken_back_at_once(context: Context) -> None:
    saved = register_ouyang(context)
    assert context.register.undo()
    person = load(context.register, saved.id)
    assert person is not None
    assert person.labourer.void
    assert not person.spells
    assert find_home(context.register, "欧阳志明", "大寨组") is None


def test_the_second_member_joins_the_household_by_head_and_group(context: Context) -> None:
    first = register_ouyang(context)
    assert first.household is not None
    entry = Entry({"name": "欧阳志明"}, {"head_name": " 欧阳志明", "group": "大寨组", "address": None})
    second = save_person(context.register, new_person(), entry)
    assert second.household is not None
    assert second.household.id == first.household.id
    assert second.household.values["address"] == "大寨12号"
    assert members(context.register, first.household.id) == 2


def test_the_same_head_name_in_another_group_is_another_household(context: Context) -> None:
    first = register_ouyang(context)
    entry = Entry({"name": "欧阳小平"}, {"head_name": "欧阳志明", "group": "二组"})
    second = save_person(context.register, new_person(), entry)
    assert second.household is not None
    assert first.household is not None
    assert second.household.id != first.household.id
    assert second.household.number != first.household.number


def test_a_corrected_head_name_corrects_the_household(context: Context) -> None:
    person = register_ouyang(context)
    saved = save_person(context.register, person, Entry({}, {"head_name": "欧阳志民", "group": "大寨组"}))
    assert saved.household is not None
    assert person.household is not None
    assert saved.household.id == person.household.id
    assert saved.household.values["head_name"] == "欧阳志民"


def test_naming_a_known_household_moves_the_person_there(context: Context) -> None:
    other = save_person(
        context.register, new_person(), Entry({"name": "韦光荣"}, {"head_name": "韦光荣", "group": "二组"})
    )
    person = register_ouyang(context)
    saved = save_person(context.register, person, Entry({}, {"head_name": "韦光荣", "group": "二组"}))
    assert saved.household is not None
    assert other.household is not None
    assert saved.household.id == other.household.id


def test_without_words_for_a_household_there_is_none(context: Context) -> None:
    saved = save_person(context.register, new_person(), Entry({"name": "韦光荣"}, {"head_name": None}))
    assert saved.household is None
    assert saved.group == ""


def test_a_known_id_number_is_recognised(context: Context) -> None:
    person = register_ouyang(context)
    assert registered(context.register, ID_NUMBER) == person.id
    assert registered(context.register, ID_NUMBER, but=person.id) is None
    assert registered(context.register, "520422199101184500") is None


def test_a_change_that_arrived_meanwhile_is_kept_beside(context: Context) -> None:
    read = register_ouyang(context)
    save_person(context.register, read, Entry({"phone": "13700000001"}))
    saved = save_person(context.register, read, Entry({"phone": "13700000002"}))
    assert {head.value for head in saved.labourer.conflicts["phone"]} == {"13700000001", "13700000002"}


def test_a_voided_spell_leaves_the_person(context: Context) -> None:
    person = register_ouyang(context)
    with pytest.raises(VillageDeskError, match="原因"):
        context.register.void(person.spells[0], " ")
    context.register.void(person.spells[0], "重复登记")
    again = load(context.register, person.id)
    assert again is not None
    assert not again.spells


def test_nobody_is_loaded_for_an_unknown_id(context: Context) -> None:
    assert load(context.register, blank("labourer").id) is None
