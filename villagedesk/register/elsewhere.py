"""A register whose database lies on a PostgreSQL server: the folder's sealed note of where, and opening it.

The folder keeps the key slots and `store.json`, sealed under the register's key: the server's address (never with a
password), which register it is, and a copy of its settings, the device's keys among them. In the server's tables the
settings are sealed, too: who reads the tables has no key. A copy of the folder on another PC opens the same database.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, select

from db.server import BadAddress, PasswordInAddress, ServerDatabase, UnfitServer, address, check, is_empty, open_server
from db.session import Database
from db.upgrade import HEAD, NewerSchema, revision
from villagedesk.errors import CannotOpen, WrongUse
from villagedesk.register import oplog, state
from villagedesk.register.unwritable import telling
from villagedesk.security.box import Box, NotOurs
from villagedesk.sentence import sentence

_PURPOSE = "VD1-store"
_NAME = "store"
_FORMAT = "villagedesk-store"


@dataclass(frozen=True, slots=True)
class Note:
    """What the folder knows of its database: the address without a password, and the id of the register."""

    url: str
    register: str
    settings: Mapping[str, Any] = field(default_factory=dict)


def look(given: str) -> str:
    """Return the address as it is kept, after looking whether a new register may be founded there.

    WrongUse where it is no address or holds a password, CannotOpen where nobody answers or the database is in use.
    """
    database = _database(given, Path(), None)
    try:
        with database.reading() as connection:
            _check(connection, given)
            if not _is_free(connection):
                raise CannotOpen(
                    sentence("数据库“{name}”里已经有内容，不能在里面新建登记台。", name=_name(given)),
                    "请让管数据库的人另建一个空数据库；要打开已有的登记台，请用它的文件夹。",
                )
    finally:
        database.close()
    return address(given).render_as_string()


def found(file: Path, key: bytes, register: str, url: str) -> Database:
    """Write the note of a new register and return its database, which `look` has found free."""
    database = free_database(file, key, url)
    write(file, Note(url, register), key)
    return database


def free_database(file: Path, key: bytes, url: str) -> Database:
    """Return a database that `look` has found free; `file` is where its note will lie."""
    database = _database(url, file, key)
    with database.writing() as connection:
        if not is_empty(connection):
            connection.execute(delete(state.SETTING))  # of a founding that was cut off, under a key that is lost
    return database


def open_database(file: Path, key: bytes) -> Database:
    """Return the database that the note names; CannotOpen where it is another register's, or nobody answers.

    NewerSchema where a newer program has worked on it: nothing of it is read then.
    """
    note = read(file, key)
    database = _database(note.url, file, key)
    try:
        with database.reading() as connection:
            _check(connection, note.url)
            _belongs(connection, note)
    except Exception:
        database.close()
        raise
    return database


def remember(file: Path, key: bytes, connection: Connection) -> None:
    """Bring the note's copy of the settings up to date, so that keys outlive a server that is lost."""
    note = read(file, key)
    settings = state.everything(connection)
    if note.settings != settings:
        write(file, Note(note.url, note.register, settings), key)


def read(file: Path, key: bytes) -> Note:
    """Return the folder's note; CannotOpen where it is missing or damaged."""
    try:
        content = json.loads(file.read_text(encoding="ascii"))
        return Note(**Box(key, _PURPOSE).open(_NAME, content["sealed"]))
    except (OSError, ValueError, KeyError, TypeError, NotOurs) as error:
        raise CannotOpen(
            sentence("“{file}”读不了，不知道数据库在哪里。", file=file.name),
            "请从备份或另一台电脑的文件夹里拷回这个文件。",
        ) from error


def write(file: Path, note: Note, key: bytes) -> None:
    """Replace the folder's note; at every moment either the old or the new one is whole."""
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    content = {"format": _FORMAT, "v": 1, "sealed": Box(key, _PURPOSE).seal(_NAME, asdict(note))}
    with part.open("w", encoding="ascii") as opened:
        opened.write(json.dumps(content) + "\n")
        opened.flush()
        os.fsync(opened.fileno())
    part.replace(file)


def _database(given: str, file: Path, key: bytes | None) -> ServerDatabase:
    carried = {state.BOX: Box(key, state.BOX)} if key else None
    try:
        return ServerDatabase(open_server(given, carried), file, telling)
    except PasswordInAddress as error:
        raise WrongUse(
            "数据库地址里不要写密码。", "请去掉密码，用环境变量 PGPASSWORD 或密码文件 .pgpass 提供。"
        ) from error
    except BadAddress as error:
        raise WrongUse("这不是 PostgreSQL 数据库的地址。", "例如 postgresql://county@10.2.3.4/puding。") from error


def _check(connection: Connection, given: str) -> None:
    try:
        check(connection)
    except UnfitServer as error:
        raise CannotOpen(
            sentence("数据库“{name}”不能用：{error}。", name=_name(given), error=error),
            "需要 PostgreSQL 13 或更新的版本，数据库的编码是 UTF8。",
        ) from error


def _is_free(connection: Connection) -> bool:
    """Tell whether nothing is there, or only what a founding left that was cut off."""
    if is_empty(connection):
        return True
    if revision(connection) is None:
        return False
    founded = select(state.SETTING.c.name).where(state.SETTING.c.name == state.IDENTITY)
    return connection.execute(founded).first() is None and oplog.length(connection)[0] == 0


def _belongs(connection: Connection, note: Note) -> None:
    current = revision(connection)
    if current is not None and current > HEAD:
        raise NewerSchema(current)
    if current is None:
        raise CannotOpen(
            sentence("数据库“{name}”是空的，登记的内容不在里面。", name=_name(note.url)),
            "请让管数据库的人从备份恢复；不要在里面新建登记台。",
        )
    try:
        identity = state.get(connection, state.IDENTITY)
    except NotOurs:
        identity = {"id": ""}
    if identity is not None and identity["id"] != note.register:
        raise CannotOpen(
            sentence("数据库“{name}”是另一个登记台的。", name=_name(note.url)), "请核对文件夹和数据库是不是一套。"
        )


def _name(given: str) -> str:
    return str(address(given).database)
