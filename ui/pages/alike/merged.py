"""A merge that was made: what came together, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.pages.alike.reading import Both
from ui.pages.verification.answers import AnswerButton
from ui.widgets import Card, KeyButton, caption, spaced

_HEIGHT = 40


class MergedCard(Card):
    """`apart` asks to take the merge back, `opened` for the page of the person."""

    apart = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.name = caption("", "title", wrap=True)
        self.facts = caption("", "soft", wrap=True)
        self.kept = caption("", wrap=True)
        self.taken = caption("", wrap=True)
        self.advice = caption("", "soft", wrap=True)
        self.apart_button = AnswerButton(self.tr("拆开"), "4", height=_HEIGHT, letters=15)
        self.apart_button.setCheckable(False)
        self.open_button = KeyButton(self.tr("打开  ↵"))
        self._person = ""
        for label in (self.name, self.facts, self.kept, self.taken, self.advice):
            self.body.addWidget(label)
        row = spaced(QHBoxLayout(), (0, 8, 0, 0), 10)
        for button in (self.apart_button, self.open_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.apart_button.clicked.connect(self.apart)
        self.open_button.clicked.connect(self._open)
        self.show_merged(None)

    def show_merged(self, both: Both | None) -> None:
        """Show a merge; None shows nothing."""
        self.setVisible(both is not None)
        if both is None:
            return
        self._person = both.people[0].id
        self.name.setText(both.names[0])
        self.facts.setText(both.briefs[0])
        words = (self.tr("保留的登记：{name}，{number}，{made}"), self.tr("合并进来的登记：{name}，{number}，{made}"))
        for side, label in enumerate((self.kept, self.taken)):
            shown = words[side].format(name=both.names[side], number=both.numbers[side], made=both.made[side])
            label.setText(shown)
        self.advice.setText(
            self.tr("拆开后，两人恢复合并前的样子，并记为不是同一人；合并以后改过的内容留在保留的登记上。")
        )

    def _open(self) -> None:
        self.opened.emit(self._person)
