"""What has to be said with a step: the day and batch of a payment, a ticket, a reason; one or two fields and Enter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.forms.days import spoken_day
from ui.theme import theme
from ui.widgets import ButtonFlow, KeyButton, caption, spaced
from ui.widgets.labels import restyle
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field_checks import check_field
from villagedesk.catalogue.kinds import read
from villagedesk.catalogue.lookups import Lookups

_WIDTH = 190


@dataclass(frozen=True, slots=True)
class Asked:
    """A field of the kind `subsidy` to ask for: its words, what stands in it first, whether it may stay empty."""

    field: str
    words: str
    first: str = ""
    optional: bool = False


class AskBar(QFrame):
    """Hidden until something is asked; `told` brings the values by field name."""

    told = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lookups: Lookups | None = None
        self._asked: tuple[Asked, ...] = ()
        self.lines: dict[str, QLineEdit] = {}
        self.words = caption("", "strong", wrap=True)
        self.note = caption("", "note", wrap=True)
        self.confirm = KeyButton(self.tr("确定"), "Return", role="primary", serves=False)
        self.cancel = KeyButton(self.tr("取消"), "Esc", serves=False)
        self._fields = ButtonFlow(14)
        self._column = spaced(QVBoxLayout(self), (14, 10, 14, 12), 8)
        feet = ButtonFlow()
        feet.add_item(self.confirm)
        feet.add_item(self.cancel)
        for part in (self.words, self._fields, self.note, feet):
            self._column.addWidget(part)
        self.setProperty("role", "card")
        self.confirm.clicked.connect(self._tell)
        self.cancel.clicked.connect(self.end)
        self.hide()

    def ask(self, words: str, asked: Sequence[Asked], lookups: Lookups) -> None:
        """Ask for some fields; the keyboard goes into the first."""
        self._lookups, self._asked = lookups, tuple(asked)
        former, self._fields = self._fields, ButtonFlow(14)
        self._column.replaceWidget(former, self._fields)
        former.deleteLater()
        self.words.setText(words)
        self.lines = {one.field: self._line(one) for one in asked}
        self._say("")
        self.show()
        first = self.lines[asked[0].field]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def end(self) -> None:
        """Ask no more."""
        self.hide()
        self.given_up.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _line(self, one: Asked) -> QLineEdit:
        line = QLineEdit(one.first)
        line.setAccessibleName(one.words)
        line.setMinimumWidth(theme().px(_WIDTH))
        line.returnPressed.connect(self._tell)
        holder = QWidget()
        row = spaced(QHBoxLayout(holder), 0, 8)
        label = caption(one.words)
        label.setBuddy(line)
        row.addWidget(label)
        row.addWidget(line)
        self._fields.add_item(holder)
        return line

    def _tell(self) -> None:
        if self._lookups is None or self.isHidden():
            return
        values: dict[str, object] = {}
        for one in self._asked:
            line, field = self.lines[one.field], KINDS["subsidy"].field(one.field)
            reading = read(field, spoken_day(line.text(), self._lookups.today), self._lookups)
            value = reading.values.get(one.field)
            problems = [*reading.problems] or (check_field(field, value, self._lookups) if value is not None else [])
            if problems or (value is None and not one.optional):
                self._say(problems[0].message if problems else self.tr("请填{what}。").format(what=one.words))
                restyle(line, "problem", "bad")
                line.setFocus(Qt.FocusReason.TabFocusReason)
                line.selectAll()
                return
            values[one.field] = value
        self.hide()
        self.told.emit(values)

    def _say(self, problem: str) -> None:
        self.note.setText(problem)
        self.note.setVisible(bool(problem))
        restyle(self.note, "severity", "bad" if problem else "")
