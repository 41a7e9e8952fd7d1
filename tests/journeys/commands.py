"""What the fixture `run` gives: a function that runs a command with `--json`."""

from collections.abc import Callable

Run = Callable[..., tuple[int, dict[str, object]]]
