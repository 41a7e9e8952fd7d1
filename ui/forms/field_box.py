"""A field on a form: its label above, its note or problem below, in a place that is always kept."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.forms.editor import Editor
from ui.language import shown
from ui.theme import theme
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import caption, restyle, spaced
from villagedesk.catalogue.field import Kind, Need

_NOTE = 22
_NARROWEST = 150


class FieldBox(QWidget):
    """Label, editor and note of one field; `reveal_requested` asks for a value that is concealed."""

    reveal_requested = Signal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        field = editor.field
        self.label = caption(field.label)
        self.label.setBuddy(editor.control)
        self.note = caption(field.hint, "note", wrap=True)
        self.note.setMinimumHeight(theme().px(_NOTE))
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.remark = caption("", "note", wrap=True)
        restyle(self.remark, "severity", "bad")
        self.remark.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.cover = KeyButton(self.tr("已隐藏，点这里查看"), icon="eye")
        self.cover.setAccessibleName(self.tr("{label}已隐藏，查看").format(label=shown(field.label)))
        self.cover.clicked.connect(self.reveal_requested)
        self.cover.hide()
        self._arrange(must=field.need is Need.MANDATORY, unit=self.tr("元") if field.kind is Kind.MONEY else "")
        must = self.tr("必填") if field.need is Need.MANDATORY else ""
        editor.control.setAccessibleName(" ".join(filter(None, (shown(field.label), must))))

    def minimumSizeHint(self) -> QSize:
        """Let columns become narrow before the form takes one less."""
        return QSize(theme().px(_NARROWEST), super().minimumSizeHint().height())

    def show_note(self, text: str, severity: str = "") -> None:
        """Show a note, or with `bad` or `warn` a problem; empty shows the field's hint again."""
        self.note.setText(text or self.editor.field.hint)
        restyle(self.note, "severity", severity)
        self.editor.show_problem(severity)
        self._describe()

    def show_remark(self, text: str) -> None:
        """Show what somebody says of the stored value, whatever is typed meanwhile; empty takes it away."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))
        self._describe()

    def conceal(self) -> None:
        """Cover a sensitive value until the page reveals it, which it does after noting the look in the audit."""
        self.editor.hide()
        self.cover.show()

    def reveal(self) -> None:
        """Show the value and bring the keyboard into it."""
        self.cover.hide()
        self.editor.show()
        self.editor.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_reachable(self) -> bool:
        """Tell whether the keyboard can go into the editor."""
        stands = self.editor.control.isEnabled() and not self.editor.isHidden()
        return stands and bool(self.editor.control.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def _describe(self) -> None:
        words = " ".join(filter(None, (self.remark.text(), self.note.text())))
        self.editor.control.setAccessibleDescription(words)

    def _arrange(self, *, must: bool, unit: str) -> None:
        column = spaced(QVBoxLayout(self), 0, 3)
        head = spaced(QHBoxLayout(), 0, 4)
        head.addWidget(self.label)
        if unit:
            head.addWidget(caption(unit, "soft"))
        if must:
            head.addWidget(caption("＊", "must"))
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.cover)
        column.addWidget(self.remark)
        column.addWidget(self.note)
