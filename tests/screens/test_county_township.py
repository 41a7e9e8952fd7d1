"""A township's window: files in by dragging, a remark by keys, on to the county and back, and nothing opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.county.town import Town, township
from tests.exchange.road import County, Desk
from tests.screens.desk import open_page, settle
from tests.screens.typing import enter, focus, press, show_active, type_text
from ui.county.township.page import TownPage
from ui.county.township.pages import TOWN_PAGES
from ui.main_window import MainWindow
from villagedesk.exchange import enrolment


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Town]:
    with township(tmp_path) as one:
        yield one


@pytest.fixture
def town(fresh: Town, county: County) -> Town:
    fresh.join(county)
    return fresh


@pytest.fixture
def village(enrolled: Desk) -> Desk:
    enrolled.add_people(2)
    return enrolled


def test_the_window_has_only_what_a_township_needs(town: Town, qtbot: QtBot) -> None:
    window = MainWindow(town.context)
    qtbot.addWidget(window)
    show_active(window)
    for name in TOWN_PAGES:
        window.show_page(name)
        settle(qtbot)
        assert window.pages.name() == name
    assert not window.top.search.isVisible()
    window.show_page("print")
    window.refresh_counts()
    settle(qtbot)
    assert window.pages.name() == "settings"


def test_files_go_in_get_a_remark_and_go_on(
    town: Town, village: Desk, county: County, tmp_path: Path, qtbot: QtBot
) -> None:
    page = open_page(TownPage, town.context, qtbot)
    assert page.area.isVisible()
    (file,) = village.export()
    page.take([file])
    settle(qtbot)
    assert page.table.paged.text(0, 1) == "双玉村"
    assert page.table.paged.text(0, 4) == "接得上"
    page.table.setFocus()
    press(Qt.Key.Key_F2)
    assert focus() is page.remark
    type_text("电话核实过")
    enter()
    settle(qtbot)
    assert page.table.paged.text(0, 6) == "电话核实过"
    assert page.forward_button.key() == "Ctrl+E"
    page.forward(tmp_path / "交县里")
    settle(qtbot)
    assert "现在可以拔出U盘了" in page.notice.words.text()
    assert not page.forward_button.isEnabled()
    found = county.receive(sorted((tmp_path / "交县里").rglob("*.vd?")))
    assert any("电话核实过" in one.message for one in found)
    page.take([county.answer(village)])
    settle(qtbot)
    page.bring_back(tmp_path / "各村")
    settle(qtbot)
    (back,) = (tmp_path / "各村" / "双玉村").iterdir()
    village.receive(back)
    assert village.states() == {"已接收"}


def test_what_is_wrong_is_said_and_the_rest_is_taken(town: Town, village: Desk, qtbot: QtBot) -> None:
    page = open_page(TownPage, town.context, qtbot)
    (file,) = village.export()
    torn = file.with_name("坏的.vdu")
    torn.write_bytes(file.read_bytes()[:-100])
    page.take([file, torn])
    settle(qtbot)
    assert "收下 1 个，没有收 1 个" in page.notice.words.text()
    assert "坏的.vdu" in page.notice.words.text()
    assert page.table.paged.rowCount() == 1


def test_before_it_belongs_to_a_county_the_page_says_what_to_do(
    fresh: Town, county: County, tmp_path: Path, qtbot: QtBot
) -> None:
    page = open_page(TownPage, fresh.context, qtbot)
    assert page.join.offer_button.isVisible()
    assert not page.add_button.isEnabled()
    enrolment.choose_county(fresh.context.register, enrolment.read_offer(county.offer))
    page.refresh()
    settle(qtbot)
    page.join.write_request(tmp_path)
    (request,) = tmp_path.glob("申请_马官镇*.vdq")
    page.join.take_approval(county.approve(request))
    settle(qtbot)
    assert page.join.isHidden()
    assert page.add_button.isEnabled()
