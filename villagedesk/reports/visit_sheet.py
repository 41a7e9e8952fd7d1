"""The visit sheet (走访表): whom to see in a group, what is known of them, and room for what is heard.

It is carried from door to door and typed in afterwards in the same order; the numbers on it are the keys of the screen.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.fonts import BOLD, REGULAR
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import A4, FRAME, LABEL, MM, TITLE, Align, Box

ROWS_A_PAGE: Final = 9

_LEFT, _TOP = 12 * MM, 27 * MM
_WIDTH = A4[1] - 2 * _LEFT
_HEAD, _ROW = 8 * MM, 16.4 * MM
_TICK: Final = 3.2 * MM
_VALUE, _SMALL = 9.5, 8.5
_ADVICE_LINE = 4.5 * MM


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One person, as texts; `why` is why to go there, `last` what was heard the last time."""

    place: str
    name: str
    age: str
    phone: str
    tags: str
    standing: str
    last: str
    why: str


@dataclass(frozen=True, slots=True)
class VisitSheet:
    """The people of one group: `unit` is the village committee, `title` such as 春风行动走访表."""

    unit: str
    group: str
    title: str
    summary: str
    printed_at: str
    rows: Sequence[VisitRow]
    answers: Sequence[tuple[str, str]]
    """The keys with their words, in the order of the boxes."""


@dataclass(frozen=True, slots=True)
class _Column:
    label: str
    width: float
    align: Align = Align.LEFT


_COLUMNS: Final = (
    _Column("序号", 9 * MM, Align.CENTRE),
    _Column("姓名", 19 * MM),
    _Column("年龄", 9 * MM, Align.CENTRE),
    _Column("电话", 27 * MM),
    _Column("类别", 18 * MM),
    _Column("现在状况", 26 * MM),
    _Column("上次走访", 28 * MM),
    _Column("为什么走访", 27 * MM),
    _Column("结果（打勾）", 64 * MM, Align.CENTRE),
    _Column("了解到的情况、诉求、下次日期", 46 * MM),
)
_ANSWERS_AT: Final = 8
_LEFTS: Final = tuple(_LEFT + sum(column.width for column in _COLUMNS[:at]) for at in range(len(_COLUMNS) + 1))


def draw_visit_sheets(sheets: Iterable[VisitSheet], target: Target) -> int:
    """Write the sheets to `target` as PDF, every group on pages of its own, and return the number of pages.

    A group without people has no page.
    """
    paper = Paper("走访表", landscape=True)
    pages = 0
    for sheet in sheets:
        parts = [sheet.rows[at : at + ROWS_A_PAGE] for at in range(0, len(sheet.rows), ROWS_A_PAGE)]
        for number, rows in enumerate(parts, start=1):
            _draw_page(paper, sheet, rows, f"第 {number} 页，共 {len(parts)} 页")
        pages += len(parts)
    if pages:
        paper.save(target)
    return pages


def _draw_page(paper: Paper, sheet: VisitSheet, rows: Sequence[VisitRow], page: str) -> None:
    title = f"{sheet.group}　{sheet.title}"
    paper.put(title, Box(_LEFT, 9 * MM, _WIDTH, 9 * MM), TITLE, BOLD, Align.CENTRE)
    line = Box(_LEFT, 19 * MM, _WIDTH, 6 * MM)
    paper.put(f"{sheet.unit}　{sheet.summary}", line, LABEL + 1)
    paper.put(f"打印时间 {sheet.printed_at}　　{page}", line, LABEL + 1, align=Align.RIGHT)
    for at, column in enumerate(_COLUMNS):
        box = Box(_LEFTS[at], _TOP, column.width, _HEAD)
        paper.put(column.label, box.inset(0.5 * MM), LABEL + 0.5, BOLD, Align.CENTRE)
    for number, row in enumerate(rows):
        _draw_row(paper, sheet, row, _TOP + _HEAD + number * _ROW)
    _draw_lines(paper, _HEAD + len(rows) * _ROW)
    _draw_foot(paper)
    paper.next_sheet()


def _draw_row(paper: Paper, sheet: VisitSheet, row: VisitRow, top: float) -> None:
    paper.rule(_LEFT, top, _LEFTS[-1], top)
    texts = (row.place, row.name, row.age, row.phone, row.tags, row.standing, row.last, row.why)
    for at, text in enumerate(texts):
        column = _COLUMNS[at]
        box = Box(_LEFTS[at], top, column.width, _ROW).inset(1 * MM, 0.4 * MM)
        if text:
            paper.put(text, box, _VALUE, BOLD if at == 1 else REGULAR, column.align)
    _draw_answers(paper, sheet.answers, top)


def _draw_answers(paper: Paper, answers: Sequence[tuple[str, str]], top: float) -> None:
    """Draw a box to tick for each answer, two columns of them."""
    lines = (len(answers) + 1) // 2
    width, height = _COLUMNS[_ANSWERS_AT].width / 2, _ROW / lines
    for number, (key, words) in enumerate(answers):
        left = _LEFTS[_ANSWERS_AT] + number // lines * width + 0.8 * MM
        down = top + number % lines * height
        side = min(_TICK, height - 0.8 * MM)
        paper.frame(Box(left, down + (height - side) / 2, side, side), FRAME)
        paper.put(f"{key} {words}", Box(left + side + 0.8 * MM, down, width - side - 2 * MM, height), _SMALL)


def _draw_lines(paper: Paper, height: float) -> None:
    for left in _LEFTS[1:-1]:
        paper.rule(left, _TOP, left, _TOP + height)
    paper.rule(_LEFT, _TOP + _HEAD, _LEFTS[-1], _TOP + _HEAD, FRAME)
    paper.frame(Box(_LEFT, _TOP, _LEFTS[-1] - _LEFT, height), FRAME)


def _draw_foot(paper: Paper) -> None:
    top = _TOP + _HEAD + ROWS_A_PAGE * _ROW + 2 * MM
    advice = "在方框里打勾，回来在电脑上照表上的顺序按同一个数字键。返乡的写日期和原因，换工作的写单位、地点和日期。"
    paper.put(advice, Box(_LEFT, top, 185 * MM, _ADVICE_LINE), LABEL)
    sign = Box(_LEFT + 190 * MM, top, _WIDTH - 190 * MM, 8 * MM)
    paper.put("走访人签字：　　　　　　　　　　年　　月　　日", sign, LABEL + 0.5, align=Align.RIGHT)
