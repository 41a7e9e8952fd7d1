"""Tasks run off the GUI thread, hand over their outcome, and survive the page that started them."""

import sys
import threading
from types import TracebackType

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.tasks import Lane, Progress, Task, finish_tasks, running_tasks
from ui.widgets import LongWork
from villagedesk.errors import VillageDeskError


class Page(QObject):
    """Remembers what a task told it, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.threads: set[int] = set()

    @Slot(object)
    def take(self, result: object) -> None:
        self.told.append(result)
        self.threads.add(threading.get_ident())


def test_the_result_arrives_in_the_gui_thread(qtbot: QtBot) -> None:
    page = Page()
    task = Task(threading.get_ident)
    task.succeeded.connect(page.take)
    with qtbot.waitSignal(task.finished):
        task.start()
    assert page.told != [threading.get_ident()]
    assert page.threads == {threading.get_ident()}
    assert running_tasks() == 0


def test_what_the_user_can_mend_is_a_failure(qtbot: QtBot) -> None:
    def work() -> None:
        raise VillageDeskError("U盘写不进去。", "请换一个U盘。")

    page = Page()
    task = Task(work)
    task.failed.connect(page.take)
    with qtbot.waitSignal(task.finished):
        task.start()
    assert str(page.told[0]) == "U盘写不进去。 请换一个U盘。"


def test_a_bug_goes_to_the_exception_hook_and_not_to_the_page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type[BaseException]] = []

    def hook(kind: type[BaseException], _exc: BaseException, _trace: TracebackType | None) -> None:
        caught.append(kind)

    monkeypatch.setattr(sys, "excepthook", hook)
    page = Page()
    task = Task(lambda: int("abc"))
    task.failed.connect(page.take)
    task.succeeded.connect(page.take)
    with qtbot.waitSignal(task.finished):
        task.start()
    assert caught == [ValueError]
    assert page.told == []


def test_work_is_cancelled_at_its_next_report(qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait(5)
        progress(1, 2)

    task = Task.reporting(work)
    with qtbot.waitSignals([task.cancelled, task.finished]):
        task.start()
        begun.wait(5)
        task.cancel()
        go_on.set()


def test_writing_is_serial_and_reading_goes_beside_it(qtbot: QtBot) -> None:
    writing, hold = threading.Event(), threading.Event()
    order: list[str] = []

    def first() -> None:
        writing.set()
        hold.wait(5)
        order.append("first")

    one, two = Task(first), Task(lambda: order.append("second"))
    read = Task(lambda: order.append("read"), Lane.READ)
    one.start()
    two.start()
    writing.wait(5)
    with qtbot.waitSignal(read.finished):
        read.start()
    assert order == ["read"]
    with qtbot.waitSignals([one.finished, two.finished]):
        hold.set()
    assert order == ["read", "first", "second"]


def test_a_page_closed_meanwhile_harms_nobody(qtbot: QtBot) -> None:
    hold = threading.Event()
    page = QLabel()

    def start() -> None:
        task = Task(lambda: hold.wait(5) and "saved")
        task.succeeded.connect(page.setText)
        task.start()

    start()
    page.deleteLater()
    qtbot.waitUntil(lambda: _gone(page))
    hold.set()
    qtbot.waitUntil(lambda: running_tasks() == 0)


def _gone(widget: QLabel) -> bool:
    try:
        widget.text()
    except RuntimeError:
        return True
    return False


def test_long_work_shows_what_how_many_and_goes_away(qtbot: QtBot) -> None:
    told, hold = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        progress(1240, 5000)
        told.set()
        hold.wait(5)

    bar = LongWork()
    qtbot.addWidget(bar)
    task = Task.reporting(work)
    bar.follow(task, "正在导入台账", "行")
    task.start()
    qtbot.waitUntil(lambda: bar.bar.value() == 1240)
    assert bar.what.text() == "正在导入台账"
    assert bar.state.text() == "1,240 / 5,000 行"
    with qtbot.waitSignal(task.finished):
        hold.set()
    assert bar.isHidden()


def test_long_work_on_a_file_of_a_long_name_does_not_widen_the_window(qtbot: QtBot) -> None:
    bar = LongWork()
    qtbot.addWidget(bar)
    bar.begin("正在填写", "人")
    short = bar.minimumSizeHint().width()
    bar.begin(f"正在填“{'上级下发的台账模板' * 9}.xlsx”", "人")
    assert bar.minimumSizeHint().width() == short


def test_the_program_waits_for_running_work_before_it_ends(qtbot: QtBot) -> None:
    task = Task(lambda: None)
    with qtbot.waitSignal(task.finished):
        task.start()
        assert finish_tasks(5000)


def test_what_was_to_be_saved_is_saved_before_the_program_ends(qtbot: QtBot) -> None:
    hold = threading.Event()
    done: list[str] = []
    first = Task(lambda: hold.wait(5)).start()
    saving = Task(lambda: done.append("saved"))
    watched = Task.reporting(lambda _: done.append("imported"))
    with qtbot.waitSignals([first.finished, saving.finished, watched.finished]):
        saving.start()
        watched.start()
        threading.Timer(0.1, hold.set).start()
        assert finish_tasks(5000)
    assert done == ["saved"]
