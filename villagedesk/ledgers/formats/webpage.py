"""Tables of a web page, which many systems export under the name .xls.

The standard library's parser takes quadratic time on broken markup, so tags are found here by a single walk.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from villagedesk.catalogue.cells import Cell
from villagedesk.ledgers.formats.grid import MOST_COLUMNS, MOST_ROWS, Merge, Sheet, damaged, make_sheet, too_large
from villagedesk.ledgers.formats.spans import Spread
from villagedesk.sentence import sentence

_NAME = re.compile(r"/?[A-Za-z][A-Za-z0-9]*")
_SPAN = re.compile(r"\b(col|row)span\s*=\s*[\"']?\s*([0-9]{1,5})", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_RAW = ("style", "script", "xml", "title")
"""Elements whose text is not shown in the table."""
_BREAKS = ("br", "p", "/p", "div", "/div", "li")
_MOST_QUOTES = 8
_MOST_TABLES = 50


@dataclass(slots=True)
class _Table:
    """A table being read; `rows` holds the number of each <tr> in the page with its cells."""

    rows: list[tuple[int, list[tuple[str, int, int]]]] = field(default_factory=list)
    cell: list[str] | None = None
    spans: tuple[int, int] = (1, 1)

    def close_cell(self) -> None:
        if self.cell is not None and self.rows:
            lines = (_BLANKS.sub(" ", line).strip(" ") for line in "".join(self.cell).split("\v"))
            self.rows[-1][1].append((html.unescape("\n".join(lines)).strip("\n"), *self.spans))
        self.cell = None


def read_webpage(text: str, file: str) -> Iterator[Sheet]:
    """Yield the tables of a page; rows are numbered by the <tr> of the whole page.

    Tables of one width that follow one another are the printed pages of one ledger and become one sheet.
    RefusedFile where the page ends within a cell or is larger than a ledger.
    """
    page = _Page(file)
    for tag, attributes, between in _tags(text):
        page.text(between)
        page.tag(tag, attributes)
    if page.open and "</td" in text.lower():
        raise damaged(file)
    page.finish()
    groups = _groups(sorted(page.tables, key=lambda table: table.rows[0][0]))
    largest = sorted(groups, key=lambda group: -sum(len(cells) for _, cells in group))[:_MOST_TABLES]
    kept = sorted(largest, key=lambda group: group[0][0])
    for number, group in enumerate(kept, 1):
        rows, merges = _laid_out(group, file)
        yield make_sheet(sentence("表格{number}", number=number) if len(kept) > 1 else "", rows, merges, file)


class _Page:
    """Follows the tags of a page and keeps its tables."""

    def __init__(self, file: str) -> None:
        self.tables: list[_Table] = []
        self._file = file
        self._stack: list[_Table] = []
        self._count = 0

    @property
    def open(self) -> bool:
        """Tell whether a cell is still open."""
        return bool(self._stack) and self._stack[-1].cell is not None

    def text(self, text: str) -> None:
        """Take text between two tags."""
        if text and self.open:
            cell = self._stack[-1].cell
            assert cell is not None  # noqa: S101 - open says so
            cell.append(text)

    def tag(self, tag: str, attributes: str) -> None:
        """Take a tag by its lower-case name; an end tag begins with a slash."""
        if tag == "table":
            self._stack.append(_Table())
        elif tag == "/table":
            self._end_table()
        elif tag == "tr":
            self._begin_row()
        elif tag in ("td", "th"):
            self._begin_cell(attributes)
        elif tag in ("/td", "/th", "/tr") and self._stack:
            self._stack[-1].close_cell()
        elif tag in _BREAKS:
            self.text("\v")

    def finish(self) -> None:
        """Take the end of the page, which ends all tables."""
        while self._stack:
            self._end_table()

    def _end_table(self) -> None:
        if self._stack:
            table = self._stack.pop()
            table.close_cell()
            if table.rows:
                self.tables.append(table)

    def _begin_row(self) -> None:
        if not self._stack:
            self._stack.append(_Table())
        self._count += 1
        if self._count > MOST_ROWS:
            raise too_large(self._file)
        self._stack[-1].close_cell()
        self._stack[-1].rows.append((self._count, []))

    def _begin_cell(self, attributes: str) -> None:
        if not self._stack or not self._stack[-1].rows:
            self._begin_row()
        table = self._stack[-1]
        table.close_cell()
        if len(table.rows[-1][1]) > MOST_COLUMNS:
            raise too_large(self._file)
        spans = {name.lower(): max(1, int(number)) for name, number in _SPAN.findall(attributes[:2000])}
        table.cell, table.spans = [], (spans.get("col", 1), spans.get("row", 1))


def _tags(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield each tag with its attributes and the text before it; comments and what is not shown are left out."""
    position = shown = 0
    while (begin := text.find("<", position)) >= 0:
        if text.startswith("<!--", begin):
            end = text.find("-->", begin)
            yield "", "", text[shown:begin]
            if end < 0:
                return
            position = shown = end + 3
            continue
        name = _NAME.match(text, begin + 1)
        if name is None and not text.startswith(("<!", "<?"), begin):
            position = begin + 1
            continue
        end = _end_of_tag(text, begin)
        if end < 0:
            return
        tag = name[0].lower() if name else ""
        yield tag, text[name.end() : end] if name else "", text[shown:begin]
        position = shown = end + 1
        if tag in _RAW and text[end - 1] != "/":
            closing = re.compile(rf"</{tag}", re.IGNORECASE).search(text, position)
            if closing is None:
                return
            position = shown = closing.start()
    yield "", "", text[shown:]


def _end_of_tag(text: str, begin: int) -> int:
    """Return where a tag ends, past a > inside quotes; -1 where it never does."""
    first = end = text.find(">", begin)
    for _ in range(_MOST_QUOTES):
        if end < 0 or text.count('"', begin, end) % 2 == 0:
            return end
        end = text.find(">", end + 1)
    return first


def _groups(tables: list[_Table]) -> list[list[tuple[int, list[tuple[str, int, int]]]]]:
    groups: list[list[tuple[int, list[tuple[str, int, int]]]]] = []
    widths: list[int] = []
    for table in tables:
        width = max(sum(span for _, span, _ in cells) for _, cells in table.rows)
        if groups and widths[-1] == width > 1 and groups[-1][-1][0] < table.rows[0][0]:
            groups[-1] += table.rows
        else:
            groups.append(list(table.rows))
            widths.append(width)
    return groups


def _laid_out(group: list[tuple[int, list[tuple[str, int, int]]]], file: str) -> tuple[list[list[Cell]], list[Merge]]:
    spread = Spread(file)
    for number, cells in group:
        spread.skip_to(number - 1)
        spread.begin_row()
        for text, across, down in cells:
            spread.add(text, across, down)
    return spread.rows, spread.merges
