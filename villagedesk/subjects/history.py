"""What was changed about a person: when, by whom, from where, and from what to what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.journal import clock, same
from villagedesk.journal.fold import ELEMENT
from villagedesk.journal.op import RETURN, VOID, Op
from villagedesk.register import reading
from villagedesk.register.projection import PERSON
from villagedesk.register.record import VILLAGE
from villagedesk.register.store import Register
from villagedesk.subjects import referring, showing
from villagedesk.subjects.conflicts import DECIDED
from villagedesk.subjects.registration import Person
from villagedesk.subjects.returns import AFFIRMED

_SILENT = frozenset({VILLAGE, "number", "household", "labourer"})
"""Registers that the program fills; they say nothing to a reader."""
_OR = " / "
"""Between values that stood against each other before one of them was chosen."""
_ON_PURPOSE = frozenset((AFFIRMED, DECIDED))
"""Sources that say of a value that it is right, also where it stays as it was."""
_DECIDED = {True: "和另一次登记是同一个人", False: "和另一次登记不是同一个人", None: "和另一次登记是不是同一个人，再定"}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field's old and new value in words; '' where there was or is none."""

    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One saving: `about` is the kind of record in words, `source` where the values came from.

    `returned` is what the county says where it sent the fields of `changes` back, '' for everything else.
    """

    moment: str
    user: str
    source: str
    own: bool
    about: str
    changes: tuple[FieldChange, ...]
    first: bool
    voided: str = ""
    returned: str = ""


def history(register: Register, person: Person) -> list[Entry]:
    """Return what happened to a person's records, the latest first."""
    histories = register.histories([record.id for record in person.records])
    with register.database.reading() as connection:
        every = (reference for ops in histories.values() for reference in referring.in_history(ops))
        named = referring.named(connection, every)
    found = [entry for ops in histories.values() for entry in _entries(register, ops, named)]
    return [entry for _, entry in sorted(found, key=lambda pair: pair[0], reverse=True)]


def _entries(register: Register, ops: Sequence[Op], named: Mapping[str, str]) -> Iterator[tuple[str, Entry]]:
    """Yield the entries of a record; a person who was registered more than once has several, each with its values."""
    values: dict[str, dict[str, Any]] = {}
    written = {op.short: op for op in ops}
    for op in ops:
        if op.kind == RETURN:
            yield op.eff_hlc + op.id, _sent_back(op)
            continue
        first, before = op.record not in values, values.setdefault(op.record, {})
        changes = (*_changes(op, before, written, named), *_links(register, op))
        before.update({name: value for name, (value, _) in op.fields.items()})
        voided = str(op.fields[VOID][0] or "") if VOID in op.fields else ""
        if changes or voided:
            about, moment = KINDS[op.entity].label, clock.moment(op.hlc)
            entry = Entry(moment, op.user, op.source, op.own, about, changes, first=first, voided=voided)
            yield op.eff_hlc + op.id, entry


def _sent_back(op: Op) -> Entry:
    """Return the entry of a return: the fields sent back and what the county says."""
    labels = {field.name: field.label for field in KINDS[op.entity]}
    named = op.extra.get("fields")
    fields = [name for name in named if isinstance(name, str)] if isinstance(named, list) else []
    changes = tuple(FieldChange(labels.get(name, name), "", "") for name in fields)
    words = str(op.extra.get("words") or "")
    about = KINDS[op.entity].label
    return Entry(clock.moment(op.hlc), op.user, op.source, op.own, about, changes, first=False, returned=words)


def _links(register: Register, op: Op) -> Iterator[FieldChange]:
    """Yield what was decided about this person and another registration."""
    for two, is_same, _ in same.named(op, PERSON):
        with register.database.reading() as connection:
            who = next(iter(reading.called(connection, [one for one in two if one != op.record]).values()), "")
        yield FieldChange(_DECIDED[is_same], "", who)


def _changes(
    op: Op, before: dict[str, Any], written: Mapping[str, Op], named: Mapping[str, str]
) -> Iterator[FieldChange]:
    known = {field.name: field for field in KINDS[op.entity]}
    for name, (value, preds) in op.fields.items():
        field, _, element = name.partition(ELEMENT)
        if name == VOID and not value and before.get(VOID):
            yield FieldChange("作废", str(before[VOID]), "不作废")
        if field in _SILENT or field not in known:
            continue
        if element:
            words = showing.words(op.entity, field, {field: [element]})
            yield FieldChange(known[field].label, "" if value else words, words if value else "")
            continue
        seen = [written[short].fields[name][0] for short in preds if name in _fields(written, short)]
        once = dict.fromkeys(seen or [before.get(name)])
        old = [showing.words(op.entity, field, {field: one}, named) for one in once]
        new = showing.words(op.entity, field, {field: value}, named)
        if old != [new] or op.source in _ON_PURPOSE:
            others = [one for one in old if one != new] or old
            yield FieldChange(known[field].label, _OR.join(filter(None, others)), new)


def _fields(written: Mapping[str, Op], short: str) -> Mapping[str, Any]:
    return written[short].fields if short in written else {}
