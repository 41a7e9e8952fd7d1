"""A record as it is handed to screens and reports, and the change that saving it makes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, RecordKind, Value, Values
from villagedesk.journal.fold import ELEMENT, Head, Returned, State
from villagedesk.journal.op import TOMB, VOID, Change, Op, new_id
from villagedesk.register.fitting import fitting, text

VILLAGE = "village"


@dataclass(frozen=True, slots=True)
class Record:
    """A record as it was when it was read.

    `heads` maps each register to the short ids of the ops that hold its value; saving names them as
    predecessors, so that a change that arrived meanwhile becomes a conflict instead of being overwritten.
    """

    kind: str
    id: str
    number: str
    values: Mapping[str, Value]
    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    conflicts: Mapping[str, tuple[Head, ...]] = field(default_factory=dict)
    void: str = ""
    village: str = ""
    returns: tuple[Returned, ...] = ()


def blank(kind: str) -> Record:
    """Return a record that does not exist yet, with its id."""
    return Record(kind, new_id(), "", {})


def from_state(kind: RecordKind, record_id: str, state: State) -> Record:
    """Return the record that a folded state describes."""
    values: dict[str, Value] = {
        field.name: state.sets.get(field.name, []) if field.is_set else fitting(field, state.values.get(field.name))
        for field in kind
        if field.name in state.values or field.name in state.sets
    }
    heads = {register: state.heads.get(register, (state.last.short,)) for register in state.values}
    number = text(state.values.get("number")) or ""
    village = text(state.values.get(VILLAGE)) or ""
    conflicts = _conflicts(kind, state)
    return Record(kind.name, record_id, number, values, heads, conflicts, state.void, village, state.returns)


def saving(kind: RecordKind, record: Record, values: Values, user: str, source: str) -> Change | None:
    """Return the change that turns the record's values into `values`, or None where they are the same.

    Fields that `values` does not name stay as they are; None or an empty text clears a field.
    """
    fields: dict[str, tuple[Any, tuple[str, ...]]] = {}
    for name, value in values.items():
        declared = kind.field(name)
        if declared.is_set:
            fields.update(_elements(declared, record, value))
        elif _plain(value) != _plain(record.values.get(name)):
            fields[name] = (_plain(value), record.heads.get(name, ()))
    return Change(kind.name, record.id, fields, user, source) if fields else None


def voiding(record: Record, reason: str, user: str, source: str) -> Change:
    """Return the change that voids a record; it names all that was seen, so that an unseen edit is noticed."""
    seen = sorted({short for shorts in record.heads.values() for short in shorts})
    fields = {VOID: (reason, record.heads.get(VOID, ()))}
    return Change(record.kind, record.id, fields, user, source, kind=TOMB, extra={"seen": seen})


def shown(op: Op) -> Op:
    """Return an op of a known record kind with every value as its field may show it."""
    fields = {field.name: field for field in KINDS[op.entity]}
    fitted: dict[str, tuple[Any, tuple[str, ...]]] = {}
    for name, (value, preds) in op.fields.items():
        if name not in fields:
            fitted[name] = (bool(value) if ELEMENT in name else text(value), preds)
        elif not fields[name].is_set:
            fitted[name] = (fitting(fields[name], value), preds)
    return replace(op, fields=fitted)


def _conflicts(kind: RecordKind, state: State) -> dict[str, tuple[Head, ...]]:
    """Return the conflicts with every value as its field may show it."""
    if not state.conflicts:
        return {}
    fields = {field.name: field for field in kind if not field.is_set}
    return {
        register: tuple(replace(head, value=fitting(fields[register], head.value)) for head in heads)
        if register in fields
        else heads
        for register, heads in state.conflicts.items()
    }


def _plain(value: Value) -> Value:
    return None if value == "" else value


def _elements(declared: Field, record: Record, value: Value) -> dict[str, tuple[Any, tuple[str, ...]]]:
    wanted = [str(element) for element in value] if isinstance(value, list) else []
    before = record.values.get(declared.name)
    present = [str(element) for element in before] if isinstance(before, list) else []
    changed = [(element, True) for element in wanted if element not in present]
    changed += [(element, False) for element in present if element not in wanted]
    registers = ((f"{declared.name}{ELEMENT}{element}", there) for element, there in changed)
    return {register: (there, record.heads.get(register, ())) for register, there in registers}
