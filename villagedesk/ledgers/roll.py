"""Who of a ledger is on the roll already: looked up in batches, so that 5,000 rows ask a few dozen questions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, select

from db.bulk import chunks
from villagedesk.catalogue.field import Values
from villagedesk.ledgers.ledger import LedgerRow
from villagedesk.register import duplicates, reading
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.record import Record

HOUSEHOLD = "household"
CHILDREN = ("spell", "intent", "training_need")
_PEOPLE, _HOUSEHOLDS = TABLES[PERSON], TABLES[HOUSEHOLD]
_NAMES_AT_ONCE = 10_000
"""No index has the names: every question walks over the whole roll, so there should be one."""
_FACTS = ("birth_date", "sex", "id_number", "phone")


@dataclass(slots=True)
class Roll:
    """What the register holds of the people and households that the rows of a ledger may mean.

    `people` gives the record id of the person of a row; `records` every record of theirs by id; `children` the
    ids of what hangs on a person or household, by (kind, owner); `by_number` and `by_head` household ids.
    """

    people: dict[int, str] = field(default_factory=dict)
    records: dict[str, Record] = field(default_factory=dict)
    children: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    by_number: dict[str, str] = field(default_factory=dict)
    by_head: dict[str, list[str]] = field(default_factory=dict)


def look_up(connection: Connection, rows: Sequence[LedgerRow], village: str = "") -> Roll:
    """Find the people and households of rows on the roll, with all their records.

    With `village` (12-digit code) nobody of another village is taken for one of them, as at a county.
    """
    roll = Roll()
    labourers = {row.row: row.values_of(PERSON) for row in rows}
    households = [row.values_of(HOUSEHOLD) for row in rows]
    homes_of_rows = {row.row: home for row, home in zip(rows, households, strict=True)}
    _find_people(connection, roll, labourers, homes_of_rows, village)
    _find_homes(connection, roll, households, village)
    wanted = {
        *roll.people.values(),
        *roll.by_number.values(),
        *(home for some in roll.by_head.values() for home in some),
    }
    homes = _column(connection, _PEOPLE, "id", set(roll.people.values()), "household")
    wanted.update(home for _, home in homes if home)
    for kind, owner in (*((kind, PERSON) for kind in CHILDREN), ("income", HOUSEHOLD)):
        owners = set(roll.people.values()) if owner == PERSON else {home for _, home in homes if home}
        for child, parent in _column(connection, TABLES[kind], owner, owners, owner):
            roll.children.setdefault((kind, parent), []).append(child)
            wanted.add(child)
    roll.records = reading.records(connection, sorted(wanted))
    return roll


def _find_people(
    connection: Connection, roll: Roll, labourers: dict[int, Values], households: dict[int, Values], village: str
) -> None:
    """Match rows with people: by ID number, by name and phone, then by name where nothing speaks against it."""
    known = duplicates.known(connection, _texts(labourers, "id_number"), _texts(labourers, "phone"), village)
    unknown: list[int] = []
    for row, values in labourers.items():
        found = known.person(_text(values, "name"), _text(values, "id_number"), _text(values, "phone"))
        if found:
            roll.people[row] = found
        else:
            unknown.append(row)
    namesakes = _namesakes(connection, {_text(labourers[row], "name") for row in unknown}, village)
    taken = set(roll.people.values())
    for row in unknown:
        candidates = [one for one in namesakes.get(_text(labourers[row], "name"), ()) if one["person"] not in taken]
        found = _same_by_name(candidates, labourers[row], households[row])
        if found:
            roll.people[row] = found
            taken.add(found)


def _namesakes(connection: Connection, names: set[str], village: str) -> dict[str, list[dict[str, Any]]]:
    homes = (_HOUSEHOLDS.c.number.label("home"), _HOUSEHOLDS.c.head_name)
    facts = (_PEOPLE.c.name, *(_PEOPLE.c[name] for name in _FACTS), *homes)
    query = duplicates.registrations(*facts, village=village)
    query = query.outerjoin(_HOUSEHOLDS, _HOUSEHOLDS.c.id == _PEOPLE.c.household).order_by(_PEOPLE.c.id)
    found: dict[str, list[dict[str, Any]]] = {}
    for some in chunks(sorted(names), _NAMES_AT_ONCE):
        for row in connection.execute(query.where(_PEOPLE.c.name.in_(some))).mappings():
            found.setdefault(row["name"], []).append(dict(row))
    return found


def _same_by_name(candidates: list[dict[str, Any]], labourer: Values, home: Values) -> str | None:
    """Return the namesake who is this person: of the same household, or nothing known of either but the name.

    A row without ID number and phone means the only namesake; where there are several, the first of whom no
    more is known either, so that the same sheet given again finds the same people.
    """
    fitting = [one for one in candidates if not _contradicts(one, labourer)]
    keys = ((_text(home, "number"), "home"), (_text(home, "head_name"), "head_name"))
    for one in fitting:
        if any(value and one[column] == value for value, column in keys):
            return str(one["person"])
    if labourer.get("id_number") or labourer.get("phone"):
        return None
    if fitting and len({one["person"] for one in candidates}) == 1:
        return str(fitting[0]["person"])
    return next((str(one["person"]) for one in fitting if not one["id_number"] and not one["phone"]), None)


def _contradicts(known: dict[str, Any], labourer: Values) -> bool:
    """Tell whether a fact of a row speaks against a namesake; a telephone may have changed."""
    for name in ("birth_date", "sex", "id_number"):
        old, new = _text(known, name), _text(labourer, name)
        shared = min(len(old), len(new)) if name == "birth_date" else max(len(old), len(new))
        if old and new and old[:shared] != new[:shared]:
            return True
    return False


def _find_homes(connection: Connection, roll: Roll, households: Iterable[Values], village: str) -> None:
    given = list(households)
    numbers, heads = ({_text(home, name) for home in given} - {""} for name in ("number", "head_name"))
    for column, texts in (("number", numbers), ("head_name", heads)):
        for some in chunks(sorted(texts)):
            table = _HOUSEHOLDS.c
            query = select(table.id, table[column]).where(table[column].in_(some), table.void.is_(None))
            query = query.where(table.village == village) if village else query
            for record, text in connection.execute(query.order_by(table.id)):
                if column == "number":
                    roll.by_number.setdefault(text, record)
                else:
                    roll.by_head.setdefault(text, []).append(record)


def _column(connection: Connection, table: Table, by: str, values: set[str], wanted: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for some in chunks(sorted(values)):
        query = select(table.c.id, table.c[wanted]).where(table.c[by].in_(some), table.c.void.is_(None))
        found.extend((row[0], row[1]) for row in connection.execute(query.order_by(table.c.id)))
    return found


def _texts(labourers: dict[int, Values], name: str) -> set[str]:
    return {_text(values, name) for values in labourers.values()} - {""}


def _text(values: Any, name: str) -> str:
    return str(values.get(name) or "")
