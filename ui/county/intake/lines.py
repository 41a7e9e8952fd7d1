"""What became of the files of an intake, line by line, and how it is said."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from ui.language import shown
from ui.tables import Column, Row
from ui.widgets import Kind
from villagedesk.county.intake import Taken
from villagedesk.county.laptops import Laptop
from villagedesk.exchange.outcome import ACCEPTED, IGNORED, KNOWN, REFUSED, WAITS

OUTCOMES: Mapping[str, tuple[str, Kind]] = {
    ACCEPTED: ("已读入", Kind.OK),
    KNOWN: ("收过了", Kind.PLAIN),
    WAITS: ("先留着", Kind.WARN),
    REFUSED: ("没有读入", Kind.BAD),
    IGNORED: ("不用读", Kind.PLAIN),
}

COLUMNS = (
    Column("village", "村", 120),
    Column("file", "文件", 264, fixed=True),
    Column("outcome", "结果", 96, badges=dict(OUTCOMES.values())),
    Column("ops", "修改", 64, right=True),
    Column("message", "说明", 200),
)

FILTERS: Mapping[str, Callable[[str], bool]] = {
    "all": lambda _: True,
    "problems": lambda outcome: outcome in (REFUSED, WAITS),
    ACCEPTED: lambda outcome: outcome == ACCEPTED,
    KNOWN: lambda outcome: outcome not in (ACCEPTED, REFUSED, WAITS),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One file and what became of it; `village` is '' where nobody can tell whose it is."""

    village: str
    taken: Taken

    @property
    def outcome(self) -> tuple[str, Kind]:
        """Return the words of the outcome, and how it is felt."""
        return OUTCOMES[self.taken.outcome]

    def cells(self) -> Row:
        """Return the row of the list."""
        taken = self.taken
        message = shown(taken.message).removeprefix(f"“{taken.file}”").lstrip("：: ")
        return (self.village, taken.file, self.outcome[0], f"{taken.ops:,}" if taken.ops else "", message)


def lines(taken: Iterable[Taken], laptops: Mapping[str, Laptop]) -> list[Line]:
    """Return the lines of files, with the names of the villages they are from."""
    return [Line(_name(laptops.get(one.device)), one) for one in taken]


def _name(laptop: Laptop | None) -> str:
    return " ".join(filter(None, (laptop.name, laptop.letter))) if laptop else ""
