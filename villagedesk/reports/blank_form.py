"""A form to fill in by hand: the fields in the order of the keys of the screen, with the numbers to circle."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.fonts import BOLD, clean, width
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.slip_form import INNER, MARGIN, STRIP
from villagedesk.reports.slip_grid import draw_strip
from villagedesk.reports.style import A4, FRAME, HAIRLINE, LABEL, MM, NOTE, TITLE, Align, Box

_TOP: Final = 28 * MM
_BOTTOM: Final = A4[1] - 27 * MM
_ROW: Final = 7.2 * MM
_GAP: Final = 2.2 * MM
_PAD: Final = 1.2 * MM
_THIRDS: Final = 3
_CHOICE: Final = 8.0
_DIGIT: Final = 4.6 * MM
_ADVICE: Final = (
    "按从左到右、从上到下的顺序填写，回来后按同一顺序一格一格输入，每格按一次回车。",
    "有编号的选项请在编号上画圈，电脑上按同一个数字；没有的项目留空，回车跳过。",
)


@dataclass(frozen=True, slots=True)
class BlankField:
    """One field: `choices` are words with the number to circle, `digits` asks for so many single boxes."""

    label: str
    choices: tuple[str, ...] = ()
    digits: int = 0


@dataclass(frozen=True, slots=True)
class BlankBlock:
    """Fields under one name, repeated `times` times down the sheet."""

    label: str
    fields: tuple[BlankField, ...]
    times: int = 1


@dataclass(frozen=True, slots=True)
class BlankForm:
    """One sheet: `title`, and the blocks below each other."""

    title: str
    blocks: tuple[BlankBlock, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    field: BlankField
    number: int
    span: int


def draw_blank_forms(forms: Sequence[BlankForm], target: Target, unit: str) -> int:
    """Write each form on an A4 sheet of its own to `target` as PDF, and return how many there are."""
    paper = Paper("空白登记表")
    for form in forms:
        paper.put(form.title, Box(MARGIN, 9 * MM, INNER, 9 * MM), TITLE, BOLD, Align.CENTRE)
        line = Box(MARGIN, 20 * MM, INNER, 6 * MM)
        paper.put(f"填报单位　{unit}", line, LABEL + 0.5)
        paper.put("登记日期　　　　年　　月　　日", line, LABEL + 0.5, align=Align.RIGHT)
        top = _TOP
        for block in form.blocks:
            for copy in range(block.times):
                label = f"{block.label}{copy + 1}" if block.times > 1 else block.label
                top = _draw_block(paper, block, label, top)
        _draw_foot(paper)
        paper.next_sheet()
    paper.save(target)
    return len(forms)


def height_of(block: BlankBlock) -> float:
    """Return the height that one copy of a block takes, in points."""
    return len(list(_rows(block))) * _ROW + _GAP


def room_for(form_blocks: Sequence[BlankBlock], block: BlankBlock) -> int:
    """Return how many copies of `block` fit below the others on one sheet."""
    used = sum(height_of(other) * other.times for other in form_blocks)
    return int((_BOTTOM - _TOP - used) // height_of(block))


def _draw_block(paper: Paper, block: BlankBlock, label: str, top: float) -> float:
    rows = list(_rows(block))
    height = len(rows) * _ROW
    draw_strip(paper, label, Box(MARGIN, top, STRIP, height))
    for number, row in enumerate(rows):
        down = top + number * _ROW
        if number:
            paper.rule(MARGIN + STRIP, down, MARGIN + INNER, down, HAIRLINE)
        left = MARGIN + STRIP
        for placed in row:
            box = Box(left, down, placed.span * (INNER - STRIP) / _THIRDS, _ROW)
            _draw_field(paper, placed, box)
            left += box.width
    paper.frame(Box(MARGIN, top, INNER, height), FRAME)
    return top + height + _GAP


def _rows(block: BlankBlock) -> Iterator[list[_Placed]]:
    """Yield the rows: fields in their order, the last of a row as wide as is left."""
    row: list[_Placed] = []
    for number, field in enumerate(block.fields, start=1):
        span = _span(field)
        if sum(placed.span for placed in row) + span > _THIRDS:
            yield _stretched(row)
            row = []
        row.append(_Placed(field, number, span))
    if row:
        yield _stretched(row)


def _stretched(row: Sequence[_Placed]) -> list[_Placed]:
    *others, last = row
    return [*others, _Placed(last.field, last.number, _THIRDS - sum(placed.span for placed in others))]


def _span(field: BlankField) -> int:
    third = (INNER - STRIP) / _THIRDS
    needed = _label_width(field.label) + 4 * _PAD
    needed += field.digits * _DIGIT if field.digits else width(clean(_choice_words(field)), _CHOICE)
    return next((span for span in (1, 2) if needed <= span * third), _THIRDS)


def _draw_field(paper: Paper, placed: _Placed, box: Box) -> None:
    field = placed.field
    room = _label_width(field.label)
    paper.put(f"{placed.number} {field.label}", Box(box.left + _PAD, box.top, room, box.height), LABEL)
    paper.rule(box.left, box.top, box.left, box.top + box.height, HAIRLINE)
    value = Box(box.left + room + 2 * _PAD, box.top, box.width - room - 3 * _PAD, box.height)
    if field.digits:
        side = min(_DIGIT, value.width / field.digits)
        for digit in range(field.digits):
            top = box.top + (box.height - _DIGIT - 0.6 * MM) / 2
            paper.frame(Box(value.left + digit * side, top, side, _DIGIT + 0.6 * MM), HAIRLINE)
    elif field.choices:
        line = 1.2 * _CHOICE
        paper.put(_choice_words(field), Box(value.left, box.top + (box.height - line) / 2, value.width, line), _CHOICE)


def _choice_words(field: BlankField) -> str:
    return "　".join(field.choices)


def _label_width(label: str) -> float:
    return width(clean(f"00 {label}"), LABEL)


def _draw_foot(paper: Paper) -> None:
    top = _BOTTOM + 2 * MM
    for number, line in enumerate(_ADVICE):
        paper.put(line, Box(MARGIN, top + number * 4.5 * MM, INNER, 4.5 * MM), NOTE + 0.5)
    signs = Box(MARGIN, top + 11 * MM, INNER, 6 * MM)
    paper.put("本人（户主）签字：　　　　　　　　　　　　采集人签字：", signs, LABEL + 0.5)
