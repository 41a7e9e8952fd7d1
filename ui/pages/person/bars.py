"""Cards above a person's form: values that stand against each other, and the reason of voiding."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.language import shown
from ui.theme import theme
from ui.widgets import Card, KeyButton, caption, spaced
from ui.widgets.detail import clear
from villagedesk.journal.op import VOID
from villagedesk.register.record import Record
from villagedesk.subjects.conflicts import Conflict, Side


class ConflictCards(QWidget):
    """One card a conflict, one button a value; `decided` brings the conflict and the value that shall hold."""

    decided = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = spaced(QVBoxLayout(self), 0, 8)
        self.buttons: list[KeyButton] = []

    def show_conflicts(self, found: Sequence[Conflict]) -> None:
        """Show the open conflicts; none hides the cards."""
        clear(self._column)
        self.buttons = []
        for conflict in found:
            self._column.addWidget(self._card(conflict))
        self.setVisible(bool(found))

    def _card(self, conflict: Conflict) -> Card:
        card = Card(self.tr("{label}有两种填法，请选一个").format(label=shown(conflict.label)))
        for side in conflict.sides:
            button = KeyButton(self._words(side))
            button.clicked.connect(partial(self.decided.emit, conflict, side.value))
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
        if conflict.field != VOID:
            card.body.addWidget(caption(self.tr("都不对的，直接在下面改成正确的再保存。"), "note"))
        return card

    def _words(self, side: Side) -> str:
        where = self.tr("本机") if side.own else self.tr("别处")
        return self.tr("{words}（{user}，{moment}，{where}）").format(
            words=shown(side.words), user=side.user, moment=side.moment, where=where
        )


class VoidBar(Card):
    """Asks why a record shall be void; `confirmed` brings the record and the reason. Hidden until `ask`."""

    confirmed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._record: Record | None = None
        self.question = caption("", "strong", wrap=True)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("写一句原因，例如“重复登记”"))
        self.reason.setAccessibleName(self.tr("作废原因"))
        self.no_button = KeyButton(self.tr("不作废"))
        self.yes_button = KeyButton(self.tr("作废"), icon="ban")
        row = spaced(QHBoxLayout(), 0, 10)
        self.body.addWidget(self.question)
        self.body.addLayout(row)
        row.addWidget(self.reason, 1)
        row.addWidget(self.no_button)
        row.addWidget(self.yes_button)
        self.reason.setMinimumWidth(theme().px(200))
        self.reason.textChanged.connect(self._allow)
        self.no_button.clicked.connect(self.hide)
        self.yes_button.clicked.connect(self._confirm)
        self.hide()

    def ask(self, record: Record, question: str) -> None:
        """Appear with a question that names the thing."""
        self._record = record
        self.question.setText(question)
        self.reason.clear()
        self._allow()
        self.show()
        self.reason.setFocus()

    def _allow(self) -> None:
        self.yes_button.setEnabled(bool(self.reason.text().strip()))

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit(self._record, self.reason.text().strip())
