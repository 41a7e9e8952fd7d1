"""Lists out through the command line and by keys: a ledger, and a superior's own template filled."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.journeys.commands import Run
from tests.journeys.steps import ChooseFile, go_to, shown
from tests.ledgers.filling import FIRST, SHEET, parts, superior_template
from tests.ledgers.locking import SECRET, locked_package
from tests.screens.desk import settle
from tests.screens.typing import CTRL, enter, focus, press
from ui.main_window import MainWindow
from ui.pages.fill.page import FillPage
from ui.pages.tables.page import TablesPage
from villagedesk.context import Context
from villagedesk.demo import fill as fill_with_people
from villagedesk.ledgers.formats.unlock import unlocked

PEOPLE = 60


@pytest.fixture
def registered(context: Context) -> None:
    """Who goes into the lists."""
    fill_with_people(context, PEOPLE, 1)


@pytest.fixture
def village(tmp_path: Path, run: Run) -> Path:
    assert run("demo", "--data", tmp_path / "village", "--people", PEOPLE)[0] == 0
    return tmp_path / "village"


def ids(path: Path, heading: int, header: str = "身份证号") -> list[object]:
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    column = rows[heading].index(header)
    return [row[column] for row in rows[heading + 1 :] if len(str(row[column])) == 18]


def test_a_ledger_is_written_by_its_title(run: Run, village: Path, tmp_path: Path) -> None:
    target = tmp_path / "花名册.xlsx"
    code, said = run("table", "劳动力花名册", "--to", target, "--data", village)
    assert (code, said["people"]) == (0, PEOPLE)
    assert len(set(ids(target, 2))) == PEOPLE


def test_without_a_known_name_the_ledgers_are_listed(run: Run, tmp_path: Path) -> None:
    code, said = run("table")
    assert code == 0
    assert {one["name"] for one in said["tables"]} >= {"roster", "away"}  # type: ignore[attr-defined]
    assert run("table", "低保名单", "--to", tmp_path / "x.xlsx")[0] == 2
    assert run("table", "roster")[0] == 2


def test_a_superior_s_template_comes_out_filled(run: Run, village: Path, tmp_path: Path) -> None:
    template, target = superior_template(tmp_path / "上级.xlsx"), tmp_path / "填好.xlsx"
    code, said = run("fill", template, "--to", target, "--data", village)
    assert (code, said["filled"], said["unmatched"]) == (0, PEOPLE, ["帮扶干部"])
    before, after = parts(template), parts(target)
    assert [name for name in before if after[name] != before[name]] == [SHEET]
    assert list(before) == list(after)
    run("table", "roster", "--to", tmp_path / "花名册.xlsx", "--data", village)
    assert ids(target, 3) == ids(tmp_path / "花名册.xlsx", 2)
    sheet = load_workbook(target).worksheets[0]
    assert sheet["A2"].value == "填报单位（盖章）：马官镇双玉村村民委员会"
    assert sheet.cell(FIRST + PEOPLE, 10).value == f"=SUM(J{FIRST}:J{FIRST + PEOPLE - 1})"


def test_some_people_and_corrected_columns(run: Run, village: Path, tmp_path: Path) -> None:
    template, target = superior_template(tmp_path / "上级.xlsx"), tmp_path / "填好.xlsx"
    code, said = run(
        "fill", template, "--to", target, "--data", village, "--filter", "在外务工", "--map", "12=labourer.remark"
    )
    assert (code, said["unmatched"]) == (0, [])
    assert 0 < said["filled"] < PEOPLE  # type: ignore[operator]
    assert run("fill", template, "--to", target, "--data", village, "--map", "甲")[0] == 2
    assert run("fill", template, "--to", template, "--data", village)[0] == 2


def test_a_filled_template_is_read_again_as_the_same_people(run: Run, village: Path, tmp_path: Path) -> None:
    template, target = superior_template(tmp_path / "上级.xlsx"), tmp_path / "填好.xlsx"
    run("fill", template, "--to", target, "--data", village)
    code, said = run("import", target, "--dry-run", "--data", village)
    assert code == 0
    assert said["summary"]["new"] == 0  # type: ignore[index]
    assert said["summary"]["ready"] + said["summary"]["review"] == PEOPLE  # type: ignore[index]


def test_a_locked_template_is_filled_and_locked_again(
    run: Run, village: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template, target = superior_template(tmp_path / "上级.xlsx"), tmp_path / "填好.xlsx"
    template.write_bytes(locked_package(template.read_bytes()))
    assert run("fill", template, "--to", target, "--data", village)[0] == 1
    monkeypatch.setenv("VILLAGEDESK_FILE_PASSWORD", SECRET)
    code, said = run("fill", template, "--to", target, "--data", village)
    assert (code, said["filled"]) == (0, PEOPLE)
    assert run("import", target, "--dry-run", "--data", village)[1]["summary"]["new"] == 0  # type: ignore[index]
    target.write_bytes(unlocked(target.read_bytes(), target.name, SECRET))
    assert len(set(ids(target, 3))) == PEOPLE


def test_a_group_and_a_ledger_of_the_county(run: Run, village: Path, tmp_path: Path) -> None:
    declared = tmp_path / "电话簿.toml"
    declared.write_text('title = "电话簿"\n[[columns]]\nfield = "labourer.name"\n', encoding="utf-8")
    code, said = run("table", declared, "--to", tmp_path / "a.xlsx", "--group", "一组", "--data", village)
    assert (code, said["title"]) == (0, "电话簿")
    assert 0 < said["people"] < PEOPLE  # type: ignore[operator]


def test_a_ledger_is_saved_and_a_template_filled_by_keys_alone(
    window: MainWindow, choose_file: ChooseFile, qtbot: QtBot, tmp_path: Path
) -> None:
    ledger, filled = tmp_path / "花名册.xlsx", tmp_path / "填好.xlsx"
    template = superior_template(tmp_path / "上级.xlsx")
    tables = go_to(window, "tables", TablesPage, qtbot)
    assert focus() is tables.ledgers
    choose_file(ledger)
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    assert len(set(ids(ledger, 2))) == PEOPLE
    enter()
    assert focus() is tables.previews.currentWidget()
    press(Qt.Key.Key_M, CTRL)
    page = shown(window, FillPage, qtbot)
    assert focus() is page.choose.button
    choose_file(template)
    press(Qt.Key.Key_O, CTRL)
    settle(qtbot)
    choose_file(filled)
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    assert ids(filled, 3) == ids(ledger, 2)
    assert focus() is page.written.open_button
    press(Qt.Key.Key_Escape)
    settle(qtbot)
    assert window.pages.name() == "tables"
