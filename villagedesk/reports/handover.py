"""The handover sheet (移交单) of files to the county, half an A4 sheet: one half stays, one goes along."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.fonts import BOLD
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import A4, FRAME, LABEL, MM, NOTE, VALUE, Align, Box

_LEFT: Final = 18 * MM
_WIDTH: Final = A4[0] - 2 * _LEFT
_HALF: Final = A4[1] / 2
_TOP: Final = 10 * MM
_ROW: Final = 9.5 * MM
_LABEL: Final = 24 * MM
_FILE_ROW: Final = 13 * MM
_FILES_ROOM: Final = 3
"""So many files stand on one half; a first report of 60,000 changes fits."""
_SIGN: Final = 36 * MM
_GROUPS, _GROUP = 8, 4
_KEEPERS: Final = ("村留存", "县留存")
_ADVICE: Final = (
    "文件已加密并签名，改名不影响接收。接收人核对校验码后签字；村里接收县级反馈文件以后，记录才显示“已接收”。"
    "本单不写任何人的姓名和身份证号。"
)


@dataclass(frozen=True, slots=True)
class HandedFile:
    """A file: name, size in words, whole SHA-256 in hex, and how many changes it carries."""

    name: str
    size: str
    sha256: str
    changes: int


@dataclass(frozen=True, slots=True)
class Handover:
    """What stands on the sheet, as texts ready to be read; `counts` says what the files hold: label and count."""

    number: str
    sender: str
    recipient: str
    handed_by: str
    made_at: str
    files: Sequence[HandedFile]
    counts: Sequence[tuple[str, str]]


def draw_handover(handover: Handover, target: Target) -> int:
    """Write the sheet to `target` as PDF, both halves on each A4 sheet, and return the number of sheets."""
    paper = Paper("数据移交单")
    parts = [handover.files[at : at + _FILES_ROOM] for at in range(0, len(handover.files), _FILES_ROOM)]
    for number, files in enumerate(parts, start=1):
        if number > 1:
            paper.next_sheet()
        for half, keeper in enumerate(_KEEPERS):
            page = f"　第 {number}/{len(parts)} 张" if len(parts) > 1 else ""
            _draw(paper, handover, files, f"{keeper}{page}", half * _HALF + _TOP)
        paper.dashes(0, A4[0], _HALF)
    paper.save(target)
    return len(parts)


def _draw(paper: Paper, handover: Handover, files: Sequence[HandedFile], keeper: str, top: float) -> None:
    paper.put("数据移交单", Box(_LEFT, top, _WIDTH, 9 * MM), 18, BOLD, Align.CENTRE)
    paper.put(keeper, Box(_LEFT, top, _WIDTH, 9 * MM), LABEL, align=Align.RIGHT)
    paper.put(f"编号　{handover.number}", Box(_LEFT, top, _WIDTH, 9 * MM), LABEL)
    down = top + 11 * MM
    begin = down
    for rows in (
        (("移交单位", handover.sender), ("移交人", handover.handed_by)),
        (("接收单位", handover.recipient), ("生成时间", handover.made_at)),
        (("内容", "，".join(f"{label} {count}" for label, count in handover.counts)),),
    ):
        _facts(paper, rows, down)
        down += _ROW
        paper.rule(_LEFT, down, _LEFT + _WIDTH, down)
    for file in files:
        _file(paper, file, down)
        down += _FILE_ROW
        paper.rule(_LEFT, down, _LEFT + _WIDTH, down)
    share = _WIDTH / 2
    for side, label in enumerate(("移交人签字、盖章", "接收人签字、盖章")):
        left = _LEFT + side * share
        paper.put(label, Box(left, down, share, 7 * MM).inset(3 * MM, 0), VALUE)
        date = Box(left, down + _SIGN - 8 * MM, share, 8 * MM).inset(4 * MM, 0)
        paper.put("年　　月　　日", date, VALUE, align=Align.RIGHT)
    paper.rule(_LEFT + share, down, _LEFT + share, down + _SIGN)
    down += _SIGN
    paper.frame(Box(_LEFT, begin, _WIDTH, down - begin), FRAME)
    paper.paragraph(_ADVICE, Box(_LEFT, down + 2 * MM, _WIDTH, 10 * MM), NOTE)


def _facts(paper: Paper, facts: Sequence[tuple[str, str]], top: float) -> None:
    share = _WIDTH / len(facts)
    for number, (label, value) in enumerate(facts):
        left = _LEFT + number * share
        paper.put(label, Box(left, top, _LABEL, _ROW).inset(3 * MM, 0), LABEL)
        paper.put(value, Box(left + _LABEL, top, share - _LABEL, _ROW).inset(2 * MM, 1), VALUE)
        paper.rule(left + _LABEL, top, left + _LABEL, top + _ROW)
        if number:
            paper.rule(left, top, left, top + _ROW)


def _file(paper: Paper, file: HandedFile, top: float) -> None:
    digits = file.sha256[: _GROUPS * _GROUP].lower()
    groups = " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))
    box = Box(_LEFT, top, _WIDTH, _FILE_ROW / 2)
    side = 52 * MM
    paper.put(file.name, Box(box.left, top, _WIDTH - side, box.height).inset(3 * MM, 0), VALUE, BOLD)
    told = f"{file.size}，{file.changes:,} 条修改"
    paper.put(told, Box(box.left + _WIDTH - side, top, side, box.height).inset(3 * MM, 0), VALUE, align=Align.RIGHT)
    lower = top + _FILE_ROW / 2
    paper.put("校验码", Box(box.left, lower, _LABEL, box.height).inset(3 * MM, 0), LABEL)
    paper.put(groups, Box(box.left + 15 * MM, lower, _WIDTH - 15 * MM, box.height).inset(3 * MM, 0), VALUE)
