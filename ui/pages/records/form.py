"""The form of a record: whose it is, what it says; a new one, a stored one, or one for many people at once."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.forms import RecordForm
from ui.forms.choices import ChoiceEditor
from ui.pages.person import drafts as person_drafts
from ui.pages.person.checks import doubtful, errors
from ui.pages.records.declared import Listing
from ui.pages.records.services import RecordServices
from ui.widgets import spaced
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, RecordKind, Section, Values
from villagedesk.catalogue.problem import Problem, Severity
from villagedesk.catalogue.validation import check
from villagedesk.register import people
from villagedesk.register.record import Record, blank
from villagedesk.subjects import showing
from villagedesk.subjects.standing import work_words


class RecordEntry(QWidget):
    """Two cards: the person, where the kind has one, and the record. `changed` is typing, `finished` the last Enter."""

    changed = Signal()
    finished = Signal()

    def __init__(self, listing: Listing, services: RecordServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self._services = services
        self.kind = KINDS[listing.kind]
        self.record = blank(listing.kind)
        self.people: tuple[str, ...] = ()
        owner = (self.kind.field(self.kind.parent),) if self.kind.parent else ()
        self.who = RecordForm(self.kind, services, sections=[Section("", owner)] if owner else (), with_parent=True)
        self.form = RecordForm(self.kind, services, sections=sections(listing))
        if owner:
            self._say_how()
        column = spaced(QVBoxLayout(self), 0, 10)
        column.addWidget(self.who)
        column.addWidget(self.form)
        column.addStretch(1)
        for form in (self.who, self.form):
            form.changed.connect(self._note)
        self.who.last_field_entered.connect(self._go_on)
        self.form.last_field_entered.connect(self.finished)

    @property
    def is_dirty(self) -> bool:
        """Tell whether anything was typed."""
        return self.who.is_dirty or self.form.is_dirty

    @property
    def owner(self) -> str:
        """Return the id of the person chosen, '' for none."""
        chosen = self.who.present().get(self.kind.parent) if self.kind.parent else None
        return str(chosen or "")

    def show_record(self, record: Record, values: Values, carried: Values, people_ids: Sequence[str] = ()) -> None:
        """Show a record with `values`; those `carried` over from the last one say so. The form is clean afterwards."""
        self.record, self.people = record, tuple(people_ids)
        self.who.set_values(values)
        self.form.set_values(values)
        note = QCoreApplication.translate("RecordEntry", "沿用上一条")
        self.form.fill_in(carried, dict.fromkeys(carried, note))
        self.who.setVisible(bool(self.kind.parent) and not self.people)
        if self.kind.parent:
            self.who.set_locked([self.kind.parent], locked=bool(record.heads))
        self._tell_who()

    def values(self) -> Values:
        """Return what is to be saved."""
        own = {} if self.people else self.who.values()
        fixed = {} if self.record.heads else self._listing.fixed
        return {**fixed, **own, **self.form.values()}

    def stopped(self) -> int:
        """Show what stops saving, with the keyboard on the first of it; return how many there are."""
        found = self._problems()
        shown = [problem for problem in found if problem.severity is Severity.ERROR or problem.code != "missing"]
        for form in (self.who, self.form):
            form.set_problems(shown)
        wrong = {problem.field for problem in errors(found)}
        for form in (self.who, self.form):
            first = next((name for name in form.boxes if name in wrong), "")
            if first:
                form.focus_field(first)
                break
        return len(wrong)

    def doubts(self) -> list[str]:
        """Return what is odd about what was typed and may be saved all the same, in words."""
        return doubtful(self._problems())

    def carry(self) -> Values:
        """Return what the next record of a row of them begins with."""
        now = self.form.present()
        return {name: now[name] for name in self._listing.carried if now.get(name) not in (None, "", [])}

    def draft(self) -> dict[str, Any]:
        """Return what is typed, for the draft."""
        name = ""
        if self.kind.parent and not self.people:
            editor = self.who.editor(self.kind.parent)
            name = editor.line.text().split(" · ")[0] if isinstance(editor, ChoiceEditor) else ""
        return {
            "new": not self.record.heads,
            "name": name or self._called(),
            "people": list(self.people),
            "who": person_drafts.typed(self.who),
            "form": person_drafts.typed(self.form),
        }

    def restore(self, content: Mapping[str, Any]) -> None:
        """Show what `draft` has returned."""
        person_drafts.restore(self.who, content.get("who", {}))
        person_drafts.restore(self.form, content.get("form", {}))
        self._tell_who()

    def take_keyboard(self) -> None:
        """Bring the keyboard into the first field that is still empty."""
        forms = [self.form] if self.people or not self.kind.parent or self.record.heads else [self.who, self.form]
        for form in forms:
            empty = (name for name, box in form.boxes.items() if box.editor.is_empty() and box.is_reachable())
            first = next(iter(form.boxes), "") if self.record.heads else next(empty, "")
            if first:
                _step_into(form, first)
                return
        _step_into(self.form, next(iter(self.form.boxes)))

    def focus_field(self, name: str) -> None:
        """Bring the keyboard into a field; into the first one where the form has no such field."""
        self.form.focus_field(name if name in self.form.boxes else next(iter(self.form.boxes)))

    def mark_clean(self) -> None:
        """Take what is shown as saved."""
        self.who.mark_clean()
        self.form.mark_clean()

    def _problems(self) -> list[Problem]:
        own = [] if self.people else self.who.reading_problems()
        read = own + self.form.reading_problems()
        values = {**self.record.values, **self.values()}
        if self.people:
            values[self.kind.parent] = self.people[0]
        unread = {problem.field for problem in errors(read)}
        found = check(self.kind, values, self._services.lookups(), at_keyboard=True)
        return read + [problem for problem in found if problem.field not in unread]

    def _called(self) -> str:
        """Return the first text of the form, by which its draft is called on 首页."""
        now = self.form.present()
        texts = (showing.words(self.kind.name, name, now) for name in self.form.boxes)
        return next(filter(None, texts), "") if not self.people else ""

    def _say_how(self) -> None:
        """Say in the empty field of the person by what one is found."""
        editor = self.who.editor(self.kind.parent)
        if isinstance(editor, ChoiceEditor):
            words = QCoreApplication.translate("RecordEntry", "姓名、首字母或电话")
            editor.line.setPlaceholderText(words)

    def _note(self, name: str) -> None:
        if name == self.kind.parent:
            self._tell_who()
        self.changed.emit()

    def _go_on(self) -> None:
        _step_into(self.form, next(iter(self.form.boxes)))

    def _tell_who(self) -> None:
        """Say below the person what is known, so that nobody takes a namesake."""
        self._services.finder.person = self.owner
        if not self.kind.parent:
            return
        words = ""
        if self.owner:
            with self._services.register.database.reading() as connection:
                found = people.rows(connection, [self.owner])
            words = "　".join(filter(None, map(_about, found)))
        self.who.boxes[self.kind.parent].show_note(words)


def _step_into(form: RecordForm, name: str) -> None:
    """Go into a field; what is typed then replaces what stands there, as in a cell of a spreadsheet."""
    form.focus_field(name)
    control = form.editor(name).control
    if isinstance(control, QLineEdit):
        control.selectAll()


def sections(listing: Listing) -> list[Section]:
    """Return the cards of the form: the fields that the list names first, then the others of the kind."""
    kind = KINDS[listing.kind]
    left = [field for field in kind if field.name not in listing.fixed and field.name != kind.parent]
    if not listing.fields:
        return [
            Section(section.label, kept)
            for section in kind.sections
            if (kept := tuple(field for field in section.fields if field in left))
        ]
    first = tuple(_named(kind, left, listing.fields))
    rest = tuple(field for field in left if field not in first)
    made = [Section(kind.label, first), Section("其他项目", rest)]
    return [section for section in made if section.fields]


def _named(kind: RecordKind, left: Sequence[Field], names: Sequence[str]) -> list[Field]:
    return [field for field in map(kind.field, names) if field in left]


def _about(row: people.PersonRow) -> str:
    phone = showing.spaced_phone(str(row.person.get("phone") or row.person.get("family_phone") or ""))
    head = str(row.household.get("head_name") or "")
    home = QCoreApplication.translate("RecordEntry", "户主 {head}").format(head=head) if head else ""
    return " · ".join(filter(None, (home, phone, work_words(row))))
