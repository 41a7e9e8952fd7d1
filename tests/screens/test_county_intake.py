"""接收 by keys and dragging: a line for each file, a stop and going on, and the answers on the stick."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.county_sample import Sample, sample, spoil
from tests.screens.desk import open_page, settle
from tests.screens.typing import CTRL, focus, press
from ui.county.intake.page import IntakePage
from ui.county.paper import paper, workbook
from villagedesk.county.laptops import laptops


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Sample]:
    county = sample(tmp_path)
    yield county
    county.close()


@pytest.fixture
def page(made: Sample, qtbot: QtBot) -> IntakePage:
    return open_page(IntakePage, made.county.context, qtbot)


def outcomes(page: IntakePage) -> dict[str, str]:
    """Return the outcome of every listed file by the village's name."""
    rows = range(page.results.table.paged.rowCount())
    return {page.results.table.paged.text(row, 2).split("_")[1]: page.results.table.paged.text(row, 3) for row in rows}


def drop(page: IntakePage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(9, 9), action, data, button, keys))
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), action, data, button, keys))


def test_a_folder_that_is_dragged_in_has_a_line_for_each_file(page: IntakePage, made: Sample, qtbot: QtBot) -> None:
    assert page.area.isVisible()
    assert focus() is page.area.button
    torn = spoil(next(made.stick.glob("上报_余官村*")))
    inner = made.stick / "马官镇"
    inner.mkdir()
    torn.rename(inner / "没拷完_坏的_.vdu")
    (made.stick / "照片_合影_.jpg").write_bytes(b"\xff\xd8\xff")
    with qtbot.waitSignal(page.changed):
        drop(page, made.stick)
    settle(qtbot)
    assert outcomes(page) == {
        "双玉村": "已读入", "余官村": "已读入", "塔山社区": "先留着", "坏的": "没有读入", "合影": "不用读",
    }  # fmt: skip
    assert "共 5 个文件" in page.summary.words.text()
    assert made.county.names().count("韦光荣") == 2


def test_problems_alone_are_listed_with_what_to_do(page: IntakePage, made: Sample, qtbot: QtBot) -> None:
    spoil(next(made.stick.glob("上报_余官村*")))
    page.take([made.stick])
    settle(qtbot)
    qtbot.mouseClick(page.results.chips.chip("problems"), Qt.MouseButton.LeftButton)
    assert page.results.table.paged.rowCount() == 2
    page.results.table.setFocus()
    press(Qt.Key.Key_Home, CTRL)
    press(Qt.Key.Key_Down)
    assert page.results.whole.isVisible()
    assert "请重新拷贝一次" in page.results.whole.words.text()


def test_a_stopped_intake_goes_on_where_it_was(page: IntakePage, made: Sample, qtbot: QtBot) -> None:
    page.take([made.stick])
    page.work.cancel_button.click()
    settle(qtbot)
    before = page.results.table.paged.rowCount()
    assert before < 3
    assert "读过的都算数" in page.summary.words.text()
    page.summary.button.click()
    settle(qtbot)
    assert page.results.table.paged.rowCount() == 3
    assert "读完了" in page.summary.words.text()
    assert len(made.county.names()) == 8


def test_files_that_come_twice_change_nothing(page: IntakePage, made: Sample, qtbot: QtBot) -> None:
    for _ in range(2):
        page.take(sorted(made.stick.iterdir()))
        settle(qtbot)
    assert outcomes(page) == {"双玉村": "收过了", "余官村": "收过了", "塔山社区": "先留着"}
    assert len(made.county.names()) == 8


def test_answers_are_written_for_those_who_reported_and_the_stick_may_go(
    page: IntakePage, made: Sample, qtbot: QtBot, tmp_path: Path
) -> None:
    page.take([made.stick])
    settle(qtbot)
    assert "2 份" in page.answers.button.text()
    assert page.answers.button.key() == "Ctrl+E"
    target = tmp_path / "反馈盘"
    target.mkdir()
    with qtbot.waitSignal(page.answers.written):
        page.answers.write_to(target)
    settle(qtbot)
    assert "现在可以拔出U盘了" in page.answers.notice.words.text()
    assert not page.answers.button.isEnabled()
    for desk, name in zip(made.desks[:2], ("双玉村", "余官村"), strict=True):
        (answer,) = target.rglob(f"反馈_{name}_*.vdd")
        desk.receive(answer)
        assert desk.states() == {"已接收"}
    assert not any(one.unanswered for one in laptops(made.county.context.register).values())


def test_a_stick_that_cannot_be_written_is_named_and_nothing_is_forgotten(
    page: IntakePage, made: Sample, qtbot: QtBot, tmp_path: Path
) -> None:
    page.take([made.stick])
    settle(qtbot)
    occupied = tmp_path / "满了"
    occupied.write_text("x", encoding="utf-8")
    page.answers.write_to(occupied)
    settle(qtbot)
    assert "满了" in page.answers.notice.words.text()
    assert page.answers.button.isEnabled()


def test_the_result_prints_and_goes_into_a_spreadsheet(
    page: IntakePage, made: Sample, qtbot: QtBot, tmp_path: Path
) -> None:
    page.take([made.stick])
    settle(qtbot)
    listing = page.results.listing()
    assert listing is not None
    assert paper(made.county.context, listing).make(lambda *_: None).startswith(b"%PDF")
    rows = list(load_workbook(workbook(made.county.context, listing, tmp_path / "结果.xlsx")).active.values)  # type: ignore[union-attr]
    assert rows[1][0] == "共 3 个文件：已读入 2，先留着 1"
    assert {row[2] for row in rows[3:]} == {"已读入", "先留着"}


def test_an_empty_folder_says_so(page: IntakePage, qtbot: QtBot, tmp_path: Path) -> None:
    empty = tmp_path / "空"
    empty.mkdir()
    page.take([empty])
    settle(qtbot)
    assert page.summary.words.text() == "这里没有文件。"
