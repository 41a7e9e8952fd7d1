"""One sheet's XML as rows and cells that can be written into; what is not touched keeps its bytes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from villagedesk.errors import RefusedFile
from villagedesk.ledgers.fill import shift
from villagedesk.ledgers.fill.shift import corners, joined, ranges, split
from villagedesk.ledgers.fill.xml import SAVE_AGAIN, Element, escaped, parse, renumbered
from villagedesk.ledgers.formats.grid import damaged
from villagedesk.sentence import sentence

_SPANS: Final = re.compile(rb"\sspans\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_RANGE_ATTRIBUTE: Final = re.compile(rb"(\s(?:ref|sqref)\s*=\s*)(\"[^\"]*\"|'[^']*')")
_FORMULA_TEXT: Final = re.compile(
    rb"(<(?:\w+:)?(?:formula1?|formula2|f|sqref)(?:\s[^<>]*)?>)([^<]*)(</(?:\w+:)?(?:formula1?|formula2|f|sqref)\s*>)"
)
_MERGE_COUNT: Final = re.compile(rb"(<(?:\w+:)?mergeCells\b[^>]*?\scount\s*=\s*[\"'])(\d+)")
_MERGES_END: Final = re.compile(rb"</((?:\w+:)?)mergeCells\s*>")
_DIMENSION: Final = re.compile(rb"(<(?:\w+:)?dimension\s+ref\s*=\s*)(\"[^\"]*\"|'[^']*')")
_ENTITIES: Final = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
_TALLEST: Final = 200
"""Rows of the tallest merged range that is heeded; a household has fewer members."""

Merged = tuple[int, int, int, int]
"""First row, first column, last row, last column of a merged range; rows from 1, columns from 0."""


@dataclass(slots=True)
class GridCell:
    """A cell: number of its style ('' for none), whether it holds something and whether that is a formula."""

    xml: bytes
    style: str = ""
    filled: bool = False
    formula: str | None = None


@dataclass(slots=True)
class GridRow:
    """A row: its start tag and its cells by column from 0; `xml` is the whole of it until it is touched."""

    tag: bytes
    cells: dict[int, GridCell] = field(default_factory=dict)
    xml: bytes | None = None
    hidden: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True)
class DropDown:
    """A list to choose from: the ranges it holds for, and the formula that gives its entries."""

    ranges: tuple[Merged, ...]
    formula: str

    def covers(self, row: int, column: int) -> bool:
        """Tell whether a cell (row from 1, column from 0) offers this list."""
        return any(top <= row <= bottom and left <= column <= right for top, left, bottom, right in self.ranges)


class Grid:
    """The cells of a sheet.

    Attributes:
        rows: by number from 1.
        merges: the merged ranges.
        drop_downs: lists to choose from.
        inserted_at: above which row rows were put in, 0 where none were.
        has_tables: whether parts of the sheet are tables of their own, which stand in other parts.
    """

    def __init__(self, data: bytes, name: str, file: str) -> None:
        self._data, self._name = data, name
        root = parse(data, file)
        content = root.child("sheetData")
        if root.name != "worksheet" or content is None:
            raise RefusedFile(
                "not-supported", sentence("“{file}”的工作表“{name}”不是普通的表格。", file=file, name=name), SAVE_AGAIN
            )
        self._prefix = f"{content.prefix}:".encode() if content.prefix else b""
        self._head, self._tail = data[: content.start], data[content.end :]
        self.rows: dict[int, GridRow] = {}
        self._masters: dict[str, tuple[int, int, str]] = {}
        number = 0
        try:
            for row in content.children:
                number = _row_number(row.attributes.get("r", str(number + 1)))
                self.rows[number] = self._read_row(row, number)
            self.merges = [corners(one.attributes["ref"]) for one in root.all("mergeCell")]
            self._column_styles = [
                (int(one.attributes["min"]) - 1, int(one.attributes["max"]) - 1, one.attributes.get("style", ""))
                for one in root.all("col")
            ]
        except (ValueError, KeyError) as error:
            raise damaged(file) from error
        self.drop_downs = tuple(_drop_downs(root))
        self.has_tables = next(root.all("tablePart"), None) is not None
        self._calculates = root.child("sheetCalcPr") is not None
        self.inserted_at = 0
        self._new_merges: list[str] = []
        self._covering = _by_row(self.merges)

    @property
    def last_row(self) -> int:
        """The number of the last row that the sheet holds, 0 for an empty one."""
        return max(self.rows, default=0)

    def cell(self, row: int, column: int) -> GridCell | None:
        """Return a cell that the sheet holds, filled or only styled."""
        return self.rows[row].cells.get(column) if row in self.rows else None

    def is_covered(self, row: int, column: int) -> bool:
        """Tell whether a cell lies below a merged one, so that its content would not be seen."""
        return any(
            left <= column <= right and (row, column) != (top, left)
            for top, left, _, right in self._covering.get(row, ())
        )

    def style(self, row: int, column: int, model: int = 0) -> str:
        """Return the number of the style of a cell: its own, the model row's, the row's or the column's."""
        for number in (row, model):
            own = self.cell(number, column)
            if own is not None:
                return own.style
        if row in self.rows and self.rows[row].style:
            return self.rows[row].style
        styles = (style for first, last, style in self._column_styles if first <= column <= last and style.isdecimal())
        return next(styles, "")

    def put_text(self, row: int, column: int, style: str, text: str) -> None:
        """Write a text; it is one whatever it begins with, as no formula stands in an inline string."""
        prefix = self._prefix.decode()
        inside = f'<{prefix}is><{prefix}t xml:space="preserve">{escaped(text)}</{prefix}t></{prefix}is>'
        self._put(row, column, style, ' t="inlineStr"', inside)

    def put_number(self, row: int, column: int, style: str, number: float) -> None:
        """Write a number."""
        prefix = self._prefix.decode()
        self._put(row, column, style, "", f"<{prefix}v>{number!r}</{prefix}v>")

    def insert(self, at: int, count: int, model: int) -> None:
        """Put in `count` rows like row `model` (0 for plain ones) above row `at`; what is below moves down.

        Formulas, merges, drop-downs and conditional formats of this sheet follow; other parts do not.
        """
        self.inserted_at = at
        copies = [self._copy(model, at + number) for number in range(count)]
        merged = [(left, right) for top, left, bottom, right in self.merges if top == bottom == model]
        self.rows = {
            (number + count if number >= at else number): self._shifted(row, number, at, count)
            for number, row in sorted(self.rows.items())
        }
        self.rows.update({at + number: row for number, row in enumerate(copies)})
        self._head, self._tail = (self._shifted_ranges(part, at, count) for part in (self._head, self._tail))
        self.merges = [next(ranges(shift.shift(_range(one), at, count))) for one in self.merges]
        for number in range(at, at + count):
            for left, right in merged:
                self.merges.append((number, left, number, right))
                self._new_merges.append(_range(self.merges[-1]))
        self._covering = _by_row(self.merges)

    def render(self) -> bytes:
        """Return the sheet's XML; results of formulas are left out, so that each program works them out afresh."""
        prefix = self._prefix
        parts = [self._sized_head(), b"<", prefix, b"sheetData>"]
        parts += (self._rendered(row) for _, row in sorted(self.rows.items()))
        parts += (b"</", prefix, b"sheetData>")
        if not self._calculates:
            parts += (b"<", prefix, b'sheetCalcPr fullCalcOnLoad="1"/>')
        return b"".join([*parts, self._merged_tail()])

    def _read_row(self, element: Element, number: int) -> GridRow:
        row = GridRow(self._data[element.start : element.inner], xml=self._data[element.start : element.end])
        row.hidden = element.attributes.get("hidden") in ("1", "true")
        row.style = _style(element)
        if "r" not in element.attributes:
            row.tag, row.xml = renumbered(row.tag, str(number)), None
        column = -1
        for cell in element.children:
            column = split(cell.attributes["r"])[1] if "r" in cell.attributes else column + 1
            row.cells[column] = self._read(cell, number, column)
            if row.cells[column].formula is not None or "r" not in cell.attributes:
                row.xml = None
        return row

    def _read(self, cell: Element, row: int, column: int) -> GridCell:
        formula, value = cell.child("f"), cell.child("v")
        xml = self._data[cell.start : cell.end]
        if formula is not None and value is not None:
            xml = self._data[cell.start : value.start] + self._data[value.end : cell.end]
        if "r" not in cell.attributes:
            xml = renumbered(xml, joined(row, column))
        filled = formula is not None or cell.child("is") is not None or (value is not None and value.text != "")
        text = None if formula is None else self._formula(formula, row, column)
        return GridCell(xml, _style(cell), filled, text)

    def _formula(self, element: Element, row: int, column: int) -> str:
        """Return a formula's text; of a shared one that stands further up in the column, as it is in this row."""
        group = element.attributes.get("si", "") if element.attributes.get("t") == "shared" else ""
        if group and element.text:
            self._masters[group] = (row, column, element.text)
        elif group in self._masters and self._masters[group][1] == column:
            master, _, text = self._masters[group]
            return shift.carried(text, row - master)
        return element.text

    def _put(self, row: int, column: int, style: str, attributes: str, inside: str) -> None:
        prefix = self._prefix.decode()
        styled = f' s="{style}"' if style else ""
        tag = f'<{prefix}c r="{joined(row, column)}"{styled}{attributes}>{inside}</{prefix}c>'
        if row not in self.rows:
            self.rows[row] = GridRow(b"<" + self._prefix + f'row r="{row}">'.encode())
        self.rows[row].cells[column] = GridCell(tag.encode(), style, filled=True)
        self.rows[row].xml = None

    def _copy(self, model: int, number: int) -> GridRow:
        """Return a row like the model: its styles, its formulas filled down, and nothing else."""
        if model not in self.rows:
            return GridRow(b"<" + self._prefix + f'row r="{number}">'.encode())
        prefix = self._prefix.decode()
        copy = GridRow(renumbered(self.rows[model].tag, str(number)))
        for column, cell in self.rows[model].cells.items():
            styled = f' s="{cell.style}"' if cell.style else ""
            formula = shift.carried(cell.formula, number - model) if cell.formula else ""
            inside = f"<{prefix}f>{escaped(formula)}</{prefix}f>" if formula else ""
            xml = f'<{prefix}c r="{joined(number, column)}"{styled}>{inside}</{prefix}c>'
            copy.cells[column] = GridCell(xml.encode(), cell.style, bool(formula), formula or None)
        return copy

    def _shifted(self, row: GridRow, number: int, at: int, count: int) -> GridRow:
        new = number + count if number >= at else number
        moved = GridRow(renumbered(row.tag, str(new)), hidden=row.hidden, style=row.style)
        for column, cell in row.cells.items():
            xml = self._shifted_ranges(cell.xml, at, count) if cell.formula is not None else cell.xml
            formula = None if cell.formula is None else shift.shift(cell.formula, at, count, self._name)
            xml = renumbered(xml, joined(new, column)) if new != number else xml
            moved.cells[column] = GridCell(xml, cell.style, cell.filled, formula)
        if new == number and all(cell.xml == row.cells[column].xml for column, cell in moved.cells.items()):
            return row
        return moved

    def _shifted_ranges(self, xml: bytes, at: int, count: int) -> bytes:
        def quoted(found: re.Match[bytes]) -> bytes:
            shifted = shift.shift(found[2][1:-1].decode(), at, count)
            return found[1] + found[2][:1] + shifted.encode() + found[2][-1:]

        def formula(found: re.Match[bytes]) -> bytes:
            text = _unescaped(found[2].decode())
            shifted = shift.shift(text, at, count, self._name)
            return found[0] if shifted == text else found[1] + escaped(shifted).encode() + found[3]

        return _FORMULA_TEXT.sub(formula, _RANGE_ATTRIBUTE.sub(quoted, xml))

    def _rendered(self, row: GridRow) -> bytes:
        if row.xml is not None:
            return row.xml
        tag = _SPANS.sub(b"", row.tag)
        tag = tag[:-2] + b">" if tag.endswith(b"/>") else tag
        cells = b"".join(cell.xml for _, cell in sorted(row.cells.items()))
        return tag + cells + b"</" + self._prefix + b"row>"

    def _sized_head(self) -> bytes:
        """Return what stands before the cells, with the sheet's extent as it is now."""
        columns = [column for row in self.rows.values() for column in row.cells]
        if not columns:
            return self._head
        extent = f"A1:{joined(self.last_row, max(columns))}".encode()
        return _DIMENSION.sub(lambda found: found[1] + b'"' + extent + b'"', self._head, count=1)

    def _merged_tail(self) -> bytes:
        """Return what stands behind the cells, with the merges of the rows that were put in."""
        if not self._new_merges:
            return self._tail
        added = b"".join(b"<" + self._prefix + f'mergeCell ref="{one}"/>'.encode() for one in self._new_merges)
        tail = _MERGE_COUNT.sub(lambda found: found[1] + str(len(self.merges)).encode(), self._tail, count=1)
        return _MERGES_END.sub(lambda found: added + found[0], tail, count=1)


def _drop_downs(root: Element) -> Iterator[DropDown]:
    """Yield the lists to choose from; those that refer to other sheets stand in an extension with texts."""
    for one in root.all("dataValidation"):
        if one.attributes.get("type") != "list":
            continue
        formula, place = one.child("formula1"), one.child("sqref")
        inner = formula.child("f") if formula else None
        text = inner.text if inner else formula.text if formula else ""
        where = place.text if place else one.attributes.get("sqref", "")
        yield DropDown(tuple(ranges(where)), text.strip())


def _style(element: Element) -> str:
    """Return the number of the style of a row or cell, '' for none."""
    style = element.attributes.get("s", "")
    return style if style.isdecimal() else ""


def _row_number(text: str) -> int:
    """Return the number of a row; ValueError where it is none."""
    number = int(text)
    if not 0 < number <= shift.MOST_ROWS:
        raise ValueError(text)
    return number


def _by_row(merges: list[Merged]) -> dict[int, list[Merged]]:
    """Return the merged ranges by the rows they cover; of a very tall one only the uppermost."""
    found: dict[int, list[Merged]] = {}
    for merge in merges:
        for row in range(merge[0], min(merge[2], merge[0] + _TALLEST) + 1):
            found.setdefault(row, []).append(merge)
    return found


def _range(merge: Merged) -> str:
    top, left, bottom, right = merge
    return f"{joined(top, left)}:{joined(bottom, right)}"


def _unescaped(text: str) -> str:
    for entity, character in _ENTITIES:
        text = text.replace(entity, character)
    return text
