"""A small table of counts with its sum below, as JSON, on paper and as a spreadsheet with head and foot for superiors.

For what the statistics of people do not count: vehicles, classes, schools, fairs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from villagedesk.register.store import Register
from villagedesk.reports import workbook
from villagedesk.reports.output import Target
from villagedesk.reports.roster import SIGNED_BY, Roster, RosterColumn, draw_roster
from villagedesk.reports.style import Align
from villagedesk.sentence import sentence
from villagedesk.subjects.slips import now_printed, unit_title

_WIDE, _NARROW = 22, 12


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts by one or several words.

    Attributes:
        title: what is counted, without the village's name.
        unit: what the numbers are, such as 人、班次、辆.
        heads: above the columns; the first `words` of them are words, the others numbers.
        names: of the columns in code.
        lines: words and numbers in the order of the columns.
    """

    title: str
    unit: str
    heads: Sequence[str]
    names: Sequence[str]
    lines: Sequence[tuple[Any, ...]]
    words: int = 1

    def summed(self) -> tuple[Any, ...]:
        """Return the sum of the lines."""
        sums = [sum(line[at] for line in self.lines) for at in range(self.words, len(self.heads))]
        return ("合计", *[""] * (self.words - 1), *sums)

    def texts(self) -> list[tuple[str, ...]]:
        """Return the lines and their sum as texts."""
        return [tuple(map(str, line)) for line in (*self.lines, self.summed())]

    def to_json(self) -> dict[str, Any]:
        """Return everything for machines."""
        listed = [dict(zip(self.names, line, strict=True)) for line in self.lines]
        sums = zip(self.names[self.words :], self.summed()[self.words :], strict=True)
        return {"title": self.title, "lines": listed, "total": dict(sums)}


def period_words(first: str, last: str) -> str:
    """Return a period (ISO days, '' for no limit) as it stands above a table."""
    if not first and not last:
        return "所有年度"
    if (first[4:], last[4:]) == ("-01-01", "-12-31") and first[:4] == last[:4]:
        return sentence("{year}年", year=first[:4])
    return sentence("{first} 至 {last}", first=first or "最早", last=last or "最近")


def write(register: Register, totals: Totals, period: str, target: Target) -> int:
    """Write the counts as a spreadsheet and return the number of lines; VillageDeskError where the disk refuses."""
    columns = [workbook.Column(head, _NARROW if at >= totals.words else _WIDE) for at, head in enumerate(totals.heads)]
    unit = unit_title(register.identity.village_name)
    head = (
        f"{register.identity.village_name}{totals.title}",
        f"填报单位（盖章）：{unit}    {period}    单位：{totals.unit}",
    )
    rows = (*totals.lines, totals.summed())
    return workbook.write_workbook(
        target, totals.title, columns, rows, head, ("        ".join(f"{one}：" for one in SIGNED_BY),)
    )


def draw(register: Register, totals: Totals, period: str, target: Target) -> int:
    """Write the counts as PDF and return the number of pages; VillageDeskError where the disk refuses."""
    rows = totals.texts()
    roster = Roster(
        title=f"{register.identity.village_name}{totals.title}",
        unit=unit_title(register.identity.village_name),
        about=f"{period}　单位：{totals.unit}",
        printed_at=now_printed(),
        columns=[
            RosterColumn(
                head, _NARROW if at >= totals.words else _WIDE, Align.RIGHT if at >= totals.words else Align.LEFT
            )
            for at, head in enumerate(totals.heads)
        ],
        rows=rows,
        count=len(rows),
        signed_by=SIGNED_BY,
    )
    return draw_roster(roster, target)
