"""往来记录: the files that went and came, with their dates and whether the county confirmed them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from ui.pages.exchange.words import moment
from ui.widgets import Badge, Card, ElidedLabel, Kind, caption, spaced
from ui.widgets.detail import clear
from villagedesk.exchange.history import ReceivedFile, SentFile


class HistoryRow(NamedTuple):
    """One line: when (RFC 3339), which way, the file, what was in it, and its state."""

    when: str
    way: str
    file: str
    content: str
    state: str
    kind: Kind


class HistoryCard(Card):
    """The newest first."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("HistoryCard", "往来记录"))
        self.rows: list[HistoryRow] = []
        self._grid = spaced(QGridLayout(), 0, 10)
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnStretch(3, 2)
        self.empty = caption(self.tr("还没有上报过，也没有收过县里的文件。"), "soft")
        self.body.addWidget(self.empty)
        self.body.addLayout(self._grid)

    def show_files(self, sent: Sequence[SentFile], received: Sequence[ReceivedFile]) -> None:
        """Show the files of both ways in one list."""
        rows = [self._sent(file) for file in sent] + [self._received(file) for file in received]
        self.rows = sorted(rows, key=lambda row: row.when, reverse=True)
        clear(self._grid)
        self.empty.setVisible(not self.rows)
        for column, title in enumerate((self.tr("时间"), "", self.tr("文件"), self.tr("内容"), self.tr("状态"))):
            if self.rows:
                self._grid.addWidget(caption(title, "soft"), 0, column)
        for number, row in enumerate(self.rows, start=1):
            self._grid.addWidget(caption(moment(row.when)), number, 0)
            self._grid.addWidget(caption(row.way), number, 1)
            self._grid.addWidget(ElidedLabel(row.file), number, 2)
            self._grid.addWidget(ElidedLabel(row.content, "soft"), number, 3)
            self._grid.addWidget(Badge(row.state, row.kind), number, 4, Qt.AlignmentFlag.AlignLeft)

    def _sent(self, file: SentFile) -> HistoryRow:
        content = self.tr("{n:,} 条").format(n=file.ops)
        state = (self.tr("已确认"), Kind.OK) if file.confirmed else (self.tr("未确认"), Kind.WARN)
        return HistoryRow(file.written_at, self.tr("上报"), file.file, content, *state)

    def _received(self, file: ReceivedFile) -> HistoryRow:
        content = self.tr("带来 {n:,} 条修改").format(n=file.ops) if file.ops else self.tr("县级反馈")
        return HistoryRow(file.received_at, self.tr("接收"), file.file, content, self.tr("已读入"), Kind.PLAIN)
