"""What was changed about a person: when, by whom, from where, and from what to what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.journal import clock, same
from villagedesk.journal.fold import ELEMENT
from villagedesk.journal.op import VOID, Op
from villagedesk.register import reading
from villagedesk.register.projection import PERSON
from villagedesk.register.record import VILLAGE
from villagedesk.register.store import Register
from villagedesk.subjects import showing
from villagedesk.subjects.registration import Person

_SILENT = frozenset({VILLAGE, "number", "household", "labourer"})
"""Registers that the program fills; they say nothing to a reader."""
_DECIDED = {True: "和另一次登记是同一个人", False: "和另一次登记不是同一个人", None: "和另一次登记是不是同一个人，再定"}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field's old and new value in words; '' where there was or is none."""

    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One saving: `about` is the kind of record in words, `source` where the values came from."""

    moment: str
    user: str
    source: str
    own: bool
    about: str
    changes: tuple[FieldChange, ...]
    first: bool
    voided: str = ""


def history(register: Register, person: Person) -> list[Entry]:
    """Return what happened to a person's records, the latest first."""
    records = [person.labourer, *filter(None, [person.household]), *person.spells, *person.intents, *person.needs]
    found = [entry for record in records for entry in _entries(register, register.history(record.id))]
    return [entry for _, entry in sorted(found, key=lambda pair: pair[0], reverse=True)]


def _entries(register: Register, ops: Sequence[Op]) -> Iterator[tuple[str, Entry]]:
    """Yield the entries of a record; a person who was registered more than once has several, each with its values."""
    values: dict[str, dict[str, Any]] = {}
    for op in ops:
        first, before = op.record not in values, values.setdefault(op.record, {})
        changes = (*_changes(op, before), *_links(register, op))
        before.update({name: value for name, (value, _) in op.fields.items()})
        voided = str(op.fields[VOID][0] or "") if VOID in op.fields else ""
        if changes or voided:
            about, moment = KINDS[op.entity].label, clock.moment(op.hlc)
            entry = Entry(moment, op.user, op.source, op.own, about, changes, first=first, voided=voided)
            yield op.eff_hlc + op.id, entry


def _links(register: Register, op: Op) -> Iterator[FieldChange]:
    """Yield what was decided about this person and another registration."""
    for two, is_same, _ in same.named(op, PERSON):
        with register.database.reading() as connection:
            who = next(iter(reading.called(connection, [one for one in two if one != op.record]).values()), "")
        yield FieldChange(_DECIDED[is_same], "", who)


def _changes(op: Op, before: dict[str, Any]) -> Iterator[FieldChange]:
    known = {field.name: field for field in KINDS[op.entity]}
    for name, (value, _) in op.fields.items():
        field, _, element = name.partition(ELEMENT)
        if name == VOID and not value and before.get(VOID):
            yield FieldChange("作废", str(before[VOID]), "不作废")
        if field in _SILENT or field not in known:
            continue
        if element:
            words = showing.words(op.entity, field, {field: [element]})
            yield FieldChange(known[field].label, "" if value else words, words if value else "")
        elif value != before.get(name):
            old = showing.words(op.entity, field, {field: before.get(name)})
            yield FieldChange(known[field].label, old, showing.words(op.entity, field, {field: value}))
