"""On the left the policies with how many stand where, and below them what the chosen one says."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QVBoxLayout, QWidget

from ui.language import shown
from ui.tables import Column, RecordTable, Row
from ui.theme import theme
from ui.widgets import Card, ScrollBody, caption, spaced
from villagedesk.subjects.subsidies import summary
from villagedesk.subjects.subsidies.entitled import Standing

_WIDTH = 268
_EDGES = 4
_MOST_ROWS = 4
"""Policies that are seen without scrolling."""


class PolicyList(QWidget):
    """`chosen` brings the key of a policy, `opened` asks to go on into its people."""

    chosen = Signal(str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standings: dict[str, Standing] = {}
        self._today = date.today()
        self.setFixedWidth(round(_WIDTH * (1 + theme().scale) / 2))
        self.table = RecordTable(self._columns(), self._fetch)
        self.table.setAccessibleName(self.tr("补贴政策"))
        self.table.setColumnHidden(0, True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads = self.table.horizontalHeader()
        heads.setStretchLastSection(False)
        heads.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.counts = caption("", wrap=True)
        self.says = caption("", "soft", wrap=True)
        self.says.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body = ScrollBody()
        card = Card()
        card.body.addWidget(self.counts)
        card.body.addWidget(self.says)
        body.column.addWidget(card)
        body.column.addStretch(1)
        self._column = spaced(QVBoxLayout(self), 0, 10)
        self._column.addWidget(self.table)
        self._column.addWidget(body, 1)
        self.table.chosen.connect(self._take)
        self.table.opened.connect(self._open)

    def show_standings(self, standings: Sequence[Standing], today: date) -> None:
        """Show the policies; the chosen one stays."""
        self._today = today
        self._standings = {one.policy.key: one for one in standings}
        self.table.set_ids(list(self._standings))
        self.table.refresh()
        shown_rows = min(max(len(self._standings), 1), _MOST_ROWS)
        self.table.setFixedHeight((shown_rows + 1) * self.table.verticalHeader().defaultSectionSize() + _EDGES)
        if not self.table.current_id():
            self.table.choose_row(0)
        self._describe(self.table.current_id())

    def add_button(self, button: QPushButton) -> None:
        """Take a button below what the policy says; the column is at least as wide."""
        self._column.addWidget(button)
        self.setFixedWidth(max(self.width(), button.sizeHint().width()))

    def choose(self, key: str) -> None:
        """Choose a policy, if there is one of that key."""
        self.table.choose_row(self.table.paged.row_of(key))

    def current(self) -> Standing | None:
        """Return the chosen policy with how everybody stands, None where there is none."""
        return self._standings.get(self.table.current_id())

    def _take(self, key: str) -> None:
        self._describe(key)
        self.chosen.emit(key)

    def _open(self, _key: str) -> None:
        self.opened.emit()

    def _describe(self, key: str) -> None:
        standing = self._standings.get(key)
        if standing is None:
            self.counts.setText("")
            self.says.setText("")
            return
        words = self.tr("可申领 {entitled:,}　办理中 {applied:,}　公示中 {notice:,}　已发放 {paid:,}")
        told = [words.format(**standing.counts())]
        deadline = standing.policy.next_deadline(self._today)
        if deadline is not None:
            left = (deadline.until - self._today).days
            words = self.tr("{title}截止 {day}，还有 {n} 天")
            told.append(words.format(title=shown(deadline.title), day=deadline.until.isoformat(), n=left))
        self.counts.setText("\n".join(told))
        said = [shown(line) for line in summary.lines(standing.policy)]
        self.says.setText("\n".join(said))

    def _columns(self) -> list[Column]:
        return [
            Column("title", self.tr("政策"), 170, sortable=False, fixed=True),
            Column("due", self.tr("可申领"), 76, right=True, sortable=False, fixed=True),
        ]

    def _fetch(self, keys: Sequence[str]) -> list[Row]:
        found = (self._standings[key] for key in keys)
        return [(shown(one.policy.title), f"{one.counts()['entitled']:,}") for one in found]
