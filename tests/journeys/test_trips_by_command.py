"""A trip from the first entry to roster, slips, counts and work on record, by the command line."""

from pathlib import Path

import pytest

from tests.exchange.road import PASSWORD
from tests.journeys.commands import Run
from villagedesk.cli import main

VILLAGE = "520422101237"


@pytest.fixture
def desk(tmp_path: Path, run: Run) -> Path:
    folder = tmp_path / "desk"
    assert PASSWORD
    assert run("init", "--data", folder, "--village", VILLAGE)[0] == 0
    return folder


def test_a_trip_goes_from_its_entry_to_the_counts(run: Run, desk: Path, tmp_path: Path) -> None:
    person = ("name=韦小红", "id_missing_reason=台账未填", "phone=13136715753", "household.group=大寨组")
    assert run("add", "--data", desk, "--kind", "labourer", *person)[0] == 0
    trip = ("name=广州专车", "departs_on=2026-02-20", "mode=专车(包车)", "direction=返岗", "vehicles=2")
    assert run("add", "--data", desk, "--kind", "trip", *trip, "destination=广东省广州市花都区")[0] == 0
    (number,) = [one["number"] for one in run("find", "--data", desk, "韦小红")[1]["people"]]  # type: ignore[attr-defined]
    (trip_id,) = [one["id"] for one in run("records", "--data", desk, "trip")[1]["records"]]  # type: ignore[attr-defined]
    ride = ("boards_at=马官镇", "boarded=是", "signed_up_on=2026-02-11")
    assert run("add", "--data", desk, "--kind", "ride", "--person", number, f"trip={trip_id}", *ride)[0] == 0
    for name, more in (("名册.xlsx", ()), ("名册.pdf", ()), ("行程单.pdf", ("--slips",))):
        code, said = run("passengers", "--data", desk, "广州专车", "--to", tmp_path / name, *more)
        assert (code, said["people"]) == (0, 1)
        assert (tmp_path / name).stat().st_size > 1000
    assert run("set-out", "--data", desk, "广州专车")[1] == {"trip": trip_id, "saved": 1, "left": 0}
    code, said = run("trips", "--data", desk, "--from", "2026-01-01", "--to", tmp_path / "统计.pdf")
    assert said["total"] == {"trips": 1, "vehicles": 2, "signed": 1, "boarded": 1, "organised": 1}
    assert (code, (tmp_path / "统计.pdf").exists()) == (0, True)


def test_a_wrong_trip_or_file_is_told(run: Run, desk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["passengers", "--data", str(desk), "没有", "--to", str(tmp_path / "x.pdf")]) == 2
    assert "没有班次“没有”" in capsys.readouterr().err
    assert main(["trips", "--data", str(desk), "--to", str(tmp_path / "x.doc")]) == 2
    assert "请把文件名写成 .xlsx 或 .pdf" in capsys.readouterr().err
    assert not list(tmp_path.glob("x.*"))
    assert run("trips", "--data", desk)[1]["lines"] == []
