"""Whether the recovery sheet in the safe is known to be right: the register remembers, the home page reminds."""

from villagedesk.register import state
from villagedesk.register.store import Register

_WANTED = "recovery_sheet_wanted"


def ask_for_new_sheet(register: Register) -> None:
    """Remember that a recovery sheet has to be made: none was checked yet, or the one there was used."""
    _set(register, True)


def sheet_is_checked(register: Register) -> None:
    """Remember that a printed sheet was compared with its code."""
    _set(register, False)


def wants_sheet(register: Register) -> bool:
    """Tell whether a recovery sheet has to be made."""
    with register.database.reading() as connection:
        return bool(state.get(connection, _WANTED, False))


def _set(register: Register, wanted: bool) -> None:
    with register.writing() as connection:
        state.put(connection, _WANTED, wanted)
