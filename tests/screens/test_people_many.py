"""Many people at once: one field changed with a preview, cells pasted, the list written as a spreadsheet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.screens.desk import person
from tests.screens.dialogs import during
from tests.screens.test_people import names, opened, shows
from tests.screens.typing import CTRL, show_active
from tests.subjects.people import register_ouyang
from ui.dialogs.batch import BatchDialog
from ui.dialogs.batch_frame import ProposalDialog
from ui.dialogs.paste import PasteDialog
from ui.pages.ledger.source import PastedTable
from ui.pages.people.page import PeoplePage
from ui.pages.people.query import FIRST_PAGE
from ui.tasks import finish_tasks
from villagedesk.catalogue.field import Value
from villagedesk.context import Context
from villagedesk.demo import fill


@pytest.fixture(autouse=True)
def quiet(context: Context) -> Iterator[None]:
    """Let nothing run on when the register closes."""
    yield
    finish_tasks()


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> PeoplePage:
    """A woman with household and work, a man of 二组, a woman without household."""
    register_ouyang(context)
    person(context, "韦光荣", "二组", phone="13800000009")
    person(context, "石玉兰")
    return opened(context, qtbot)


def value(context: Context, page: PeoplePage, row: int, name: str) -> Value:
    record = context.register.get("labourer", page.table.paged.ids[row])
    assert record is not None
    return record.values.get(name)


def shown(dialog: ProposalDialog) -> list[tuple[str, ...]]:
    paged = dialog.preview.table.paged
    return [
        tuple(paged.text(row, number) for number in dialog.preview.table.columns.positions() if number)
        for row in range(paged.rowCount())
    ]


def propose(dialog: BatchDialog, qtbot: QtBot, topic: str, **values: Value) -> None:
    """Choose a topic, give values and look over what they would do."""
    dialog.choice.choose(topic)
    assert dialog.choice.form is not None
    dialog.choice.form.fill_in(values)
    dialog.next_button.click()
    qtbot.waitUntil(dialog.store_button.isVisible)


def test_who_changes_and_who_is_left_out_is_told_before(page: PeoplePage, context: Context, qtbot: QtBot) -> None:
    page.table.selectAll()
    assert page.list.bar.selected.text() == "已选 3 人"

    def look(dialog: BatchDialog) -> None:
        propose(dialog, qtbot, "household.group", group="一组")
        assert dialog.preview.sentence.text() == "2 人要改；1 人改不了，先列在下面。"
        assert [row[:2] for row in shown(dialog)] == [("石玉兰", ""), ("欧阳红娜", "大寨组"), ("韦光荣", "二组")]
        assert shown(dialog)[1][2:5] == ("大寨组", "一组", "要改")
        assert "没有登记农户" in dialog.preview.why.words.text()
        dialog.preview.chips.chip("changes").click()
        assert [row[0] for row in shown(dialog)] == ["欧阳红娜", "韦光荣"]
        dialog.store_button.click()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    during(qtbot, page.list.bar.batch_button.click, BatchDialog, look)
    assert page.desk.notice.words.text() == "已改 2 人：村民小组（整户一起改）。按 Ctrl+Z 撤销。"
    qtbot.waitUntil(lambda: page.table.paged.text(0, 4) == "一组")
    show_active(page)
    qtbot.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.table.paged.text(0, 4) == "大寨组")
    assert "已撤销" in page.desk.notice.words.text()


def test_nothing_is_proposed_without_topic_and_value(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.selectAll()

    def look(dialog: BatchDialog) -> None:
        dialog.next_button.click()
        assert "请先选要改哪一项" in dialog.choice.topic_form.boxes["topic"].note.text()
        dialog.choice.choose("labourer.remark")
        assert dialog.choice.form is not None
        dialog.next_button.click()
        assert dialog.choice.form.boxes["remark"].note.text() == "请填要改成什么"
        assert not dialog.store_button.isVisible()
        dialog.choice.how.chip("清空").click()
        dialog.next_button.click()
        qtbot.waitUntil(dialog.store_button.isVisible)
        assert not dialog.store_button.isEnabled()
        assert dialog.preview.sentence.text() == "0 人要改；3 人本来就是这样。"
        dialog.back_button.click()
        assert dialog.choice.isVisible()

    during(qtbot, page.desk.change_many, BatchDialog, look)


def test_one_person_is_not_many(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.choose_row(0)
    qtbot.keyClick(page.table, Qt.Key.Key_B, CTRL)
    assert page.desk.notice.words.text().startswith("先选几个人")
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.desk.notice.isHidden()


def test_an_undo_is_no_longer_offered_after_leaving(page: PeoplePage, context: Context, qtbot: QtBot) -> None:
    page.table.selectAll()

    def store(dialog: BatchDialog) -> None:
        propose(dialog, qtbot, "labourer.remark", remark="已通知")
        dialog.store_button.click()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    during(qtbot, page.desk.change_many, BatchDialog, store)
    assert page.leave()
    page.desk.undo()
    finish_tasks()
    assert value(context, page, 0, "remark") == "已通知"


def test_cells_are_pasted_where_one_stands(page: PeoplePage, context: Context, qtbot: QtBot) -> None:
    page.table.columns.choose(range(1, len(page.table.paged.columns)), [1, 5, 9])
    page.table.choose_row(0, 5)
    QGuiApplication.clipboard().setText("监测对象\t138 0000 0001\n火星户\t12\n\t13800000003\n三组\t\n")

    def look(dialog: PasteDialog) -> None:
        qtbot.waitUntil(lambda: dialog.preview.table.paged.rowCount() == 5)
        assert (
            dialog.preview.sentence.text()
            == "3 格要改；2 格有问题，不会写；空格不动。列表到头了，多出来的 1 行没有粘贴。"
        )
        left_out = [row for row in shown(dialog) if row[5] == "改不了"]
        assert [(row[0], row[2], row[4]) for row in left_out] == [
            ("韦光荣", "户类型", "火星户"),
            ("韦光荣", "联系电话", "12"),
        ]
        dialog.store_button.click()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    during(qtbot, lambda: qtbot.keyClick(page.table, Qt.Key.Key_V, CTRL), PasteDialog, look)
    assert [value(context, page, row, "phone") for row in range(3)] == ["13800000001", "13800000009", "13800000003"]
    qtbot.waitUntil(lambda: page.table.paged.text(0, 5) == "监测对象")
    page.desk.undo()
    qtbot.waitUntil(lambda: page.table.paged.text(0, 5) == "脱贫户")


def test_one_cell_fills_everybody_who_is_selected(page: PeoplePage, context: Context, qtbot: QtBot) -> None:
    column = [column.name for column in page.table.paged.columns].index("remark")
    page.table.columns.choose(range(1, len(page.table.paged.columns)), [1, column])
    page.table.selectAll()
    page.table.selectionModel().setCurrentIndex(
        page.table.paged.index(0, column), page.table.selectionModel().SelectionFlag.NoUpdate
    )
    QGuiApplication.clipboard().setText("已通知")

    def store(dialog: PasteDialog) -> None:
        qtbot.waitUntil(dialog.store_button.isEnabled)
        dialog.store_button.click()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    during(qtbot, page.desk.paste, PasteDialog, store)
    assert [value(context, page, row, "remark") for row in range(3)] == ["已通知"] * 3


def test_a_table_with_a_header_goes_to_the_import(page: PeoplePage, qtbot: QtBot) -> None:
    text = "姓名\t身份证号\t联系电话\n韦光荣\t\t13800000001\n"
    with qtbot.waitSignal(page.go) as going:
        page.desk.paste(text)
    assert going.args == ["ledger", PastedTable(text)]


def test_what_cannot_be_pasted_is_said(page: PeoplePage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(" ")
    page.desk.paste()
    assert "剪贴板是空的" in page.desk.notice.words.text()
    page.table.choose_row(0, 3)
    page.desk.paste("49")
    assert page.desk.notice.words.text() == "“年龄”这一列是算出来的，不能粘贴。"


def test_the_list_is_written_as_it_is_shown(
    page: PeoplePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "名单.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.table.columns.choose([9, 10, 1, *range(2, 9), *range(11, len(page.table.paged.columns))], [9, 10, 1])
    page.table.sort_requested.emit("name", False)
    qtbot.waitUntil(shows(page, "欧阳红娜", "石玉兰", "韦光荣"))
    qtbot.keyClick(page.table, Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.desk.notice.words.text() == "已导出 3 人到“名单.xlsx”。", timeout=10_000)
    sheet = load_workbook(target).active
    assert sheet is not None
    rows = [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]
    assert rows[0] == ["双玉村劳动力名册"]
    assert rows[2] == ["序号", "联系电话", "身份证号", "姓名"]
    assert [row[-1] for row in rows[3:]] == names(page)
    assert "131 3671 5753" in {cell for row in rows for cell in row}
    assert any("********" in str(cell) for row in rows for cell in row), "what is masked on the screen stays masked"


def test_a_first_visit_shows_a_page_and_then_everybody(context: Context, qtbot: QtBot) -> None:
    fill(context, FIRST_PAGE + 20, 1)
    page = PeoplePage(context)
    qtbot.addWidget(page)
    sizes: list[int] = []
    page.list.listed.connect(lambda: sizes.append(len(page.list.table.paged.ids)))
    page.refresh()
    qtbot.waitUntil(lambda: len(sizes) == 2)
    assert sizes == [FIRST_PAGE, FIRST_PAGE + 20]
    assert page.list.table.currentIndex().row() == 0
