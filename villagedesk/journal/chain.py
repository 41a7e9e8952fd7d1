"""Where a stretch of a device's chain belongs: whether it follows what is here, and what of the own chain is there.

A device's ops form a chain as commits do: each names the one before by its hash. A register that was restored from
an older copy, or copied whole to a second machine, grows a second branch, and both are kept. So a number alone says
nothing: only number and id together name an op.
"""

from collections.abc import Callable, Collection, Iterable
from enum import Enum

Place = tuple[str, int]
"""A device and a number in its chain."""

Pair = tuple[int, str]
"""A number in a device's chain and the short id of the op there."""


class Fit(Enum):
    """Whether a stretch follows what is here: it does, what is before it is missing, or it cannot be true."""

    FITS = "fits"
    GAP = "gap"
    BROKEN = "broken"


def fit(device: str, genesis: str, first: int, prev: str, known: Callable[[str], Place | None]) -> Fit:
    """Tell whether a stretch of a device's chain that begins with number `first` after the op `prev` follows.

    `genesis` is where the device's chain begins, `known` gives the place of an op that is here. A stretch after
    another device's op, or with a number that does not follow, is broken.
    """
    before = (device, 0) if prev == genesis else known(prev)
    if before is None:
        return Fit.GAP
    return Fit.FITS if before == (device, first - 1) else Fit.BROKEN


def confirmed(known: Iterable[Pair], own: Callable[[int], Collection[str]]) -> int:
    """Return up to which number the own chain is at the hub: the furthest pair that is ours, zero for none.

    `known` are the pairs of a receipt, `own` gives the ids of own ops with a number. Pairs of a branch that is not
    here confirm nothing, however far they reach.
    """
    for seq, short in sorted(known, reverse=True):
        if any(found.startswith(short) for found in own(seq)):
            return seq
    return 0


def forked(befores: Iterable[str]) -> bool:
    """Tell whether two ops of a chain follow the same op, given the id before each: it was restored or copied."""
    seen: set[str] = set()
    for before in befores:
        if before in seen:
            return True
        seen.add(before)
    return False
