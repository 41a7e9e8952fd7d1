"""发现县里文件: what lies on a stick or among the downloads is offered on any page, and files open with the program."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.exchange.road import PASSWORD, County, Desk
from tests.screens.desk import settle
from tests.screens.exchange_page import lines
from tests.screens.typing import enter, press, show_active, tab_to, type_text
from ui.launch import opens_window
from ui.main_window import MainWindow
from ui.pages.exchange.page import ExchangePage
from ui.pages.home.page import HomePage
from ui.session import Session
from ui.tasks import finish_tasks
from villagedesk.exchange import sticks


@pytest.fixture
def answer(enrolled: Desk, county: County) -> Path:
    enrolled.add_people(1)
    county.receive(enrolled.export())
    return county.answer(enrolled)


@pytest.fixture
def window(
    qtbot: QtBot, enrolled: Desk, answer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The window on 首页; the user's own folders and sticks are empty ones."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / ".config"))
    (tmp_path / "home" / "Downloads").mkdir(parents=True)
    monkeypatch.setenv(sticks.STICKS, str(tmp_path / "KINGSTON"))
    shown = MainWindow(enrolled.context)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    show_active(shown)
    shown.show_page("home")
    settle(qtbot)
    yield shown
    finish_tasks()


def shown_page(window: MainWindow) -> ExchangePage:
    page = window.pages.page()
    assert isinstance(page, ExchangePage)
    return page


def test_a_stick_with_the_countys_answer_is_noticed_and_taken_in_by_keyboard(
    qtbot: QtBot, window: MainWindow, answer: Path, tmp_path: Path
) -> None:
    bar = window.found
    assert bar is not None
    bar._watch.begin()
    settle(qtbot)
    assert bar.isHidden()
    (tmp_path / "KINGSTON" / "县里").mkdir(parents=True)
    shutil.copyfile(answer, tmp_path / "KINGSTON" / "县里" / "改了名.dat")
    qtbot.waitUntil(bar.isVisible, timeout=8_000)
    assert bar.words.text() == "发现县里文件 1 个（在 县里），现在接收？"
    tab_to(bar.button)
    press(Qt.Key.Key_Space)
    settle(qtbot)
    assert lines(shown_page(window)) == ["县里确认了 2 条。"]
    assert bar.isHidden()
    bar.look()
    settle(qtbot)
    assert bar.isHidden()


def test_a_download_is_offered_once_and_may_be_waved_away(
    qtbot: QtBot, window: MainWindow, answer: Path, tmp_path: Path
) -> None:
    bar = window.found
    assert bar is not None
    kept = tmp_path / "home" / "Downloads" / answer.name
    shutil.copyfile(answer, kept)
    bar.look()
    qtbot.waitUntil(bar.isVisible)
    tab_to(bar.later_button)
    press(Qt.Key.Key_Space)
    settle(qtbot)
    kept.rename(kept.with_name("另一个名字"))
    bar.look()
    settle(qtbot)
    assert bar.isHidden()


def test_a_sealed_file_can_be_dropped_on_any_page_and_nothing_else(
    qtbot: QtBot, window: MainWindow, answer: Path, tmp_path: Path
) -> None:
    photo = tmp_path / "照片.vdd"
    photo.write_bytes(b"\xff\xd8" * 900)
    assert not drop(window, photo)
    assert drop(window, answer)
    settle(qtbot)
    assert lines(shown_page(window)) == ["县里确认了 2 条。"]


def drop(window: MainWindow, file: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), action, data, button, keys)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), action, data, button, keys))
    return entering.isAccepted()


@pytest.mark.parametrize("name", ["反馈.vdd", "批准.VDA", "登记.vde"])
def test_a_double_click_on_a_sealed_file_opens_the_window(name: str) -> None:
    assert opens_window([str(Path("U盘") / name)])


def test_a_file_given_at_the_start_waits_for_the_sign_in(qtbot: QtBot, enrolled: Desk, answer: Path) -> None:
    session = Session(enrolled.context.folder.root, remembers=False)
    session.files = [answer]
    qtbot.addWidget(session)
    session.begin()
    show_active(session)
    type_text(PASSWORD)
    enter()
    qtbot.waitUntil(lambda: session.main is not None, timeout=10_000)
    settle(qtbot)
    assert session.main is not None
    assert lines(shown_page(session.main)) == ["县里确认了 2 条。"]
    session.end()


def test_the_first_page_reminds_of_what_the_county_has_not_confirmed_for_long(
    qtbot: QtBot, window: MainWindow, enrolled: Desk
) -> None:
    page = window.pages.page("home")
    assert isinstance(page, HomePage)
    assert "还没有确认" not in page.notice.words.text()
    enrolled.add_people(50)
    page.refresh()
    settle(qtbot)
    assert page.notice.words.text().startswith("县里还没有确认：53 条，最早是今天的。")
    tab_to(page.notice.button)
    press(Qt.Key.Key_Space)
    settle(qtbot)
    assert shown_page(window).sending.button.hasFocus()
