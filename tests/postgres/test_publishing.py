"""What a county on PostgreSQL gives out reaches a village as from a county in a file."""

from pathlib import Path

import openpyxl

from tests.exchange.road import VILLAGE, County, desk
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.county.on_behalf import ROSTER, take_sheet
from villagedesk.county.publishing.publish import deliver, publish, withdraw
from villagedesk.county.publishing.reading import read_document
from villagedesk.ledgers.reading import read_ledger
from villagedesk.subjects import published


def test_documents_and_a_roster_go_down(county: County, tmp_path: Path) -> None:
    village, register = desk(tmp_path), county.context.register
    village.enrol(county)
    notice, roster = tmp_path / "通知.txt", tmp_path / "底册.xlsx"
    notice.write_text("放假通知\n元旦照常报送。\x0b", "utf-8")
    draft = read_document(notice, county.context.lookups, "520422")
    assert [one.is_new for one in publish(register, [draft])] == [True]
    assert [one.is_new for one in publish(register, [draft])] == [False]
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["姓名", "联系电话"])
    sheet.append(["韦光荣", "13885112233"])
    book.save(roster)
    ledger = read_ledger(roster, ShippedLookups(county.context.today, VILLAGE.code))
    for new in (1, 0):
        stored = take_sheet(register, ledger, VILLAGE.code, ROSTER).stored
        assert stored is not None
        assert stored.new == new
    (file,) = deliver(register, county.hub, tmp_path / "to")
    village.receive(file)
    assert [one.title for one in published.documents(village.context.register)] == ["放假通知"]
    assert [row.person["name"] for row in village.rows()] == ["韦光荣"]
    assert withdraw(register, draft.kind, draft.name) == 2
    village.receive(county.answer(village))
    assert published.documents(village.context.register) == []
