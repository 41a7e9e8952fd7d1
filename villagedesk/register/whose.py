"""Whose register this is, as it says itself: a village's, or a hub's with the people of many villages."""

from sqlalchemy import Connection

from villagedesk.register import state

_DIGITS = 12
_IDENTITY = "identity"
"""The setting in which a register keeps whose it is."""


def home(connection: Connection) -> str:
    """Return the village code of a village laptop; '' at a hub, which is at home in every village."""
    stored = state.get(connection, _IDENTITY)
    return "" if stored is None or stored["is_hub"] else str(stored["code"])


def is_hub(connection: Connection) -> bool:
    """Tell whether this register is a hub's."""
    stored = state.get(connection, _IDENTITY)
    return stored is not None and bool(stored["is_hub"])


def code(connection: Connection) -> str:
    """Return the code that records written here carry: a village's, or a hub's padded with zeros to twelve digits."""
    stored = state.get(connection, _IDENTITY)
    return "" if stored is None else str(stored["code"]).ljust(_DIGITS, "0")
