"""The chosen person beside the list: who, where they stand, what to do next."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.people.rows import HOUSEHOLD_KINDS, STATE_KINDS, in_brief
from ui.tasks import Lane, Task
from ui.widgets import DetailPanel, KeyButton, NoticeBar
from ui.widgets.badge import Kind
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.subjects import showing
from villagedesk.subjects.standing import advice, is_at_work, training_words, wish_words


class PersonPanel(DetailPanel):
    """Details of one person with a masked ID number; 打开 and 打印登记单 at the foot."""

    usual_width = 312
    opened = Signal(str)
    printed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person = ""
        self.open_button = KeyButton(self.tr("打开  ↵"), role="primary")
        self.print_button = KeyButton(self.tr("打印登记单"), icon="printer")
        self.open_button.clicked.connect(self._open)
        self.print_button.clicked.connect(self._print)
        for button in (self.open_button, self.print_button):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.show_nobody()

    def show_nobody(self) -> None:
        """Say what the panel is for."""
        self._person = ""
        self.show_subject(self.tr("未选人"), self.tr("用 ↑ ↓ 或鼠标选一个人，这里看他的情况和下一步。"))
        self.show_rows(())
        self.clear_body()
        self._allow()

    def show_person(self, person: str) -> None:
        """Read a person and show the answer when it comes; '' shows nobody."""
        self._person = person
        if not person:
            self.show_nobody()
            return
        task = Task(lambda: self._read(person), Lane.READ)
        task.succeeded.connect(self._take)
        task.start()

    def show_row(self, row: PersonRow, today: date) -> None:
        """Show a person."""
        self._person = row.id
        person = row.person
        self.show_subject(str(person.get("name") or ""), in_brief(row, today), self._badges_of(row))
        self.show_rows(self._rows_of(row))
        self.clear_body()
        next_step = advice(row, today)
        if next_step is not None:
            self.body.addWidget(NoticeBar(next_step.text, Kind.WARN if next_step.urgent else Kind.ACCENT))
        self._allow()

    def _badges_of(self, row: PersonRow) -> list[tuple[str, Kind]]:
        home = showing.words("household", "type", row.household)
        badges = [(home, HOUSEHOLD_KINDS[home])] if home in HOUSEHOLD_KINDS else []
        return [*badges, (row.state.value, STATE_KINDS[row.state.value])]

    def _rows_of(self, row: PersonRow) -> list[tuple[str, str]]:
        spell, wish = row.spell, row.intent
        phone = str(row.person.get("phone") or row.person.get("family_phone") or "")
        working = is_at_work(spell)
        # Where nothing is registered the advice below says so.
        now = showing.words("spell", "status", spell) if working or not spell else self.tr("未就业")
        employer = " · ".join(filter(None, (str(spell.get("employer") or ""), str(spell.get("work_type") or ""))))
        since = str(spell.get("start_date") or "") if working else str(spell.get("end_date") or "")
        return [
            (self.tr("身份证号"), showing.masked(str(row.person.get("id_number") or ""))),
            (self.tr("电话"), showing.spaced_phone(phone)),
            (self.tr("户主"), str(row.household.get("head_name") or "")),
            (self.tr("现在"), now),
            (self.tr("单位"), employer if working else ""),
            (self.tr("地点"), showing.words("spell", "place", spell) if working else ""),
            (self.tr("月收入"), showing.words("spell", "monthly_wage", spell) if working else ""),
            (self.tr("外出") if working else self.tr("返回"), since),
            (self.tr("原因"), "" if working else showing.words("intent", "not_employed_reason", wish)),
            (self.tr("想做"), wish_words(wish)),
            (self.tr("想去"), showing.words("intent", "regions", wish)),
            (self.tr("月薪"), showing.words("intent", "wage", wish)),
            (self.tr("想学"), training_words(row.need)),
        ]

    def _read(self, person: str) -> tuple[PersonRow, date] | None:
        with self._context.register.database.reading() as connection:
            found = people.rows(connection, [person])
        return (found[0], self._context.today) if found else None

    def _take(self, answer: tuple[PersonRow, date] | None) -> None:
        # Somebody else may have been chosen while the register was read.
        if answer is not None and answer[0].id == self._person:
            self.show_row(*answer)

    def _allow(self) -> None:
        for button in (self.open_button, self.print_button):
            button.setEnabled(bool(self._person))

    def _open(self) -> None:
        self.opened.emit(self._person)

    def _print(self) -> None:
        self.printed.emit(self._person)
