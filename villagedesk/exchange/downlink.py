"""The lines of a file from the county (.vdd): a receipt, changes of others, documents, the village's laptops, an end.

`receipt` says which of the device's files the hub holds, by number and id of their last op; `op` carries one
change with its number in the hub's feed; `dataset` a document that the county publishes; `directory` which laptops the
village has and which are stopped; `approval` the laptop's own certificate; `end` counts the lines before it.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from villagedesk.exchange.fields import DEVICE, HASH, LABEL, Fields, parse_object
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.journal import clock
from villagedesk.journal import op as journal
from villagedesk.journal.op import Op
from villagedesk.register.datasets import CONTENT_CAP, Dataset

_KIND = re.compile(r"[a-z][a-z_]{0,31}")
_ONCE = ("receipt", "directory", "approval", "end")
_WHY = re.compile(r"[^\x00-\x1f\x7f]{0,200}")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the hub holds of a device's chain; `known` are pairs of number and short id, `feed` is from and to.

    `epoch` is the hub's incarnation [n, nonce], `no` the receipt's number within it, `gaps` the numbers of ops
    that a waiting file lacks, `clock_offset` by how many seconds the device's clock runs ahead of the hub's.
    `whole` tells that the feed carries the device's own changes, too; otherwise it leaves them out, as the hub
    believes that the device has them. `held` are short ids of the device's changes that wait for the county. `mark` is
    the short id of the hub's op with the last number of the feed, '' for none; `told` are where the device may stand,
    as far as the hub knows: numbers of the feed, each with the short id of the op there.
    """

    device: str
    epoch: tuple[int, str]
    no: int
    known: tuple[tuple[int, str], ...]
    feed: tuple[int, int]
    gaps: tuple[int, ...] = ()
    quarantined: tuple[str, ...] = ()
    clock_offset: int = 0
    whole: bool = True
    held: tuple[str, ...] = ()
    mark: str = ""
    told: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Revoked:
    """A laptop that was stopped: id, serial number of its certificate, the county's words, and when (RFC 3339)."""

    device: str
    serial: int
    why: str
    at: str


@dataclass(frozen=True, slots=True)
class Directory:
    """The laptops of a village: certificates as the hub signed them, and those that were stopped."""

    certs: tuple[Mapping[str, str], ...] = ()
    revoked: tuple[Revoked, ...] = ()


@dataclass(frozen=True, slots=True)
class Downlink:
    """The content of a file from the county; `approval` holds `certificate` and `hub` as an approval file does."""

    receipt: Receipt
    ops: tuple[tuple[int, Op], ...] = ()
    datasets: tuple[Dataset, ...] = ()
    directory: Directory | None = None
    approval: Mapping[str, Any] | None = None

    @property
    def length(self) -> int:
        """Return how many lines this makes."""
        return 2 + len(self.ops) + len(self.datasets) + bool(self.directory) + bool(self.approval)


def encode(content: Downlink) -> list[str]:
    """Return the lines of a downlink."""
    lines: list[dict[str, Any]] = [{"receipt": asdict(content.receipt)}]
    if content.approval is not None:
        lines.append({"approval": dict(content.approval)})
    if content.directory is not None:
        lines.append({"directory": asdict(content.directory)})
    lines += [{"dataset": _said(one)} for one in content.datasets]
    lines += [{"op": _told(n, op)} for n, op in content.ops]
    lines.append({"end": {"lines": len(lines)}})
    return [json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in lines]


def decode(lines: Sequence[str]) -> Downlink:
    """Read the lines of an authentic downlink; RefusedFile where they do not fit together.

    Lines of kinds that this program does not know are left out. Every op's id is computed anew from its bytes, and so
    is the hash of every document.
    """
    ops: list[tuple[int, Op]] = []
    content: list[dict[str, Any]] = []
    entry: dict[str, Any] = {}
    try:
        for line in lines:  # one at a time, as the texts of a whole village take room
            entry = json.loads(line)
            if "op" in entry:
                ops.append((int(entry["op"]["n"]), _op(entry["op"])))
            else:
                content.append(entry)
        if entry != {"end": {"lines": len(lines) - 1}}:
            raise refused(Reason.DAMAGED, "结束行")
        for name in _ONCE:
            if sum(name in entry for entry in content) > 1:
                raise refused(Reason.DAMAGED, name)
        receipt = _receipt(json.loads(lines[0])["receipt"])
        return Downlink(
            receipt,
            tuple(ops),
            tuple(_dataset(entry["dataset"], receipt.epoch[0]) for entry in content if "dataset" in entry),
            next((_directory(entry["directory"]) for entry in content if "directory" in entry), None),
            next((_approval(entry["approval"]) for entry in content if "approval" in entry), None),
        )
    except (IndexError, KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise refused(Reason.DAMAGED, "反馈内容") from error


def _receipt(entry: dict[str, Any]) -> Receipt:
    return Receipt(
        device=str(entry["device"]),
        epoch=(int(entry["epoch"][0]), str(entry["epoch"][1])),
        no=int(entry["no"]),
        known=tuple((int(seq), str(short)) for seq, short in entry["known"]),
        feed=(int(entry["feed"][0]), int(entry["feed"][1])),
        gaps=tuple(int(gap) for gap in entry["gaps"]),
        quarantined=tuple(str(file) for file in entry["quarantined"]),
        clock_offset=int(entry["clock_offset"]),
        whole=bool(entry.get("whole", True)),
        held=tuple(str(short) for short in entry.get("held", ())),
        mark=str(entry.get("mark", "")),
        told=tuple((int(number), str(short)) for number, short in entry.get("told", ())),
    )


def _op(entry: dict[str, Any]) -> Op:
    op = journal.read(
        str(entry["line"]), prev=str(entry["prev"]), device=str(entry["device"]), eff_hlc=str(entry["eff_hlc"]),
        held=bool(entry.get("held", False)),
    )  # fmt: skip
    if not clock.is_reading(op.eff_hlc):
        raise refused(Reason.DAMAGED, "修改记录的时间")
    if op.id != entry["id"]:
        raise refused(Reason.CHAIN_BROKEN, op.short)
    return op


def _told(n: int, op: Op) -> dict[str, Any]:
    """Return what travels of a change; `held` tells that it waits, or waited, for the county."""
    told = {"n": n, "id": op.id, "prev": op.prev, "device": op.device, "eff_hlc": op.eff_hlc, "line": op.line}
    return {**told, "held": True} if op.held else told


def _said(one: Dataset) -> dict[str, Any]:
    """Return what travels of a document; its incarnation is the receipt's, its place in the feed the hub's own."""
    names = ("kind", "name", "version", "title", "sha256", "published_at", "content")
    return {name: getattr(one, name) for name in names}


def _dataset(entry: dict[str, Any], incarnation: int) -> Dataset:
    fields = Fields(entry, "县里发布的内容")
    content = entry["content"]
    if len(content.encode()) > CONTENT_CAP:
        raise refused(Reason.TOO_LARGE, "县里发布的内容")
    found = Dataset(
        kind=fields.text("kind", _KIND),
        name=fields.optional_text("name", LABEL),
        version=fields.number("version", 1),
        title=fields.text("title", LABEL),
        sha256=fields.text("sha256", HASH),
        published_at=fields.moment("published_at"),
        content=content,
        incarnation=incarnation,
    )
    if not found.whole:
        raise fields.bad("sha256")
    parse_object(content.encode(), "县里发布的内容")
    return found


def _directory(entry: dict[str, Any]) -> Directory:
    return Directory(tuple(map(_texts, entry["certs"])), tuple(map(_revoked, entry["revoked"])))


def _revoked(entry: dict[str, Any]) -> Revoked:
    fields = Fields(entry, "停用的电脑")
    return Revoked(
        fields.text("device", DEVICE), fields.number("serial"), fields.text("why", _WHY), fields.moment("at")
    )


def _approval(entry: dict[str, Any]) -> dict[str, Any]:
    return {"certificate": _texts(entry["certificate"]), "hub": _texts(entry["hub"])}


def _texts(entry: dict[str, Any]) -> dict[str, str]:
    if not all(isinstance(value, str) for value in entry.values()):
        raise TypeError("not texts")
    return dict(entry)
