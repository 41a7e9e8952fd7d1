from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from db import models
from db.base import METADATA
from db.engine import open_engine
from db.session import Database
from db.upgrade import HEAD, NewerSchema, UpgradeFailed, upgrade

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path: Path) -> Database:
    opened = Database(open_engine(tmp_path / "register.db", KEY), tmp_path / "register.db")
    upgrade(opened, tmp_path / "backup")
    return opened


def test_the_head_named_in_code_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", "db:migrations")
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


@pytest.mark.filterwarnings("ignore:.*expression-based index")
def test_migrations_make_the_tables_that_the_models_declare(database: Database) -> None:
    with database.reading() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, METADATA) == []
    assert set(models.record_tables()) == {
        "household", "labourer", "spell", "intent", "training_need", "income",
        "training_record", "visit", "request", "application", "ride", "subsidy", "warning", "schooling",
        "enterprise", "post", "trip", "station", "event", "fair",
    }  # fmt: skip


def test_migrations_make_the_indexes_that_the_models_declare(database: Database) -> None:
    with database.reading() as connection:
        made = connection.execute(text("select name from sqlite_master where type = 'index' and sql is not null"))
        assert set(made.scalars()) == {index.name for one in METADATA.tables.values() for index in one.indexes}


def test_the_journal_cannot_be_changed(database: Database) -> None:
    row = "insert into op (id, prev, device, seq, hlc, eff_hlc, entity, record, own, line) values "
    with database.writing() as connection:
        connection.execute(text(row + "('a', 'b', 'c', 1, 'h', 'h', 'labourer', 'r', 1, '{}')"))
    for forbidden in ("update op set line = 'x'", "delete from op"):
        with pytest.raises(DatabaseError, match="never changed"), database.writing() as connection:
            connection.execute(text(forbidden))


def test_a_file_of_a_newer_program_is_left_alone(database: Database, tmp_path: Path) -> None:
    with database.writing() as connection:
        connection.execute(text("update alembic_version set version_num = 'v9999'"))
    before = database.path.read_bytes()
    with pytest.raises(NewerSchema):
        upgrade(database, tmp_path / "backup")
    assert database.path.read_bytes() == before


def test_a_failed_upgrade_leaves_the_file_as_it_was(database: Database, tmp_path: Path) -> None:
    with database.writing() as connection:
        connection.execute(text("update alembic_version set version_num = 'v0000'"))
        connection.execute(text("insert into setting values ('kept', '{}')"))
    with pytest.raises(UpgradeFailed):
        upgrade(database, tmp_path / "backup")
    again = Database(open_engine(database.path, KEY), database.path)
    with again.reading() as connection:
        assert connection.execute(text("select name from setting")).scalar() == "kept"
    assert (tmp_path / "backup" / f"before-{HEAD}.db").exists()
