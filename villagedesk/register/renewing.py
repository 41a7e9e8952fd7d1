"""What an older program derived by other rules, or not at all, is made anew, once, when the register is opened."""

from collections.abc import Callable

from sqlalchemy import Connection, delete, select

from db.bulk import insert_new
from db.session import Database
from villagedesk.register import apply as door
from villagedesk.register import feeds, oplog, same_pairs, same_rows, state, whose
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.search_keys import KEYS, VERSION, tokens

_MADE_BY = "search_keys"
"""The setting that keeps by which rules the keys of a register were made."""
_COMPLETE = "feeds_and_concerns"

_PEOPLE = TABLES[PERSON]
_NAMED = ("name", "id_number", "phone", "other_phone", "family_phone", "number")
_AT_ONCE = 5_000


def renew(database: Database, told: Callable[[], None] | None = None) -> bool:
    """Make the search keys of everybody anew where other rules made them; tell whether that was so.

    `told` is called before it is begun, as it takes a while. Feeds and concerns, which older registers lack, are made
    on the way.
    """
    _complete(database)
    with database.reading() as connection:
        if state.get(connection, _MADE_BY) == VERSION:
            return False
        anybody = connection.execute(select(_PEOPLE.c.id).limit(1)).first()
    if told and anybody:
        told()
    with database.writing() as connection:
        _renew(connection)
        state.put(connection, _MADE_BY, VERSION)
    return True


def _complete(database: Database) -> None:
    """Write what registers lack that were made before there were feeds and concerns."""
    with database.reading() as connection:
        if state.get(connection, _COMPLETE):
            return
    with database.writing() as connection:
        if whose.is_hub(connection):
            feeds.fill(connection)
        for records in TABLES.values():
            query = select(records.c.id).where(records.c.conflicted)
            door.refold(connection, list(connection.execute(query).scalars()))
        state.put(connection, _COMPLETE, value=True)


def _renew(connection: Connection) -> None:
    connection.execute(delete(KEYS))
    query = select(_PEOPLE.c.id, *(_PEOPLE.c[name] for name in _NAMED)).where(_PEOPLE.c.void.is_(None))
    for people in connection.execute(query).mappings().partitions(_AT_ONCE):
        keys = sorted((token, person["id"]) for person in people for token in tokens(dict(person)))
        insert_new(connection, KEYS, [{"token": token, "record": record} for token, record in keys])
    same_rows.arrange(connection, same_pairs.rewrite(connection, oplog.links(connection)))
