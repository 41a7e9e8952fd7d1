"""Message boxes in plain words with a safe default, and the log without personal data."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ui import messages
from villagedesk.errors import VillageDeskError


def when_open(act: Callable[[QMessageBox], None]) -> None:
    """Act on the next message box as soon as it stands."""
    timer = QTimer(QApplication.instance())

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            act(box)

    timer.timeout.connect(look)
    timer.start(5)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def words_of(box: QMessageBox) -> set[str]:
    return {button.text() for button in box.buttons()}


def press(box: QMessageBox, words: str) -> None:
    next(button for button in box.buttons() if button.text() == words).click()


def test_an_error_says_what_is_wrong_and_what_to_do(page: QWidget) -> None:
    box = messages.show_error(page, VillageDeskError("第 37 行：身份证号被表格损坏。", "请改为文本重新粘贴。"))
    assert box.text() == "第 37 行：身份证号被表格损坏。"
    assert box.informativeText() == "请改为文本重新粘贴。"
    assert words_of(box) == {"知道了"}
    box.close()


def test_markup_in_a_name_is_shown_as_it_is(page: QWidget) -> None:
    box = messages.show_error(page, VillageDeskError("<b>陈</b> 没有保存。"))
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_mean_no(page: QWidget, qtbot: QtBot, key: Qt.Key) -> None:
    def answer(box: QMessageBox) -> None:
        assert words_of(box) == {"作废", "取消"}
        target = box.defaultButton() if key == Qt.Key.Key_Return else box
        assert target is not None
        qtbot.keyClick(target, key)

    when_open(answer)
    assert messages.confirm(page, "作废 陈× 的务工记录？", "作废") is False


def test_only_the_named_button_means_yes(page: QWidget) -> None:
    when_open(lambda box: press(box, "作废"))
    assert messages.confirm(page, "作废 陈× 的务工记录？", "作废", hint="仍可在历史里查到。") is True


def test_one_of_several_answers_is_chosen(page: QWidget) -> None:
    when_open(lambda box: press(box, "不保存"))
    assert messages.choose(page, "保存对 陈× 的修改？", ("保存", "不保存", "继续填写"), safe=2) == 1


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    messages.install_exception_hook(tmp_path / "log")
    yield tmp_path / "log" / messages.LOG_NAME
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox):
            box.close()


def fail(name: str) -> None:
    """Fail with personal data in the message, in a cause, and in a local variable."""
    try:
        int(name)
    except ValueError as exc:
        raise KeyError(f"520422199101184527 {name}") from exc


def raise_into_hook() -> None:
    try:
        fail("欧阳红娜")
    except KeyError as exc:
        sys.excepthook(KeyError, exc, exc.__traceback__)


def test_an_unexpected_error_is_logged_without_personal_data(log: Path) -> None:
    raise_into_hook()
    text = log.read_text(encoding="utf-8")
    assert "builtins.KeyError" in text
    assert "builtins.ValueError" in text, "the cause is named too"
    assert "tests/screens/test_messages.py:" in text
    assert "fail" in text
    for secret in ("欧阳红娜", "520422199101184527", str(Path.home())):
        assert secret not in text


def test_the_window_says_what_is_safe_and_what_to_do_once(log: Path, qtbot: QtBot) -> None:
    raise_into_hook()
    raise_into_hook()
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
    assert len(boxes) == 1
    assert "没有丢失" in boxes[0].informativeText()
    assert words_of(boxes[0]) == {"继续使用", "打开记录文件夹"}
    assert "欧阳" not in boxes[0].text() + boxes[0].informativeText()


def test_an_error_in_another_thread_is_logged_and_shown(log: Path, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail, args=("x",))
    thread.start()
    thread.join()
    assert "builtins.KeyError" in log.read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))


def test_the_log_does_not_grow_without_end(tmp_path: Path) -> None:
    log = tmp_path / messages.LOG_NAME
    log.write_text("x" * 600_000, encoding="utf-8")
    messages.log_failure(tmp_path, ValueError("x"))
    assert log.stat().st_size < 10_000
    assert (tmp_path / "errors.1.log").exists()
