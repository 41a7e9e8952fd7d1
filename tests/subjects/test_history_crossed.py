"""The history of what was changed at once: each change tells what its writer saw, and a decision what it chose from."""

from tests.subjects.people import register_ouyang
from tests.subjects.test_conflicts import in_conflict
from villagedesk.context import Context
from villagedesk.subjects.conflicts import conflicts, decide
from villagedesk.subjects.history import history
from villagedesk.subjects.registration import Person, load
from villagedesk.subjects.returns import Returned, affirm


def told(context: Context, person: Person) -> list[tuple[str, str, str]]:
    """Return source, old and new words of the telephone, the latest first."""
    read = load(context.register, person.id)
    assert read is not None
    entries = history(context.register, read)
    return [
        (entry.source, change.old, change.new)
        for entry in entries
        for change in entry.changes
        if change.label == "联系电话"
    ]


def test_two_changes_at_once_both_began_with_what_stood_there(context: Context) -> None:
    person = in_conflict(context)
    assert told(context, person)[:2] == [
        ("手工", "13136715753", "13700000002"),
        ("手工", "13136715753", "13700000001"),
    ]
    (conflict,) = conflicts(context.register, [person.labourer])
    decide(context.register, conflict, "13700000003")
    assert told(context, person)[0] == ("冲突处理", "13700000001 / 13700000002", "13700000003")


def test_a_decision_for_one_side_tells_the_other(context: Context) -> None:
    person = in_conflict(context)
    (conflict,) = conflicts(context.register, [person.labourer])
    decide(context.register, conflict, "13700000001")
    assert told(context, person)[0] == ("冲突处理", "13700000002", "13700000001")


def test_a_value_that_was_looked_at_again_is_told(context: Context) -> None:
    person = register_ouyang(context)
    affirm(context.register, Returned(person.labourer, "phone", "联系电话", "", "请核对", "", "管理员", "", ""))
    assert told(context, person)[0] == ("核对无误", "13136715753", "13136715753")
