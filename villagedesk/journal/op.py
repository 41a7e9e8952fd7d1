"""One change as an immutable line of text, and what is read back from it.

The bytes of a line are what is hashed, stored and sent; nothing ever rewrites them. A line is a JSON object:
`k` kind, `q` number in the device's chain, `t` hybrid clock, `u` user, `e` record kind, `r` record id,
`s` {register: [value, [predecessors]]}, `w` source, `x` extensions. Unknown keys survive untouched.
"""

import hashlib
import json
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

PUT = "put"
TOMB = "tomb"
VOID = "void"
SHORT = 16


@dataclass(frozen=True, slots=True)
class Change:
    """What shall change, before it has a place in a chain.

    `fields` maps a register (`phone`, or `tags/1` for one element of a set) to its new value and the short
    ids of the ops that value replaces, as they were seen on screen.
    """

    entity: str
    record: str
    fields: Mapping[str, tuple[Any, tuple[str, ...]]]
    user: str
    source: str
    kind: str = PUT
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Op:
    """A change with its place in a device's chain; `eff_hlc` is the clock after the hub has bounded it."""

    id: str
    prev: str
    device: str
    line: str
    kind: str
    seq: int
    hlc: str
    entity: str
    record: str
    user: str
    source: str
    fields: Mapping[str, tuple[Any, tuple[str, ...]]]
    extra: Mapping[str, Any]
    eff_hlc: str
    own: bool = False

    @property
    def short(self) -> str:
        """Return the first 16 hex digits of the id, by which later ops name this one."""
        return self.id[:SHORT]


def new_id() -> str:
    """Return a fresh record id: a UUIDv7 as 32 hex digits.

    Ids sort as they were made: the 12 bits after the milliseconds tell the fraction of it (RFC 9562 §6.2, method 3).
    """
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    fraction = (rest << 12) // 1_000_000
    random = int.from_bytes(os.urandom(8), "big") & ((1 << 62) - 1)
    return f"{(milliseconds << 80) | (7 << 76) | (fraction << 64) | (2 << 62) | random:032x}"


def link(prev: str, line: str) -> str:
    """Return the id of a line: the hash of its predecessor's id and its own bytes."""
    return hashlib.sha256(bytes.fromhex(prev) + line.encode()).hexdigest()


def genesis(public_key: bytes) -> str:
    """Return where a device's chain begins; `public_key` is its raw Ed25519 key of 32 bytes."""
    return hashlib.sha256(b"VD1-genesis" + public_key).hexdigest()


def append(change: Change, *, prev: str, seq: int, hlc: str, device: str) -> Op:
    """Give a change its place in a chain and return the op."""
    content: dict[str, Any] = {
        "k": change.kind, "q": seq, "t": hlc, "u": change.user, "e": change.entity, "r": change.record,
        "s": {name: [value, list(preds)] for name, (value, preds) in change.fields.items()},
        "w": change.source,
    }  # fmt: skip
    if change.extra:
        content["x"] = dict(change.extra)
    line = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return Op(
        id=link(prev, line), prev=prev, device=device, line=line, kind=change.kind, seq=seq, hlc=hlc,
        entity=change.entity, record=change.record, user=change.user, source=change.source,
        fields=change.fields, extra=change.extra, eff_hlc=hlc, own=True,
    )  # fmt: skip


def read(line: str, *, prev: str, device: str, eff_hlc: str = "", op_id: str = "", own: bool = False) -> Op:
    """Read a line that is known to be authentic; ValueError where it is not an op at all.

    `op_id` spares the hash where the id was stored or has just been computed.
    """
    try:
        content = json.loads(line)
        registers = {name: (entry[0], tuple(entry[1])) for name, entry in content.get("s", {}).items()}
        return Op(
            id=op_id or link(prev, line), prev=prev, device=device, line=line,
            kind=str(content["k"]), seq=int(content["q"]), hlc=str(content["t"]),
            entity=str(content.get("e", "")), record=str(content.get("r", "")),
            user=str(content.get("u", "")), source=str(content.get("w", "")),
            fields=registers, extra=content.get("x", {}), eff_hlc=eff_hlc or str(content["t"]), own=own,
        )  # fmt: skip
    except (KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise ValueError("not an op line") from error
