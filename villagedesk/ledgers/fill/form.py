"""按上级模板填表: the workbook that the superior sent, with the people of the roll in its rows.

Only the XML of the one sheet is patched; every other part of the package stays byte for byte what it was, but for
the order of calculation where rows had to be put in.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from villagedesk.catalogue.cells import plain
from villagedesk.catalogue.lookups import Lookups
from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.ledgers.fill import chain, memory, styles
from villagedesk.ledgers.fill.marks import DAY, UNIT
from villagedesk.ledgers.fill.package import Book
from villagedesk.ledgers.fill.rows import ID, Filler
from villagedesk.ledgers.fill.styles import read_styles
from villagedesk.ledgers.fill.template import open_template
from villagedesk.ledgers.fill.words import Answers
from villagedesk.register.store import Register
from villagedesk.reports.output import write_whole
from villagedesk.sentence import sentence


@dataclass(frozen=True, slots=True)
class Filled:
    """What came of it.

    Attributes:
        file, sheet: where the people stand now.
        filled: how many people were written; who stood in the template before is not written again.
        kept: rows that held people or an example before and stay as they were.
        added: rows put in because the template had too few; what stood below moved down.
        matched: dotted field by header.
        unmatched: headers of columns that stay empty.
        outside: headers of columns in which answers are not among the drop-down's entries, with how many.
    """

    file: str
    sheet: str
    filled: int
    kept: int
    added: int
    matched: dict[str, str]
    unmatched: tuple[str, ...]
    outside: dict[str, int]

    def report(self) -> dict[str, Any]:
        """Return it for `json.dumps`."""
        return {**asdict(self), "unmatched": list(self.unmatched)}


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What filling will come to, before anything is written.

    Attributes:
        rows: the first people as their rows will read, by the columns to fill.
        people: how many will be written.
        there: how many of those asked for stand in the template already.
        added: how many rows have to be put in.
        blank: by header of a column to fill, how many of the people have no answer to it.
        outside: as in `Filled`.
    """

    rows: tuple[tuple[str, ...], ...]
    people: int
    there: int
    added: int
    blank: dict[str, int]
    outside: dict[str, int]


class Form:
    """A template that was opened and understood; it can be filled once.

    Attributes:
        book, template: the file, and its sheet with what each column is taken for.
    """

    def __init__(self, register: Register, lookups: Lookups, book: Book, asked: "Asked") -> None:
        self.book = book
        self.template = open_template(book, asked.sheet)
        self._register, self._lookups, self._mapping = register, lookups, dict(asked.mapping)
        recalled = memory.recall(register, self.template.header)
        self.template.match(lookups, recalled | self._mapping)

    def foresee(self, people: Iterable[Answers], most: int) -> Foreseen:
        """Return what filling in `people` will come to, with the rows of the first `most`; they are read once.

        RefusedFile where no column is for the name or ID number.
        """
        filler = self._filler()
        there = filler.there()
        rows: list[tuple[str, ...]] = []
        blank = dict.fromkeys((column.header for column in self.template.columns), 0)
        known = wanted = 0
        for person in people:
            if there and person.cell(ID) in there:
                known += 1
                continue
            cells = [plain(words.cell(person)) for words in filler.words]
            for words, cell in zip(filler.words, cells, strict=True):
                blank[words.column.header] += not cell
            if wanted < most:
                rows.append(tuple(cells))
            wanted += 1
        return Foreseen(
            rows=tuple(rows),
            people=wanted,
            there=known,
            added=max(0, wanted - filler.free),
            blank={header: count for header, count in blank.items() if count},
            outside=filler.outside(),
        )

    def write(self, target: Path, people: Sequence[Answers], unit: str = "") -> Filled:
        """Fill in `people`, a row each, and write the copy to `target`; `unit` is the reporting unit.

        A mapping that was corrected is remembered for the next template with this header. RefusedFile where no
        column is for the name or ID number, or where the rows do not fit; VillageDeskError where the disk refuses.
        """
        form, book, today = self.template, self.book, self._lookups.today
        filler = self._filler()
        filler.write_marks({UNIT: unit, DAY: f"{today.year}年{today.month}月{today.day}日"})
        filled, kept, added = filler.write_people(people)
        replaced = {form.part: form.grid.render()}
        order = book.part(chain.PART)
        if added and order is not None:
            place, sheet = form.grid.inserted_at, book.sheet_ids[form.sheet.name]
            replaced[chain.PART] = chain.shifted(order, book.file, sheet, place, added)
        write_whole(target, book.with_parts(replaced))
        if self._mapping:
            memory.remember(self._register, form.header, self._mapping)
        return Filled(
            file=target.name,
            sheet=form.sheet.name,
            filled=filled,
            kept=kept,
            added=added,
            matched={column.header: column.field for column in form.columns},
            unmatched=form.unmatched,
            outside=filler.outside(),
        )

    def _filler(self) -> Filler:
        if not self.template.names_people:
            hint = "请核对表头，或指定哪一栏是姓名。"
            raise RefusedFile("no-names", sentence("“{file}”里没有找到姓名栏。", file=self.book.file), hint)
        looks = read_styles(self.book.part(styles.PART), self.book.file)
        return Filler(self.template, looks, self._lookups, is_1904=self.book.is_1904)


@dataclass(frozen=True, slots=True)
class Asked:
    """How a template is to be understood.

    `sheet` is chosen by its name, else the one with the widest header; `mapping` (column number from 1 to dotted
    field or None) corrects what the headers are taken for.
    """

    sheet: str | None = None
    mapping: Mapping[int, str | None] = field(default_factory=dict)


def fill(
    register: Register,
    lookups: Lookups,
    template: Path,
    target: Path,
    people: Sequence[Answers],
    unit: str = "",
    *,
    sheet: str | None = None,
    mapping: Mapping[int, str | None] | None = None,
    password: str = "",
) -> Filled:
    """Fill a template with people and write the copy to `target`, as `Form.write` does; `password` opens a locked one.

    Raises RefusedFile for a template that cannot be filled, WrongUse for an unknown sheet, column or field or for
    a target that is the template, and VillageDeskError where the target cannot be written.
    """
    book = Book(template, password)
    check_target(book, template, target)
    return Form(register, lookups, book, Asked(sheet, mapping or {})).write(target, people, unit)


def check_target(book: Book, template: Path, target: Path) -> None:
    """Raise WrongUse where the copy would replace the template, or would be named as a file of another kind."""
    if target.suffix.lower() != book.suffix or target.resolve() == template.resolve():
        raise WrongUse(
            "填好的表要另存为一个新文件。", sentence("请换一个文件名，以 {suffix} 结尾。", suffix=book.suffix)
        )
