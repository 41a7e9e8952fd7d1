"""Rows of labelled cells, as registration slips are made of: where they stand, and their lines and labels."""

from collections.abc import Iterable, Iterator, Sequence

from villagedesk.errors import VillageDeskError
from villagedesk.reports.fonts import clean, missing_glyphs
from villagedesk.reports.paper import Paper
from villagedesk.reports.slip_form import Cell
from villagedesk.reports.style import LABEL, MM, Align, Box


def laid_out(rows: Sequence[Sequence[Cell]], area: Box) -> Iterator[tuple[Cell, Box]]:
    """Yield the cells of rows of one height that fill `area`, label and value together; a row is three thirds wide."""
    third, height = area.width / 3, area.height / len(rows)
    for number, row in enumerate(rows):
        left = area.left
        for cell in row:
            yield cell, Box(left, area.top + number * height, cell.span * third, height)
            left += cell.span * third


def draw_cell(paper: Paper, cell: Cell, box: Box) -> None:
    """Draw the label of a cell, with a line before it and one behind it."""
    value_left = box.left + cell.label_width
    room = Box(box.left, box.top, cell.label_width, box.height).inset(0.8 * MM)
    paper.put(cell.label, room, LABEL, align=Align.CENTRE)
    paper.rule(box.left, box.top, box.left, box.top + box.height)
    paper.rule(value_left, box.top, value_left, box.top + box.height)


def draw_strip(paper: Paper, label: str, box: Box) -> None:
    """Write the name of a block at its left edge, two characters a line."""
    paper.rule(box.left + box.width, box.top, box.left + box.width, box.top + box.height)
    line = min(LABEL * 1.25, box.height / 2 - 0.5)
    parts = [label[start : start + 2] for start in range(0, len(label), 2)]
    top = box.top + (box.height - len(parts) * line) / 2
    for number, part in enumerate(parts):
        room = Box(box.left, top + number * line, box.width, line)
        paper.put(part, room, min(LABEL, line * 0.95), align=Align.CENTRE)


def drawable(text: str, label: str, whose: str) -> str:
    """Return `text` cleaned; VillageDeskError where a character of it would come out as an empty box."""
    text = clean(text)
    missing = missing_glyphs(text)
    if missing:
        shown = _named(missing)
        raise VillageDeskError(
            f"{whose} 的登记单打印不了：“{label}”里的字 {shown} 没有字形。",
            "请打开这个人，把这个字换成身份证上的写法；身份证上就是这个字的，请先改用同音字打印，并告诉县就业局。",
        )
    return text


def _named(characters: Iterable[str]) -> str:
    return "、".join(f"“{char}”（U+{ord(char):04X}）" for char in characters)
