import shutil
from pathlib import Path

import pytest

from villagedesk.care import backup
from villagedesk.care.verify import verify
from villagedesk.context import Context
from villagedesk.demo import fill
from villagedesk.errors import CannotOpen, VillageDeskError
from villagedesk.register import apply as door
from villagedesk.register.record import blank

PASSWORD = "水田坝上有棵老槐树"


@pytest.fixture
def filled(context: Context) -> Context:
    fill(context, 20, seed=3)
    return context


def dump(context: Context) -> list[tuple[object, ...]]:
    tables = ("household", "labourer", "spell", "intent", "training_need", "search_key")
    with context.register.database.reading() as connection:
        return [
            tuple(row)
            for name in tables
            for row in connection.exec_driver_sql(f"select * from {name} order by 1, 2").all()
        ]


def test_a_sound_register_verifies(filled: Context) -> None:
    verdict = verify(filled.register)
    assert verdict.sound
    assert verdict.ops == verdict.records > 20


def test_a_row_that_the_journal_does_not_say_is_found(filled: Context) -> None:
    with filled.register.database.writing() as connection:
        connection.exec_driver_sql(
            "update labourer set phone = '13900000000' where id = (select min(id) from labourer)"
        )
    verdict = verify(filled.register)
    assert not verdict.sound
    assert "labourer" in verdict.faults[0]


def test_a_missing_search_key_is_found(filled: Context) -> None:
    with filled.register.database.writing() as connection:
        connection.exec_driver_sql("delete from search_key where token = (select min(token) from search_key)")
    assert not verify(filled.register).sound


def test_a_changed_journal_line_is_found(filled: Context) -> None:
    with filled.register.database.writing() as connection:
        connection.exec_driver_sql("drop trigger op_no_update")
        connection.exec_driver_sql("update op set line = replace(line, '双', '单') || ' ' where n = 2")
    assert any("校验值" in fault for fault in verify(filled.register).faults)


def test_rebuilding_from_the_journal_gives_the_same_rows(filled: Context) -> None:
    before = dump(filled)
    with filled.register.writing() as connection:
        door.rebuild(connection)
    assert dump(filled) == before


def test_a_lost_write_ahead_log_is_noticed(filled: Context, tmp_path: Path) -> None:
    with filled.register.database.engine.connect() as connection:
        connection.exec_driver_sql("commit")
        connection.exec_driver_sql("pragma wal_checkpoint(truncate)")
        connection.exec_driver_sql("begin")
    older = tmp_path / "older.db"
    shutil.copyfile(filled.folder.database, older)
    filled.register.save(blank("labourer"), {"name": "石玉兰"})
    root = filled.folder.root
    filled.close()
    for name in ("register.db-wal", "register.db-shm"):
        (root / name).unlink(missing_ok=True)
    older.replace(root / "register.db")
    opened = Context.open(root, PASSWORD)
    assert opened.register.lost()
    assert not verify(opened.register).sound
    opened.close()


def test_one_flipped_byte_is_never_opened_as_good(filled: Context) -> None:
    root, file = filled.folder.root, filled.folder.database
    filled.close()
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    try:
        opened = Context.open(root, PASSWORD)
    except CannotOpen:
        return
    assert not verify(opened.register).sound
    opened.close()


def test_a_backup_is_read_back_and_restores_the_same(filled: Context, tmp_path: Path) -> None:
    before = dump(filled)
    made = backup.back_up(filled.register, filled.folder, filled.key, tmp_path / "stick" / "backup-1.vdb")
    assert made.verdict.sound
    filled.register.save(blank("labourer"), {"name": "石玉兰"})
    with pytest.raises(VillageDeskError, match="已经有"):
        backup.restore(made.file, filled.folder.root)
    restored = Context.open(backup.restore(made.file, tmp_path / "again").root, PASSWORD)
    assert dump(restored) == before
    restored.close()


def test_a_torn_backup_is_refused(filled: Context, tmp_path: Path) -> None:
    made = backup.back_up(filled.register, filled.folder, filled.key, tmp_path / "backup-1.vdb")
    made.file.write_bytes(made.file.read_bytes()[:-100])
    with pytest.raises(CannotOpen):
        backup.restore(made.file, tmp_path / "again")
