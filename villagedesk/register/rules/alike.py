"""校核 of the whole roll: who may be registered twice under different ID numbers, or with none."""

from collections.abc import Mapping

from sqlalchemy import Connection

from villagedesk.register import reading
from villagedesk.register.alike import Likeness, pairs
from villagedesk.register.projection import PERSON
from villagedesk.register.rules.person import Hit

CODE = "possible-duplicate"
_LISTED = frozenset((Likeness.NAME_PHONE, Likeness.NAME_BIRTH, Likeness.NEAR_ID))
"""The same ID number is found by a check of its own; what is weaker is asked where people are compared, not here."""


def check_alike(connection: Connection) -> Mapping[str, list[Hit]]:
    """Return what is to be told about people, by record id; a pair that was decided on is not told."""
    listed = [pair for pair in pairs(connection) if pair.likeness in _LISTED]
    called = reading.called(connection, sorted({person for pair in listed for person in (pair.first, pair.second)}))
    found: dict[str, list[Hit]] = {}
    for pair in listed:
        for person, other in ((pair.first, pair.second), (pair.second, pair.first)):
            parts = {"other": called[other], "how": str(pair.likeness)}
            found.setdefault(person, []).append(Hit(CODE, PERSON, person, "name", parts))
    return found
