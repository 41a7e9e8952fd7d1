"""Correcting a person on the command line, also what the county sent back."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.problem import Problem, Severity
from villagedesk.catalogue.validation import check, derive
from villagedesk.cli.common import answer, data_option, opened, people_called
from villagedesk.cli.typed import read_values, resolve, say_problems
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.subjects import registration, returns
from villagedesk.subjects.registration import Person

_PERSON = "labourer"
_REFUSED = 1


@click.command()
@click.argument("number")
@click.argument("values", nargs=-1, required=True)
@data_option
def correct(number: str, values: tuple[str, ...], data: Path, user: str | None, as_json: bool) -> int:
    """Correct a person by slip number: field=text … (spell.place=… is that of the latest spell, household.group=…).

    A value that the county sent back and that is right is written again as it is: that says 核对无误.
    """
    with opened(data, user) as context:
        person = _person(context, number)
        given, problems = read_values(_PERSON, values, context.lookups)
        given[_PERSON] = derive(given[_PERSON]) | given[_PERSON]
        resolve(context.register, given)
        changes = [(_record(person, kind), named) for kind, named in given.items() if named]
        problems += _wrong(changes, problems, context)
        unread = [problem for problem in problems if not any(problem.field in named for named in given.values())]
        if unread or any(problem.severity is Severity.ERROR for problem in problems):
            say_problems(problems, [asdict(problem) for problem in problems], as_json=as_json)
            return _REFUSED
        context.register.save_all(changes)
        affirmed = _affirm(context.register, person, given)
    content = {"number": number, "affirmed": affirmed, "problems": [asdict(problem) for problem in problems]}
    answer(as_json, content, f"已改 {number}", *(problem.message for problem in problems))
    return 0


def _person(context: Context, number: str) -> Person:
    with context.register.database.reading() as connection:
        (found,) = people_called(connection, [number])
    return registration.load(context.register, found) or registration.new_person()


def _record(person: Person, kind: str) -> Record:
    record = registration.record_of(person, kind)
    if record is None:
        raise WrongUse(f"{person.name}还没有登记{KINDS[kind].label}。", f"请用 add --kind {kind} --person 登记一条。")
    return record


def _wrong(changes: Sequence[tuple[Record, Values]], read: Sequence[Problem], context: Context) -> list[Problem]:
    """Return what is wrong with the fields that are changed; those beside them are as they were."""
    known = {problem.field for problem in read}
    return [
        problem
        for record, named in changes
        for problem in check(KINDS[record.kind], {**record.values, **named}, context.lookups, at_keyboard=True)
        if problem.field in named and problem.field not in known
    ]


def _affirm(register: Register, person: Person, given: Mapping[str, Values]) -> list[str]:
    """Say of values that were sent back and were typed as they are that they are right; return their fields."""
    records = [register.get(kind, _record(person, kind).id) for kind, named in given.items() if named]
    found = returns.returns([record for record in records if record])
    same = [one for one in found if one.field in given[one.record.kind]]
    for one in same:
        returns.affirm(register, one)
    return [f"{one.record.kind}.{one.field}" for one in same]


COMMANDS = (correct,)
"""The commands of this room."""
