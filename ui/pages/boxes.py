"""Fields of the pages that do not come from the catalogue: a label above, a place for a note below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.language import in_a_row
from ui.theme import theme
from ui.widgets import KeyButton, caption, spaced
from ui.widgets.labels import restyle
from villagedesk.errors import VillageDeskError

_NOTE = 20


def in_words(exc: VillageDeskError) -> str:
    """Return what is wrong and what to do as one line, in the language of the screen."""
    return in_a_row(exc.message, exc.hint)


class TextBox(QWidget):
    """A label, a line to type into, and the place of its note, which is kept so that nothing jumps."""

    entered = Signal()

    def __init__(self, label: str, note: str = "", *, must: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(label)
        self.edit.returnPressed.connect(self.entered)
        self.label = caption(label)
        self.label.setBuddy(self.edit)
        self._usual = note
        self.note = caption(note, "note", wrap=True)
        self.note.setMinimumHeight(theme().px(_NOTE))
        column = spaced(QVBoxLayout(self), 0, 3)
        head = spaced(QHBoxLayout(), 0, 4)
        head.addWidget(self.label)
        if must:
            head.addWidget(caption("＊", "must"))
        head.addStretch(1)
        column.addLayout(head)
        self.line = spaced(QHBoxLayout(), 0, 8)
        self.line.addWidget(self.edit, 1)
        column.addLayout(self.line)
        column.addWidget(self.note)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self.show_usual)

    def text(self) -> str:
        """Return what is typed, without spaces around it."""
        return self.edit.text().strip()

    def show_note(self, text: str, severity: str = "") -> None:
        """Show a note, or with `bad`, `warn` or `ok` what was found; `bad` turns the edge red as well."""
        self.note.setText(text)
        restyle(self.note, "severity", severity)
        restyle(self.edit, "problem", severity == "bad")
        self.edit.setAccessibleDescription(self.note.text())

    def show_usual(self) -> None:
        """Show the usual note again."""
        self.show_note(self._usual)


class PasswordBox(TextBox):
    """A password, hidden unless the button beside it shows it; it is never trimmed."""

    def __init__(self, label: str, note: str = "", *, must: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(label, note, must=must, parent=parent)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.reveal_button = KeyButton(self.tr("显示"), icon="eye")
        self.reveal_button.setCheckable(True)
        self.reveal_button.toggled.connect(self.show_plainly)
        self.line.addWidget(self.reveal_button)

    def text(self) -> str:
        """Return the password as it was typed."""
        return self.edit.text()

    def show_plainly(self, plainly: bool) -> None:
        """Show the password, or hide it again."""
        mode = QLineEdit.EchoMode.Normal if plainly else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.reveal_button.setText(self.tr("隐藏") if plainly else self.tr("显示"))
        self.reveal_button.setChecked(plainly)

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.clear()
        self.show_plainly(False)


class NewPassword(QWidget):
    """A new password, typed twice, with its rule in words."""

    entered = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rule = self.tr("至少 10 个字符，一个汉字算两个；一句好记的话最好。")
        self.first = PasswordBox(label, rule, must=True)
        self.second = PasswordBox(self.tr("再输一次"), must=True)
        self.second.reveal_button.hide()
        self.first.reveal_button.toggled.connect(self.second.show_plainly)
        column = spaced(QVBoxLayout(self), 0, 6)
        column.addWidget(self.first)
        column.addWidget(self.second)
        self.first.entered.connect(self.second.edit.setFocus)
        self.second.entered.connect(self.entered)
        self.setFocusProxy(self.first)

    def accepted(self) -> str:
        """Return the password where both are the same and good enough; else say why not and return an empty text."""
        from villagedesk.care.accounts import check_password

        try:
            check_password(self.first.text())
        except VillageDeskError as exc:
            self.first.show_note(in_words(exc), "bad")
            self.first.setFocus()
            return ""
        if self.first.text() != self.second.text():
            self.second.show_note(self.tr("两次输入的密码不一样，请再输一次。"), "bad")
            self.second.setFocus()
            return ""
        return self.first.text()
