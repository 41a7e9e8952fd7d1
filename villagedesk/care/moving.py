"""A register's content in another kind of database: a file that needs no server, or a server in place of the file.

Both hold the same rows with the same numbers, so that every chain, feed and receipt goes on where it was. Only the
settings are written anew: they lie plain in an encrypted file, and sealed on a server.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from db.engine import open_engine
from db.session import Database
from db.transfer import copy_rows
from db.upgrade import upgrade
from villagedesk.errors import VillageDeskError
from villagedesk.register import state
from villagedesk.register.folder import Folder
from villagedesk.register.store import Register
from villagedesk.sentence import sentence


def to_file(register: Register, key: bytes, file: Path) -> None:
    """Write the content, as it is at one moment, into a new encrypted file."""
    database = Database(open_engine(file, key), file)
    try:
        upgrade(database, file.parent)
        with register.database.reading() as source, database.writing() as target:
            _copy(source, target)
    finally:
        database.close()


def to_server(register: Register, folder: Folder, key: bytes, url: str) -> Path:
    """Bring a register from its file to an empty database of a server, and return where the file is kept.

    The register is closed afterwards and is to be opened anew. VillageDeskError where it is on a server already, or
    as `elsewhere.look` does; then nothing has changed.
    """
    from villagedesk.register import elsewhere  # the driver is loaded only where it serves

    if folder.is_on_server:
        raise VillageDeskError(
            sentence("“{root}”的数据已经在数据库服务器上。", root=folder.root), "要换服务器，请让管数据库的人搬。"
        )
    address = elsewhere.look(url)
    with register.database.reading() as source:
        identity = str(state.get(source, state.IDENTITY)["id"])
    database = elsewhere.free_database(folder.store, key, address)
    try:
        upgrade(database, folder.backup)
        with register.writing() as source:  # nobody writes into the file any more
            with database.writing() as target:
                _copy(source, target)
            elsewhere.write(folder.store, elsewhere.Note(address, identity), key)  # until here the file is the register
    finally:
        database.close()
    register.database.close()
    return _aside(folder)


def _copy(source: Connection, target: Connection) -> None:
    copy_rows(source, target, (state.SETTING.name,))
    for name, value in state.everything(source).items():
        state.put(target, name, value)


def _aside(folder: Folder) -> Path:
    """Move the file away, so that nobody opens what is no longer written on."""
    kept = folder.backup / f"moved-{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    kept.mkdir(parents=True)
    for name in ("register.db", "register.db-wal", "register.db-shm"):
        former = folder.root / name
        if former.exists():
            former.replace(kept / name)
    return kept / "register.db"
