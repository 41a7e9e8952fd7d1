"""电脑与密钥 by keys: comparing digits, approving, stopping, and the files that carry it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.screens.county_sample import Sample
from tests.screens.desk import open_page, settle
from tests.screens.dialogs import during
from tests.screens.typing import enter, focus, press, type_text
from ui.county.devices.codes import CodesDialog
from ui.county.devices.dialogs import ApproveDialog, RevokeDialog
from ui.county.devices.offer import OfferDialog
from ui.county.devices.page import DevicesPage
from ui.county.devices.recovery import RecoveryDialog
from ui.dialogs.print_dialog import PrintDialog
from ui.widgets import NoticeBar
from villagedesk.county import codes
from villagedesk.county.hub import APPROVED, REVOKED, WAITING
from villagedesk.county.laptops import Laptop, laptops
from villagedesk.exchange import enrolment, recovery
from villagedesk.exchange.fingerprint import fingerprint

SHUANGYU, TASHAN = "520422101237", "520422001001"


@pytest.fixture
def page(made: Sample, qtbot: QtBot) -> DevicesPage:
    shown = open_page(DevicesPage, made.county.context, qtbot, TASHAN)
    shown.setFocus()
    return shown


def laptop(made: Sample, village: str) -> Laptop:
    return next(one for one in laptops(made.county.context.register).values() if one.village == village)


def test_the_laptop_that_asks_stands_first_with_its_digits(page: DevicesPage, made: Sample) -> None:
    assert page.table.paged.text(0, 2) == "塔山社区"
    assert page.table.paged.text(0, 4) == "待批准"
    asked = made.desks[2].context.keys.public.sign
    assert laptop(made, TASHAN).digits == fingerprint(asked)
    assert page.panel.approve_button.isVisible()
    assert not page.panel.revoke_button.isVisible()


def test_enter_compares_and_approves_and_reads_what_was_kept(page: DevicesPage, made: Sample, qtbot: QtBot) -> None:
    assert len(made.county.names()) == 8

    def approve(dialog: ApproveDialog) -> None:
        assert dialog.digits.text() == laptop(made, TASHAN).digits
        assert focus() is dialog.cancel_button
        with qtbot.waitSignal(dialog.accepted):
            dialog.accept_button.click()

    with qtbot.waitSignal(page.changed):
        during(qtbot, enter, ApproveDialog, approve)
    settle(qtbot)
    assert laptop(made, TASHAN).state == APPROVED
    assert "1 个文件已读入" in page.desk.notice.words.text()
    assert len(made.county.names()) == 12


def test_a_code_of_another_county_is_not_taken(page: DevicesPage, made: Sample, qtbot: QtBot) -> None:
    def try_it(dialog: ApproveDialog) -> None:
        for wrong in ("520102001001", "52042200100", "52042200100x"):
            dialog.code.edit.setText(wrong)
            dialog.accept_button.click()
            assert dialog.isVisible()
            assert "520422" in dialog.code.note.text()

    during(qtbot, enter, ApproveDialog, try_it)
    assert laptop(made, TASHAN).state == WAITING


def test_approvals_are_written_and_the_village_takes_its_own(
    page: DevicesPage, made: Sample, qtbot: QtBot, tmp_path: Path
) -> None:
    def approve(dialog: ApproveDialog) -> None:
        with qtbot.waitSignal(dialog.accepted):
            dialog.accept_button.click()

    during(qtbot, enter, ApproveDialog, approve)
    settle(qtbot)
    page.desk.write_to([laptop(made, TASHAN)], tmp_path)
    settle(qtbot)
    assert "现在可以拔出U盘了" in page.desk.notice.words.text()
    (file,) = tmp_path.rglob("批准_塔山社区_A-*.vda")
    made.desks[2].accept(file)
    assert made.desks[2].context.register.identity.letter == "A"


def test_a_lost_laptop_is_stopped_with_a_reason_and_may_come_back(
    page: DevicesPage, made: Sample, qtbot: QtBot
) -> None:
    page.arrive(SHUANGYU)
    page.refresh()
    settle(qtbot)

    def revoke(dialog: RevokeDialog) -> None:
        enter()
        assert dialog.isVisible()
        type_text("丢失")
        with qtbot.waitSignal(dialog.accepted):
            enter()

    during(qtbot, page.panel.revoke_button.click, RevokeDialog, revoke)
    settle(qtbot)
    stopped = laptop(made, SHUANGYU)
    assert (stopped.state, stopped.revoked_why) == (REVOKED, "丢失")
    made.desks[0].add_people(1)
    taken = made.county.receive(made.desks[0].export("later"))
    assert taken[0].outcome == "refused"
    qtbot.mouseClick(page.chips.chip(REVOKED), Qt.MouseButton.LeftButton)
    assert page.table.paged.rowCount() == 1
    assert page.panel.reinstate_button.isVisible()


def test_the_enrolment_file_is_written_once_more_with_the_same_digits(
    page: DevicesPage, made: Sample, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "再发一次.vde"

    def write(dialog: OfferDialog) -> None:
        assert dialog.digits.text() == made.county.hub.digits
        dialog.write(target)
        assert "已写好" in dialog.notice.words.text()
        dialog.write(tmp_path / "没有" / "这里.vde")
        assert "写不进去" in dialog.notice.words.text()

    during(qtbot, page.show_offer, OfferDialog, write)
    assert enrolment.read_offer(target).digits == made.county.hub.digits


def test_the_arrows_walk_and_the_panel_follows(page: DevicesPage) -> None:
    page.table.setFocus()
    press(Qt.Key.Key_Down)
    assert page.panel.title.text() in ("双玉村", "余官村")
    assert page.panel.revoke_button.isVisible()


def test_a_request_that_nobody_stands_by_is_struck_after_asking(page: DevicesPage, made: Sample, qtbot: QtBot) -> None:
    def answer(box: QMessageBox) -> None:
        next(button for button in box.buttons() if button.text() == "删除申请").click()

    during(qtbot, page.panel.dismiss_button.click, QMessageBox, answer)
    settle(qtbot)
    assert TASHAN not in {one.village for one in laptops(made.county.context.register).values()}
    assert page.table.paged.rowCount() == 2


def test_codes_are_made_on_paper_and_a_laptop_that_sends_one_is_approved_at_once(
    page: DevicesPage, made: Sample, qtbot: QtBot
) -> None:
    printed: list[PrintDialog] = []

    def make(dialog: CodesDialog) -> None:
        dialog.scope.setCurrentIndex(dialog.scope.findData("定南街道"))
        with qtbot.waitSignal(dialog.accepted):
            dialog.accept_button.click()

    during(qtbot, page.make_codes, CodesDialog, make)
    settle(qtbot)
    printed += page.findChildren(PrintDialog)
    assert len(printed) == 1
    assert "共 3 页" in printed[0].header.count.text()
    printed[0].reject()
    with made.county.context.register.writing() as connection:
        assert codes.unused(connection)[TASHAN] == 1
        (sent,) = codes.make(connection, made.county.hub, [(TASHAN, "塔山社区")])
    village = made.desks[2].context
    with village.register.writing() as connection:
        enrolment.remember_code(connection, sent.code)
    enrolment.request(village.register, village.keys, made.stick / "again.vdq")
    made.county.receive([made.stick / "again.vdq"])
    page.refresh()
    settle(qtbot)
    assert "村码对" in page.panel.findChildren(NoticeBar)[-1].words.text()
    press(Qt.Key.Key_F8)
    settle(qtbot)
    assert laptop(made, TASHAN).state == APPROVED
    assert not page.coded_button.isEnabled()


def test_a_village_that_has_forgotten_its_password_is_helped(
    page: DevicesPage, made: Sample, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = made.desks[0].context.folder
    asked, granted = tmp_path / "忘了.vdq", tmp_path / "找回.vda"
    digits = recovery.ask(folder, "龙秀英", "门前新修了一条水泥路", asked)

    def help_them(dialog: RecoveryDialog) -> None:
        dialog.read(next(made.stick.glob("上报_*")))
        assert not dialog.accept_button.isEnabled()
        dialog.read(asked)
        assert "双玉村" in dialog.who.text()
        dialog.digits.edit.setText("0" * 30)
        dialog.grant(granted)
        settle(qtbot)
        assert "不一致" in dialog.notice.words.text()
        assert not granted.exists()
        dialog.digits.edit.setText(digits)
        with qtbot.waitSignal(dialog.accepted):
            dialog.grant(granted)

    during(qtbot, page.desk.recover, RecoveryDialog, help_them)
    settle(qtbot)
    assert granted.exists()
    assert "找回.vda" in page.desk.notice.words.text()
