"""What the page 表格代录 does to files off the GUI thread: see whose they are, try them, store them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path

from ui.pages.boxes import in_words
from ui.tables import Row
from ui.tasks import Progress
from ui.widgets import Kind
from villagedesk.context import Context
from villagedesk.county import sheets
from villagedesk.county.intake import files_in
from villagedesk.county.recognising import Names
from villagedesk.county.sheets import Opened, SheetTaken, Wanted
from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.exchange.durable import shown
from villagedesk.exchange.outcome import ACCEPTED
from villagedesk.ledgers.ledger import LedgerRow
from villagedesk.ledgers.refused import refused_rows


class State(StrEnum):
    """How far a file is; the values are what the county reads."""

    READY = "可存入"
    UNTOLD = "请选村"
    DOUBTFUL = "请核对"
    BAD = "不能存"
    LEFT = "不存"
    STORED = "已存入"
    SAME = "没有变化"


KINDS = {
    State.READY: Kind.ACCENT, State.UNTOLD: Kind.WARN, State.DOUBTFUL: Kind.WARN, State.BAD: Kind.BAD,
    State.LEFT: Kind.PLAIN, State.STORED: Kind.OK, State.SAME: Kind.PLAIN,
}  # fmt: skip

_INSISTED = (sheets.BY_PROGRAM, sheets.OTHER_VILLAGE)
"""Refusals that somebody may overrule."""


@dataclass(frozen=True, slots=True)
class Line:
    """One file on its way: the village chosen for it, what trying or storing it came to, what was decided.

    `taken` is that of the trial, or of the storing once it is done; `opened` is None for a file that does not open.
    """

    file: Path
    state: State
    words: str
    reason: str = ""
    village: str = ""
    name: str = ""
    force: bool = False
    opened: Opened | None = None
    taken: SheetTaken | None = None

    @property
    def is_done(self) -> bool:
        """Tell whether its people are on the roll."""
        return self.state in (State.STORED, State.SAME)

    @property
    def may_insist(self) -> bool:
        """Tell whether it may be stored nevertheless."""
        return self.reason in _INSISTED

    @property
    def open_rows(self) -> list[LedgerRow]:
        """Return the rows that are to be corrected."""
        return refused_rows(self.taken.result.ledger) if self.taken and self.taken.result else []

    def cells(self) -> Row:
        """Return the row of the list."""
        result = self.taken.result if self.taken else None
        people = f"{len(result.ledger.people):,}" if result else ""
        new = f"{result.ledger.summary['new']:,}" if result else ""
        rows = f"{len(self.open_rows):,}" if self.open_rows else ""
        return (shown(self.file), self.name, self.state.value, people, new, rows)


def look(context: Context, paths: Sequence[Path], progress: Progress) -> list[Line]:
    """See whose the spreadsheets among files and in folders are, and what storing them would come to."""
    files = [file for path in paths for file in files_in([path]) if file == path or sheets.is_sheet(file)]
    names, found = sheets.names(context.register), []
    for number, file in enumerate(files):
        progress(number, len(files))
        found.append(open_line(context, file, names))
    progress(len(files), len(files))
    return found


def open_line(context: Context, file: Path, names: Names, password: str = "") -> Line:
    """Open a file and try it; RefusedFile only where a `password` was wrong."""
    try:
        opened = sheets.open_sheet(file, names, password)
    except RefusedFile as refusal:
        if password:
            raise
        return Line(file, State.BAD, in_words(refusal), refusal.reason)
    if not opened.village:
        return Line(file, State.UNTOLD, opened.words, sheets.UNTOLD, opened=opened)
    line = Line(file, State.READY, "", village=opened.village, name=names.called(opened.village), opened=opened)
    return tried(context, line)


def tried(context: Context, line: Line) -> Line:
    """Return a line as storing it now would come to."""
    return _taken(context, line, store=False)


def store(context: Context, lines: Sequence[Line], done: list[Line], progress: Progress) -> None:
    """Store the people of files one after the other; each is in the register or not at all, and its line in `done`."""
    total = sum(len(line.taken.result.ledger.people) for line in lines if line.taken and line.taken.result)
    before = 0
    for line in lines:
        done.append(_taken(context, line, store=True, progress=partial(_report, progress, before, total)))
        before += len(line.taken.result.ledger.people) if line.taken and line.taken.result else 0
        progress(before, total)


def _report(progress: Progress, before: int, total: int, done: int, _of_file: int) -> None:
    progress(before + done, total)


def save_open_rows(lines: Sequence[Line], folder: Path) -> list[Path]:
    """Write the rows to correct, a workbook for each file that has any, and return the workbooks."""
    written = (sheets.write_open_rows(line.taken, folder) for line in lines if line.taken)
    return [file for file in written if file]


def _taken(context: Context, line: Line, *, store: bool, progress: Progress | None = None) -> Line:
    if line.opened is None:
        return line
    wanted = Wanted(line.village, force=line.force, dry_run=not store)
    try:
        taken = sheets.take(context.register, line.opened, wanted, progress)
    except RefusedFile as refusal:
        state = State.DOUBTFUL if refusal.reason in _INSISTED else State.BAD
        return replace(line, state=state, words=in_words(refusal), reason=refusal.reason, taken=None)
    except VillageDeskError as error:
        return replace(line, state=State.BAD, words=in_words(error), reason="", taken=None)
    state = State.READY
    if store:
        state = State.STORED if taken.outcome == ACCEPTED else State.SAME
    return replace(line, state=state, words=taken.message, reason="", taken=taken)
