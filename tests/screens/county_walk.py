"""A walk over everything that a county's clerk can come to: every page of the hub's window, every dialog of it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.county.documents import POST, filled
from tests.screens import walk
from tests.screens.county_sample import Sample, held_edit
from tests.screens.desk import settle
from ui.county.devices.codes import CodesDialog
from ui.county.devices.dialogs import ApproveDialog, RevokeDialog
from ui.county.devices.offer import OfferDialog
from ui.county.devices.recovery import RecoveryDialog
from ui.county.founding.page import FoundingPage
from ui.county.founding.steps import OfferStep, RootStep
from ui.county.held.dialog import DecideDialog
from ui.county.intake.forgotten import PurgeAgainDialog
from ui.county.intake.page import IntakePage
from ui.county.pages import COUNTY_PAGES
from ui.county.people.dialogs import MoveDialog, ReturnDialog
from ui.county.publishing.page import PublishPage
from ui.county.statistics.page import StatisticsPage
from ui.county.villages.dialogs import ContactDialog, CutOffDialog, ReminderDialog
from ui.main_window import MainWindow
from villagedesk.county import ceremony, reminding
from villagedesk.county.board import board
from villagedesk.county.laptops import laptops
from villagedesk.county.purging_again import Waiting
from villagedesk.county.statistics_output import BY_GOAL
from villagedesk.exchange.keys import KeyPair
from villagedesk.register import homes, people


def stations(qtbot: QtBot, made: Sample) -> Iterator[tuple[str, QWidget]]:
    """Yield what there is to see at a county by name, shown."""
    made.county.receive(file for file in made.stick.iterdir() if "余官村" not in file.name)
    held_edit(made)
    context = made.county.context
    window = MainWindow(context)
    walk.show(qtbot, window)
    with context.register.database.reading() as connection:
        person = people.ids(connection)[0]
        about = {"person": person, "correct": person, "household": homes.ids(connection)[0]}
    for name in COUNTY_PAGES:
        window.show_page(name, about.get(name))
        settle(qtbot)
        yield f"county {name}", window
        page = window.pages.page()
        if isinstance(page, IntakePage):
            page.take([made.stick])
            settle(qtbot)
            yield "county intake, read", window
        if isinstance(page, StatisticsPage):
            page.ways.choose(BY_GOAL)
            page._relist()
            yield "county statistics, targets", window
        if isinstance(page, PublishPage):
            yield from _publishing(qtbot, made, window, page)
    yield from _founding(qtbot, made)
    yield from _dialogs(qtbot, made)


def _publishing(qtbot: QtBot, made: Sample, window: MainWindow, page: PublishPage) -> Iterator[tuple[str, QWidget]]:
    folder = made.county.context.folder.root.parent
    files = [filled(folder, "posts", [POST]), filled(folder, "posts", [{**POST, "招聘人数": "很多"}], "bad")]
    for number, words in enumerate(("refused", "read")):
        page.take(files[::-1] if number == 0 else files[:1])
        settle(qtbot)
        yield f"county publish, {words}", window
    page.publish()
    settle(qtbot)
    yield "county publish, done", window


def _founding(qtbot: QtBot, made: Sample) -> Iterator[tuple[str, QWidget]]:
    context = made.county.context
    page = FoundingPage(context.folder.root / "none")
    walk.show(qtbot, page)
    sheet = ceremony.root_sheet("520422", "普定县就业局", KeyPair.generate(), "2026-11-22")
    for step in (page.county, page.user, RootStep(sheet), OfferStep(context, made.county.hub)):
        page._show(step)
        yield f"founding, {type(step).__name__}", page


def _dialogs(qtbot: QtBot, made: Sample) -> Iterator[tuple[str, QWidget]]:
    context, register = made.county.context, made.county.context.register
    found, known = board(register), list(laptops(register).values())
    village = next(one for one in found.villages if one.people)
    for make in (
        lambda: ApproveDialog(context, known[0]),
        lambda: CodesDialog(context, found),
        lambda: ContactDialog(context, village),
        lambda: CutOffDialog(context, found.cut_off_day),
        lambda: DecideDialog(context, ["0"], admits=False),
        lambda: DecideDialog(context, ["0"], admits=True),
        lambda: MoveDialog(context, ["0"]),
        lambda: OfferDialog(context, made.county.hub),
        lambda: PurgeAgainDialog(context, Waiting(2, ("韦光荣",), 1)),
        lambda: RecoveryDialog(context),
        lambda: ReminderDialog(context, found, reminding.USUAL),
        lambda: ReturnDialog(context, "0", ["labourer.phone"], ["联系电话"]),
        lambda: RevokeDialog(context, known[0]),
    ):
        dialog: QDialog = make()
        walk.show(qtbot, dialog)
        settle(qtbot)
        yield f"county {type(dialog).__name__}", dialog
        dialog.hide()
