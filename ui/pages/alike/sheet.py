"""Two people side by side, field by field: what differs first and by name, what is the same last and quiet."""

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.language import listed, shown
from ui.pages.alike.choice import Choice
from ui.theme import theme
from ui.widgets import ScrollBody, caption, spaced
from ui.widgets.detail import clear
from villagedesk.subjects import showing
from villagedesk.subjects.comparing import Line, Relation, differing

_LABEL, _FIRST = 0, 1
_LABEL_WIDTH = 84
_NOTHING = "—"
_ID_NUMBER = "id_number"
_BY_CHARACTER = (_ID_NUMBER, "name", "phone")
"""Topics in which single characters tell a slip of the pen from another person."""


class CompareSheet(ScrollBody):
    """The rows below the two names; in a merge what differs can be chosen. `chosen` brings a topic and a side.

    `hint` says by which key one reads on where there are more rows than room; Ctrl+↑ comes back.
    """

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self.choices: list[Choice] = []
        self.hint = caption("", "note")
        self._begin()
        for name, step in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            key = QShortcut(QKeySequence(name), self)
            key.activated.connect(partial(self._scroll, step))
        self.verticalScrollBar().rangeChanged.connect(self._keep_room)

    def show_lines(
        self, lines: Sequence[Line], facts: Sequence[tuple[str, tuple[str, str]]], *, choosing: bool = False
    ) -> None:
        """Show a pair: its topics, then `facts` that nobody chooses, each a label with the words of both sides."""
        self._begin()
        for relation in (Relation.OTHER, Relation.ONE_SIDED):
            self._show_part(relation, lines, choosing=choosing)
        self._add_head(self.tr("名下的记录"))
        for label, words in facts:
            self._add_row(label, [caption(shown(text) or _NOTHING, wrap=True) for text in words])
        self._show_part(Relation.SAME, lines, choosing=False)
        self.verticalScrollBar().setValue(0)

    def take_keyboard(self) -> None:
        """Bring the keyboard to the first choice."""
        if self.choices:
            self.choices[0].take_keyboard()

    def _begin(self) -> None:
        self.choices = []
        clear(self.column)
        self._holder = QWidget()
        self._grid = side_by_side(spaced(QGridLayout(self._holder), 0, 6))
        self._keep_room(0, self.verticalScrollBar().maximum())
        self.column.addWidget(self._holder)
        self.column.addStretch(1)

    def _keep_room(self, _lowest: int, highest: int) -> None:
        """Keep the columns below the names whether there is a scroll bar or not."""
        self.hint.setText(self.tr("Ctrl+↓ 更多") if highest else "")
        self._grid.setContentsMargins(0, 0, 0 if highest else self.verticalScrollBar().sizeHint().width(), 0)

    def _scroll(self, step: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.pageStep() // 2)

    def _show_part(self, relation: Relation, lines: Sequence[Line], *, choosing: bool) -> None:
        found = [line for line in lines if line.relation is relation]
        if not found:
            return
        head = {
            Relation.OTHER: self.tr("不一样的 {n} 项"),
            Relation.ONE_SIDED: self.tr("只有一边填了的 {n} 项"),
            Relation.SAME: self.tr("一样的 {n} 项"),
        }[relation]
        self._add_head(head.format(n=len(found)))
        for line in found:
            if relation is Relation.SAME:
                self._add_whole(shown(line.topic.label), _said(line)[0])
            elif choosing and line.is_open:
                self._add_choice(line)
            elif choosing:
                self._add_settled(line)
            else:
                self._add_row(shown(line.topic.label), compared(line))

    def _add_head(self, words: str) -> None:
        row = self._grid.rowCount()
        head = caption(words, "strong")
        head.setContentsMargins(0, theme().px(6) if row > 1 else 0, 0, 0)
        self._grid.addWidget(head, row, _LABEL, 1, 3)

    def _add_row(self, label: str, cells: Sequence[QLabel]) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(caption(label, "soft", wrap=True), row, _LABEL, Qt.AlignmentFlag.AlignTop)
        for number, cell in enumerate(cells, _FIRST):
            self._grid.addWidget(cell, row, number, Qt.AlignmentFlag.AlignTop)

    def _add_whole(self, label: str, words: str) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(caption(label, "soft", wrap=True), row, _LABEL, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(caption(words, "soft", wrap=True), row, _FIRST, 1, 2)

    def _add_settled(self, line: Line) -> None:
        words = self.tr("两边的都保留：{words}") if line.is_united else self.tr("按身份证号")
        both = listed(filter(None, line.words))
        self._add_whole(shown(line.topic.label), words.format(words=both))

    def _add_choice(self, line: Line) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(caption(shown(line.topic.label), "soft", wrap=True), row, _LABEL)
        choice = Choice(line.topic.label, _said(line), line.proposed, self._holder)
        for number, button in enumerate(choice.buttons, _FIRST):
            self._grid.addWidget(button, row, number)
        choice.chosen.connect(self.chosen)
        choice.moved.connect(self._walk)
        self.choices.append(choice)

    def _walk(self, step: int) -> None:
        choice = self.sender()
        place = self.choices.index(choice) + step  # type: ignore[arg-type]
        if 0 <= place < len(self.choices):
            self.choices[place].take_keyboard()
            self.ensureWidgetVisible(self.choices[place].buttons[0])


def side_by_side(grid: QGridLayout) -> QGridLayout:
    """Give a grid one column for labels and two of one width for the people."""
    grid.setHorizontalSpacing(theme().px(12))
    grid.setColumnMinimumWidth(_LABEL, theme().px(_LABEL_WIDTH))
    for column in (_FIRST, _FIRST + 1):
        grid.setColumnStretch(column, 1)
    return grid


def compared(line: Line) -> list[QLabel]:
    """Return the words of both sides; what differs within them is underlined."""
    places = differing(*line.words) if line.topic.fields[0] in _BY_CHARACTER else []
    return [_marked(text, places) if places else caption(text or _NOTHING, wrap=True) for text in _said(line)]


def _said(line: Line) -> tuple[str, str]:
    """Return the words of both sides as the screen may show them: an ID number in full only where two stand."""
    left, right = (shown(words) for words in line.words)
    if line.topic.fields[0] == _ID_NUMBER and line.relation is not Relation.OTHER:
        return showing.masked(left), showing.masked(right)
    return left, right


def _marked(text: str, places: Sequence[int]) -> QLabel:
    colour = theme().tokens.warn_soft
    mark = f'<span style="background-color:{colour}; font-weight:700; text-decoration:underline">'
    parts = (f"{mark}{escape(one)}</span>" if n in places else escape(one) for n, one in enumerate(text))
    label = QLabel("".join(parts))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setAccessibleName(text)
    return label
