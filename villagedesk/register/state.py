"""Named values of the register itself: its village, its keys, how far it was sent and received.

In an encrypted file they lie as they are. On a server, whose tables others can read, each is sealed by the box that
the connection carries.
"""

from typing import Any

from sqlalchemy import Connection, Table, bindparam, select

from db.bulk import upsert
from db.models import table
from db.prepared import Prepared, listed

SETTING: Table = table("setting")
FROM_BACKUP = "from_backup"
"""The setting that a copy carries, so that a register which came out of a backup knows it."""

IDENTITY = "identity"
"""The setting that tells which register this is, and whose."""
BOX = "VD1-settings"
"""What the connection carries the box under, and what its key is derived for."""

_SEALED = "sealed"
_VALUE = Prepared(select(SETTING.c.value).where(SETTING.c.name == bindparam("name")))


def get(connection: Connection, name: str, default: Any = None) -> Any:
    """Return the value called `name`, or `default` where it was never set."""
    row = next(_VALUE.run(connection, {"name": name}), None)
    return default if row is None else _plain(connection, name, row[0])


def everything(connection: Connection) -> dict[str, Any]:
    """Return all values by name."""
    rows = connection.execute(select(SETTING).order_by(SETTING.c.name))
    return {row.name: _plain(connection, row.name, row.value) for row in rows}


def put(connection: Connection, name: str, value: Any) -> None:
    """Set the value called `name`; anything JSON can say."""
    box = connection.info.get(BOX)
    content = {"is": value} if box is None else {_SEALED: box.seal(name, value)}
    upsert(connection, SETTING, [{"name": name, "value": content}])


def _plain(connection: Connection, name: str, stored: Any) -> Any:
    content = listed(stored)
    return connection.info[BOX].open(name, content[_SEALED]) if _SEALED in content else content["is"]
