"""One-time village codes (登记码) as strips to cut apart and hand out on the training day, with the county's digits."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from villagedesk.reports.fonts import BOLD
from villagedesk.reports.letter import LEFT, WIDTH
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import LABEL, MM, Align, Box

_TOP: Final = 18 * MM
_STRIP: Final = 32 * MM
_A_SHEET: Final = 8
_HOW: Final = "登记到县里时选县里给的登记文件，核对六组数字一样，再输入登记码。只能用一次；用过或丢失，请向县里另要。"


@dataclass(frozen=True, slots=True)
class CodeStrip:
    """A village (12-digit code), its name and its one-time code."""

    village: str
    name: str
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CodeSheet:
    """What stands on the sheets; `digits` are the county's, to compare with the enrolment file's."""

    county: str
    digits: str
    made_on: str
    strips: Sequence[CodeStrip]


def draw_village_codes(sheet: CodeSheet, target: Target) -> int:
    """Write the strips to `target` as PDF, eight to a sheet, and return the number of sheets."""
    paper = Paper("登记码")
    for number, strip in enumerate(sheet.strips):
        place = number % _A_SHEET
        if number and not place:
            paper.next_sheet()
        _draw(paper, sheet, strip, _TOP + place * _STRIP)
    paper.save(target)
    return max(-(-len(sheet.strips) // _A_SHEET), 1)


def _draw(paper: Paper, sheet: CodeSheet, strip: CodeStrip, top: float) -> None:
    half = WIDTH / 2
    paper.put(f"{strip.name}（{strip.village}）", Box(LEFT, top + 2 * MM, half, 7 * MM), 13, BOLD)
    paper.put(
        f"{sheet.county}　{sheet.made_on}", Box(LEFT + half, top + 2 * MM, half, 7 * MM), LABEL, align=Align.RIGHT
    )
    paper.put("登记码", Box(LEFT, top + 10 * MM, 16 * MM, 8 * MM), LABEL)
    paper.put(strip.code, Box(LEFT + 16 * MM, top + 10 * MM, half - 16 * MM, 8 * MM), 19, BOLD)
    paper.put("县里核对数字", Box(LEFT + half, top + 10 * MM, 20 * MM, 8 * MM), LABEL)
    digits = Box(LEFT + half + 20 * MM, top + 10 * MM, half - 20 * MM, 8 * MM)
    paper.put(sheet.digits, digits, 10.5, align=Align.RIGHT)
    paper.put(_HOW, Box(LEFT, top + 19 * MM, WIDTH, 8 * MM), LABEL)
    paper.dashes(LEFT, LEFT + WIDTH, top + _STRIP - 2 * MM)
