"""The identity card above a person's tabs: who it is in one line, how far it is sent, and the way to the household."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.language import shown
from ui.pages.people.rows import STATE_KINDS, in_brief
from ui.widgets import Badge, KeyButton, caption, spaced
from ui.widgets.badge import Kind
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.register.store import Register
from villagedesk.subjects import showing
from villagedesk.subjects.registration import members
from villagedesk.subjects.standing import work_words


class IdentityCard(QFrame):
    """Facts of a stored person; `home_asked` brings the id of the household that somebody wants to see."""

    home_asked = Signal(str)

    def __init__(self, register: Register, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._home = ""
        self.state = Badge()
        self.facts = caption("", "strong", wrap=True)
        self.work = caption("", "soft", wrap=True)
        self.home_button = KeyButton("", "Alt+H", icon="house")
        row = spaced(QHBoxLayout(self), (14, 6, 6, 6), 12)
        row.addWidget(self.state)
        row.addWidget(self.facts, 3)
        row.addWidget(self.work, 2)
        row.addWidget(self.home_button)
        self.home_button.clicked.connect(self._ask_for_home)
        self.hide()

    def show_person(self, person: str, today: date) -> None:
        """Show a stored person; one who is not stored has no card."""
        with self._register.database.reading() as connection:
            found = people.rows(connection, [person])
        self.setVisible(bool(found))
        if found:
            self._show(found[0], today)

    def _show(self, row: PersonRow, today: date) -> None:
        values = row.person
        facts = (
            in_brief(row, today),
            shown(showing.words("labourer", "relation_to_head", values)),
            showing.spaced_phone(str(values.get("phone") or "")),
        )
        self.facts.setText(" · ".join(filter(None, facts)))
        self.work.setText(shown(work_words(row)))
        self.state.show_state(shown(row.state.value), STATE_KINDS.get(row.state.value, Kind.PLAIN))
        self._home = str(row.household.get("id") or "")
        head = str(row.household.get("head_name") or "") or self.tr("这")
        words = self.tr("看 {head} 户（{count} 人）")
        self.home_button.setText(words.format(head=head, count=members(self._register, self._home)))
        self.home_button.setAccessibleName(self.home_button.text())
        self.home_button.updateGeometry()
        self.home_button.setVisible(bool(self._home))

    def _ask_for_home(self) -> None:
        self.home_asked.emit(self._home)
