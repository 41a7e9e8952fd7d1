"""代录: ledgers of villages without the program go in for them, and the roll is theirs once they join."""

import json
from pathlib import Path

import openpyxl
import pytest

from tests.county.ledgers import HOME, TORN, WEI, ledger
from tests.exchange.road import PASSWORD, County, desk
from villagedesk.cli.entry import main
from villagedesk.county import sheets
from villagedesk.county.board import Way, board
from villagedesk.county.sheets import SheetTaken, Wanted
from villagedesk.exchange.outcome import ACCEPTED, IGNORED, KNOWN, REFUSED
from villagedesk.register import oplog

SHUANGYU, YUGUAN, TASHAN = "520422101237", "520422101236", "520422001001"


def take(hub: County, *paths: Path, **wanted: object) -> list[SheetTaken]:
    return sheets.take_all(hub.context.register, paths, Wanted(**wanted))  # type: ignore[arg-type]


def ops(hub: County) -> int:
    with hub.context.register.database.reading() as connection:
        return oplog.length(connection)[0]


def people_of(hub: County, village: str) -> int:
    return next(one.people for one in board(hub.context.register).villages if one.code == village)


def test_a_folder_goes_to_the_villages_that_its_files_tell(tmp_path: Path, hub: County) -> None:
    folder = tmp_path / "各村表格"
    ledger(folder / "马官镇双玉村劳动力台账.xlsx", HOME)
    ledger(folder / "520422101236.xlsx", HOME)
    ledger(folder / "塔山社区" / "台账.xlsx", HOME)
    ledger(folder / "a.xlsx", HOME, title="马官镇天兴村 2026 年劳动力台账")
    ledger(folder / "b.xlsx", HOME, column=("行政村", ["马官镇金荷村", "马官镇金荷村"]))
    ledger(folder / "台账.xlsx", HOME)
    (folder / "照片.jpg").write_bytes(b"\xff\xd8\xff")
    found = {one.file.relative_to(folder).as_posix(): one for one in take(hub, folder)}
    assert {name: one.name for name, one in found.items() if one.outcome == ACCEPTED} == {
        "马官镇双玉村劳动力台账.xlsx": "双玉村", "520422101236.xlsx": "余官村", "塔山社区/台账.xlsx": "塔山社区",
        "a.xlsx": "天兴村", "b.xlsx": "金荷村",
    }  # fmt: skip
    assert found["台账.xlsx"].reason == sheets.UNTOLD
    assert "请选是哪个村的" in found["台账.xlsx"].message
    assert found["照片.jpg"].outcome == IGNORED
    assert all(people_of(hub, code) == 2 for code in (SHUANGYU, YUGUAN, TASHAN))
    counted = board(hub.context.register)
    assert (counted.reported, counted.by_sheet) == (5, 5)


def test_reading_again_doubles_nothing_and_what_changed_is_taken(tmp_path: Path, hub: County) -> None:
    file = ledger(tmp_path / "双玉村.xlsx", HOME)
    assert [one.outcome for one in take(hub, file)] == [ACCEPTED]
    before = ops(hub)
    assert [one.outcome for one in take(hub, file)] == [KNOWN]
    assert ops(hub) == before
    ledger(file, [[*HOME[0][:5], "13885119999"], HOME[1]])
    (again,) = take(hub, file)
    assert again.result is not None
    assert again.result.stored is not None
    assert (again.result.stored.new, again.result.stored.updated, again.result.stored.unchanged) == (0, 1, 1)
    assert people_of(hub, SHUANGYU) == 2


def test_a_trial_stores_nothing_and_is_no_report(tmp_path: Path, hub: County) -> None:
    (trial,) = take(hub, ledger(tmp_path / "双玉村.xlsx", HOME), dry_run=True)
    assert "新增 2" in trial.message
    assert ops(hub) == 0
    assert board(hub.context.register).reported == 0


def test_where_nobody_can_tell_the_village_nothing_is_stored(tmp_path: Path, hub: County) -> None:
    cases = (
        ("双玉村.xlsx", "马官镇余官村台账", (), "", sheets.UNTOLD),
        ("双玉村.xlsx", "", ("余官村", "余官村"), "", sheets.UNTOLD),
        ("全镇.xlsx", "", ("双玉村", "余官村"), "", sheets.UNTOLD),
        ("双玉村和余官村.xlsx", "", (), "", sheets.UNTOLD),
        ("双玉村.xlsx", "", (), YUGUAN, sheets.OTHER_VILLAGE),
        ("台账.xlsx", "", (), "520422101999", sheets.NAMELESS),
        ("台账.xlsx", "", (), "520123000001", "not-stored"),
    )
    for name, title, column, wanted, reason in cases:
        file = ledger(tmp_path / name, HOME, title, ("所在村", list(column)) if column else None)
        (taken,) = take(hub, file, village=wanted)
        assert (name, taken.outcome, taken.reason) == (name, REFUSED, reason)
    assert ops(hub) == 0


def test_a_name_that_a_longer_name_holds_is_another_village(tmp_path: Path, hub: County) -> None:
    names = sheets.names(hub.context.register)
    twins = [(one, two) for one in names.names.values() for two in names.names.values() if one != two and one in two]
    for _, longer in twins:
        assert {names.names[code] for code in names.named(longer)} == {longer}


def test_a_village_that_no_table_knows_gets_the_name_that_the_county_gives(tmp_path: Path, hub: County) -> None:
    code = "520422101999"
    take(hub, ledger(tmp_path / "台账.xlsx", HOME), village=code, name="新设村")
    (shown,) = [one for one in board(hub.context.register).villages if one.code == code]
    assert (shown.name, shown.people, shown.way) == ("新设村", 2, Way.SHEET)
    assert [one.name for one in take(hub, ledger(tmp_path / "新设村.xlsx", HOME))] == ["新设村"]


def test_a_sheet_of_last_month_counts_for_this_one_only_where_it_is_handed_in_again(
    tmp_path: Path, hub: County
) -> None:
    file = ledger(tmp_path / "双玉村.xlsx", HOME)
    take(hub, file)
    take(hub, file)
    with hub.context.register.database.reading() as connection:
        rows = connection.exec_driver_sql("select count(*) from received where kind = 'sheet'").scalar()
    assert rows == 1


def test_a_village_that_joins_later_has_the_same_people_and_goes_on_with_its_own_letter(
    tmp_path: Path, hub: County
) -> None:
    take(hub, ledger(tmp_path / "双玉村.xlsx", HOME))
    village = desk(tmp_path)
    village.enrol(hub)
    village.receive(hub.answer(village))
    roll = {str(row.person["name"]): str(row.person["number"]) for row in village.rows()}
    assert set(roll) == {"韦光荣", "罗小妹"}
    assert all("-H0000" in number for number in roll.values())
    assert village.states() == {"已接收"}
    (new,) = village.add_people(1)
    assert new.number is not None
    assert "-A00001" in new.number
    luo = next(row.person["id"] for row in village.rows() if row.person["name"] == "罗小妹")
    record = village.context.register.get("labourer", str(luo))
    assert record is not None
    village.context.register.save(record, {"phone": "13800000001"})
    hub.receive(village.export("first"))
    at_hub = hub.context.register.get("labourer", record.id)
    assert at_hub is not None
    assert at_hub.values["phone"] == "13800000001"
    assert people_of(hub, SHUANGYU) == 3
    hub.context.register.save(at_hub, {"phone": "13800000002"})
    village.receive(hub.answer(village))
    here = village.context.register.get("labourer", record.id)
    assert here is not None
    assert here.values["phone"] == "13800000002"
    assert {str(row.person["number"]) for row in village.rows()} >= set(roll.values())


def test_once_the_village_uses_the_program_a_sheet_needs_a_decision_and_shows_conflicts(
    tmp_path: Path, hub: County
) -> None:
    file = ledger(tmp_path / "双玉村.xlsx", HOME)
    take(hub, file)
    village = desk(tmp_path)
    village.enrol(hub)
    village.receive(hub.answer(village))
    ledger(file, [[*HOME[0][:5], "13885119999"], HOME[1]])
    (refused,) = take(hub, file)
    assert refused.reason == sheets.BY_PROGRAM
    assert "已用程序上报" in refused.message
    wei = next(str(row.person["id"]) for row in village.rows() if row.person["name"] == "韦光荣")
    record = village.context.register.get("labourer", wei)
    assert record is not None
    village.context.register.save(record, {"phone": "13885110000"})
    (forced,) = take(hub, file, force=True)
    assert forced.outcome == ACCEPTED
    hub.receive(village.export())
    village.receive(hub.answer(village))
    for one in (hub.context.register, village.context.register):
        found = one.get("labourer", wei)
        assert found is not None
        assert {values.value for values in found.conflicts["phone"]} == {"13885119999", "13885110000"}


def test_by_command_open_rows_come_back_as_a_workbook_that_reads_again(
    tmp_path: Path, hub: County, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", PASSWORD)
    hub.context.close()
    data = hub.context.folder.root
    folder = tmp_path / "表"
    ledger(folder / "双玉村.xlsx", [*HOME, TORN, ["", WEI, "罗老三", "户主", "二组", "13885110001"]])
    ledger(folder / "余官村.xlsx", HOME)
    report, back = tmp_path / "r.json", tmp_path / "要改的"
    arguments = ["county", "import", str(folder), "--report", str(report), "--refused", str(back), "--data", str(data)]
    assert main(arguments) == 1
    assert "双玉村" in capsys.readouterr().out
    written = json.loads(report.read_text(encoding="utf-8"))
    assert [one["stored"]["new"] for one in written["files"]] == [2, 3]
    (workbook,) = back.iterdir()
    assert "双玉村" in workbook.name
    reasons = [row[-1] for row in openpyxl.load_workbook(workbook).active.values]  # type: ignore[union-attr]
    assert any("身份证号" in str(reason) for reason in reasons)
    main(["county", "import", str(workbook), "--data", str(data), "--json"])
    (again,) = json.loads(capsys.readouterr().out)["files"]
    assert (again["village"], again["outcome"]) == (SHUANGYU, KNOWN)


def test_a_village_that_is_named_for_a_folder_is_for_the_files_that_tell_none(tmp_path: Path, hub: County) -> None:
    folder = tmp_path / "表"
    ledger(folder / "双玉村.xlsx", HOME)
    ledger(folder / "台账.xlsx", HOME)
    found = take(hub, folder, village=YUGUAN, name="改名村", force=True)
    assert {one.file.name: one.village for one in found} == {"双玉村.xlsx": SHUANGYU, "台账.xlsx": YUGUAN}
    assert {one.name for one in found} == {"双玉村", "余官村"}
