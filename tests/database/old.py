"""A register as a released program left it, the first one if no other is named: its schema, its rows, its keys."""

import unicodedata
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect, text

from db.engine import open_engine
from db.session import Database
from villagedesk.context import Context
from villagedesk.register.pinyin import spellings

FIRST, BEFORE = "v0001", "v0004"
"""The first schema, and the one before that of this program."""


def made_old(context: Context, schema: str = FIRST) -> Path:
    """Close a register and give its folder back the file that the program of a schema would have written."""
    root, key, path = context.folder.root, context.key, context.folder.database
    context.close()
    current = path.rename(path.with_name("current.db"))
    for side in ("-wal", "-shm"):
        path.with_name(path.name + side).unlink(missing_ok=True)
    source, target = Database(open_engine(current, key), current), Database(open_engine(path, key), path)
    _migrate(target, schema)
    with source.reading() as reading, target.writing() as writing:
        for table in inspect(writing).get_table_names():
            if table != "alembic_version" and (schema != FIRST or table != "search_key"):
                _copy(reading, writing, table)
        if schema == FIRST:
            writing.execute(text("delete from setting where name in ('search_keys', 'feeds_and_concerns')"))
            _write_keys(writing)
    for database in (source, target):
        database.close()
    current.unlink()
    return root


def _migrate(database: Database, schema: str) -> None:
    config = Config()
    config.set_main_option("script_location", "db:migrations")
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, schema)


def _copy(source: Connection, target: Connection, table: str) -> None:
    names = [column["name"] for column in inspect(target).get_columns(table)]
    quoted = ", ".join(f'"{name}"' for name in names)
    rows = [dict(row) for row in source.execute(text(f"select {quoted} from {table}")).mappings()]
    if rows:
        values = ", ".join(f":{name}" for name in names)
        target.execute(text(f"insert into {table} ({quoted}) values ({values})"), rows)


def _write_keys(connection: Connection) -> None:
    people = connection.execute(text("select * from labourer where void is null")).mappings().all()
    keys = [{"token": token, "record": person["id"]} for person in people for token in _tokens(dict(person))]
    connection.execute(text("insert into search_key (token, record) values (:token, :record)"), keys)


def _tokens(person: dict[str, Any]) -> set[str]:
    """Return the tokens by the rules of the first program: none was marked, a slip number was searched whole."""
    name = _normal(person["name"])
    found = {name[start:] for start in range(len(name))}
    for syllables in spellings(name):
        for start in range(len(syllables)):
            found |= {"".join(syllables[start:]), "".join(syllable[0] for syllable in syllables[start:])}
    number = _normal(person["id_number"])
    found |= {number, *(number[-length:] for length in (4, 5, 6)), _normal(person["number"])}
    for field in ("phone", "other_phone", "family_phone"):
        found |= {_normal(person[field]), _normal(person[field])[-4:]}
    return found - {""}


def _normal(value: str | None) -> str:
    plain = unicodedata.normalize("NFKC", value or "").lower()
    return "".join(character for character in plain if character not in "·•‧・.- ")
