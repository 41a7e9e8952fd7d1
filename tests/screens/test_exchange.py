import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.exchange.road import County, Desk
from tests.screens.desk import PAGE, settle
from tests.screens.exchange_page import file_rows, lines, new_stick
from tests.screens.typing import CTRL, enter, focus, press, show_active, tab_to, type_text
from ui.pages.exchange.page import ExchangePage
from villagedesk.county import approving
from villagedesk.exchange import history, sticks


@pytest.fixture
def joined(qtbot: QtBot, enrolled: Desk, page: ExchangePage) -> ExchangePage:
    page.refresh()
    settle(qtbot)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> ExchangePage:
    monkeypatch.setenv(sticks.STICKS, str(desk.stick))
    shown = ExchangePage(desk.context)
    qtbot.addWidget(shown)
    shown.resize(*PAGE)
    show_active(shown)
    shown.refresh()
    settle(qtbot)
    return shown


def test_the_countys_file_its_digits_and_a_code_join_the_county_by_keyboard(
    qtbot: QtBot, page: ExchangePage, desk: Desk, county: County
) -> None:
    card = page.enrolment
    assert card.isVisible()
    assert "先做上面的第 1 步" in page.sending.line.text()
    page.take([county.offer])
    assert card.check.digits.text() == county.hub.digits
    assert focus() is card.check.code.edit
    type_text("ABCD-EFGH")
    enter()
    assert "12 个" in card.check.code.note.text()
    type_text("-JKLM")
    enter()
    settle(qtbot)
    assert "普定县就业局" in card.waiting.words.text()
    assert card.title.text() == "待批准"
    assert "登记码已记下" in card.waiting.code.note.text()
    assert card.waiting.digits.text().split() == page.enrolment.waiting.digits.accessibleName().split()


def test_a_village_reports_before_it_is_approved_and_the_approval_rides_in_the_answer(
    qtbot: QtBot, page: ExchangePage, desk: Desk, county: County
) -> None:
    page.take([county.offer])
    tab_to(page.enrolment.check.same)
    press(Qt.Key.Key_Space)
    settle(qtbot)
    desk.add_people(2)
    page.refresh()
    settle(qtbot)
    press(Qt.Key.Key_E, CTRL)
    settle(qtbot)
    (file,) = desk.stick.glob("*.vdu")
    assert county.receive([file])[0].outcome == "waiting"
    approve(county, desk)
    page.take([county.answer(desk)])
    settle(qtbot)
    assert lines(page) == ["县里已批准本机，新登记单号用字母 A。县里确认了 3 条。"]
    assert page.enrolment.isHidden()
    assert "普定县就业局" in page.header.count.text()


def approve(county: County, desk: Desk) -> None:
    """Let the county approve the laptop whose request rode in its report, and read what it had kept."""

    with county.context.register.writing() as connection:
        (waiting,) = approving.waiting(connection)
        approving.approve(connection, county.hub, waiting.request)
    assert [taken.outcome for taken in county.retry(desk)] == ["accepted"]


def test_other_digits_join_nobody(qtbot: QtBot, page: ExchangePage, desk: Desk, county: County) -> None:
    page.take([county.offer])
    tab_to(page.enrolment.check.different)
    press(Qt.Key.Key_Space)
    settle(qtbot)
    assert "没有登记" in page.enrolment.notice.words.text()
    assert history.standing(desk.context.register).county == ""


def test_a_wrong_file_is_refused_in_the_page(page: ExchangePage, tmp_path: Path) -> None:
    wrong = tmp_path / "照片.vde"
    wrong.write_bytes(b"\xff\xd8\xff" * 99)
    page.enrolment.read_offer(wrong)
    assert "照片.vde" in page.enrolment.notice.words.text()
    assert page.enrolment.check.isHidden()


def test_request_and_approval_also_go_by_files_of_their_own(
    qtbot: QtBot, page: ExchangePage, desk: Desk, county: County
) -> None:
    page.take([county.offer])
    page.enrolment.check.same.click()
    settle(qtbot)
    page.enrolment.write_request(desk.stick)
    settle(qtbot)
    (request,) = desk.stick.glob("登记申请_双玉村_*.vdq")
    assert str(request) in page.enrolment.notice.words.text()
    page.enrolment.read_approval(county.approve(request))
    settle(qtbot)
    assert page.enrolment.isHidden()


def test_reporting_writes_to_the_stick_and_says_that_it_may_go(qtbot: QtBot, joined: ExchangePage, desk: Desk) -> None:
    desk.add_people(4)
    joined.refresh()
    settle(qtbot)
    sending = joined.sending
    assert sending.figure.text() == "待报送 5 条"
    assert sending.content.text() == "农户 1、劳动力 4；共 4 人，写成 1 个文件。"
    assert "5 条，最早是今天的" in sending.line.text()
    (first, other) = sending.targets.buttons()
    assert (desk.stick.name in first.text(), first.isChecked(), "别的文件夹" in other.text()) == (True, True, True)
    with qtbot.waitSignal(joined.changed):
        press(Qt.Key.Key_E, CTRL)
    settle(qtbot)
    (file,) = desk.stick.glob("*.vdu")
    assert "可以拔出U盘" in sending.result.notice.words.text()
    assert sending.result.names.text() == file.name
    assert sending.figure.text() == "待报送 0 条"
    assert "等县里的反馈" in sending.line.text()
    assert file_rows(joined) == [(file.name, "等县里确认")]
    assert focus() is sending.result.print_button


def test_a_stick_that_is_plugged_in_appears_and_one_that_is_gone_is_named(
    qtbot: QtBot, joined: ExchangePage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add_people(1)
    joined.refresh()
    settle(qtbot)
    second = new_stick(tmp_path, "KINGSTON", monkeypatch)
    targets = joined.sending.targets
    qtbot.waitUntil(lambda: len(targets.sticks) == 2)
    (kingston, chosen, _) = targets.buttons()
    assert ("KINGSTON" in kingston.text(), chosen.isChecked()) == (True, True)
    qtbot.waitUntil(lambda: kingston.y() < chosen.y())
    tab_to(chosen)
    press(Qt.Key.Key_Up)
    assert targets.place() == second
    second.rmdir()
    press(Qt.Key.Key_E, CTRL)
    settle(qtbot)
    assert "KINGSTON" in joined.sending.problem.words.text()
    assert "请插好U盘" in joined.sending.problem.words.text()
    assert history.sent(desk.context.register) == []


def test_a_full_stick_is_named_and_nothing_counts_as_sent(qtbot: QtBot, joined: ExchangePage, desk: Desk) -> None:
    desk.add_people(1)
    joined.refresh()
    settle(qtbot)
    with qtbot.waitSignal(joined.changed):
        press(Qt.Key.Key_E, CTRL)
    settle(qtbot)
    (file,) = desk.stick.glob("*.vdu")
    name = file.name.replace("第01次", "第02次")
    (desk.stick / f"{name}.part").symlink_to("/dev/full")
    with qtbot.waitSignal(joined.changed):
        press(Qt.Key.Key_E, CTRL)
    settle(qtbot)
    assert "空间不够" in joined.sending.problem.words.text()
    assert focus() is joined.sending.button
    assert [row.file for row in joined.history.rows] == [file.name]
    assert [kept.name for kept in desk.context.folder.outbox.iterdir()] == [file.name]


def test_a_place_that_cannot_be_written_is_named(qtbot: QtBot, joined: ExchangePage, desk: Desk) -> None:
    desk.add_people(1)
    occupied = desk.stick / "文件"
    occupied.write_text("x", encoding="utf-8")
    joined.sending.export_to(occupied / "里面")
    settle(qtbot)
    assert "写不进去" in joined.sending.problem.words.text()
    assert history.sent(desk.context.register) == []


def test_checks_are_run_before_reporting_and_never_stand_in_the_way(
    qtbot: QtBot, joined: ExchangePage, desk: Desk
) -> None:
    desk.add_people(1)
    joined.refresh()
    settle(qtbot)
    assert joined.sending.check.words.text() == "校核：错误 0、警告 2"
    assert joined.sending.button.isEnabled()
    with qtbot.waitSignal(joined.go) as gone:
        joined.sending.check.button.click()
    assert gone.args == ["check", None]


def test_the_written_file_can_be_pasted_elsewhere_and_so_can_its_copy(
    qtbot: QtBot, joined: ExchangePage, desk: Desk
) -> None:
    desk.add_people(1)
    joined.sending.export_to(desk.stick)
    settle(qtbot)
    tab_to(joined.sending.result.copy_button)
    press(Qt.Key.Key_Space)
    assert [path.parent for path in pasted()] == [desk.stick]
    for file in desk.stick.iterdir():
        file.unlink()
    tab_to(joined.history.copy_button)
    press(Qt.Key.Key_Space)
    (copy,) = pasted()
    assert (copy.parent, copy.suffix) == (desk.context.folder.outbox, ".vdu")
    assert copy.exists()


def pasted() -> list[Path]:
    return [Path(url.toLocalFile()) for url in QGuiApplication.clipboard().mimeData().urls()]


def test_a_lost_stick_is_made_good_from_the_copy_on_another(
    qtbot: QtBot, joined: ExchangePage, desk: Desk, county: County, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add_people(2)
    joined.sending.export_to(desk.stick)
    settle(qtbot)
    (lost,) = desk.stick.glob("*.vdu")
    shutil.rmtree(desk.stick)
    other = new_stick(tmp_path, "备用", monkeypatch)
    qtbot.waitUntil(lambda: [stick.root for stick in joined.sending.targets.sticks] == [other])
    settle(qtbot)
    tab_to(joined.history.again_button)
    press(Qt.Key.Key_Space)
    settle(qtbot)
    assert [file.name for file in other.iterdir()] == [lost.name]
    assert county.receive(other.iterdir())[0].outcome == "accepted"
    assert len(history.sent(desk.context.register)) == 1


def test_each_received_file_has_its_line_and_bad_ones_stop_nobody(
    qtbot: QtBot, joined: ExchangePage, desk: Desk, county: County, tmp_path: Path
) -> None:
    desk.add_people(4)
    (uplink,) = desk.export()
    county.receive([uplink])
    answer = county.answer(desk)
    torn = tmp_path / "没拷完.vdd"
    torn.write_bytes(answer.read_bytes()[:-300])
    with qtbot.waitSignal(joined.changed):
        joined.receiving.take([torn, uplink, answer])
    settle(qtbot)
    said = lines(joined)
    assert "不完整或已损坏" in said[0]
    assert "要交给县里" in said[1]
    assert said[2] == "县里确认了 5 条。"
    assert "1 个读入，2 个没有读入" in joined.receiving.summary.text()
    assert joined.sending.line.text() == "县里都已确认，没有要上报的。"
    assert {row.state for row in joined.history.rows} == {"县里已确认", "已读入"}
    renamed = answer.rename(tmp_path / "微信图片(1).vdd.dat")
    joined.receiving.take([renamed])
    settle(qtbot)
    assert "以前已经收过" in lines(joined)[-1]


def test_an_approval_can_be_dropped_among_other_files(
    qtbot: QtBot, page: ExchangePage, desk: Desk, county: County
) -> None:
    desk.enrol(county, approve=False)
    approval = county.approve(desk.stick / "request.vdq")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(approval))])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(9, 9), action, data, button, keys))
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), action, data, button, keys))
    settle(qtbot)
    assert lines(page) == ["县里已批准本机，新登记单号用字母 A。"]
    assert page.enrolment.isHidden()


def test_files_given_with_the_visit_are_taken_in(
    qtbot: QtBot, joined: ExchangePage, desk: Desk, county: County
) -> None:
    desk.add_people(1)
    county.receive(desk.export())
    joined.arrive([county.answer(desk)])
    settle(qtbot)
    assert lines(joined) == ["县里确认了 2 条。"]


def test_on_a_narrow_page_the_cards_stand_below_each_other(page: ExchangePage, qtbot: QtBot) -> None:
    assert page.receiving.x() > page.sending.geometry().right()
    page.resize(700, 420)
    qtbot.waitUntil(lambda: page.receiving.y() > page.sending.geometry().bottom())
    page.arrive("receive")
    qtbot.waitUntil(lambda: not page.receiving.button.visibleRegion().isEmpty())
    assert page.receiving.button.hasFocus()
