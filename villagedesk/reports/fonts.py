"""The three embedded fonts: which one draws a character, how wide it is, and that it can be copied again."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from threading import RLock
from typing import Any
from unicodedata import category

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from villagedesk.paths import resource

REGULAR = "NotoSansSC-Regular"
BOLD = "NotoSansSC-Bold"
RARE = "HanaMinB"

_CMAP_BLOCK = 100  # ISO 32000-1 9.10.3: at most 100 entries between beginbfchar and endbfchar
_DRAWN_AS = {"Cc": " ", "Zl": " ", "Zp": " ", "Cf": ""}  # by Unicode category
_VARIANT_SELECTOR = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_LOADING = RLock()


def _to_unicode(name: str, characters: list[int]) -> str:
    """Return the CMap that turns the codes of one font subset back into text.

    Characters above U+FFFF are UTF-16BE pairs (ISO 32000-1 9.10.3); reportlab writes five hex digits there,
    which readers copy as another character.
    """
    entries = [f"<{code:02X}> <{chr(char).encode('utf-16-be').hex().upper()}>" for code, char in enumerate(characters)]
    blocks = [entries[start : start + _CMAP_BLOCK] for start in range(0, len(entries), _CMAP_BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{len(characters) - 1:02X}>",
        "endcodespacerange",
    ]
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


class CopyableFont(TTFont):  # type: ignore[misc]  # reportlab carries no types
    """A TrueType font whose text can be copied exactly, characters above U+FFFF included."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # reportlab calls it by this name
        """Add the font to the finished document, then put the right ToUnicode map in place of reportlab's."""
        subsets = self.state[doc].subsets
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for name, characters in zip(names, subsets, strict=True):
            font = fonts[name]
            doc.idToObject[font.ToUnicode.name].content = _to_unicode(font.BaseFont, characters)


@dataclass(frozen=True, slots=True)
class Face:
    """What is asked of a font all the time; `widths` holds thousandths of the type size per character."""

    name: str
    widths: Mapping[str, float]
    characters: frozenset[str]


@cache
def _load(name: str) -> Face:
    font = CopyableFont(name, str(resource(f"fonts/{name}.ttf")), asciiReadable=False)
    registerFont(font)
    default = font.face.defaultWidth
    widths = {chr(code): font.face.charWidths.get(code, default) for code in font.face.charToGlyph}
    return Face(name, widths, frozenset(widths))


def face(name: str) -> Face:
    """Return the font called `name`, read and registered with reportlab at its first use (HanaMinB: 30 MB)."""
    with _LOADING:
        return _load(name)


def clean(text: str) -> str:
    """Return `text` as it is drawn: line ends and controls become spaces, marks without a shape of their own go."""
    if not text.isprintable():
        text = "".join(_DRAWN_AS.get(category(char), char) for char in text)
    return _VARIANT_SELECTOR.sub("", text)


def missing_glyphs(text: str) -> str:
    """Return the characters of `text`, each once, that no embedded font can draw; empty where all is well."""
    text = clean(text)
    common = face(REGULAR).characters
    if common.issuperset(text):
        return ""
    rare = face(RARE).characters
    return "".join(dict.fromkeys(char for char in text if char not in common and char not in rare))


def runs(text: str, font: str = REGULAR) -> Iterator[tuple[str, str]]:
    """Split cleaned `text` into (font name, run): the wanted font where it has the glyph, HanaMinB elsewhere."""
    known = face(font).characters
    if known.issuperset(text):
        yield font, text
        return
    face(RARE)
    for common, run in groupby(text, known.__contains__):
        yield (font if common else RARE), "".join(run)


def width(text: str, size: float, font: str = REGULAR) -> float:
    """Return the width in points of cleaned `text` at `size` points."""
    advances = face(font).widths
    try:
        return sum(map(advances.__getitem__, text)) * size / 1000
    except KeyError:
        rare = face(RARE).widths
        return sum(advances.get(char) or rare.get(char, 1000) for char in text) * size / 1000
