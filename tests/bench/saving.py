"""Save: one person entered anew, and one corrected, each a transaction that is on the disk when it returns."""

import shutil
import tempfile
from pathlib import Path
from random import Random
from typing import Any

from tests.bench import rawstore
from tests.bench.registers import BUILD, SIZES, copied
from tests.bench.timing import Row, alternated, people, seconds
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register import people as roll
from villagedesk.register.record import blank

_ROUNDS = 60
_PEER = "raw SQLCipher commit of the same rows"
_TARGET = 4.0


def measure() -> list[Row]:
    """Compare saving with a bare commit of the same op, row and search keys in a second copy of the register."""
    return [row for size in SIZES for row in _at(size)]


def _at(size: int) -> list[Row]:
    scratch = Path(tempfile.mkdtemp(dir=BUILD))
    ours, peer = copied(size, scratch / "ours"), copied(size, scratch / "peer")
    try:
        both = _Both(ours, rawstore.connect(peer))
        entered = alternated(both.enter, both.repeat, _ROUNDS, warm=5)
        both.known = True
        corrected = alternated(both.correct, both.repeat, _ROUNDS, warm=5)
    finally:
        ours.close()
        peer.close()
        shutil.rmtree(scratch)
    return [
        entered.row("save a new person", people(size), _PEER, _TARGET),
        corrected.row("save a corrected person", people(size), _PEER, _TARGET),
    ]


class _Both:
    """The same save twice: by the register, then by hand into the other copy."""

    def __init__(self, context: Context, peer: Any) -> None:
        self.known = False
        self._context = context
        self._own = rawstore.connect(context)
        self._peer = peer
        self._random = Random(1)
        with context.register.database.reading() as connection:
            self._ids = roll.ids(connection)
        self._since = 0

    def enter(self, number: int) -> float:
        household = self._context.register.get("labourer", self._someone())
        values: Values = {
            "name": "韦光荣", "household": household.values.get("household") if household else None,
            "id_type": "1", "id_number": f"52042219910118{number:04d}", "sex": "1", "birth_date": "1991-01-18",
            "ethnic_group": "09", "education": "71", "phone": f"1381234{number:04d}", "relation_to_head": "20",
        }  # fmt: skip
        return self._save(blank("labourer"), values)

    def correct(self, number: int) -> float:
        record = self._context.register.get("labourer", self._someone())
        return self._save(record, {"phone": f"1391234{number:04d}", "education": "61"})

    def repeat(self, _: int) -> float:
        content = rawstore.written(self._own, self._since)
        return seconds(lambda: rawstore.write(self._peer, content, known=self.known))

    def _save(self, record: Any, values: Values) -> float:
        self._since = rawstore.length(self._own)
        return seconds(lambda: self._context.register.save(record, values))

    def _someone(self) -> str:
        return self._random.choice(self._ids)
