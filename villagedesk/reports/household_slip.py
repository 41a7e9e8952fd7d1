"""The sheet of a household (一户一表): its facts on top, a block for every member, room to sign and to seal."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.fonts import BOLD, REGULAR
from villagedesk.reports.household_slip_form import (
    CELLS_LEFT,
    CELLS_WIDTH,
    FOOT_HEIGHT,
    HEADER,
    HOME,
    HOME_ROWS,
    MEMBER_HEIGHT,
    MEMBER_ROWS,
    MEMBERS_A_PAGE,
    MEMBERS_TOP,
    PAGE_LINE,
    QR,
)
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper, place
from villagedesk.reports.slip_form import INNER, MARGIN, SEAL_SIDE, STRIP, Cell
from villagedesk.reports.slip_grid import draw_cell, draw_strip, drawable, laid_out
from villagedesk.reports.style import FRAME, HAIRLINE, LABEL, MM, NOTE, TITLE, VALUE, Align, Box

_TITLE: Final = "农村劳动力登记表（一户一表）"
_SIGNATURES: Final = ("户主签字（手印）", "经办人签字", "日期")
_NAME_KEY: Final = "labourer.name"
_PAD: Final = 1.2 * MM
_NOTICE_HEIGHT: Final = 22 * MM


@dataclass(frozen=True, slots=True)
class HouseholdSlip:
    """What the sheet of one household shows, as texts ready to be read.

    `values` and each of `members` go by the catalogue's names (`household.group`, `labourer.name`, `spell.employer`,
    …); `household.members` and `household.income` are words of their own. `number` is all that the QR code holds.
    """

    number: str
    unit: str
    printed_at: str
    values: Mapping[str, str]
    members: Sequence[Mapping[str, str]]


def draw_household_slips(
    slips: Iterable[HouseholdSlip],
    target: Target,
    notice: str,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write one sheet a household to `target` as PDF, several where it has many members; return how many households.

    `progress` hears how many households are drawn. VillageDeskError names the person and the character that no font
    can draw; nothing is written then.
    """
    paper = Paper("一户一表")
    count = 0
    for count, slip in enumerate(slips, start=1):
        parts = [slip.members[at : at + MEMBERS_A_PAGE] for at in range(0, len(slip.members), MEMBERS_A_PAGE)] or [()]
        for page, members in enumerate(parts):
            _draw_page(paper, slip, members, page * MEMBERS_A_PAGE, notice)
            _draw_page_line(paper, slip, page + 1, len(parts))
            paper.next_sheet()
        if progress is not None:
            progress(count)
    if count:
        paper.save(target)
    return count


def _draw_page(
    paper: Paper, slip: HouseholdSlip, members: Sequence[Mapping[str, str]], before: int, notice: str
) -> None:
    paper.put(_TITLE, Box(MARGIN, HEADER.top, INNER - QR.width, 9 * MM), TITLE, BOLD, Align.CENTRE)
    line = Box(MARGIN, HEADER.top + 9.5 * MM, INNER - QR.width - 3 * MM, 6 * MM)
    paper.put(f"填报单位　{slip.unit}", line, LABEL)
    paper.put(f"编号 {slip.number}", line, LABEL, align=Align.RIGHT)
    paper.code(slip.number, QR)
    whose = slip.values.get("household.head_name") or slip.number
    _draw_block(paper, "本户", HOME_ROWS, HOME, slip.values, whose)
    top = MEMBERS_TOP
    for number, member in enumerate(members, start=before + 1):
        area = Box(MARGIN, top, INNER, MEMBER_HEIGHT)
        _draw_block(paper, f"{number}", MEMBER_ROWS, area, member, member.get(_NAME_KEY) or whose)
        top += MEMBER_HEIGHT
    _draw_foot(paper, notice, top)
    paper.frame(Box(MARGIN, HOME.top, INNER, top + FOOT_HEIGHT - HOME.top), FRAME)


def _draw_block(
    paper: Paper, label: str, rows: Sequence[Sequence[Cell]], area: Box, values: Mapping[str, str], whose: str
) -> None:
    draw_strip(paper, label, Box(area.left, area.top, STRIP, area.height))
    height = area.height / len(rows)
    for row in range(1, len(rows)):
        down = area.top + row * height
        paper.rule(CELLS_LEFT, down, MARGIN + INNER, down, HAIRLINE)
    for cell, box in laid_out(rows, Box(CELLS_LEFT, area.top, CELLS_WIDTH, area.height)):
        draw_cell(paper, cell, box)
        text = " ".join(filter(None, map(values.get, cell.keys)))
        room = Box(box.left + cell.label_width, box.top, box.width - cell.label_width, box.height).inset(_PAD, 0.5)
        font = BOLD if _NAME_KEY in cell.keys else REGULAR
        if text:
            paper.write(place(drawable(text, cell.label, whose), room, VALUE - 0.5, font))
    paper.rule(area.left, area.top + area.height, area.left + area.width, area.top + area.height, FRAME)


def _draw_foot(paper: Paper, notice: str, top: float) -> None:
    width = INNER - SEAL_SIDE
    seal = MARGIN + width
    draw_strip(paper, "告知", Box(MARGIN, top, STRIP, _NOTICE_HEIGHT))
    paper.paragraph(notice, Box(MARGIN + STRIP, top, width - STRIP, _NOTICE_HEIGHT).inset(_PAD, 2 * MM), LABEL)
    down = top + _NOTICE_HEIGHT
    paper.rule(MARGIN, down, seal, down)
    paper.rule(seal, top, seal, top + FOOT_HEIGHT)
    share = width / len(_SIGNATURES)
    for number, label in enumerate(_SIGNATURES):
        left = MARGIN + number * share
        paper.put(label, Box(left, down, share, 6 * MM).inset(_PAD), LABEL)
        if number:
            paper.rule(left, down, left, top + FOOT_HEIGHT)
    date = Box(MARGIN + 2 * share, top + FOOT_HEIGHT - 7 * MM, share, 6 * MM).inset(_PAD)
    paper.put("年　　　月　　　日", date, LABEL, align=Align.RIGHT)
    paper.put("填报单位（公章）", Box(seal, top, SEAL_SIDE, 6 * MM), LABEL, align=Align.CENTRE)


def _draw_page_line(paper: Paper, slip: HouseholdSlip, page: int, pages: int) -> None:
    paper.put(f"打印时间 {slip.printed_at}", PAGE_LINE, NOTE)
    paper.put(f"第 {page} 页，共 {pages} 页", PAGE_LINE, NOTE, align=Align.RIGHT)
