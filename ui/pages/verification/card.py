"""The person who is asked about, in large type, with the answers below."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.pages.people.rows import in_brief
from ui.pages.verification.answers import Answers
from ui.pages.verification.leaving import LeavingPanel
from ui.pages.verification.rows import STATE_KINDS
from ui.theme import theme
from ui.widgets import ButtonFlow, DetailPanel, KeyButton, spaced
from ui.widgets.labels import restyle
from villagedesk.catalogue.lookups import Lookups
from villagedesk.register.people import PersonRow
from villagedesk.subjects import showing
from villagedesk.subjects.standing import work_words
from villagedesk.subjects.verification import Leaving, Outcome
from villagedesk.subjects.verification_roll import Member

_NAME_ROOM = 36


class PersonCard(DetailPanel):
    """Name, facts and the four answers; 离册 asks for reason and day in their place.

    `answered` brings an Outcome and, for 离册, a Leaving; `leaving_ended` tells that the list takes the keyboard.
    """

    answered = Signal(Outcome, object)
    leaving_begun = Signal()
    leaving_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers = Answers()
        self.leaving = LeavingPanel()
        self.leaving.hide()
        self.undo_button = KeyButton(self.tr("撤销"), "Backspace", role="quiet")
        self.clear_button = KeyButton(self.tr("取消核实"), "0", role="quiet")
        self._lesser = ButtonFlow(6)
        self._build_foot()
        self.answers.answered.connect(self._take)
        self.leaving.told.connect(self._take_leaving)
        self.leaving.given_up.connect(self.end_leaving)
        self.show_nobody()

    def show_nobody(self) -> None:
        """Show that nobody is chosen."""
        self.show_subject(self.tr("未选人"))
        self.show_rows(())
        self.answers.setEnabled(False)
        self.answers.show_outcome(None)
        self.clear_button.setEnabled(False)

    def show_person(self, row: PersonRow, member: Member, today: date, *, can_answer: bool = True) -> None:
        """Show a person and what is known of the month; without `can_answer` it is only looked at."""
        person = row.person
        badges = [(member.label, STATE_KINDS[member.label])] if member.label else []
        self.show_subject(str(person.get("name") or ""), in_brief(row, today), badges)
        self.show_rows(self._facts(row, member))
        self.answers.setEnabled(can_answer)
        self.answers.show_outcome(member.outcome)
        self.clear_button.setEnabled(can_answer and not member.is_open)

    def ask_leaving(self, lookups: Lookups) -> None:
        """Ask for reason and day in the place of the answers."""
        self.answers.hide()
        self._lesser.hide()
        self.leaving.ask(lookups)
        self.leaving_begun.emit()

    def end_leaving(self) -> None:
        """Show the answers again."""
        if self.leaving.isHidden():
            return
        self.leaving.hide()
        self.answers.show()
        self._lesser.show()
        self.leaving_ended.emit()

    def _build_foot(self) -> None:
        restyle(self.title, "role", "figure")
        foot = QWidget()
        column = spaced(QVBoxLayout(foot), 0, 8)
        for button in (self.undo_button, self.clear_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._lesser.add_item(button)
        for part in (self.answers, self.leaving, self._lesser):
            column.addWidget(part)
        # The panel stays as wide while it asks for the reason.
        foot.setMinimumWidth(self.answers.minimumSizeHint().width())
        self.foot.addWidget(foot, 1)
        # The name stays in sight while the lower part needs the room: at 150 % on a small screen it needs all.
        self.findChildren(QScrollArea)[0].setMinimumHeight(theme().px(_NAME_ROOM))

    def _facts(self, row: PersonRow, member: Member) -> list[tuple[str, str]]:
        person = row.person
        phones = (str(person.get(name) or "") for name in ("phone", "family_phone"))
        asked = " ".join(filter(None, (str(person.get("verified_on") or ""), _result(row))))
        return [
            (self.tr("本月"), self.tr("满16岁，请问清在读还是务工") if member.turned_16 else ""),
            (self.tr("说明"), self.tr("后面的月份已经核实过，这个月不用补") if member.asked_later else ""),
            (self.tr("户主"), str(row.household.get("head_name") or "")),
            (self.tr("现在"), work_words(row)),
            (self.tr("电话"), "、".join(showing.spaced_phone(phone) for phone in phones if phone)),
            (self.tr("上次核实"), asked if member.is_open else ""),
            (self.tr("备注"), str(person.get("remark") or "")),
        ]

    def _take(self, outcome: Outcome) -> None:
        self.answered.emit(outcome, None)

    def _take_leaving(self, leaving: Leaving) -> None:
        self.end_leaving()
        self.answered.emit(Outcome.LEFT, leaving)


def _result(row: PersonRow) -> str:
    return showing.words("labourer", "verify_result", row.person)
