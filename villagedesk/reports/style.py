"""Type sizes, hairlines, and how a text is broken into lines and made to fit its box; lengths are points."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

from villagedesk.reports.fonts import REGULAR, width

MM: Final = 72 / 25.4
A4: Final = (210 * MM, 297 * MM)
HAIRLINE: Final = 0.4
FRAME: Final = 0.8
LEADING: Final = 1.14
PARAGRAPH_LEADING: Final = 1.4
TITLE: Final = 18.0
VALUE: Final = 10.0
LABEL: Final = 8.5
NOTE: Final = 7.5

_ASCENT = 0.88  # of a Chinese character above the baseline, in Noto Sans SC and HanaMinB alike
_STEP = 0.5
_SMALLEST = 1.0

# 避头尾: a closing mark never begins a line, an opening mark never ends one; a number or word stays whole.
_UNIT = re.compile(
    r"[（《〈“‘「『【〔]*(?:[0-9A-Za-z]+(?:[.\-/:@_][0-9A-Za-z]+)*|.)[，。、；：！？）》〉”’」』】〕％…%,.;:!?)\]·]*",
    re.DOTALL,
)


class Align(Enum):
    """Where a line stands in its box."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the paper: left edge, distance of its top from the top of the sheet, width, height."""

    left: float
    top: float
    width: float
    height: float

    def inset(self, across: float, along: float = 0) -> "Box":
        """Return the box less `across` at the left and right, `along` at the top and bottom."""
        return Box(self.left + across, self.top + along, self.width - 2 * across, self.height - 2 * along)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text broken into lines, with the type size at which all of it fits."""

    lines: tuple[str, ...]
    size: float
    leading: float = LEADING

    def baselines(self, top: float, height: float) -> tuple[float, ...]:
        """Return the baseline of each line, as a distance from the sheet's top, centred between the box's edges."""
        step = self.size * self.leading
        first = top + (height - step * len(self.lines)) / 2 + self.size * (_ASCENT + (self.leading - 1) / 2)
        return tuple(first + step * number for number in range(len(self.lines)))


def wrap(text: str, room: float, size: float, font: str = REGULAR) -> tuple[str, ...]:
    """Break cleaned `text` into lines no wider than `room`; a word that is too long is broken anywhere."""
    lines: list[str] = []
    line = ""
    for unit in _UNIT.findall(text):
        if width(line + unit, size, font) <= room:
            line += unit
            continue
        if line.strip():
            lines.append(line.rstrip())
        *whole, line = _chop(unit.lstrip(), room, size, font)
        lines += whole
    return (*lines, line.rstrip()) if line.strip() or not lines else tuple(lines)


def _chop(unit: str, room: float, size: float, font: str) -> list[str]:
    pieces = [""]
    for char in unit:
        if pieces[-1] and width(pieces[-1] + char, size, font) > room:
            pieces.append("")
        pieces[-1] += char
    return pieces


def fit(text: str, room: float, height: float, size: float, font: str = REGULAR, leading: float = LEADING) -> Fitted:
    """Return cleaned `text` at the largest size, `size` at most, at which none of it leaves the box.

    One line is tried first at every size; several count only where they find room one below the other.
    """
    if width(text, size, font) <= room:
        return Fitted((text,), size, leading)
    return _fit_long(text, room, height, size, font, leading)


@lru_cache(maxsize=512)
def _fit_long(text: str, room: float, height: float, size: float, font: str, leading: float) -> Fitted:
    while True:
        lines = wrap(text, room, size, font)
        if len(lines) == 1 or len(lines) * size * leading <= height or size <= _SMALLEST:
            return Fitted(lines, size, leading)
        size = max(size - _STEP, _SMALLEST)
