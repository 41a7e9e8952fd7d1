"""A slip of half a sheet of A4: labels with their texts, one or two copies to cut apart, lines to sign below."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.fonts import BOLD
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import A4, FRAME, LABEL, MM, NOTE, TITLE, VALUE, Align, Box

_HALF: Final = A4[1] / 2
_LEFT: Final = 18 * MM
_WIDTH: Final = A4[0] - 2 * _LEFT
_NAME_WIDTH: Final = 30 * MM
_ROW, _TALL_ROW = 7.4 * MM, 16 * MM
_PAD: Final = 1.5 * MM


@dataclass(frozen=True, slots=True)
class HalfSheet:
    """What stands on one slip.

    `lines` are labels with their texts in order, those named in `tall` with room for two lines; `number` stands at the
    top right; `unit` is the village committee, `signed_by` are the lines at the foot.
    """

    number: str
    unit: str
    printed_at: str
    lines: Sequence[tuple[str, str]]
    tall: Sequence[str] = ()
    signed_by: Sequence[str] = ("经办人签字", "本人签字（手印）")


def draw_half_sheets(title: str, slips: Iterable[HalfSheet], target: Target, copies: Sequence[str] = ()) -> int:
    """Write slips called `title` to `target` as PDF and return how many there are; nothing is written for none.

    With `copies` each slip fills a sheet, once for every name of a copy; without, two of them share a sheet.
    """
    paper = Paper(title)
    count = halves = 0
    for slip in slips:
        count += 1
        for copy in copies or ("",):
            if halves and halves % 2 == 0:
                paper.next_sheet()
            _draw(paper, title, slip, copy, halves % 2 * _HALF)
            halves += 1
    if count:
        paper.next_sheet()
        paper.save(target)
    return count


def _draw(paper: Paper, title: str, slip: HalfSheet, copy: str, top: float) -> None:
    if not top:
        paper.dashes(0, A4[0], _HALF)
    if copy:
        paper.put(copy, Box(_LEFT, top + 9 * MM, 60 * MM, 6 * MM), LABEL)
    paper.put(f"编号 {slip.number}", Box(_LEFT, top + 9 * MM, _WIDTH, 6 * MM), LABEL, align=Align.RIGHT)
    paper.put(title, Box(_LEFT, top + 12 * MM, _WIDTH, 10 * MM), TITLE, BOLD, Align.CENTRE)
    line = Box(_LEFT, top + 23 * MM, _WIDTH, 6 * MM)
    paper.put(slip.unit, line, VALUE)
    paper.put(f"打印时间 {slip.printed_at}", line, NOTE, align=Align.RIGHT)
    down = first = top + 30 * MM
    for label, text in slip.lines:
        height = _TALL_ROW if label in slip.tall else _ROW
        paper.put(label, Box(_LEFT, down, _NAME_WIDTH, height).inset(_PAD), VALUE)
        room = Box(_LEFT + _NAME_WIDTH, down, _WIDTH - _NAME_WIDTH, height)
        paper.put(text, room.inset(_PAD, 0.5 * MM), VALUE)
        if down > first:
            paper.rule(_LEFT, down, _LEFT + _WIDTH, down)
        down += height
    paper.rule(_LEFT + _NAME_WIDTH, first, _LEFT + _NAME_WIDTH, down)
    paper.frame(Box(_LEFT, first, _WIDTH, down - first), FRAME)
    share = _WIDTH / max(len(slip.signed_by), 1)
    for at, name in enumerate(slip.signed_by):
        paper.put(f"{name}：", Box(_LEFT + at * share, down + 3 * MM, share, 7 * MM), VALUE)
