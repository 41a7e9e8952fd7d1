"""From a wish and a class to the roster and the counts, by the command line."""

from pathlib import Path

import pytest

from tests.journeys.commands import Run
from villagedesk.cli import main

PERSON = ("id_missing_reason=台账未填", "phone=13136715753", "household.group=大寨组")


@pytest.fixture
def desk(tmp_path: Path, run: Run) -> Path:
    folder = tmp_path / "desk"
    assert run("init", "--data", folder, "--village", "520422101237")[0] == 0
    for name in ("韦小红", "罗小妹"):
        assert run("add", "--data", folder, f"name={name}", *PERSON)[0] == 0
    return folder


def number(run: Run, desk: Path, name: str) -> str:
    return str(run("find", "--data", desk, name)[1]["people"][0]["number"])  # type: ignore[index]


def test_a_class_goes_from_the_first_of_its_people_to_the_counts(run: Run, desk: Path, tmp_path: Path) -> None:
    first, second = number(run, desk, "韦小红"), number(run, desk, "罗小妹")
    needs = ("wants=是", "subjects=家政服务员")
    assert run("add", "--data", desk, "--kind", "training_need", "--person", second, *needs)[0] == 0
    record = ("class_name=家政一期", "subject=家政服务员", "type=订单式培训", "stage=在训", "starts_on=2026-10-08")
    assert run("add", "--data", desk, "--kind", "training_record", "--person", first, *record)[0] == 0
    said = run("candidates", "--data", desk, "家政一期")[1]
    assert [one["name"] for one in said["candidates"]] == ["罗小妹"]  # type: ignore[attr-defined]
    assert run("sign-up", "--data", desk, "家政一期", second, first)[1] == {"class": "家政一期", "saved": 1, "left": 1}
    for name, more in (("名册.xlsx", ()), ("名册.pdf", ()), ("签到表.pdf", ("--sign",))):
        code, told = run("class", "--data", desk, "家政一期", "--to", tmp_path / name, *more)
        assert (code, told["people"]) == (0, 2)
        assert (tmp_path / name).stat().st_size > 1000
    totals = run("training", "--data", desk, "--from", "2026-01-01", "--to", tmp_path / "一览.xlsx")[1]["total"]
    assert (totals["signed"], totals["attending"]) == (1, 1)  # type: ignore[index]


def test_a_wrong_class_or_number_is_told(run: Run, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["candidates", "--data", str(desk), "没有"]) == 2
    assert "没有培训班“没有”" in capsys.readouterr().err
    assert run("training", "--data", desk, "--schools")[1]["lines"] == []
