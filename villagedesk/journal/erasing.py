"""Ops whose content was erased by law: they keep their place in the chain and say nothing any more.

A `purge` of the hub names a record for ever: every op of it loses its content, also one that arrives later from a
laptop that had not heard, or in an old file. The id stays, so that what follows in the chain still follows. As it can
no longer be computed from the line, it is believed as stored, or as the device that owns the chain states it in a stub.
"""

import json
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from villagedesk.journal.op import PURGE, PURGED, Op, link, read


def without_content(
    *,
    op_id: str,
    prev: str,
    device: str,
    seq: int,
    hlc: str,
    eff_hlc: str,
    entity: str,
    record: str,
    own: bool = False,
    village: str = "",
) -> Op:
    """Return an erased op from what is stored of it beside its empty line."""
    return Op(
        id=op_id, prev=prev, device=device, line="", kind=PURGED, seq=seq, hlc=hlc, entity=entity, record=record,
        user="", source="", fields={}, extra={}, eff_hlc=eff_hlc, own=own, village=village,
    )  # fmt: skip


def erased(op: Op) -> Op:
    """Return an op without its content; a purge itself stays, as it is what keeps the record erased."""
    return op if op.kind == PURGE else replace(op, line="", kind=PURGED, user="", source="", fields={}, extra={})


def purged_records(ops: Iterable[Op]) -> set[str]:
    """Return the records that ops of the hub erase; one that a village forged is held and erases nothing."""
    return {op.record for op in ops if op.kind == PURGE and op.record and not op.held}


def erase(ops: Sequence[Op], records: AbstractSet[str]) -> list[Op]:
    """Return ops as they may be kept where these records are erased."""
    return [erased(op) if op.record in records else op for op in ops]


def stub(op: Op) -> str:
    """Return the line by which an erased op stands in a file."""
    content = {"k": PURGED, "q": op.seq, "t": op.hlc, "e": op.entity, "r": op.record, "id": op.id}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def carried(op: Op) -> str:
    """Return the line of an op in a file."""
    return stub(op) if op.kind == PURGED else op.line


def next_id(prev: str, line: str) -> str:
    """Return the id of a line of a file after the op `prev`: its hash, or what a stub states."""
    if PURGED in line:
        try:
            return read(line, prev=prev, device="").id
        except ValueError:
            return link(prev, line)
    return link(prev, line)
