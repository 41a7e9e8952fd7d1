"""Which column of a template means what: corrections remembered by its header, for the next template of this kind."""

from collections.abc import Mapping

from villagedesk.ledgers import remembered
from villagedesk.ledgers.header import Header
from villagedesk.register import state
from villagedesk.register.store import Register

_SETTING = "template-mapping:"


def recall(register: Register, header: Header) -> dict[int, str | None]:
    """Return the corrections made for this header before: column number from 1 to dotted field or None.

    What was set when a ledger with this header was imported counts, too.
    """
    imported = remembered.recall(register, header) or {}
    with register.database.reading() as connection:
        kept = state.get(connection, _name(header), [])
    return imported | remembered.understood(header, kept)


def remember(register: Register, header: Header, mapping: Mapping[int, str | None]) -> None:
    """Keep corrections for this header; columns are kept by their place among the headers."""
    places = {cell.column + 1: place for place, cell in enumerate(header.cells)}
    with register.writing() as connection:
        kept: dict[int, str | None] = dict(state.get(connection, _name(header), []))
        kept |= {places[column]: name for column, name in mapping.items()}
        state.put(connection, _name(header), [[place, name] for place, name in sorted(kept.items())])


def _name(header: Header) -> str:
    return _SETTING + remembered.fingerprint(cell.full for cell in header.cells)
