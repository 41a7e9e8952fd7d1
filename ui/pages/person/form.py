"""The form of a person: labourer and household in one."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.forms import FormServices, RecordForm
from ui.pages.person import rules as person_rules
from ui.pages.person.fields import (
    CARRIED,
    CARRIED_AT_HOME,
    FIRST,
    HOME,
    LABOURER,
    MEMBER_FIRST,
    MEMBER_MORE,
    MORE,
)
from ui.widgets import Card, KeyButton, caption, spaced
from villagedesk.catalogue.field import Value, Values
from villagedesk.catalogue.problem import Problem, Severity
from villagedesk.subjects import showing
from villagedesk.subjects.registration import Home, Person


class PersonForm(QWidget):
    """First the card that every registration needs, then 更多项目.

    `changed` names the field that the user has changed; `finished` is Enter in the last field of a card.
    """

    changed = Signal(str)
    finished = Signal()

    def __init__(self, services: FormServices, parent: QWidget | None = None, *, of_household: bool = False) -> None:
        """Show the household's fields among the person's; `of_household` leaves them out, for they stand beside."""
        super().__init__(parent)
        self._services = services
        self._of_household = of_household
        self._carried: frozenset[str] = frozenset()
        self.first = RecordForm(LABOURER, services, sections=MEMBER_FIRST if of_household else FIRST)
        self.more = RecordForm(LABOURER, services, sections=MEMBER_MORE if of_household else MORE)
        self.forms = (self.first, self.more)
        self.more_button = KeyButton(self.tr("更多项目"), "Alt+M", icon="chevron-down")
        self.notice = caption("", "soft", wrap=True)
        self._arrange()
        for form in self.forms:
            form.changed.connect(self._follow)
            form.last_field_entered.connect(self.finished)
        self.more_button.clicked.connect(self._toggle_more)

    @property
    def is_dirty(self) -> bool:
        """Tell whether the user has changed anything since a person was shown."""
        return any(form.is_dirty for form in self.forms)

    def show_person(self, person: Person) -> None:
        """Show a person as read."""
        self._carried = frozenset()
        home = person.household.values if person.household else {}
        values = {**person.labourer.values, **{name: home.get(name) for name in HOME}}
        for form in self.forms:
            form.set_values(values)
        person_rules.note_derived(self.first, self._services)
        self.settle_in()

    def start(self, defaults: Values, carried: Values) -> None:
        """Show an empty form with `defaults`, and what is `carried` over from the last person."""
        for form in self.forms:
            form.set_values(defaults)
            form.fill_in(carried, dict.fromkeys(carried, self.tr("沿用上一人")))
        self._carried = frozenset(carried)
        self.settle_in()

    def show_home(self, home: Home | None) -> None:
        """Say whether the household is known; a known one fills what nobody has typed."""
        person_rules.show_home(self.first, home, self._carried)

    def suggest_home(self, home: Home) -> None:
        """Fill in the household that names the person as its head."""
        person_rules.suggest_home(self.first, home, self._carried)

    def value(self, name: str) -> Value:
        """Return the value of one field as it stands; None where the form has no such field."""
        form = next((form for form in self.forms if name in form.boxes), None)
        return form.editor(name).reading().values.get(name) if form else None

    def values(self) -> Values:
        """Return all values, None where a field is blank; half-typed choices are made final."""
        return {name: value for form in self.forms for name, value in form.values().items()}

    def present(self) -> Values:
        """Return the values as they stand, without touching what is being typed."""
        values: Values = {}
        for form in self.forms:
            for name, box in form.boxes.items():
                values.setdefault(name, None)
                values.update(box.editor.reading().values)
        return values

    def present_problems(self) -> list[Problem]:
        """Return what is not understood, without touching what is being typed."""
        boxes = {name: box for form in self.forms for name, box in form.boxes.items()}
        return [
            problem if name in reading.values else replace(problem, severity=Severity.ERROR)
            for name, box in boxes.items()
            for reading in (box.editor.reading(),)
            for problem in reading.problems
        ]

    def reading_problems(self) -> list[Problem]:
        """Return what is typed but not understood."""
        return [problem for form in self.forms for problem in form.reading_problems()]

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show problems below their fields."""
        found = list(problems)
        for form in self.forms:
            form.set_problems(found)
        if any(problem.severity is Severity.ERROR and problem.field in self.more.boxes for problem in found):
            self.open_more()

    def show_remarks(self, remarks: Mapping[str, str]) -> None:
        """Show at the fields what the county says of them."""
        for form in self.forms:
            form.set_remarks(remarks)
        if any(name in self.more.boxes for name in remarks):
            self.open_more()

    def focus_field(self, name: str) -> None:
        """Bring the keyboard into a field."""
        if name in self.more.boxes:
            self.open_more()
            self.more.focus_field(name)
        else:
            self.first.focus_field(name)

    def carry(self) -> Values:
        """Return what the next person shall begin with."""
        names = CARRIED_AT_HOME if self._of_household else CARRIED
        return {name: value for name in names if (value := self.value(name))}

    def begin_at(self) -> str:
        """Return the field with which a new person begins."""
        asks_relation = self._of_household and not self.value("relation_to_head")
        return "relation_to_head" if asks_relation else "id_number"

    def mark_clean(self) -> None:
        """Take the present values as saved."""
        for form in self.forms:
            form.mark_clean()

    def open_more(self, *, opened: bool = True) -> None:
        """Show the other fields, or hide them."""
        self.more.setVisible(opened)
        self.more_button.setText(self.tr("收起更多项目") if opened else self.tr("更多项目"))
        self.more_button.updateGeometry()

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 0, 12)
        column.addWidget(self.first)
        card = Card(self.tr("告知"))
        card.body.addWidget(self.notice)
        column.addWidget(card)
        row = spaced(QHBoxLayout(), 0, 10)
        row.addWidget(self.more_button)
        row.addWidget(caption(self.tr("家属电话、人员类别、证书、健康、告知、备注等"), "soft", wrap=True), 1)
        column.addLayout(row)
        column.addWidget(self.more)

    def settle_in(self) -> None:
        """Bring what follows from the values up to date, after others have set them."""
        person_rules.lock_derived(self.first)
        self._show_notice()
        self.open_more(opened=False)

    def _toggle_more(self) -> None:
        self.open_more(opened=self.more.isHidden())

    def _follow(self, name: str) -> None:
        self._carried -= {name}
        person_rules.follow(name, self.first, self.more)
        if name in self.more.boxes:
            self._show_notice()
        self.changed.emit(name)

    def _show_notice(self) -> None:
        values = self.present()
        basis = showing.words("labourer", "consent_basis", values) or self.tr("未填")
        told = showing.words("labourer", "consent_on", values) or self.tr("未填")
        by = showing.words("labourer", "collected_by", values) or self.tr("未填")
        words = self.tr(
            "依据：{basis}    告知日期：{told}    采集人：{by}    健康、银行卡另需本人同意；告知书印在登记单上。"
        )
        self.notice.setText(words.format(basis=basis, told=told, by=by))
