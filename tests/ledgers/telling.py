"""What every spreadsheet must come to, whatever it holds: a ledger or a refusal in words, soon."""

import time
from collections.abc import Callable

from villagedesk.errors import VillageDeskError
from villagedesk.ledgers import Ledger

LONGEST = 5.0
"""Seconds for one small file on a busy machine; each takes a few hundredths."""


def assert_told(read: Callable[[], Ledger]) -> None:
    """Read; a refusal must say something to a clerk, and neither may take long."""
    begun = time.monotonic()
    found = outcome(read)
    assert time.monotonic() - begun < LONGEST
    if isinstance(found, Ledger):
        assert found.report()["summary"]["rows"] == len(found.rows)
    else:
        assert found.message
        assert found.hint


def outcome(read: Callable[[], Ledger]) -> Ledger | VillageDeskError:
    try:
        return read()
    except VillageDeskError as refusal:
        return refusal
