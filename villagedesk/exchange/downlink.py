"""The lines of a file from the county (.vdd): a receipt, changes of others, who belongs to the county, an end.

`receipt` says which of the device's files the hub holds, by number and id of their last op; `op` carries one
change with its number in the hub's feed; `end` counts the lines before it.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from villagedesk.exchange.refusal import Reason, refused
from villagedesk.journal import clock
from villagedesk.journal import op as journal
from villagedesk.journal.op import Op


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the hub holds of a device's chain; `known` are pairs of number and short id, `feed` is from and to.

    `epoch` is the hub's incarnation [n, nonce], `no` the receipt's number within it, `gaps` the numbers of ops
    that a waiting file lacks, `clock_offset` by how many seconds the device's clock runs ahead of the hub's.
    `whole` tells that the feed carries the device's own changes, too; otherwise it leaves them out, as the hub
    believes that the device has them.
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


@dataclass(frozen=True, slots=True)
class Downlink:
    """The content of a file from the county."""

    receipt: Receipt
    ops: tuple[tuple[int, Op], ...]


def encode(receipt: Receipt, ops: Iterable[tuple[int, Op]]) -> list[str]:
    """Return the lines of a downlink."""
    lines = [{"receipt": asdict(receipt)}]
    lines += [
        {"op": {"n": n, "id": op.id, "prev": op.prev, "device": op.device, "eff_hlc": op.eff_hlc, "line": op.line}}
        for n, op in ops
    ]
    lines.append({"end": {"lines": len(lines)}})
    return [json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in lines]


def decode(lines: Sequence[str]) -> Downlink:
    """Read the lines of an authentic downlink; RefusedFile where they do not fit together.

    Lines of kinds that this program does not know are left out; every op's id is computed anew from its bytes.
    """
    try:
        content = [json.loads(line) for line in lines]
        if content[-1] != {"end": {"lines": len(content) - 1}}:
            raise refused(Reason.DAMAGED, "结束行")
        receipt = _receipt(content[0]["receipt"])
        ops = tuple((int(entry["op"]["n"]), _op(entry["op"])) for entry in content if "op" in entry)
    except (IndexError, KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise refused(Reason.DAMAGED, "反馈内容") from error
    return Downlink(receipt, ops)


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
    )


def _op(entry: dict[str, Any]) -> Op:
    op = journal.read(
        str(entry["line"]), prev=str(entry["prev"]), device=str(entry["device"]), eff_hlc=str(entry["eff_hlc"])
    )
    if not clock.is_reading(op.eff_hlc):
        raise refused(Reason.DAMAGED, "修改记录的时间")
    if op.id != entry["id"]:
        raise refused(Reason.CHAIN_BROKEN, op.short)
    return op
