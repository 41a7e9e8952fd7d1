"""The pair that is looked at: who they are, how they compare, and what to decide."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.pages.alike.reading import Both
from ui.pages.alike.sheet import CompareSheet, side_by_side
from ui.pages.alike.words import advice, likeness_kinds, merge_summary, short_words
from ui.pages.verification.answers import AnswerButton
from ui.theme import theme
from ui.widgets import Badge, ButtonFlow, Card, ElidedLabel, KeyButton, Kind, caption, spaced
from villagedesk.catalogue.field import Values
from villagedesk.subjects.comparing import chosen_values

_ANSWER_HEIGHT = 40
_LEAST_SHEET = 90
_SCROLL_BAR = 12


class Side(QWidget):
    """The head of one side: the name, and the way to the whole person."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ElidedLabel("", "section")
        self.open_button = KeyButton(self.tr("打开  {key}").format(key=key), role="quiet")
        row = spaced(QHBoxLayout(self), 0, 4)
        row.addWidget(self.name, 1)
        row.addWidget(self.open_button)
        self.setMinimumHeight(self.open_button.sizeHint().height())


class CompareCard(Card):
    """`same` brings the values that shall hold, `other` and `later` nothing, `opened` the id of a person.

    `merging` tells whether the values are being chosen: then Esc comes back here first.
    """

    same = Signal(object)
    other = Signal()
    later = Signal()
    opened = Signal(str)
    merging = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.both: Both | None = None
        self._chosen: dict[str, int] = {}
        self.badge = Badge()
        self.advice = caption("", wrap=True)
        self.sides = (Side("↵"), Side("Shift+↵"))
        self.sheet = CompareSheet()
        self.same_button = AnswerButton(self.tr("是同一人，合并"), "1", height=_ANSWER_HEIGHT, letters=15)
        self.other_button = AnswerButton(self.tr("不是同一人"), "2", height=_ANSWER_HEIGHT, letters=15)
        self.later_button = AnswerButton(self.tr("以后再说"), "3", height=_ANSWER_HEIGHT, letters=15)
        self.answers = ButtonFlow()
        self.summary = caption("", wrap=True)
        self.merge_button = KeyButton(self.tr("合并成一个人"), "Return", role="primary", serves=False)
        self.cancel_button = KeyButton(self.tr("先不合并"), "Esc")
        self.merge_foot = QWidget()
        self._arrange()
        self._connect()
        self.show_pair(None)

    @property
    def is_merging(self) -> bool:
        """Tell whether the values of a merge are being chosen."""
        return not self.merge_foot.isHidden()

    def show_pair(self, both: Both | None) -> None:
        """Show a pair to be decided upon; None shows nothing. The same pair again stays as it is."""
        if both is not None and both == self.both and not self.is_merging:
            return
        self.both = both
        self._chosen = {}
        self.setVisible(both is not None)
        if both is None:
            return
        short = short_words(both.likeness)
        self.badge.show_state(short, likeness_kinds().get(short, Kind.PLAIN))
        for side, name in zip(self.sides, both.names, strict=True):
            side.name.setText(name)
            side.open_button.setAccessibleName(self.tr("打开{name}").format(name=name))
        decided = both.likeness is None
        self.other_button.setVisible(not decided)
        self.later_button.setVisible(not decided)
        self._show_stage(merging=False)

    def begin_merge(self) -> None:
        """Let the values be chosen that shall hold."""
        if self.both is None:
            return
        self.summary.setText(merge_summary(self.both.numbers[0]))
        self._show_stage(merging=True)
        if self.sheet.choices:
            self.sheet.take_keyboard()
        else:
            self.merge_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_merge(self) -> None:
        """Come back to the comparison."""
        if self.is_merging:
            self._chosen = {}
            self._show_stage(merging=False)

    def values(self) -> Values:
        """Return what the merged person shall hold, as chosen."""
        if self.both is None:
            return {}
        return chosen_values(self.both.lines, self.both.people, self._chosen)

    def _arrange(self) -> None:
        head = spaced(QHBoxLayout(), 0, 10)
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.advice, 1)
        self.body.addLayout(head)
        names = side_by_side(spaced(QGridLayout(), (0, 0, _SCROLL_BAR, 0), 0))
        names.addWidget(self.sheet.hint, 0, 0)
        for number, side in enumerate(self.sides, 1):
            names.addWidget(side, 0, number)
        self.body.addLayout(names)
        self.sheet.setMinimumHeight(theme().px(_LEAST_SHEET))
        self.body.addWidget(self.sheet, 1)
        for button in (self.same_button, self.other_button, self.later_button):
            button.setCheckable(False)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.answers.add_item(button)
        self.body.addWidget(self.answers)
        column = spaced(QVBoxLayout(self.merge_foot), 0, 8)
        buttons = spaced(QHBoxLayout(), 0, 10)
        column.addWidget(self.summary)
        column.addLayout(buttons)
        for key_button in (self.merge_button, self.cancel_button):
            buttons.addWidget(key_button)
        buttons.addStretch(1)
        self.body.addWidget(self.merge_foot)
        self.merge_foot.hide()

    def _connect(self) -> None:
        for number, side in enumerate(self.sides):
            side.open_button.clicked.connect(partial(self._open, number))
        self.same_button.clicked.connect(self.begin_merge)
        self.other_button.clicked.connect(self.other)
        self.later_button.clicked.connect(self.later)
        self.merge_button.clicked.connect(self._merge)
        # Not keys of the button: Enter in the search above the page must never merge anybody.
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._enter = [QShortcut(QKeySequence(name), self, context=within) for name in ("Return", "Enter")]
        for key in self._enter:
            key.activated.connect(self._merge)
        self.cancel_button.clicked.connect(self.end_merge)
        self.sheet.chosen.connect(self._choose)

    def _show_stage(self, *, merging: bool) -> None:
        self.answers.setVisible(not merging)
        self.merge_foot.setVisible(merging)
        for key in self._enter:
            key.setEnabled(merging)
        for side in self.sides:
            side.open_button.setVisible(not merging)
        if self.both is not None:
            how = self.tr("按 1 用左边的，2 用右边的，↑ ↓ 换一项。打勾的是建议。")
            self.advice.setText(how if merging else advice(self.both.likeness))
            self.sheet.show_lines(self.both.lines, self.both.facts, choosing=merging)
        self.merging.emit(merging)

    def _choose(self, topic: str, side: int) -> None:
        self._chosen[topic] = side

    def _merge(self) -> None:
        self.same.emit(self.values())

    def _open(self, number: int, *_: object) -> None:
        if self.both is not None:
            self.opened.emit(self.both.people[number].id)
