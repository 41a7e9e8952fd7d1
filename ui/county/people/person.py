"""A person as the county reads it: every field, what is open, the whole history; corrected elsewhere, with a reason."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from ui.county.page import DecidingPage
from ui.county.people.dialogs import MoveDialog, ReturnDialog
from ui.county.people.fields import FieldLine, columns, lines, row
from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import slips_document
from ui.language import listed
from ui.pages.person.history import HistoryTab
from ui.pages.person.identity import IdentityCard
from ui.pages.person.open_points import ConflictCards
from ui.tables import RecordTable, Row
from ui.widgets import ChipRow, EmptyState, KeyButton, Kind, NoticeBar, PageHeader, caption, spaced
from villagedesk.catalogue import villages
from villagedesk.catalogue.field import Value
from villagedesk.context import Context
from villagedesk.county import returning
from villagedesk.county.conflicts import where_written
from villagedesk.subjects import referring
from villagedesk.subjects.conflicts import Conflict, conflicts, decide
from villagedesk.subjects.history import history
from villagedesk.subjects.registration import Person, load
from villagedesk.subjects.returns import Returned, returns

_FILLED, _ALL = "filled", "all"


class CountyPersonPage(DecidingPage):
    """Read mode; the argument of a visit is the person's id."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("登记")
        self._id = ""
        self._person: Person | None = None
        self._returned: Sequence[Returned] = ()
        self._lines: dict[str, FieldLine] = {}
        self.header = PageHeader("", back=True)
        self.print_button = KeyButton(self.tr("打印登记单"), "F9", icon="printer")
        self.move_button = KeyButton(self.tr("转村"), "Ctrl+B", icon="map-pin")
        self.correct_button = KeyButton(self.tr("更正"), "F2", icon="pencil")
        self.return_button = KeyButton(self.tr("退回补正"), "F8", icon="undo-2", role="primary")
        self.identity = IdentityCard(context.register)
        self.open_returns = NoticeBar("", Kind.WARN)
        self.conflicts = ConflictCards()
        self.which = ChipRow()
        self.which.setAccessibleName(self.tr("列哪些项目"))
        self.which.set_chips([(_FILLED, self.tr("填了的")), (_ALL, self.tr("全部项目"))])
        self.which.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.table = RecordTable(columns(), self._rows)
        self.history = HistoryTab()
        self.tabs = QTabWidget()
        self._arrange()
        self._connect()

    def arrive(self, argument: object) -> None:
        """Show the person with this id."""
        if isinstance(argument, str) and argument:
            self._id = argument
            self.notice.hide()
            self.tabs.setCurrentIndex(0)
            self.table.set_ids([])
        self.table.setFocus()

    def refresh(self) -> None:
        """Read the person anew."""
        wanted = self._id
        self.ask(lambda: load(self.context.register, wanted), self._take)

    def print_page(self) -> bool:
        """Print the registration slip."""
        if self._id:
            show_print_dialog(self, slips_document(self.context, [self._id]))
        return True

    def _arrange(self) -> None:
        for button in (self.print_button, self.move_button, self.correct_button, self.return_button):
            self.header.add_action(button)
        self.table.setAccessibleName(self.tr("登记内容"))
        self.table.set_empty(EmptyState(self.tr("名册上没有这个人了。"), icon="user-x"))
        self.tabs.tabBar().setAccessibleName(self.tr("这个人的资料"))
        fields = QWidget()
        column = spaced(QVBoxLayout(fields), (0, 8, 0, 0), 8)
        above = spaced(QHBoxLayout(), 0, 12)
        above.addWidget(self.which)
        hint = self.tr("要退回哪几项，就按空格选哪几行（也可以按住 Ctrl 用鼠标选），再按 F8。")
        above.addWidget(caption(hint, "note", wrap=True), 1)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        self.tabs.addTab(fields, self.tr("登记内容"))
        self.tabs.addTab(self.history, self.tr("修改记录"))
        for widget in (self.header, self.notice, self.identity, self.open_returns, self.conflicts):
            self.column.addWidget(widget)
        self.column.addWidget(self.tabs, 1)
        self.open_returns.hide()
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.header.back_requested.connect(partial(self.go.emit, "back", None))
        self.print_button.clicked.connect(self.print_page)
        self.move_button.clicked.connect(self._move)
        self.correct_button.clicked.connect(self._correct)
        self.return_button.clicked.connect(self._send_back)
        self.identity.home_asked.connect(partial(self.go.emit, "household"))
        self.open_returns.pressed.connect(self._withdraw)
        self.conflicts.decided.connect(self._decide)
        self.which.chosen.connect(self._relist)
        self.table.opened.connect(self._send_back)

    @Slot(object)
    def _take(self, person: Person | None) -> None:
        self._person = person if person is not None and person.id == self._id else None
        stands = self._person is not None and not self._person.labourer.void
        for button in (self.print_button, self.move_button, self.correct_button, self.return_button):
            button.setEnabled(stands)
        if self._person is None:
            self.header.set_title("")
            self.table.set_ids([])
            return
        self._show(self._person)

    def _show(self, person: Person) -> None:
        village = villages.village(person.labourer.village)
        self.header.set_title(person.name)
        self.header.set_count(village.local_name if village else "")
        self.identity.show_person(person.id, self.context.today)
        found = conflicts(self.context.register, person.records)
        with self.context.register.database.reading() as connection:
            self._named = referring.named_by(connection, person.records)
            devices = [side.device for one in found for side in one.sides]
            places = where_written(connection, devices, self.context.register.identity.device)
        self.conflicts.show_conflicts(found, places)
        self._returned = returns(person.records, self._named)
        self._show_returns()
        self.history.show_entries(history(self.context.register, person))
        self._relist()

    def _show_returns(self) -> None:
        labels = listed([self._said(one) for one in self._returned], "；")
        self.open_returns.setVisible(bool(self._returned))
        if self._returned:
            words = self.tr("已退回，村里还没有改：{labels}").format(labels=labels)
            self.open_returns.show_notice(words, Kind.WARN, self.tr("撤回退回"))

    def _said(self, one: Returned) -> str:
        return self.tr("{label}（{words}）").format(label=one.label, words=one.words)

    @Slot()
    def _relist(self) -> None:
        if self._person is None:
            return
        found = lines(self._person, self._returned, self._named, everything=self.which.current() == _ALL)
        self._lines = {line.key: line for line in found}
        self.table.set_ids(list(self._lines))
        if not self.table.current_id():
            self.table.choose_row(0, 2)

    def _rows(self, keys: Sequence[str]) -> list[Row]:
        return [row(self._lines[key]) for key in keys]

    @Slot()
    def _correct(self) -> None:
        self.go.emit("correct", self._id)

    @Slot()
    def _move(self) -> None:
        dialog = MoveDialog(self.context, [self._id], self)
        if dialog.run():
            self.tell_done(dialog.words())

    @Slot()
    def _send_back(self, *_: object) -> None:
        chosen = [self._lines[key] for key in self.table.selected_ids()]
        if not chosen:
            return
        if not all(line.can_return for line in chosen):
            words = self.tr("只能退回最近一次的务工经历和意愿，请不要选以前的。")
            self.notice.show_notice(words, Kind.WARN)
            self.notice.show()
            return
        labels = [line.label for line in chosen]
        dialog = ReturnDialog(self.context, self._id, [line.name for line in chosen], labels, self)
        if dialog.run():
            self.tell_done(self.tr("已退回，下一份反馈带到村里。"))

    @Slot()
    def _withdraw(self) -> None:
        found = tuple(self._returned)

        def work() -> None:
            for one in found:
                returning.withdraw(self.context.register, one)

        self.write(work, self.tr("退回已撤回。"))

    @Slot(object, object)
    def _decide(self, conflict: Conflict, value: Value) -> None:
        words = self.tr("定好了。下一份反馈把结果带给村里。")
        self.write(partial(decide, self.context.register, conflict, value), words)
