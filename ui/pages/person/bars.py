"""The bar above a person's form that asks for the reason of voiding."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.theme import theme
from ui.widgets import Card, KeyButton, caption, spaced
from villagedesk.register.record import Record


class VoidBar(Card):
    """Asks why a record shall be void; `confirmed` brings the record and the reason. Hidden until `ask`."""

    confirmed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._record: Record | None = None
        self.question = caption("", "strong", wrap=True)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("写一句原因，例如“重复登记”"))
        self.reason.setAccessibleName(self.tr("作废原因"))
        self.no_button = KeyButton(self.tr("不作废"))
        self.yes_button = KeyButton(self.tr("作废"), icon="ban")
        row = spaced(QHBoxLayout(), 0, 10)
        self.body.addWidget(self.question)
        self.body.addLayout(row)
        row.addWidget(self.reason, 1)
        row.addWidget(self.no_button)
        row.addWidget(self.yes_button)
        self.reason.setMinimumWidth(theme().px(200))
        self.reason.textChanged.connect(self._allow)
        self.no_button.clicked.connect(self.hide)
        self.yes_button.clicked.connect(self._confirm)
        self.hide()

    def ask(self, record: Record, question: str) -> None:
        """Appear with a question that names the thing."""
        self._record = record
        self.question.setText(question)
        self.reason.clear()
        self._allow()
        self.show()
        self.reason.setFocus()

    def _allow(self) -> None:
        self.yes_button.setEnabled(bool(self.reason.text().strip()))

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit(self._record, self.reason.text().strip())
