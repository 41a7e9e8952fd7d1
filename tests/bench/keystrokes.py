"""Keys to register people: the real form, driven until the register holds them, against a sheet of cells.

Both sides count alike: a Latin letter or a digit is one key, Chinese is its pinyin in full and one more key a word to
take it from the input method; a modifier is a key of its own, and so is what leaves a field or cell, opens or saves.
The sheet is the common ledger with its ID column already set to text; a cell that repeats the one above is filled down
(Ctrl+D, two keys) wherever that is shorter. The form may use what it offers: numbers of choices, and what follows from
the ID number or stays from the person before.
"""

import re
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.registers import BUILD, empty
from tests.bench.timing import Row
from ui.language import speak_chinese
from ui.main_window import MainWindow
from ui.tasks import finish_tasks, running_tasks
from ui.theme import apply_theme
from villagedesk.register import people
from villagedesk.register.pinyin import readings
from villagedesk.subjects import showing

_TARGET = 1.0
_PEER = "the same rows typed into a sheet, by the same count"
_FILL_DOWN = 2
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_PATIENCE_S = 10.0
_BEAT_MS = 5
_NEXT = ""
"""A field that is passed by: Enter alone."""

_HEAD = {
    "name": "韦光荣", "sex": "男", "id_number": "520422197001014513", "birth_date": "1970-1-1",
    "ethnic_group": "布依族", "education": "初中", "head_name": "韦光荣", "relation_to_head": "户主",
    "group": "大寨组", "address": "大寨12号", "type": "脱贫户", "phone": "13136715753",
    "labour_capacity": "普通劳动力", "skill": "种植",
}  # fmt: skip
_WIFE = _HEAD | {
    "name": "潘秀英", "sex": "女", "id_number": "520422197201014526", "birth_date": "1972-1-1",
    "relation_to_head": "配偶", "phone": "13136715754", "skill": "绣花",
}  # fmt: skip
_SON = _HEAD | {
    "name": "韦小平", "id_number": "520422199801014537", "birth_date": "1998-1-1", "relation_to_head": "之子",
    "phone": "13136715755", "skill": "电焊",
}  # fmt: skip
_HOUSEHOLD = ("group", "address", "type", "head_name")


class Hands:
    """Types into whatever has the keyboard, and counts."""

    def __init__(self) -> None:
        self.keys = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, with a modifier two, and wait until the program is at rest."""
        self.keys += 1 if modifier == Qt.KeyboardModifier.NoModifier else 2
        QTest.keyClick(_focus(), key, modifier)
        _rest()

    def fill(self, *texts: str) -> None:
        """Type texts, Enter behind each."""
        for text in texts:
            self.keys += cost(text)
            self._type(text)
            self.press(Qt.Key.Key_Return)

    def _type(self, text: str) -> None:
        if text.isascii():
            QTest.keyClicks(_focus(), text)
            return
        committed = QInputMethodEvent()
        committed.setCommitString(text)
        QCoreApplication.sendEvent(_focus(), committed)


def measure() -> list[Row]:
    """Count for one person, for the next one of the same household, and for a household of three."""
    app = QApplication([])
    speak_chinese(app)
    apply_theme(app)
    one = _counted((_first_person,), [_HEAD])
    two = _counted((_first_person, _next_person), [_HEAD, _WIFE])
    family = _counted((_family,), [_HEAD, _WIFE, _SON])
    app.closeAllWindows()
    return [
        _row("keys to register a person", "1 person", one, sheet([_HEAD])),
        _row("keys to register the next one", "1 person", two - one, sheet([_HEAD, _WIFE]) - sheet([_HEAD])),
        _row("keys to register a household", "3 people", family, sheet([_HEAD, _WIFE, _SON])),
    ]


def cost(text: str) -> int:
    """Return how many keys a text takes."""
    words = _HAN.findall(text)
    return sum(len(readings(character)[0]) for word in words for character in word) + len(words) + _plain(text)


def sheet(rows: Sequence[Mapping[str, str]]) -> int:
    """Return how many keys the rows take in a sheet: each cell as short as it goes, and a key to leave it."""
    keys = 0
    above: Mapping[str, str] = {}
    for row in rows:
        for name, text in row.items():
            keys += min(cost(text), _FILL_DOWN if above.get(name) == text else cost(text)) + 1
        above = row
    return keys


def _first_person(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F2)
    hands.fill(_HEAD["id_number"], _HEAD["name"], _HEAD["phone"], "byz", "3", "1", _NEXT)
    hands.fill(_HEAD["group"], _HEAD["address"], "2", "2", _HEAD["skill"])
    hands.press(Qt.Key.Key_Return)


def _next_person(hands: Hands) -> None:
    hands.fill(_WIFE["id_number"], _WIFE["name"], _WIFE["phone"], "byz", "3", "2", _WIFE["head_name"])
    hands.fill(_NEXT, _NEXT, _NEXT, "2", _WIFE["skill"])
    hands.press(Qt.Key.Key_Return)


def _family(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    hands.fill(_HEAD["head_name"], _HEAD["group"], _HEAD["address"], "2", _NEXT)
    hands.press(Qt.Key.Key_Return)
    hands.fill(_HEAD["id_number"], _NEXT, _HEAD["phone"], "byz", "3", "2", _HEAD["skill"])
    hands.press(Qt.Key.Key_Return)
    hands.fill("2", _WIFE["id_number"], _WIFE["name"], _WIFE["phone"], _NEXT, "3", "2", _WIFE["skill"])
    hands.press(Qt.Key.Key_Return)
    hands.fill("3", _SON["id_number"], _SON["name"][1:], _SON["phone"], _NEXT, "3", "2", _SON["skill"])
    hands.press(Qt.Key.Key_F4)


def _counted(works: Sequence[Callable[[Hands], None]], expected: Sequence[Mapping[str, str]]) -> int:
    """Return the keys of the works in turn; AssertionError where the register does not hold the people then."""
    with tempfile.TemporaryDirectory(dir=BUILD) as scratch:
        context = empty(Path(scratch) / "village")
        window = MainWindow(context)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        window.show_page("people")
        _rest()
        hands = Hands()
        for work in works:
            work(hands)
        with context.register.database.reading() as connection:
            found = [_texts(row) for row in people.rows(connection, people.ids(connection))]
        window.deleteLater()
        finish_tasks()
        context.close()
    wanted = [{**row, "birth_date": _iso(row["birth_date"])} for row in expected]
    if found != wanted:
        raise AssertionError(f"{found} != {wanted}")
    return hands.keys


def _rest() -> None:
    """Wait until nothing runs and something has the keyboard."""
    end = time.monotonic() + _PATIENCE_S
    QTest.qWait(1)
    while running_tasks() or QApplication.focusWidget() is None:
        if time.monotonic() > end:
            raise TimeoutError
        QTest.qWait(_BEAT_MS)


def _texts(row: people.PersonRow) -> dict[str, str]:
    """Return a stored person as the cells of the sheet."""
    kinds = {name: "household" if name in _HOUSEHOLD else "labourer" for name in _HEAD}
    sources = {"household": row.household, "labourer": row.person}
    return {name: showing.words(kind, name, sources[kind]) for name, kind in kinds.items()}


def _iso(day: str) -> str:
    return "-".join(part.zfill(2) for part in day.split("-"))


def _plain(text: str) -> int:
    return len(_HAN.sub("", text))


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    if focus is None:
        raise AssertionError("nothing has the keyboard")
    return focus


def _row(job: str, size: str, ours: int, peer: int) -> Row:
    return Row(job, size, _PEER, float(ours), float(peer), ours / peer, _TARGET, unit="keys")
