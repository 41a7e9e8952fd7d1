"""Copying a rectangle of a table so that it arrives unchanged in WPS, Excel and text fields."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QMimeData

_FORMULA = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Copied:
    """Cells as tab-separated text and as an HTML table, with how many there are."""

    text: str
    html: str
    rows: int
    columns: int

    def data(self) -> QMimeData:
        """Return both for the clipboard."""
        data = QMimeData()
        data.setText(self.text)
        data.setHtml(self.html)
        return data


def rectangle(rows: Sequence[Sequence[str]]) -> Copied:
    """Return rows of cells, all of one length, as they go to the clipboard.

    A spreadsheet takes the HTML, whose cells say that they are text: an ID number keeps its last digits and
    nothing becomes a formula.
    """
    text = "\n".join("\t".join(_plain(cell) for cell in row) for row in rows)
    cells = "".join(
        "<tr>" + "".join(f"<td style=\"mso-number-format:'\\@'\">{escape(cell)}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    html = f'<html><head><meta charset="utf-8"></head><body><table>{cells}</table></body></html>'
    return Copied(text, html, len(rows), len(rows[0]) if rows else 0)


def _plain(cell: str) -> str:
    one_line = " ".join(cell.split())
    harmless = one_line[1:].replace(".", "").replace(",", "").isdigit() or len(one_line) == 1
    return f"'{one_line}" if one_line.startswith(_FORMULA) and not harmless else one_line
