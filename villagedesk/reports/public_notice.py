"""A public notice (公示) as it is put up: what is announced, the list, until when it hangs, whom to tell of a mistake.

Only what the law lets be posted comes here: the caller masks ID numbers, and gives neither phone nor card.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.fonts import BOLD, REGULAR
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import A4, FRAME, HAIRLINE, LABEL, MM, NOTE, Align, Box

_LEFT: Final = 18 * MM
_WIDTH: Final = A4[0] - 2 * _LEFT
_SERIAL: Final = 12 * MM
_HEAD: Final = 8.5 * MM
_ROW: Final = 7.6 * MM
_TOP: Final = 28 * MM
_GAP: Final = 4 * MM
_LONGEST_WORDS: Final = 60 * MM
_SIGN: Final = 30 * MM
_BOTTOM: Final = A4[1] - 15 * MM
_TITLE: Final = 20.0
_BODY: Final = 12.0
_VALUE: Final = 10.5


@dataclass(frozen=True, slots=True)
class NoticeColumn:
    """A column: its heading, its share of the width, where its texts stand."""

    label: str
    width: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class PublicNotice:
    """`words` is the announcement above the list, `total` the last row, `hangs` when it goes up and is taken down."""

    title: str
    words: str
    columns: Sequence[NoticeColumn]
    rows: Sequence[Sequence[str]]
    total: str
    hangs: str
    unit: str
    dated: str


def draw_public_notice(notice: PublicNotice, target: Target) -> int:
    """Write the notice to `target` as PDF and return the number of sheets; the last bears unit, date and seal."""
    paper = Paper(notice.title)
    top = _TOP + paper.paragraph(notice.words, Box(_LEFT, _TOP, _WIDTH, _LONGEST_WORDS), _BODY) + _GAP
    pages = _pages(notice.rows, top)
    first = 1
    for number, rows in enumerate(pages):
        _draw_page(paper, notice, rows, (number, len(pages)), first, _TOP if number else top)
        first += len(rows)
    paper.save(target)
    return len(pages)


def _pages(rows: Sequence[Sequence[str]], first_top: float) -> list[Sequence[Sequence[str]]]:
    """Cut the rows into sheets; the last leaves room for the sum and for unit, date and seal."""
    pages: list[Sequence[Sequence[str]]] = []
    left = list(rows)
    while True:
        top = _TOP if pages else first_top
        room = int((_BOTTOM - top - _HEAD) // _ROW)
        last_room = int((_BOTTOM - _SIGN - top - _HEAD) // _ROW) - 1
        if len(left) <= last_room:
            return [*pages, left]
        taken = min(room, len(left) - 1) if len(left) > 1 else len(left)
        pages.append(left[:taken])
        left = left[taken:]


def _draw_page(
    paper: Paper, notice: PublicNotice, rows: Sequence[Sequence[str]], page: tuple[int, int], first: int, top: float
) -> None:
    number, pages = page
    paper.put(notice.title, Box(_LEFT, 13 * MM, _WIDTH, 11 * MM), _TITLE, BOLD, Align.CENTRE)
    lefts = _lefts(notice.columns)
    is_last = number == pages - 1
    for at, column in enumerate((NoticeColumn("序号", 0), *notice.columns)):
        box = Box(lefts[at], top, lefts[at + 1] - lefts[at], _HEAD)
        paper.put(column.label, box.inset(0.5 * MM), LABEL + 1.5, BOLD, Align.CENTRE)
    down = top + _HEAD
    for at, row in enumerate(rows):
        paper.rule(_LEFT, down, _LEFT + _WIDTH, down, HAIRLINE)
        _draw_row(paper, notice.columns, lefts, (str(first + at), *row), down)
        down += _ROW
    _draw_lines(paper, lefts, top, down)
    if is_last:
        down = _draw_total(paper, notice.total, down)
    paper.frame(Box(_LEFT, top, _WIDTH, down - top), FRAME)
    if is_last:
        _draw_end(paper, notice, down)
    foot = Box(_LEFT, A4[1] - 12 * MM, _WIDTH, 5 * MM)
    paper.put(f"第 {number + 1} 页，共 {pages} 页", foot, NOTE, align=Align.CENTRE)
    paper.next_sheet()


def _draw_row(
    paper: Paper, columns: Sequence[NoticeColumn], lefts: Sequence[float], texts: Sequence[str], top: float
) -> None:
    aligned = (Align.CENTRE, *(column.align for column in columns))
    for at, (align, text) in enumerate(zip(aligned, texts, strict=True)):
        box = Box(lefts[at], top, lefts[at + 1] - lefts[at], _ROW).inset(1.2 * MM, 0.3 * MM)
        paper.put(text, box, _VALUE, REGULAR, align)


def _draw_lines(paper: Paper, lefts: Sequence[float], top: float, down: float) -> None:
    for left in lefts[1:-1]:
        paper.rule(left, top, left, down)


def _draw_total(paper: Paper, total: str, down: float) -> float:
    paper.rule(_LEFT, down, _LEFT + _WIDTH, down)
    paper.put(total, Box(_LEFT, down, _WIDTH, _ROW).inset(1.2 * MM), _VALUE, BOLD, Align.CENTRE)
    return down + _ROW


def _draw_end(paper: Paper, notice: PublicNotice, down: float) -> None:
    paper.put(notice.hangs, Box(_LEFT, down + 1.5 * MM, _WIDTH, 6 * MM), LABEL + 1)
    right = Box(_LEFT, down + 11 * MM, _WIDTH - 6 * MM, 7 * MM)
    paper.put(f"{notice.unit}（盖章）", right, _BODY, align=Align.RIGHT)
    paper.put(notice.dated, Box(right.left, right.top + 8 * MM, right.width, 7 * MM), _BODY, align=Align.RIGHT)


def _lefts(columns: Sequence[NoticeColumn]) -> list[float]:
    share = (_WIDTH - _SERIAL) / sum(column.width for column in columns)
    lefts = [_LEFT, _LEFT + _SERIAL]
    for column in columns:
        lefts.append(lefts[-1] + column.width * share)
    return lefts
