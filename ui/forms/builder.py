"""The entry form of a record kind, built from the catalogue."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ui.forms.editor import Editor
from ui.forms.editors import editor_for
from ui.forms.enter import EnterKeys
from ui.forms.field_box import FieldBox
from ui.forms.grid import FieldGrid
from ui.forms.services import FormServices
from ui.widgets.card import Card
from ui.widgets.labels import spaced
from villagedesk.catalogue.field import Field, Need, RecordKind, Section, Values
from villagedesk.catalogue.problem import Problem, Reading, Severity

_SEVERITY = {Severity.ERROR: "bad", Severity.WARNING: "warn"}


class RecordForm(QWidget):
    """All fields of a record kind that are typed, section by section.

    Computed fields have no editor. `changed` names the field that the
    user has changed; `last_field_entered` is Enter in the last field.
    """

    changed = Signal(str)
    last_field_entered = Signal()

    def __init__(
        self,
        kind: RecordKind,
        services: FormServices,
        *,
        sections: Sequence[Section] | None = None,
        with_parent: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show all `sections` of the kind, or only those given (they may hold fewer fields than the kind's).

        `with_parent` gives the reference to the parent record an editor too.
        """
        super().__init__(parent)
        self._services = services
        self._dirty = False
        self._aside: Values = {}
        self.boxes: dict[str, FieldBox] = {}
        self._keys = EnterKeys(self)
        self._keys.forward.connect(self._go_on)
        self._keys.back.connect(self._go_back)
        column = spaced(QVBoxLayout(self), 0, 12)
        for section in kind.sections if sections is None else sections:
            fields = [
                field for field in section.fields if _is_typed(field) and (with_parent or field.name != kind.parent)
            ]
            if fields:
                column.addWidget(self._card(section.label, fields))
        column.addStretch(1)

    @property
    def is_dirty(self) -> bool:
        """Tell whether the user has changed anything since the values were set."""
        return self._dirty

    def mark_clean(self) -> None:
        """Take the present values as saved."""
        self._dirty = False

    def editor(self, name: str) -> Editor:
        """Return the editor of a field; KeyError where the form has none."""
        return self.boxes[name].editor

    def values(self) -> Values:
        """Return the values of all fields, None where one is blank; what is not understood is missing."""
        for box in self.boxes.values():
            self._settle(box.editor)
        return self.present()

    def reading_problems(self) -> list[Problem]:
        """Return what is odd about what is typed; an error where it could not be understood."""
        found: list[Problem] = []
        for name, box in self.boxes.items():
            self._settle(box.editor)
            found += _with_severity(box.editor.reading(), name)
        return found

    def set_values(self, values: Values, notes: Mapping[str, str] | None = None) -> None:
        """Show a record; `notes` say below a field where its value comes from. The form is clean afterwards."""
        self._aside = {}
        for name, box in self.boxes.items():
            box.editor.set_value(values.get(name))
            box.show_note((notes or {}).get(name, ""))
        self._dirty = False

    def fill_in(self, values: Values, notes: Mapping[str, str] | None = None) -> None:
        """Show some values that were not typed, as those kept from the last person, and say so below them."""
        for name, value in values.items():
            if name in self.boxes:
                self.boxes[name].editor.set_value(value)
                self.boxes[name].show_note((notes or {}).get(name, ""))

    def set_problems(self, problems: Iterable[Problem]) -> None:
        """Show problems below their fields, the gravest where a field has several; others are cleared."""
        worst: dict[str, Problem] = {}
        for problem in problems:
            known = worst.get(problem.field)
            if known is None or (known.severity, problem.severity) == (Severity.WARNING, Severity.ERROR):
                worst[problem.field] = problem
        for name, box in self.boxes.items():
            if name in worst:
                box.show_note(worst[name].message, _SEVERITY[worst[name].severity])
            elif box.note.property("severity"):
                box.show_note("")

    def set_remarks(self, remarks: Mapping[str, str]) -> None:
        """Show what somebody says of stored values at their fields; others have none."""
        for name, box in self.boxes.items():
            box.show_remark(remarks.get(name, ""))

    def set_locked(self, names: Iterable[str], *, locked: bool = True) -> None:
        """Let fields be read only, for example those that follow from the ID number."""
        for name in names:
            self.boxes[name].editor.set_locked(locked)

    def focus_field(self, name: str) -> None:
        """Bring the keyboard into a field and the field onto the screen."""
        box = self.boxes[name]
        box.editor.control.setFocus(Qt.FocusReason.OtherFocusReason)
        area = _scroll_area(self)
        if area is not None:
            room = area.viewport().height() - box.height()
            area.ensureWidgetVisible(box, 0, max(0, min(box.height(), room // 4)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read a field when the keyboard leaves it."""
        if event.type() == QEvent.Type.FocusOut:
            name = watched.property("field")
            if isinstance(name, str) and name in self.boxes:
                self._leave(name)
        return super().eventFilter(watched, event)

    def _card(self, title: str, fields: Sequence[Field]) -> Card:
        card = Card(title)
        boxes = [FieldBox(editor_for(field, self._services)) for field in fields]
        for box in boxes:
            editor = box.editor
            self.boxes[editor.field.name] = box
            editor.control.setProperty("field", editor.field.name)
            editor.edited.connect(self._take_edit)
            editor.control.installEventFilter(self)
            self._keys.watch(editor.control)
        card.body.addWidget(FieldGrid(boxes))
        return card

    def _take_edit(self) -> None:
        editor = self.sender()
        if not isinstance(editor, Editor):
            return
        self._dirty = True
        name = editor.field.name
        self.boxes[name].show_note("")
        reading = editor.reading()
        if name in reading.values and not reading.problems:
            self._derive(editor.field, reading.values)
        self.changed.emit(name)

    def _derive(self, field: Field, values: Values) -> None:
        derived = self._services.derive(field, values[field.name])
        self.fill_in(derived.values, derived.notes)
        for name, note in derived.notes.items():
            if name in self.boxes and name not in derived.values:
                self.boxes[name].show_note(note)

    def _leave(self, name: str) -> None:
        box = self.boxes[name]
        before = self._dirty
        self._settle(box.editor)
        reading = box.editor.reading()
        found = _with_severity(reading, name)
        if not found and before and name in reading.values:
            found = list(self._services.check(box.editor.field, reading.values[name]))
        if found:
            box.show_note(found[0].message, _SEVERITY[found[0].severity])

    def present(self) -> Values:
        """Return the values as they stand, without making half-typed choices final."""
        values: Values = dict(self._aside)
        for name, box in self.boxes.items():
            if box.editor.is_empty():
                values.setdefault(name, None)
            values.update(box.editor.reading().values)
        return values

    def _settle(self, editor: Editor) -> None:
        editor.settle()
        reading = editor.reading()
        own = editor.field.name
        for name, value in reading.values.items():
            if name == own and not reading.problems:
                editor.set_value(value)
            elif name in self.boxes:
                self.boxes[name].editor.set_value(value)
            elif name != own:
                self._aside[name] = value

    def _go_on(self, control: QWidget) -> None:
        editor = self.boxes[str(control.property("field"))].editor
        if editor.take_enter():
            return
        following = _neighbours(self.boxes, editor.field.name)[1]
        if following:
            self._step_to(following)
        else:
            self._leave(editor.field.name)
            self.last_field_entered.emit()

    def _go_back(self, control: QWidget) -> None:
        before = _neighbours(self.boxes, str(control.property("field")))[0]
        if before:
            self._step_to(before)

    def _step_to(self, name: str) -> None:
        """Go to a field: what is typed replaces what stands there, as in a cell of a spreadsheet.

        A beginning that was offered, as a surname, has the cursor behind it and is typed on.
        """
        self.focus_field(name)
        control = self.boxes[name].editor.control
        if isinstance(control, QLineEdit) and control.cursorPosition() == 0:
            control.selectAll()


def _is_typed(field: Field) -> bool:
    return field.need is not Need.COMPUTED and field.stored


def _neighbours(boxes: Mapping[str, FieldBox], name: str) -> tuple[str, str]:
    """Return the fields before and behind one that the keyboard can reach; '' at the ends."""
    reachable = [other for other, box in boxes.items() if other == name or box.is_reachable()]
    here = reachable.index(name)
    return reachable[here - 1] if here else "", reachable[here + 1] if here + 1 < len(reachable) else ""


def _scroll_area(form: QWidget) -> QScrollArea | None:
    widget = form.parentWidget()
    while widget is not None and not isinstance(widget, QScrollArea):
        widget = widget.parentWidget()
    return widget


def _with_severity(reading: Reading, name: str) -> list[Problem]:
    """Return the problems of a reading; where the value was not kept they stop saving."""
    if name in reading.values:
        return list(reading.problems)
    return [replace(problem, severity=Severity.ERROR) for problem in reading.problems]
