"""What the made-up ledgers are made of: rows, and ID numbers of invented people."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from villagedesk.catalogue.checks import id_checksum

Rows = Sequence[Sequence[Any]]
Write = Callable[..., Path]


def make_id(number: int, born: str = "19900307", county: str = "520422") -> str:
    """Return a valid ID number of an invented person; an odd number is a man."""
    first = f"{county}{born}{number:03d}"
    return first + id_checksum(first)
