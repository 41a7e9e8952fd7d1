"""Fields of a record that two people changed without knowing of each other: both values, until somebody decides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Value
from villagedesk.journal import clock
from villagedesk.journal.fold import ELEMENT, Head
from villagedesk.journal.op import TOMB, VOID, Change
from villagedesk.register.record import Record
from villagedesk.register.store import BY_HAND, Register
from villagedesk.sentence import sentence
from villagedesk.subjects import showing


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values that stand against each other: what it is, in words, who wrote it, and when."""

    value: Any
    words: str
    user: str
    moment: str
    own: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with several values; `element` is set where it is about one element of a set being there or not."""

    record: Record
    field: str
    label: str
    sides: tuple[Side, ...]
    element: str = ""


def conflicts(register: Register, records: Sequence[Record]) -> list[Conflict]:
    """Return the open conflicts of some records, in the order of the form."""
    return [conflict for record in records for conflict in _of(register, record)]


def decide(register: Register, conflict: Conflict, value: Value) -> Record:
    """Close a conflict: a new change, which knows of all the values, says what holds.

    For one about voiding, no value keeps the record.
    """
    record, name = conflict.record, conflict.field
    if name == VOID:
        return _decide_void(register, record, str(value or ""))
    if conflict.element:
        before = record.values.get(name)
        others = [text for text in before if text != conflict.element] if isinstance(before, list) else []
        present, wanted = (others, [*others, conflict.element]) if value else ([*others, conflict.element], others)
        return register.save(replace(record, values={**record.values, name: present}), {name: wanted})
    # What is shown now may be what is chosen; the decision has to be written all the same.
    unlike: Value = "" if value else "?"
    return register.save(replace(record, values={**record.values, name: unlike}), {name: value})


def _decide_void(register: Register, record: Record, reason: str) -> Record:
    if reason:
        register.void(record, reason)
    else:
        fields = {VOID: (None, record.heads[VOID])}
        register.change(lambda _: [Change(record.kind, record.id, fields, register.identity.user, BY_HAND)])
    return register.get(record.kind, record.id) or record


def _of(register: Register, record: Record) -> list[Conflict]:
    found: list[Conflict] = []
    device = register.identity.device
    if VOID in record.conflicts:
        found.append(Conflict(record, VOID, "是否作废", tuple(_void_sides(register, record))))
    for field in KINDS[record.kind]:
        for name, heads in record.conflicts.items():
            declared, _, element = name.partition(ELEMENT)
            if declared != field.name:
                continue
            sides = tuple(_side(record, declared, element, head, device) for head in heads)
            which = showing.words(record.kind, declared, {declared: [element]}) if element else ""
            found.append(Conflict(record, declared, "：".join(filter(None, (field.label, which))), sides, element))
    return found


def _void_sides(register: Register, record: Record) -> Iterator[Side]:
    """Yield voiding the record, with the reasons given, and keeping it as whoever changed it last would."""
    device = register.identity.device
    for head in record.conflicts[VOID]:
        reason = sentence("作废：{reason}", reason=head.value)
        yield Side(head.value, reason, head.user, clock.moment(head.hlc), head.device == device)
    changed = max((op for op in register.history(record.id) if op.kind != TOMB), key=lambda op: op.eff_hlc)
    yield Side(None, "不作废", changed.user, clock.moment(changed.hlc), changed.device == device)


def _side(record: Record, field: str, element: str, head: Head, device: str) -> Side:
    if element:
        words = "有" if head.value else "没有"
    else:
        words = showing.words(record.kind, field, {field: head.value}) or "空白"
    return Side(head.value, words, head.user, clock.moment(head.hlc), head.device == device)
