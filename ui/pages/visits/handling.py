"""The panel beside a warning: what it says, who sees to it, and the result by one number key and Enter."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.language import listed, shown
from ui.pages.verification.answers import AnswerButton
from ui.theme import theme
from ui.widgets import ButtonFlow, DetailPanel, KeyButton, Kind, ScrollBody, TileGrid, caption, spaced
from ui.widgets.labels import restyle
from villagedesk.subjects.warnings.engine import Alert
from villagedesk.subjects.warnings.rules import level_words

_LOOKS = {"3": Kind.BAD, "2": Kind.WARN, "1": Kind.ACCENT}
_LEAST, _LINES, _FACTS = 80, 160, 200
"""At 100 %: the least height of the results, that of the lines and buttons below, and that of the facts above."""
_MARGINS = 32
_NAMES = 12
"""People of a mass return who are named."""


class HandlePanel(DetailPanel):
    """`told` brings handler and result, `taken` the handler alone; `reopened` and `given_up` bring nothing."""

    told = Signal(str, str)
    taken = Signal(str)
    reopened = Signal()
    given_up = Signal()

    def __init__(self, handler: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results: list[AnswerButton] = []
        self._offered: list[str] = []
        self._tiles = TileGrid(6)
        self._scroll = ScrollBody(0)
        self.handler = QLineEdit(handler)
        self.handler.setAccessibleName(self.tr("处置人"))
        self.result = QLineEdit()
        self.result.setAccessibleName(self.tr("处置结果"))
        self.result.setPlaceholderText(self.tr("按数字选，或者写一句"))
        self.note = caption("", "note", wrap=True)
        self.save_button = KeyButton(self.tr("处置完"), "Return", role="primary", serves=False)
        self.take_button = KeyButton(self.tr("我来处置"), "F6")
        self.reopen_button = KeyButton(self.tr("重新处置"), "F7")
        self._form = QWidget()
        self._column = spaced(QVBoxLayout(self._form), 0, 8)
        self._build()
        self.save_button.clicked.connect(self._tell)
        for line in (self.handler, self.result):
            line.returnPressed.connect(self._tell)
            line.textEdited.connect(self._forgive)
        self.take_button.clicked.connect(self._take)
        self.reopen_button.clicked.connect(self.reopened)
        self.show_nothing()

    def offer(self, results: Sequence[str]) -> None:
        """Offer these results, each by its number; the same as before stay as they are."""
        if self._offered == list(results):
            return
        self._offered = list(results)
        former, self._tiles = self._tiles, TileGrid(6)
        self.results = [AnswerButton(shown(one), str(key), height=34, letters=14) for key, one in enumerate(results, 1)]
        for words, button in zip(results, self.results, strict=True):
            button.setCheckable(False)
            button.clicked.connect(partial(self._choose, words))
            self._tiles.add_tile(button)
        self._scroll.column.replaceWidget(former, self._tiles)
        former.deleteLater()
        self._fit_results()

    def show_nothing(self) -> None:
        """Show that no warning is chosen."""
        self.show_subject(self.tr("未选预警"))
        self.show_rows(())
        self._form.hide()
        self.reopen_button.hide()

    def show_alert(self, alert: Alert, names: Sequence[str], phone: str, today: date) -> None:
        """Show a warning; `names` are those of all it is about."""
        level = shown(level_words(alert.level))
        title = names[0] if names else alert.key.subject
        if len(names) > 1:
            title = self.tr("{name}等 {n} 人").format(name=title, n=len(names))
        badges = [(level, _LOOKS.get(alert.level, Kind.PLAIN))]
        if alert.is_overdue(today):
            badges.append((self.tr("超期"), Kind.BAD))
        self.show_subject(title, shown(alert.title), badges)
        several = listed(names[:_NAMES]) if len(names) > 1 else ""
        self.show_rows(
            [
                (self.tr("原因"), shown(alert.reason)),
                (self.tr("电话"), phone),
                (self.tr("哪些人"), several),
                (self.tr("预警日期"), alert.on.isoformat()),
                (self.tr("处置时限"), alert.due_on.isoformat()),
                (self.tr("处置人"), alert.handler),
                (self.tr("结果"), shown(alert.result)),
                (self.tr("解除日期"), alert.closed_on),
            ]
        )
        self.result.clear()
        self._forgive()
        self._form.setVisible(not alert.closed_on)
        self.reopen_button.setVisible(bool(alert.closed_on))

    def show_count(self, count: int) -> None:
        """Say how many warnings are handled at once."""
        words = self.tr("处置完 {n} 条").format(n=count) if count > 1 else self.tr("处置完")
        self.save_button.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the results the room there is."""
        super().resizeEvent(event)
        self._fit_results()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the keyboard back to the list."""
        if event.key() == Qt.Key.Key_Escape and self._form.isAncestorOf(self.focusWidget() or self):
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        grid = spaced(QGridLayout(), 0, 6)
        for row, (words, line) in enumerate(((self.tr("处置人"), self.handler), (self.tr("结果"), self.result))):
            label = caption(words)
            label.setBuddy(line)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        column = self._column
        feet = ButtonFlow(6)
        feet.add_item(self.save_button)
        feet.add_item(self.take_button)
        self._scroll.column.addWidget(self._tiles)
        self._scroll.column.addStretch(1)
        column.addWidget(self._scroll, 1)
        column.addLayout(grid)
        column.addWidget(self.note)
        column.addWidget(feet)
        foot = QWidget()
        outer = spaced(QVBoxLayout(foot), 0, 0)
        again = spaced(QHBoxLayout(), 0, 0)
        again.addWidget(self.reopen_button)
        again.addStretch(1)
        outer.addWidget(self._form)
        outer.addLayout(again)
        self.foot.addWidget(foot, 1)

    def _fit_results(self) -> None:
        """Show all results where the facts above them keep room; else some of them, which can be scrolled."""
        px = theme().px
        wanted = self._tiles.heightForWidth(self.sizeHint().width() - px(_MARGINS))
        spare = self.height() - px(_LINES) - px(_FACTS)
        self._scroll.setFixedHeight(max(px(_LEAST), min(wanted, spare)))

    def _choose(self, words: str, *_: object) -> None:
        self.result.setText(words)
        self._forgive()
        self.result.setFocus(Qt.FocusReason.OtherFocusReason)
        self.result.end(False)

    def _forgive(self, *_: object) -> None:
        self.note.setText("")
        self.note.hide()
        restyle(self.result, "problem", "")
        restyle(self.handler, "problem", "")

    def _refuse(self, line: QLineEdit, words: str) -> None:
        self.note.setText(words)
        self.note.show()
        restyle(self.note, "severity", "bad")
        restyle(line, "problem", "bad")
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        if not self.handler.text().strip():
            self._refuse(self.handler, self.tr("请写处置人的姓名。"))
        elif not self.result.text().strip():
            self._refuse(self.result, self.tr("请按数字选一个结果，或者写一句。"))
        else:
            self.told.emit(self.handler.text().strip(), self.result.text().strip())

    def _take(self) -> None:
        if not self.handler.text().strip():
            self._refuse(self.handler, self.tr("请写处置人的姓名。"))
        else:
            self.taken.emit(self.handler.text().strip())
