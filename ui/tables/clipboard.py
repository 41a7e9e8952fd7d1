"""Copying a rectangle of a table so that it arrives unchanged in WPS, Excel and text fields."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

_FORMULA = ("=", "+", "-", "@")


def rectangle(rows: Sequence[Sequence[str]]) -> QMimeData:
    """Return rows of cells as tab-separated text and as an HTML table.

    A spreadsheet takes the HTML, whose cells say that they are text: an ID number keeps its last digits and
    nothing becomes a formula.
    """
    data = QMimeData()
    data.setText("\n".join("\t".join(_plain(cell) for cell in row) for row in rows))
    cells = "".join(
        "<tr>" + "".join(f"<td style=\"mso-number-format:'\\@'\">{escape(cell)}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    data.setHtml(f'<html><head><meta charset="utf-8"></head><body><table>{cells}</table></body></html>')
    return data


def _plain(cell: str) -> str:
    one_line = " ".join(cell.split())
    harmless = one_line[1:].replace(".", "").replace(",", "").isdigit() or len(one_line) == 1
    return f"'{one_line}" if one_line.startswith(_FORMULA) and not harmless else one_line
