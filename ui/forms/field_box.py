"""A field on a form: its label above, its note or problem below, in a place that is always kept."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.forms.editor import Editor
from ui.theme import theme
from ui.widgets.labels import caption, restyle, spaced
from villagedesk.catalogue.field import Kind, Need

_NOTE = 22
_NARROWEST = 150


class FieldBox(QWidget):
    """Label, editor and note of one field."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        field = editor.field
        self.label = caption(field.label)
        self.label.setBuddy(editor.control)
        self.note = caption(field.hint, "note", wrap=True)
        self.note.setMinimumHeight(theme().px(_NOTE))
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._arrange(must=field.need is Need.MANDATORY, unit=self.tr("元") if field.kind is Kind.MONEY else "")
        must = self.tr("必填") if field.need is Need.MANDATORY else ""
        editor.control.setAccessibleName(" ".join(filter(None, (field.label, must))))

    def minimumSizeHint(self) -> QSize:
        """Let columns become narrow before the form takes one less."""
        return QSize(theme().px(_NARROWEST), super().minimumSizeHint().height())

    def show_note(self, text: str, severity: str = "") -> None:
        """Show a note, or with `bad` or `warn` a problem; empty shows the field's hint again."""
        self.note.setText(text or self.editor.field.hint)
        restyle(self.note, "severity", severity)
        self.editor.show_problem(severity)
        self.editor.control.setAccessibleDescription(self.note.text())

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
        column.addWidget(self.note)
