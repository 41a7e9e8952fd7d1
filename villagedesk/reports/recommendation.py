"""The letter with which somebody is recommended for a post (推荐函), a sheet a person, with the answer to cut off."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.fonts import BOLD
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import A4, FRAME, MM, Align, Box

_LEFT: Final = 22 * MM
_WIDTH: Final = A4[0] - 2 * _LEFT
_BODY: Final = 11.5
_CELL: Final = 10.5
_ROW: Final = 8.5 * MM
_LABEL: Final = 26 * MM
_CUT: Final = 236 * MM
_SEAL: Final = 34 * MM
_SEALS: Final = _CUT - _SEAL - 6 * MM
_HEAD, _GAP, _WORDS = 7.5 * MM, 3 * MM, 15 * MM
_ANSWER: Final = 45 * MM
_BLANK_DATE: Final = "年　　月　　日"


@dataclass(frozen=True, slots=True)
class Letter:
    """What stands on one letter, as texts ready to be read.

    `head` is the county's head above the title, `body` the sentence of recommendation, `person` and `post` pairs of
    label and value, `why` the reasons. `village` and `county` are who seals. ID numbers are masked.
    """

    head: str
    number: str
    to: str
    body: str
    person: Sequence[tuple[str, str]]
    post: Sequence[tuple[str, str]]
    why: str
    note: str
    village: str
    county: str
    contact: str
    issued_on: str
    name: str
    position: str


def draw_letters(letters: Iterable[Letter], target: Target) -> int:
    """Write letters to `target` as PDF, a sheet each, and return how many."""
    paper = Paper("推荐函")
    count = 0
    for count, letter in enumerate(letters, start=1):
        if count > 1:
            paper.next_sheet()
        _draw(paper, letter)
    paper.save(target)
    return count


def _draw(paper: Paper, letter: Letter) -> None:
    paper.put(letter.head, Box(_LEFT, 14 * MM, _WIDTH, 8 * MM), 14, BOLD, Align.CENTRE)
    paper.put("就业推荐函", Box(_LEFT, 23 * MM, _WIDTH, 12 * MM), 24, BOLD, Align.CENTRE)
    paper.put(f"编号：{letter.number}", Box(_LEFT, 36 * MM, _WIDTH, 6 * MM), _CELL, align=Align.RIGHT)
    paper.put(f"{letter.to}：", Box(_LEFT, 44 * MM, _WIDTH, 7 * MM), _BODY + 1, BOLD)
    down = 53 * MM + paper.paragraph(f"　　{letter.body}", Box(_LEFT, 53 * MM, _WIDTH, 18 * MM), _BODY) + 3 * MM
    below = [f"推荐理由：{letter.why}。"] * bool(letter.why) + [letter.note] * bool(letter.note)
    tables = (("求职人", _lines(letter.person)), ("应聘岗位", _lines(letter.post)))
    room = _SEALS - down - len(below) * _WORDS - len(tables) * (_HEAD + _GAP)
    row = min(_ROW, room / sum(len(lines) for _, lines in tables))
    for title, lines in tables:
        down = _table(paper, title, lines, down, row) + _GAP
    for words in below:
        down += paper.paragraph(words, Box(_LEFT, down, _WIDTH, _WORDS - 1.5 * MM), _CELL) + 1.5 * MM
    _seals(paper, letter, _SEALS)
    paper.dashes(0, A4[0], _CUT)
    _answer(paper, letter, _CUT + 5 * MM)


def _table(paper: Paper, title: str, lines: Sequence[Sequence[tuple[str, str]]], top: float, row: float) -> float:
    """Draw lines of one or two pairs of label and value, each `row` high, and return the lower edge."""
    paper.put(title, Box(_LEFT, top, _WIDTH, 7 * MM), _BODY, BOLD)
    top += _HEAD
    half = _WIDTH / 2
    for number, line in enumerate(lines):
        down = top + number * row
        if number:
            paper.rule(_LEFT, down, _LEFT + _WIDTH, down)
        for place, (label, value) in enumerate(line):
            left = _LEFT + place * half
            room = _WIDTH if len(line) == 1 else half
            paper.put(label, Box(left, down, _LABEL, row).inset(2 * MM), _CELL)
            paper.put(value, Box(left + _LABEL, down, room - _LABEL, row).inset(2 * MM, 0.4 * MM), _CELL)
            paper.rule(left + _LABEL, down, left + _LABEL, down + row)
            if place:
                paper.rule(left, down, left, down + row)
    height = len(lines) * row
    paper.frame(Box(_LEFT, top, _WIDTH, height), FRAME)
    return top + height


_SHORT: Final = 15
"""Characters of a value that share a line with another one."""
_SHARE: Final = 2


def _lines(rows: Sequence[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Put pairs two a line; a long value has a line alone."""
    lines: list[list[tuple[str, str]]] = []
    waiting: list[tuple[str, str]] = []
    for row in rows:
        if len(row[1]) > _SHORT:
            lines.append([row])
            continue
        waiting.append(row)
        if len(waiting) == _SHARE:
            lines.append(waiting)
            waiting = []
    return [*lines, waiting] if waiting else lines


def _seals(paper: Paper, letter: Letter, top: float) -> None:
    half = _WIDTH / 2
    for place, name in enumerate((letter.village, letter.county)):
        box = Box(_LEFT + place * half, top, half, 7 * MM)
        paper.put(f"{name}（盖章）", box, _BODY, align=Align.CENTRE)
        day = Box(box.left, top + _SEAL - 12 * MM, half, 7 * MM)
        paper.put(letter.issued_on if not place else _BLANK_DATE, day, _BODY, align=Align.CENTRE)
    contact = Box(_LEFT, top + _SEAL - 4 * MM, _WIDTH, 6 * MM)
    paper.put(letter.contact, contact, _CELL)


def _answer(paper: Paper, letter: Letter, top: float) -> None:
    """Draw what the employer fills in, cuts off and sends back."""
    paper.put("回　执", Box(_LEFT, top, _WIDTH, 8 * MM), 15, BOLD, Align.CENTRE)
    words = f"贵村推荐的 {letter.name} 应聘我单位“{letter.position}”岗位，经面试："
    paper.put(words, Box(_LEFT, top + 10 * MM, _WIDTH, 7 * MM), _BODY)
    choices = "□ 录用，到岗日期 ________________　　□ 待定　　□ 未录用，原因 ________________________"
    paper.put(choices, Box(_LEFT, top + 19 * MM, _WIDTH, 7 * MM), _BODY)
    paper.put("用人单位（盖章）", Box(_LEFT, top + 30 * MM, _WIDTH / 2, 7 * MM), _BODY, align=Align.CENTRE)
    signed = f"经办人：______________　　{_BLANK_DATE}"
    paper.put(signed, Box(_LEFT + _WIDTH / 2, top + 30 * MM, _WIDTH / 2, 7 * MM), _BODY, align=Align.RIGHT)
    below = Box(_LEFT, top + _ANSWER - 6 * MM, _WIDTH, 6 * MM)
    paper.put(f"请寄回或发回{letter.village}。", below, _CELL)
    paper.put(f"推荐函编号：{letter.number}", below, _CELL, align=Align.RIGHT)
