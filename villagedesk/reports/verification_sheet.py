"""The verification sheet (核实表): a group's people in the order of the screen, with a box for each result to tick.

It is carried from door to door and typed in afterwards, so the numbers of the boxes are the keys of the screen.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.fonts import BOLD, REGULAR
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import A4, FRAME, HAIRLINE, LABEL, MM, TITLE, Align, Box

ROWS_A_PAGE: Final = 18

_LEFT, _TOP = 12 * MM, 27 * MM
_WIDTH = A4[1] - 2 * _LEFT
_HEAD, _ROW = 8 * MM, 8.6 * MM
_TICK = 3.6 * MM
_WITHIN_HOME = 0.15
_VALUE = 10.0
_ADVICE = (
    "在方框里打勾，回来在电脑上按同一个数字键。联系不上的下次再问。",
    "离册请在备注写明原因和日期：死亡、迁出、婚嫁、参军、升学、服刑、其他。",
)
_ADVICE_LINE = 4.5 * MM


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One person, as texts; `result` is the number (from 1) of the box that is ticked already, 0 for none.

    `begins_home` tells that another household begins here.
    """

    place: str
    name: str
    age: str
    head: str
    phone: str
    standing: str
    note: str = ""
    result: int = 0
    begins_home: bool = True


@dataclass(frozen=True, slots=True)
class VerificationSheet:
    """The people of one group: `unit` is the village committee, `month` such as 2026年11月."""

    unit: str
    group: str
    month: str
    summary: str
    printed_at: str
    rows: Sequence[SheetRow]


@dataclass(frozen=True, slots=True)
class _Column:
    label: str
    width: float
    align: Align = Align.LEFT


_RESULTS = ("1 无变化", "2 有变化", "3 离册", "4 联系不上")
_COLUMNS: Final = (
    _Column("序号", 10 * MM, Align.CENTRE),
    _Column("姓名", 24 * MM),
    _Column("年龄", 11 * MM, Align.CENTRE),
    _Column("户主", 22 * MM),
    _Column("电话", 29 * MM),
    _Column("现在状况", 45 * MM),
    *(_Column(label, 17 * MM, Align.CENTRE) for label in _RESULTS),
    _Column("备注", 40 * MM),
    _Column("签字", 24 * MM),
)
_FIRST_RESULT = 6
_NOTE_AT = _FIRST_RESULT + len(_RESULTS)
_LEFTS: Final = tuple(_LEFT + sum(column.width for column in _COLUMNS[:at]) for at in range(len(_COLUMNS) + 1))


def draw_verification_sheets(
    sheets: Iterable[VerificationSheet], target: Target, progress: Callable[[int], None] | None = None
) -> int:
    """Write the sheets to `target` as PDF, every group on pages of its own, and return the number of pages.

    `progress` hears after each group how many people are drawn. A group without people has no page.
    """
    paper = Paper("核实表", landscape=True)
    pages = people = 0
    for sheet in sheets:
        parts = [sheet.rows[at : at + ROWS_A_PAGE] for at in range(0, len(sheet.rows), ROWS_A_PAGE)]
        for number, rows in enumerate(parts, start=1):
            _draw_page(paper, sheet, rows, f"第 {number} 页，共 {len(parts)} 页")
        pages += len(parts)
        people += len(sheet.rows)
        if progress is not None:
            progress(people)
    if pages:
        paper.save(target)
    return pages


def _draw_page(paper: Paper, sheet: VerificationSheet, rows: Sequence[SheetRow], page: str) -> None:
    title = f"{sheet.group}　{sheet.month}核实表"
    paper.put(title, Box(_LEFT, 9 * MM, _WIDTH, 9 * MM), TITLE, BOLD, Align.CENTRE)
    line = Box(_LEFT, 19 * MM, _WIDTH, 6 * MM)
    paper.put(f"{sheet.unit}　{sheet.summary}", line, LABEL + 1)
    paper.put(f"打印时间 {sheet.printed_at}　　{page}", line, LABEL + 1, align=Align.RIGHT)
    for at, column in enumerate(_COLUMNS):
        box = Box(_LEFTS[at], _TOP, column.width, _HEAD)
        paper.put(column.label, box.inset(0.5 * MM), LABEL + 0.5, BOLD, Align.CENTRE)
    for number, row in enumerate(rows):
        _draw_row(paper, row, _TOP + _HEAD + number * _ROW, first=number == 0)
    _draw_lines(paper, _HEAD + len(rows) * _ROW)
    _draw_foot(paper)
    paper.next_sheet()


def _draw_row(paper: Paper, row: SheetRow, top: float, *, first: bool) -> None:
    if not first:
        paper.rule(_LEFT, top, _LEFTS[-1], top, HAIRLINE if row.begins_home else _WITHIN_HOME)
    texts = (row.place, row.name, row.age, row.head, row.phone, row.standing)
    for at, text in enumerate(texts):
        _write(paper, text, at, top, BOLD if at == 1 else REGULAR)
    for at in range(len(_RESULTS)):
        _draw_box(paper, _FIRST_RESULT + at, top, ticked=row.result == at + 1)
    _write(paper, row.note, _NOTE_AT, top, REGULAR)


def _write(paper: Paper, text: str, at: int, top: float, font: str) -> None:
    column = _COLUMNS[at]
    box = Box(_LEFTS[at], top, column.width, _ROW)
    if text:
        paper.put(text, box.inset(1.2 * MM, 0.3 * MM), _VALUE, font, column.align)


def _draw_box(paper: Paper, at: int, top: float, *, ticked: bool) -> None:
    left = _LEFTS[at] + (_COLUMNS[at].width - _TICK) / 2
    down = top + (_ROW - _TICK) / 2
    paper.frame(Box(left, down, _TICK, _TICK), FRAME)
    if ticked:
        paper.rule(left + 0.15 * _TICK, down + 0.5 * _TICK, left + 0.42 * _TICK, down + 0.8 * _TICK, 1.2)
        paper.rule(left + 0.42 * _TICK, down + 0.8 * _TICK, left + 0.95 * _TICK, down + 0.1 * _TICK, 1.2)


def _draw_lines(paper: Paper, height: float) -> None:
    paper.rule(_LEFT, _TOP + _HEAD, _LEFTS[-1], _TOP + _HEAD, FRAME)
    for left in _LEFTS[1:-1]:
        paper.rule(left, _TOP, left, _TOP + height)
    paper.frame(Box(_LEFT, _TOP, _LEFTS[-1] - _LEFT, height), FRAME)


def _draw_foot(paper: Paper) -> None:
    top = _TOP + _HEAD + ROWS_A_PAGE * _ROW + 2 * MM
    for number, line in enumerate(_ADVICE):
        paper.put(line, Box(_LEFT, top + number * _ADVICE_LINE, 178 * MM, _ADVICE_LINE), LABEL)
    sign = Box(_LEFT + 182 * MM, top, _WIDTH - 182 * MM, 10 * MM)
    paper.put("核实人签字：　　　　　　　　　　　　年　　月　　日", sign, LABEL + 0.5, align=Align.RIGHT)
