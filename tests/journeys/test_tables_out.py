"""Lists out through the command line: a ledger, and a superior's own template filled."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from tests.journeys.commands import Run
from tests.ledgers.filling import FIRST, SHEET, parts, superior_template

PEOPLE = 60


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
