"""The ways that lead to 可能重复登记: from 首页, from 校核, and from an import that met people of the roll."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.desk import person, settle
from tests.screens.typing import CTRL, enter, press, show_active
from ui.pages.check.page import CheckPage
from ui.pages.home.page import HomePage
from ui.pages.ledger.page import LedgerPage
from ui.pages.page import RegisterPage
from ui.widgets import NoticeBar, WorkRow
from villagedesk.context import Context
from villagedesk.register import people, same


def shown(page: RegisterPage, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1190, 680)
    show_active(page)
    page.arrive(None)
    page.refresh()
    settle(qtbot)


def doubles(page: HomePage) -> list[str]:
    return [row.accessibleName() for row in page.cards[0].findChildren(WorkRow) if "重复" in row.text()]


def test_the_first_page_counts_the_pairs_and_leads_there(context: Context, qtbot: QtBot) -> None:
    left, right = (person(context, "韦光荣", phone="13800000001", remark=words) for words in ("甲", "乙"))
    page = HomePage(context)
    shown(page, qtbot)
    assert doubles(page) == ["1 对 可能重复登记，看是不是同一个人 打开"]
    (row,) = (row for row in page.cards[0].findChildren(WorkRow) if "重复" in row.text())
    with qtbot.waitSignal(page.go) as gone:
        row.click()
    assert gone.args == ["alike", None]
    same.not_same(context.register, left.id, right.id)
    page.refresh()
    settle(qtbot)
    assert doubles(page) == []


@pytest.mark.parametrize(
    ("title", "shared"),
    [("重复登记", {"id_number": "110105199003072522"}), ("可能重复登记", {"birth_date": "1990-03-07"})],
)
def test_a_finding_of_somebody_registered_twice_leads_to_the_comparison(
    context: Context, qtbot: QtBot, title: str, shared: dict[str, str]
) -> None:
    first, _ = (person(context, "罗小妹", **shared) for _ in range(2))
    page = CheckPage(context)
    shown(page, qtbot)
    page.chips.titles.chip(title).click()
    page.table.setFocus(Qt.FocusReason.OtherFocusReason)
    with qtbot.waitSignal(page.go) as gone:
        enter()
    assert gone.args == ["alike", frozenset({first.id})]


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A ledger of two people without ID numbers; one of them may be on the roll."""
    path = tmp_path / "台账.csv"
    path.write_text("姓名,出生日期,联系电话\n罗小妹,1990-01-02,13800000001\n韦光荣,1991-03-04,13800000002\n", "utf-8")
    return path


def test_an_import_says_who_may_be_on_the_roll_and_leads_there_when_it_is_stored(
    context: Context, ledger: Path, qtbot: QtBot
) -> None:
    known = person(context, "罗小妹", "一组", birth_date="1990-01-02")
    page = LedgerPage(context)
    shown(page, qtbot)
    page.arrive(ledger)
    settle(qtbot)
    rows = page.preview.rows
    notices = [notice.words.text() for notice in rows.panel.findChildren(NoticeBar)]
    assert any("可能和登记台里的罗小妹" in words for words in notices)
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    button = page.result.doubles_button
    assert button.text() == "有 1 行可能是已登记的人，去处理"
    with qtbot.waitSignal(page.go) as gone:
        button.click()
    with context.register.database.reading() as connection:
        entered = {row.id for row in people.rows(connection, people.ids(connection)) if row.person["name"] == "罗小妹"}
    assert gone.args == ["alike", frozenset(entered - {known.id})]


def test_an_import_of_strangers_leads_nowhere_else(context: Context, ledger: Path, qtbot: QtBot) -> None:
    page = LedgerPage(context)
    shown(page, qtbot)
    page.arrive(ledger)
    settle(qtbot)
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    assert page.result.isVisible()
    assert page.result.doubles_button.isHidden()
