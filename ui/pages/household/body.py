"""What is typed about a household itself: its fields, and its income by year."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.forms import FormServices, RecordForm
from ui.language import shown
from ui.pages.person import drafts as person_drafts
from ui.pages.person.checks import MISSING, errors
from ui.pages.person.children import ChildTab
from ui.pages.person.fields import HOUSEHOLD
from ui.widgets import ScrollBody, spaced
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Need, Section, Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import Problem
from villagedesk.catalogue.validation import check
from villagedesk.subjects.entry_order import HOUSEHOLD as FIRST
from villagedesk.subjects.households import Family, HomeEntry, new_family

_LATER = Section(
    "更多情况", tuple(field for field in HOUSEHOLD if field.name not in FIRST and field.need is not Need.COMPUTED)
)
_NOW = Section("本户", tuple(HOUSEHOLD.field(name) for name in FIRST))


class HomeBody(QTabWidget):
    """The household's form and its income.

    `changed` names a field, '' for one of the income; `finished` is Enter in the last field of a card.
    """

    changed = Signal(str)
    finished = Signal()
    void_requested = Signal(object)

    def __init__(self, services: FormServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabBar().setAccessibleName(self.tr("这一户的资料"))
        self._family = new_family()
        self._base: Values = {}
        self._touched = False
        self.first = RecordForm(HOUSEHOLD, services, sections=(_NOW,))
        self.more = RecordForm(HOUSEHOLD, services, sections=(_LATER,))
        self.forms = (self.first, self.more)
        self.incomes = ChildTab(KINDS["income"], services)
        self._arrange()
        for form in self.forms:
            form.changed.connect(self.changed)
            form.last_field_entered.connect(self.finished)
        self.incomes.changed.connect(self._note_income)
        self.incomes.form.last_field_entered.connect(self.finished)
        self.incomes.void_requested.connect(self.void_requested)
        self.currentChanged.connect(self._enter_tab)

    @property
    def is_dirty(self) -> bool:
        """Tell whether anything was typed since a household was shown."""
        return self._touched or any(form.is_dirty for form in self.forms)

    def show_family(self, family: Family, carried: Values | None = None) -> None:
        """Show a household as read, or an empty form with what is `carried` over from the last one."""
        if family.home.id != self._family.home.id:
            self.setCurrentIndex(0)
        self._family = family
        for form in self.forms:
            form.set_values(dict(family.home.values))
        if carried:
            self.first.fill_in(carried, dict.fromkeys(carried, self.tr("沿用上一户")))
        self.incomes.show_records(family.incomes)
        self._base = self._present()
        self._touched = False
        self._label_tabs()

    def mark_clean(self) -> None:
        """Take what is shown as saved."""
        self._touched = False
        for form in self.forms:
            form.mark_clean()

    def value(self, name: str) -> str:
        """Return a text field of the first card as it stands."""
        return str(self.first.editor(name).reading().values.get(name) or "")

    def entry(self) -> HomeEntry:
        """Return what is to be saved."""
        values = {name: value for form in self.forms for name, value in form.values().items()}
        return HomeEntry(values, self.incomes.changes())

    def stopped(self, lookups: Lookups) -> int:
        """Show what stops saving, with the keyboard on the first of it; return how many there are."""
        found = [problem for form in self.forms for problem in form.reading_problems()]
        values = {name: value for form in self.forms for name, value in form.values().items()}
        found += check(HOUSEHOLD, {**self._family.home.values, **values}, lookups, at_keyboard=True)
        wrong = errors(found)
        self._show_problems([problem for problem in found if problem in wrong or problem.code not in MISSING])
        if wrong:
            self.setCurrentIndex(0)
            fields = {problem.field for problem in wrong}
            form, name = next((form, name) for form in self.forms for name in form.boxes if name in fields)
            form.focus_field(name)
            return len(fields)
        return int(self.incomes.focus_error(lookups))

    def draft(self) -> dict[str, Any]:
        """Return what is typed, with what stood there before."""
        forms = [person_drafts.typed(form) for form in self.forms]
        return {"forms": forms, "base": dict(self._base), "incomes": self.incomes.draft()}

    def restore(self, content: Mapping[str, Any]) -> None:
        """Show what `draft` has returned: only what was typed."""
        base = content.get("base", {})
        for form, part in zip(self.forms, content.get("forms", ()), strict=False):
            values = {name: value for name, value in part.get("values", {}).items() if value != base.get(name)}
            person_drafts.restore(form, {"values": values, "texts": part.get("texts", {})})
        if content.get("incomes"):
            self.incomes.restore(content["incomes"])
        self._touched = bool(content.get("incomes")) or self._present() != self._base
        self._label_tabs()

    def take_keyboard(self) -> None:
        """Bring the keyboard into the first field of the tab shown."""
        if self.currentIndex():
            self.incomes.form.focus_field(next(iter(self.incomes.form.boxes)))
        else:
            self.first.focus_field(FIRST[0])

    def _arrange(self) -> None:
        page = QWidget()
        column = spaced(QVBoxLayout(page), (0, 4, 0, 0), 0)
        body = ScrollBody()
        for form in self.forms:
            body.column.addWidget(form)
        body.column.addStretch(1)
        column.addWidget(body)
        self.addTab(page, self.tr("本户情况"))
        self.addTab(self.incomes, shown(KINDS["income"].label))

    def _present(self) -> Values:
        return {name: value for form in self.forms for name, value in form.present().items()}

    def _show_problems(self, found: list[Problem]) -> None:
        for form in self.forms:
            form.set_problems(found)

    def _label_tabs(self) -> None:
        label, count = shown(KINDS["income"].label), self.incomes.count
        self.setTabText(1, f"{label} {count}" if count else label)

    def _note_income(self) -> None:
        self._touched = True
        self._label_tabs()
        self.changed.emit("")

    def _enter_tab(self) -> None:
        # Whoever walks along the tabs by arrow keys stays on them.
        if not self.tabBar().hasFocus():
            self.take_keyboard()
