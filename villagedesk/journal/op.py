"""One change as an immutable line of text, and what is read back from it.

The bytes of a line are what is hashed, stored and sent; nothing ever rewrites them. A line is a JSON object:
`k` kind, `q` number in the device's chain, `t` hybrid clock, `u` user, `e` record kind, `r` record id,
`s` {register: [value, [predecessors]]}, `w` source, `x` extensions. Unknown keys survive untouched; a line of
a kind that this program does not know is kept whole, and nothing of its `s` is read. The line of an op whose content
was erased is empty where it is stored; in a file a stub that names the op's id stands for it (see `erasing`).
"""

import hashlib
import json
import os
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from villagedesk.errors import WrongUse
from villagedesk.journal import clock

PUT = "put"
TOMB = "tomb"
VOID = "void"
SHORT = 16
FOLDED = frozenset((PUT, TOMB))
"""The kinds that change values."""

LINK = "link"
UNLINK = "unlink"
LINKS = frozenset((LINK, UNLINK))
"""The kinds that say whether two records are one person (see `same`)."""

RETURN, ADMIT, REJECT, PURGE = "return", "admit", "reject", "purge"
RULINGS = frozenset((RETURN, ADMIT, REJECT, PURGE))
"""What only the hub says of a record: sent back for correction, a held op let in or not, all of it erased."""

OF_RECORD = FOLDED | LINKS | RULINGS
"""The kinds by which a record comes to what it is; any other kind is kept and never folded."""

PUBLISH, KEY = "publish", "key"
"""A document of the hub's in its feed, and new keys of a device."""

PURGED = "purged"
"""The kind of an op whose content was erased."""

LINE_CAP = 1 << 18
"""The longest line in bytes: many times a record with every field filled."""

_LARGEST_SEQ = (1 << 53) - 1
_RECORD = re.compile(r"(?:[0-9a-f]{32})?")
_ID = re.compile(r"[0-9a-f]{64}")


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
    """A change with its place in a device's chain; `eff_hlc` is the clock after the hub has bounded it.

    `village` is, at a county, whose feed carries it; `held` tells that it came from outside its village, so that it
    counts only once the county admits it.
    """

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
    village: str = ""
    held: bool = False

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
    """Give a change its place in a chain and return the op; WrongUse where its line would be longer than LINE_CAP."""
    content: dict[str, Any] = {
        "k": change.kind, "q": seq, "t": hlc, "u": change.user, "e": change.entity, "r": change.record,
        "s": {name: [value, list(preds)] for name, (value, preds) in change.fields.items()},
        "w": change.source,
    }  # fmt: skip
    if change.extra:
        content["x"] = dict(change.extra)
    line = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    if len(line.encode()) > LINE_CAP:
        raise WrongUse("这次要保存的内容太长，装不下。", "请把过长的文字删短后再保存。")
    return Op(
        id=link(prev, line), prev=prev, device=device, line=line, kind=change.kind, seq=seq, hlc=hlc,
        entity=change.entity, record=change.record, user=change.user, source=change.source,
        fields=change.fields, extra=change.extra, eff_hlc=hlc, own=True,
    )  # fmt: skip


def read(
    line: str,
    *,
    prev: str,
    device: str,
    eff_hlc: str = "",
    op_id: str = "",
    own: bool = False,
    village: str = "",
    held: bool = False,
) -> Op:
    """Read a line that is known to be authentic; ValueError where it is not an op at all.

    `op_id` spares the hash where the id was stored or has just been computed.
    """
    try:
        content = _DECODER.decode(line)
        if "\\u" in line:  # only an escape can hide half of a surrogate pair, which no store and no file takes
            json.dumps(content, ensure_ascii=False).encode()
        kind, seq, hlc = content["k"], content["q"], content["t"]
        entity, record = content.get("e", ""), content.get("r", "")
        user, source, extra = content.get("u", ""), content.get("w", ""), content.get("x", {})
        _check(seq, hlc, record, extra, (kind, entity, user, source))
        if kind == PURGED:
            op_id, line = _stated(content["id"]), ""
        return Op(
            id=op_id or link(prev, line), prev=prev, device=device, line=line, kind=kind, seq=seq, hlc=hlc,
            entity=entity, record=record, user=user, source=source,
            fields=_read_fields(kind, content.get("s", {}), extra),
            extra=extra, eff_hlc=eff_hlc or hlc, own=own, village=village, held=held,
        )  # fmt: skip
    except (KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise ValueError("not an op line") from error


def _stated(op_id: Any) -> str:
    """Return the id that a stub states, as nothing is left to compute it from."""
    if not isinstance(op_id, str) or not _ID.fullmatch(op_id):
        raise ValueError("no id")
    return op_id


def _check(seq: Any, hlc: Any, record: Any, extra: Any, texts: tuple[Any, ...]) -> None:
    """See that a line's own fields are of their types; TypeError or ValueError where one is not."""
    if type(seq) is not int or not 0 < seq <= _LARGEST_SEQ or not clock.is_reading(hlc):
        raise ValueError("no number or no clock")
    if not isinstance(extra, dict) or not _RECORD.fullmatch(record):
        raise ValueError("no extensions or no record id")
    if not all(isinstance(text, str) for text in texts):
        raise TypeError("not a text")


def _read_fields(kind: str, registers: Any, extra: dict[str, Any]) -> dict[str, tuple[Any, tuple[str, ...]]]:
    """Read the registers of a kind that is known; a link says nothing where they are not as they should be."""
    if kind in FOLDED:
        return _fields(registers, extra)
    if kind not in LINKS:
        return {}
    try:
        return _fields(registers, {})
    except (TypeError, ValueError, AttributeError):
        return {}  # such lines were kept unread before links had a meaning, and must stay readable


def _fields(registers: dict[str, Any], extra: dict[str, Any]) -> dict[str, tuple[Any, tuple[str, ...]]]:
    """Read the registers of a kind that is folded, and see that everything it says it has seen is a short id."""
    if extra and not _are_shorts(extra.get("seen", [])):
        raise TypeError("not ids")
    found: dict[str, tuple[Any, tuple[str, ...]]] = {}
    for name, (value, preds) in registers.items():
        if not isinstance(preds, list) or (preds and not _are_shorts(preds)):
            raise TypeError("not ids")
        found[name] = (value, tuple(preds))
    return found


def _are_shorts(found: Any) -> bool:
    return isinstance(found, list) and all(isinstance(short, str) and len(short) == SHORT for short in found)


def _no_constant(name: str) -> None:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_constant=_no_constant)
"""Reads what every JSON reader reads: no NaN and no infinities."""
