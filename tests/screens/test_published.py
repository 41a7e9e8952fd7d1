from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.screens.desk import open_page, settle, write
from ui.pages.exchange.page import ExchangePage
from ui.pages.home.cards import CountyCard
from ui.pages.home.desk import gather
from ui.pages.published.page import PublishedPage
from ui.pages.published.paper import paper
from ui.pages.tables.page import TablesPage
from ui.tasks import running_tasks
from ui.widgets import WorkRow
from villagedesk.context import Context
from villagedesk.register import datasets
from villagedesk.register.datasets import Dataset

COLUMNS = [
    {"name": "employer", "label": "用人单位", "kind": "text", "codes": ""},
    {"name": "place", "label": "工作地点", "kind": "place", "codes": ""},
    {"name": "wage", "label": "月工资（元）", "kind": "money", "codes": ""},
]
POSTS: dict[str, Any] = {
    "columns": COLUMNS,
    "rows": [["云朵电子厂", "440114", 450000], ["山泉食品厂", "520102", 350050], ["云朵服装厂", "440114", None]],
}
NOTICE = {"text": "各村：\n请于25日前上报。"}
LEDGER = {"toml": 'title = "电话簿"\n[[columns]]\nfield = "labourer.name"\n[[columns]]\nfield = "labourer.phone"\n'}


def come_down(context: Context, kind: str, title: str, content: object, version: int = 1) -> None:
    """Let a document arrive as a file from the county brings it."""
    text = datasets.written(content)
    one = Dataset(kind, "", version, title, datasets.digest(text), "2026-11-20T09:00:00+08:00", text, 1)
    with context.register.writing() as connection:
        datasets.take(connection, [one])


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> PublishedPage:
    come_down(context, "posts", "招聘岗位", POSTS)
    come_down(context, "notices", "关于上报的通知", NOTICE)
    return open_page(PublishedPage, context, qtbot)


def employers(page: PublishedPage) -> list[str]:
    table = page.view.table()
    assert table is not None
    return [table.paged.text(row, 1) for row in range(table.paged.rowCount())]


def test_notices_stand_first_and_the_keys_walk_from_document_to_rows(qtbot: QtBot, page: PublishedPage) -> None:
    titles = [page.list.paged.text(row, 1) for row in range(page.list.paged.rowCount())]
    assert titles == ["关于上报的通知", "招聘岗位"]
    assert page.view.text.text() == NOTICE["text"]
    assert page.save_button.isHidden()
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert employers(page) == ["云朵电子厂", "山泉食品厂", "云朵服装厂"]
    assert "2026-11-20" in page.view.about.text()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    table = page.view.table()
    assert table is not None
    assert table.hasFocus()
    assert page.view.whole.text() == "用人单位：云朵电子厂　工作地点：广东省广州市花都区　月工资（元）：4500"
    with qtbot.waitSignal(page.go) as gone:
        page.header.back_button.click()
    assert gone.args == ["back", None]


def test_a_visit_about_posts_shows_them_and_the_search_narrows_what_is_saved(
    qtbot: QtBot, page: PublishedPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.arrive("posts")
    page.refresh()
    settle(qtbot)
    page.view.search.setFocus()
    write(page.view.search, "花都 云朵")
    qtbot.waitUntil(lambda: employers(page) == ["云朵电子厂", "云朵服装厂"])
    assert "找到 2 行，共 3 行" in page.view.about.text()
    target = tmp_path / "岗位.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    page.save_button.click()
    qtbot.waitUntil(lambda: target.exists() and running_tasks() == 0)
    rows = CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    assert rows[0][0] == "招聘岗位"
    assert rows[3:5] == [["云朵电子厂", "广东省广州市花都区", 4500.0], ["云朵服装厂", "广东省广州市花都区", ""]]
    write(page.view.search, "没有这家")
    qtbot.waitUntil(lambda: employers(page) == [])
    assert not page.save_button.isEnabled()


def test_a_newer_version_is_shown_on_the_next_visit(qtbot: QtBot, page: PublishedPage, context: Context) -> None:
    page.arrive("posts")
    come_down(context, "posts", "招聘岗位", {**POSTS, "rows": POSTS["rows"][:1]}, version=2)
    page.refresh()
    settle(qtbot)
    assert employers(page) == ["云朵电子厂"]
    assert "第 2 版" in page.view.about.text()


def test_what_came_down_can_be_printed(page: PublishedPage, context: Context) -> None:
    for row in range(2):
        page.list.choose_row(row)
        document = page.view.listed()
        assert document is not None
        made = paper(context, document)
        assert made.make(lambda *_: None).startswith(b"%PDF")
        assert made.file_name.endswith("_2026-11-20.pdf")


def test_before_anything_came_the_page_leads_to_receiving(qtbot: QtBot, context: Context) -> None:
    page = open_page(PublishedPage, context, qtbot)
    assert page.list.isHidden() or not page.list.isVisible()
    assert not page.print_button.isEnabled()
    with qtbot.waitSignal(page.go) as gone:
        page._empty.button.click()
    assert gone.args == ["exchange", "receive"]


def test_the_way_to_the_county_leads_here_once_there_is_something(
    qtbot: QtBot, context: Context, page: PublishedPage
) -> None:
    road = open_page(ExchangePage, context, qtbot)
    assert road.published.isVisible()
    with qtbot.waitSignal(road.go) as gone:
        road.published.click()
    assert gone.args == ["published", None]


def test_home_names_what_came_last(qtbot: QtBot, context: Context, page: PublishedPage) -> None:
    found = gather(context)
    card = CountyCard()
    qtbot.addWidget(card)
    card.show_desk(replace(found, standing=replace(found.standing, county="普定县")))
    (row,) = (row for row in card.findChildren(WorkRow) if "招聘岗位" in row.text())
    assert row.text().startswith("2 份：")
    with qtbot.waitSignal(card.go) as gone:
        row.click()
    assert gone.args == ["published", None]


def test_nothing_leads_here_before(qtbot: QtBot, context: Context) -> None:
    assert open_page(ExchangePage, context, qtbot).published.isHidden()


def test_a_ledger_of_the_county_stands_among_the_others(qtbot: QtBot, context: Context) -> None:
    page = open_page(TablesPage, context, qtbot)
    before = page.ledgers.paged.rowCount()
    come_down(context, "ledgers", "电话簿", LEDGER)
    page.refresh()
    settle(qtbot)
    titles = [page.ledgers.paged.text(row, 1) for row in range(page.ledgers.paged.rowCount())]
    assert len(titles) == before + 1
    assert titles[-1] == "电话簿"
