"""Mappings that a user set, kept in the register by the fingerprint of the header they were set for."""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from villagedesk.ledgers.header import Header
from villagedesk.ledgers.ledger import Ledger
from villagedesk.ledgers.report import FIELDS
from villagedesk.ledgers.words import REASON, header_key
from villagedesk.register import state
from villagedesk.register.store import Register

_SETTING = "ledger-mapping:"


def fingerprint(headers: Iterable[str]) -> str:
    """Return 32 hex digits that stand for headers in their order; blanks, marks and our reason column do not count."""
    words = [key for key in map(header_key, headers) if not key.endswith(header_key(REASON))]
    return sha256("\n".join(words).encode()).hexdigest()[:32]


def remember(register: Register, ledger: Ledger, mapping: Mapping[int, str | None]) -> None:
    """Keep what the user decided for columns (numbered from 1) of a ledger; an empty mapping forgets it.

    Columns are kept by their place among the headers: a blank column in front changes nothing.
    """
    places = {column.column: place for place, column in enumerate(ledger.columns)}
    kept = [[places[column], name] for column, name in sorted(mapping.items()) if column in places]
    with register.writing() as connection:
        state.put(connection, _SETTING + fingerprint(column.header for column in ledger.columns), kept)


def recall(register: Register, header: Header) -> dict[int, str | None] | None:
    """Return the mapping (columns numbered from 1) kept for a header, None where there is none.

    What this header has no column for, or this program no field, is passed over.
    """
    with register.database.reading() as connection:
        kept = state.get(connection, _SETTING + fingerprint(cell.full for cell in header.cells))
    return understood(header, kept) if kept else None


def understood(header: Header, kept: Iterable[tuple[int, str | None]]) -> dict[int, str | None]:
    """Return what was kept by the places of a header by its column numbers, from 1.

    The workbook of rows to correct has one column more than its ledger, and a newer program may know more fields.
    """
    places = range(len(header.cells))
    return {
        header.cells[place].column + 1: name
        for place, name in kept
        if place in places and (name is None or name in FIELDS)
    }
