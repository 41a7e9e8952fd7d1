"""往来记录: the files that went and came, what became of them, and what can be done with a copy that stayed."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHeaderView

from ui.dialogs.print_dialog import show_print_dialog
from ui.pages.exchange.paper import handover_document
from ui.pages.exchange.words import moment
from ui.pages.exchange.written import copy_files
from ui.tables import Column, RecordTable, Row
from ui.theme import theme
from ui.widgets import ButtonFlow, Card, KeyButton, Kind, NoticeBar
from ui.widgets.notice import EmptyState
from villagedesk.context import Context
from villagedesk.exchange.history import ReceivedFile, SentFile

_FEW, _MANY = 2, 7
"""Between so many rows the list grows with its files; more of them scroll."""
_CONFIRMED, _OPEN, _READ = "县里已确认", "等县里确认", "已读入"
_TOGETHER_S = 300
"""Files of one report are written within this time."""


class HistoryRow(NamedTuple):
    """One line: when (RFC 3339), which way, the file, what was in it, and its state; `sent` where it went out."""

    when: str
    way: str
    file: str
    content: str
    state: str
    sent: SentFile | None


class HistoryCard(Card):
    """The newest first; the buttons act on the file on which the keyboard stands. `again` asks to write copies anew."""

    again = Signal(list)

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("HistoryCard", "往来记录"))
        self._context = context
        self.rows: list[HistoryRow] = []
        self._sent: Sequence[SentFile] = ()
        self.notice = NoticeBar("")
        self.notice.hide()
        self.table = RecordTable(self._columns(), self._fetch)
        self.table.setAccessibleName(self.tr("往来记录"))
        self.table.set_empty(EmptyState(self.tr("还没有上报过，也没有收过县里的文件。"), icon="history"))
        heads = self.table.horizontalHeader()
        heads.setStretchLastSection(False)
        heads.setSectionResizeMode(self.table.paged.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.again_button = KeyButton(self.tr("再写一次"), icon="usb")
        self.copy_button = KeyButton(self.tr("复制文件"), icon="copy")
        self.open_button = KeyButton(self.tr("打开所在文件夹"), icon="folder-open")
        self.print_button = KeyButton(self.tr("移交单"), icon="printer")
        flow = ButtonFlow()
        for button in (self.again_button, self.copy_button, self.open_button, self.print_button):
            flow.add_item(button)
        for widget in (flow, self.notice, self.table):
            self.body.addWidget(widget)
        self._connect()
        self._allow()

    def _connect(self) -> None:
        self.table.chosen.connect(self._allow)
        self.again_button.clicked.connect(self._write_again)
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(self._open)
        self.print_button.clicked.connect(self.print_sheet)

    def show_files(self, sent: Sequence[SentFile], received: Sequence[ReceivedFile]) -> None:
        """Show the files of both ways in one list."""
        self._sent = sent
        rows = [self._out(file) for file in sent] + [self._came(file) for file in received]
        self.rows = sorted(rows, key=lambda row: row.when, reverse=True)
        self.table.set_ids([str(number) for number in range(len(self.rows))])
        self.table.refresh()
        high = min(max(len(self.rows), _FEW), _MANY) + 1
        self.table.setFixedHeight(self.table.verticalHeader().defaultSectionSize() * high + theme().px(6))
        if self.rows and not self.table.current_id():
            self.table.choose_row(next((n for n, row in enumerate(self.rows) if row.sent), 0), 2)
        self._allow()

    def chosen(self) -> SentFile | None:
        """Return the file to the county on which the keyboard stands."""
        number = self.table.current_id()
        return self.rows[int(number)].sent if number else None

    def print_sheet(self) -> bool:
        """Print the 移交单 of the report that the chosen file belongs to; False where it is none."""
        file = self.chosen()
        if file is None or not self._copy_of(file).exists():
            return False
        show_print_dialog(self, handover_document(self._context, [one.file for one in together(self._sent, file)]))
        return True

    def _write_again(self) -> None:
        file = self.chosen()
        if file is not None:
            self.again.emit([self._copy_of(file)])

    def _copy(self) -> None:
        file = self.chosen()
        if file is not None:
            copy_files([self._copy_of(file)])
            words = self.tr("“{file}”已复制。到微信里打开县就业局的对话，按 Ctrl+V 粘贴发送。")
            self.notice.show_notice(words.format(file=file.file), Kind.OK)
            self.notice.show()

    def _open(self) -> None:
        file = self.chosen()
        if file is not None:
            there = Path(file.target)
            folder = there if (there / file.file).exists() else self._context.folder.outbox
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _allow(self) -> None:
        """Serve the buttons where a file went out and its copy is still there."""
        file = self.chosen()
        kept = file is not None and self._copy_of(file).exists()
        for button in (self.again_button, self.copy_button, self.open_button, self.print_button):
            button.setEnabled(kept)

    def _copy_of(self, file: SentFile) -> Path:
        return self._context.folder.outbox / file.file

    def _out(self, file: SentFile) -> HistoryRow:
        content = self.tr("{n:,} 条修改").format(n=file.ops)
        state = _CONFIRMED if file.confirmed else _OPEN
        return HistoryRow(file.written_at, self.tr("上报"), file.file, content, state, file)

    def _came(self, file: ReceivedFile) -> HistoryRow:
        content = self.tr("带来 {n:,} 条修改").format(n=file.ops) if file.ops else self.tr("县里的回执")
        return HistoryRow(file.received_at, self.tr("接收"), file.file, content, _READ, None)

    def _fetch(self, ids: Sequence[str]) -> list[Row]:
        rows = (self.rows[int(number)] for number in ids)
        return [(moment(row.when), row.way, row.state, row.content, row.file) for row in rows]

    def _columns(self) -> list[Column]:
        states = {_CONFIRMED: Kind.OK, _OPEN: Kind.WARN, _READ: Kind.PLAIN}
        return [
            Column("when", self.tr("时间"), 142, sortable=False, fixed=True),
            Column("way", self.tr("方向"), 64, sortable=False, fixed=True),
            Column("state", self.tr("结果"), 112, badges=states, sortable=False, fixed=True),
            Column("content", self.tr("内容"), 150, sortable=False, fixed=True),
            Column("file", self.tr("文件"), 300, sortable=False, fixed=True),
        ]


def together(sent: Sequence[SentFile], file: SentFile) -> list[SentFile]:
    """Return the files that were written in one report with a file: one stretch of the chain, one place, one time."""
    ordered = sorted((one for one in sent if _near(one, file)), key=lambda one: one.first)
    found = [file]
    for one in ordered:
        if one.first == found[-1].last + 1:
            found.append(one)
    for one in reversed(ordered):
        if one.last + 1 == found[0].first:
            found.insert(0, one)
    return found


def _near(one: SentFile, other: SentFile) -> bool:
    apart = datetime.fromisoformat(one.written_at) - datetime.fromisoformat(other.written_at)
    return one.target == other.target and abs(apart.total_seconds()) <= _TOGETHER_S
