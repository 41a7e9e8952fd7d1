"""A list that no record kind holds: chips, the rows with a panel beside them, and the way to paper and to a file."""

import io
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.files import ask_save
from ui.dialogs.print_document import PrintDocument
from ui.language import in_a_row
from ui.pages.tables.written import WrittenFile
from ui.tables import Column, RecordTable, Row
from ui.tasks import Lane, Progress, Task
from ui.theme import theme
from ui.widgets import ChipRow, KeyButton, Kind, NoticeBar, spaced
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.subjects.sheet import Sheet, draw_sheet, write_sheet

_GAP = 12
_SCROLL_BAR = 14


class ListPart(QWidget):
    """Chips, the list and a panel. A subclass says how it is read, shown and written.

    `go` asks for a page, `changed` tells that something was written, `counted` says in words how many are listed;
    `buttons` are those that the page puts into its header.
    """

    go = Signal(str, object)
    changed = Signal()
    counted = Signal(str)
    gives_up: Sequence[str] = ()
    """Columns that go first where the list is narrow."""
    grows: Sequence[str] = ()
    """Columns of which the first that is shown takes the room that is left."""

    def __init__(self, context: Context, title: str, columns: Sequence[Column], panel: QWidget | None = None) -> None:
        super().__init__()
        self.context = context
        self._title = title
        self._columns = tuple(columns)
        self._target = Path()
        self.today = context.today
        self.chips = ChipRow()
        self.notice = NoticeBar("", Kind.OK)
        self.written = WrittenFile()
        self.table = RecordTable(columns, self.fetch)
        self.table.setAccessibleName(title)
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.save_button = KeyButton(self.tr("另存为表格"), "Ctrl+Shift+S", icon="file-down")
        self.buttons: list[KeyButton] = [self.print_button, self.save_button]
        self.panel = panel
        self.column = spaced(QVBoxLayout(), 0, 10)
        self.list_box = QWidget()
        self._arrange()
        self.print_button.clicked.connect(self.print_page)
        self.save_button.clicked.connect(self.save)
        self.chips.chosen.connect(self._take_chip)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the list; Qt's own proxy would cut the way of the Tab key."""
        self.table.setFocus(reason)

    def fetch(self, ids: Sequence[str]) -> Sequence[Row]:
        """Return the rows of the ids given."""
        raise NotImplementedError

    def read(self) -> object:
        """Return what is to be shown; off the GUI thread."""
        raise NotImplementedError

    def show_found(self, found: object) -> None:
        """Show what was read."""
        raise NotImplementedError

    def show_chip(self) -> None:
        """List what the chosen chip stands for."""
        raise NotImplementedError

    def sheet(self) -> Sheet:
        """Return what is listed, to hand on; off the GUI thread."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the list anew; chip and place stay."""
        self.today = self.context.today
        task = Task(self.read, Lane.READ)
        task.succeeded.connect(self.show_found)
        task.failed.connect(self.tell)
        task.start()

    def print_page(self) -> bool:
        """Preview the list on paper."""
        from ui.dialogs.print_dialog import show_print_dialog

        if not self.table.paged.ids:
            return False
        show_print_dialog(self, self.document())
        return True

    def document(self) -> PrintDocument:
        """Return the list as a document."""
        register, sheet = self.context.register, self.sheet

        def make(_: Progress) -> bytes:
            target = io.BytesIO()
            draw_sheet(register, sheet(), target)
            return target.getvalue()

        return PrintDocument(self._title, self._file(".pdf"), "页", make)

    def save(self) -> None:
        """Write the list into a spreadsheet."""
        path = ask_save(self, self.tr("另存为表格"), self._file(".xlsx"), self.tr("Excel 表格 (*.xlsx)"))
        if path is None:
            return
        register, self._target = self.context.register, path
        task = Task(lambda: write_sheet(register, self.sheet(), path), Lane.READ)
        task.succeeded.connect(self._show_written)
        task.failed.connect(self.tell)
        task.start()

    def tell(self, error: object) -> None:
        """Say what went wrong."""
        if isinstance(error, VillageDeskError):
            self.notice.show_notice(in_a_row(error.message, error.hint), Kind.BAD)
            self.notice.show()

    def say(self, words: str) -> None:
        """Say what was done; nothing takes the notice away."""
        self.notice.show_notice(words, Kind.OK)
        self.notice.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Hide the columns that the panel shows, too, where the list is narrow; one takes what room is left."""
        px = theme().px
        serial = 0 if self.table.isColumnHidden(0) else self.table.columnWidth(0)
        room = self.width() - px(_SCROLL_BAR) - (self.panel.width() + px(_GAP) if self.panel else 0) - serial
        declared = self.table.paged.columns[1:]  # behind 序号; as wide as their heads are in the language of the screen
        widths = {column.name: px(column.width) for column in declared}
        for name in self.gives_up:
            if sum(widths.values()) > room:
                widths.pop(name, None)
        grown = next((name for name in self.grows if name in widths), "")
        if grown:
            widths[grown] += max(0, room - sum(widths.values()))
        for number, column in enumerate(declared, start=1):
            self.table.setColumnHidden(number, column.name not in widths)
            self.table.setColumnWidth(number, widths.get(column.name, px(column.width)))

    def _arrange(self) -> None:
        self.notice.hide()
        row = spaced(QHBoxLayout(self), 0, _GAP)
        inner = spaced(QVBoxLayout(self.list_box), 0, 10)
        for widget in (self.chips, self.notice, self.written):
            inner.addWidget(widget)
        inner.addWidget(self.table, 1)
        self.column.addWidget(self.list_box, 1)
        row.addLayout(self.column, 1)
        if self.panel is not None:
            row.addWidget(self.panel)

    def _file(self, suffix: str) -> str:
        return f"{self._title}_{self.context.unit.name}_{self.today.isoformat()}{suffix}"

    def _show_written(self, _count: object) -> None:
        self.written.show_file(self._target, self.tr("已写好：{file}").format(file=self._target.name))

    def _take_chip(self, _name: str) -> None:
        self.show_chip()
        self.table.setFocus()
