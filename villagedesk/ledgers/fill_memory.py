"""Which column means what, remembered by the header, so that the next template of this kind needs no correction."""

import hashlib
from collections.abc import Mapping

from villagedesk.ledgers.header import Header
from villagedesk.register import state
from villagedesk.register.store import Register

_SETTING = "template_mapping:"
_LENGTH = 32
"""Hex digits of the fingerprint: 128 bits."""


def fingerprint(header: Header) -> str:
    """Return what tells this header from others: its words and their columns."""
    words = "\n".join(f"{cell.column}\t{cell.full}" for cell in header.cells)
    return hashlib.sha256(words.encode()).hexdigest()[:_LENGTH]


def recall(register: Register, header: Header) -> dict[int, str | None]:
    """Return the corrections made for this header before: column number from 1 to dotted field or None."""
    with register.database.reading() as connection:
        kept = state.get(connection, _SETTING + fingerprint(header), {})
    return {int(column): name for column, name in kept.items()}


def remember(register: Register, header: Header, mapping: Mapping[int, str | None]) -> None:
    """Keep corrections for this header, beside those made before."""
    kept = recall(register, header) | dict(mapping)
    with register.writing() as connection:
        state.put(connection, _SETTING + fingerprint(header), {str(column): name for column, name in kept.items()})
