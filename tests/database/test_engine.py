import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from db.engine import NotEncrypted, WrongKey, open_engine
from db.session import Database

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path: Path) -> Database:
    opened = Database(open_engine(tmp_path / "register.db", KEY), tmp_path / "register.db")
    with opened.writing() as connection:
        connection.execute(text("create table person (name text)"))
    return opened


def test_nothing_is_readable_in_the_files(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("insert into person values (:name)"), {"name": "欧阳红娜"})
    for file in database.path.parent.iterdir():
        content = file.read_bytes()
        assert "欧阳红娜".encode() not in content
        assert not content.startswith(b"SQLite format 3")


def test_another_key_does_not_open(database: Database) -> None:
    database.close()
    with pytest.raises(WrongKey):
        open_engine(database.path, bytes(32)).connect()


def test_a_plain_file_is_refused(tmp_path: Path) -> None:
    plain = tmp_path / "plain.db"
    plain.write_bytes(b"SQLite format 3\x00" + bytes(100))
    with pytest.raises(NotEncrypted):
        open_engine(plain, KEY)


def test_errors_do_not_show_values(database: Database) -> None:
    with pytest.raises(DatabaseError) as caught, database.writing() as connection:
        connection.execute(text("insert into nowhere values (:id)"), {"id": "520422199101184527"})
    assert "520422199101184527" not in str(caught.value)


def test_commits_are_durable_and_logged_ahead(database: Database) -> None:
    with database.reading() as connection:
        assert connection.execute(text("pragma journal_mode")).scalar() == "wal"
        assert connection.execute(text("pragma synchronous")).scalar() == 2


def fail_after_writing(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("insert into person values ('韦光荣')"))
        raise ZeroDivisionError


def test_a_failure_takes_everything_back(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        fail_after_writing(database)
    with database.reading() as connection:
        assert connection.execute(text("select count(*) from person")).scalar() == 0


def test_many_threads_read_while_one_writes(database: Database) -> None:
    counts: list[int] = []

    def read() -> None:
        for _ in range(20):
            with database.reading() as connection:
                counts.append(connection.execute(text("select count(*) from person")).scalar_one())

    readers = [threading.Thread(target=read) for _ in range(8)]
    for reader in readers:
        reader.start()
    for _ in range(20):
        with database.writing() as connection:
            connection.execute(text("insert into person values ('石玉兰')"))
    for reader in readers:
        reader.join()
    assert len(counts) == 160
    assert max(counts) <= 20
