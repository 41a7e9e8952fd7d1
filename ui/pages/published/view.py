"""A published document on the right of the page: its table with a search, or its text."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.language import shown
from ui.tables import Column, RecordTable, Row
from ui.theme import theme
from ui.widgets import Card, EmptyState, ScrollBody, SearchField, caption, spaced
from ui.widgets.tab_order import come_after
from villagedesk.subjects.published import Document

_PER_DIGIT = 8
"""Pixels at 100 % for one digit of a column."""
_PADDING = 16
_SEARCH_WIDTH = 320
_BELOW_HEIGHT = 100
"""Four lines of the chosen row; more of them scroll."""


class DocumentView(QWidget):
    """Shows one document; `narrowed` tells that other rows of it are listed."""

    narrowed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._document: Document | None = None
        self._tables: dict[tuple[str, int], RecordTable] = {}
        self.heading = caption("", "strong", wrap=True)
        self.about = caption("", "soft", wrap=True)
        self.search = SearchField(self.tr("在这份里找：单位、岗位、地点、电话"), self.tr("在这份里找"))
        self.search.setMaximumWidth(theme().px(_SEARCH_WIDTH))
        self.stack = QStackedWidget()
        self.text = caption("", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._paper = ScrollBody()
        card = Card()
        card.body.addWidget(self.text)
        self._paper.column.addWidget(card)
        self._paper.column.addStretch(1)
        self.stack.addWidget(self._paper)
        self.whole = caption("", wrap=True)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._below = ScrollBody()
        self._below.setMaximumHeight(theme().px(_BELOW_HEIGHT))
        self._below.column.addWidget(self.whole)
        column = spaced(QVBoxLayout(self), 0, 8)
        for part in (self.heading, self.about, self.search):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addWidget(self._below)
        self.search.searched.connect(self._narrow)
        self.search.left_down.connect(self.enter)

    def show_document(self, document: Document) -> None:
        """Show another document, with all its rows."""
        same = self._document is not None and self._document.key == document.key
        self._document = document
        if not same:
            self.search.clear()
        self.heading.setText(shown(document.title))
        words = self.tr("第 {version} 版，{day} 发布")
        self.about.setText(words.format(version=document.version, day=document.published_on))
        self.search.setVisible(bool(document.columns))
        if document.columns:
            self.stack.setCurrentWidget(self._table(document))
            self._narrow(self.search.text())
        else:
            self.text.setText(shown(document.text))
            self.stack.setCurrentWidget(self._paper)
            self._below.hide()

    def listed(self) -> Document | None:
        """Return the document with the rows that are listed now, in their order."""
        table = self.table()
        if self._document is None or table is None:
            return self._document
        return self._document.with_rows([self._document.rows[int(key)] for key in table.paged.ids])

    def table(self) -> RecordTable | None:
        """Return the table that is shown, None where the document is a text."""
        shown_now = self.stack.currentWidget()
        return shown_now if isinstance(shown_now, RecordTable) else None

    def enter(self) -> None:
        """Put the keyboard on the first row."""
        table = self.table()
        if table is not None and table.paged.ids:
            if not table.current_id():
                table.choose_row(0)
            table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _table(self, document: Document) -> RecordTable:
        key = (document.key, document.version)
        if key not in self._tables:
            columns = [
                Column(
                    one.name, one.label, round(one.width * _PER_DIGIT) + _PADDING, right=one.is_number, sortable=False
                )
                for one in document.columns
            ]
            table = RecordTable(columns, partial(_rows, document))
            table.setAccessibleName(shown(document.title))
            table.set_empty(EmptyState(self.tr("没有找到。换几个字试试，或者把上面的格子清空。"), icon="search"))
            table.chosen.connect(self._show_whole)
            self.stack.addWidget(table)
            come_after(self.search, table)
            self._tables[key] = table
        return self._tables[key]

    def _narrow(self, text: str) -> None:
        table = self.table()
        if self._document is None or table is None:
            return
        found = self._document.holding(text)
        table.set_ids([str(number) for number in found])
        words = self.tr("第 {version} 版，{day} 发布，共 {n:,} 行")
        if len(found) < len(self._document.rows):
            words = self.tr("第 {version} 版，{day} 发布，找到 {found:,} 行，共 {n:,} 行")
        version, day, rows = self._document.version, self._document.published_on, len(self._document.rows)
        self.about.setText(words.format(version=version, day=day, found=len(found), n=rows))
        self._show_whole(table.current_id())
        self.narrowed.emit()

    def _show_whole(self, key: str) -> None:
        """Show every cell of the chosen row below the table, where nothing is cut."""
        document = self._document
        self._below.setVisible(bool(key) and document is not None)
        if key and document is not None:
            cells = zip(document.columns, document.rows[int(key)], strict=True)
            label = self.tr("{label}：{text}")
            parts = [label.format(label=shown(one.label), text=shown(text)) for one, text in cells if text]
            self.whole.setText("　".join(parts))


def _rows(document: Document, keys: Sequence[str]) -> list[Row]:
    return [document.rows[int(key)] for key in keys]
