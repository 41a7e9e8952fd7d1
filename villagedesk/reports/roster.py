"""The roster (名册): a list as it stands on the screen, on A4 landscape; its people, its columns, its order."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from villagedesk.reports.fonts import BOLD, REGULAR
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import A4, FRAME, HAIRLINE, LABEL, MM, TITLE, VALUE, Align, Box

ROWS_A_PAGE: Final = 22
SIGNED_BY: Final = ("填表人", "审核人", "负责人")
"""Who signs a table that goes to a superior."""

_LEFT, _TOP = 12 * MM, 27 * MM
_WIDTH = A4[1] - 2 * _LEFT
_HEAD, _ROW = 8 * MM, 6.8 * MM
_SERIAL = 11 * MM
_GAP = 1.2 * MM
_FOOT_LINE = 6 * MM
_EVERY = 100
"""People between two reports of progress."""


@dataclass(frozen=True, slots=True)
class RosterColumn:
    """A column: its heading, and its share of the width in any unit."""

    label: str
    width: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Roster:
    """A list to print. `rows` are texts, one for each column and `count` of them; 序号 is added in front.

    `unit` is the village committee, `about` says who is listed, `signed_by` who signs at the foot of each page, above
    which `foot` stands; the last `totals` rows have no 序号.
    """

    title: str
    unit: str
    about: str
    printed_at: str
    columns: Sequence[RosterColumn]
    rows: Iterable[Sequence[str]]
    count: int
    signed_by: Sequence[str] = ("制表人", "审核人")
    foot: str = ""
    totals: int = 0


def draw_roster(roster: Roster, target: Target, progress: Callable[[int, int], None] | None = None) -> int:
    """Write the roster to `target` as PDF and return the number of pages; an empty list is one page.

    `progress` hears how many people of how many are drawn, and may raise to give up.
    """
    paper = Paper(roster.title, landscape=True)
    pages = max(1, -(-roster.count // ROWS_A_PAGE))
    lefts = _lefts(roster.columns)
    rows = iter(roster.rows)
    for page in range(pages):
        part = list(islice(rows, ROWS_A_PAGE))
        _draw_page(paper, roster, lefts, part, page, pages)
        done = page * ROWS_A_PAGE + len(part)
        if progress is not None and (page % (_EVERY // ROWS_A_PAGE) == 0 or done == roster.count):
            progress(done, roster.count)
    paper.save(target)
    return pages


def _lefts(columns: Sequence[RosterColumn]) -> list[float]:
    """Return the left edges of 序号 and of all columns, and the right edge of the last."""
    share = (_WIDTH - _SERIAL) / (sum(column.width for column in columns) or 1)
    lefts = [_LEFT, _LEFT + _SERIAL]
    for column in columns:
        lefts.append(lefts[-1] + column.width * share)
    return lefts


def _draw_page(
    paper: Paper, roster: Roster, lefts: Sequence[float], rows: Sequence[Sequence[str]], page: int, pages: int
) -> None:
    paper.put(roster.title, Box(_LEFT, 9 * MM, _WIDTH, 9 * MM), TITLE, BOLD, Align.CENTRE)
    line = Box(_LEFT, 19 * MM, _WIDTH, 6 * MM)
    paper.put(f"{roster.unit}　{roster.about}", Box(line.left, line.top, line.width * 0.62, line.height), LABEL + 1)
    paper.put(f"打印时间 {roster.printed_at}　　第 {page + 1} 页，共 {pages} 页", line, LABEL + 1, align=Align.RIGHT)
    columns = (RosterColumn("序号", 0, Align.RIGHT), *roster.columns)
    for at, column in enumerate(columns):
        box = Box(lefts[at], _TOP, lefts[at + 1] - lefts[at], _HEAD)
        paper.put(column.label, box.inset(0.5 * MM), LABEL + 0.5, BOLD, Align.CENTRE)
    for number, row in enumerate(rows):
        top = _TOP + _HEAD + number * _ROW
        if number:
            paper.rule(_LEFT, top, lefts[-1], top, HAIRLINE)
        at = page * ROWS_A_PAGE + number
        _draw_row(paper, columns, lefts, (str(at + 1) if at < roster.count - roster.totals else "", *row), top)
    _draw_lines(paper, lefts, _HEAD + len(rows) * _ROW)
    if roster.foot:
        top = _TOP + _HEAD + len(rows) * _ROW + 1 * MM
        paper.put(roster.foot, Box(_LEFT, top, _WIDTH, _FOOT_LINE), LABEL + 1)
    _draw_foot(paper, roster.signed_by)
    paper.next_sheet()


def _draw_row(
    paper: Paper, columns: Sequence[RosterColumn], lefts: Sequence[float], texts: Sequence[str], top: float
) -> None:
    for at, (column, text) in enumerate(zip(columns, texts, strict=True)):
        if text:
            box = Box(lefts[at], top, lefts[at + 1] - lefts[at], _ROW).inset(_GAP, 0.2 * MM)
            paper.put(text, box, VALUE, REGULAR, column.align)


def _draw_lines(paper: Paper, lefts: Sequence[float], height: float) -> None:
    paper.rule(_LEFT, _TOP + _HEAD, lefts[-1], _TOP + _HEAD, FRAME)
    for left in lefts[1:-1]:
        paper.rule(left, _TOP, left, _TOP + height)
    paper.frame(Box(_LEFT, _TOP, lefts[-1] - _LEFT, height), FRAME)


def _draw_foot(paper: Paper, names: Sequence[str]) -> None:
    top = _TOP + _HEAD + ROWS_A_PAGE * _ROW + 4 * MM
    blanks = [f"{name}：　　　　　　　　" for name in names] + ["　　　　年　　月　　日（盖章）"]
    paper.put("　　".join(blanks), Box(_LEFT, top, _WIDTH, _FOOT_LINE), LABEL + 1, align=Align.RIGHT)
