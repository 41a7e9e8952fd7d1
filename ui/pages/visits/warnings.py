"""预警: the warnings, the gravest first, each handled by two keys: the number of the result, and Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from ui.language import shown
from ui.pages.visits.handling import HandlePanel
from ui.pages.visits.listing import ListPart
from ui.tables import Column, Row
from ui.tasks import Lane, Task
from ui.widgets import EmptyState, KeyButton, Kind
from villagedesk.context import Context
from villagedesk.register.people import PersonRow
from villagedesk.subjects.sheet import Sheet
from villagedesk.subjects.warnings import handling
from villagedesk.subjects.warnings.engine import Alert, Found
from villagedesk.subjects.warnings.rules import level_words, rules
from villagedesk.subjects.warnings.tables import called, phone, rows_of, warnings_sheet

LEVELS = {"3": Kind.BAD, "2": Kind.WARN, "1": Kind.ACCENT}
_OVERDUE, _CLOSED, _ALL = "overdue", "closed", "all"


@dataclass(frozen=True, slots=True)
class _Answer:
    found: Found = field(default_factory=Found)
    people: dict[str, PersonRow] = field(default_factory=dict)
    results: tuple[str, ...] = ()


class WarningsPart(ListPart):
    """All open warnings and those that were handled."""

    gives_up = ("reason", "handler", "group", "due")
    grows = ("reason", "title")

    def __init__(self, context: Context) -> None:
        self._answer = _Answer()
        self._alerts: dict[str, Alert] = {}
        self.handle = HandlePanel(context.user.name)
        super().__init__(context, self.tr("失业预警"), _declared(), self.handle)
        self.visit_button = KeyButton(self.tr("记走访"), "F8", icon="pencil")
        self.buttons.append(self.visit_button)
        self.chips.set_chips(
            [
                (_ALL, self.tr("待处置")), ("3", shown(level_words("3"))), ("2", shown(level_words("2"))),
                ("1", shown(level_words("1"))), (_OVERDUE, self.tr("已超期")), (_CLOSED, self.tr("已处置")),
            ]
        )  # fmt: skip
        self.table.set_empty(EmptyState(self.tr("没有要处置的预警。"), icon="circle-check"))
        self.table.chosen.connect(self._show_alert)
        self.table.selected.connect(self._count_selected)
        self.table.opened.connect(self._open)
        self.handle.told.connect(self._close)
        self.handle.taken.connect(self._take_up)
        self.handle.reopened.connect(self._reopen)
        self.handle.given_up.connect(partial(self.table.setFocus, Qt.FocusReason.OtherFocusReason))
        self.visit_button.clicked.connect(self._visit)

    def read(self) -> _Answer:
        """Return the warnings of today."""
        with self.context.register.database.reading() as connection:
            found = handling.today_found(connection, self.context.today)
            wanted = [person for alert in (*found.open, *found.closed) for person in alert.people]
            return _Answer(found, rows_of(connection, wanted), rules(connection).results)

    def show_found(self, found: object) -> None:
        """Show the warnings; chip and place stay."""
        if not isinstance(found, _Answer):
            return
        if found.found.gone:
            self._settle(found.found)
            return
        self._answer = found
        self.handle.offer(found.results)
        some = found.found
        self._alerts = {alert.id: alert for alert in (*some.open, *some.closed)}
        names = (_ALL, "3", "2", "1", _OVERDUE, _CLOSED)
        self.chips.set_counts({name: len(self._of(name)) for name in names})
        self.show_chip()

    def show_chip(self) -> None:
        """List the warnings of the chosen chip."""
        alerts = self._of(self.chips.current())
        self.table.set_ids([alert.id for alert in alerts])
        self.table.refresh()
        if alerts and not self.table.current_id():
            self.table.choose_row(0)
        self._show_alert(self.table.current_id())
        self.counted.emit(self.tr("{n:,} 条").format(n=len(alerts)))
        self.fit_columns()

    def fetch(self, ids: Sequence[str]) -> Sequence[Row]:
        """Return the rows of warnings."""
        return [self._row(self._alerts[one]) for one in ids]

    def sheet(self) -> Sheet:
        """Return the listed warnings as the ledger of their handling."""
        alerts = self._of(self.chips.current())
        with self.context.register.database.reading() as connection:
            return warnings_sheet(connection, alerts)

    def _of(self, chip: str) -> list[Alert]:
        found = self._answer.found
        match chip:
            case "closed":
                return found.closed
            case "overdue":
                return [alert for alert in found.open if alert.is_overdue(self.today)]
            case "3" | "2" | "1":
                return [alert for alert in found.open if alert.level == chip]
            case _:
                return found.open

    def _row(self, alert: Alert) -> Row:
        row = self._answer.people.get(alert.key.person)
        group = str((row and row.household.get("group")) or "")
        due = alert.closed_on or alert.due_on.isoformat()
        if alert.is_overdue(self.today):
            due = self.tr("{day} 超期").format(day=due[5:])
        name = called(alert, self._answer.people)
        return (level_words(alert.level), name, group, alert.title, alert.reason, due, alert.handler)

    def _show_alert(self, key: str) -> None:
        alert = self._alerts.get(key)
        if alert is None:
            self.handle.show_nothing()
        else:
            number = phone(self._answer.people.get(alert.key.person))
            some = (self._answer.people[one] for one in alert.people if one in self._answer.people)
            names = [str(row.person.get("name") or "") for row in some]
            self.handle.show_alert(alert, names, number, self.today)
        self._count_selected()

    def _chosen(self) -> list[Alert]:
        """Return the selected warnings, or the one on which the keyboard stands."""
        ids = self.table.selected_ids() or [self.table.current_id()]
        return [self._alerts[one] for one in ids if one in self._alerts]

    def _count_selected(self) -> None:
        self.handle.show_count(len(self._chosen()))
        self.visit_button.setEnabled(bool(self._chosen()) and bool(self._chosen()[0].key.person))

    def _close(self, handler: str, result: str) -> None:
        alerts, register, today = self._chosen(), self.context.register, self.context.today
        self._write(lambda: handling.close(register, alerts, handler, result, today), len(alerts))

    def _take_up(self, handler: str) -> None:
        alerts, register = self._chosen(), self.context.register
        self._write(lambda: handling.take_up(register, alerts, handler), 0)

    def _reopen(self) -> None:
        alerts, register = self._chosen(), self.context.register
        self._write(lambda: handling.reopen(register, alerts), 0)

    def _write(self, work: Callable[[], object], closed: int) -> None:
        if not self._chosen():
            return
        self.say(self.tr("已处置 {n} 条，在“已处置”里可以看。").format(n=closed) if closed else "")
        row = self.table.currentIndex().row()
        task = Task(work, Lane.WRITE)
        task.succeeded.connect(partial(self._take_written, row))
        task.failed.connect(self.tell)
        task.start()

    def _settle(self, found: Found) -> None:
        """Close with words what is in hand while its cause has gone, and read anew."""
        register, today = self.context.register, self.context.today
        task = Task(lambda: handling.settle(register, found, today), Lane.WRITE)
        task.succeeded.connect(self._take_settled)
        task.failed.connect(self.tell)
        task.start()

    def _take_settled(self, _count: object) -> None:
        self.changed.emit()
        self.refresh()

    def _take_written(self, row: int, _count: object) -> None:
        self.changed.emit()
        self.refresh()
        self.table.setFocus()
        self.table.choose_row(min(row, self.table.paged.rowCount() - 1))

    def _open(self, key: str) -> None:
        alert = self._alerts.get(key)
        if alert and alert.people:
            self.go.emit("person", alert.people[0])

    def _visit(self) -> None:
        alert = next(iter(self._chosen()), None)
        if alert and alert.key.person:
            self.go.emit("visits", ("due", alert.key.person))


def _declared() -> list[Column]:
    badges = {level_words(level): kind for level, kind in LEVELS.items()}
    return [
        Column("level", tr("等级"), 84, badges=badges, sortable=False, fixed=True),
        Column("name", tr("姓名"), 116, sortable=False, fixed=True),
        Column("group", tr("村民组"), 80, sortable=False),
        Column("title", tr("预警"), 134, sortable=False),
        Column("reason", tr("原因"), 330, sortable=False),
        Column("due", tr("处置时限"), 112, sortable=False),
        Column("handler", tr("处置人"), 80, sortable=False),
    ]


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("WarningsPart", text)
