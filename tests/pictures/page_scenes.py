"""The pages of the window, each in the states that a user comes to see."""

from typing import cast

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from tests.pictures.stage import Stage, faulty_ledger, long_ledger, template
from tests.screens.person_page import retype
from tests.screens.test_ledger import DAMAGED, HEAD, sheet
from tests.subjects.people import ID_NUMBER
from ui.page_stack import PAGES
from ui.pages.alike.page import AlikePage
from ui.pages.fill.page import FillPage
from ui.pages.household.members import HOME, NEW
from ui.pages.household.page import HouseholdPage
from ui.pages.ledger.page import LedgerPage
from ui.pages.ledger.view import Chip
from ui.pages.people.page import PeoplePage
from ui.pages.person.page import PersonPage
from ui.pages.tables.page import TablesPage
from ui.pages.tables.written import WrittenFile
from ui.pages.verification.page import VerificationPage
from villagedesk.register.saved import save
from villagedesk.register.selection import Filter, Selection
from villagedesk.subjects.lists_definition import definitions
from villagedesk.subjects.verification import Outcome


def pages(stage: Stage) -> None:
    """Visit every page as it stands, then the states behind the first sight."""
    for name in PAGES:
        stage.page(name)
        stage.look(name)
    for scenes in (_people, _person, _household, _alike, _ledger, _tables, _fill, _verification):
        scenes(stage)


def empty_pages(stage: Stage) -> None:
    """Visit every page of a register in which nobody stands yet."""
    for name in PAGES:
        stage.page(name)
        stage.look(f"empty-{name}")


def _people(stage: Stage) -> None:
    page = cast("PeoplePage", stage.page("people"))
    page.table.selectAll()
    page.list.show_selection(Selection(Filter.UNEMPLOYED, groups=("大寨组",), ages=(16, 59)))
    stage.settle()
    page.table.selectAll()
    page.desk._take_stored(page.desk.tr("已写入 {n:,} 人的内容。按 Ctrl+Z 撤销。").format(n=12))
    stage.look("people-selected")
    page.desk.notice.hide()
    page.desk.work.begin(page.desk.tr("正在导出"), page.desk.tr("人"))
    page.desk.work.report(40, 240)
    stage.look("people-work")
    page.desk.work.hide()
    page.list.search("没有这个人")
    stage.look("people-nobody")
    page.list.search("")
    stage.settle()
    _menu(stage, "people-more", page.more, page.more_button)
    save(stage.context.register, "三组未就业", Selection(Filter.UNEMPLOYED, groups=("三组",)))
    page.list.saved.read()
    stage.settle()
    _menu(stage, "people-lists", page.list.saved, page.list.bar.saved_button)
    page.print_page()
    _popup(stage, "people-print", page)


def _person(stage: Stage) -> None:
    person, _ = stage.somebody()
    page = cast("PersonPage", stage.page("person", person))
    for number in range(page.body.count()):
        page.body.setCurrentIndex(number)
        stage.look(f"person-known-{number}")
    page.body.setCurrentIndex(0)
    retype(page, "phone", "139")
    page.save_button.click()
    stage.look("person-stopped")
    page.body.mark_clean()
    page = cast("PersonPage", stage.page("person", person))
    page.body.void_requested.emit(page._person.labourer)
    stage.look("person-void")
    page.print_page()
    _popup(stage, "person-print", page)
    page.voiding.hide()
    stage.page("home")
    page = cast("PersonPage", stage.page("person"))
    page.save_button.click()
    stage.look("person-missing")
    retype(page, "name", "吴建国")
    retype(page, "phone", "13136715753")
    page.watch.look()
    stage.look("person-likely")
    retype(page, "id_number", ID_NUMBER)
    page.watch.look()
    stage.look("person-known-number")
    page.drafts.drop(page._person.id)
    page.body.mark_clean()


def _household(stage: Stage) -> None:
    page = cast("HouseholdPage", stage.page("household"))
    page.desk.home.first.fill_in({"head_name": "韦光荣", "group": "大寨组"})
    stage.look("household-new")
    page.sitting.go_on()
    stage.look("household-head")
    page.sitting.start_over()
    home = stage.home()
    page = cast("HouseholdPage", stage.page("household", home))
    stage.look("household-overview")
    page.sitting.pick(HOME)
    stage.look("household-home")
    page.sitting.pick(page.desk.list.ids()[-2])
    stage.look("household-member")
    page.desk.move_button.click()
    stage.look("household-moving")
    page.desk.head_button.click()
    stage.look("household-heading")
    page.arranging.close_bars()
    page.sitting.pick(NEW)
    stage.look("household-next")
    page.sitting.go_on()
    stage.look("household-missing")
    page.sitting.start_over()


def _alike(stage: Stage) -> None:
    page = cast("AlikePage", stage.page("alike"))
    stage.look("alike-pair")
    page.desk.card.same_button.click()
    stage.look("alike-merging")
    page.desk.card.cancel_button.click()
    page.desk.card.other_button.click()
    stage.look("alike-apart")


def _ledger(stage: Stage) -> None:
    page = cast("LedgerPage", stage.page("ledger", long_ledger(stage.scratch)))
    stage.look("ledger-read")
    broken = stage.scratch / "坏了的台账.xlsx"
    broken.write_bytes(b"PK\x03\x04not a zip")
    stage.page("ledger", broken)
    stage.look("ledger-unreadable")
    stage.page("ledger", faulty_ledger(stage.scratch))
    stage.look("ledger-faulty")
    page.preview.show_rows(Chip.REVIEW)
    stage.look("ledger-review")
    page.preview.show_rows(Chip.REJECTED)
    stage.look("ledger-rejected")
    page.preview.show_columns()
    stage.look("ledger-columns")
    page.preview.show_rows(Chip.ALL)
    page.store()
    stage.look("ledger-stored")
    rows = [(*row[:-2], 9000, row[-1]) for row in (DAMAGED,)]
    stage.page("ledger", sheet(stage.scratch, *rows, ("韦小红", None, "13136715753", "", 5000, ""), head=HEAD))
    stage.look("ledger-again")
    stage.page("ledger", sheet(stage.scratch, ("一", "二"), ("三", "四"), head=("对象", "片"), name="怪.xlsx"))
    stage.look("ledger-nameless")


def _tables(stage: Stage) -> None:
    page = cast("TablesPage", stage.page("tables"))
    page.ledgers.choose_row(1)
    stage.look("tables-out")
    page._target = stage.scratch / "外出务工人员台账.xlsx"
    page._write(definitions()[page.ledgers.current_id()], page._target)
    stage.look("tables-written")
    assert isinstance(page.written, WrittenFile)


def _fill(stage: Stage) -> None:
    page = cast("FillPage", stage.page("fill", template(stage.scratch)))
    stage.look("fill-read")
    page.preview.columns_button.click()
    stage.look("fill-columns")
    page.preview.columns_button.click()
    page.desk.write(stage.scratch / "填好.xlsx")
    stage.look("fill-written")


def _verification(stage: Stage) -> None:
    page = cast("VerificationPage", stage.page("verification"))
    page.desk.answer(Outcome.UNCHANGED)
    page.desk.answer(Outcome.UNREACHED)
    stage.look("verification-marked")
    page.desk.answer(Outcome.LEFT)
    stage.look("verification-leaving")
    page.desk.card.end_leaving()
    page.desk.show_group(None, page.desk.view())
    stage.look("verification-all")
    while page.desk.notice.isHidden():
        page.desk.answer(Outcome.UNCHANGED)
    stage.look("verification-finished")
    page.print_page()
    _popup(stage, "verification-print", page)


def _menu(stage: Stage, name: str, menu: QMenu, below: QWidget) -> None:
    menu.popup(below.mapToGlobal(QPoint(0, below.height())))
    stage.look(name, menu)
    menu.close()


def _popup(stage: Stage, name: str, page: QWidget) -> None:
    """Look at whichever menu of the page stands open."""
    for menu in page.findChildren(QMenu):
        if menu.isVisible():
            stage.look(name, menu)
            menu.close()
