"""`make bench`: one table of ratios, each measured in one run; a whole run stands in build/bench.json, too.

Nothing here fails on a slow machine: target and measurement stand side by side, and a reader judges.
"""

import argparse
import json
import platform
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from tests.bench.process import run
from tests.bench.registers import BUILD, SIZES, kept
from tests.bench.timing import load

PARTS = (
    "start", "unlock", "searching", "repaint", "saving", "importing", "memory", "slips", "sealing", "keystrokes",
    "county", "server", "matching", "statistics",
)  # fmt: skip
ASKED_FOR = ("million",)
"""Parts that are measured where they are named."""
_COLUMNS = ("job", "size", "ours", "peer", "ratio", "target", "", "growth", "peak", "against", "note")
_WIDTHS = (40, 23, 12, 12, 7, 8, 5, 7, 7, 42, 0)


def main() -> int:
    """Measure the parts asked for, all by default, and print each row as soon as it is known."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    every = (*PARTS, *ASKED_FOR)
    parser.add_argument(
        "parts", nargs="*", choices=[*every, []], help=f"parts to measure; default: all but {', '.join(ASKED_FOR)}"
    )
    wanted = parser.parse_args().parts or PARTS
    for size in SIZES:
        kept(size)
    before = load()
    print(_line(_COLUMNS), flush=True)
    rows: list[dict[str, Any]] = []
    for part in wanted:
        measured = _grown(run("one", part)["rows"])
        for row in measured:
            print(_line(_cells(row)), flush=True)
        rows += measured
    if set(wanted) == set(PARTS):
        _store(rows, before)
    missed = [row for row in rows if not row["met"]]
    print(f"\n{len(rows)} rows, {len(missed)} beyond their target; load before {before:.2f}, after {load():.2f}")
    return 0


def _grown(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Add to each row how many times its own time is that of the first row of the same job."""
    first: dict[str, float] = {}
    return [{**row, "growth": row["ours"] / first.setdefault(row["job"], row["ours"])} for row in rows]


def _cells(row: dict[str, Any]) -> Iterable[str]:
    target = "–" if row["target"] is None else f"{'≥' if row['at_least'] else '≤'} {row['target']:g}"
    ours, peer = (f"{row[side]:,.1f} {row['unit']}" for side in ("ours", "peer"))
    verdict = "" if row["target"] is None else "ok" if row["met"] else "over"
    grown = f"×{row['growth']:.1f}"
    peak = f"{row['peak_mb']:.0f} MB"
    ratio = f"{row['ratio']:.2f}"
    return (row["job"], row["size"], ours, peer, ratio, target, verdict, grown, peak, row["against"], row["note"])


def _line(cells: Iterable[str]) -> str:
    texts = zip(cells, _WIDTHS, strict=True)
    return " ".join(
        text.rjust(width) if 1 < place < 9 and place != 6 else text.ljust(width)
        for place, (text, width) in enumerate(texts)
    ).rstrip()


def _store(rows: list[dict[str, Any]], load_before: float) -> None:
    content = {
        "measured": datetime.now(tz=UTC).isoformat(timespec="seconds"),
        "python": sys.version.split()[0],
        "system": platform.platform(),
        "load": [load_before, load()],
        "rows": rows,
    }
    BUILD.mkdir(exist_ok=True)
    text = json.dumps(content, ensure_ascii=False, indent=1)
    (BUILD / "bench.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
