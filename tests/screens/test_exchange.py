from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.exchange.road import County, Desk
from tests.screens.desk import settle
from ui.pages.exchange.page import ExchangePage
from ui.pages.exchange.receiving import ArrivalLine
from villagedesk.exchange import history


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ExchangePage:
    shown = ExchangePage(desk.context)
    qtbot.addWidget(shown)
    shown.resize(1166, 680)
    shown.show()
    shown.refresh()
    settle(qtbot)
    return shown


@pytest.fixture
def joined(qtbot: QtBot, desk: Desk, county: County, page: ExchangePage) -> ExchangePage:
    desk.enrol(county)
    page.refresh()
    settle(qtbot)
    return page


def lines(page: ExchangePage) -> list[str]:
    found = page.receiving.findChildren(ArrivalLine)
    return [line.message.text() for line in found if not line.isHidden() and line.parent() is not None]


def test_three_steps_join_the_county_and_then_disappear(
    qtbot: QtBot, page: ExchangePage, desk: Desk, county: County
) -> None:
    steps = page.enrolment
    assert steps.isVisible()
    assert (steps.choose.button.isEnabled(), steps.ask.button.isEnabled()) == (True, False)
    steps.read_offer(county.offer)
    assert steps.check.digits.text().split() == county.hub.digits.split()
    qtbot.mouseClick(steps.check.same, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert "普定县就业局" in steps.choose.note.text()
    steps.write_request(desk.stick)
    settle(qtbot)
    (request,) = desk.stick.glob("登记申请_双玉村_*.vdq")
    assert str(request) in steps.notice.words.text()
    assert county.receive([request])[0].outcome == "waiting"
    steps.read_approval(county.approve(request))
    settle(qtbot)
    assert steps.isHidden()
    assert "普定县就业局" in page.header.count.text()
    assert history.standing(desk.context.register).letter == "A"


def test_other_digits_join_nobody(qtbot: QtBot, page: ExchangePage, desk: Desk, county: County) -> None:
    page.enrolment.read_offer(county.offer)
    qtbot.mouseClick(page.enrolment.check.different, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert "没有登记" in page.enrolment.notice.words.text()
    assert history.standing(desk.context.register).county == ""


def test_a_wrong_file_is_refused_in_the_page(qtbot: QtBot, page: ExchangePage, tmp_path: Path) -> None:
    wrong = tmp_path / "照片.vde"
    wrong.write_bytes(b"\xff\xd8\xff" * 99)
    page.enrolment.read_offer(wrong)
    assert "照片.vde" in page.enrolment.notice.words.text()
    assert page.enrolment.check.isHidden()


def test_before_joining_the_page_says_what_comes_first(page: ExchangePage) -> None:
    assert not page.sending.button.isEnabled()
    assert "先做上面的第 1 步" in page.sending.line.text()


def test_reporting_writes_a_file_and_says_that_the_stick_may_go(qtbot: QtBot, joined: ExchangePage, desk: Desk) -> None:
    desk.add_people(4)
    joined.refresh()
    settle(qtbot)
    assert joined.sending.figure.text() == "待报送 5 条"
    with qtbot.waitSignal(joined.changed):
        joined.sending.export_to(desk.stick)
    settle(qtbot)
    (file,) = desk.stick.glob("*.vdu")
    assert joined.sending.result.isVisible()
    assert "可以拔U盘" in joined.sending.result.notice.words.text()
    assert joined.sending.result.names.text() == file.name
    assert joined.sending.figure.text() == "待报送 0 条"
    assert "未确认 5 条" in joined.sending.line.text()
    assert [(row.file, row.state) for row in joined.history.rows] == [(file.name, "未确认")]


def test_checks_are_run_before_reporting_and_never_stand_in_the_way(
    qtbot: QtBot, joined: ExchangePage, desk: Desk
) -> None:
    desk.add_people(1)
    joined.refresh()
    settle(qtbot)
    assert joined.sending.check.isVisible()
    assert joined.sending.check.words.text() == "校核：错误 0、警告 2"
    assert joined.sending.button.isEnabled()
    with qtbot.waitSignal(joined.go) as gone:
        joined.sending.check.button.click()
    assert gone.args == ["check", None]


def test_the_written_file_can_be_pasted_elsewhere(qtbot: QtBot, joined: ExchangePage, desk: Desk) -> None:
    desk.add_people(1)
    joined.sending.export_to(desk.stick)
    settle(qtbot)
    qtbot.mouseClick(joined.sending.result.copy_button, Qt.MouseButton.LeftButton)
    urls = QGuiApplication.clipboard().mimeData().urls()
    assert [Path(url.toLocalFile()).suffix for url in urls] == [".vdu"]


def test_a_place_that_cannot_be_written_is_named(qtbot: QtBot, joined: ExchangePage, desk: Desk) -> None:
    desk.add_people(1)
    occupied = desk.stick / "文件"
    occupied.write_text("x", encoding="utf-8")
    joined.sending.export_to(occupied / "里面")
    settle(qtbot)
    assert "写不进去" in joined.sending.problem.words.text()
    assert joined.sending.button.isEnabled()
    assert history.sent(desk.context.register) == []


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
    assert joined.sending.line.text() == "县里都已确认，没有要上报的。"
    assert {row.state for row in joined.history.rows} == {"已确认", "已读入"}
    joined.receiving.take([answer])
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


def test_a_file_given_with_the_visit_is_taken_in(
    qtbot: QtBot, joined: ExchangePage, desk: Desk, county: County
) -> None:
    desk.add_people(1)
    county.receive(desk.export())
    joined.arrive(county.answer(desk))
    settle(qtbot)
    assert lines(joined) == ["县里确认了 2 条。"]


def test_on_a_narrow_page_the_cards_stand_below_each_other(page: ExchangePage, qtbot: QtBot) -> None:
    assert page.receiving.x() > page.sending.geometry().right()
    page.resize(700, 420)
    qtbot.waitUntil(lambda: page.receiving.y() > page.sending.geometry().bottom())
    page.arrive("receive")
    qtbot.waitUntil(lambda: not page.receiving.button.visibleRegion().isEmpty())
    assert page.receiving.button.hasFocus()
