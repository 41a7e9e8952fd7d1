"""The tabs of a person: the form, what hangs on the person, and the history."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms import FormServices
from ui.pages.person import drafts as person_drafts
from ui.pages.person.checks import doubtful, errors, home_values, labourer_values, person_problems, still_wanted
from ui.pages.person.children import ChildTab
from ui.pages.person.fields import HOME
from ui.pages.person.form import PersonForm
from ui.pages.person.groups import GROUPS, ChildGroup, in_groups, titles
from ui.pages.person.history import HistoryTab
from ui.pages.person.open_points import ConflictCards, ReturnCard, remark
from ui.widgets import ButtonFlow, KeyButton, ScrollBody, spaced
from ui.widgets.tabs import FittingTabs
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.subjects.history import Entry as Change
from villagedesk.subjects.registration import Entry, Person, begin, new_person
from villagedesk.subjects.returns import Returned


class PersonBody(FittingTabs):
    """Everything about a person that can be typed. `changed` names a field of the form, '' for one of a tab."""

    changed = Signal(str)
    finished = Signal()
    void_requested = Signal(object)

    def __init__(self, services: FormServices, parent: QWidget | None = None, *, of_household: bool = False) -> None:
        super().__init__(parent)
        self._touched = False
        self._base: Values = {}
        self._person = new_person()
        self.tabBar().setAccessibleName(self.tr("这个人的资料"))
        self.form = PersonForm(services, of_household=of_household)
        self.children_of = {
            kind: ChildTab(KINDS[kind], services, grouped=len(group) > 1) for group in GROUPS for kind in group
        }
        self._groups = in_groups(self.children_of)
        self.history = HistoryTab()
        self.conflicts = ConflictCards()
        self.returned = ReturnCard()
        self.void_button = KeyButton(self.tr("作废这个人的登记…"), icon="ban", role="quiet")
        self.lesser = ButtonFlow(10)
        self._arrange()
        self.form.changed.connect(self.changed)
        self.form.finished.connect(self.finished)
        for tab in self.children_of.values():
            tab.changed.connect(self._note_child)
            tab.finished.connect(self.finished)
            tab.void_requested.connect(self.void_requested)
        self.void_button.clicked.connect(lambda: self.void_requested.emit(self._person.labourer))
        for group in self._groups:
            if isinstance(group, ChildGroup):
                group.turned.connect(self.take_keyboard)
        self.returned.wanted.connect(self.open_returned)
        self.currentChanged.connect(self._enter_tab)

    @property
    def is_dirty(self) -> bool:
        """Tell whether anything was typed since a person was shown."""
        return self.form.is_dirty or self._touched

    def show_person(self, person: Person, history: Sequence[Change]) -> None:
        """Show a person as read."""
        self.form.show_person(person)
        self._show_rest(person, history)

    def start(self, person: Person, defaults: Values, carried: Values) -> None:
        """Show an empty form for a person who does not exist yet."""
        self.form.start(defaults, carried)
        self._show_rest(person, ())
        self.setCurrentIndex(0)

    def show_returns(self, found: Sequence[Returned]) -> None:
        """Show what the county sent back: above the form, and at each of the fields."""
        self.returned.show_returns(found)
        remarks: dict[str, dict[str, str]] = {}
        for one in found:
            remarks.setdefault(one.record.id, {})[one.field] = remark(one)
        own = remarks.get(self._person.labourer.id, {})
        home = remarks.get(self._person.household.id, {}) if self._person.household else {}
        at_home = {name: words for name, words in home.items() if name in HOME}
        self.form.show_remarks({name: words for name, words in own.items() if name not in HOME} | at_home)
        for tab in self.children_of.values():
            tab.show_remarks(remarks)

    def open_returned(self, returned: Returned) -> None:
        """Bring the keyboard into the field that was sent back."""
        tab = self.children_of.get(returned.record.kind)
        if tab is not None:
            self.show_kind(returned.record.kind)
            field = returned.field or next(iter(tab.form.boxes))
            tab.open_field(returned.record.id, field)
            QTimer.singleShot(0, partial(tab.form.focus_field, field))  # again when the tab has taken its room
            return
        stands = any(returned.field in form.boxes for form in self.form.forms)
        self.form.focus_field(returned.field if stands else "name")

    def entry(self) -> Entry:
        """Return what is to be saved."""
        typed = self.form.values()
        children = [change for tab in self.children_of.values() for change in tab.changes()]
        return Entry(labourer_values(typed), home_values(typed), children)

    def stopped(self, person: Person, lookups: Lookups) -> int:
        """Show what stops saving, with the keyboard on the first of it; return how many there are on the form."""
        found = self.form.reading_problems() + person_problems(person, self.form.values(), lookups)
        self.form.show_problems([problem for problem in found if problem in errors(found) or problem.code != "missing"])
        wrong = {problem.field for problem in errors(found)}
        if wrong:
            self.setCurrentIndex(0)
            self.form.focus_field(next(name for form in self.form.forms for name in form.boxes if name in wrong))
            return len(wrong)
        for kind, tab in self.children_of.items():
            if tab.focus_error(lookups):
                self.show_kind(kind)
                tab.focus_error(lookups)  # the keyboard goes only to what stands on the screen
                return 1
        return 0

    def show_kind(self, kind: str) -> ChildTab:
        """Show the tab of a kind of what hangs on the person, and return it."""
        number = next(number for number, group in enumerate(GROUPS) if kind in group)
        group = self._groups[number]
        if isinstance(group, ChildGroup):
            group.show_kind(kind)
        self.setCurrentWidget(group)
        return self.children_of[kind]

    def wanted(self, person: Person, lookups: Lookups) -> list[str]:
        """Return the labels of 应填 fields that are still empty."""
        return still_wanted(person_problems(person, self.form.present(), lookups))

    def doubts(self, person: Person, lookups: Lookups) -> list[str]:
        """Return what is odd about what was typed, in words: whoever saves from within a field has not been told."""
        return doubtful([*self.form.present_problems(), *person_problems(person, self.form.present(), lookups)])

    def draft(self, *, every: bool = False) -> tuple[str, dict[str, Any]]:
        """Return the id of the person, and all that is typed with what stood there before.

        With `every` the entries of the tabs are named too that nobody has touched.
        """
        forms = [person_drafts.typed(form) for form in self.form.forms]
        children = {kind: tab.draft(every=every) for kind, tab in self.children_of.items()}
        new = not self._person.labourer.heads
        name = str(self.form.value("name") or "")
        content = {"new": new, "name": name, "forms": forms, "base": dict(self._base), "children": children}
        return self._person.id, content

    def restore(self, content: Mapping[str, Any]) -> None:
        """Show a draft: only what was typed, so that what arrived meanwhile for other fields stays."""
        base = content.get("base", {})
        for form, part in zip(self.form.forms, content.get("forms", ()), strict=False):
            values = {name: value for name, value in part.get("values", {}).items() if value != base.get(name)}
            person_drafts.restore(form, {"values": values, "texts": part.get("texts", {})})
        for kind, drafted in content.get("children", {}).items():
            if kind in self.children_of and drafted:
                self.children_of[kind].restore(drafted)
        self._touched = True
        self.form.settle_in()
        self._label_tabs()

    def take_keyboard(self) -> None:
        """Bring the keyboard into the first field of the tab shown."""
        shown = self.currentWidget()
        if isinstance(shown, ChildTab | ChildGroup):
            form = shown.form if isinstance(shown, ChildTab) else shown.tab.form
            form.focus_field(next(iter(form.boxes)))
        elif first := next(iter([*self.returned.buttons, *self.conflicts.buttons]), None):
            first.setFocus()
        elif shown is not self.history:
            self.form.focus_field("name" if self._person.labourer.heads else self.form.begin_at())

    def mark_clean(self) -> None:
        """Take what is shown as saved."""
        self.form.mark_clean()
        self._touched = False

    def _arrange(self) -> None:
        page = QWidget()
        column = spaced(QVBoxLayout(page), (0, 4, 0, 0), 0)
        body = ScrollBody()
        body.column.addWidget(self.returned)
        body.column.addWidget(self.conflicts)
        body.column.addWidget(self.form)
        self.lesser.add_item(self.void_button)
        body.column.addWidget(self.lesser)
        body.column.addStretch(1)
        column.addWidget(body)
        for tab in (page, *self._groups, self.history):
            self.addTab(tab, "")

    def _show_rest(self, person: Person, history: Sequence[Change]) -> None:
        self._person = person
        self.void_button.setVisible(bool(person.labourer.heads))
        for kind, tab in self.children_of.items():
            tab.show_records(sorted(person.children(kind), key=begin, reverse=True))
        for group in self._groups:
            if isinstance(group, ChildGroup) and group is not self.currentWidget():
                group.show_fullest()
        self.history.show_entries(history)
        self._base = self.form.present()
        self._touched = False
        self._label_tabs()

    def _label_tabs(self) -> None:
        words = [(self.tr("基本信息"), self.tr("基本"))]
        for group, (full, short) in zip(self._groups, titles(), strict=True):
            count = f" {group.count}" if group.count else ""
            words.append((full + count, short + count))
            if isinstance(group, ChildGroup):
                group.show_counts()
        self.set_words([*words, (self.tr("修改记录"), self.tr("记录"))])

    def _enter_tab(self) -> None:
        # Whoever walks along the tabs by arrow keys stays on them.
        if not self.tabBar().hasFocus():
            self.take_keyboard()

    def _note_child(self) -> None:
        self._touched = True
        self._label_tabs()
        self.changed.emit("")
