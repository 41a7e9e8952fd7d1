from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.screens.desk import open_page, person, settle
from ui.pages.tables.page import TablesPage
from ui.pages.tables.view import document
from ui.tables import RecordTable
from villagedesk.context import Context
from villagedesk.register.saved import save
from villagedesk.register.selection import Filter, Selection
from villagedesk.subjects.lists_definition import find

DECLARED = 'title = "电话簿"\n[[columns]]\nfield = "labourer.name"\n[[columns]]\nfield = "labourer.phone"\n'


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> TablesPage:
    """The page of a village of three people."""
    person(context, "韦小红", "一组", phone="13136715753")
    person(context, "罗建刚", "二组")
    person(context, "吴建国", "二组")
    return open_page(TablesPage, context, qtbot)


def preview(page: TablesPage) -> RecordTable:
    table = page.previews.currentWidget()
    assert isinstance(table, RecordTable)
    return table


def counts(page: TablesPage) -> dict[str, str]:
    table = page.ledgers.paged
    return {table.text(row, 1): table.text(row, 2) for row in range(table.rowCount())}


def names(page: TablesPage) -> list[str]:
    table = preview(page).paged
    column = [one.name for one in table.columns].index("labourer.name")
    return [table.text(row, column) for row in range(table.rowCount())]


def test_every_ledger_says_how_many_people_it_lists(page: TablesPage) -> None:
    assert counts(page) == {
        "劳动力花名册": "3", "外出务工人员台账": "0", "求职意愿登记表": "0",
        "培训需求登记表": "0", "未就业人员名单": "3", "近两年毕业生求职意向库": "0", "退役军人求职意向库": "0",
    }  # fmt: skip
    assert names(page) == ["韦小红", "罗建刚", "吴建国"]
    assert "劳动力花名册" in page.about.text()


def test_keys_walk_through_the_ledgers_and_into_the_rows(qtbot: QtBot, page: TablesPage, context: Context) -> None:
    qtbot.keyClick(page.ledgers, Qt.Key.Key_Down)
    assert names(page) == []
    assert not page.save_button.isEnabled()
    qtbot.keyClick(page.ledgers, Qt.Key.Key_Up)
    qtbot.keyClick(page.ledgers, Qt.Key.Key_Return)
    assert preview(page).hasFocus()
    with qtbot.waitSignal(page.go) as gone:
        qtbot.keyClick(preview(page), Qt.Key.Key_Return)
    assert gone.args == ["person", preview(page).paged.ids[0]]


def test_a_group_or_a_kept_selection_narrows_every_ledger(qtbot: QtBot, page: TablesPage, context: Context) -> None:
    save(context.register, "没有电话的", Selection(chip=Filter.NO_PHONE, groups=("二组",)))
    page.refresh()
    settle(qtbot)
    box = page.scope.box
    assert [box.itemText(number) for number in range(box.count())] == ["全村", "一组", "二组", "清单：没有电话的"]
    for chosen, expected in (("一组", ["韦小红"]), ("清单：没有电话的", ["罗建刚", "吴建国"])):
        box.setFocus()
        box.setCurrentText(chosen)
        box.activated.emit(box.currentIndex())
        settle(qtbot)
        assert names(page) == expected
    assert counts(page)["劳动力花名册"] == "2"


def test_what_the_list_of_people_shows_can_be_the_scope(qtbot: QtBot, page: TablesPage) -> None:
    page.arrive(Selection(text="韦小红"))
    page.refresh()
    settle(qtbot)
    assert page.scope.words() == "劳动力列表里筛选出的人"
    assert names(page) == ["韦小红"]


def test_the_shown_people_are_saved_as_a_spreadsheet(
    qtbot: QtBot, page: TablesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "花名册.xlsx"
    monkeypatch.setattr("ui.pages.tables.page.ask_save", lambda *_: target)
    page.scope.box.setCurrentText("二组")
    page.scope.box.activated.emit(2)
    settle(qtbot)
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert "已写好 2 人：花名册.xlsx" in page.written.notice.words.text()
    rows = CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    assert [row[4] for row in rows[3:5]] == ["罗建刚", "吴建国"]
    assert page.save_button.isEnabled()


def test_a_disk_that_refuses_is_said(
    qtbot: QtBot, page: TablesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.tables.page.ask_save", lambda *_: tmp_path / "没有" / "花名册.xlsx")
    qtbot.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert page.notice.isVisible()
    assert page.written.isHidden()


def test_a_ledger_is_printed_as_it_is_listed(page: TablesPage, context: Context) -> None:
    ids = list(preview(page).paged.ids)
    made = document(context, find("roster"), ids, "全村，共 3 人")
    told: list[int] = []
    assert made.make(lambda done, _total: told.append(done)).startswith(b"%PDF")
    assert told[-1] == 3
    assert made.file_name.startswith("劳动力花名册_")


def test_a_ledger_that_the_county_declares_joins_the_list(
    qtbot: QtBot, page: TablesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "电话簿.toml"
    monkeypatch.setattr("ui.pages.tables.page.ask_open", lambda *_: path)
    path.write_text('title = "电话簿"\n[[columns]]\nfield = "labourer.shoe"\n', encoding="utf-8")
    qtbot.mouseClick(page.open_button, Qt.MouseButton.LeftButton)
    assert "第 3 行" in page.notice.words.text()
    path.write_text(DECLARED, encoding="utf-8")
    qtbot.mouseClick(page.open_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert page.notice.isHidden()
    assert counts(page)["电话簿"] == "3"
    assert names(page) == ["韦小红", "罗建刚", "吴建国"]


def test_templates_of_the_superior_are_one_key_away(qtbot: QtBot, page: TablesPage) -> None:
    with qtbot.waitSignal(page.go) as gone:
        qtbot.keyClick(page, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert gone.args == ["fill", None]
