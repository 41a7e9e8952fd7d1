"""A folder of files: one line each, what is bad kept apart, stopped and gone on with, two programs at once."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange import forging, road
from tests.exchange.road import County, Desk
from villagedesk.care.verify import verify
from villagedesk.context import Unit
from villagedesk.county import quarantine
from villagedesk.county.intake import Intake, Taken, files_in
from villagedesk.exchange import header

DOING = Path(__file__).parents[1] / "crash" / "doing.py"


def intake(county: County) -> Intake:
    return Intake(county.context.register, county.hub, county.context.folder.inbox)


@pytest.fixture
def desks(tmp_path: Path, county: County) -> Iterator[list[Desk]]:
    found = []
    for number in range(3):
        one = road.desk(tmp_path, f"desk{number}", Unit(f"52042210123{number}", f"第{number}村"))
        one.enrol(county)
        one.add_people(4)
        found.append(one)
    yield found
    for one in found:
        one.context.close()


@pytest.fixture
def folder(tmp_path: Path, desks: list[Desk]) -> Path:
    """What lies on the county's disk at the end of a month: folders by town, photographs, and the same file twice."""
    root = tmp_path / "上报"
    for number, one in enumerate(desks):
        town = root / f"镇{number}" / "收到"
        town.mkdir(parents=True)
        (file,) = one.export()
        (town / file.name).write_bytes(file.read_bytes())
        (root / f"微信文件({number}).zip").write_bytes(file.read_bytes())
    (root / "照片.jpg").write_bytes(b"\xff\xd8" * 400)
    (root / ".隐藏").write_bytes(b"x")
    return root


def test_a_folder_is_read_with_a_line_for_each_file_and_again_without_harm(folder: Path, county: County) -> None:
    told: list[Taken] = []
    heard: list[tuple[int, int]] = []
    files = files_in([folder])
    taken = intake(county).receive(files, lambda done, total: heard.append((done, total)), told.append)
    assert told == taken
    assert sorted(one.outcome for one in taken) == ["accepted"] * 3 + ["ignored"] + ["known"] * 3
    assert "照片.jpg" in next(one.message for one in taken if one.outcome == "ignored")
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)
    assert heard[-1] == (sum(file.stat().st_size for file in files), heard[0][1])
    assert len(county.names()) == 12
    again = intake(county).receive(files)
    assert sorted(one.outcome for one in again) == ["ignored"] + ["known"] * 6
    assert verify(county.context.register).sound


def test_an_intake_that_was_stopped_goes_on_where_it_was(folder: Path, county: County) -> None:
    told: list[Taken] = []
    intake(county).receive(files_in([folder]), told=told.append, cancelled=lambda: len(told) == 2)
    assert len(told) == 2
    rest = intake(county).receive(files_in([folder]))
    assert len(rest) == 7
    assert len(county.names()) == 12


def test_a_stop_in_the_middle_of_a_file_takes_nothing_of_it(
    desks: list[Desk], county: County, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("villagedesk.county.accepting._AT_ONCE", 2)
    files = desks[0].export()
    asked = iter((False, False, True))
    assert intake(county).receive(files, cancelled=lambda: next(asked)) == []
    assert county.names() == []
    assert [one.outcome for one in intake(county).receive(files)] == ["accepted"]
    assert len(county.names()) == 4


def test_a_refused_file_is_kept_apart_with_the_reason_until_it_is_taken(
    desks: list[Desk], county: County, tmp_path: Path
) -> None:
    (file,) = desks[0].export()
    bad = tmp_path / "没拷完.vdu"
    bad.write_bytes(file.read_bytes()[:-100])
    inbox = county.context.folder.inbox
    for _ in range(2):
        assert [one.outcome for one in county.receive([bad])] == ["refused"]
    with county.context.register.database.reading() as connection:
        (kept,) = quarantine.refused(connection, inbox)
    assert (kept.file, kept.reason) == ("没拷完.vdu", "damaged")
    assert "没拷完.vdu" in kept.words
    assert kept.path.read_bytes() == bad.read_bytes()
    bad.write_bytes(file.read_bytes())
    assert [one.outcome for one in county.receive([bad])] == ["accepted"]
    assert [path.name for path in (inbox / quarantine.FOLDER).iterdir()] == [kept.path.name]


def test_a_file_of_a_newer_program_waits_and_is_read_after_the_update(
    desks: list[Desk], county: County, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desks[0]
    with monkeypatch.context() as newer:
        newer.setattr(header, "READER", 2)
        newer.setattr("villagedesk.exchange.link.Cover", lambda **said: header.Cover(**{**said, "min_reader": 2}))
        (file,) = desk.export()
    (taken,) = county.receive([file])
    assert (taken.outcome, taken.reason) == ("waiting", "newer-version")
    assert "更新程序以后会自动读入" in taken.message
    file.unlink()
    assert county.receive([]) == []
    monkeypatch.setattr(header, "READER", 2)
    assert [one.outcome for one in county.receive([])] == ["accepted"]
    assert len(county.names()) == 4


def test_a_strangers_file_of_a_newer_program_is_refused(
    desks: list[Desk], county: County, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = road.desk(tmp_path, "stranger", Unit("520422101239", "外村"))
    said = forging.content(stranger)
    with monkeypatch.context() as newer:
        newer.setattr(header, "READER", 2)
        newer.setattr("villagedesk.exchange.link.Cover", lambda **said: header.Cover(**{**said, "min_reader": 2}))
        file = forging.uplink(stranger, county, said)
    (taken,) = county.receive([file])
    assert (taken.outcome, taken.reason) == ("refused", "newer-version")
    stranger.context.close()


def test_two_intakes_at_once_take_everything_once(folder: Path, county: County) -> None:
    root = county.context.folder.root
    both = [
        subprocess.Popen(
            [sys.executable, str(DOING), "intake", str(root), str(folder)], stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    outcomes = []
    for one in both:
        output, _ = one.communicate(timeout=120)
        assert one.returncode == 0
        outcomes += json.loads(output.splitlines()[1])
    assert outcomes.count("accepted") == 3
    assert set(outcomes) == {"accepted", "known", "ignored"}
    assert len(county.names()) == 12
    assert verify(county.context.register).sound
