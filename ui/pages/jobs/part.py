"""Two lists side by side: on the left who or what is asked about, on the right what fits, and why below."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.language import shown
from ui.pages.jobs.doing import Recommender
from ui.pages.jobs.look import Loaded, load
from ui.pages.jobs.reasons import ReasonsPanel
from ui.tables import Column, RecordTable, Row
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import ButtonFlow, Chip, ChipRow, EmptyState, KeyButton, ScrollBody, SearchField, caption, spaced
from ui.widgets.tab_order import come_after
from villagedesk.context import Context
from villagedesk.register.selection import Selection
from villagedesk.subjects.matching.scoring import Match

BEST, HINDERED = "best", "hindered"
_LEFT_WIDTH = 400
_SEARCH_WIDTH = 190
_LEAST_HEIGHT = 150
"""Of the right list; where more is said the right side scrolls."""
_ROOM_FOR_ALL = 1000
"""At 100 %: below this width columns that the lines below say, too, are left out."""


class MatchPart(QWidget):
    """What both directions share. `go`, `changed` and `counted` as of the other parts of the page."""

    go = Signal(str, object)
    changed = Signal()
    counted = Signal(str)

    def __init__(self, context: Context, left: Sequence[Column], right: Sequence[Column]) -> None:
        super().__init__()
        self.context = context
        self.loaded: Loaded | None = None
        self.matches: Mapping[str, Match] = {}
        self.wanted = ""
        self._subject = ""
        self.empty: EmptyState | None = None
        self.spare: tuple[str, ...] = ()
        self._serial = 0
        self.search = SearchField(self.tr("在左边找  F4"), self.tr("在左边找"))
        self.above = ButtonFlow(10)
        self.chips = ChipRow()
        self.left = RecordTable(left, self.left_rows)
        self.right = RecordTable(right, self.right_rows)
        self.about = caption("", "strong", wrap=True)
        self.wish = caption("", "soft", wrap=True)
        self.kinds = ChipRow()
        self.kinds.set_chips([(BEST, self.tr("推荐的")), (HINDERED, self.tr("不能推荐的"))])
        self.kinds.setAccessibleName(self.tr("能不能推荐"))
        self.chips.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._wishes = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 0, 8)
        self.reasons = ReasonsPanel()
        self.recommend_button = KeyButton(self.tr("推荐"), "F2", icon="send", role="primary")
        self.letter_button = KeyButton(self.tr("打印推荐函"), "F9", icon="printer")
        self.export_button = KeyButton(self.tr("导出"), "Ctrl+Shift+S", icon="file-spreadsheet")
        self.open_button = KeyButton(self.tr("打开本人"), "Ctrl+O", role="quiet")
        self.buttons = [self.export_button, self.letter_button, self.recommend_button]
        self.doing = Recommender(context, self)
        self._arrange()
        self._connect()
        QShortcut(QKeySequence("F4"), self).activated.connect(self._search)
        self.show_chosen("")

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the left list; Qt's own proxy would cut the way of the Tab key."""
        self.left.setFocus(reason)

    @abstractmethod
    def scope(self) -> Selection:
        """Return whose wishes are looked at."""

    @abstractmethod
    def left_ids(self, loaded: Loaded, text: str) -> list[str]:
        """Return what the left list shows for the words searched."""

    @abstractmethod
    def left_rows(self, ids: Sequence[str]) -> list[Row]:
        """Return rows of the left list."""

    @abstractmethod
    def right_rows(self, ids: Sequence[str]) -> list[Row]:
        """Return rows of the right list."""

    @abstractmethod
    def ask(self, chosen: str) -> None:
        """Find what fits the chosen one; `show_matches` follows."""

    @abstractmethod
    def mark(self, match: Match) -> str:
        """Return what is known of a pair already."""

    @abstractmethod
    def show_found(self) -> None:
        """Show what was found, of the chosen kind: what can be recommended, or what cannot."""

    @abstractmethod
    def export(self) -> None:
        """Write what the right list shows into a file."""

    def state(self, match: Match) -> str:
        """Return what the right list says of a pair: what is known of it, or what stands in the way."""
        return shown(self.mark(match)) or "；".join(map(shown, match.hindrances))

    def order_tabs(self, *filters: QWidget) -> None:
        """Let Tab go as one reads; `filters` stand behind the chips."""
        chips = [chip for row in (self.chips, self.kinds) for chip in row.findChildren(Chip)]
        before = [chip for chip in chips if chip.parentWidget() is self.chips]
        after = [chip for chip in chips if chip.parentWidget() is self.kinds]
        come_after(self.search, *before, *filters, self.left, self.open_button, *after, self.right)

    def person(self) -> str:
        """Return the id of the person who is meant, '' for nobody."""
        found = self.match()
        return found.seeker.id if found else ""

    def match(self) -> Match | None:
        """Return the pair that is chosen."""
        return self.matches.get(self.right.current_id())

    def refresh(self) -> None:
        """Read posts and people anew; what is chosen stays."""
        self._serial += 1
        context, scope, before, serial = self.context, self.scope(), self.loaded, self._serial
        task = Task(lambda: (serial, load(context, scope, before)), Lane.READ)
        task.succeeded.connect(self._take)
        task.start()

    def print_page(self) -> bool:
        """Print the letter of the chosen pair."""
        self.doing.print_letters([one for one in [self.match()] if one])
        return True

    def leave(self) -> bool:
        """Let go; what is saved elsewhere meanwhile would be what an undo takes back."""
        self.doing.forget_undo()
        return True

    def show_matches(self, matches: Mapping[str, Match], empty: EmptyState) -> None:
        """Show what was found for the one chosen on the left; the first of it is chosen, or again what was before."""
        subject = self.left.current_id()
        same, self._subject = subject == self._subject, subject
        self.matches = matches
        self.empty = empty
        self.right.set_empty(empty)
        self.right.set_ids(list(matches))
        if not same or not self.right.current_id():
            self.right.choose_row(0)
        self.show_chosen(self.right.current_id())

    def show_chosen(self, _key: str) -> None:
        """Show why the chosen pair fits."""
        found = self.match()
        self.reasons.show_match(found, self.mark(found) if found else "")
        for button in (self.recommend_button, self.letter_button):
            button.setEnabled(found is not None)
        self.open_button.setEnabled(bool(self.person()))
        self.export_button.setEnabled(bool(self.matches))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out, and put the chips below the wishes, where the type is large and the screen small."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme().px(_ROOM_FOR_ALL)
        self._stack_kinds(below=narrow)
        for table in (self.left, self.right):
            for number, column in enumerate(table.paged.columns):
                table.setColumnHidden(number, (narrow or table is self.left) and number == 0)
                if column.name in self.spare:
                    table.setColumnHidden(number, narrow)

    def _arrange(self) -> None:
        self.search.setFixedWidth(theme().px(_SEARCH_WIDTH))
        self.above.add_item(self.search)
        self.above.add_item(self.chips)
        self.left.setFixedWidth(round(theme().px(_LEFT_WIDTH) * 0.5 + _LEFT_WIDTH * 0.5))
        beside = ScrollBody(6)
        right = beside.column
        subject = spaced(QHBoxLayout(), 0, 8)
        subject.addWidget(self.about, 1)
        subject.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        self._wishes.addWidget(self.wish, 1)
        self._wishes.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignTop)
        self._stack_kinds(below=True)  # until there is a width: beside the wishes they would ask for one
        right.addLayout(subject)
        right.addLayout(self._wishes)
        right.addWidget(self.right, 1)
        right.addWidget(self.reasons)
        both = spaced(QHBoxLayout(), 0, 14)
        both.addWidget(self.left)
        both.addWidget(beside, 1)
        self.right.setMinimumHeight(theme().px(_LEAST_HEIGHT))
        column = spaced(QVBoxLayout(self), 0, 10)
        for widget in (self.above, self.doing.notice):
            column.addWidget(widget)
        column.addLayout(both, 1)

    def _stack_kinds(self, *, below: bool) -> None:
        """Put the chips of the right list below the wishes, where they may wrap, or beside them in one line."""
        directions = QBoxLayout.Direction
        self._wishes.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        across = QSizePolicy.Policy.Preferred if below else QSizePolicy.Policy.Fixed
        self.kinds.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.search.searched.connect(self._narrow)
        self.search.left_down.connect(self.left.setFocus)
        self.search.entered.connect(self.left.setFocus)
        self.left.typed.connect(self._type_on)
        self.left.chosen.connect(self._choose)
        self.left.opened.connect(self._enter)
        self.right.chosen.connect(self.show_chosen)
        self.kinds.chosen.connect(self._take_kind)
        self.right.opened.connect(self._recommend)
        self.recommend_button.clicked.connect(self._recommend)
        self.letter_button.clicked.connect(self.print_page)
        self.export_button.clicked.connect(self.export)
        self.open_button.clicked.connect(self._open_person)
        self.doing.written.connect(self._take_written)
        self.doing.go.connect(self.go)

    def _take(self, answer: tuple[int, Loaded]) -> None:
        serial, found = answer
        if serial != self._serial:
            return  # another question is on its way
        self.loaded = found
        self._narrow(self.search.text())

    def _narrow(self, text: str) -> None:
        if self.loaded is None:
            return
        self.left.set_ids(self.left_ids(self.loaded, text))
        wanted, self.wanted = self.wanted, ""
        self.left.choose_row(self.left.paged.row_of(wanted) if wanted else -1)
        if not self.left.current_id():
            self.left.choose_row(0)
        self.left.scrollTo(self.left.currentIndex())
        self._choose(self.left.current_id())

    def _choose(self, chosen: str) -> None:
        if self.loaded is not None:
            self.ask(chosen)

    def _enter(self, _chosen: str) -> None:
        self.right.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _type_on(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(text)

    def _take_kind(self, _kind: str) -> None:
        self.show_found()

    def _recommend(self, *_: object) -> None:
        found = self.match()
        if found is not None:
            self.doing.recommend(found)

    def _open_person(self) -> None:
        if self.person():
            self.go.emit("person", self.person())

    def _take_written(self) -> None:
        self.changed.emit()
        self.refresh()
