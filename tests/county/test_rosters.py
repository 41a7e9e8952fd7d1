"""A 底册 of the county for a village: compared with who is known there, sent down as the hub's own changes."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.exchange.road import County, Desk, desk
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.context import Unit
from villagedesk.county import approving
from villagedesk.county.on_behalf import LETTER, ROSTER, Result, take_sheet
from villagedesk.county.publishing.publish import deliver_to
from villagedesk.errors import VillageDeskError
from villagedesk.ledgers.reading import read_ledger
from villagedesk.register import oplog

VILLAGE, OTHER = "520422101237", "520422101204"
WEI, LUO, WU = "520422198503070011", "520422199011020035", "520422197812250027"
HEADER = ["姓名", "身份证号", "户主姓名", "与户主关系", "联系电话", "文化程度"]


def checked(seventeen: str) -> str:
    """Return an ID number with the right last digit (GB 11643)."""
    total = sum(int(digit) * pow(2, 17 - place, 11) for place, digit in enumerate(seventeen[:17]))
    return seventeen[:17] + "10X98765432"[total % 11]


WEI, LUO, WU = map(checked, (WEI, LUO, WU))


@pytest.fixture
def village(tmp_path: Path, hub: County) -> Desk:
    one = desk(tmp_path)
    one.enrol(hub)
    return one


def sheet(folder: Path, *rows: list[Any]) -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in (HEADER, *rows):
        page.append(row)
    path = folder / "底册.xlsx"
    book.save(path)
    return path


def taken(hub: County, path: Path, village: str = VILLAGE, *, dry_run: bool = False) -> Result:
    ledger = read_ledger(path, ShippedLookups(hub.context.today, village))
    return take_sheet(hub.context.register, ledger, village, ROSTER, dry_run=dry_run)


def hear(hub: County, village: Desk, folder: Path) -> None:
    for file in deliver_to(hub.context.register, hub.hub, VILLAGE, folder):
        village.receive(file)


def names(village: Desk) -> dict[str, str]:
    return {str(row.person["name"]): str(row.person["phone"] or "") for row in village.rows()}


def test_a_roster_comes_down_with_numbers_of_the_hub(tmp_path: Path, hub: County, village: Desk) -> None:
    result = taken(
        hub,
        sheet(
            tmp_path,
            ["韦光荣", WEI, "韦光荣", "户主", "13885112233", "初中"],
            ["罗小妹", LUO, "韦光荣", "配偶", "13885112244", "小学"],
        ),
    )
    assert result.stored is not None
    assert (result.stored.new, result.missing) == (2, ())
    hear(hub, village, tmp_path / "to")
    assert names(village) == {"韦光荣": "13885112233", "罗小妹": "13885112244"}
    numbers = [str(row.person["number"]) for row in village.rows()]
    assert all(number.startswith(f"{VILLAGE}-") and f"-{LETTER}0000" in number for number in numbers)
    assert {row.person["origin"] for row in village.rows()} == {ROSTER}
    assert village.states() == {"已接收"}
    assert len({row.person["household"] for row in village.rows()}) == 1


def test_the_same_roster_again_changes_nothing_and_a_corrected_one_only_what_differs(
    tmp_path: Path, hub: County, village: Desk
) -> None:
    rows = [["韦光荣", WEI, "韦光荣", "户主", "13885112233", "初中"], ["罗小妹", LUO, "韦光荣", "配偶", "", "小学"]]
    taken(hub, sheet(tmp_path, *rows))
    with hub.context.register.database.reading() as connection:
        before = oplog.length(connection)
    again = taken(hub, sheet(tmp_path, *rows))
    assert again.stored is not None
    assert (again.stored.new, again.stored.updated, again.stored.unchanged) == (0, 0, 2)
    with hub.context.register.database.reading() as connection:
        assert oplog.length(connection) == before
    rows[1][4] = "13885112255"
    third = taken(hub, sheet(tmp_path, *rows))
    assert third.stored is not None
    assert (third.stored.updated, third.stored.unchanged) == (1, 1)
    hear(hub, village, tmp_path / "to")
    assert names(village)["罗小妹"] == "13885112255"


def test_who_is_known_is_compared_and_who_is_not_named_is_listed_and_stays(
    tmp_path: Path, hub: County, village: Desk
) -> None:
    register = village.context.register
    (first, second) = village.add_people(2)
    register.save(first, {"name": "韦光荣", "id_number": WEI, "phone": "13885110000"})
    register.save(second, {"name": "吴建国", "id_number": WU})
    hub.receive(village.export())
    result = taken(hub, sheet(tmp_path, ["韦光荣", WEI, "韦光荣", "户主", "13885112233", ""]), dry_run=True)
    assert result.stored is None
    assert [one.name for one in result.missing] == ["吴建国"]
    assert hub.context.register.get("labourer", first.id).values["phone"] == "13885110000"  # type: ignore[union-attr]
    stored = taken(hub, sheet(tmp_path, ["韦光荣", WEI, "韦光荣", "户主", "13885112233", ""])).stored
    assert stored is not None
    assert (stored.new, stored.updated) == (0, 1)
    hear(hub, village, tmp_path / "to")
    assert names(village) == {"韦光荣": "13885112233", "吴建国": ""}
    report = result.report()
    assert json.loads(json.dumps(report))["missing"] == [{"number": second.number, "name": "吴建国"}]


def test_people_of_another_village_are_nobody_of_this_one(tmp_path: Path, hub: County, village: Desk) -> None:
    row = ["韦光荣", WEI, "韦光荣", "户主", "13885112233", "初中"]
    taken(hub, sheet(tmp_path, row))
    other = taken(hub, sheet(tmp_path, row), OTHER)
    assert other.stored is not None
    assert other.stored.new == 1
    neighbour = desk(tmp_path, "neighbour", Unit(OTHER, "邻村"))
    neighbour.enrol(hub)
    hear(hub, village, tmp_path / "to")
    neighbour.receive(hub.answer(neighbour))
    numbers = [str(row.person["number"])[:12] for one in (village, neighbour) for row in one.rows()]
    assert numbers == [VILLAGE, OTHER]


def test_a_row_that_cannot_be_stored_is_named_and_the_others_are_taken(tmp_path: Path, hub: County) -> None:
    result = taken(
        hub, sheet(tmp_path, ["", WEI, "", "", "13885112233", "初中"], ["罗小妹", "52042219901102003", "", "", "", ""])
    )
    assert result.stored is not None
    assert (result.stored.new, result.stored.rejected) == (1, 1)
    told = {row["row"]: [problem["code"] for problem in row["problems"]] for row in result.report()["rows"]}
    assert "missing" in told[2]
    assert told[3] == ["id-checksum"]


@pytest.mark.parametrize("code", ["520123000001", "520422101000", "52042210123", "abc"])
def test_a_village_of_another_county_gets_nothing(tmp_path: Path, hub: County, code: str) -> None:
    with pytest.raises(VillageDeskError, match="不是本县"):
        taken(hub, sheet(tmp_path, ["韦光荣", WEI, "", "", "", ""]), code)


def test_no_laptop_gets_the_letter_of_the_hub() -> None:
    assert LETTER not in approving.LETTERS
