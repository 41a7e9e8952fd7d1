"""Cards above a person's form: values that stand against each other, and what the county sent back for correction."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.language import shown
from ui.widgets import Card, KeyButton, caption, spaced
from ui.widgets.detail import clear
from villagedesk.catalogue.field import Policy
from villagedesk.journal.op import VOID
from villagedesk.subjects.conflicts import Conflict, Side
from villagedesk.subjects.returns import Returned

_LONGEST = 36
"""Characters that a button shows of a value; a longer one is read below it."""


class ConflictCards(QWidget):
    """One card a conflict, one button a value; `decided` brings the conflict and the value that shall hold."""

    decided = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = spaced(QVBoxLayout(self), 0, 8)
        self._places: Mapping[str, str] = {}
        self.buttons: list[KeyButton] = []
        self.hide()

    def show_conflicts(self, found: Sequence[Conflict], places: Mapping[str, str] | None = None) -> None:
        """Show the open conflicts; none hides the cards. `places` says in words where known devices stand."""
        clear(self._column)
        self.buttons = []
        self._places = places or {}
        for conflict in found:
            self._column.addWidget(self._card(conflict))
        self.setVisible(bool(found))

    def _card(self, conflict: Conflict) -> Card:
        words = self.tr("{label}有 {n} 种填法，请选一个")
        card = Card(words.format(label=shown(conflict.label), n=len(conflict.sides)))
        if conflict.field != VOID and conflict.base is not None:
            before = shown(conflict.base) or self.tr("空白")
            card.body.addWidget(caption(self.tr("原来填的：{before}").format(before=before), "soft", wrap=True))
        grid = spaced(QGridLayout(), 0, 6)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for side in conflict.sides:
            self._add_side(grid, conflict, side)
        card.body.addLayout(grid)
        card.body.addWidget(caption(self._hint(conflict), "note", wrap=True))
        return card

    def _add_side(self, grid: QGridLayout, conflict: Conflict, side: Side) -> None:
        words, who = shown(side.words), self._who(side)
        button = KeyButton(words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…")
        button.setAccessibleName(self.tr("用这个：{words}，{who}").format(words=words, who=who))
        button.clicked.connect(partial(self.decided.emit, conflict, side.value))
        self.buttons.append(button)
        row = grid.rowCount()
        grid.addWidget(button, row, 0)
        grid.addWidget(caption(who, "soft", wrap=True), row, 1)
        if len(words) > _LONGEST:
            grid.addWidget(caption(words, wrap=True), row + 1, 0, 1, 2)

    def _hint(self, conflict: Conflict) -> str:
        if conflict.field == VOID:
            return self.tr("点哪一个就按哪一个办；办了以后随下次上报告诉对方。")
        if conflict.policy is Policy.PERSON_DECIDES or conflict.element:
            return self.tr("点哪一个就用哪一个；都不对的，直接在下面改成正确的再保存。")
        return self.tr("没有人选之前，先用最后改的那个；都不对的，直接在下面改成正确的再保存。")

    def _who(self, side: Side) -> str:
        where = self.tr("本机") if side.own else self._places.get(side.device) or self.tr("别的电脑")
        words = self.tr("{user}，{where}，{moment}").format(user=side.user, where=where, moment=side.moment)
        return self.tr("{who}（现在显示的）").format(who=words) if side.shown else words


class ReturnCard(Card):
    """What the county sent back: `wanted` asks for the field, `affirmed` says that it is right as it is."""

    wanted = Signal(object)
    affirmed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("县里退回补正，请改好再上报"), parent)
        self._lines = spaced(QVBoxLayout(), 0, 10)
        self.body.addLayout(self._lines)
        self.buttons: list[KeyButton] = []
        self.hide()

    def show_returns(self, found: Sequence[Returned]) -> None:
        """Show what is open, one field below the other; nothing hides the card."""
        clear(self._lines)
        self.buttons = []
        for returned in found:
            self._lines.addLayout(self._line(returned))
        self.setVisible(bool(found))

    def _line(self, returned: Returned) -> QVBoxLayout:
        label = shown(returned.label)
        column = spaced(QVBoxLayout(), 0, 4)
        said = self.tr("{label}：{words}").format(label=label, words=returned.words)
        column.addWidget(caption(said, "strong", wrap=True))
        now = shown(returned.now) or self.tr("空白")
        who = self.tr("{user}，{moment}。现在填的：{now}")
        column.addWidget(caption(who.format(user=returned.user, moment=returned.moment, now=now), "soft", wrap=True))
        row = spaced(QHBoxLayout(), 0, 10)
        go, right = KeyButton(self.tr("去改")), KeyButton(self.tr("核对无误，不用改"))
        for button, done in ((go, self.wanted), (right, self.affirmed)):
            button.setAccessibleName(self.tr("{label}：{what}").format(label=label, what=button.text()))
            button.clicked.connect(partial(done.emit, returned))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
        row.addStretch(1)
        column.addLayout(row)
        return column


def remark(returned: Returned) -> str:
    """Return what stands at the field itself."""
    said = QCoreApplication.translate("ReturnCard", "县里退回：{words}（{user}，{moment}）")
    return said.format(words=returned.words, user=returned.user, moment=returned.moment)
