"""Fields of a record that two people changed without knowing of each other: all values, until somebody decides."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Policy, Value
from villagedesk.catalogue.villages import village
from villagedesk.journal import clock
from villagedesk.journal.fold import ELEMENT, Head
from villagedesk.journal.op import TOMB, VOID, Change, Op
from villagedesk.register.record import VILLAGE, Record, voiding
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects import referring, showing

DECIDED = "冲突处理"
"""Where such a change comes from, in the journal."""

_OWN_LABELS = {VOID: "是否作废", VILLAGE: "所在村"}
"""Registers that no field of the catalogue declares."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values that stand against each other: what it is, in words, who wrote it where, and when.

    `head` is the short id of the op that holds it, `shown` tells whether lists show it meanwhile, `own` whether it was
    written on this device.
    """

    value: Any
    words: str
    user: str
    moment: str
    own: bool
    head: str = ""
    device: str = ""
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with several values; `element` is set where it is about one element of a set being there or not.

    `base` is in words what all of them replaced, '' for an empty field; None where that is not known here.
    """

    record: Record
    field: str
    label: str
    sides: tuple[Side, ...]
    element: str = ""
    base: str | None = None
    policy: Policy = Policy.PERSON_DECIDES

    @property
    def register(self) -> str:
        """Return the register of the journal that it is about."""
        return f"{self.field}{ELEMENT}{self.element}" if self.element else self.field

    @property
    def id(self) -> str:
        """Return one text for the conflict, the same at county and village."""
        return f"{self.record.id}.{self.register}"


def conflicts(register: Register, records: Sequence[Record]) -> list[Conflict]:
    """Return the open conflicts of some records, in the order of the form."""
    return [conflict for record in records if record.conflicts for conflict in _of(register, record)]


def decide(register: Register, conflict: Conflict, value: Value) -> Record:
    """Close a conflict: a new change, which knows of all the values, says what holds.

    For one about voiding, no value keeps the record.
    """
    record, user = conflict.record, register.identity.user
    if conflict.field == VOID and value:
        change = voiding(record, str(value), user, DECIDED)
    else:
        wanted = bool(value) if conflict.element else None if value in ("", []) else value
        fields = {conflict.register: (wanted, record.heads[conflict.register])}
        change = Change(record.kind, record.id, fields, user, DECIDED)
    register.change(lambda _: [change])
    return register.get(record.kind, record.id) or record


def _of(register: Register, record: Record) -> list[Conflict]:
    order = {VOID: -1, **{field.name: place for place, field in enumerate(KINDS[record.kind])}}
    registers = sorted(record.conflicts, key=lambda name: (order.get(name.partition(ELEMENT)[0], len(order)), name))
    history = register.history(record.id)
    with register.database.reading() as connection:
        named = referring.named(connection, referring.in_history(history))
    return [_conflict(record, name, history, register.identity.device, named) for name in registers]


def _conflict(record: Record, register: str, history: Sequence[Op], device: str, named: Mapping[str, str]) -> Conflict:
    field, _, element = register.partition(ELEMENT)
    heads = record.conflicts[register]
    sides = [_side(record, register, head, device, named) for head in heads]
    if register == VOID:
        sides.append(_kept(history, device))
    else:
        known, before = base(history, register, [head.op for head in heads])
        return Conflict(
            record=record,
            field=field,
            label=_label(record.kind, field, element),
            sides=tuple(sides),
            element=element,
            base=_words(record.kind, register, before, named) if known else None,
            policy=_policy(record.kind, field),
        )
    return Conflict(record, field, _OWN_LABELS[VOID], tuple(sides), base="")


def base(history: Iterable[Op], register: str, heads: Sequence[str]) -> tuple[bool, Any]:
    """Return whether it is known what several heads of a register replaced, and that value, None for an empty field."""
    written = {op.short: op for op in history if register in op.fields}
    before = [_before(written, register, head) for head in heads]
    common = set.intersection(*before) if before else set()
    nearest = common.difference(*(_before(written, register, short) for short in common))
    if nearest - written.keys():
        return False, None
    found = max((written[short] for short in nearest), key=lambda op: (op.eff_hlc, op.id), default=None)
    return True, found.fields[register][0] if found else None


def _before(written: Mapping[str, Op], register: str, head: str) -> set[str]:
    """Return all ops of a register that an op replaced, those replaced by these, and so on."""
    found: set[str] = set()
    left = [head]
    while left:
        op = written.get(left.pop())
        preds = set(op.fields[register][1]) - found if op else set()
        found |= preds
        left += preds
    return found


def _kept(history: Sequence[Op], device: str) -> Side:
    """Return the side that keeps a record, as whoever changed it last would."""
    changed = max((op for op in history if op.kind != TOMB and op.fields), key=lambda op: (op.eff_hlc, op.id))
    return Side(
        None, "不作废", changed.user, clock.moment(changed.hlc), changed.device == device, changed.short,
        changed.device, shown=True,
    )  # fmt: skip


def _side(record: Record, register: str, head: Head, device: str, named: Mapping[str, str]) -> Side:
    words: str = _words(record.kind, register, head.value, named) or "空白"
    if register == VOID:
        words = sentence("作废：{reason}", reason=head.value)
    field, _, element = register.partition(ELEMENT)
    stands = record.values.get(field)
    is_shown = (element in stands) is bool(head.value) if isinstance(stands, list) else stands == head.value
    return Side(
        head.value, words, head.user, clock.moment(head.hlc), head.device == device, head.op, head.device,
        shown=is_shown and register != VOID,
    )  # fmt: skip


def _words(kind: str, register: str, value: Any, named: Mapping[str, str]) -> str:
    field, _, element = register.partition(ELEMENT)
    if element:
        return "有" if value else "没有"
    if register == VILLAGE:
        found = village(str(value or ""))
        return found.full_name if found else str(value or "")
    if not _is_declared(kind, field):
        return "" if value is None else str(value)
    return showing.words(kind, field, {field: value}, named)


def _label(kind: str, field: str, element: str) -> str:
    if not _is_declared(kind, field):
        return _OWN_LABELS.get(field, field)
    which = showing.words(kind, field, {field: [element]}) if element else ""
    return "：".join(filter(None, (KINDS[kind].field(field).label, which)))


def _policy(kind: str, field: str) -> Policy:
    return KINDS[kind].field(field).policy if _is_declared(kind, field) else Policy.PERSON_DECIDES


def _is_declared(kind: str, field: str) -> bool:
    return any(declared.name == field for declared in KINDS[kind])
