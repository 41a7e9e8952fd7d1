"""校核: what is wrong on the roll, person by person, one key away from being put right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, SignalInstance, Slot
from PySide6.QtWidgets import QHeaderView

from ui import messages
from ui.language import listed, shown
from ui.pages.check.chips import CheckChips
from ui.pages.check.look import Checked, Mark, look
from ui.pages.check.output import CheckOutput
from ui.pages.check.spot import Spot
from ui.pages.page import RegisterPage
from ui.tables import Column, RecordTable, Row
from ui.tasks import Lane, Task
from ui.widgets import EmptyState, KeyButton, Kind, LongWork, NoticeBar, PageHeader
from villagedesk.context import Context
from villagedesk.register.rules.run import Finding, count
from villagedesk.register.rules.settings import Grade

GRADE_KINDS = {Grade.ERROR: Kind.BAD, Grade.WARNING: Kind.WARN, Grade.NOTE: Kind.ACCENT}
_COLUMNS = (
    Column("name", "姓名", 104, fixed=True, sortable=False),
    Column("group", "村民组", 96, sortable=False),
    Column("problem", "问题", 400, sortable=False, fixed=True),
    Column("severity", "严重程度", 96, sortable=False, badges={one.label: kind for one, kind in GRADE_KINDS.items()}),
)
_TWICE = ("registered-twice", "possible-duplicate")
"""The checks whose findings are put right by comparing two people, not in a field."""
_PROBLEM = 3
"""The number of the column that takes the room the others leave."""


class CheckPage(RegisterPage):
    """The list of findings; Enter opens the person at the field, and coming back stands on the next."""

    title = "校核"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._checked: Checked | None = None
        self._is_running = False
        self._once_more = False
        self._left_at: Sequence[str] = ()
        self.header = PageHeader(self.title, back=True)
        self.again_button = KeyButton(self.tr("重新校核"), "F5", icon="refresh-cw")
        self.open_button = KeyButton(self.tr("打开修改  ↵"), role="primary")
        self.work = LongWork()
        self.chips = CheckChips()
        self.table = RecordTable(_COLUMNS, self._rows)
        self.table.setAccessibleName(self.tr("校核发现的问题"))
        self.whole = NoticeBar("", Kind.WARN)
        self.output = CheckOutput(context, self, self._listed)
        self._arrange()
        self.header.back_requested.connect(partial(self.go.emit, "back", None))
        self.again_button.clicked.connect(self._run_again)
        self.chips.changed.connect(self._narrow)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._show_whole)
        self.open_button.clicked.connect(self._open_current)

    def arrive(self, argument: object) -> None:
        """Show what was found; of one grade where the visit is about it."""
        self.table.setFocus()
        if isinstance(argument, Grade):
            self.chips.choose(argument.value)

    def refresh(self) -> None:
        """Stand on the next finding after one was opened, and check again where something has changed."""
        self._stand_on(self._left_at)
        self._run(self._checked.mark if self._checked else None)

    def print_page(self) -> bool:
        """Print the list as it is narrowed down; there is nothing else to print here."""
        self.output.print_list()
        return True

    def _arrange(self) -> None:
        for button in (self.again_button, self.output.export_button, self.output.print_button, self.open_button):
            self.header.add_action(button)
        heads = self.table.horizontalHeader()
        heads.setStretchLastSection(False)
        heads.setSectionResizeMode(_PROBLEM, QHeaderView.ResizeMode.Stretch)
        for widget in (self.header, self.work, self.chips):
            self.column.addWidget(widget)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.whole)
        self.chips.hide()
        self._show_whole("")
        self.setFocusProxy(self.table)

    def _run_again(self) -> None:
        self._run(None)

    def _run(self, before: Mark | None) -> None:
        if self._is_running:
            self._once_more = True  # what was put right meanwhile may have come too late for this run
            return
        task = Task.reporting(partial(look, self.context, before), Lane.READ)
        self._is_running, self._once_more = True, False
        task.succeeded.connect(self._take)
        task.failed.connect(self._tell_failure)
        task.cancelled.connect(self._tell_cancelled)
        task.finished.connect(self._end_run)
        if self._checked is None:
            self.work.follow(task, self.tr("正在校核"), self.tr("人"))
        task.start()

    @Slot(object)
    def _take(self, result: object) -> None:
        if not isinstance(result, Checked):
            return  # nothing has changed: the list stands as it is
        self._checked = result
        findings = list(result.findings.values())
        self.chips.take(findings)
        self.chips.setVisible(bool(findings))
        self.header.set_count(_count_words(result))
        self._relist()

    @Slot()
    def _end_run(self) -> None:
        self._is_running = False
        if self._once_more:
            self._run(self._checked.mark if self._checked else None)

    @Slot()
    def _narrow(self) -> None:
        self._left_at = ()
        self._relist()

    def _relist(self) -> None:
        if self._checked is None:
            return
        found = self._checked.findings
        self.chips.show_titles(found.values())
        self.table.set_empty(_empty_state(self._checked, self.go))
        self.table.set_ids(self.chips.chosen(found))
        if not self.table.current_id():
            self._stand_on(self._left_at)
        if not self.table.current_id():
            self.table.choose_row(0)
        self._show_whole(self.table.current_id())
        self.output.allow()

    def _stand_on(self, keys: Sequence[str]) -> None:
        """Put the keyboard on the first of the findings that is still listed."""
        row = next((row for key in keys if (row := self.table.paged.row_of(key)) >= 0), -1)
        self.table.choose_row(row)

    @Slot(str)
    def _open(self, key: str) -> None:
        finding = self._finding(key)
        if finding is not None:
            keys = list(self.table.paged.ids)
            row = keys.index(key)
            self._left_at = [*keys[row + 1 :], *reversed(keys[: row + 1])]
            if finding.code in _TWICE:
                self.go.emit("alike", frozenset({finding.person}))
                return
            words = self.tr("校核：{message}").format(message=shown(finding.message))
            self.go.emit("person", Spot(finding.person, finding.kind, finding.record, finding.field, words))

    @Slot()
    def _open_current(self) -> None:
        self._open(self.table.current_id())

    @Slot(str)
    def _show_whole(self, key: str) -> None:
        finding = self._finding(key)
        self.whole.setVisible(finding is not None)
        self.open_button.setEnabled(finding is not None)
        if finding is not None:
            words = self.tr("{name}：{message}。").format(name=finding.name, message=shown(finding.message))
            self.whole.show_notice(words, GRADE_KINDS[finding.severity])

    def _finding(self, key: str) -> Finding | None:
        return self._checked.findings.get(key) if self._checked else None

    def _listed(self) -> list[Finding]:
        return [finding for key in self.table.paged.ids if (finding := self._finding(key))]

    def _rows(self, keys: Sequence[str]) -> list[Row]:
        found = self._checked.findings if self._checked else {}
        return [(one.name, one.group, one.message, one.severity.label) for one in (found[key] for key in keys)]

    @Slot(object)
    def _tell_failure(self, exc: object) -> None:
        messages.show_error(self.window(), exc)  # type: ignore[arg-type]

    @Slot()
    def _tell_cancelled(self) -> None:
        self._once_more = False
        if self._checked is None:
            state = EmptyState(self.tr("校核没有做完。"), self.tr("重新校核"), icon="shield-check")
            state.pressed.connect(self._run_again)
            self.table.set_empty(state)


def _empty_state(checked: Checked, go: SignalInstance) -> EmptyState:
    """Return what stands in a list without findings, and the way on."""
    if not checked.people:
        state = EmptyState(tr("还没有登记任何人，没有可以校核的。"), tr("导入台账"), icon="users")
        state.pressed.connect(partial(go.emit, "ledger", None))
    elif not checked.findings:
        words = tr("{n:,} 人都校核过了，没有发现问题，可以上报。").format(n=checked.people)
        state = EmptyState(words, tr("去上报"), icon="shield-check")
        state.pressed.connect(partial(go.emit, "exchange", "export"))
    else:
        state = EmptyState(tr("这一类没有问题。"), icon="shield-check")
    return state


def _count_words(checked: Checked) -> str:
    counts = count(checked.findings.values())
    found = listed(f"{shown(grade.label)} {counts[grade]:,}" for grade in Grade if counts.get(grade))
    words = tr("{people:,} 人：{found}") if found else ""
    return words.format(people=checked.people, found=found)


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("CheckPage", text)
