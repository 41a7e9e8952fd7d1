"""Unlock: from the password to a list of everybody that can be searched."""

from tests.bench.process import run
from tests.bench.registers import SIZES, kept
from tests.bench.timing import Pair, Row, people

_ROUNDS = 5
_PEER = "argon2id of the unlock alone"
_TARGET = 2.0


def measure() -> list[Row]:
    """Compare the first unlock of a process, which loads the store, and one after a lock."""
    rows: list[Row] = []
    for size in SIZES:
        folder = kept(size)
        first, again = Pair(), Pair()
        for _ in range(_ROUNDS):
            ours, peer = run("unlocking", "unlock", folder), run("unlocking", "stretch", folder)
            for pair, name in ((first, "first"), (again, "again")):
                pair.ours.append(ours[name])
                pair.peer.append(peer["again"])
        rows.append(first.row("unlock to searchable list, at start", people(size), _PEER, _TARGET, "loads the store"))
        rows.append(again.row("unlock to searchable list, after a lock", people(size), _PEER, _TARGET))
    return rows
