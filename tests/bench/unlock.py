"""Unlock: from the password to a list of everybody that can be searched."""

from tests.bench.process import run
from tests.bench.registers import SIZES, kept
from tests.bench.timing import Pair, Row, people

_ROUNDS = 5
_JOB = "unlock to searchable list"
_PEER = "argon2id of the unlock alone"
_TARGET = 2.0


def measure() -> list[Row]:
    """Compare the first unlock of a process, with what it needs loaded or not, and one after a lock."""
    rows: list[Row] = []
    for size in SIZES:
        folder = kept(size)
        first, bare, again = Pair(), Pair(), Pair()
        for _ in range(_ROUNDS):
            peer = run("unlocking", "stretch", folder)["again"]
            typed, ours = run("unlocking", "typed", folder), run("unlocking", "unlock", folder)
            for pair, taken in ((first, typed["first"]), (bare, ours["first"]), (again, ours["again"])):
                pair.ours.append(taken)
                pair.peer.append(peer)
        rows.append(first.row(f"{_JOB}, at start", people(size), _PEER, _TARGET, "store loaded while typing"))
        rows.append(bare.row(f"{_JOB}, at once", people(size), _PEER, _TARGET, "nothing loaded yet"))
        rows.append(again.row(f"{_JOB}, after a lock", people(size), _PEER, _TARGET))
    return rows
