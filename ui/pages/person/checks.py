"""What is wrong with a person as typed, and what is to be saved."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.language import listed
from ui.pages.person.fields import HOME, HOUSEHOLD, LABOURER
from villagedesk.catalogue.field import RecordKind, Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import Problem, Severity
from villagedesk.catalogue.validation import check
from villagedesk.register.record import Record
from villagedesk.subjects.registration import Person

MISSING = frozenset(("missing", "id-missing", "phone-missing"))
"""Codes of what was not typed at all: nobody is told so before saving."""


def person_problems(person: Person, typed: Values, lookups: Lookups) -> list[Problem]:
    """Return what is wrong with the labourer as it would be saved, and with the household where the form shows it."""
    labourer = {**person.labourer.values, **labourer_values(typed)}
    found = check(LABOURER, labourer, lookups, at_keyboard=True)
    if not home_values(typed):
        return found
    home = person.household.values if person.household else {}
    return found + check(HOUSEHOLD, {**home, **home_values(typed)}, lookups, at_keyboard=True)


def child_problems(kind: RecordKind, record: Record, typed: Values, lookups: Lookups) -> list[Problem]:
    """Return what is wrong with a record that hangs on the person; whose it is, saving knows."""
    values = {**record.values, **typed, kind.parent: record.values.get(kind.parent) or record.id}
    return check(kind, values, lookups, at_keyboard=True)


def labourer_values(typed: Values) -> Values:
    """Return the typed values that belong to the labourer."""
    return {name: value for name, value in typed.items() if name not in HOME}


def home_values(typed: Values) -> Values:
    """Return the typed values that belong to the household."""
    return {name: value for name, value in typed.items() if name in HOME}


def errors(problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems that stop saving."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def shown_while_typing(problems: Sequence[Problem], focused: str, *, tried: bool) -> list[Problem]:
    """Return the problems to show now: none about the field being typed, nothing missing before saving was `tried`."""
    return [
        problem
        for problem in problems
        if problem.field != focused and not _is_mere_wish(problem) and (tried or problem.code not in MISSING)
    ]


def doubtful(problems: Sequence[Problem]) -> list[str]:
    """Return what is odd about values that were typed and may be saved all the same, in words."""
    warnings = (problem for problem in problems if problem.severity is Severity.WARNING)
    return [problem.message for problem in warnings if problem.code not in MISSING]


def doubt_words(doubts: Sequence[str]) -> str:
    """Return a sentence that names what should be looked at again; empty where nothing is odd."""
    if not doubts:
        return ""
    return QCoreApplication.translate("PersonPage", "请再核对：{doubts}。").format(doubts=listed(doubts, "；"))


def still_wanted(problems: Sequence[Problem]) -> list[str]:
    """Return the labels of 应填 fields that are empty, in the order of the form."""
    labels: list[str] = []
    for problem in problems:
        if _is_mere_wish(problem):
            kind = HOUSEHOLD if problem.field in HOME else LABOURER
            labels.append(kind.field(problem.field).label)
    return labels


def _is_mere_wish(problem: Problem) -> bool:
    return problem.code == "missing" and problem.severity is Severity.WARNING
