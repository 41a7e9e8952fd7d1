"""What a village may write on: its own people, and nothing that hangs on those of another village.

Whatever lies outside is kept and waits for the county (see `admitting`); the rest of the file counts at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Kind
from villagedesk.journal import same
from villagedesk.journal.op import FOLDED, LINKS, PUBLISH, RULINGS, Op
from villagedesk.register import belonging, oplog
from villagedesk.register.projection import PERSON
from villagedesk.register.record import VILLAGE

OUT_OF_SCOPE = "out-of-scope"
"""The reason of refusal of a file that says it comes from another village than its laptop's."""

_OF_THE_HUB = RULINGS | {PUBLISH}
"""The kinds that only the county writes; from a village they never count."""

_REFERENCES = {
    kind.name: tuple(field.name for field in kind if field.kind is Kind.REFERENCE) for kind in KINDS.values()
}


@dataclass(slots=True)
class _Known:
    """What is known of the records that ops touch and refer to, and grows as the ops are walked.

    `own` belong to the village, `foreign` to another one or to nobody yet: their making is held itself.
    """

    own: set[str] = field(default_factory=set)
    foreign: set[str] = field(default_factory=set)


def marked(connection: Connection, ops: Sequence[Op], village: str) -> list[Op]:
    """Return ops that a village sent, those outside it as held."""
    referred = [_referred(op) for op in ops]
    known = _known(connection, ops, referred, village)
    found: list[Op] = []
    for op, others in zip(ops, referred, strict=True):
        held = _is_outside(op, others, village, known)
        if op.record and op.kind in FOLDED and op.record not in known.own and op.record not in known.foreign:
            (known.foreign if held else known.own).add(op.record)
        found.append(op if (op.village, op.held) == (village, held) else replace(op, village=village, held=held))
    return found


def _known(connection: Connection, ops: Sequence[Op], referred: Sequence[Sequence[str]], village: str) -> _Known:
    touched = {op.record for op in ops if op.record}.union(*referred)
    older = oplog.with_history(connection, sorted(touched))
    villages = belonging.villages(connection, older)
    known = _Known({record for record, where in villages.items() if where <= {village}})
    known.foreign = set(villages) - known.own
    known.foreign |= belonging.held(connection, older - set(villages))
    return known


def _is_outside(op: Op, referred: Sequence[str], village: str, known: _Known) -> bool:
    """Tell whether an op, which names the records `referred` beside its own, is outside its village.

    It is where it speaks in the hub's stead, gives a record to another village, or touches or refers to one that is
    not the village's own.
    """
    if op.kind in _OF_THE_HUB or (VILLAGE in op.fields and op.fields[VILLAGE][0] != village):
        return True
    if op.kind not in FOLDED and op.kind not in LINKS:
        return False
    return op.record in known.foreign or not known.foreign.isdisjoint(referred)


def _referred(op: Op) -> list[str]:
    """Return the records that an op names beside its own."""
    found = [record for two, _, _ in same.named(op, PERSON) for record in two] if op.kind in LINKS else []
    values = (op.fields[name][0] for name in _REFERENCES.get(op.entity, ()) if name in op.fields)
    return [*found, *(value for value in values if isinstance(value, str))]
