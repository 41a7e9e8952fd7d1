"""按政策办: the policies on the left, their people with reasons, and every step from the application to the payment."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from ui.dialogs.print_dialog import show_print_dialog
from ui.language import in_a_row
from ui.pages.subsidies import rows
from ui.pages.subsidies.asking import AskBar
from ui.pages.subsidies.below import Below
from ui.pages.subsidies.doing import Doing
from ui.pages.subsidies.paper import forms_document, notice_document
from ui.pages.subsidies.policies import PolicyList
from ui.pages.subsidies.rows import Chip, Line
from ui.pages.visits.listing import ListPart
from ui.tables import Row
from ui.theme import theme
from ui.widgets import EmptyState, KeyButton, Kind, NoticeBar, ScrollBody
from villagedesk.context import Context
from villagedesk.subjects.sheet import Sheet
from villagedesk.subjects.subsidies import flow, output
from villagedesk.subjects.subsidies.changes import Change
from villagedesk.subjects.subsidies.entitled import Desk, desk
from villagedesk.subjects.subsidies.points import State

_SERIAL = 74
"""Room of the running number and the scroll bar."""
_LEAST_HEIGHT = 196
"""The head and four people, however low the screen."""


class ClaimsPart(ListPart):
    """One policy at a time; several people are chosen by Space, and every step is one save that Ctrl+Z takes back."""

    gives_up = rows.GIVEN_UP

    def __init__(self, context: Context) -> None:
        self._desk: Desk | None = None
        self._lines: dict[str, Line] = {}
        self._wanted = ""
        super().__init__(context, self.tr("补贴名单"), rows.columns())
        self.apply_button = KeyButton(self.tr("申请"), "F2", icon="plus", role="primary")
        self.notice_button = KeyButton(self.tr("公示名单"), "F8", icon="printer")
        self.pay_button = KeyButton(self.tr("登记发放"), "F6", icon="coins")
        self.print_button.setText(self.tr("打印申报表"))
        self.buttons[:] = [self.notice_button, self.print_button, self.pay_button, self.apply_button]
        self.policies = PolicyList()
        self.below = Below()
        self.asking = AskBar()
        self.doing = Doing(context, self.asking, self)
        self._nobody = EmptyState("", icon="coins")
        self.changes = NoticeBar("", Kind.WARN, self.tr("知道了"))
        self._place()
        self._connect()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the list; Qt's own proxy would cut the way of the Tab key."""
        self.table.setFocus(reason)

    def read(self) -> Desk:
        """Return how everybody stands with every policy."""
        today = self.context.today
        with self.context.register.database.reading() as connection:
            return desk(connection, today)

    def show_found(self, found: object) -> None:
        """Show the policies, and the people of the chosen one; chip and place stay."""
        if not isinstance(found, Desk):
            return
        self._desk = found
        self.policies.show_standings(found.standings, found.today)
        self.changes.setVisible(bool(found.changes))
        if found.changes:
            self.changes.show_notice(in_a_row(*(one.words() for one in found.changes)), Kind.WARN, self.tr("知道了"))
        wanted, self._wanted = self._wanted, ""
        self.policies.choose(wanted)
        self._show_policy(wanted)

    def show_chip(self) -> None:
        """List whom the chosen chip stands for."""
        standing = self.policies.current()
        if standing is None:
            self._lines = {}
        else:
            chip = Chip(self.chips.current() or Chip.DUE)
            self._lines = {line.id: line for line in rows.lines(standing, chip, self._change())}
        self._nobody.sentence.setText(_nobody_words(self._desk))
        self.table.set_ids(list(self._lines))
        self.table.refresh()
        if self._lines and not self.table.current_id():
            self.table.choose_row(0)
        self._show_line(self.table.current_id())
        self.counted.emit(self.tr("{n:,} 人").format(n=len(self._lines)) if standing else "")
        self.fit_columns()
        self._allow()

    def fetch(self, ids: Sequence[str]) -> Sequence[Row]:
        """Return the rows of people."""
        return [rows.row(self._lines[one]) if one in self._lines else ("",) * len(self._columns) for one in ids]

    def sheet(self) -> Sheet:
        """Return the listed people, or their applications as the ledger with its sums."""
        standing = self.policies.current()
        wanted = list(self._lines.values())
        if standing is None:
            return Sheet(self._title, "", (), ())
        applied = [line.application for line in wanted if line.application]
        if applied:
            title = f"{standing.policy.year} 年{standing.policy.title}台账"
            return output.of_ledger(self.context.register, title, applied)
        return output.of_findings(standing.policy, [line.finding for line in wanted])

    def fit_columns(self) -> None:
        """Hide the columns that the part below the list shows, too, where the list is narrow."""
        px = theme().px
        widths = {column.name: px(column.width) for column in self._columns}
        for name in self.gives_up:
            if sum(widths.values()) > self.list_box.width() - px(_SERIAL):
                widths.pop(name, None)
        for number, column in enumerate(self._columns, start=1):
            self.table.setColumnHidden(number, column.name not in widths)

    def arrive(self, argument: object) -> None:
        """Show a policy by key, or whom a chip stands for, as soon as they are read."""
        self._wanted = argument if isinstance(argument, str) else ""

    def leave(self) -> bool:
        """Forget what could be taken back: elsewhere other things are saved."""
        self.doing.forget()
        return True

    def print_page(self) -> bool:
        """Preview the forms of the chosen people, of everybody listed where nobody is chosen."""
        standing, wanted = self.policies.current(), self.chosen()
        applied = [line.application for line in wanted if line.application]
        fresh = [line.finding for line in wanted if not line.application and line.finding.state is State.DUE]
        if standing is None or not (applied or fresh):
            self._tell_done(self.tr("选中的人还不能申领，没有要打印的申报表。"), Kind.WARN)
            return True
        show_print_dialog(self, forms_document(self.context, standing.policy, applied, fresh))
        return True

    def chosen(self) -> list[Line]:
        """Return the selected people, the one on whom the keyboard stands where none is selected."""
        ids = self.table.selected_ids() or [self.table.current_id()]
        return [self._lines[one] for one in ids if one in self._lines]

    def apply(self) -> None:
        """Make applications for the chosen people."""
        standing, wanted = self.policies.current(), self.chosen()
        self.notice.hide()
        if standing is not None and wanted:
            self.doing.apply(standing.policy, wanted)

    def print_notice(self) -> None:
        """Preview the notice of the applications that are in notice."""
        standing = self.policies.current()
        wanted = standing.applied(flow.NOTICE) if standing else []
        if standing is None or not wanted:
            self._tell_done(self.tr("没有在公示的人。选中办理中的人，按 F7 转到公示。"), Kind.WARN)
            return
        show_print_dialog(self, notice_document(self.context, standing.policy, wanted))

    def _place(self) -> None:
        """Put the policies to the left, and let all that stands beside them scroll where the screen is low."""
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(0, self.policies)
        self.policies.add_button(self.save_button)
        body = ScrollBody(10)
        self.changes.hide()
        for part in (self.changes, self.asking):
            body.column.addWidget(part)
        body.column.addWidget(self.list_box, 1)
        body.column.addWidget(self.below)
        self.column.addWidget(body, 1)
        self.table.setMinimumHeight(theme().px(_LEAST_HEIGHT))
        self.chips.set_chips(rows.chips(with_changes=False))
        self.table.set_empty(self._nobody)

    def _connect(self) -> None:
        self.policies.chosen.connect(self._show_policy)
        self.policies.opened.connect(partial(self.table.setFocus, Qt.FocusReason.OtherFocusReason))
        self.table.chosen.connect(self._show_line)
        self.table.selected.connect(self._allow)
        self.table.opened.connect(self._open_person)
        self.below.ticked.connect(self._tick)
        self.below.stepped.connect(self._step)
        self.apply_button.clicked.connect(self.apply)
        self.notice_button.clicked.connect(self.print_notice)
        self.pay_button.clicked.connect(partial(self._step, flow.PAID))
        self.changes.pressed.connect(self.doing.take_note)
        self.doing.done.connect(self._tell_done)
        self.doing.failed.connect(self.tell)
        self.doing.written.connect(self.changed)
        self.doing.written.connect(self.refresh)
        self.asking.given_up.connect(partial(self.table.setFocus, Qt.FocusReason.OtherFocusReason))
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.doing.undo)

    def _change(self) -> Change | None:
        standing = self.policies.current()
        if self._desk is None or standing is None:
            return None
        return next((one for one in self._desk.changes if one.policy.key == standing.policy.key), None)

    def _show_policy(self, wanted: str = "") -> None:
        """Show the counts of the chosen policy, and whom its chip stands for; `wanted` may name another chip."""
        standing, change, before = self.policies.current(), self._change(), self.chips.current()
        offered = rows.chips(with_changes=change is not None)
        self.chips.set_chips(offered)
        for name in (before, wanted):
            if name in [chip for chip, _ in offered]:
                self.chips.choose(name)
        if standing is not None:
            self.chips.set_counts(rows.counts(standing, change))
        self.show_chip()

    def _show_line(self, key: str) -> None:
        standing = self.policies.current()
        self.below.show_line(standing.policy if standing else None, self._lines.get(key))

    def _allow(self) -> None:
        wanted = self.chosen()
        self.apply_button.setEnabled(any(line.finding.state is State.DUE and not line.application for line in wanted))
        self.pay_button.setEnabled(any(line.application is not None for line in wanted))
        for button in (self.save_button, self.print_button):
            button.setEnabled(bool(self._lines))

    def _step(self, status: str, *_: object) -> None:
        wanted = [line for line in self.chosen() if line.application]
        self.notice.hide()
        if wanted:
            self.doing.step(status, wanted)

    def _tick(self, papers: list[str]) -> None:
        """Take what was ticked or unticked for all chosen applications."""
        line = self._lines.get(self.table.current_id())
        if line is not None and line.application is not None:
            before = list(line.application.values.get("documents") or ())
            there = [one for one in papers if one not in before]
            self.doing.tick(self.chosen(), there, [one for one in before if one not in papers])

    def _tell_done(self, words: str, kind: Kind) -> None:
        self.notice.show_notice(words, kind)
        self.notice.show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_person(self, key: str) -> None:
        if key in self._lines:
            self.go.emit("person", self._lines[key].person)


def _nobody_words(found: Desk | None) -> str:
    """Return what stands in a list without people."""
    if found is not None and not found.standings:
        return rows.tr("县里还没有发补贴政策。接收县里文件以后，谁能领、领多少会自己算出来。")
    return rows.tr("没有人。换一个上面的选项看看。")
