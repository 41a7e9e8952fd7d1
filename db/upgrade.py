"""Bring a database to this program's schema; a file is copied before anything is changed.

On PostgreSQL nothing is copied: its DDL is part of the transaction, so that a migration that fails, or is cut off, has
never been; against a migration that succeeds and was wrong there are the backups of whoever keeps the server.
"""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from db.session import Database

HEAD = "v0005"
"""The revision this program works with; a test holds it to the newest migration."""


class NewerSchema(Exception):
    """The database was written by a newer program."""


class UpgradeFailed(Exception):
    """A migration failed; the file is as it was before."""


def revision(connection: Connection) -> str | None:
    """Return the schema revision of an open database, None where it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("select version_num from alembic_version")).scalar()


def upgrade(database: Database, copies: Path, told: Callable[[], None] | None = None) -> None:
    """Migrate to HEAD where needed, with a copy of a file in `copies` first.

    `told` is called before a file that is not empty is migrated, which takes a while.
    Raises NewerSchema, or UpgradeFailed; then the file is as it was. Alembic is loaded only if needed.
    """
    with database.reading() as connection:
        current = revision(connection)
    if current == HEAD:
        return
    if current is not None and current > HEAD:
        raise NewerSchema(current)
    if current is not None:
        if told:
            told()
        if database.engine.dialect.name == "sqlite":
            _copy(database, copies / f"before-{HEAD}.db")
    try:
        _migrate(database)  # one transaction: where it fails nothing has become real
    except Exception as error:
        database.close()
        raise UpgradeFailed(HEAD) from error


def _copy(database: Database, copy: Path) -> None:
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.unlink(missing_ok=True)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("commit")
        connection.exec_driver_sql("vacuum into ?", (str(copy),))
        connection.exec_driver_sql("begin")


def _migrate(database: Database) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "db:migrations")
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
