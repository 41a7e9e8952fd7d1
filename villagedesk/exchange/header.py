"""The clear-text header of a sealed file: what it is, for whom, and what its payload must come to."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from villagedesk.exchange.fields import COUNTY, DEVICE, HASH, LABEL, SHORT_HASH, VILLAGE, Fields
from villagedesk.exchange.payload import Summary
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.journal.op import new_id

FORMAT = "villagedesk-bundle"
VERSION = 1
SUITE = "VD1"
READER = 1
"""What this program can read: a file whose `min_reader` is higher is kept for a newer program."""

_UUID7 = re.compile(r"[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}")


class FileKind(StrEnum):
    """What a file is: 上报, 反馈, 登记文件, 登记申请, 批准, 找回密码, 转交. Only ENROL is public."""

    UPLINK = "uplink"
    DOWNLINK = "downlink"
    ENROL = "enrol"
    REQUEST = "request"
    APPROVE = "approve"
    RECOVER = "recover"
    FORWARD = "forward"


@dataclass(frozen=True, slots=True)
class Chain:
    """The stretch of a device's op chain in a file: numbers `frm` to `to`, the id before it and its last id."""

    frm: int
    to: int
    prev: str
    head: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What the writer of a file says on its header.

    `county` (6 digits), `village` (12 digits or empty) and `device` name the sender of an uplink or request and
    the addressee of a file from the county. `created` is RFC 3339. `hub_epoch` and `feed` say, from a village,
    which downlink was applied last; from the hub, its incarnation and the last feed number in the file.
    `part` is (i, of). `enrol` holds public keys: see `seal.introduced`. `extra` keeps fields of newer programs.
    """

    kind: FileKind
    county: str
    village: str = ""
    device: str = ""
    schema: int
    app: str
    created: str
    bundle: str = field(default_factory=new_id)
    min_reader: int = READER
    hub_epoch: tuple[int, str] | None = None
    feed: int = 0
    part: tuple[int, int] = (1, 1)
    enrol: Mapping[str, Any] | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header(Cover):
    """A whole header: the cover, the signer's key id, and what the payload must come to."""

    signer: str
    chain: Chain | None = None
    recipients: tuple[str, ...] = ()
    payload: Summary | None = None

    @classmethod
    def under(
        cls,
        cover: Cover,
        signer: str,
        chain: Chain | None = None,
        recipients: tuple[str, ...] = (),
        payload: Summary | None = None,
    ) -> "Header":
        """Return a cover's header, with what is known once the payload is locked."""
        said = {entry.name: getattr(cover, entry.name) for entry in fields(Cover)}
        return cls(**said, signer=signer, chain=chain, recipients=recipients, payload=payload)

    @property
    def comment(self) -> str:
        """Return the comment that must be signed with this header; it binds kind and bundle."""
        return f"villagedesk {self.kind} {self.bundle}"

    def encode(self) -> bytes:
        """Return the header's JSON text as it is signed: sorted names, one space of indent, UTF-8."""
        content: dict[str, Any] = {
            **self.extra, "format": FORMAT, "v": VERSION, "suite": SUITE, "kind": self.kind.value,
            "bundle": self.bundle, "county": self.county, "village": self.village, "device": self.device,
            "signer": self.signer, "min_reader": self.min_reader, "schema": self.schema, "app": self.app,
            "created": self.created, "hub_epoch": self.hub_epoch, "feed": self.feed,
            "chain": _plain(self.chain), "part": {"i": self.part[0], "of": self.part[1]},
            "recipients": self.recipients, "payload": _plain(self.payload),
        }  # fmt: skip
        if self.enrol is not None:
            content["enrol"] = self.enrol
        return (json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


def check_suite(content: Mapping[str, Any]) -> None:
    """Refuse what is no header of ours, or of a suite that we do not have and whose signature we cannot check."""
    if content.get("format") != FORMAT:
        raise refused(Reason.NOT_SEALED)
    if content.get("suite") != SUITE:
        raise refused(Reason.UNKNOWN_SUITE)


def read_header(content: Mapping[str, Any]) -> Header:
    """Read a header's fields; RefusedFile newer-version where it asks for a newer program, damaged otherwise."""
    source = Fields(content, "文件头")
    if source.number("v", 1) > VERSION or source.number("min_reader", 1) > READER:
        raise refused(Reason.NEWER_VERSION)
    part, chain, payload = source.nested("part"), source.nested("chain"), source.nested("payload")
    if part is None:
        raise source.bad("part")
    header = Header(
        kind=_kind(source.text("kind", LABEL)),
        county=source.text("county", COUNTY),
        village=source.optional_text("village", VILLAGE),
        device=source.optional_text("device", DEVICE),
        schema=source.number("schema"),
        app=source.text("app", LABEL),
        created=source.moment("created"),
        bundle=source.text("bundle", _UUID7),
        min_reader=source.number("min_reader", 1),
        hub_epoch=source.epoch("hub_epoch"),
        feed=source.number("feed"),
        part=(part.number("i", 1, part.number("of", 1)), part.number("of", 1)),
        enrol=source.mapping("enrol"),
        extra={name: value for name, value in content.items() if name not in _KNOWN},
        signer=source.text("signer", SHORT_HASH),
        chain=_read_chain(chain) if chain else None,
        recipients=source.texts("recipients", SHORT_HASH),
        payload=Summary.read(payload) if payload else None,
    )
    _check_parts(header, source)
    return header


_KNOWN = {"format", "v", "suite"} | {entry.name for entry in fields(Header)} - {"extra"}


def _read_chain(source: Fields) -> Chain:
    frm = source.number("frm", 1)
    return Chain(frm, source.number("to", frm - 1), source.text("prev", HASH), source.text("head", HASH))


def _check_parts(header: Header, source: Fields) -> None:
    """Hold an uplink to its chain and count; only an enrolment file comes without a payload."""
    if (header.payload is None) != (header.kind is FileKind.ENROL):
        raise source.bad("payload")
    if header.kind is FileKind.UPLINK and header.chain is None:
        raise source.bad("chain")
    if header.chain and header.payload and header.chain.to - header.chain.frm + 1 != header.payload.lines:
        raise refused(Reason.CHAIN_BROKEN, "条数")


def _kind(text: str) -> FileKind:
    try:
        return FileKind(text)
    except ValueError as error:
        raise refused(Reason.NEWER_VERSION, "文件种类") from error


def _plain(part: Chain | Summary | None) -> dict[str, Any] | None:
    return None if part is None else {entry.name: getattr(part, entry.name) for entry in fields(part)}
