"""A walk over everything that a user can come to: every page with people on it, every dialog, sign-in and first run."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabBar,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.screens.desk import settle
from ui.dialogs.add_user import AddUser
from ui.dialogs.batch import BatchDialog
from ui.dialogs.change_password import ChangePassword
from ui.dialogs.file_password import FilePasswordDialog
from ui.dialogs.forgotten import ForgottenPassword
from ui.dialogs.paste import PasteDialog
from ui.dialogs.print_dialog import PrintDialog
from ui.dialogs.print_document import slips_document
from ui.dialogs.recovery_county import AskCounty, UseGrant
from ui.dialogs.recovery_sheet import NewRecoverySheet
from ui.dialogs.restore import RestoreBackup
from ui.main_window import MainWindow
from ui.page_stack import PAGES
from ui.pages.first_run.page import FirstRunPage
from ui.pages.first_run.steps import DoneStep
from ui.pages.locked import LockedPage
from ui.pages.people.filter import FilterDialog
from ui.pages.people.saved import SavedDialog, SaveDialog
from ui.pages.records.change import ChangeDialog
from ui.pages.records.services import RecordServices
from ui.pages.sign_in import SignInPage
from ui.pages.statistics.freezing import FreezeDialog
from ui.pages.trips.declared import trips
from ui.tables import Column, RecordTable
from ui.tables.column_dialog import ColumnDialog
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.register.selection import Selection
from villagedesk.register.spans import Span
from villagedesk.security.pin import Pin
from villagedesk.subjects.statistics import engine

SIZE = 1366, 768
_CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"
_ROWS = 30
"""So many rows of a list are read; the rest is the same kind of thing."""


def stations(qtbot: QtBot, context: Context, ledger: Path) -> Iterator[tuple[str, QWidget]]:
    """Yield what there is to see by name, shown; on a page its tabs one by one."""
    yield from _pages(qtbot, context, ledger)
    yield from _gates(qtbot, context)
    yield from dialogs(qtbot, context)


def controls(root: QWidget) -> list[QWidget]:
    """Return what the Tab key can reach now, in the order of the key."""
    chain = [root]
    while (following := chain[-1].nextInFocusChain()) is not None and following is not root:
        chain.append(following)
    return [
        widget
        for widget in chain
        if widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield everything that is written, read aloud or shown as a tooltip, with the widget it stands on."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget is root or widget.isVisibleTo(root):
            told = (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), *_written(widget))
            yield from ((widget, text) for text in told if text)


def _written(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    elif isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None and not isinstance(widget, QHeaderView):
        yield from _cells(widget)
    if widget.isWindow():
        yield widget.windowTitle()


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = range(model.columnCount() if isinstance(view, QTableView) else 1)
    yield from (str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns)
    for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
        for column in columns:
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")


def _pages(qtbot: QtBot, context: Context, ledger: Path) -> Iterator[tuple[str, QWidget]]:
    window = MainWindow(context)
    show(qtbot, window)
    person, home = _somebody(context)
    arguments = {"person": (person, None), "household": (home, None), "ledger": (None, ledger)}
    for name in PAGES:
        for argument in arguments.get(name, (None,)):
            window.show_page(name, argument)
            settle(qtbot)
            assert window.pages.name() == name
            yield from _tabs(f"{name} {argument or ''}", window)


def _tabs(name: str, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    for tabs in window.pages.page().findChildren(QTabWidget):
        for number in range(tabs.count() - 1, 0, -1):
            tabs.setCurrentIndex(number)
            yield f"{name} {number}", window
        tabs.setCurrentIndex(0)
    yield name, window


def _gates(qtbot: QtBot, context: Context) -> Iterator[tuple[str, QWidget]]:
    sign_in = SignInPage(context.folder.root, "龙秀英")
    show(qtbot, sign_in)
    yield "sign-in", sign_in
    sign_in.ask_user()
    sign_in.submit()
    yield "sign-in of another", sign_in
    sign_in.ask_pin()
    yield "sign-in with a short code", sign_in
    locked = LockedPage("龙秀英", Pin("2580"))
    show(qtbot, locked)
    yield "locked", locked
    first_run = FirstRunPage(context.folder.root / "none")
    show(qtbot, first_run)
    for number in range(first_run.steps.count()):
        first_run.steps.setCurrentIndex(number)
        yield f"first run {number}", first_run
    done = DoneStep("双玉村")
    show(qtbot, done)
    yield "first run, done", done


def dialogs(qtbot: QtBot, context: Context) -> Iterator[tuple[str, QWidget]]:
    """Yield every dialog by name, shown."""
    ids = _ids(context)[:3]
    table = RecordTable((Column("name", "姓名"),), lambda _: [])
    qtbot.addWidget(table)
    for make in (
        lambda: AddUser(context),
        lambda: AskCounty(context.folder.root),
        lambda: BatchDialog(context, ids, ("一组",)),
        lambda: ChangeDialog(trips(), RecordServices(context), 3),
        lambda: ChangePassword(context),
        lambda: ColumnDialog(table.columns),
        lambda: FilePasswordDialog("台账.xlsx", lambda _: None),
        lambda: FilterDialog(context, Selection(), ("一组",)),
        lambda: ForgottenPassword(context.folder.root),
        lambda: FreezeDialog(context, engine.make(context.register, "region", Span.on(context.today))),
        lambda: NewRecoverySheet(context, _CODE),
        lambda: PasteDialog(context, [["一组"]], ids, ["household.group"]),
        lambda: PrintDialog(slips_document(context, ids), ["HP"]),
        lambda: RestoreBackup(context.folder.root),
        lambda: SaveDialog(context, Selection(), {}),
        lambda: SavedDialog(context, {"三组未就业": Selection()}),
        lambda: UseGrant(context.folder.root),
    ):
        dialog = make()
        show(qtbot, dialog)
        settle(qtbot)
        yield type(dialog).__name__, dialog
        dialog.hide()


def show(qtbot: QtBot, widget: QWidget) -> None:
    """Show a widget with the keyboard, a page in the size of a small screen."""
    qtbot.addWidget(widget)
    if not isinstance(widget, QDialog):
        widget.resize(*SIZE)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def _ids(context: Context) -> list[str]:
    with context.register.database.reading() as connection:
        return list(people.ids(connection))


def _somebody(context: Context) -> tuple[str, str]:
    """Return a person with a spell of work, and the person's household."""
    with context.register.database.reading() as connection:
        rows = people.rows(connection, list(people.ids(connection)))
    row = next(row for row in rows if row.spell and row.intent and row.household)
    return row.id, str(row.person["household"])
