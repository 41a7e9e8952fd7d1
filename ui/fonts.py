"""The shipped type faces: Noto Sans SC for everything, HanaMinB for characters that only it has."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from villagedesk.paths import resource

FAMILY = "Noto Sans SC"
RARE_FAMILY = "HanaMinB"
_RARE_FILE = "fonts/HanaMinB.ttf"


@cache
def load_fonts() -> None:
    """Load the two weights of the main face; once per process."""
    for name in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))


@cache
def load_rare_font() -> None:
    """Load the face for rare characters of names: 30 MB, so call it after the first window stands."""
    QFontDatabase.addApplicationFont(str(resource(_RARE_FILE)))


def body_font(size: int, *, bold: bool = False) -> QFont:
    """Return the face at `size` pixels, with the rare face behind it."""
    load_fonts()
    font = QFont()
    font.setFamilies([FAMILY, RARE_FAMILY])
    font.setPixelSize(size)
    font.setBold(bold)
    return font


@cache
def _faces() -> tuple[QRawFont, QRawFont]:
    return (
        QRawFont(str(resource("fonts/NotoSansSC-Regular.ttf")), 16),
        QRawFont(str(resource(_RARE_FILE)), 16),
    )


def characters_without_glyph(text: str) -> list[str]:
    """Return the characters of `text` that no shipped face can draw; the screen must warn of them."""
    return [
        character
        for character in dict.fromkeys(text)
        if not character.isspace() and not any(face.supportsCharacter(ord(character)) for face in _faces())
    ]
