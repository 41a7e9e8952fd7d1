"""Two values of one field stand side by side until somebody decides."""

import pytest

from tests.subjects.people import register_ouyang
from villagedesk.context import Context
from villagedesk.subjects.conflicts import conflicts, decide
from villagedesk.subjects.registration import Entry, Person, load, save_person


def in_conflict(context: Context) -> Person:
    """Return a person whose phone two windows changed at once."""
    read = register_ouyang(context)
    save_person(context.register, read, Entry({"phone": "13700000001"}))
    return save_person(context.register, read, Entry({"phone": "13700000002"}))


def test_both_sides_are_told_with_who_and_when(context: Context) -> None:
    (conflict,) = conflicts(context.register, [in_conflict(context).labourer])
    assert (conflict.field, conflict.label) == ("phone", "联系电话")
    assert {side.words for side in conflict.sides} == {"13700000001", "13700000002"}
    assert {side.user for side in conflict.sides} == {"龙秀英"}
    assert all(side.own for side in conflict.sides)


@pytest.mark.parametrize("value", ["13700000001", "13700000002", "13700000003", None])
def test_any_decision_closes_the_conflict(context: Context, value: str | None) -> None:
    person = in_conflict(context)
    (conflict,) = conflicts(context.register, [person.labourer])
    decided = decide(context.register, conflict, value)
    assert not decided.conflicts
    assert decided.values["phone"] == value
    again = load(context.register, person.id)
    assert again is not None
    assert not conflicts(context.register, [again.labourer])


@pytest.mark.parametrize("there", [True, False])
def test_an_element_of_a_set_is_decided_by_itself(context: Context, there: bool) -> None:
    read = register_ouyang(context)
    added = save_person(context.register, read, Entry({"tags": ["7", "8"]}))
    save_person(context.register, added, Entry({"tags": ["7"]}))
    crossed = save_person(context.register, read, Entry({"tags": ["7", "8"]}))
    (conflict,) = conflicts(context.register, [crossed.labourer])
    assert conflict.element == "8"
    assert {side.words for side in conflict.sides} == {"有", "没有"}
    decided = decide(context.register, conflict, there)
    assert not decided.conflicts
    assert decided.values["tags"] == (["7", "8"] if there else ["7"])


def voided_unseen(context: Context) -> Person:
    """Return a person whom one window voided while another one changed the phone."""
    read = register_ouyang(context)
    save_person(context.register, read, Entry({"phone": "13700000001"}))
    context.register.void(read.labourer, "重复登记")
    person = load(context.register, read.id)
    assert person is not None
    return person


@pytest.mark.parametrize("reason", ["重复登记", None])
def test_whether_somebody_changed_meanwhile_is_void_can_be_decided_and_taken_back(
    context: Context, reason: str | None
) -> None:
    person = voided_unseen(context)
    (conflict,) = conflicts(context.register, [person.labourer])
    assert [side.words for side in conflict.sides] == ["作废：重复登记", "不作废"]
    decided = decide(context.register, conflict, reason)
    assert (decided.void, dict(decided.conflicts)) == (reason or "", {})
    assert context.register.undo()
    again = load(context.register, person.id)
    assert again is not None
    assert "void" in again.labourer.conflicts
    assert not again.labourer.void


def test_taking_a_decision_back_lets_both_values_stand_again(context: Context) -> None:
    person = in_conflict(context)
    (conflict,) = conflicts(context.register, [person.labourer])
    decide(context.register, conflict, "13700000003")
    context.register.undo()
    again = load(context.register, person.id)
    assert again is not None
    assert again.labourer.values["phone"] == person.labourer.values["phone"]
    (conflict,) = conflicts(context.register, [again.labourer])
    assert {side.words for side in conflict.sides} == {"13700000001", "13700000002"}


def test_taking_back_a_change_of_a_void_record_leaves_it_void(context: Context) -> None:
    person = register_ouyang(context)
    context.register.void(person.labourer, "重复登记")
    void = load(context.register, person.id)
    assert void is not None
    context.register.save(void.labourer, {"phone": "13700000001"})
    context.register.undo()
    again = load(context.register, person.id)
    assert again is not None
    assert again.labourer.void == "重复登记"
    assert again.labourer.values["phone"] == person.labourer.values["phone"]
