"""A county of a million people on a server against one of ten thousand; asked for by name, as filling it takes long."""

from tests.bench import server
from tests.bench.timing import Row


def measure() -> list[Row]:
    """Measure the smallest hub and the largest side by side."""
    return server.measure((10_000, 1_000_000))
