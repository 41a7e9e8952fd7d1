"""Measures one part in a process of its own, so that its memory is its own; prints its rows as JSON."""

import json
import sys
from importlib import import_module

from tests.bench.timing import peak_mb


def main() -> None:
    """Measure the part that the command line names."""
    rows = import_module(f"tests.bench.{sys.argv[1]}").measure()
    print(json.dumps({"rows": [{**row.to_json(), "peak_mb": peak_mb()} for row in rows]}))


if __name__ == "__main__":
    main()
