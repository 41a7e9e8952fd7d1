"""The handover sheet (移交单) that goes with a sealed file to the county: what was handed over, to whom, what for."""

from dataclasses import dataclass
from typing import Final

from villagedesk.reports.letter import advice, facts, heading, signatures
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import MM

_DIGITS_SHOWN: Final = 16
_A_GROUP: Final = 4
_ADVICE: Final = (
    "文件已经加密并签名，只有接收单位能打开。可以放在U盘里送去，也可以用微信、邮件发送；改了文件名不影响接收。",
    "接收人请核对校验码前 16 位，再签字盖章。县级反馈文件发回本村并接收以后，这些记录才显示“已接收”。",
    "本单不写任何人的姓名和身份证号，随文件移交，双方各留一份。",
)


@dataclass(frozen=True, slots=True)
class Handover:
    """What stands on the sheet, as texts ready to be read.

    `sha256` is the file's whole checksum in hex, of which the first 16 digits are shown; `counts` is what the file
    holds, by kind of record: label and count.
    """

    number: str
    sender: str
    recipient: str
    purpose: str
    made_at: str
    file_name: str
    file_size: str
    sha256: str
    counts: tuple[tuple[str, str], ...]


def draw_handover(handover: Handover, target: Target) -> None:
    """Write the sheet to `target` as PDF."""
    digits = handover.sha256[:_DIGITS_SHOWN].lower()
    rows = (
        ("文件名", handover.file_name),
        ("文件大小", handover.file_size),
        ("校验码前 16 位", " ".join(digits[at : at + _A_GROUP] for at in range(0, len(digits), _A_GROUP))),
        ("移交单位", handover.sender),
        ("接收单位", handover.recipient),
        ("用途", handover.purpose),
        ("内容", "，".join(f"{label} {count}" for label, count in handover.counts)),
        ("生成时间", handover.made_at),
    )
    paper = Paper("数据移交单")
    down = facts(paper, rows, heading(paper, "数据移交单", f"编号　{handover.number}"))
    down = advice(paper, "说明", _ADVICE, down + 7 * MM)
    signatures(paper, ("移交单位（盖章）、移交人签字", "接收单位（盖章）、接收人签字"), down + 7 * MM)
    paper.save(target)
