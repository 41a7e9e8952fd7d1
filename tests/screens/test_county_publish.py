"""发布: a template filled as a clerk does, refused row by row, looked at, published, and read in the village."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.county.documents import POST, filled
from tests.screens.county_sample import Sample
from tests.screens.desk import open_page, settle
from tests.screens.dialogs import during
from tests.screens.typing import focus, press
from ui.county.publishing.page import PublishPage
from villagedesk.catalogue.documents import document_kinds
from villagedesk.subjects import published

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(made: Sample, qtbot: QtBot) -> PublishPage:
    return open_page(PublishPage, made.county.context, qtbot)


@pytest.fixture
def posts(tmp_path: Path) -> Path:
    return filled(tmp_path, "posts", [POST, {**POST, "岗位名称": "缝纫工"}])


def take(page: PublishPage, qtbot: QtBot, *files: Path) -> None:
    page.take(files)
    settle(qtbot)


def listed(page: PublishPage) -> list[tuple[str, ...]]:
    columns = range(1, page.standing.list.paged.columnCount())
    return [
        tuple(page.standing.list.paged.text(row, n) for n in columns)
        for row in range(page.standing.list.paged.rowCount())
    ]


def test_a_bad_file_is_told_row_by_row_and_nothing_of_it_goes_out(
    page: PublishPage, posts: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = filled(tmp_path, "posts", [{**POST, "招聘人数": "很多"}, {**POST, "用人单位": ""}], "坏的")
    take(page, qtbot, posts, bad)
    assert focus() is page.drafts.files
    assert page.drafts.files.currentIndex().row() == 1
    faults = [[page.drafts.faults.paged.text(row, n) for n in (2, 3)] for row in range(2)]
    assert [header for header, _ in faults] == ["招聘人数*", "用人单位*"]
    assert "2 处不对" in page.drafts.notice.words.text()
    assert page.publish_button.text() == "发布 1 份"
    press(Qt.Key.Key_Escape)
    settle(qtbot)
    assert listed(page) == []
    assert page.stack.currentIndex() == 0


def test_only_refused_files_cannot_be_published(page: PublishPage, qtbot: QtBot, tmp_path: Path) -> None:
    torn = tmp_path / "岗位.xlsx"
    torn.write_bytes(b"PK\x03\x04 torn")
    take(page, qtbot, torn)
    assert not page.publish_button.isEnabled()
    assert page.drafts.files.paged.text(0, 2) == "读不了"
    assert "岗位.xlsx" in page.drafts.notice.words.text()


def test_posts_are_published_written_for_the_villages_and_counted_when_they_have_them(
    made: Sample, page: PublishPage, posts: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    take(page, qtbot, posts)
    view = page.drafts.view.table()
    assert view is not None
    assert view.paged.rowCount() == 2
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    assert [row[:3] + row[4:] for row in listed(page)] == [("招聘岗位", "招聘岗位", "1", "2", "0/2")]
    assert focus() is page.delivering.button
    page.delivering.write_to(tmp_path / "U盘")
    settle(qtbot)
    assert "2 个文件已写好" in page.delivering.notice.words.text()
    village = made.desks[0]
    for file in page.delivering.files:
        if "双玉村" in file.name:
            village.receive(file)
    assert [one.title for one in published.documents(village.context.register)] == ["招聘岗位"]
    village.add_people(1)
    made.county.receive(village.export("heard"))
    page.refresh()
    settle(qtbot)
    assert listed(page)[0][-1] == "1/2"


def test_a_document_is_withdrawn_after_a_question(page: PublishPage, posts: Path, qtbot: QtBot) -> None:
    take(page, qtbot, posts)
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    page.standing.list.setFocus()

    def agree(box: QMessageBox) -> None:
        next(button for button in box.buttons() if button.text() == "撤回").click()

    during(qtbot, lambda: press(Qt.Key.Key_Delete), QMessageBox, agree)
    settle(qtbot)
    assert listed(page) == []
    assert "已撤回" in page.delivering.notice.words.text()


def test_every_kind_has_a_template_that_comes_back_in(page: PublishPage, qtbot: QtBot, tmp_path: Path) -> None:
    assert len(page.templates.actions()) == len(document_kinds())
    target = tmp_path / "模板.xlsx"
    page.templates.write(document_kinds()["posts"], target)
    settle(qtbot)
    assert target.exists()
    assert "模板已存好" in page.delivering.notice.words.text()
