"""What hangs on a person, kind by kind: the entries as chips in a row, the chosen one's form below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.forms import FormServices, RecordForm
from ui.language import shown
from ui.pages.person import drafts as person_drafts
from ui.pages.person.checks import child_problems, errors
from ui.widgets import ChipRow, KeyButton, ScrollBody, caption, spaced
from ui.widgets.tab_order import come_after, stops
from villagedesk.catalogue.field import Kind, RecordKind, Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.register.record import Record, blank
from villagedesk.subjects import showing

_TITLES = {
    "spell": ("employer", "work_type", "status"),
    "intent": ("work_types", "regions", "wage"),
    "training_need": ("subjects", "level"),
    "training_record": ("class_name", "subject", "starts_on"),
    "visit": ("visited_on", "method", "visitor"),
    "request": ("type", "received_on"),
    "application": ("employer", "position", "stage"),
    "ride": ("trip", "seat"),
    "subsidy": ("type", "year", "status"),
    "warning": ("level", "reason"),
    "schooling": ("school", "term"),
    "income": ("year", "source", "amount"),
}
_LONGEST = 34
_YES_NO = {"intent": "wants_job", "training_need": "wants"}


@dataclass(slots=True)
class _Entry:
    """A record with what is typed about it; `typed` is None while nobody has touched it."""

    record: Record
    typed: dict[str, Any] | None = None
    texts: dict[str, str] = field(default_factory=dict)

    def now(self) -> Values:
        return {**self.record.values, **(self.typed or {})}

    def is_blank(self) -> bool:
        return all(value in (None, "", []) for value in self.now().values()) and not self.texts


class ChildTab(QWidget):
    """The records of one kind of one person. `changed` is typing, `void_requested` brings the record to void.

    `finished` is Enter in the last field. The form is made when it is first looked at: a person has many kinds.
    """

    changed = Signal()
    finished = Signal()
    void_requested = Signal(object)

    def __init__(
        self, kind: RecordKind, services: FormServices, parent: QWidget | None = None, *, grouped: bool = False
    ) -> None:
        """Show no `add_button` where `grouped`: the group that the tab is in has a place for it."""
        super().__init__(parent)
        self.kind = kind
        self._services = services
        self._grouped = grouped
        self._entries: list[_Entry] = []
        self._shown = -1
        self._remarks: Mapping[str, Mapping[str, str]] = {}
        self._form: RecordForm | None = None
        self._body = ScrollBody()
        self.entries = ChipRow()
        self.add_button = KeyButton(self.tr("新增一条"), "Alt+N", icon="plus")
        self.void_button = KeyButton(self.tr("作废这一条…"), icon="ban", role="quiet")
        self._arrange()
        self.entries.chosen.connect(self._choose)
        self.add_button.clicked.connect(self.add)
        self.void_button.clicked.connect(self._ask_to_void)

    @property
    def form(self) -> RecordForm:
        """Return the form of the entry shown."""
        if self._form is None:
            self._form = RecordForm(self.kind, self._services)
            fields = stops(self._form)
            self._body.column.insertWidget(0, self._form)
            come_after(self._body, *fields)  # made late, it stands before the button below it
            self._form.changed.connect(self._note_typing)
            self._form.last_field_entered.connect(self.finished)
            if self._shown >= 0:
                self._show(self._shown)
        return self._form

    def showEvent(self, event: QShowEvent) -> None:
        """Make the form."""
        if self._form is None:
            self.form.show()
        super().showEvent(event)

    def show_records(self, records: Sequence[Record]) -> None:
        """Show records in this order; where there is none, a blank one to type into."""
        self._entries = [_Entry(record) for record in records] or [_Entry(blank(self.kind.name))]
        self._shown = -1
        self._relist(0)

    def show_remarks(self, remarks: Mapping[str, Mapping[str, str]]) -> None:
        """Show at the fields what the county says of them; by record and field."""
        self._remarks = remarks
        self._remark()

    def open_field(self, record: str, name: str) -> None:
        """Show an entry and bring the keyboard into one of its fields."""
        self._choose(record)
        self.form.focus_field(name)

    @property
    def count(self) -> int:
        """Return how many entries hold something."""
        return sum(not entry.is_blank() for entry in self._entries)

    def changes(self) -> list[tuple[Record, Values]]:
        """Return the records that were typed into, with their values; blank new ones are passed over."""
        if self._shown >= 0 and self._entries[self._shown].typed is not None:
            self._entries[self._shown].typed = self.form.values()
        self._keep()
        return [(entry.record, entry.typed) for entry in self._entries if entry.typed is not None and _counts(entry)]

    def focus_error(self, lookups: Lookups) -> bool:
        """Show the first entry that cannot be saved, with its problems; False where all can."""
        self._keep()
        for number, entry in enumerate(self._entries):
            if entry.typed is None or not _counts(entry):
                continue
            self._show(number)
            found = self.form.reading_problems()
            found += child_problems(self.kind, entry.record, self.form.values(), lookups)
            if errors(found):
                self.form.set_problems(found)
                self.form.focus_field(errors(found)[0].field)
                return True
        return False

    def add(self) -> None:
        """Begin another entry."""
        self._keep()
        if not self._entries[0].is_blank():
            self._entries.insert(0, _Entry(blank(self.kind.name)))
        self._shown = -1
        self._relist(0)
        self.form.focus_field(next(iter(self.form.boxes)))

    def draft(self, *, every: bool = False) -> list[dict[str, Any]]:
        """Return what is typed, for the draft; with `every` also the entries that nobody has touched."""
        self._keep()
        return [
            {"id": entry.record.id, "values": entry.typed or dict(entry.record.values), "texts": entry.texts}
            for entry in self._entries
            if entry.typed is not None or (every and not entry.is_blank())
        ]

    def restore(self, drafted: list[Mapping[str, Any]]) -> None:
        """Show what `draft` has returned, on top of the records as they are now."""
        known = {entry.record.id: entry for entry in self._entries}
        for one in drafted:
            entry = known.get(str(one.get("id", "")))
            if entry is None:
                entry = _Entry(blank(self.kind.name))
                self._entries.insert(0, entry)
            entry.typed, entry.texts = dict(one.get("values", {})), dict(one.get("texts", {}))
        self._entries = [entry for entry in self._entries if not entry.is_blank()] or self._entries[:1]
        self._shown = -1
        self._relist(0)

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), (0, 4, 0, 0), 12)
        row = spaced(QHBoxLayout(), 0, 10)
        row.addWidget(self.entries, 1)
        if not self._grouped:
            row.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        foot = spaced(QHBoxLayout(), 0, 10)
        foot.addWidget(self.void_button)
        foot.addWidget(caption(self.tr("最新的一条排在最前面；按保存时，各页填的一起保存。"), "note"), 1)
        self._body.column.addLayout(foot)
        self._body.column.addStretch(1)
        column.addWidget(self._body, 1)

    def _note_typing(self) -> None:
        entry = self._entries[self._shown]
        entry.typed = entry.typed or {}
        self._keep()
        chip = self.entries.chip(entry.record.id)
        chip.setText(_title(self.kind, self._services, entry))
        chip.updateGeometry()
        self.changed.emit()

    def _keep(self) -> None:
        """Take what stands in the form into the entry shown, where somebody has typed."""
        if self._shown >= 0 and self._entries[self._shown].typed is not None:
            content = person_drafts.typed(self.form)
            self._entries[self._shown].typed = content["values"]
            self._entries[self._shown].texts = content["texts"]

    def _relist(self, row: int) -> None:
        self.entries.set_chips([(entry.record.id, _title(self.kind, self._services, entry)) for entry in self._entries])
        self.entries.setVisible(not self._grouped or len(self._entries) > 1)
        self._show(row)

    def _choose(self, record: str) -> None:
        self._keep()
        self._show(next(number for number, entry in enumerate(self._entries) if entry.record.id == record))

    def _show(self, row: int) -> None:
        self._shown = row
        entry = self._entries[row]
        self.entries.choose(entry.record.id)
        self.void_button.setVisible(bool(entry.record.heads))
        if self._form is not None:
            self._form.set_values(entry.now())
            person_drafts.restore(self._form, {"texts": entry.texts})
            self._remark()

    def _remark(self) -> None:
        if self._form is not None:
            self._form.set_remarks(self._remarks.get(self._entries[self._shown].record.id, {}))

    def _ask_to_void(self) -> None:
        self.void_requested.emit(self._entries[self._shown].record)


def _counts(entry: _Entry) -> bool:
    return bool(entry.record.heads) or not entry.is_blank()


def _title(kind: RecordKind, services: FormServices, entry: _Entry) -> str:
    """Return the words of an entry on its chip."""
    if entry.is_blank():
        return QCoreApplication.translate("ChildTab", "新的一条")
    values = entry.now()
    parts = [_words(kind, services, name, values) for name in _TITLES[kind.name]]
    if kind.name in _YES_NO and values.get(_YES_NO[kind.name]) is False:
        parts = [QCoreApplication.translate("ChildTab", "无意愿")]
    if kind.name == "spell":
        begun, ended = str(values.get("start_date") or ""), str(values.get("end_date") or "")
        parts = [next(filter(None, parts), ""), _time(begun, ended)]
    return _shortened(" · ".join(filter(None, parts)) or shown(kind.label))


def _words(kind: RecordKind, services: FormServices, name: str, values: Values) -> str:
    field, value = kind.field(name), values.get(name)
    if field.kind is Kind.REFERENCE:
        return services.format(field, value) if value else ""
    return shown(showing.words(kind.name, name, values))


def _time(begin: str, end: str) -> str:
    if not begin and not end:
        return ""
    translate = QCoreApplication.translate
    words = translate("ChildTab", "{begin} 至 {end}") if end else translate("ChildTab", "{begin} 至今")
    return words.format(begin=begin, end=end)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
