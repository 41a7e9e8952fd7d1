"""The root sheet (根密钥单): the county's root on paper, for two safes; nothing of it stays in a computer."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from villagedesk.reports.fonts import BOLD
from villagedesk.reports.letter import LEFT, WIDTH, advice, facts, heading, signatures
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import FRAME, LABEL, MM, NOTE, Align, Box

_A_ROW: Final = 6
_ROW: Final = 9 * MM
_QR: Final = 30 * MM
_GROUP: Final = 4
_LARGE: Final = 15.0
_USES: Final = (
    "签名密钥：更换县级密钥、县级登记台重新建立时，照着输入全部各组，最后一组是校验，输错一个字符程序会发现。",
    "解封密钥：县级登记台毁坏时，用它能打开各村交来的全部上报文件（通用的 age 工具也能打开）。",
)
_KEEPING: Final = (
    "打印两份，核对无误后两人签字，分别封进信封，锁进两个办公室的保险柜；电脑里的文件当场删除，回收站一并清空。",
    "不拍照，不复印，不发微信、短信。谁拿到这张纸，谁就能冒充县里，也能看到全县各村的上报内容。",
    "信封拆开用过以后重新封好、登记；怀疑被人看过，请立即更换县级密钥并报告上级。",
)


@dataclass(frozen=True, slots=True)
class RootSheet:
    """What stands on the sheet; `signing` are the groups of the signing key, the last one its check."""

    county: str
    name: str
    made_on: str
    digits: str
    signing: tuple[str, ...] = field(repr=False)
    opening: str = field(repr=False)


def draw_root_sheet(sheet: RootSheet, target: Target) -> None:
    """Write the sheet to `target` as PDF: the keys on the first page, how to keep them on the second."""
    paper = Paper("根密钥单")
    down = heading(paper, "根密钥单", "村级劳务登记台　·　县级　·　密封保管")
    rows = (
        ("单位", sheet.name),
        ("行政区划代码", sheet.county),
        ("制作日期", sheet.made_on),
        ("核对数字", sheet.digits),
    )
    down = facts(paper, rows, down) + 7 * MM
    down = _draw_key(paper, "签名密钥", sheet.signing, "".join(sheet.signing), down) + 7 * MM
    opening = tuple(sheet.opening[start : start + _GROUP] for start in range(0, len(sheet.opening), _GROUP))
    _draw_key(paper, "解封密钥", opening, sheet.opening, down)
    paper.next_sheet()
    down = heading(paper, "根密钥单：怎样使用和保管", f"{sheet.name}　·　{sheet.made_on}")
    down = advice(paper, "什么时候用", _USES, down + 4 * MM)
    down = advice(paper, "怎样保管", _KEEPING, down + 4 * MM)
    signatures(paper, ("制作人签字", "见证人签字"), down + 6 * MM)
    paper.save(target)


def _draw_key(paper: Paper, title: str, groups: Sequence[str], whole: str, top: float) -> float:
    """Draw a key in numbered groups with its QR code on the right; return the lower edge."""
    paper.put(title, Box(LEFT, top, WIDTH, 7 * MM), 13, BOLD)
    top += 9 * MM
    room = WIDTH - _QR - 6 * MM
    share = room / _A_ROW
    for number, group in enumerate(groups):
        box = Box(LEFT + number % _A_ROW * share, top + number // _A_ROW * _ROW, share, _ROW)
        paper.frame(box)
        paper.put(str(number + 1), Box(box.left, box.top, 6 * MM, 4 * MM).inset(1 * MM), NOTE)
        paper.put(group, Box(box.left, box.top + 2.5 * MM, share, _ROW - 3 * MM), _LARGE, BOLD, Align.CENTRE)
    height = _ROW * -(-len(groups) // _A_ROW)
    paper.frame(Box(LEFT, top, room, height), FRAME)
    code = Box(LEFT + WIDTH - _QR, top, _QR, _QR)
    paper.code(whole, code)
    paper.put("二维码内容与左边相同", Box(code.left, top + _QR + 1 * MM, _QR, 4 * MM), LABEL, align=Align.CENTRE)
    return top + max(height, _QR + 6 * MM)
