"""A township with real files: it checks and hands on what it cannot open, both ways."""

import json
import shutil
from pathlib import Path

import pytest

from tests import made
from tests.county.town import TOWN, YUGUAN, Town, report
from tests.exchange.road import PASSWORD, VILLAGE, County, Desk, desk
from tests.tools import need_tool, run
from villagedesk.cli.entry import main
from villagedesk.county import handing_on
from villagedesk.county.board import board
from villagedesk.county.period import Report
from villagedesk.county.township import Township
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import enrolment, link, minisign, seal
from villagedesk.exchange.certificate import Role, read_device
from villagedesk.exchange.outcome import ACCEPTED, GAP, KNOWN, NOT_APPROVED, WAITS

HANDCHECK = Path(__file__).parents[2] / "packaging" / "handcheck.sh"


def test_the_county_certifies_a_township_by_its_code(town: Town) -> None:
    with town.context.register.database.reading() as connection:
        certificate = read_device(link.certificate(connection))
    assert (certificate.role, certificate.scope, certificate.village) == (Role.TOWN, "520422101", "520422101000")


def test_a_file_goes_through_unopened_and_its_remark_stands_at_the_county(
    town: Town, village: Desk, hub: County
) -> None:
    file = report(village)
    taken = town.one(file)
    assert (taken.outcome, taken.reason) == (ACCEPTED, "")
    handing_on.comment(town.context.register, file.name, "电话核实过")
    forwarded = town.forward()
    (copy,) = forwarded.files
    assert copy.read_bytes() == file.read_bytes()
    found = {one.file: one for one in hub.receive([copy, forwarded.cover])}
    assert found[copy.name].outcome == ACCEPTED
    assert "电话核实过" in found[forwarded.cover.name].message
    with hub.context.register.database.reading() as connection:
        note = connection.exec_driver_sql("select note from received where kind = 'uplink'").scalar()
    assert note == "马官镇：电话核实过"
    assert hub.names() == ["韦光荣", "罗小妹"]
    assert town.files()[0].forwarded_at


def test_a_cover_that_is_read_first_gives_its_remarks_to_the_files_that_come_later(
    town: Town, village: Desk, hub: County
) -> None:
    file = report(village)
    town.one(file)
    handing_on.comment(town.context.register, file.name, "人都核过")
    forwarded = town.forward()
    (early,) = hub.receive([forwarded.cover])
    assert "还没有收到" in early.message
    assert file.name in early.message
    (late,) = hub.receive(forwarded.files)
    assert late.outcome == ACCEPTED
    assert "马官镇：人都核过" in late.message


def test_the_township_cannot_open_what_it_hands_on(town: Town, village: Desk) -> None:
    with (
        town.context.register.database.reading() as connection,
        pytest.raises(VillageDeskError, match="不是封给本机的"),
    ):
        seal.open_sealed(report(village), village.context.keys.lookup, link.identities(connection))


def test_the_board_shows_its_villages_and_nobody_elses(town: Town, village: Desk) -> None:
    town.one(report(village))
    seen = board(town.context.register)
    assert {one.code[:9] for one in seen.villages} == {"520422101"}
    row = next(one for one in seen.villages if one.code == VILLAGE.code)
    assert (row.laptops, row.letter, row.report is not Report.MISSING) == (1, "A", True)


def test_the_county_counts_no_township_among_its_villages(town: Town, hub: County) -> None:
    assert not [one for one in board(hub.context.register).villages if one.code.endswith("000")]


def test_files_out_of_order_wait_and_count_once_the_missing_one_is_here(town: Town, village: Desk, hub: County) -> None:
    first = report(village, "a")
    hub.receive([first])
    village.receive(hub.answer(village))
    village.add_people(1)
    second = report(village, "b")
    assert (town.one(second).outcome, town.one(second).outcome) == (WAITS, KNOWN)
    assert town.files()[0].reason == GAP
    assert town.one(first).outcome == ACCEPTED
    assert {one.reason for one in town.files()} == {""}
    assert town.one(first).outcome == KNOWN


def test_what_the_county_has_not_approved_yet_is_handed_on_with_its_request(
    tmp_path: Path, town: Town, hub: County
) -> None:
    stranger = desk(tmp_path, "new", YUGUAN)
    stranger.enrol(hub, approve=False)
    stranger.add_people(1)
    taken = town.one(report(stranger))
    assert (taken.outcome, taken.reason) == (WAITS, NOT_APPROVED)
    assert town.one(stranger.stick / "request.vdq").outcome == ACCEPTED
    forwarded = town.forward()
    assert {file.suffix for file in forwarded.files} == {".vdu", ".vdq"}
    found = hub.receive([*forwarded.files, forwarded.cover])
    assert {one.outcome for one in found} == {WAITS, ACCEPTED}


def test_answers_come_back_unopened_sorted_by_village(tmp_path: Path, town: Town, village: Desk, hub: County) -> None:
    neighbour = desk(tmp_path, "neighbour", YUGUAN)
    neighbour.enrol(hub)
    neighbour.add_people(1)
    for one in (village, neighbour):
        town.one(report(one))
    forwarded = town.forward()
    hub.receive([*forwarded.files, forwarded.cover])
    answers = [hub.answer(village), hub.answer(neighbour), town.answered(hub)]
    assert [one.outcome for one in town.receive(*answers)] == [ACCEPTED] * 3
    back = {file.parent.name: file for file in town.bring_back()}
    assert set(back) == {"双玉村", "余官村"}
    assert back["双玉村"].read_bytes() == answers[0].read_bytes()
    village.receive(back["双玉村"])
    assert village.states() == {"已接收"}
    assert town.bring_back() == []


def test_nothing_goes_twice_and_everything_again_where_a_stick_was_lost(town: Town, village: Desk, hub: County) -> None:
    town.one(report(village))
    first = town.forward()
    assert handing_on.forward(town.context.register, town.context.folder.inbox, town.folder) is None
    second = town.forward(again=True)
    assert first.folder != second.folder
    hub.receive([*first.files, first.cover])
    assert {one.outcome for one in hub.receive([*second.files])} == {KNOWN}
    assert hub.receive([first.cover])[0].outcome == KNOWN


def test_before_the_county_has_approved_it_a_township_hands_nothing_on(tmp_path: Path, hub: County) -> None:
    context, _ = made.make(tmp_path / "fresh", TOWN, "管理员", PASSWORD, "fresh")
    with pytest.raises(VillageDeskError, match="还没有登记到县里"):
        Township(context.register, context.folder.inbox)
    enrolment.choose_county(context.register, enrolment.read_offer(hub.offer))
    with pytest.raises(VillageDeskError, match="还没有批准本镇"):
        handing_on.forward(context.register, context.folder.inbox, tmp_path)
    context.close()


def test_stock_tools_open_a_cover(tmp_path: Path, town: Town, village: Desk, hub: County) -> None:
    for tool in ("unzip", "minisign", "sha256sum", "age", "zstd", "jq"):
        need_tool(tool)
    town.one(report(village))
    public, identity = tmp_path / "town.pub", tmp_path / "hub.key"
    public.write_text(minisign.public_text(town.context.keys.public.sign))
    identity.write_text(hub.context.keys.identity + "\n")
    done = run("sh", HANDCHECK, town.forward().cover, public, identity, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout.decode().splitlines()[-1])["file"]["sequence"] == "fits"


def test_files_of_strange_names_and_remarks_go_through(town: Town, village: Desk, hub: County) -> None:
    first, second = report(village, "a"), report(village, "b")
    town.receive(first.rename(first.with_name("换\n行.vdu")), second.rename(second.with_name("x" * 240 + ".vdu")))
    handing_on.comment(town.context.register, town.files()[0].digest, "有\x07控制符\n换行")
    forwarded = town.forward()
    assert {one.outcome for one in hub.receive([*forwarded.files, forwarded.cover])} <= {ACCEPTED, KNOWN}
    with hub.context.register.database.reading() as connection:
        notes = connection.exec_driver_sql("select note from received where note is not null").scalars().all()
    assert notes == ["马官镇：有控制符 换行"]


def test_a_township_by_command_from_founding_to_the_way_back(
    tmp_path: Path, village: Desk, hub: County, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", PASSWORD)
    data, request, approved = tmp_path / "镇", tmp_path / "镇.vdq", tmp_path / "镇.vda"

    def command(*arguments: object, code: int = 0) -> dict[str, object]:
        capsys.readouterr()
        assert main([*map(str, arguments), "--json"]) == code
        answer: dict[str, object] = json.loads(capsys.readouterr().out)
        return answer

    made = command("county", "init", "--scope", "520422101", "--data", data)
    assert made["name"] == "马官镇"
    command("enrol", "--county", hub.offer, "--fingerprint", hub.hub.digits, "--request", request, "--data", data)
    shutil.copy(hub.approve(request), approved)
    command("enrol", "--accept", approved, "--data", data)
    file = report(village)
    got = command("county", "receive", file, "--receipts", tmp_path / "stick", "--data", data)
    assert len(got["forwarded"]) == 1  # type: ignore[arg-type]
    command("county", "comment", file.name, "人数对过", "--data", data)
    again = command("county", "forward", "--to", tmp_path / "stick2", "--data", data)
    (taken,) = hub.receive([Path(str(again["cover"]))])
    assert "还没有收到" in taken.message
    found = command("county", "status", "--data", data)
    assert found["reported"] == 1
    torn = tmp_path / "torn.vdu"
    torn.write_bytes(file.read_bytes()[:-9])
    command("county", "receive", torn, "--receipts", tmp_path / "stick3", "--data", data, code=1)
    assert main(["county", "held", "--data", str(data)]) != 1
