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
