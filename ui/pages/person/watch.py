"""Looks at a person's form while it is typed into: who has this ID number, which household, what is wrong."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui.pages.person.checks import labourer_values, person_problems, shown_while_typing
from ui.pages.person.form import PersonForm
from ui.pages.person.known import KnownPerson, LikelyPerson
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.register.store import Register
from villagedesk.subjects.registration import Person, find_home, members, new_person

_PAUSE_MS = 250
_HOME = ("head_name", "group")


class PersonWatch(QObject):
    """`titled` brings the title of the page; once saving was `tried`, what is missing is shown too.

    `likely` is a bar for the page to put below the form.
    """

    titled = Signal(str)

    def __init__(
        self, register: Register, form: PersonForm, known: KnownPerson, lookups: Callable[[], Lookups]
    ) -> None:
        super().__init__(form)
        self.tried = False
        self._register = register
        self._form = form
        self._known = known
        self.likely = LikelyPerson(register)
        self._lookups = lookups
        self._person = new_person()
        self._home: tuple[str, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.likely.appeared.connect(partial(QTimer.singleShot, 0, self, self._keep_in_sight))

    def begin(self, person: Person) -> None:
        """Watch the form of another person, which has just been filled."""
        self._pause.stop()
        self._person = person
        self.tried = False
        self._home = self._home_words()
        self._known.look("", person.id)
        self.likely.begin(person.id, self._typed())
        self._say_title()

    def touch(self, name: str) -> None:
        """Something was typed into a field; a whole ID number is looked up at once."""
        if name == "id_number":
            self._known.look(str(self._form.value("id_number") or ""), self._person.id)
        self._pause.start()

    def look(self) -> None:
        """Look at the form as it stands."""
        self._say_title()
        if self._home_words() != self._home:
            self._home = self._home_words()
            self._look_for_home()
        found = person_problems(self._person, self._form.present(), self._lookups())
        found += self._form.present_problems()
        self.likely.look(self._typed())
        self._form.show_problems(shown_while_typing(found, self._focused(), tried=self.tried))

    def _look_for_home(self) -> None:
        head, group = self._home
        own = self._person.household
        if not head or not group:
            return
        home = find_home(self._register, head, group)
        if home is None and own is not None:
            count = members(self._register, own.id)
            words = self.tr("这一户 {count} 口人一起改") if count > 1 else ""
            self._form.first.boxes["head_name"].show_note(words.format(count=count))
        else:
            self._form.show_home(home)

    def _keep_in_sight(self) -> None:
        """Bring the field being typed onto the screen again, after a bar has taken room below the form."""
        name = self._focused()
        if any(name in form.boxes for form in self._form.forms):
            self._form.focus_field(name)

    def _typed(self) -> Values:
        return {**self._person.labourer.values, **labourer_values(self._form.present())}

    def _home_words(self) -> tuple[str, ...]:
        return tuple(str(self._form.value(name) or "") for name in _HOME)

    def _focused(self) -> str:
        focus = QApplication.focusWidget()
        return str(focus.property("field") or "") if focus is not None else ""

    def _say_title(self) -> None:
        new = not self._person.labourer.heads
        who = self.tr("新登记") if new else str(self._form.value("name") or self._person.name)
        self.titled.emit(" · ".join(filter(None, (who, str(self._form.value("group") or "")))))
