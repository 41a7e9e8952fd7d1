"""What lies in a register's folder, on a stick or in an error message gives nobody away."""

import traceback
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from tests.exchange import road
from villagedesk.context import Context
from villagedesk.demo import fill
from villagedesk.register import drafts, people


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
