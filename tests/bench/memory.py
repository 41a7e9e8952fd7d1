"""Memory: the open register with its list of people, against a bare window."""

from statistics import median

from tests.bench.process import run
from tests.bench.registers import SIZES, kept
from tests.bench.timing import Row, people

_ROUNDS = 3
_SHARE, _ROOM_MB = 1.5, 120
"""What is allowed: this much of the bare window's own memory, and so many MB for the store and the list."""


def measure() -> list[Row]:
    """Compare the memory that belongs to each process alone."""
    rows: list[Row] = []
    for size in SIZES:
        folder = kept(size)
        told = [(run("open_register", folder), run("bare_window")) for _ in range(_ROUNDS)]
        ours, bare = (median(pair[side]["private"] for pair in told) for side in (0, 1))
        allowed = _SHARE * bare + _ROOM_MB
        note = f"bare window {bare:.0f} MB, our peak {max(pair[0]['peak'] for pair in told):.0f} MB with shared pages"
        against = f"{_SHARE} × the bare window and {_ROOM_MB} MB"
        rows.append(
            Row("private memory, list open", people(size), against, ours, allowed, ours / allowed, 1.0, "MB", note=note)
        )
    return rows
