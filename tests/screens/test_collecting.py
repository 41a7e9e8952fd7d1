"""Garbage with widgets in it goes in the GUI thread, whichever thread fills the memory."""

import gc
import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.collecting import Collector
from ui.tasks import Lane, Task, finish_tasks, running_tasks

COUNT = 2000
freed: list[threading.Thread] = []
ended: list[threading.Thread] = []


class Knot(QWidget):
    """A widget that only the collector can take away."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self

    def __del__(self) -> None:
        freed.append(threading.current_thread())


class Watched(Task):
    """A task that tells where it ends; what Qt has deleted before no longer counts."""

    def __del__(self) -> None:
        if shiboken6.isValid(self):
            ended.append(threading.current_thread())


@pytest.fixture(autouse=True)
def nothing_yet() -> None:
    freed.clear()
    ended.clear()


def fill_memory() -> int:
    return len([[number] for number in range(200_000)])


def test_a_worker_that_fills_the_memory_frees_no_widget(qapp: QApplication, qtbot: QtBot) -> None:
    collector = Collector(qapp)
    Knot()
    task = Task(fill_memory, Lane.READ)
    with qtbot.waitSignal(task.succeeded):
        task.start()
    assert freed == []
    kept = [[number] for number in range(COUNT)]
    collector.setInterval(0)
    qtbot.waitUntil(lambda: bool(freed))
    collector.deleteLater()
    assert freed == [threading.main_thread()]
    assert not gc.isenabled()
    assert len(kept) == COUNT


def test_a_lane_that_is_the_last_to_hold_a_task_does_not_end_it(qtbot: QtBot) -> None:
    may_leave = threading.Event()

    class Held(Watched):
        def run(self) -> None:
            super().run()
            may_leave.wait(10)

    held = [Held(lambda: None, Lane.READ).start()]
    qtbot.waitUntil(lambda: not running_tasks())
    qtbot.waitUntil(lambda: not shiboken6.isValid(held[0]))
    held.clear()
    may_leave.set()
    finish_tasks()
    assert ended == []
