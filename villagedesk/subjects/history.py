"""What was changed about a person: when, by whom, from where, and from what to what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.journal import clock
from villagedesk.journal.fold import ELEMENT
from villagedesk.journal.op import VOID, Op
from villagedesk.register.record import VILLAGE
from villagedesk.register.store import Register
from villagedesk.subjects import showing
from villagedesk.subjects.registration import Person

_SILENT = frozenset({VILLAGE, "number", "household", "labourer"})
"""Registers that the program fills; they say nothing to a reader."""


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
    found = [entry for record in records for entry in _entries(register.history(record.id))]
    return [entry for _, entry in sorted(found, key=lambda pair: pair[0], reverse=True)]


def _entries(ops: Sequence[Op]) -> Iterator[tuple[str, Entry]]:
    before: dict[str, Any] = {}
    for number, op in enumerate(ops):
        changes = tuple(_changes(op, before))
        before.update({name: value for name, (value, _) in op.fields.items()})
        voided = str(op.fields[VOID][0] or "") if VOID in op.fields else ""
        if changes or voided:
            about, moment = KINDS[op.entity].label, clock.moment(op.hlc)
            entry = Entry(moment, op.user, op.source, op.own, about, changes, first=number == 0, voided=voided)
            yield op.eff_hlc + op.id, entry


def _changes(op: Op, before: dict[str, Any]) -> Iterator[FieldChange]:
    known = {field.name: field for field in KINDS[op.entity]}
    for name, (value, _) in op.fields.items():
        field, _, element = name.partition(ELEMENT)
        if field in _SILENT or field not in known:
            continue
        if element:
            words = showing.words(op.entity, field, {field: [element]})
            yield FieldChange(known[field].label, "" if value else words, words if value else "")
        elif value != before.get(name):
            old = showing.words(op.entity, field, {field: before.get(name)})
            yield FieldChange(known[field].label, old, showing.words(op.entity, field, {field: value}))
