"""The application form of a subsidy (申报表): one A4 sheet a person, papers ticked, with room to sign and seal."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.fonts import BOLD, REGULAR
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import A4, FRAME, HAIRLINE, LABEL, MM, NOTE, Align, Box

_LEFT: Final = 16 * MM
_WIDTH: Final = A4[0] - 2 * _LEFT
_TOP: Final = 34 * MM
_ROW: Final = 9.2 * MM
_LABEL_WIDTH: Final = 25 * MM
_VALUE: Final = 10.5
_TITLE: Final = 19.0
_TICK: Final = 3.4 * MM
_PAPERS_ROW: Final = 7 * MM
_PROMISE: Final = 25 * MM
_LONGEST_OPINION: Final = 44 * MM
_BOTTOM: Final = A4[1] - 16 * MM
_PAD: Final = 1.6 * MM


@dataclass(frozen=True, slots=True)
class FormCell:
    """A label with its value; `share` of the width of its row."""

    label: str
    value: str
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class FormPaper:
    """One paper to hand in, and whether it is there."""

    title: str
    is_there: bool = False


@dataclass(frozen=True, slots=True)
class SubsidyForm:
    """One application: `papers` are rows of papers under a name, `opinions` who signs and seals one below the other."""

    title: str
    unit: str
    number: str
    printed_at: str
    rows: Sequence[Sequence[FormCell]]
    papers: Sequence[tuple[str, Sequence[FormPaper]]]
    promise: str
    opinions: Sequence[str]
    note: str = ""


def draw_subsidy_forms(
    forms: Iterable[SubsidyForm], target: Target, progress: Callable[[int], None] | None = None
) -> int:
    """Write a sheet for each application to `target` as PDF and return how many; none where there is no application.

    `progress` hears how many are drawn, and may raise to give up.
    """
    paper = Paper("申报表")
    count = 0
    for count, form in enumerate(forms, start=1):
        _draw(paper, form)
        if progress is not None:
            progress(count)
    if count:
        paper.save(target)
    return count


def _draw(paper: Paper, form: SubsidyForm) -> None:
    paper.put(form.title, Box(_LEFT, 12 * MM, _WIDTH, 10 * MM), _TITLE, BOLD, Align.CENTRE)
    line = Box(_LEFT, 26 * MM, _WIDTH, 6 * MM)
    paper.put(f"填报单位（盖章）：{form.unit}", line, LABEL + 1)
    paper.put(f"登记单号 {form.number}", line, LABEL + 1, align=Align.RIGHT)
    down = _TOP
    for row in form.rows:
        down = _draw_row(paper, row, down)
    down = _draw_papers(paper, form, down)
    down = _draw_promise(paper, form.promise, down)
    height = min((_BOTTOM - down) / len(form.opinions), _LONGEST_OPINION)
    for opinion in form.opinions:
        down = _draw_opinion(paper, opinion, down, height)
    paper.frame(Box(_LEFT, _TOP, _WIDTH, down - _TOP), FRAME)
    foot = Box(_LEFT, down + 1.5 * MM, _WIDTH, 5 * MM)
    paper.put(form.note, foot, NOTE)
    paper.put(f"打印时间 {form.printed_at}", foot, NOTE, align=Align.RIGHT)
    paper.next_sheet()


def _draw_row(paper: Paper, row: Sequence[FormCell], down: float) -> float:
    whole, left = sum(cell.share for cell in row), _LEFT
    for number, cell in enumerate(row):
        width = _WIDTH * cell.share / whole
        if number:
            paper.rule(left, down, left, down + _ROW)
        _label(paper, cell.label, Box(left, down, _LABEL_WIDTH, _ROW))
        value = Box(left + _LABEL_WIDTH, down, width - _LABEL_WIDTH, _ROW)
        paper.put(cell.value, value.inset(_PAD, 0.4 * MM), _VALUE, BOLD if number == 0 and down == _TOP else REGULAR)
        left += width
    return _end(paper, down + _ROW)


def _draw_papers(paper: Paper, form: SubsidyForm, down: float) -> float:
    if not form.papers:
        return down
    height = _PAPERS_ROW * len(form.papers)
    _label(paper, "申报材料", Box(_LEFT, down, _LABEL_WIDTH, height))
    for number, (title, papers) in enumerate(form.papers):
        top = down + number * _PAPERS_ROW
        room = Box(_LEFT + _LABEL_WIDTH, top, _WIDTH - _LABEL_WIDTH, _PAPERS_ROW).inset(_PAD)
        paper.put(title, Box(room.left, top, 34 * MM, _PAPERS_ROW), LABEL)
        share = (room.width - 34 * MM) / max(len(papers), 1)
        for at, one in enumerate(papers):
            left = room.left + 34 * MM + at * share
            _draw_tick(paper, left, top + (_PAPERS_ROW - _TICK) / 2, one.is_there)
            paper.put(one.title, Box(left + _TICK + MM, top, share - _TICK - 2 * MM, _PAPERS_ROW), LABEL + 0.5)
    return _end(paper, down + height)


def _draw_tick(paper: Paper, left: float, top: float, is_there: bool) -> None:
    paper.frame(Box(left, top, _TICK, _TICK), HAIRLINE)
    if is_there:
        paper.rule(left + 0.15 * _TICK, top + 0.5 * _TICK, left + 0.42 * _TICK, top + 0.8 * _TICK, 1.1)
        paper.rule(left + 0.42 * _TICK, top + 0.8 * _TICK, left + 0.92 * _TICK, top + 0.12 * _TICK, 1.1)


def _draw_promise(paper: Paper, promise: str, down: float) -> float:
    _label(paper, "申请人承诺", Box(_LEFT, down, _LABEL_WIDTH, _PROMISE))
    room = Box(_LEFT + _LABEL_WIDTH, down, _WIDTH - _LABEL_WIDTH, _PROMISE).inset(_PAD, 1.5 * MM)
    paper.paragraph(promise, Box(room.left, room.top, room.width, _PROMISE - 11 * MM), LABEL + 0.5)
    sign = Box(room.left, down + _PROMISE - 9 * MM, room.width, 7 * MM)
    paper.put("申请人（代办人）签字、手印：　　　　　　　　　　　年　　月　　日", sign, LABEL + 1, align=Align.RIGHT)
    return _end(paper, down + _PROMISE)


def _draw_opinion(paper: Paper, label: str, down: float, height: float) -> float:
    _label(paper, label, Box(_LEFT, down, _LABEL_WIDTH, height))
    room = Box(_LEFT + _LABEL_WIDTH, down, _WIDTH - _LABEL_WIDTH, height).inset(_PAD)
    sign = Box(room.left, down + height - 9 * MM, room.width, 7 * MM)
    paper.put("负责人签字：", Box(sign.left, sign.top, sign.width / 2, sign.height), LABEL + 1)
    paper.put("（盖章）　　　　年　　月　　日", sign, LABEL + 1, align=Align.RIGHT)
    return _end(paper, down + height)


def _label(paper: Paper, label: str, box: Box) -> None:
    paper.put(label, box.inset(1 * MM), LABEL + 1, align=Align.CENTRE)
    paper.rule(box.left + box.width, box.top, box.left + box.width, box.top + box.height)


def _end(paper: Paper, down: float) -> float:
    paper.rule(_LEFT, down, _LEFT + _WIDTH, down)
    return down
