"""The cells of one row of a ledger, to be corrected where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from ui.pages.ledger.view import Entry
from ui.theme import theme
from ui.widgets import ElidedLabel, spaced
from ui.widgets.detail import clear
from ui.widgets.labels import restyle

_HEADER = 92
_BESIDE = 1.2
"""Up to this size of type a header and an ID number have room beside each other."""


class _CellLine(QLineEdit):
    """Keeps Esc to itself: it takes back what was typed, and does not leave the page."""

    def event(self, event: QEvent) -> bool:
        """Claim Esc before any button does."""
        claims = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if claims and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)


class LedgerCells(QWidget):
    """A line a column. `corrected` brings the column's number and the new text, `left` gives the keyboard back."""

    corrected = Signal(int, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[int, QLineEdit] = {}
        self._entries: dict[int, Entry] = {}
        self._number = 0
        self._grid = spaced(QGridLayout(self), (0, 6, 0, 0), 6)
        self._above = theme().scale > _BESIDE
        if not self._above:
            self._grid.setColumnMinimumWidth(0, theme().px(_HEADER))
        self._grid.setColumnStretch(1, 1)

    def show_row(self, number: int, entries: Sequence[Entry], *, fixed: bool) -> None:
        """Show the cells of row `number`; a `fixed` row can only be read. What is being typed there stays."""
        same, self._number = number == self._number, number
        headers = [(entry.column, entry.header) for entry in entries]
        if headers != [(column, entry.header) for column, entry in self._entries.items()]:
            self._build(entries)
        self._entries = {entry.column: entry for entry in entries}
        for entry in entries:
            line = self.lines[entry.column]
            if not (same and line.hasFocus()):
                line.setText(entry.text)
                line.setCursorPosition(0)
            line.setReadOnly(fixed)
            line.setFocusPolicy(Qt.FocusPolicy.NoFocus if fixed else Qt.FocusPolicy.StrongFocus)
            restyle(line, "problem", entry.severity)
            line.setAccessibleDescription(self.tr("需要核对") if entry.severity else "")

    def begin(self) -> None:
        """Bring the keyboard to what is wrong in the row, else to its first cell."""
        wrong = [column for column, entry in self._entries.items() if entry.severity]
        for column in (*wrong, *self.lines):
            if not self.lines[column].isReadOnly():
                self._take(self.lines[column])
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the text as it was; up and down go to the cell above and below."""
        line = self.focusWidget()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and isinstance(line, QLineEdit):
            line.setText(self._entries[int(line.property("column"))].text)
            self.left.emit()
        elif step and isinstance(line, QLineEdit):
            lines = list(self.lines.values())
            self._take(lines[max(0, min(len(lines) - 1, lines.index(line) + step))])
        else:
            super().keyPressEvent(event)

    def _build(self, entries: Sequence[Entry]) -> None:
        clear(self._grid)
        self.lines = {}
        for number, entry in enumerate(entries):
            line = _CellLine()
            line.setAccessibleName(entry.header)
            line.setProperty("column", entry.column)
            line.editingFinished.connect(self._finish)
            line.returnPressed.connect(self.left)
            self.lines[entry.column] = line
            # Columns below one header share its words, and differ in the last.
            header = ElidedLabel(entry.header, "soft", quoted=True, keeps_end=True)
            if self._above:
                self._grid.addWidget(header, 2 * number, 0, 1, 2)
                self._grid.addWidget(line, 2 * number + 1, 0, 1, 2)
            else:
                header.setFixedWidth(theme().px(_HEADER))
                self._grid.addWidget(header, number, 0)
                self._grid.addWidget(line, number, 1)

    def _take(self, line: QLineEdit) -> None:
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()
        area = self.parentWidget()
        while area is not None:
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(line)
            area = area.parentWidget()

    def _finish(self) -> None:
        line = self.sender()
        if not isinstance(line, QLineEdit):
            return
        entry = self._entries[int(line.property("column"))]
        if line.text().strip() != entry.text and not line.isReadOnly():
            self._entries[entry.column] = Entry(entry.column, entry.header, line.text().strip(), entry.severity)
            self.corrected.emit(entry.column, line.text().strip())
