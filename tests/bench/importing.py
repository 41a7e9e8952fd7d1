"""Import: a spreadsheet of 5,000 rows, from the file to the register."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from tests.bench import ledger_sheet, rawstore
from tests.bench.registers import BUILD, SIZES, copied, empty
from tests.bench.timing import Row, alternated, people, seconds
from villagedesk.context import Context
from villagedesk.ledgers.reading import read_ledger
from villagedesk.ledgers.storing import compare, store

_ROWS = 5_000
_ROUNDS = 3
_PEER = "calamine parse and executemany of the same"
_TARGET = 4.0


def measure() -> list[Row]:
    """Compare the import into an empty register and into filled ones; each round reads other people."""
    return [row for size in (0, *SIZES) for row in _into(size)]


def _into(size: int) -> list[Row]:
    scratch = Path(tempfile.mkdtemp(dir=BUILD))
    sheets = [scratch / f"台账{number}.xlsx" for number in range(_ROUNDS + 1)]
    for number, sheet in enumerate(sheets):
        ledger_sheet.make(sheet, _ROWS, size + number)
    ours, peer = (copied(size, scratch / name) if size else empty(scratch / name) for name in ("ours", "peer"))
    try:
        both = _Both(ours, rawstore.connect(peer), sheets)
        pair = alternated(both.take, both.repeat, _ROUNDS)
    finally:
        ours.close()
        peer.close()
        shutil.rmtree(scratch)
    note = ", ".join(f"{name} {spent / (_ROUNDS + 1):.2f} s" for name, spent in both.steps.items())
    return [pair.row(f"import {_ROWS:,} rows", f"into {people(size)}", _PEER, _TARGET, note)]


class _Both:
    """The same sheet twice: by the program, then bare into the other register."""

    def __init__(self, context: Context, peer: Any, sheets: list[Path]) -> None:
        self.steps = {"read": 0.0, "compare": 0.0, "store": 0.0}
        self._context = context
        self._own = rawstore.connect(context)
        self._peer = peer
        self._sheets = sheets
        self._since = 0

    def take(self, number: int) -> float:
        """Read, compare and store, as the import page does."""
        self._since = rawstore.length(self._own)
        register, found = self._context.register, []
        read = seconds(lambda: found.append(read_ledger(self._sheets[number], self._context.lookups)))
        compared = seconds(lambda: found.append(compare(register, found[0])))
        stored = seconds(lambda: store(register, found[1], "一组"))
        for name, spent in zip(self.steps, (read, compared, stored), strict=True):
            self.steps[name] += spent
        return read + compared + stored

    def repeat(self, number: int) -> float:
        """Parse the sheet and write what the program wrote."""
        content = rawstore.written(self._own, self._since)

        def work() -> None:
            with CalamineWorkbook.from_path(str(self._sheets[number])) as book:
                book.get_sheet_by_index(0).to_python()
            rawstore.write(self._peer, content)

        return seconds(work)
