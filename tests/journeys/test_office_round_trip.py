"""LibreOffice opens everything that is written out, saves it, and the same people are read back."""

import subprocess
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.journeys.commands import Run
from tests.ledgers.filling import superior_template
from tests.tools import need_tool
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.ledgers import read_ledger

PEOPLE = 80
LOOKUPS = ShippedLookups(date.today(), "520422101237")
LEDGERS = ("roster", "away", "unemployed", "job_intents", "training_needs")
DAMAGED = "姓名,身份证号,联系电话,备注\n王二妹,52042219900307012,13900001111,=1+1\n罗一,5.20422E+17,0123456789,@x\n"


def resaved(files: list[Path], folder: Path) -> dict[str, Path]:
    """Have LibreOffice open and save every file, in one go and with a profile of its own; give back the copies."""
    profile = (folder / "profile").as_uri()
    out = folder / "resaved"
    subprocess.run(
        [
            *(need_tool("soffice"), f"-env:UserInstallation={profile}", "--headless", "--norestore"),
            *("--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), *map(str, files)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return {file.stem: out / file.name for file in files}


def texts(path: Path, sheet: int = 0) -> list[list[str]]:
    """Return what the cells say, whole numbers without a point; blank rows and columns at the end do not count."""
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(sheet).to_python(skip_empty_area=False)
    said = [
        [str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell) for cell in row] for row in rows
    ]
    width = max((at + 1 for row in said for at, cell in enumerate(row) if cell), default=0)
    return [row[:width] + [""] * (width - len(row)) for row in said if any(row)]


@pytest.fixture
def written(tmp_path: Path, run: Run) -> list[Path]:
    """Every kind of workbook that the program writes, out of one village."""
    village = tmp_path / "village"
    assert run("demo", "--data", village, "--people", PEOPLE)[0] == 0
    files = [tmp_path / f"{name}.xlsx" for name in LEDGERS]
    for name, file in zip(LEDGERS, files, strict=True):
        assert run("table", name, "--to", file, "--data", village)[0] == 0
    filled, refused = tmp_path / "filled.xlsx", tmp_path / "refused.xlsx"
    assert run("fill", superior_template(tmp_path / "superior.xlsx"), "--to", filled, "--data", village)[0] == 0
    damaged = tmp_path / "damaged.csv"
    damaged.write_text(DAMAGED, encoding="utf-8")
    assert run("import", damaged, "--dry-run", "--refused", refused, "--data", village)[0] == 0
    return [*files, filled, refused]


def assert_says_the_same(file: Path, copy: Path) -> None:
    """Compare cell by cell; what was blank may hold the result of a formula now: office works them out."""
    before, after = texts(file), texts(copy)
    assert len(after) == len(before), file.name
    for old, new in zip(before, after, strict=True):
        assert [cell for cell, was in zip(new, old, strict=False) if was] == [was for was in old if was], file.name


def test_office_saves_every_workbook_and_the_same_people_come_back(
    written: list[Path], tmp_path: Path, run: Run
) -> None:
    copies = resaved(written, tmp_path)
    for file in written:
        assert_says_the_same(file, copies[file.stem])
    for name in ("roster", "away", "filled"):
        before, after = (read_ledger(path, LOOKUPS) for path in (tmp_path / f"{name}.xlsx", copies[name]))
        assert [row.values for row in after.people] == [row.values for row in before.people]
    code, said = run("import", copies["roster"], "--data", tmp_path / "village")
    assert (code, said["summary"]["new"]) == (0, 0)  # type: ignore[index]
    assert said["summary"]["unchanged"] == PEOPLE  # type: ignore[index]
    total = next(row for row in texts(copies["filled"]) if row[0] == "合计")
    assert total[1] == str(PEOPLE)
    refused = texts(copies["refused"])
    assert [row[0] for row in refused[1:]] == ["王二妹", "罗一"]
    assert [row[3] for row in refused[1:]] == ["=1+1", "@x"]
    code, said = run("import", copies["refused"], "--dry-run", "--data", tmp_path / "village")
    assert (code, said["summary"]["review"]) == (0, 2)  # type: ignore[index]
