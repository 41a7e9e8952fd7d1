"""本月核实 of another month: the last one can be made up for, those before are only looked at."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.desk import settle
from tests.screens.test_verification import chosen, keys, opened, village  # noqa: F401 - a fixture
from tests.screens.typing import press
from tests.subjects.verification import values
from ui.pages.verification.book import View
from ui.pages.verification.page import VerificationPage
from ui.widgets import EmptyState
from villagedesk.context import Context


@pytest.fixture
def fifth(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Context, "today", property(lambda _: date(2026, 11, 5)))


def choose_month(page: VerificationPage, number: int, qtbot: QtBot) -> None:
    page.month.menu_of_months.actions()[number].trigger()
    settle(qtbot)


@pytest.mark.usefixtures("fifth")
def test_the_last_month_is_answered_for_its_last_day(village: Context, qtbot: QtBot) -> None:  # noqa: F811
    page = opened(village, qtbot)
    first, second, *_ = page.desk.table.paged.ids
    keys("1")
    settle(qtbot)
    choose_month(page, 1, qtbot)
    assert page.month.text() == "10月"
    assert page.header.badge.text() == "可以补到 10 日"
    assert chosen(page) == "罗一平"
    keys("1")
    settle(qtbot)
    assert values(village, second)["verified_on"] == "2026-10-31"
    page.desk.show_group("一组", View.ALL)
    page.desk.table.choose_row(0)
    assert not page.desk.card.answers.isEnabled()
    keys("4")
    settle(qtbot)
    assert values(village, first)["verified_on"] == "2026-11-05"
    choose_month(page, 0, qtbot)
    assert page.header.badge.isHidden()
    assert values(village, second)["verify_result"] == "1"
    assert page.header.count.text().startswith("已核实 1 / 6")


@pytest.mark.usefixtures("fifth")
def test_older_months_are_only_looked_at(village: Context, qtbot: QtBot) -> None:  # noqa: F811
    page = opened(village, qtbot)
    choose_month(page, 2, qtbot)
    assert page.month.text() == "9月"
    press(Qt.Key.Key_F4)
    assert page.month.menu_of_months.isVisible()
    page.month.menu_of_months.close()
    assert page.header.badge.text() == "只能查看"
    assert not page.desk.card.answers.isEnabled()
    assert page.desk.table.findChildren(EmptyState)[-1].sentence.text() == "这个月还没有人。"
