"""What all editors of a form have in common, and the plain one for typed text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.forms.services import FormServices
from ui.widgets.labels import restyle, spaced
from villagedesk.catalogue.field import Field, Kind, Value
from villagedesk.catalogue.problem import Reading


class Editor(QWidget):
    """The control of one field. `edited` is emitted when the user has changed something.

    `control` is the widget that takes the keyboard; `frame` the one whose edge turns red.
    """

    edited = Signal()

    def __init__(self, field: Field, services: FormServices) -> None:
        super().__init__()
        self.field = field
        self.services = services
        self.control: QWidget = self
        self.frame: QWidget = self

    def take(self, control: QWidget, frame: QWidget | None = None) -> None:
        """Show `control`; called once by the subclass."""
        self.control = control
        self.frame = frame or control
        row = spaced(QHBoxLayout(self))
        row.addWidget(self.frame)
        self.setFocusProxy(control)

    def reading(self) -> Reading:
        """Return what stands in the control, understood; companions of the field may be among the values."""
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        """Show a value without announcing it as an edit."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Tell whether nothing stands in the control."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:
        """Let the value be read only."""
        self.control.setEnabled(not locked)

    def settle(self) -> None:
        """Make a half-typed choice final; called when the field is left."""

    def take_enter(self) -> bool:
        """Use the Enter key inside the field; False where it should lead to the next one."""
        return False

    def show_problem(self, severity: str) -> None:
        """Turn the edge red for `bad`, amber for `warn`, and back for nothing."""
        restyle(self.frame, "problem", severity)


_HINTS = {
    Kind.INTEGER: Qt.InputMethodHint.ImhDigitsOnly,
    Kind.DECIMAL: Qt.InputMethodHint.ImhFormattedNumbersOnly,
    Kind.PHONE: Qt.InputMethodHint.ImhDialableCharactersOnly,
    Kind.ID_NUMBER: Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhUppercaseOnly,
}
_KEYED = (Kind.INTEGER, Kind.PHONE, Kind.ID_NUMBER)


class TextEditor(Editor):
    """A line for text, numbers, money, dates, phones and ID numbers; the services read what is typed."""

    def __init__(self, field: Field, services: FormServices) -> None:
        super().__init__(field, services)
        self.line = QLineEdit()
        self.line.setInputMethodHints(_HINTS.get(field.kind, Qt.InputMethodHint.ImhNone))
        if field.kind in _KEYED:
            # Digits need no input method, and one that composes swallows the X of an ID number.
            self.line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.line.textEdited.connect(self._announce)
        self._given: tuple[str, Value] = ("", None)
        self.take(self.line)

    def reading(self) -> Reading:
        """Read the text; a text that was only shown keeps the value it was shown for."""
        text, value = self._given
        if self.line.text() == text:
            return Reading({} if value is None else {self.field.name: value})
        return self.services.read(self.field, self.line.text())

    def set_value(self, value: Value) -> None:
        """Show a value."""
        text = "" if value is None else self.services.format(self.field, value)
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self._given = (text, value)

    def is_empty(self) -> bool:
        """Tell whether the line is blank."""
        return not self.line.text().strip()

    def set_locked(self, locked: bool) -> None:
        """Let the text be selected and copied, not changed."""
        self.line.setReadOnly(locked)
        self.line.setFocusPolicy(Qt.FocusPolicy.ClickFocus if locked else Qt.FocusPolicy.StrongFocus)

    def _announce(self) -> None:
        self.edited.emit()
