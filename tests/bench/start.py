"""Start: from the process to the painted sign-in window."""

from tests.bench.process import run
from tests.bench.registers import kept
from tests.bench.timing import Row, alternated

_ROUNDS = 15


def measure() -> list[Row]:
    """Compare whole processes."""
    folder = kept(1_000)

    def ours(_: int) -> float:
        told = run("sign_in_window", folder)
        return float(told["painted"] - told["started"])

    def bare(_: int) -> float:
        told = run("bare_window")
        return float(told["painted"] - told["started"])

    pair = alternated(ours, bare, _ROUNDS)
    return [pair.row("sign-in window painted", "process", "bare PySide6 window with a table", 1.3)]
