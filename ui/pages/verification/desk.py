"""The work of 本月核实: groups on the left, the people of one in the middle, the one asked about on the right."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.pages.verification.book import Book, View
from ui.pages.verification.card import PersonCard
from ui.pages.verification.groups import GroupList
from ui.pages.verification.marks import MarkKeeper
from ui.pages.verification.rows import COLUMNS, Rows, fitting
from ui.pages.verification.words import empty_list, finished_words
from ui.tables import RecordTable
from ui.theme import theme
from ui.widgets import ChipRow, KeyButton, NoticeBar, spaced
from ui.widgets.badge import Kind
from villagedesk.context import Context
from villagedesk.subjects.verification import Leaving, Outcome
from villagedesk.subjects.verification_roll import Member

_GAP = 12
_SCROLL_BAR = 14


class VerificationDesk(QWidget):
    """One key a person. `opened` asks for a person's page, `moved` tells that the book has changed."""

    opened = Signal(str)
    moved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._today = context.today
        self._is_closed = False
        self._opening = ""
        self.group: str | None = None
        self.book = Book()
        self.rows = Rows(context, self.book.get)
        self.chips = ChipRow()
        self.groups = GroupList()
        self.next_button = KeyButton(self.tr("下一组"), "F8", icon="arrow-right")
        self.table = RecordTable(COLUMNS, self.rows.fetch)
        self.notice = NoticeBar("", Kind.OK)
        self.card = PersonCard()
        self.marks = MarkKeeper(context, self)
        self._grid = spaced(QGridLayout(self), 0, _GAP)
        self._arrange()
        self._connect()

    def show_roll(self, members: Sequence[Member], today: date, *, is_closed: bool = False) -> None:
        """Show another state of the register; the group, the chip and the chosen person stay.

        With `is_closed` the month is over and only looked at.
        """
        self._today, self._is_closed = today, is_closed
        self.book.renew(members)
        self.rows.forget(today)
        self.show_group(self.group if self.group in self.book.groups() else None, self.view())

    def view(self) -> View:
        """Return the chosen chip."""
        return View(self.chips.current())

    def show_group(self, group: str | None, view: View) -> None:
        """List the people of a group and stand on the one to ask."""
        self.group = group
        self.chips.choose(view.value)
        self.notice.hide()
        self._show_marks()
        self._fit_columns()
        ids = self.book.ids(group, view)
        self.table.set_empty(empty_list(self.book, group, view))
        self.table.set_ids(ids)
        here = self.table.current_id()
        member = self.book.get(here)
        if member is None or not view.awaits(member):
            here = self.book.next_one(ids, here, view) or here or (ids[0] if ids else "")
        self._stand_on(here)

    def answer(self, outcome: Outcome, leaving: Leaving | None = None) -> None:
        """Keep what was heard about the chosen person and go on to the next; 离册 asks why and when first."""
        member = self.book.get(self.table.current_id())
        if member is None or not self._can_answer(member):
            return
        if outcome is Outcome.LEFT and leaving is None:
            self.card.ask_leaving(self._context.lookups)
            return
        self._opening = member.id if outcome is Outcome.CHANGED else ""
        self.marks.mark(self.book.answer(member.id, outcome), outcome, leaving)
        self._show_marks()
        following = self.book.next_one(self.table.paged.ids, member.id, self.view())
        if not following:
            self.notice.show_notice(finished_words(self.book, self.group), Kind.OK)
        self.notice.setVisible(not following)
        self._grid.activate()  # the list has its new height before its row is brought into sight
        self._stand_on(following or member.id)

    def take_back(self) -> None:
        """Take the last key back and stand on its person again."""
        before = self.marks.take_back()
        if before is None:
            return
        self.book.put(before)
        if before.id not in self.table.paged.ids:
            self.show_group(None if self.group is None else before.group, View.ALL)
        self._stand_again_on(before.id)

    def clear(self) -> None:
        """Take away what was said about the chosen person this month."""
        member = self.book.get(self.table.current_id())
        if member is not None and self._can_answer(member) and not member.is_open:
            self.marks.clear(self.book.answer(member.id, None))
            self._stand_again_on(member.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._fit_columns()

    def _arrange(self) -> None:
        self.chips.set_chips([(view.value, view.value) for view in View])
        self.notice.hide()
        self.table.setAccessibleName(self.tr("本月核实"))
        left, middle = spaced(QVBoxLayout(), 0, 10), spaced(QVBoxLayout(), 0, 10)
        left.addWidget(self.groups, 1)
        left.addWidget(self.next_button)
        middle.addWidget(self.table, 1)
        middle.addWidget(self.notice)
        work = self._grid
        work.addWidget(self.chips, 0, 0, 1, 2)
        work.addLayout(left, 1, 0)
        work.addLayout(middle, 1, 1)
        work.addWidget(self.card, 0, 2, 2, 1)
        work.setColumnStretch(1, 1)
        work.setRowStretch(1, 1)

    def _connect(self) -> None:
        self.next_button.clicked.connect(self._go_to_next_group)
        self.chips.chosen.connect(self._take_view)
        self.groups.picked.connect(self._take_group)
        self.table.chosen.connect(self._show_person)
        self.table.opened.connect(self.opened)
        self.card.answered.connect(self.answer)
        self.card.undo_button.clicked.connect(self.take_back)
        self.card.clear_button.clicked.connect(self.clear)
        self.card.leaving_ended.connect(self.table.setFocus)
        self.marks.written.connect(self._take_written)

    def _stand_on(self, person: str) -> None:
        before = self.table.current_id()
        row = self.table.paged.row_of(person) if person else -1
        if row >= 0:
            self.table.choose_row(row)
            self.table.scrollTo(self.table.currentIndex())
        if self.table.current_id() == before:  # else the list has told that another one is chosen
            self._show_person(before)

    def _stand_again_on(self, person: str) -> None:
        self.notice.hide()
        self._show_marks()
        self._stand_on(person)

    def _show_marks(self) -> None:
        self.table.refresh()
        self.groups.show_book(self.book, self.group)
        self.chips.set_counts(self.book.counts(self.group))
        self.card.undo_button.setEnabled(self.marks.last is not None)
        self.next_button.setEnabled(self.book.group_after(self.group) is not None)
        self.moved.emit()

    def _show_person(self, person: str) -> None:
        self.card.end_leaving()
        member = self.book.get(person)
        row = self.rows.person(person) if member else None
        if member is None or row is None:
            self.card.show_nobody()
        else:
            self.card.show_person(row, member, self._today, can_answer=self._can_answer(member))

    def _can_answer(self, member: Member) -> bool:
        return not self._is_closed and not member.asked_later

    def _take_view(self, name: str) -> None:
        self.show_group(self.group, View(name))
        self.table.setFocus()

    def _take_group(self, group: str | None) -> None:
        self.show_group(group, self.view())

    def _go_to_next_group(self) -> None:
        self.show_group(self.book.group_after(self.group), self.view())
        self.table.setFocus()

    def _take_written(self, person: str) -> None:
        if person == self._opening:
            self._opening = ""
            self.opened.emit(person)

    def _fit_columns(self) -> None:
        px = theme().px
        room = self.width() - self.groups.width() - self.card.width() - 2 * px(_GAP) - px(_SCROLL_BAR)
        shown = fitting(room, with_group=self.group is None)
        # Column 0 is the list's own numbering; the number on paper stands in its place.
        self.table.setColumnHidden(0, True)
        for number, column in enumerate(COLUMNS, start=1):
            self.table.setColumnHidden(number, column.name not in shown)
