"""Where a ledger comes from: a file, or a table on the clipboard."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QGuiApplication

PASTED = "粘贴的内容"
"""Stands for the file's name in what is said and written about a table that was pasted."""


@dataclass(frozen=True, slots=True)
class PastedTable:
    """A table as a spreadsheet puts it on the clipboard, its header first: cells between tabs, or a web table."""

    text: str = field(repr=False)


Source = Path | PastedTable
"""What the import page can begin with."""


def name_of(source: Source) -> str:
    """Return the name of the file; what stands for it where a table was pasted."""
    return source.name if isinstance(source, Path) else PASTED


def clipboard_table() -> PastedTable | None:
    """Return the table on the clipboard; None where there is no text of more than one line."""
    data = QGuiApplication.clipboard().mimeData()
    text = data.text() if data.hasText() else ""
    html = data.html() if data.hasHtml() and "<table" in data.html().lower() else ""
    found = text if "\t" in text else html or text
    return PastedTable(found) if "\n" in found.strip() or html else None
