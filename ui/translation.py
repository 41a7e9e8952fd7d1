"""The words of a language other than Chinese, read from Qt Linguist's own format."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from threading import local

from PySide6.QtCore import QObject, QTranslator

from villagedesk.sentence import Sentence

BELOW = "villagedesk"
"""The context of all words that are not marked where they stand: those from below the screens, and tables of words."""

_SEPARATORS = {"、": ", ", "；": "; ", "：": ": ", "，": ", ", "（": " (", "）": ")", "\u3000": "  "}
_APART = re.compile("([\u3000\n])")
"""What stands between texts of their own, each of which may be known as a whole."""
_BETWEEN = re.compile(r"([、；：，（）()]|: |, |; | · | → | {2,})")
_AMOUNT = re.compile(r"([\d,.–]+) ?(\D+)")
_TEXTS = re.compile("<(name|source|translation)( type=[^>]*)?>([^<]*)</")
_PLACE = re.compile(r"\{[^{}]*\}")
_ONE = re.compile(
    r"(?<![\w.,:/–-])(1 (?:[a-z]+ )?)"
    r"(people|pairs|fields|columns|rows|cells|changes|households|records|spells|problems|files|sheets|days|years)\b"
)
_SINGULAR = {"people": "person"}
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&#x3000;": "\u3000", "&amp;": "&"}
_REMEMBERED = 4096


class Translation(QTranslator):
    """The words of one language: `words` by context and Chinese text.

    A text that is not known in its context has the words of any other: lupdate knows contexts of classes only, and
    a function beside them has none.
    """

    def __init__(self, words: dict[tuple[str, str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._anywhere = {source: word for (_, source), word in reversed(words.items())}
        self._silence = local()
        self._remembered = lru_cache(_REMEMBERED)(self._say)

    def isEmpty(self) -> bool:
        """Tell Qt that there are words."""
        return not self._words

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,  # noqa: ARG002 - Qt's signature
    ) -> str:
        """Return the words for a text, or nothing, so that Qt asks elsewhere."""
        if getattr(self._silence, "lasts", False):
            return None  # type: ignore[return-value]  # only None becomes the null string that Qt looks for
        return self._words.get((context, source)) or self._anywhere.get(source)  # type: ignore[return-value]  # as above

    @contextmanager
    def silenced(self) -> Iterator[None]:
        """Know no words in this thread for a while."""
        self._silence.lasts = True
        try:
            yield
        finally:
            self._silence.lasts = False

    def say(self, text: str) -> str:
        """Return a text from below the screens in this language; as it is where it has no words.

        A sentence is said by its pattern; words in a row, and an amount with its unit, part by part.
        """
        if getattr(self._silence, "lasts", False):
            return text
        if isinstance(text, Sentence):
            values = {name: self.say(value) if isinstance(value, str) else value for name, value in text.values.items()}
            return _singular((self._word(text.pattern) or _western(text.pattern)).format_map(values))
        return self._remembered(text)

    def _say(self, text: str) -> str:
        known = self._word(text)
        if known:
            return known
        if _APART.search(text):
            texts = _APART.split(text)
            texts[::2] = map(self._say, texts[::2])
            return "".join(_SEPARATORS.get(part, part) for part in texts)
        text = _singular(text)
        parts = _BETWEEN.split(text)
        told = [self._part(part) for part in parts[::2]]
        if not any(told):
            return text
        joints = [_SEPARATORS.get(joint, joint) for joint in parts[1::2]]
        words = [word or part for word, part in zip(told, parts[::2], strict=True)]
        return "".join(part for pair in zip(words, [*joints, ""], strict=True) for part in pair)

    def _word(self, text: str) -> str | None:
        return self._words.get((BELOW, text)) or self._anywhere.get(text)

    def _part(self, part: str) -> str | None:
        amount = _AMOUNT.fullmatch(part)
        if amount is None:
            return self._word(part)
        unit = self._word(amount[2])
        return f"{amount[1]} {unit}" if unit else None


def _singular(text: str) -> str:
    """Return a text in which there is `1 person`, not `1 people`: patterns have one form, as Chinese words have."""
    return _ONE.sub(lambda found: found[1] + _SINGULAR.get(found[2], found[2].removesuffix("s")), text)


def _western(text: str) -> str:
    """Return a text with the marks between its parts as they are written outside of Chinese."""
    for joint, mark in _SEPARATORS.items():
        text = text.replace(joint, mark)
    return text


def read(path: Path) -> dict[tuple[str, str], str]:
    """Return the finished translations of a `.ts` file by context and source; empty where it cannot be read.

    The file is our own and its texts hold no elements: an XML parser would take a tenth of a second of every start.
    """
    try:
        content = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return {}
    words: dict[tuple[str, str], str] = {}
    context = source = ""
    for element, unfinished, text in _TEXTS.findall(content):
        if element == "name":
            context = _plain(text)
        elif element == "source":
            source = _plain(text)
        elif not unfinished and _fits(_plain(text), source):
            words[context, source] = _plain(text)
    return words


def _fits(words: str, source: str) -> bool:
    """Tell whether words have no place to fill that their source lacks: such a text would stop the program."""
    if "{" not in words and "}" not in words:
        return True
    return set(_PLACE.findall(words)) <= set(_PLACE.findall(source)) and not set("{}") & set(_PLACE.sub("", words))


def _plain(text: str) -> str:
    for entity, character in _ENTITIES.items():
        text = text.replace(entity, character)
    return text
