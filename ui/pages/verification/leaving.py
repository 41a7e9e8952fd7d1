"""离册: why and when, by three keys: the reason's number, the day (today until another is typed), Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.forms.days import spoken_day
from ui.language import shown
from ui.pages.verification.answers import AnswerButton
from ui.widgets import ButtonFlow, KeyButton, TileGrid, caption, spaced
from ui.widgets.labels import restyle
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.field_checks import check_field
from villagedesk.catalogue.kinds import read
from villagedesk.catalogue.lookups import Lookups
from villagedesk.subjects.verification import Leaving

_FIELD = KINDS["labourer"].field("left_on")


class LeavingPanel(QWidget):
    """Asks for reason and day; `told` brings a Leaving, `given_up` nothing."""

    told = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lookups: Lookups | None = None
        self.reasons = {code.code: self._reason(code.label, code.code) for code in code_list("roll_left_reason")}
        self.day = QLineEdit()
        self.day.setAccessibleName(shown(_FIELD.label))
        self.note = caption("", "note", wrap=True)
        self.confirm = KeyButton(self.tr("记为离册"), "Return", role="primary")
        self.cancel = KeyButton(self.tr("取消"), "Esc")
        self._group = QButtonGroup(self)
        self._arrange()
        self.day.returnPressed.connect(self._tell)
        self.day.textEdited.connect(self._forgive)
        self.confirm.clicked.connect(self._tell)
        self.cancel.clicked.connect(self.given_up)

    def ask(self, lookups: Lookups) -> None:
        """Begin: no reason, today."""
        self._lookups = lookups
        self._group.setExclusive(False)
        for button in self.reasons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self.day.setText(lookups.today.isoformat())
        self._forgive()
        self.show()
        next(iter(self.reasons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _reason(self, label: str, code: str) -> AnswerButton:
        button = AnswerButton(label, code, height=34, letters=15)
        button.clicked.connect(self._go_to_day)
        return button

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 0, 6)
        reasons = TileGrid(6)
        for button in self.reasons.values():
            self._group.addButton(button)
            reasons.add_tile(button)
        when = spaced(QHBoxLayout(), 0, 10)
        when.addWidget(caption(_FIELD.label))
        when.addWidget(self.day, 1)
        feet = ButtonFlow()
        feet.add_item(self.confirm)
        feet.add_item(self.cancel)
        column.addWidget(self.note)
        column.addWidget(reasons)
        column.addLayout(when)
        column.addWidget(feet)

    def _go_to_day(self) -> None:
        self._forgive()
        self._go_on_typing()

    def _forgive(self, *_: object) -> None:
        self._say("")

    def _say(self, problem: str) -> None:
        self.note.setText(problem or self.tr("为什么离册？哪天？默认今天。"))
        restyle(self.note, "severity", "bad" if problem else "")
        restyle(self.day, "problem", "bad" if problem else "")

    def _tell(self) -> None:
        if self._lookups is None:
            return
        reason = next((code for code, button in self.reasons.items() if button.isChecked()), "")
        if not reason:
            self._say(self.tr("请先选一个原因。"))
            next(iter(self.reasons.values())).setFocus(Qt.FocusReason.TabFocusReason)
            return
        reading = read(_FIELD, spoken_day(self.day.text(), self._lookups.today), self._lookups)
        day = str(reading.values.get(_FIELD.name) or "")
        if reading.problems or not day:
            self._refuse_day(self.tr("日期不对，例 {day}。").format(day=self._lookups.today.isoformat()))
        elif check_field(_FIELD, day, self._lookups):
            self._refuse_day(self.tr("离册日期不能晚于今天。"))
        else:
            self.told.emit(Leaving(reason, day))

    def _refuse_day(self, problem: str) -> None:
        self._say(problem)
        self._go_on_typing()

    def _go_on_typing(self) -> None:
        self.day.setFocus(Qt.FocusReason.TabFocusReason)
        self.day.selectAll()
