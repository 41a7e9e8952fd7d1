"""统计: the numbers of the county's people, the people behind each, the targets, and the table on paper."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.county.documents import filled, sent
from tests.screens.county_sample import Sample, sample, window_of
from tests.screens.desk import open_page, settle
from tests.screens.typing import CTRL, enter, press, type_text
from ui.county.people.page import CountyPeoplePage
from ui.county.statistics.page import StatisticsPage
from villagedesk.county.statistics_output import BY_GOAL, BY_VILLAGE, draw_sheet, sheet
from villagedesk.register.record import blank
from villagedesk.register.selection import Selection

SHUANGYU, YUGUAN = "520422101237", "520422101236"
PEOPLE, EMPLOYED = 3, 7
"""Columns of the table: who is on the roll, who is at work."""


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Sample]:
    """Two villages of four people; of 双玉村 two grown ones, one of them at work in Guangzhou."""
    county = sample(tmp_path)
    desk = county.desks[0]
    register = desk.context.register
    for name, id_number in (("龙建国", "520422198502110013"), ("吴玉兰", "520422199011230029")):
        person = register.save(blank("labourer"), {"name": name, "id_number": id_number})
        if name == "龙建国":
            register.save(
                blank("spell"), {"labourer": person.id, "status": "11", "place": "440100", "start_date": "2026-03-01"}
            )
    for file in desk.export("more"):
        file.rename(county.stick / f"second-{file.name}")
    county.county.receive(county.stick.iterdir())
    yield county
    county.close()


@pytest.fixture
def page(made: Sample, qtbot: QtBot) -> StatisticsPage:
    return open_page(StatisticsPage, made.county.context, qtbot)


def figures(page: StatisticsPage, row: int) -> list[str]:
    return [page.table.paged.text(row, column) for column in range(1, page.table.paged.columnCount())]


def by_village(page: StatisticsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.ways.chip(BY_VILLAGE), Qt.MouseButton.LeftButton)


def test_the_county_stands_first_with_its_coverage(page: StatisticsPage) -> None:
    assert figures(page, 0)[:3] == ["全县", "2/175", "10"]
    assert figures(page, 0)[EMPLOYED - 1] == "1"
    assert "已报 2/175 村" in page.header.count.text()
    assert "8 人没有出生日期，没有算作劳动力" in page.foot.text()


def test_towns_add_up_and_villages_stand_below_theirs(page: StatisticsPage, qtbot: QtBot) -> None:
    towns = page.table.paged.rowCount()
    assert sum(int(figures(page, row)[2]) for row in range(1, towns)) == 10
    by_village(page, qtbot)
    assert page.table.paged.rowCount() == towns + 175
    row = figures(page, page.table.paged.row_of(SHUANGYU))
    assert row[:3] == ["　双玉村", "已报", "6"]


def test_enter_on_a_number_shows_the_people_behind_it(made: Sample, qtbot: QtBot) -> None:
    window = window_of(made, qtbot, "statistics")
    page = window.pages.page()
    assert isinstance(page, StatisticsPage)
    by_village(page, qtbot)
    page.table.choose_row(page.table.paged.row_of(SHUANGYU), EMPLOYED)
    page.table.setFocus()
    enter()
    settle(qtbot)
    shown = window.pages.page()
    assert isinstance(shown, CountyPeoplePage)
    assert shown.list.selection == Selection(areas=(SHUANGYU,), measure="employed")
    assert [shown.table.paged.text(row, 1) for row in range(shown.table.paged.rowCount())] == ["龙建国"]
    assert shown.areas.area() == SHUANGYU
    press(Qt.Key.Key_Escape)
    settle(qtbot)
    assert window.pages.page() is page


def test_a_day_is_typed_as_people_write_it(page: StatisticsPage, qtbot: QtBot) -> None:
    page.day.setFocus()
    type_text("2026.2.10")
    enter()
    settle(qtbot)
    assert figures(page, 0)[EMPLOYED - 1] == "0"
    assert "2026-02-10" in page.header.count.text()
    page.table.choose_row(0, EMPLOYED)
    with qtbot.waitSignal(page.go) as asked:
        enter()
    assert asked.args == ["people", Selection(measure="employed", on="2026-02-10")]
    page.day.setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_text("明天")
    enter()
    assert "不是一个日期" in page.notice.words.text()


def test_a_target_shows_what_it_comes_to_and_how_it_is_rounded(
    made: Sample, page: StatisticsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    year = made.county.context.today.year
    rows = [
        {"单位": "双玉村", "年度": year, "指标": "外出务工人数", "目标数": 6},
        {"单位": "马官镇", "年度": year, "指标": "农村劳动力就业人数", "目标数": 8},
        {"单位": "马官镇", "年度": year, "指标": "跳绳人数", "目标数": 8},
        {"单位": "马官镇", "年度": year - 1, "指标": "外出务工人数", "目标数": 1},
    ]
    sent(made.county, filled(tmp_path, "targets", rows))
    page.refresh()
    settle(qtbot)
    qtbot.mouseClick(page.ways.chip(BY_GOAL), Qt.MouseButton.LeftButton)
    told = [[page.goals.paged.text(row, column) for column in (3, 4, 6)] for row in range(3)]
    assert page.goals.paged.rowCount() == 3
    assert told == [["6", "1", "16.67"], ["8", "1", "12.50"], ["8", "没有这项统计", ""]]
    qtbot.mouseClick(page.roundings.chip("cut"), Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert page.goals.paged.text(0, 6) == "16.66"
    page.goals.choose_row(0)
    page.goals.setFocus()
    with qtbot.waitSignal(page.go) as asked:
        enter()
    assert asked.args == ["people", Selection(areas=(SHUANGYU,), measure="away")]


def test_the_table_goes_into_a_spreadsheet_with_numbers_and_coverage_above_and_below(
    made: Sample, page: StatisticsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    found = page._found
    assert found is not None
    target = tmp_path / "统计.xlsx"
    page.write(sheet(found, made.county.context.unit.name, BY_VILLAGE), target)
    settle(qtbot)
    book = load_workbook(target).active
    assert book is not None
    cells = [[str(cell.value) for cell in row] for row in book.iter_rows()]
    assert book.cell(5, 3).value == 10
    assert cells[1][0] == "填报单位（盖章）：普定县就业局"
    assert "单位：人" in cells[2][0]
    assert "已报 2/175 村" in cells[2][0]
    assert cells[4][:3] == ["全县", "2/175", "10"]
    assert "已报 2/175 村" in cells[-2][0]
    assert cells[-1][0].startswith("填表人：")
    paper = tmp_path / "统计.pdf"
    assert draw_sheet(sheet(found, "普定县就业局", BY_VILLAGE), paper, "2026-11-22") == 9
    assert paper.read_bytes().startswith(b"%PDF")


def test_somebody_counts_once_by_the_work_begun_last(made: Sample, qtbot: QtBot) -> None:
    desk, today = made.desks[0], made.county.context.today
    register = desk.context.register
    with register.database.reading() as connection:
        person = str(connection.exec_driver_sql("select id from labourer where name = '龙建国'").scalar())
    home = {"labourer": person, "status": "15", "place": "520422", "start_date": str(today - timedelta(days=2))}
    register.save(blank("spell"), home)  # type: ignore[arg-type]
    made.county.receive(desk.export("home again"))
    page = open_page(StatisticsPage, made.county.context, qtbot)
    found = page._found
    assert found is not None
    assert [found.total.figures[name] for name in ("employed", "away", "local")] == [1, 0, 1]
