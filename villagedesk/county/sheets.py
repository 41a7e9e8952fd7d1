"""Ledgers of villages without the program: a file or hundreds, each taken in for its village, or why not.

The hub writes the changes, so that they lie in the village's feed. A laptop that joins later gets the whole roll with
its first answer, and goes on from there with numbers of its own.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select, update

from db.bulk import insert_new
from db.models import table
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.county import period
from villagedesk.county.arrived import RECEIVED
from villagedesk.county.board import SHEET as KIND
from villagedesk.county.hub import APPROVED, DEVICE
from villagedesk.county.intake import files_in
from villagedesk.county.on_behalf import SHEET, Result, check_village, take_sheet, village_name
from villagedesk.county.recognising import Names, recognise
from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.exchange import link
from villagedesk.exchange.durable import file_label, free_name, shown
from villagedesk.exchange.outcome import ACCEPTED, IGNORED, KNOWN, REFUSED
from villagedesk.ledgers.formats.grid import Workbook
from villagedesk.ledgers.formats.sheets import open_workbook
from villagedesk.ledgers.reading import Wishes, read_workbook
from villagedesk.ledgers.refused import refused_rows, refused_workbook
from villagedesk.ledgers.remembered import recall
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

_VILLAGE = table("village")
SUFFIXES = frozenset((".xlsx", ".xlsm", ".xls", ".et", ".csv", ".tsv", ".htm", ".html", ".docx"))
"""How ledgers end; in a folder any other file is passed over without a word of alarm."""
_OFFICE_LOCK = "~$"

UNTOLD, OTHER_VILLAGE, BY_PROGRAM, NAMELESS, NOBODY = (
    "village-untold", "other-village", "by-program", "village-unknown", "nobody",
)  # fmt: skip
"""Why a file was not taken: whose it is is not told, it is another village's, the village uses the program itself,
the village's code is in no table, no row holds a person."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """How sheets are to be taken in.

    `village` is for files that do not tell whose they are; `name` is that of a village that no table knows. `group`
    is the 村民组 of new households without one. `force` takes a file although it seems to be another village's, or the
    village uses the program itself.
    """

    village: str = ""
    name: str = ""
    sheet: str | None = None
    group: str = ""
    force: bool = False
    dry_run: bool = False
    password: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """A spreadsheet that was opened and not yet read: the village that it tells, or why it tells none, in words."""

    file: Path
    book: Workbook
    village: str
    words: str


@dataclass(frozen=True, slots=True)
class SheetTaken:
    """What became of a file: accepted, known (nothing new in it), refused or ignored, and why, in words.

    `result` has the rows, where it was read; `book` is what it was read from.
    """

    file: Path
    outcome: str
    reason: str
    message: str
    village: str = ""
    name: str = ""
    result: Result | None = None
    book: Workbook | None = None

    def to_json(self) -> dict[str, Any]:
        """Return it for machines, with the import report of its rows."""
        report = self.result.report() if self.result else {}
        stored = self.result.stored if self.result else None
        return {
            **report, "file": shown(self.file), "outcome": self.outcome, "reason": self.reason,
            "message": self.message, "village": self.village, "name": self.name,
            "stored": {name: count for name, count in asdict(stored).items() if name != "people"} if stored else None,
        }  # fmt: skip


def open_sheet(file: Path, names: Names, password: str = "") -> Opened:
    """Open a spreadsheet and see whose it is; RefusedFile where it is none."""
    book = open_workbook(file, password=password)
    found = recognise(file, book, names)
    return Opened(file, book, found.village, found.words)


def names(register: Register) -> Names:
    """Return what the villages of the county are called."""
    with register.database.reading() as connection:
        return Names.load(connection)


def take_all(
    register: Register,
    paths: Iterable[Path],
    wanted: Wanted,
    told: Callable[[SheetTaken], None] | None = None,
) -> list[SheetTaken]:
    """Take in files, and what lies in folders, one after the other; one that cannot be read stops no other."""
    known, found = names(register), []
    files = [(file, file == path or is_sheet(file)) for path in paths for file in files_in([path])]
    for file, counts in files:
        found.append(_tried(register, file, known, wanted, len(files)) if counts else _passed_over(file))
        if told:
            told(found[-1])
    return found


def is_sheet(file: Path) -> bool:
    """Tell whether a file in a folder is called as ledgers are; what Office leaves beside an opened one is none."""
    return file.suffix.lower() in SUFFIXES and not file.name.startswith(_OFFICE_LOCK)


def take(register: Register, opened: Opened, wanted: Wanted, progress: Progress | None = None) -> SheetTaken:
    """Store the people of an opened sheet for the village that it tells, or that is `wanted`.

    RefusedFile where the village is not told, is another one's, or reports by the program, unless `force` says so.
    """
    village = _settled(opened, wanted)
    with register.database.reading() as connection:
        check_village(connection, village)
        known = village_name(connection, village)
        by_program = uses_program(connection, village)
    name = known or wanted.name
    if not name:
        raise RefusedFile(
            NAMELESS,
            sentence("不认识村代码 {village}。", village=village),
            "请核对代码；没有错就写上村名。",
        )
    if by_program and not wanted.force:
        raise RefusedFile(
            BY_PROGRAM,
            sentence("“{name}”已用程序上报，没有代录。", name=name),
            "请村里在程序里导入这张表再上报；一定要代录，就选“仍要代录”，不一样的会列为冲突。",
        )
    wishes = Wishes(recall=partial(recall, register))
    lookups = ShippedLookups(register.today(), village)
    ledger = read_workbook(opened.book, shown(opened.file), lookups, wishes, wanted.sheet)
    if not ledger.people:
        raise RefusedFile(NOBODY, "表里没有一行能存：没有认出姓名。", "请核对表头和姓名列。")
    if not known and not wanted.dry_run:
        _keep_name(register, village, name)
    result = take_sheet(register, ledger, village, SHEET, group=wanted.group, progress=progress, dry_run=wanted.dry_run)
    changed = result.stored.new + result.stored.updated if result.stored else 0
    if not wanted.dry_run:
        with register.writing() as connection:
            _note(connection, register, opened.file, village, changed)
    outcome = ACCEPTED if wanted.dry_run or changed else KNOWN
    return SheetTaken(opened.file, outcome, "", _words(result), village, name, result, opened.book)


def write_open_rows(taken: SheetTaken, target: Path) -> Path | None:
    """Write the rows of a file that are to be corrected into a workbook, and return it; None where there is none.

    `target` is that workbook, or a folder in which it gets the village's name. VillageDeskError where the disk refuses.
    """
    if taken.result is None or taken.book is None or not refused_rows(taken.result.ledger):
        return None
    if target.is_dir():
        label = file_label(f"{taken.name}_{taken.file.stem}")
        target /= free_name([target], partial(_open_rows_name, label), 1)
    refused_workbook(taken.result.ledger, taken.book, target)
    return target


def _open_rows_name(label: str, number: int) -> str:
    return f"{label}（要改的行{number if number > 1 else ''}）.xlsx"


def uses_program(connection: Connection, village: str) -> bool:
    """Tell whether a village has a laptop that the county approved."""
    query = select(DEVICE.c.id).where(DEVICE.c.village == village, DEVICE.c.state == APPROVED)
    return connection.execute(query.limit(1)).first() is not None


def _tried(register: Register, file: Path, known: Names, wanted: Wanted, files: int) -> SheetTaken:
    """Take in a file, or say why not; among several, one that tells its village goes there, whatever is wanted."""
    village = ""
    try:
        opened = open_sheet(file, known, wanted.password)
        village = opened.village
        own = replace(wanted, village=village or wanted.village) if files > 1 else wanted
        return take(register, opened, own)
    except RefusedFile as refusal:
        return SheetTaken(file, REFUSED, refusal.reason, str(refusal), village, known.called(village))
    except VillageDeskError as error:
        return SheetTaken(file, REFUSED, "not-stored", str(error), village, known.called(village))


def _passed_over(file: Path) -> SheetTaken:
    return SheetTaken(file, IGNORED, "not-a-spreadsheet", sentence("“{name}”不是表格，跳过。", name=shown(file)))


def _settled(opened: Opened, wanted: Wanted) -> str:
    """Return whose sheet it is: what was said, unless the file says something else and nobody insists."""
    if not wanted.village:
        if opened.village:
            return opened.village
        raise RefusedFile(UNTOLD, opened.words, "请选是哪个村的，或者在文件名里写上村名。")
    if opened.village and opened.village != wanted.village and not wanted.force:
        raise RefusedFile(
            OTHER_VILLAGE,
            sentence("{words}是 {village}，和选的村不一样，没有代录。", words=opened.words, village=opened.village),
            "请核对是哪个村的表；确实要存到选的村，就选“仍要代录”。",
        )
    return wanted.village


def _keep_name(register: Register, village: str, name: str) -> None:
    """Remember what the county calls a village."""
    with register.writing() as connection:
        insert_new(connection, _VILLAGE, [{"code": village, "name": name, "expected": True}])
        connection.execute(update(_VILLAGE).where(_VILLAGE.c.code == village), {"name": name})


def _note(connection: Connection, register: Register, file: Path, village: str, changed: int) -> None:
    """Note a sheet as the village's report; the same one again counts once in a period."""
    period_now = period.current(connection).to_json()
    digest = hashlib.sha256(f"{village} {period_now} ".encode() + file.read_bytes()).hexdigest()
    row = {
        "header": digest, "kind": KIND, "file": shown(file), "device": register.identity.device, "village": village,
        "outcome": ACCEPTED, "reason": "", "ops": changed, "received_at": link.moment(),
    }  # fmt: skip
    insert_new(connection, RECEIVED, [row])


def _words(result: Result) -> str:
    summary = result.ledger.summary
    told = sentence(
        "{rows} 人：新增 {new}，有变化 {updated}，没有变化 {unchanged}，不能入库 {rejected}",
        rows=len(result.ledger.people), new=summary["new"], updated=summary["updated"],
        unchanged=summary["unchanged"], rejected=summary["rejected"],
    )  # fmt: skip
    if result.missing:
        return sentence("{told}；在册而表里没有的 {n} 人，没有动。", told=told, n=len(result.missing))
    return sentence("{told}。", told=told)
