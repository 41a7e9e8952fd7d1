"""An ID number that is registered already leads to that person."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets import NoticeBar
from ui.widgets.badge import Kind
from villagedesk.register.store import Register
from villagedesk.subjects.registration import load, registered


class KnownPerson(NoticeBar):
    """Says who has the ID number just typed; Enter in its field, or the button, asks to open that person."""

    opened = Signal(str)

    def __init__(self, register: Register, control: QWidget) -> None:
        super().__init__("", Kind.WARN)
        self._register = register
        self._person = ""
        self._control = control
        control.installEventFilter(self)
        self.pressed.connect(self._open)
        self.hide()

    def look(self, id_number: str, own: str) -> None:
        """Look who has a valid ID number, other than the person with the id `own`; '' asks nothing."""
        self._person = (registered(self._register, id_number, but=own) or "") if id_number else ""
        person = load(self._register, self._person) if self._person else None
        if person is not None:
            words = self.tr("这个身份证号已经登记：{who}。按 Enter 打开，不会重复登记。")
            who = " · ".join(filter(None, (person.name, person.group, person.labourer.number)))
            self.show_notice(words.format(who=who), Kind.WARN, self.tr("打开这个人"))
        self.setVisible(person is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter in the field of the ID number while somebody is known."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter
        if self._person and pressed and watched is self._control:
            self._open()
            return True
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        person, self._person = self._person, ""
        self.hide()
        self.opened.emit(person)
