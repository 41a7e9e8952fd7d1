"""The board as data and on the command line: periods, ways of reporting, villages that no table knows."""

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import insert

from db.models import table
from tests.exchange import road
from tests.exchange.road import County, Desk
from villagedesk.cli.entry import commands
from villagedesk.context import Unit
from villagedesk.county import contacts, period, reminding
from villagedesk.county.board import SHEET, Village, Way, board
from villagedesk.county.period import Report
from villagedesk.errors import WrongUse
from villagedesk.exchange import link
from villagedesk.exchange.outcome import ACCEPTED

NOVEMBER = period.of(date(2026, 11, 20), 25)


@pytest.mark.parametrize(
    ("arrived", "report"),
    [
        ("", Report.MISSING),
        ("2026-10-31T23:59:59+08:00", Report.MISSING),
        ("2026-11-01T00:00:00+08:00", Report.ON_TIME),
        ("2026-11-25T23:59:59+08:00", Report.ON_TIME),
        ("2026-11-26T00:00:00+08:00", Report.LATE),
    ],
)
def test_a_report_is_judged_by_the_day_it_arrived(arrived: str, report: Report) -> None:
    assert NOVEMBER.judge(arrived) is report


@pytest.mark.parametrize(("day", "cut_off"), [(date(2026, 2, 3), 28), (date(2028, 2, 3), 29), (date(2026, 4, 3), 30)])
def test_a_month_without_the_day_is_cut_off_at_its_end(day: date, cut_off: int) -> None:
    assert period.of(day, 31).cut_off.day == cut_off


@pytest.mark.parametrize("number", [0, 32, -1])
def test_no_day_of_a_month_is_no_cut_off(county: County, number: int) -> None:
    with county.context.register.writing() as connection, pytest.raises(WrongUse):
        period.set_cut_off(connection, number)


def found(county: County, code: str) -> Village:
    return next(one for one in board(county.context.register).villages if one.code == code)


def test_a_spreadsheet_that_the_county_took_in_is_a_report(county: County) -> None:
    row = {
        "header": "0" * 64, "kind": SHEET, "file": "花名册.xlsx", "device": county.context.register.identity.device,
        "village": "520422101236", "outcome": ACCEPTED, "reason": "", "ops": 3, "received_at": link.moment(),
    }  # fmt: skip
    with county.context.register.writing() as connection:
        connection.execute(insert(table("received")), row)
    village = found(county, "520422101236")
    assert (village.way, village.last_file) == (Way.SHEET, "花名册.xlsx")
    assert village.report is not Report.MISSING
    seen = board(county.context.register)
    assert (seen.reported, seen.by_sheet) == (1, 1)
    assert seen.words() == "已报 1/175 村，其中表格代录 1 村"


def test_a_village_of_an_unknown_province_is_there_once_its_laptop_asks(tmp_path: Path) -> None:
    far = road.county(tmp_path, "far", "659001", "石河子市就业局")
    village = road.desk(tmp_path, "far-village", Unit("659001100201", "红光村"))
    village.enrol(far, approve=False)
    (one,) = board(far.context.register).villages
    assert (one.code, one.name, one.asking, one.town) == ("659001100201", "红光村", 1, "")
    far.context.close()
    village.context.close()


def test_a_file_of_yesterday_does_not_count_twice_and_a_gap_is_told(county: County, enrolled: Desk) -> None:
    enrolled.add_people(2)
    first = enrolled.export("first")
    county.receive(first)
    county.receive(first)
    village = found(county, "520422101237")
    assert (village.people, village.waiting, village.gaps, village.problems) == (2, 0, 0, "")
    assert village.last_file == first[0].name


def test_the_names_of_a_reminder_stand_below_their_towns(county: County) -> None:
    seen = board(county.context.register)
    told = reminding.reminder(seen, "{期}，{截止}：{未报}/{应报}\n{名单}")
    lines = told.splitlines()
    assert lines[0].endswith("：175/175")
    assert lines[1].startswith("定南街道（22 个）：塔山社区、")
    assert len(lines) == 14


def test_what_is_written_down_of_a_village_stays(county: County) -> None:
    village = found(county, "520422101237")
    with county.context.register.writing() as connection:
        contacts.keep(connection, village, contacts.Contact("韦主任", "13800000001", "", expected=False))
    again = found(county, "520422101237")
    assert contacts.of(again) == contacts.Contact("韦主任", "13800000001", "", expected=False)
    assert len(board(county.context.register).expected) == 174


def test_the_command_lists_what_is_known_and_with_all_every_village(
    county: County, enrolled: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrolled.add_people(3)
    county.receive(enrolled.export())
    county.context.close()
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", road.PASSWORD)
    data = ["--data", str(county.context.folder.root)]
    told = json.loads(CliRunner().invoke(commands, ["county", "status", "--json", *data]).output)
    assert (told["reported"], told["total"], told["by_sheet"]) == (1, 175, 0)
    assert told["period"] == told["cut_off"][:7]
    assert [(one["code"], one["people"], one["way"]) for one in told["villages"]] == [("520422101237", 3, "程序")]
    everything = CliRunner().invoke(commands, ["county", "status", "--all", *data]).output.splitlines()
    assert len(everything) == 176
    assert "已报 1/175 村" in everything[0]
