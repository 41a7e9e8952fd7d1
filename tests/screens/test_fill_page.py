from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ledgers.filling import FIRST, SHEET, parts, read, superior_template
from tests.ledgers.locking import SECRET, locked_package
from tests.ledgers.made_up import make_id
from tests.screens.desk import open_page, person, settle, write
from ui.dialogs.file_password import FilePasswordDialog
from ui.pages.fill.page import FillPage
from ui.tables import RecordTable
from villagedesk.context import Context
from villagedesk.ledgers.fill.package import Book
from villagedesk.ledgers.formats.unlock import unlocked


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> FillPage:
    """The page of a village of two people."""
    person(context, "韦小红", "一组", phone="13136715753", id_number=make_id(2))
    person(context, "罗建刚", "二组", id_number=make_id(1))
    return open_page(FillPage, context, qtbot)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    return superior_template(tmp_path / "上级.xlsx")


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "填好.xlsx"
    monkeypatch.setattr("ui.pages.fill.page.ask_save", lambda *_: path)
    return path


def open_template(qtbot: QtBot, page: FillPage, path: Path) -> None:
    page.arrive(path)
    settle(qtbot)


def simple(path: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(path)
    return path


def names(page: FillPage) -> list[str]:
    table = page.preview.rows.findChildren(RecordTable)[-1].paged
    return [table.text(row, 1) for row in range(table.rowCount())]


def test_a_template_is_looked_over_and_filled(qtbot: QtBot, page: FillPage, template: Path, target: Path) -> None:
    open_template(qtbot, page, template)
    assert page.header.count.text() == "上级.xlsx · 工作表“务工台账” · 表头第 4、5 行"
    assert page.preview.summary.text() == "要填 2 人"
    assert names(page) == ["韦小红", "罗建刚"]
    words = page.preview.open_points.words.text()
    assert "会留空的栏：“帮扶干部”" in words
    assert "文化程度 2 人" in words
    assert "联系电话 1 人" in words
    assert not target.exists()
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert "已填 2 人" in page.written.notice.words.text()
    assert [row[1:4] for row in read(target)[FIRST - 1 : FIRST + 1]] == [
        ["韦小红", "女", make_id(2)],
        ["罗建刚", "男", make_id(1)],
    ]
    before, after = parts(template), parts(target)
    assert [name for name in before if after[name] != before[name]] == [SHEET]


def test_other_people_are_foreseen_at_once(qtbot: QtBot, page: FillPage, template: Path) -> None:
    open_template(qtbot, page, template)
    page.scope.box.setCurrentText("二组")
    page.scope.box.activated.emit(2)
    settle(qtbot)
    assert page.preview.summary.text() == "要填 1 人"
    assert names(page) == ["罗建刚"]


def test_a_column_is_corrected_and_remembered(
    qtbot: QtBot, page: FillPage, context: Context, template: Path, target: Path
) -> None:
    open_template(qtbot, page, template)
    qtbot.mouseClick(page.preview.columns_button, Qt.MouseButton.LeftButton)
    line = page.preview.columns.lines[12]
    assert (line.text(), line.hasFocus()) == ("这一栏留空", True)
    line.selectAll()
    write(line, "村民小组")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot)
    assert page.preview.columns.lines[12].text() == "农户 · 村民小组"
    assert "帮扶干部" not in page.preview.open_points.words.text()
    page.save()
    settle(qtbot)
    assert [row[11] for row in read(target)[FIRST - 1 : FIRST + 1]] == ["一组", "二组"]
    again = FillPage(context)
    qtbot.addWidget(again)
    open_template(qtbot, again, template)
    assert again.preview.columns.lines[12].text() == "农户 · 村民小组"


def test_a_sheet_whose_names_are_not_recognised_is_mapped_by_hand(
    qtbot: QtBot, page: FillPage, tmp_path: Path, target: Path
) -> None:
    open_template(qtbot, page, simple(tmp_path / "怪.xlsx", ("对象", "民族", "联系电话"), ("", "", "")))
    assert page.preview.columns.isVisible()
    assert "没有认出哪一栏是姓名" in page.preview.summary.text()
    assert not page.save_button.isEnabled()
    page.desk.map_column(1, "labourer.name")
    settle(qtbot)
    assert page.preview.summary.text() == "要填 2 人，空行不够，会加 1 行"
    assert page.save_button.isEnabled()


def test_who_stands_in_the_template_already_is_not_repeated(qtbot: QtBot, page: FillPage, tmp_path: Path) -> None:
    path = simple(tmp_path / "续.xlsx", ("姓名", "身份证号"), ("韦小红", make_id(2)), ("", ""))
    open_template(qtbot, page, path)
    assert "表里已有 1 人，不重复填" in page.preview.summary.text()
    assert names(page) == ["罗建刚"]


def test_the_template_itself_is_never_written_over(
    qtbot: QtBot, page: FillPage, template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = template.read_bytes()
    open_template(qtbot, page, template)
    monkeypatch.setattr("ui.pages.fill.page.ask_save", lambda *_: template)
    page.save()
    settle(qtbot)
    assert "不能被填好的表盖掉" in page.notice.words.text()
    assert template.read_bytes() == before


def test_what_cannot_be_filled_is_said(qtbot: QtBot, page: FillPage, tmp_path: Path) -> None:
    (tmp_path / "照片.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (tmp_path / "旧.csv").write_text("姓名,身份证号\n", encoding="utf-8")
    for name, words in (("照片.jpg", "照片"), ("旧.csv", "另存为 .xlsx")):
        open_template(qtbot, page, tmp_path / name)
        assert words in page.notice.words.text()
        assert page.choose.isVisible()


def test_a_template_with_a_password_is_opened_and_locked_again(
    qtbot: QtBot, page: FillPage, template: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template.write_bytes(locked_package(template.read_bytes()))
    typed = iter(["不对", SECRET])

    def answer(dialog: FilePasswordDialog) -> bool:
        dialog.show()
        for password in typed:
            dialog.password.edit.setText(password)
            dialog.submit()
            settle(qtbot)
            if dialog.result_value is None:
                assert "还可以再试 2 次" in dialog.notice.words.text()
        dialog.deleteLater()
        return True

    monkeypatch.setattr(FilePasswordDialog, "run", answer)
    open_template(qtbot, page, template)
    qtbot.waitUntil(lambda: page.stages.currentIndex() == 1)  # the password is asked only after the reading has ended
    settle(qtbot)
    assert names(page) == ["韦小红", "罗建刚"]
    page.save()
    settle(qtbot)
    filled = target.read_bytes()
    assert not filled.startswith(b"PK")
    target.write_bytes(unlocked(filled, target.name, SECRET))
    assert read(target)[FIRST - 1][1] == "韦小红"


def test_after_three_wrong_passwords_the_page_says_so(qtbot: QtBot, page: FillPage, template: Path) -> None:
    template.write_bytes(locked_package(template.read_bytes()))
    dialog = FilePasswordDialog("上级.xlsx", lambda typed: Book(template, typed), page)
    qtbot.addWidget(dialog)
    dialog.show()
    for number in range(3):
        dialog.password.edit.setText(f"错 {number}")
        qtbot.keyClick(dialog.password.edit, Qt.Key.Key_Return)
        settle(qtbot)
        QApplication.processEvents()
    assert dialog.isHidden()
    assert dialog.refusal is not None
    assert "密码不对" in dialog.refusal.message
