"""The referral slip (劳务转介单), half an A4 sheet a person: the upper half goes with them, the lower one stays."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.fonts import BOLD
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import A4, FRAME, LABEL, MM, NOTE, VALUE, Align, Box

_LEFT: Final = 18 * MM
_WIDTH: Final = A4[0] - 2 * _LEFT
_HALF: Final = A4[1] / 2
_TOP: Final = 9 * MM
_ROW: Final = 9 * MM
_LABEL: Final = 26 * MM
_SIGN: Final = 27 * MM
_KEEPERS: Final = ("交劳务协作站", "村留存")
_ASKS: Final = "请贵站为持单人提供岗位推荐、职业指导和权益维护，办理情况请填在回执栏并告知出具单位。"


@dataclass(frozen=True, slots=True)
class Referral:
    """What stands on a slip, as texts; `facts` are label and value of the person, two a line."""

    number: str
    unit: str
    station: str
    station_place: str
    station_contact: str
    issued_on: str
    facts: Sequence[tuple[str, str]]


def draw_referrals(slips: Sequence[Referral], target: Target) -> int:
    """Write a sheet for each person to `target` as PDF and return the number of sheets."""
    paper = Paper("劳务转介单")
    for number, slip in enumerate(slips):
        if number:
            paper.next_sheet()
        for half, keeper in enumerate(_KEEPERS):
            _draw(paper, slip, keeper, half * _HALF + _TOP)
        paper.dashes(0, A4[0], _HALF)
    paper.save(target)
    return len(slips)


def _draw(paper: Paper, slip: Referral, keeper: str, top: float) -> None:
    paper.put("劳务转介单", Box(_LEFT, top, _WIDTH, 9 * MM), 18, BOLD, Align.CENTRE)
    paper.put(keeper, Box(_LEFT, top, _WIDTH, 9 * MM), LABEL, align=Align.RIGHT)
    paper.put(f"编号　{slip.number}", Box(_LEFT, top, _WIDTH, 9 * MM), LABEL)
    down = begin = top + 11 * MM
    station = (("转往站点", slip.station), ("站点联系人", slip.station_contact))
    rows = [station, (("站点地址", slip.station_place),)]
    rows += [tuple(slip.facts[at : at + 2]) for at in range(0, len(slip.facts), 2)]
    for row in rows:
        _line(paper, row, down)
        down += _ROW
        paper.rule(_LEFT, down, _LEFT + _WIDTH, down)
    down = _signs(paper, slip, down)
    paper.frame(Box(_LEFT, begin, _WIDTH, down - begin), FRAME)
    paper.paragraph(_ASKS, Box(_LEFT, down + 2 * MM, _WIDTH, 9 * MM), NOTE)


def _line(paper: Paper, facts: Sequence[tuple[str, str]], top: float) -> None:
    share = _WIDTH / len(facts)
    for number, (label, value) in enumerate(facts):
        left = _LEFT + number * share
        paper.put(label, Box(left, top, _LABEL, _ROW).inset(3 * MM, 0), LABEL)
        paper.put(value, Box(left + _LABEL, top, share - _LABEL, _ROW).inset(2 * MM, 1), VALUE)
        paper.rule(left + _LABEL, top, left + _LABEL, top + _ROW)
        if number:
            paper.rule(left, top, left, top + _ROW)


def _signs(paper: Paper, slip: Referral, down: float) -> float:
    share = _WIDTH / 2
    labels = (f"出具单位（盖章）　{slip.unit}", "站点回执：已推荐岗位　　　　　　　　经办人")
    dates = (slip.issued_on, "年　　月　　日")
    for side, (label, date) in enumerate(zip(labels, dates, strict=True)):
        left = _LEFT + side * share
        paper.put(label, Box(left, down, share, 8 * MM).inset(3 * MM, 0), VALUE)
        paper.put(date, Box(left, down + _SIGN - 8 * MM, share, 8 * MM).inset(4 * MM, 0), VALUE, align=Align.RIGHT)
    paper.rule(_LEFT + share, down, _LEFT + share, down + _SIGN)
    return down + _SIGN
