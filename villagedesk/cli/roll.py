"""People on the command line: add, find, show, check, print slips."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
from sqlalchemy import Connection

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Need, Values
from villagedesk.catalogue.problem import Problem, Severity
from villagedesk.catalogue.validation import check as check_record
from villagedesk.catalogue.validation import derive
from villagedesk.cli.common import TARGET, answer, data_option, hidden, opened, people_called, reveal_option
from villagedesk.cli.typed import read_values, resolve, say_problems
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.register import people
from villagedesk.register.record import blank
from villagedesk.register.rules import run as rules
from villagedesk.register.selection import Selection
from villagedesk.subjects import conflicts, history, registration, returns
from villagedesk.subjects.conflicts import Conflict
from villagedesk.subjects.registration import Entry
from villagedesk.subjects.returns import Returned
from villagedesk.subjects.showing import masked

REFUSED = 1
_PERSON, _HOUSEHOLD = "labourer", "household"
_FOUND = ("number", "name", "kind", "field", "code", "severity", "message")


@click.command()
@click.option("--kind", default=_PERSON, type=click.Choice(list(KINDS)), help="Record kind.")
@click.option("--person", help="Slip number of the person that a spell, a visit, an application … belongs to.")
@click.argument("values", nargs=-1, required=True)
@data_option
def add(kind: str, person: str | None, values: tuple[str, ...], data: Path, user: str | None, as_json: bool) -> int:
    """Register one record: field=text … (household.group=一组 names a field of the household).

    A field that names another record, such as the trip of a ride, is given by its words or its id.
    """
    with opened(data, user) as context:
        given, problems = _read(kind, values, context)
        if any(problem.severity is Severity.ERROR for problem in problems):
            say_problems(problems, [asdict(problem) for problem in problems], as_json=as_json)
            return REFUSED
        resolve(context.register, given)
        if kind == _PERSON:
            entry = Entry(given[_PERSON], given.get(_HOUSEHOLD, {}))
            saved = registration.save_person(context.register, registration.new_person(), entry).labourer
            number, name = saved.number, str(saved.values.get("name") or "")
        else:
            owner, number, name = _owner(context, kind, person)
            saved = context.register.save(blank(kind), {**given[kind], **owner})
    label = f"{KINDS[kind].label} " if kind != _PERSON else ""
    content = {"number": number, "name": name, "kind": kind, "id": saved.id, "problems": [*map(asdict, problems)]}
    answer(as_json, content, f"已登记 {label}{name} {number}".rstrip(), *(problem.message for problem in problems))
    return 0


@click.command()
@click.argument("text")
@reveal_option
@data_option
def find(text: str, reveal: bool, data: Path, user: str | None, as_json: bool) -> None:
    """Find people by name, pinyin initials, the end of the ID number or a phone."""
    with opened(data, user) as context, context.register.database.reading() as connection:
        rows = people.rows(connection, people.ids(connection, Selection(text=text)))
    found = [
        {
            "number": row.number, "name": row.person["name"], "group": row.household.get("group") or "",
            "id_number": _hidden(row.person["id_number"], reveal), "phone": row.person["phone"] or "",
            "state": row.state.value,
        }
        for row in rows
    ]  # fmt: skip
    answer(as_json, {"people": found}, *("  ".join(str(part) for part in one.values()) for one in found))


@click.command()
@click.argument("number")
@reveal_option
@data_option
def show(number: str, reveal: bool, data: Path, user: str | None, as_json: bool) -> None:
    """Show one person with everything that hangs on the record, what waits for somebody, and its history."""
    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            person_id = _id(connection, number)
        person = registration.load(context.register, person_id) or registration.new_person()
        entries = [asdict(entry) for entry in history.history(context.register, person)]
        sent_back, against = returns.returns(person.records), conflicts.conflicts(context.register, person.records)
    content = {
        "number": number,
        "records": [{"kind": record.kind, "values": dict(record.values)} for record in person.records],
        "returns": [_returned(one) for one in sent_back],
        "conflicts": [_conflict(one) for one in against],
        "history": entries,
    }
    lines = [f"退回补正：{one.label}：{one.words}（{one.user}，{one.moment}）" for one in sent_back]
    lines += [f"有冲突：{one.label}：{' / '.join(side.words for side in one.sides)}" for one in against]
    lines += (
        f"{record.kind}: " + "  ".join(f"{name}={value}" for name, value in record.values.items())
        for record in person.records
    )
    answer(as_json, hidden(content, reveal=reveal), *hidden(lines, reveal=reveal))


@click.command()
@data_option
def check(data: Path, user: str | None, as_json: bool) -> None:
    """校核: list what is wrong on the roll; nothing is blocked."""
    with opened(data, user) as context, context.register.database.reading() as connection:
        found = list(rules.findings(connection, context.lookups))
    problems = [{name: getattr(one, name) for name in _FOUND} for one in found]
    answer(as_json, {"problems": problems}, *(f"{one.number} {one.name}：{one.message}" for one in found))


@click.command()
@click.argument("numbers", nargs=-1)
@click.option("--all", "everybody", is_flag=True, help="Everybody on the roll, or every household.")
@click.option("--household", "by_home", is_flag=True, help="One sheet a household (一户一表); NUMBER may be of either.")
@click.option("--blank", "empty", is_flag=True, help="The forms to fill in by hand (空白登记表) instead.")
@click.option("--to", "target", type=TARGET, required=True, help="The PDF to write.")
@data_option
def slips(
    numbers: tuple[str, ...],
    everybody: bool,
    by_home: bool,
    empty: bool,
    target: Path,
    data: Path,
    user: str | None,
    as_json: bool,
) -> None:
    """Write registration slips, one sheet a person or a household, or blank forms."""
    from villagedesk.cli.paper import write_blank, write_households, write_slips

    if empty and (numbers or everybody or by_home):
        raise WrongUse("空白登记表不分人和户。", "请只写 --blank 和 --to。")
    if not empty and bool(numbers) == everybody:
        raise WrongUse("没有说打印谁的登记单。", "请写登记单号（按户时也可以写户编号），或用 --all 打印全部。")
    with opened(data, user) as context:
        if empty:
            count, words = write_blank(context, target), "张空白登记表"
        elif by_home:
            count, words = write_households(context, numbers, target), "份一户一表"
        else:
            count, words = write_slips(context, numbers, target), "份登记单"
    answer(as_json, {"file": str(target), "slips": count}, f"{count} {words}已写到 {target}")


def _read(kind: str, texts: Sequence[str], context: Context) -> tuple[dict[str, Values], list[Problem]]:
    """Read field=text arguments through the catalogue and check them as at the keyboard."""
    given, problems = read_values(kind, texts, context.lookups)
    if kind == _PERSON:
        given[kind] = derive(given[kind]) | given[kind]
        given.setdefault(_HOUSEHOLD, {})
    read_already = {problem.field for problem in problems}
    for entity, values in given.items():
        found = check_record(KINDS[entity], values, context.lookups, at_keyboard=True)
        problems += [problem for problem in found if problem.field not in read_already]
    return given, [problem for problem in problems if problem.field not in (_PERSON, _HOUSEHOLD)]


def _owner(context: Context, kind: str, number: str | None) -> tuple[Values, str, str]:
    """Return what says whose a new record is, and number and name of that person; WrongUse where it needs one."""
    declared = KINDS[kind]
    if not declared.parent:
        return {}, "", ""
    if number is None:
        if declared.field(declared.parent).need is not Need.MANDATORY:
            return {}, "", ""
        raise WrongUse(f"没有说是谁的{declared.label}。", "请用 --person 写登记单号。")
    with context.register.database.reading() as connection:
        person = context.register.get(_PERSON, _id(connection, number))
    values = person.values if person else {}
    target = declared.field(declared.parent).target
    owner = person.id if person and target == _PERSON else values.get(target)
    return {declared.parent: owner}, number, str(values.get("name") or "")


def _returned(one: Returned) -> dict[str, Any]:
    return {
        "field": f"{one.record.kind}.{one.field}", "label": one.label, "now": one.now, "words": one.words,
        "code": one.code, "user": one.user, "at": one.moment,
    }  # fmt: skip


def _conflict(one: Conflict) -> dict[str, Any]:
    heads = [
        {"head": side.head, "value": side.words, "user": side.user, "device": side.device, "at": side.moment}
        for side in one.sides
    ]
    return {
        "id": one.id, "field": f"{one.record.kind}.{one.register}", "label": one.label, "base": one.base,
        "heads": heads,
    }  # fmt: skip


def _id(connection: Connection, number: str) -> str:
    return people_called(connection, [number])[0]


def _hidden(id_number: str | None, reveal: bool) -> str:
    return (id_number or "") if reveal else masked(id_number or "")


COMMANDS = (add, find, show, check, slips)
