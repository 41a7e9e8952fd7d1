"""A township's cover (.vdt): which files it hands on unopened, what it saw of them, and its clerk's remarks.

The remark to a file stands with it at the county, whichever of the two is read first. A cover says nothing of what is
in the files: each is checked by the county as if it had come from the village itself.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, RowMapping, select, update

from villagedesk.county.arrived import RECEIVED
from villagedesk.errors import RefusedFile
from villagedesk.exchange.certificate import Role
from villagedesk.exchange.fields import HASH, VILLAGE, Fields, parse_object
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.exchange.seal import Sealed
from villagedesk.register import state
from villagedesk.sentence import joined, sentence

COMMENT_CAP = 200
_NAME = re.compile(r"[^\x00-\x1f\x7f]{1,255}")
_COMMENT = re.compile(rf"[^\x00-\x1f\x7f]{{0,{COMMENT_CAP}}}")
_SEQUENCE = re.compile(r"[a-z-]{1,32}")
_OPTIONAL_VILLAGE = re.compile(rf"|{VILLAGE.pattern}")
_AHEAD = "forwarded_ahead"
"""The setting that keeps remarks to files which are not here yet: header → scope, town, remark."""
_MOST_AHEAD = 2_000
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that a township handed on: the SHA-256 of its header, its name there, and the remark of the clerk.

    `seen_at` is when it came (RFC 3339); `sequence` how it fits to those before: `fits`, or why not.
    """

    header: str
    file: str
    village: str
    seen_at: str
    sequence: str
    comment: str


def encode(entries: Sequence[Entry]) -> list[str]:
    """Return the lines of a cover."""
    return [json.dumps({"file": asdict(one)}, ensure_ascii=False) for one in entries]


def decode(lines: Sequence[str]) -> list[Entry]:
    """Read the lines of a cover; RefusedFile (damaged) where one is none."""
    found = []
    for number, line in enumerate(lines, start=1):
        fields = Fields(parse_object(line.encode(), "转交单"), "转交单").nested("file")
        if fields is None:
            raise refused(Reason.DAMAGED, sentence("转交单第 {number} 行", number=number))
        found.append(
            Entry(
                fields.text("header", HASH), fields.text("file", _NAME), fields.text("village", _OPTIONAL_VILLAGE),
                fields.moment("seen_at"), fields.text("sequence", _SEQUENCE), fields.text("comment", _COMMENT),
            )
        )  # fmt: skip
    return found


def read(connection: Connection, sealed: Sealed, town: RowMapping) -> str:
    """Take in an authentic cover of an approved township, and return in words what it came to.

    Remarks are kept with their files; what it names of other towns is passed over. RefusedFile where it is not from a
    township's computer.
    """
    if town["role"] != Role.TOWN.value or sealed.header.village != town["village"]:
        raise RefusedFile(
            Reason.UNKNOWN_SIGNER.value, "转交单不是批准过的乡镇电脑写的，没有采用。", "请向来件单位打电话核实。"
        )
    entries = [one for one in decode(sealed.lines) if not one.village or one.village.startswith(town["scope"])]
    here = _here(connection, [one.header for one in entries], town["scope"])
    ahead: dict[str, list[str]] = state.get(connection, _AHEAD, {})
    for one in entries:
        remark = sentence("{town}：{comment}", town=town["village_name"], comment=one.comment) if one.comment else ""
        if one.header in here:
            _remark(connection, one.header, remark)
        else:
            ahead[one.header] = [town["scope"], remark]
    state.put(connection, _AHEAD, dict(list(ahead.items())[-_MOST_AHEAD:]))
    return _words(town["village_name"], entries, [one for one in entries if one.header not in here])


def attach(connection: Connection, header: str, village: str) -> str:
    """Give a file that was just noted the remark that came ahead of it; return the township's remark, '' for none."""
    ahead: dict[str, list[str]] = state.get(connection, _AHEAD, {})
    if header in ahead:
        scope, remark = ahead.pop(header)
        state.put(connection, _AHEAD, ahead)
        if village.startswith(scope):
            _remark(connection, header, remark)
    query = select(RECEIVED.c.note).where(RECEIVED.c.header == header)
    return connection.execute(query).scalar() or ""


def missing(connection: Connection) -> int:
    """Return how many files townships have said to have handed on that did not come."""
    return len(state.get(connection, _AHEAD, {}))


def _here(connection: Connection, headers: Sequence[str], scope: str) -> set[str]:
    found: set[str] = set()
    for header in headers:
        query = select(RECEIVED.c.village).where(RECEIVED.c.header == header)
        row = connection.execute(query).first()
        if row is not None and (not row.village or row.village.startswith(scope)):
            found.add(header)
    return found


def _remark(connection: Connection, header: str, remark: str) -> None:
    """Put a remark to a file; another one before it stays, so that the order of two covers changes nothing."""
    before = connection.execute(select(RECEIVED.c.note).where(RECEIVED.c.header == header)).scalar() or ""
    if remark and remark not in before.split("；"):
        notes = sorted({*filter(None, before.split("；")), remark})
        connection.execute(update(RECEIVED).where(RECEIVED.c.header == header), {"note": "；".join(notes)})


def _words(town: str, entries: Sequence[Entry], gone: Sequence[Entry]) -> str:
    told = [sentence("{town}转交 {n} 个文件", town=town, n=len(entries))]
    if gone:
        names = joined("、", [one.file for one in gone[:_SHOWN]])
        told.append(sentence("其中 {n} 个还没有收到：{names}", n=len(gone), names=names))
    told += [sentence("{file}附言“{comment}”", file=one.file, comment=one.comment) for one in entries if one.comment][
        :_SHOWN
    ]
    return sentence("{told}。", told=joined("，", told))
