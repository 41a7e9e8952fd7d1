"""Files to be published, read and checked: each as a table to look through, or with everything that is wrong in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.language import in_a_row, listed, shown
from ui.pages.published.view import DocumentView
from ui.tables import Column, RecordTable, Row
from ui.theme import theme
from ui.widgets import Kind, NoticeBar, spaced
from villagedesk.context import Context
from villagedesk.county.publishing.draft import BadRows, Draft, Fault
from villagedesk.county.publishing.reading import Wishes, read_document
from villagedesk.errors import RefusedFile
from villagedesk.exchange import link
from villagedesk.register import datasets
from villagedesk.register.datasets import Dataset
from villagedesk.subjects.published import Document, document

_LIST_WIDTH, _LIST_SHARE = 420, 0.42


@dataclass(frozen=True, slots=True)
class Checked:
    """A file and what it came to: a draft with the document it would be, or why it is refused."""

    path: Path
    draft: Draft | None
    document: Document | None
    error: RefusedFile | None

    @property
    def faults(self) -> Sequence[Fault]:
        """Return what is wrong with its rows, or what somebody should look at."""
        if isinstance(self.error, BadRows):
            return self.error.faults
        return self.draft.doubts if self.draft else ()


def check(context: Context, paths: Sequence[Path]) -> list[Checked]:
    """Read files; off the GUI thread."""
    return [_check(context, path) for path in paths]


def _check(context: Context, path: Path) -> Checked:
    try:
        draft = read_document(path, context.lookups, context.unit.code[:6], Wishes())
    except RefusedFile as error:
        return Checked(path, None, None, error)
    with context.register.database.reading() as connection:
        held = datasets.get(connection, draft.kind.name, draft.name)
    version, content = held.version + 1 if held else 1, datasets.written(draft.content)
    made = Dataset(draft.kind.name, draft.name, version, draft.title, "", link.moment(), content)
    return Checked(path, draft, document(made), None)


class DraftView(QWidget):
    """The files on the left, the chosen one on the right; `chosen` when that is another."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checked: list[Checked] = []
        self.files = RecordTable(
            (
                Column("file", self.tr("文件"), 160, sortable=False, fixed=True),
                Column("result", self.tr("读得怎样"), 180, sortable=False),
            ),
            self._file_rows,
        )
        self.files.setAccessibleName(self.tr("选的文件"))
        self.notice = NoticeBar("", Kind.BAD)
        self.faults = RecordTable(
            (
                Column("row", self.tr("第几行"), 72, right=True, sortable=False),
                Column("header", self.tr("栏"), 120, sortable=False),
                Column("message", self.tr("哪里不对、怎么改"), 380, sortable=False, fixed=True),
                Column("column", self.tr("列"), 56, sortable=False),
            ),
            self._fault_rows,
        )
        self.faults.setAccessibleName(self.tr("不对的地方"))
        self.faults.setColumnHidden(0, True)
        self.view = DocumentView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.faults)
        row = spaced(QHBoxLayout(self), 0, 14)
        row.addWidget(self.files)
        right = spaced(QVBoxLayout(), 0, 8)
        right.addWidget(self.notice)
        right.addWidget(self._stack, 1)
        row.addLayout(right, 1)
        self.setFocusProxy(self.files)
        self.files.chosen.connect(self._show)
        self.files.opened.connect(self._enter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the room to the chosen file."""
        super().resizeEvent(event)
        self.files.setFixedWidth(min(theme().px(_LIST_WIDTH), round(event.size().width() * _LIST_SHARE)))

    @property
    def drafts(self) -> list[Draft]:
        """Return what may be published."""
        return [one.draft for one in self.checked if one.draft]

    def show_files(self, checked: Sequence[Checked]) -> None:
        """Show files; the first that is refused is chosen, for it needs somebody."""
        self.checked = list(checked)
        self.files.set_ids([str(number) for number in range(len(checked))])
        bad = next((number for number, one in enumerate(checked) if one.error), 0)
        self.files.choose_row(bad)
        self.files.refresh()
        self._show(str(bad) if checked else "")
        self.files.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _show(self, key: str) -> None:
        if not key:
            return
        one = self.checked[int(key)]
        self.faults.set_ids([str(number) for number in range(len(one.faults))])
        self.faults.refresh()
        self._tell(one)
        if one.document:
            self.view.show_document(one.document)
        self._stack.setCurrentWidget(self.view if one.document else self.faults)
        self._stack.setVisible(bool(one.document or one.faults))
        self.chosen.emit()

    def _tell(self, one: Checked) -> None:
        if one.error:
            words = in_a_row(one.error.message, one.error.hint)
            more = one.error.count - len(one.faults) if isinstance(one.error, BadRows) else 0
            if more:
                words = in_a_row(
                    words, self.tr("下面列出前 {n} 处，另有 {more} 处。").format(n=len(one.faults), more=more)
                )
            self.notice.show_notice(words, Kind.BAD)
        elif one.draft:
            told = [shown(str(fault)) for fault in one.draft.doubts]
            if one.draft.ignored:
                told.insert(0, self.tr("没有读的栏：{labels}").format(labels=listed(one.draft.ignored)))
            self.notice.show_notice(listed(told, "；"), Kind.WARN)
            self.notice.setVisible(bool(told))
            return
        self.notice.show()

    def _enter(self, _key: str) -> None:
        if self._stack.currentWidget() is self.view:
            self.view.enter()
        else:
            self.faults.choose_row(0)
            self.faults.setFocus(Qt.FocusReason.OtherFocusReason)

    def _file_rows(self, keys: Sequence[str]) -> list[Row]:
        return [self._file_row(self.checked[int(key)]) for key in keys]

    def _file_row(self, one: Checked) -> Row:
        if one.draft:
            words = self.tr("{title}，{n:,} 行").format(title=shown(one.draft.title), n=one.draft.rows)
        elif isinstance(one.error, BadRows):
            words = self.tr("{n} 处不对").format(n=one.error.count)
        else:
            words = self.tr("读不了")
        return (one.path.name, words)

    def _fault_rows(self, keys: Sequence[str]) -> list[Row]:
        chosen = self.files.current_id()
        faults = self.checked[int(chosen)].faults if chosen else ()
        return [
            (str(one.row), one.header, shown(one.message), one.column)
            for one in (faults[int(key)] for key in keys if int(key) < len(faults))
        ]
