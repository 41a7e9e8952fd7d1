"""What lies in a register's folder, on a stick or in an error message gives nobody away."""

import tempfile
import traceback
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from tests.exchange import road
from tests.ledgers.formats import xlsx_bytes
from tests.ledgers.locking import SECRET, locked_package
from tests.register.same_desk import ID_NUMBER
from tests.screens.desk import settle
from ui.dialogs.print_dialog import PrintDialog
from ui.dialogs.print_document import slips_document
from ui.messages import log_failure
from ui.pages.people import memory
from ui.pages.people.memory import Remembered
from ui.tables.columns import Arrangement
from villagedesk import settings
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.demo import fill
from villagedesk.ledgers.reading import read_ledger
from villagedesk.ledgers.storing import compare, store
from villagedesk.register import drafts, people, same, saved
from villagedesk.register.record import blank
from villagedesk.register.selection import Selection


def secrets_of(context: Context) -> set[bytes]:
    """Every name, ID number and phone of the register, as bytes."""
    with context.register.database.reading() as connection:
        rows = people.rows(connection, people.ids(connection))
    found = {str(row.person[field]) for row in rows for field in ("name", "id_number", "phone") if row.person[field]}
    return {word.encode() for word in found if len(word.encode()) > 6} | {"龙秀英".encode()}


def test_no_file_shows_a_name_an_id_number_or_a_phone(tmp_path: Path) -> None:
    county, desk = road.county(tmp_path), road.desk(tmp_path)
    desk.enrol(county)
    fill(desk.context, 200, seed=11)
    drafts.keep(desk.context.register, "0" * 32, "labourer", {"name": "欧阳红娜", "phone": "13136715753"})
    county.receive(desk.export())
    desk.receive(county.answer(desk))
    words = secrets_of(desk.context) | {"欧阳红娜".encode(), b"13136715753"}
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {file.suffix for file in files} >= {".db", ".db-wal", ".vdu", ".vdd", ".json"}
    shown = [(file.name, word) for file in files for word in words if word in file.read_bytes()]
    assert shown == []
    desk.context.close()
    county.context.close()


def test_an_error_shows_no_values(context: Context) -> None:
    number = "5204221991" + "01184527"
    with pytest.raises(DatabaseError) as caught, context.register.database.writing() as connection:
        connection.execute(text("insert into nowhere values (:id)"), {"id": number})
    assert number not in "".join(traceback.format_exception(caught.value))


def test_neither_the_desk_nor_its_leftovers_show_anybody(
    qtbot: QtBot, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Saved filters, column memory, mappings, household drafts, passwords of spreadsheets, merges, previews, logs."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.setenv("VILLAGEDESK_CONFIG", str(tmp_path / "settings.json"))
    register = context.register
    values: Values = {"name": "欧阳红娜", "phone": "13136715753", "id_number": ID_NUMBER}
    one = register.save(blank("labourer"), values)
    other = register.save(blank("labourer"), {**values, "name": "欧阳虹娜"})
    same.merge(register, one.id, other.id, {})
    saved.save(register, "欧阳家", Selection(text="欧阳红娜"))
    memory.keep(register, Remembered(Arrangement(("labourer.name",), {}), "labourer.name", True))
    draft = {"new": True, "name": "欧阳红娜", "home": {}, "member": {"forms": [{"values": dict(values)}]}}
    drafts.keep(register, "0" * 32, "household", draft)
    rows = [["姓名", "联系电话", "身份证号"], ["欧阳红娜", "13136715753", ID_NUMBER]]
    locked = tmp_path / "stick.xlsx"
    locked.write_bytes(locked_package(xlsx_bytes({"台账": rows})))
    ledger = compare(register, read_ledger(locked, context.lookups, password=SECRET))
    store(register, ledger)
    dialog = PrintDialog(slips_document(context, [one.id]), [])
    qtbot.addWidget(dialog)
    dialog.begin()
    settle(qtbot)
    settings.store(settings.Settings(register=str(context.folder.root)))
    log_failure(context.folder.log, ValueError("欧阳红娜 13136715753"))
    words = {word.encode() for word in ("欧阳红娜", "欧阳虹娜", "欧阳", "13136715753", ID_NUMBER, SECRET)}
    files = [file for file in tmp_path.rglob("*") if file.is_file() and file != locked]
    assert {file.name for file in files} >= {"register.db", "settings.json", "errors.log", "head"}
    assert [(file.name, word) for file in files for word in words if word in file.read_bytes()] == []
    assert not list(scratch.iterdir())
