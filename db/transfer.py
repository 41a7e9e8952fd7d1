"""All rows of one database into another that is empty, whatever the two run on: a portable copy, a move to a server."""

from collections.abc import Collection

from sqlalchemy import Connection, select, text

from db import models  # noqa: F401 - the tables
from db.base import METADATA
from db.bulk import insert_new

_AT_ONCE = 5_000


def copy_rows(source: Connection, target: Connection, leaving_out: Collection[str] = ()) -> None:
    """Copy the rows of every table but those left out, with their numbers; both have this program's schema."""
    for table in METADATA.sorted_tables:
        if table.name not in leaving_out:
            query = select(table).order_by(*table.primary_key).execution_options(yield_per=_AT_ONCE)
            for some in source.execute(query).mappings().partitions():
                insert_new(target, table, [dict(row) for row in some])
    if target.dialect.name == "postgresql":  # the next op comes after those whose numbers were brought along
        target.execute(text("select setval(pg_get_serial_sequence('op', 'n'), max(n)) from op having max(n) > 0"))
