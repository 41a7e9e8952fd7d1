"""Where the pictures are taken: a window of the smallest screen in use, and a register of invented people."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QDeadlineTimer, QEventLoop, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.bench import ledger_sheet
from tests.ledgers.filling import superior_template
from tests.screens.desk import person
from tests.screens.test_ledger import DAMAGED, GANG, HONG, NAMELESS, sheet
from tests.subjects.people import ID_NUMBER
from tests.subjects.test_comparing import near
from ui.main_window import MainWindow
from ui.pages.page import RegisterPage
from ui.tasks import running_tasks
from villagedesk.context import Context
from villagedesk.demo import fill
from villagedesk.register import homes, people

SIZE = 1366, 768
Visitor = Callable[[str, QWidget], None]
"""Is shown everything there is to see, by name, at rest."""
_LONGEST_MS = 20_000
_ROUNDS = 6
"""Of events that nothing may happen in: what is laid out anew can ask others to be."""


class Stage:
    """Shows things one after the other to a visitor; `quiet` is how long nothing may happen before it looks."""

    def __init__(self, context: Context, scratch: Path, visit: Visitor, quiet: int = 0) -> None:
        self.context = context
        self.scratch = scratch
        self.visit = visit
        self._quiet = quiet
        self.window = MainWindow(context)
        self.window.setFixedSize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        self.window.refresh_counts()

    def page(self, name: str, argument: object = None) -> RegisterPage:
        """Go to a page as the window does, and return it at rest."""
        self.window.show_page(name, argument)
        self.settle()
        return self.window.pages.page()

    def look(self, name: str, widget: QWidget | None = None) -> None:
        """Let the visitor look at the window, or at something else that stands open."""
        self.settle()
        self.visit(name, widget or self.window)

    def open(self, name: str, dialog: QDialog, act: Callable[[], object] = lambda: None) -> None:
        """Open a dialog above the window, do something in it, let the visitor look, and close it."""
        dialog.setModal(True)
        dialog.show()
        self.settle()
        act()
        self.look(name, dialog)
        self.close(dialog)

    def during(self, name: str, work: Callable[[], object]) -> None:
        """Do work that waits for the answer in a box: let the visitor look at the box, and give it up."""

        def show() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QDialog)
            self.look(name, box)
            box.reject()

        QTimer.singleShot(0, show)
        work()

    def close(self, widget: QWidget) -> None:
        """Take something away that stood open."""
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
        self.settle()

    def settle(self) -> None:
        """Let the screens work until nothing is under way and nothing was asked for a while."""
        settle(self._quiet)

    def somebody(self) -> tuple[str, str]:
        """Return a person with work, a wish and a household, and the household."""
        with self.context.register.database.reading() as connection:
            rows = people.rows(connection, people.ids(connection))
        row = next(row for row in rows if row.spell and row.intent and row.need and row.household)
        return row.id, str(row.person["household"])

    def ids(self) -> list[str]:
        """Return the ids of everybody on the roll."""
        with self.context.register.database.reading() as connection:
            return list(people.ids(connection))

    def home(self) -> str:
        """Return a household of several members."""
        with self.context.register.database.reading() as connection:
            return homes.ids(connection)[2]


def settle(quiet: int) -> None:
    """Let the screens work until no task has run and nothing has happened for `quiet` milliseconds.

    A task may begin and end between two looks at `running_tasks`; what it brought is laid out by later events.
    """
    dispatcher = QAbstractEventDispatcher.instance()
    end, still = QDeadlineTimer(_LONGEST_MS), QDeadlineTimer(quiet)
    while not end.hasExpired():
        happened = [dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents) for _ in range(_ROUNDS)]
        if any(happened) or running_tasks():
            still = QDeadlineTimer(quiet)
            QThread.msleep(1)
        elif still.hasExpired():
            return


def populate(context: Context, count: int) -> None:
    """Register a village of `count` people, among them some who look as if they were registered twice."""
    fill(context, count, 3)
    for name, number in (("吴建国", ID_NUMBER), ("吴建国", near(ID_NUMBER))):
        person(context, name, "大寨组", id_number=number, phone="13136715753", education="60")
    for name, education in (("韦光荣", "70"), ("韦光荣", "60")):
        person(context, name, "二组", phone="13800000001", education=education)


def long_ledger(folder: Path) -> Path:
    """Return a spreadsheet as village offices keep them, with a long name."""
    target = folder / "双玉村2026年度外出务工人员登记台账（修改稿）.xlsx"
    ledger_sheet.make(target, 60, 1)
    return target


def faulty_ledger(folder: Path) -> Path:
    """Return a spreadsheet of two sheets with damaged numbers, nameless rows and a column that nobody knows."""
    head = ("姓名", "身份证号", "联系电话", "务工地点", "月工资", "外出时间", "帮扶干部意见")
    rows = [(*row, "同意") for row in (HONG, GANG, DAMAGED, NAMELESS)]
    return sheet(folder, *rows, head=head, name="务工情况.xlsx", more="第二季度")


def template(folder: Path) -> Path:
    """Return a template as a superior sends it."""
    return superior_template(folder / "上级下发的外出务工人员台账模板（2026年第四季度）.xlsx")
