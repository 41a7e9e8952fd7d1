"""The window of a county: every page with three villages that have reported, its dialogs, and founding one."""

from PySide6.QtWidgets import QWidget

from tests.county.documents import POST, filled
from tests.pictures.stage import Stage
from tests.screens.county_sample import Sample, held_edit, spoil
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
from villagedesk.county import ceremony, reminding
from villagedesk.county.board import board
from villagedesk.county.laptops import laptops
from villagedesk.county.purging_again import Waiting
from villagedesk.county.statistics_output import BY_GOAL, BY_VILLAGE
from villagedesk.exchange.keys import KeyPair
from villagedesk.register import people
from villagedesk.register.record import blank


def county(stage: Stage, made: Sample) -> None:
    """Visit every page, then the states behind the first sight."""
    stage.page("intake")
    stage.look("county-intake-empty")
    _quarrel(made)
    held_edit(made)
    with made.county.context.register.database.reading() as connection:
        person = people.ids(connection)[0]
    for name in COUNTY_PAGES:
        stage.page(name, person if name in ("person", "correct") else None)
        stage.look(f"county-{name}")
    _statistics(stage)
    _publishing(stage)
    _intake(stage, made)
    _dialogs(stage, made)
    _founding(stage, made)


def _quarrel(made: Sample) -> None:
    """Let the county and its villages have a conflict, and one person twice."""
    hub = made.county.context.register
    made.county.receive(file for file in made.stick.iterdir() if "塔山" not in file.name)
    with hub.database.reading() as connection:
        known = connection.exec_driver_sql("select id from labourer where name = '罗小妹' order by id").scalar()
    for register, phone in ((hub, "13800000001"), *((desk.context.register, "13900000002") for desk in made.desks)):
        record = register.get("labourer", str(known))
        if record is not None:
            register.save(record, {"phone": phone})
    for desk in made.desks[:2]:
        desk.context.register.save(blank("labourer"), {"name": "石玉兰", "id_number": "52042219900307122X"})
        made.county.receive(desk.export("later"))


def _intake(stage: Stage, made: Sample) -> None:
    page = stage.page("intake")
    assert isinstance(page, IntakePage)
    spoil(next(made.stick.glob("上报_余官村*")))
    page.take([made.stick])
    stage.look("county-intake-read")
    page.answers.write_to(stage.scratch)
    stage.look("county-intake-answered")


def _statistics(stage: Stage) -> None:
    page = stage.page("statistics")
    assert isinstance(page, StatisticsPage)
    for way in (BY_VILLAGE, BY_GOAL):
        page.ways.choose(way)
        page._relist()
        stage.look(f"county-statistics-{way}")


def _publishing(stage: Stage) -> None:
    page = stage.page("publish")
    assert isinstance(page, PublishPage)
    good = filled(stage.scratch, "posts", [POST, {**POST, "岗位名称": "缝纫工"}])
    bad = filled(stage.scratch, "posts", [{**POST, "招聘人数": "很多"}, {**POST, "用人单位": ""}], "岗位第二批")
    page.take([bad, good])
    stage.look("county-publish-refused")
    page.drafts.files.choose_row(1)
    stage.look("county-publish-read")
    page.publish()
    stage.look("county-publish-done")
    page.delivering.write_to(stage.scratch)
    stage.look("county-publish-written")


def _dialogs(stage: Stage, made: Sample) -> None:
    context, window = made.county.context, stage.window
    found, known = board(context.register), list(laptops(context.register).values())
    village = next(one for one in found.villages if one.people)
    for dialog in (
        ApproveDialog(context, known[0], window),
        CodesDialog(context, found, window),
        ContactDialog(context, village, window),
        CutOffDialog(context, found.cut_off_day, window),
        DecideDialog(context, ["0"], window, admits=False),
        MoveDialog(context, ["0"], window),
        ReturnDialog(context, "0", ["labourer.phone"], ["联系电话"], window),
        OfferDialog(context, made.county.hub, window),
        PurgeAgainDialog(context, Waiting(2, ("韦光荣（520422101237-A-0001）",), 1), window),
        RecoveryDialog(context, window),
        ReminderDialog(context, found, reminding.USUAL, window),
        RevokeDialog(context, known[0], window),
    ):
        stage.open(f"county-{type(dialog).__name__}", dialog)


def _founding(stage: Stage, made: Sample) -> None:
    context = made.county.context
    page = FoundingPage(context.folder.root / "none")
    page.setFixedSize(stage.window.size())
    page.show()
    sheet = ceremony.root_sheet("520422", "普定县就业局", KeyPair.generate(), "2026-11-22")
    steps: tuple[QWidget, ...] = (page.county, page.user, RootStep(sheet), OfferStep(context, made.county.hub))
    for step in steps:
        page._show(step)
        stage.look(f"county-founding-{type(step).__name__}", page)
    page.close()
