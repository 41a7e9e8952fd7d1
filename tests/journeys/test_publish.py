"""The county at the command line: a template, a bad file, a good one, a roster, and the village's own tables."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.journeys.commands import Run

VILLAGE = "520422101237"


def filled(path: Path, values: dict[str, Any]) -> None:
    """Fill a template below its example row."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    top, header = next((n, row) for n, row in enumerate(sheet.iter_rows(), start=1) if row[0].value == "序号")
    for column, cell in enumerate(header, start=1):
        label = str(cell.value).rstrip("*")
        if label in values:
            sheet.cell(top + 2, column, values[label])
    book.save(path)


@pytest.fixture
def joined(run: Run, tmp_path: Path) -> tuple[Path, Path]:
    """A hub and a village that belongs to it."""
    hub, village = tmp_path / "hub", tmp_path / "village"
    offer, request, approval = (tmp_path / f"a.{end}" for end in ("vde", "vdq", "vda"))
    steps: list[tuple[Any, ...]] = [
        ("county", "init", "--data", hub, "--county", "520422", "--enrol", offer),
        ("init", "--data", village, "--village", VILLAGE),
        ("enrol", "--data", village, "--county", offer, "--request", request),
        ("county", "enrol", request, "--data", hub, "--to", approval),
        ("enrol", "--data", village, "--accept", approval),
    ]
    for step in steps:
        code, said = run(*step)
        assert code == 0, said
    return hub, village


def test_what_the_county_gives_out_reaches_the_village(run: Run, joined: tuple[Path, Path], tmp_path: Path) -> None:
    """One county and one village for all of it: founding them takes longest."""
    posts_go_down_once_they_are_right(run, *joined, tmp_path)
    a_ledger_that_came_down_is_written_by_its_name(run, *joined, tmp_path)
    a_roster_goes_down(run, *joined, tmp_path)
    wrong_use_is_told(run, *joined, tmp_path)


def posts_go_down_once_they_are_right(run: Run, hub: Path, village: Path, tmp_path: Path) -> None:
    posts, out = tmp_path / "岗位.xlsx", tmp_path / "to"
    assert run("county", "publish", "--template", "招聘岗位", "--to", posts) == (
        0,
        {"template": "posts", "file": str(posts)},
    )
    filled(posts, {"用人单位": "云朵电子厂", "岗位名称": "装配工", "招聘人数": "若干", "工作地点": "广州市花都区"})
    (tmp_path / "通知.txt").write_text("放假通知\n元旦照常报送。", "utf-8")

    code, said = run("county", "publish", posts, tmp_path / "通知.txt", "--to", out, "--data", hub)
    assert code == 1
    outcomes: Any = said["files"]
    assert [(one["file"], one["outcome"]) for one in outcomes] == [("通知.txt", "published"), ("岗位.xlsx", "refused")]
    assert {fault["header"] for fault in outcomes[1]["faults"]} == {"招聘人数*", "联系电话*"}
    assert len(list(out.iterdir())) == 1

    filled(posts, {"招聘人数": 20, "联系电话": "13885112233"})
    code, said = run("county", "publish", posts, "--to", out, "--data", hub)
    assert code == 0
    again = run("county", "publish", posts, "--to", out, "--data", hub)[1]
    assert [one["outcome"] for one in again["files"]] == ["unchanged"]  # type: ignore[attr-defined]
    written: Any = said["written"]
    assert len(written) == 1
    assert run("receive", written[0], "--data", village)[0] == 0
    held: Any = run("county", "publish", "--data", hub)[1]["published"]
    assert [(one["kind"], one["version"]) for one in held] == [("notices", 1), ("posts", 1)]
    assert run("verify", "--data", village)[0] == run("verify", "--data", hub)[0] == 0


def a_ledger_that_came_down_is_written_by_its_name(run: Run, hub: Path, village: Path, tmp_path: Path) -> None:
    ledger, out, target = tmp_path / "phones.toml", tmp_path / "ledger", tmp_path / "t.xlsx"
    ledger.write_text('kind = "ledgers"\ntitle = "电话簿"\n[[columns]]\nfield = "labourer.name"\n', "utf-8")
    assert run("table", "电话簿", "--to", target, "--data", village)[0] == 2
    written: Any = run("county", "publish", ledger, "--to", out, "--data", hub)[1]["written"]
    assert run("receive", written[0], "--data", village)[0] == 0
    assert run("table", "电话簿", "--to", target, "--data", village)[0] == 0
    tables: Any = run("table", "--data", village)[1]["tables"]
    assert ("phones", "电话簿") in {(one["name"], one["title"]) for one in tables}


def a_roster_goes_down(run: Run, hub: Path, village: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["姓名", "身份证号", "联系电话"])
    sheet.append(["韦光荣", "520422198503070012", "13885112233"])
    sheet.append(["", "520422199011020031", "13885112244"])
    book.save(tmp_path / "底册.xlsx")
    report, refused = tmp_path / "r.json", tmp_path / "要改的行.xlsx"
    options = ("--data", hub, "--to", tmp_path / "roster", "--report", report, "--refused", refused)
    code, said = run("county", "roster", tmp_path / "底册.xlsx", "--village", VILLAGE, *options)
    assert code == 1
    summary: Any = said["summary"]
    assert (summary["new"], summary["rejected"], said["missing"]) == (1, 1, [])
    assert report.exists()
    assert refused.exists()
    written: Any = said["written"]
    assert len(written) == 1
    assert run("receive", written[0], "--data", village)[0] == 0
    people: Any = run("find", "韦光荣", "--data", village)[1]["people"]
    assert [one["state"] for one in people] == ["已接收"]


def wrong_use_is_told(run: Run, hub: Path, village: Path, tmp_path: Path) -> None:
    notice = tmp_path / "通知.txt"
    notice.write_text("放假通知\n元旦照常报送。", "utf-8")
    assert run("county", "publish", notice, "--data", hub)[0] == 2
    assert run("county", "publish", notice, "--to", tmp_path / "to", "--kind", "天气", "--data", hub)[0] == 2
    assert run("county", "publish", notice, "--to", tmp_path / "to", "--data", village)[0] == 2
    assert run("county", "publish", "--template", "posts")[0] == 2
