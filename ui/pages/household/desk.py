"""The work on a household: its members listed at the left, the form of what is chosen at the right."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.forms import FormServices
from ui.forms.editor import TextEditor
from ui.pages.household.body import HomeBody
from ui.pages.household.members import HOME, NEW, OVERVIEW, Entry, MemberList, member_entry
from ui.pages.household.overview import HomeOverview
from ui.pages.person.body import PersonBody
from ui.pages.person.services import first_values
from ui.theme import theme
from ui.widgets import KeyButton, spaced
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.context import Context
from villagedesk.register.record import Record
from villagedesk.subjects.history import history
from villagedesk.subjects.household_names import surname_for
from villagedesk.subjects.households import Family, HomeEntry, Member, new_family
from villagedesk.subjects.registration import HEAD_OF_HOUSEHOLD, Person, load, new_person

_LOWEST_BODY = 150


class HouseholdDesk(QWidget):
    """Shows the overview, the household's own form, or one member; what is typed stays until somebody saves it.

    `changed` names a field, `finished` is Enter in the last one, `picked` brings the entry of the list that somebody
    wants to see, `void_requested` a record.
    """

    changed = Signal(str)
    finished = Signal()
    picked = Signal(str)
    void_requested = Signal(object)

    def __init__(self, context: Context, services: FormServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._carried: Values = {}
        self._offered = ""
        self._joins = False
        self.family: Family = new_family()
        self.person: Person | None = None
        self.shown = HOME
        self.list = MemberList()
        self.overview = HomeOverview()
        self.home = HomeBody(services)
        self.body = PersonBody(services, of_household=True)
        self.head_button = KeyButton(self.tr("设为户主…"), "Alt+H", icon="user-check")
        self.move_button = KeyButton(self.tr("转到别的户…"), "Alt+G", icon="door-open")
        self._stack = QStackedWidget()
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        """Take the height that the page has: what does not fit is scrolled here."""
        return False

    def sizeHint(self) -> QSize:
        """Ask for no more than is needed."""
        return self.minimumSizeHint()

    @property
    def has_typing(self) -> bool:
        """Tell whether anything stands here that is not saved."""
        return self.home.is_dirty or self.has_member

    @property
    def has_member(self) -> bool:
        """Tell whether the member shown is to be saved."""
        return self.person is not None and (self.body.is_dirty or self._joins)

    def show_family(self, family: Family, carried: Values | None = None) -> None:
        """Show another state of the household, or another one; nothing of it is typed into afterwards."""
        self.family = family
        self.person = None
        self._joins = False
        self.home.show_family(family, carried)
        self.body.mark_clean()
        self.overview.show_family(family)

    def show_entry(self, entry: str) -> None:
        """Show the overview, the household's form, or the member of this id."""
        known = {member.id for member in self.family.members}
        person = load(self._context.register, entry) if entry in known else None
        self._joins = False
        if person is not None:
            self._show_person(person)
        else:
            self.person = None
            self.shown = HOME if entry == HOME or not self.family.home.heads else OVERVIEW
            self._stack.setCurrentWidget(self.home if self.shown == HOME else self.overview)
        self._relist()

    def begin_member(self, person_id: str = "") -> None:
        """Show the empty form of the next member: the head first, then with what members share."""
        person = Person(Record("labourer", person_id, "", {})) if person_id else new_person()
        defaults = first_values(self._context)
        head = self.home.value("head_name")
        if not self.family.members and head:
            defaults |= {"relation_to_head": HEAD_OF_HOUSEHOLD, "name": head}
        self._offered = head if "name" in defaults else ""
        self.person, self.shown = person, NEW
        self.body.start(person, defaults, self._carried)
        self.body.conflicts.show_conflicts(())
        self._stack.setCurrentWidget(self.body)
        self._relist()

    def take_in(self, person: Person) -> None:
        """Show somebody of the roll who shall belong to this household from the next saving on."""
        self._show_person(person)
        self._joins, self.shown = True, NEW
        self.body.form.first.fill_in({"relation_to_head": None})
        self._relist()
        self.body.form.focus_field("relation_to_head")

    def carry(self) -> None:
        """Keep what the next member shall begin with."""
        self._carried = self.body.form.carry()

    def forget_carried(self) -> None:
        """Begin another household."""
        self._carried = {}

    def home_entry(self) -> HomeEntry:
        """Return what is to be saved of the household itself."""
        return self.home.entry() if self.home.is_dirty or not self.family.home.heads else HomeEntry()

    def stopped(self, lookups: Lookups) -> int:
        """Show what stops saving, with the keyboard on the first of it; return how many there are."""
        count = self.home.stopped(lookups) if self.home.is_dirty or not self.family.home.heads else 0
        if count and self.shown != HOME:
            self._stack.setCurrentWidget(self.home)
            self.list.choose(HOME)
            self.home.stopped(lookups)
        if count or self.person is None or not self.has_member:
            return count
        if self._offered and self.body.form.value("name") == self._offered and self.shown == NEW and self._is_surname():
            self.body.form.first.fill_in({"name": None})
        return self.body.stopped(self.person, lookups)

    def draft(self) -> tuple[str, dict[str, Any]]:
        """Return the id of the household, and all that is typed about it and the member shown."""
        member: dict[str, Any] = {}
        if self.person is not None:
            member_id, content = self.body.draft()
            member = {"id": member_id, "joins": self._joins, **content}
        name = str(member.get("name") or "") or self.home.value("head_name")
        content = {"new": not self.family.home.heads, "name": name, "home": self.home.draft(), "member": member}
        return self.family.home.id, content

    def restore(self, content: Mapping[str, Any]) -> None:
        """Show what `draft` has returned."""
        self.home.restore(content.get("home", {}))
        member = content.get("member", {})
        if not member:
            self.show_entry(HOME)
            return
        wanted = str(member.get("id", ""))
        person = load(self._context.register, wanted)
        if person is None or person.labourer.void:
            self.begin_member("" if person else wanted)
        elif member.get("joins"):
            self.take_in(person)
        else:
            self.show_entry(person.id)
        self.body.restore(member)

    def take_keyboard(self) -> None:
        """Bring the keyboard into what is shown."""
        shown = self._stack.currentWidget()
        if isinstance(shown, HomeOverview | HomeBody | PersonBody):
            shown.take_keyboard()

    def member(self) -> Member | None:
        """Return the member shown, as the list has it; None for one who is not saved yet."""
        return next((member for member in self.family.members if member.id == self.shown), None)

    def _arrange(self) -> None:
        row = spaced(QHBoxLayout(self), 0, 12)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        for page in (self.overview, self.home, self.body):
            self._stack.addWidget(page)
        for body in (self.home, self.body):
            body.changed.connect(self._note)
            body.finished.connect(self.finished)
            body.void_requested.connect(self.void_requested)
        for button in (self.head_button, self.move_button):
            self.body.lesser.add_item(button)
        self._stack.setMinimumHeight(theme().px(_LOWEST_BODY))
        self.list.picked.connect(self.picked)

    def _show_person(self, person: Person) -> None:
        self.person, self.shown = person, person.id
        self._offered = ""
        self.body.show_person(person, history(self._context.register, person))
        self._stack.setCurrentWidget(self.body)

    def _relist(self) -> None:
        members = [member_entry(member) for member in self.family.members]
        first = [Entry(HOME, self.tr("本户情况"), self.tr("住址、户类型、收入"))]
        if self.family.home.heads:
            count = self.tr("在册 {count} 人").format(count=len(members))
            first.insert(0, Entry(OVERVIEW, self.tr("这一户"), count))
        last = [Entry(NEW, *self._new_words())] if self.shown == NEW else []
        self.list.show_entries([*first, *members, *last], self.shown)
        member = self.member()
        self.head_button.setVisible(member is not None and not member.is_head)
        self.move_button.setVisible(member is not None)
        self.list.hint.setVisible(bool(members))

    def _new_words(self) -> tuple[str, str]:
        if self._joins and self.person is not None:
            return self.person.name, self.tr("转入这一户，还没保存")
        is_head = not self.family.members
        return self.tr("户主") if is_head else self.tr("新成员"), self.tr("正在登记")

    def _note(self, name: str) -> None:
        if name == "relation_to_head" and self.shown == NEW and not self._joins:
            self._offer_surname()
        self.changed.emit(name)

    def _offer_surname(self) -> None:
        """Write the surname that goes with the relation, unless somebody has typed a name."""
        first = self.body.form.first
        editor = first.editor("name")
        if not editor.is_empty() and self.body.form.value("name") != self._offered:
            return
        relation = str(self.body.form.value("relation_to_head") or "")
        head = self.home.value("head_name") if relation == HEAD_OF_HOUSEHOLD and not self.family.members else ""
        self._offered = head or surname_for(relation, self.family.members)
        note = self.tr("随户主姓，接着输入名字") if self._offered and not head else ""
        first.fill_in({"name": self._offered or None}, {"name": note})
        if isinstance(editor, TextEditor):
            editor.line.setCursorPosition(len(self._offered))

    def _is_surname(self) -> bool:
        return self.body.form.value("relation_to_head") != HEAD_OF_HOUSEHOLD


def without_base(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return a draft as one of records that do not exist: all of it counts as typed."""
    member = {**content["member"], "base": {}} if content["member"] else {}
    return {**content, "home": {**content["home"], "base": {}}, "member": member}
