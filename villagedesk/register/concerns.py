"""What of a record waits for a person: a conflict that nobody has closed, or the county's return for correction.

Derived from the journal with the record's row. Most records have none, and those cost next to nothing.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, literal, select

from db.bulk import chunks, upsert
from db.models import table
from db.prepared import Prepared
from villagedesk.journal.fold import State

CONCERN: Table = table("concern")
CONFLICT, RETURN = "conflict", "return"
"""What a concern is."""

_ANY = Prepared(select(literal(1)).select_from(CONCERN).limit(1))
_PRESENT = select(CONCERN.c.record, CONCERN.c.what).where(CONCERN.c.record.in_(bindparam("some", expanding=True)))
_GONE = delete(CONCERN).where(CONCERN.c.record == bindparam("former"), CONCERN.c.what == bindparam("kind"))

Rows = list[dict[str, Any]]


def of(entity: str, content: Mapping[str, Any], state: State, person: str | None) -> Rows:
    """Return the concerns of a folded record; `content` is its row, `person` who it is or hangs on.

    A record that is voided, or shows under another one, waits for nobody.
    """
    if not (state.conflicts or state.returns) or content["void"]:
        return []
    known = {"record": content["id"], "entity": entity, "person": person, "village": content["village"]}
    found: Rows = []
    if state.conflicts:
        found.append({**known, "what": CONFLICT, "since": _since(state)})
    if state.returns:
        found.append({**known, "what": RETURN, "since": min(returned.hlc for returned in state.returns)})
    return found


def write(connection: Connection, wanted: Rows, known: Iterable[str]) -> None:
    """Write the concerns wanted, and take away all others of the records `known` from before."""
    if next(_ANY.run(connection, {}), None) is not None:
        keep = {(row["record"], row["what"]) for row in wanted}
        present = {tuple(row) for some in chunks(list(known)) for row in connection.execute(_PRESENT, {"some": some})}
        gone = [{"former": record, "kind": what} for record, what in present - keep]
        if gone:
            connection.execute(_GONE, gone)
    upsert(connection, CONCERN, wanted)


def _since(state: State) -> str:
    """Return when the oldest open conflict came up: as the second of its values was written."""
    return min(sorted(head.hlc for head in heads)[:2][-1] for heads in state.conflicts.values())
