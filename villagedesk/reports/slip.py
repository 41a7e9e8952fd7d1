"""The registration slip (登记单): one A4 sheet a person, two equal halves 一式两份 with a line to cut along."""

from collections.abc import Callable, Iterable, Mapping, Sized
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.fonts import BOLD, REGULAR
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper, Placed, place
from villagedesk.reports.slip_form import (
    BLOCKS,
    FOOT,
    HALF,
    HEADER,
    MARGIN,
    NOTICE,
    QR,
    ROW,
    SEAL,
    SIGNATURES,
    STRIP,
    TABLE,
    Cell,
    cells,
)
from villagedesk.reports.slip_grid import draw_cell, draw_strip, drawable
from villagedesk.reports.style import A4, FRAME, LABEL, MM, NOTE, TITLE, VALUE, Align, Box

_COPIES: Final = ("第一联　村级留存", "第二联　本人留存")
_SIGNATURES: Final = ("本人签字（手印）", "经办人签字", "日期")
_PAD: Final = 1.4 * MM
_NAME_KEY: Final = "labourer.name"
_TITLE_BOX: Final = Box(MARGIN + 60 * MM, HEADER.top, HEADER.width - 120 * MM, 9 * MM)
_COPY_BOX: Final = Box(MARGIN, HEADER.top, 58 * MM, 7 * MM)
_UNIT_BOX: Final = Box(MARGIN, HEADER.top + 9 * MM, 108 * MM, 6 * MM)
_TIME_BOX: Final = Box(QR.left - 51 * MM, HEADER.top, 48 * MM, 7 * MM)
_NUMBER_BOX: Final = Box(QR.left - 63 * MM, HEADER.top + 9 * MM, 60 * MM, 6 * MM)


@dataclass(frozen=True, slots=True)
class Slip:
    """What one slip shows, as texts ready to be read.

    `values` goes by the catalogue's names (`labourer.name`, `spell.employer`, …: the keys of `SLIP_KEYS`); others
    are passed over, and a field without a text stays blank for the pen. `unit` is the 填报单位,
    `printed_at` the printing time; `number` is all that the QR code holds.
    """

    number: str
    unit: str
    printed_at: str
    values: Mapping[str, str]


def _value_boxes() -> Iterable[tuple[Cell, Box, str]]:
    for cell, box in cells():
        room = Box(box.left + cell.label_width, box.top, box.width - cell.label_width, box.height).inset(_PAD, 0.6)
        yield cell, room, BOLD if _NAME_KEY in cell.keys else REGULAR


_VALUES: Final = tuple(_value_boxes())

SLIP_KEYS: Final = tuple(key for cell, *_ in _VALUES for key in cell.keys)
"""The fields that the slip shows, as `kind.name`, in the order of the form."""


def draw_slips(
    slips: Iterable[Slip],
    target: Target,
    notice: str,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Write one sheet a slip to `target` as PDF and return how many there are; none where there is no slip.

    `progress` hears how many are drawn and how many there will be (0 where `slips` cannot tell). When `cancelled`
    answers yes, nothing is written and 0 returned. VillageDeskError names the person and the character that no font can
    draw; nothing is written then either.
    """
    paper = Paper("农村劳动力登记单")
    _draw_form(paper, notice)
    total = len(slips) if isinstance(slips, Sized) else 0
    count = 0
    for count, slip in enumerate(slips, start=1):
        if cancelled is not None and cancelled():
            return 0
        _draw_slip(paper, slip, count)
        if progress is not None:
            progress(count, total)
    if count:
        paper.save(target)
    return count


def _draw_slip(paper: Paper, slip: Slip, count: int) -> None:
    lines = _lines(slip)
    name = f"slip-{count}"
    with paper.mark(name):
        paper.write(lines)
        paper.code(slip.number, QR)
    paper.stamp("form")
    paper.stamp(name)
    paper.stamp(name, HALF)
    paper.next_sheet()


def _lines(slip: Slip) -> list[Placed]:
    lines = place(_drawable(slip, "编号", f"编号 {slip.number}"), _NUMBER_BOX, LABEL, align=Align.RIGHT)
    lines += place(_drawable(slip, "填报单位", f"填报单位　{slip.unit}"), _UNIT_BOX, LABEL)
    lines += place(_drawable(slip, "打印时间", f"打印时间 {slip.printed_at}"), _TIME_BOX, NOTE, align=Align.RIGHT)
    for cell, box, font in _VALUES:
        text = " ".join(filter(None, map(slip.values.get, cell.keys)))
        if text:
            lines += place(_drawable(slip, cell.label, text), box, VALUE, font)
    return lines


def _drawable(slip: Slip, label: str, text: str) -> str:
    return drawable(text, label, slip.values.get(_NAME_KEY) or slip.number)


def _draw_form(paper: Paper, notice: str) -> None:
    """Record what all slips have in common, once for the whole document."""
    with paper.mark("half"):
        _draw_grid(paper)
        _draw_foot(paper, notice)
        paper.put("农村劳动力登记单", _TITLE_BOX, TITLE, BOLD, Align.CENTRE)
    with paper.mark("form"):
        for number, copy in enumerate(_COPIES):
            paper.stamp("half", number * HALF)
            paper.put(
                copy, Box(_COPY_BOX.left, _COPY_BOX.top + number * HALF, _COPY_BOX.width, _COPY_BOX.height), LABEL
            )
        middle = A4[0] / 2
        paper.dashes(0, middle - 12 * MM, HALF)
        paper.dashes(middle + 12 * MM, A4[0], HALF)
        paper.put("沿此线裁开", Box(middle - 12 * MM, HALF - 2 * MM, 24 * MM, 4 * MM), NOTE, align=Align.CENTRE)


def _draw_grid(paper: Paper) -> None:
    down = TABLE.top
    for block in BLOCKS:
        height = ROW * len(block.rows)
        draw_strip(paper, block.label, Box(TABLE.left, down, STRIP, height))
        for row in range(1, len(block.rows)):
            paper.rule(TABLE.left + STRIP, down + row * ROW, TABLE.left + TABLE.width, down + row * ROW)
        down += height
        paper.rule(TABLE.left, down, TABLE.left + TABLE.width, down, FRAME)
    for cell, box in cells():
        draw_cell(paper, cell, box)
    paper.frame(Box(TABLE.left, TABLE.top, TABLE.width, TABLE.height + FOOT.height), FRAME)


def _draw_foot(paper: Paper, notice: str) -> None:
    draw_strip(paper, "告知", Box(NOTICE.left, NOTICE.top, STRIP, NOTICE.height))
    text = Box(NOTICE.left + STRIP, NOTICE.top, NOTICE.width - STRIP, NOTICE.height).inset(_PAD, 2 * MM)
    paper.paragraph(notice, text, LABEL)
    paper.rule(NOTICE.left, SIGNATURES.top, SEAL.left, SIGNATURES.top)
    paper.rule(SEAL.left, SEAL.top, SEAL.left, SEAL.top + SEAL.height)
    share = SIGNATURES.width / len(_SIGNATURES)
    for number, label in enumerate(_SIGNATURES):
        left = SIGNATURES.left + number * share
        paper.put(label, Box(left, SIGNATURES.top, share, 6 * MM).inset(_PAD), LABEL)
        if number:
            paper.rule(left, SIGNATURES.top, left, SIGNATURES.top + SIGNATURES.height)
    date = Box(left, SIGNATURES.top + SIGNATURES.height - 7 * MM, share, 6 * MM).inset(_PAD)
    paper.put("年　　　月　　　日", date, LABEL, align=Align.RIGHT)
    paper.put("填报单位（公章）", Box(SEAL.left, SEAL.top, SEAL.width, 6 * MM), LABEL, align=Align.CENTRE)
