"""Two ways of doing a job, taken in turn within one run, so that a busy machine slows both alike."""

import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

MILLISECONDS = "ms"
Timed = Callable[[int], float]
"""Does the job once, in the round of the number given, and returns what it took in seconds."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a job, what it is held against, and how the two compare.

    `ratio` is the median of the rounds' own ratios; `target` is the most it should be (with `at_least` the
    least), None where there is none. `ours` and `peer` are medians in `unit`.
    """

    job: str
    size: str
    against: str
    ours: float
    peer: float
    ratio: float
    target: float | None
    unit: str = MILLISECONDS
    at_least: bool = False
    rounds: int = 1
    note: str = ""
    peak_mb: float = 0

    @property
    def is_met(self) -> bool:
        """Tell whether the ratio keeps its target; one without a target is met."""
        if self.target is None:
            return True
        return self.ratio >= self.target if self.at_least else self.ratio <= self.target

    def to_json(self) -> dict[str, Any]:
        """Return the row for the results' file."""
        return {**asdict(self), "met": self.is_met}


@dataclass(slots=True)
class Pair:
    """The seconds of both ways, round by round."""

    ours: list[float] = field(default_factory=list)
    peer: list[float] = field(default_factory=list)

    def row(self, job: str, size: str, against: str, target: float | None, note: str = "") -> Row:
        """Return the line of the table."""
        ratio = median(ours / peer for ours, peer in zip(self.ours, self.peer, strict=True))
        mine, other = median(self.ours) * 1000, median(self.peer) * 1000
        return Row(job, size, against, mine, other, ratio, target, rounds=len(self.ours), note=note)


def alternated(ours: Timed, peer: Timed, rounds: int, warm: int = 1) -> Pair:
    """Do both in turn, A B A B …; the first `warm` rounds do not count."""
    pair = Pair()
    for number in range(-warm, rounds):
        mine, other = ours(number + warm), peer(number + warm)
        if number >= 0:
            pair.ours.append(mine)
            pair.peer.append(other)
    return pair


def seconds(work: Callable[[], object]) -> float:
    """Return what a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def private_mb() -> float:
    """Return the memory that belongs to this process alone, in MB."""
    return _status("RssAnon")


def peak_mb() -> float:
    """Return the most memory this process ever held, shared pages included, in MB."""
    return _status("VmHWM")


def load() -> float:
    """Return how busy the machine was during the last minute."""
    return os.getloadavg()[0]


def people(size: int) -> str:
    """Return a size in words."""
    return f"{size:,} people"


def _status(name: str) -> float:
    """Return a figure of Linux's own account of this process, in MB; 0 on other systems."""
    account = Path("/proc/self/status")
    for line in account.read_text("ascii").splitlines() if account.exists() else ():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    return 0.0
