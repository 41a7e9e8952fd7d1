"""Named values of the register itself: its village, its keys, how far it was sent and received."""

from typing import Any

from sqlalchemy import Connection, Table, bindparam, select

from db.bulk import upsert
from db.models import table
from db.prepared import Prepared, listed

SETTING: Table = table("setting")
FROM_BACKUP = "from_backup"
"""The setting that a copy carries, so that a register which came out of a backup knows it."""

_VALUE = Prepared(select(SETTING.c.value).where(SETTING.c.name == bindparam("name")))


def get(connection: Connection, name: str, default: Any = None) -> Any:
    """Return the value called `name`, or `default` where it was never set."""
    row = next(_VALUE.run(connection, {"name": name}), None)
    return default if row is None else listed(row[0])["is"]


def put(connection: Connection, name: str, value: Any) -> None:
    """Set the value called `name`; anything JSON can say."""
    upsert(connection, SETTING, [{"name": name, "value": {"is": value}}])
