"""Whoever is typed may be registered already: a known ID number leads to that person, a likeness is only mentioned."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.pages.alike.words import known_by
from ui.tasks import Lane, Task
from ui.widgets import KeyButton, NoticeBar
from ui.widgets.badge import Kind
from villagedesk.catalogue.field import Values
from villagedesk.register.alike import Alike, Likeness, alike
from villagedesk.register.store import Register
from villagedesk.subjects import showing
from villagedesk.subjects.registration import Person, load, registered

_MENTIONED = (Likeness.NAME_PHONE, Likeness.NAME_BIRTH, Likeness.NEAR_ID)
"""Not an ID number that is known, which has a bar of its own, nor what most often is another person."""
_TELLING = ("name", "phone", "birth_date", "id_number")
"""What may remind of somebody; while it stays, nobody is looked for again."""


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


@dataclass(frozen=True, slots=True)
class _Found:
    """The answer to one question; `asked` is its number, so that a late one is known as such."""

    asked: int
    person: Person | None = None
    likeness: Likeness = Likeness.WEAK


class LikelyPerson(NoticeBar):
    """Mentions quietly who may be the person just typed; saving goes on as if it said nothing.

    `appeared` tells that the bar takes its room. Nobody is mentioned twice while one form is filled in. A page that
    puts the bar nowhere never sees it.
    """

    opened = Signal(str)
    appeared = Signal()

    def __init__(self, register: Register) -> None:
        super().__init__("", Kind.PLAIN)
        self._register = register
        self._own = ""
        self._told: set[str] = set()
        self._seen: tuple[str, ...] = ()
        self._asked = 0
        self._person = ""
        self.open_button = KeyButton(self.tr("打开看看"), "Alt+O")
        self.close_button = KeyButton(self.tr("不是这个人"), "Alt+N", role="quiet")
        layout = self.layout()
        for button in (self.open_button, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if layout is not None:
                layout.addWidget(button)
        self.open_button.clicked.connect(self._open)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def begin(self, own: str, values: Values) -> None:
        """Begin with another form: of the person with the id `own`, in which `values` stand already."""
        if own != self._own:
            self._told = set()
        self._own = own
        self._seen = _telling(values)
        self._asked += 1
        self.hide()

    def look(self, values: Values) -> None:
        """Look in the background who may be the person with these values of a labourer."""
        seen = _telling(values)
        if seen == self._seen:
            return
        self._seen = seen
        self._asked += 1
        register, own, asked = self._register, self._own, self._asked
        task = Task(lambda: _find(register, values, own, asked), Lane.READ)
        task.succeeded.connect(self._take)
        task.start()

    def _take(self, found: _Found) -> None:
        if found.asked != self._asked or self.parentWidget() is None:
            return
        person = found.person
        if person is None:
            self.hide()
            return
        if person.id == self._person and self.isVisible():
            return
        if person.id in self._told:
            self.hide()
            return
        self._told.add(person.id)
        self._person = person.id
        words = self.tr("可能已登记：{who}（{why}）。")
        self.show_notice(words.format(who=self._who(person), why=known_by(found.likeness)), Kind.PLAIN)
        self.show()
        self.appeared.emit()

    def _who(self, person: Person) -> str:
        year = showing.birth_date(person.labourer.values)[:4]
        born = self.tr("{year} 年生").format(year=year) if year else ""
        return " · ".join(filter(None, (person.name, person.group, born)))

    def _open(self) -> None:
        self.hide()
        self.opened.emit(self._person)


def _telling(values: Values) -> tuple[str, ...]:
    return tuple(str(values.get(name) or "") for name in _TELLING)


def _find(register: Register, values: Values, own: str, asked: int) -> _Found:
    """Return the likeliest person to mention."""
    if not values.get("name"):
        return _Found(asked)
    with register.database.reading() as connection:
        found: list[Alike] = alike(connection, values, but=own)
    for one in found:
        if one.likeness in _MENTIONED:
            return _Found(asked, load(register, one.person), one.likeness)
    return _Found(asked)
