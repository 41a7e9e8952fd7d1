"""Files from the county are found by what they say, wherever they lie and whatever they are called."""

import shutil
from pathlib import Path

import pytest

from tests.exchange import road
from tests.exchange.road import County, Desk
from villagedesk.context import Unit
from villagedesk.exchange import arrivals, looking, sticks
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.looking import look


@pytest.fixture
def answer(enrolled: Desk, county: County) -> Path:
    enrolled.add_people(1)
    county.receive(enrolled.export())
    return county.answer(enrolled)


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    folder = tmp_path / "下载"
    folder.mkdir()
    return folder


def test_a_renamed_file_is_found_and_a_copy_of_it_is_the_same(enrolled: Desk, answer: Path, downloads: Path) -> None:
    shutil.copyfile(answer, downloads / "微信文件(1).dat")
    shutil.copyfile(answer, downloads / "另一份")
    (downloads / "照片.vdd").write_bytes(b"\xff\xd8" * 900)
    found = look(enrolled.context.register, [downloads])
    assert [each.kind for each in found] == [FileKind.DOWNLINK]
    assert found[0].digest == looking.head(answer)[1]  # type: ignore[index]


def test_what_was_taken_in_or_waved_away_is_not_offered_again(
    enrolled: Desk, county: County, answer: Path, downloads: Path
) -> None:
    register = enrolled.context.register
    shutil.copyfile(answer, downloads / answer.name)
    arrivals.take_in(register, [answer], enrolled.context.folder.inbox)
    assert look(register, [downloads]) == []
    enrolled.add_people(1)
    county.receive(enrolled.export())
    shutil.copyfile(county.answer(enrolled), downloads / "新的.vdd")
    (found,) = look(register, [downloads])
    looking.wave_away(register, [found.digest])
    (downloads / "新的.vdd").rename(downloads / "改名.vdd")
    assert look(register, [downloads]) == []


def test_files_of_others_and_files_still_being_copied_are_left_alone(
    enrolled: Desk, county: County, answer: Path, downloads: Path, tmp_path: Path
) -> None:
    other = road.desk(tmp_path, "other", Unit("520422101236", "余官村"))
    other.enrol(county)
    shutil.copyfile(county.answer(other), downloads / "别村的.vdd")
    (downloads / "没拷完.vdd").write_bytes(answer.read_bytes()[:-900])
    shutil.copyfile(county.offer, downloads / "已经登记过.vde")
    assert look(enrolled.context.register, [downloads]) == []
    other.context.close()


def test_before_joining_the_countys_enrolment_file_is_offered(desk: Desk, county: County, downloads: Path) -> None:
    shutil.copyfile(county.offer, downloads / "登记.vde")
    assert [each.kind for each in look(desk.context.register, [downloads])] == [FileKind.ENROL]


def test_folders_of_a_stick_are_gone_through_and_links_are_not_followed(
    enrolled: Desk, answer: Path, downloads: Path
) -> None:
    deep = downloads / "反馈" / "双玉村"
    deep.mkdir(parents=True)
    shutil.copyfile(answer, deep / "a")
    assert look(enrolled.context.register, [downloads]) == []
    (found,) = look(enrolled.context.register, [], [downloads])
    assert found.path == deep / "a"
    (deep / "a").rename(answer.with_name("weg"))
    (deep / "a").symlink_to(answer.with_name("weg"))
    assert look(enrolled.context.register, [], [downloads]) == []


def test_wechats_folders_of_the_last_months_are_looked_at(tmp_path: Path) -> None:
    for month in ("2026-08", "2026-09", "2026-10", "2026-11"):
        (tmp_path / "WeChat Files/wxid_a/FileStorage/File" / month).mkdir(parents=True)
    (tmp_path / "xwechat_files/wxid_b/msg/file/2026-11").mkdir(parents=True)
    names = [folder.name for folder in looking.wechat_folders(tmp_path)]
    assert names == ["File", "2026-11", "2026-10", "2026-09", "file", "2026-11"]


def test_sticks_are_told_with_their_room_and_change_the_mark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "KINGSTON"
    monkeypatch.setenv(sticks.STICKS, str(stick))
    before = sticks.mark()
    assert sticks.sticks() == []
    stick.mkdir()
    assert sticks.mark() != before
    (found,) = sticks.sticks()
    assert (found.name, found.root, found.free > 0) == ("KINGSTON", stick, True)


def test_a_stick_is_let_go_by_the_systems_own_tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / "bin" / "udisksctl"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\necho "$@" >{tmp_path}/said\n[ "$4" = /dev/sdx1 ]\n', encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tool.parent), prepend=":")
    stick = sticks.Stick(tmp_path, "KINGSTON", 1, "/dev/sdx1")
    assert sticks.may_eject(stick)
    sticks.eject(stick)
    assert "unmount" in (tmp_path / "said").read_text(encoding="utf-8")
    with pytest.raises(Exception, match="KINGSTON"):
        sticks.eject(sticks.Stick(tmp_path, "KINGSTON", 1, "/dev/busy"))
    assert not sticks.may_eject(sticks.Stick(tmp_path, "KINGSTON", 1))
