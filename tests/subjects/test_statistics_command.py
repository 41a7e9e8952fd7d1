"""`villagedesk stats`: tables, people, files, freezing and comparing on the command line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PASSWORD
from tests.subjects.counting import VILLAGE, Rows, publish
from villagedesk.cli.entry import main
from villagedesk.context import Context

Command = Callable[..., str]


@pytest.fixture
def stats(context: Context, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run `stats` on a village of three people at work, and return what it prints; a refusal goes to stderr."""
    rows = Rows()
    for place, poor in (("440114", True), ("330212", False), ("520422", False)):
        rows.worker(place, "2026-02-01", poor=poor, employer="某厂", organised=poor)
    rows.write(context)
    publish(context, "targets", ("division", "year", "indicator", "target"), (VILLAGE, 2026, "外出务工人数", 3))
    context.close()
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", PASSWORD)

    def command(*arguments: str, code: int = 0) -> str:
        capsys.readouterr()
        assert main(["stats", *arguments, "--data", str(context.folder.root)]) == code
        told = capsys.readouterr()
        return told.out if code == 0 else told.err

    return command


def told(text: str) -> Any:
    return json.loads(text)


def test_equal_data_give_equal_bytes(stats: Command) -> None:
    asked = ("--table", "region", "--on", "2026-06-30", "--json")
    first = stats(*asked)
    assert first == stats(*asked)
    assert told(first)["total"]["figures"][0] == 3
    assert stats("--table", "region", "--on", "2026-01-31", "--json") != first


def test_a_table_is_printed_with_a_total_held_against_another(stats: Command, tmp_path: Path) -> None:
    paper, sheet = tmp_path / "a.pdf", tmp_path / "a.xlsx"
    lines = stats("--table", "region", "--on", "2026-06-30", "--stated", "已就业=4", "--to", str(paper)).splitlines()
    assert lines[0].startswith("务工区域分布表　截止 2026年6月30日")
    assert lines[2].startswith("结对省份（广东省）\t1\t1\t100.00")
    assert lines[-1] == "“已就业”合计 3，与另报的 4 相差 1"
    assert paper.read_bytes().startswith(b"%PDF")
    months = stats("--table", "flow", "--from", "2026-01", "--to", "2026-03", "--to", str(sheet), "--json")
    assert [row["figures"][0] for row in told(months)["rows"]] == [0, 3, 3]
    assert sheet.read_bytes().startswith(b"PK")
    ranked = told(stats("--table", "ranking", "--by", "employer", "--on", "2026-06-30", "--json"))
    assert ranked["rows"] == [{"key": "某厂", "label": "某厂", "figures": [3, 1, "33.33"]}]


def test_people_targets_and_income_are_told(stats: Command) -> None:
    asked = ("--table", "region", "--on", "2026-06-30", "--people", "县内:已就业")
    assert stats(*asked).splitlines()[0] == "1 人"
    assert len(told(stats(*asked, "--json"))["people"]) == 1
    goals = told(stats("--table", "targets", "--on", "2026-06-30", "--json"))["targets"]
    assert [(one["actual"], one["rate"]) for one in goals] == [(2, "66.67")]
    assert told(stats("--table", "income", "--on", "2025-12-31", "--json"))["total"]["figures"][0] == 0


def test_a_frozen_table_is_shown_as_it_stood(stats: Command, tmp_path: Path) -> None:
    asked = ("--table", "region", "--on", "2026-06-30")
    stats(*asked, "--freeze", "六月")
    assert "已经有叫“六月”的定格" in stats(*asked, "--freeze", "六月", code=2)
    files = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    kept = [told(stats("--frozen", "六月", "--to", str(file), "--json")) for file in files]
    assert files[0].read_bytes() == files[1].read_bytes()
    assert kept[0]["changes"] == []
    listed = told(stats("--json"))
    assert [one["name"] for one in listed["frozen"]] == ["六月"]
    assert {"region", "ranking", "income"} <= {one["name"] for one in listed["tables"]}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--table", "跳绳"), "没有叫“跳绳”的统计表"),
        (("--table", "region", "--by", "跳绳"), "不能按“跳绳”列"),
        (("--table", "region", "--on", "明天"), "不是一个日期"),
        (("--table", "region", "--from", "2026-06", "--to", "2026-05"), "最后一天在第一天前面"),
        (("--table", "region", "--stated", "已就业"), "看不懂"),
        (("--table", "region", "--people", "月球:已就业"), "表里没有“月球:已就业”这一格"),
        (("--frozen", "七月"), "没有叫“七月”的定格"),
    ],
)
def test_what_is_wrong_is_told_in_words(stats: Command, arguments: tuple[str, ...], words: str) -> None:
    assert words in stats(*arguments, code=2)
