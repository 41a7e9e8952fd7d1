"""县里发布: the documents that came down, on the left by kind, on the right what the chosen one says; read only."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QWidget

from ui import messages
from ui.dialogs.files import ask_save
from ui.dialogs.print_dialog import show_print_dialog
from ui.language import shown
from ui.pages.page import RegisterPage
from ui.pages.published.paper import file_name, paper
from ui.pages.published.view import DocumentView
from ui.tables import Column, RecordTable, Row
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import EmptyState, KeyButton, PageHeader, spaced
from villagedesk.context import Context
from villagedesk.subjects import published
from villagedesk.subjects.published import Document

_LIST_WIDTH = 250


class PublishedPage(RegisterPage):
    """Enter on a document goes into its table, Esc goes back to where the visit came from."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("县里发布")
        self._documents: dict[str, Document] = {}
        self._wanted = ""
        self.header = PageHeader(self.title, back=True)
        self.save_button = KeyButton(self.tr("另存为表格"), "Ctrl+S", icon="file-down")
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer", role="primary")
        self.list = RecordTable(self._columns(), self._rows)
        self.list.setAccessibleName(self.tr("县里发布的内容"))
        self.list.setColumnHidden(0, True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads = self.list.horizontalHeader()
        heads.setStretchLastSection(False)
        heads.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.view = DocumentView()
        self._empty = EmptyState(
            self.tr("县里还没有发布内容。接收县里文件以后，岗位、培训班、政策和通知都在这里。"),
            self.tr("去接收"),
            icon="inbox",
        )
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        for button in (self.save_button, self.print_button):
            self.header.add_action(button)
        both = QWidget()
        beside = spaced(QHBoxLayout(both), 0, 14)
        self.list.setFixedWidth(round(_LIST_WIDTH * (1 + theme().scale) / 2))
        beside.addWidget(self.list)
        beside.addWidget(self.view, 1)
        self._stack.addWidget(both)
        self._stack.addWidget(self._empty)
        self.column.addWidget(self.header)
        self.column.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.header.back_requested.connect(partial(self.go.emit, "back", None))
        self.list.chosen.connect(self._show)
        self.list.opened.connect(self._enter)
        self.view.narrowed.connect(self._show_buttons)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_page)
        self._empty.pressed.connect(partial(self.go.emit, "exchange", "receive"))

    def arrive(self, argument: object) -> None:
        """Show a document of the kind that the visit is about, such as `posts`."""
        self._wanted = argument if isinstance(argument, str) else ""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read what has come down."""
        register = self.context.register
        task = Task(lambda: published.documents(register), Lane.READ)
        task.succeeded.connect(self._take)
        task.start()

    def print_page(self) -> bool:
        """Print what is listed of the chosen document."""
        document = self.view.listed()
        if document is not None:
            show_print_dialog(self, paper(self.context, document))
        return True

    def save(self) -> None:
        """Ask where to, and write what is listed of the chosen table there."""
        document = self.view.listed()
        if document is None or not document.columns:
            return
        target = ask_save(self, self.tr("另存为表格"), file_name(document, "xlsx"), self.tr("表格 (*.xlsx)"))
        if target is None:
            return
        task = Task(lambda: published.write(document, target), Lane.READ)
        task.succeeded.connect(partial(self._tell_written, target))
        task.failed.connect(self._tell_failure)
        task.start()

    def _take(self, found: object) -> None:
        if not isinstance(found, list):
            return
        self._documents = {one.key: one for one in found}
        self._stack.setCurrentIndex(0 if found else 1)
        self.header.set_count(self.tr("{n} 份").format(n=len(found)) if found else "")
        self.list.set_ids(list(self._documents))
        wanted = next((key for key, one in self._documents.items() if one.kind == self._wanted), "")
        if wanted or not self.list.current_id():
            self.list.choose_row(max(self.list.paged.row_of(wanted), 0))
        self._wanted = ""
        self._show(self.list.current_id())

    def _show(self, key: str) -> None:
        document = self._documents.get(key)
        if document is not None:
            self.view.show_document(document)
        self._show_buttons()

    def _show_buttons(self) -> None:
        document = self.view.listed() if self._documents else None
        self.print_button.setEnabled(document is not None and bool(document.rows or document.text))
        self.save_button.setVisible(document is not None and bool(document.columns))
        self.save_button.setEnabled(document is not None and bool(document.rows))

    def _enter(self, _key: str) -> None:
        self.view.enter()

    def _rows(self, keys: Sequence[str]) -> list[Row]:
        found = (self._documents[key] for key in keys)
        return [(shown(one.title),) for one in found]

    def _columns(self) -> list[Column]:
        return [Column("title", self.tr("标题"), _LIST_WIDTH - 10, sortable=False, fixed=True)]

    def _tell_written(self, target: Path, _rows: object) -> None:
        messages.show_done(self.window(), self.tr("已写好：{name}").format(name=target.name), str(target.parent))

    def _tell_failure(self, exc: object) -> None:
        messages.show_error(self.window(), exc)  # type: ignore[arg-type]
