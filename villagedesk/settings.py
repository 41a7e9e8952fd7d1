"""Settings of this installation: how it looks and which register it opened last; nothing about people."""

import json
import re
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from villagedesk.paths import config_file

SCALES = (100, 125, 150)
"""The sizes on offer, in percent."""
LANGUAGES = ("zh", "en")
"""The languages of the screen; paper and files are Chinese in both."""

_LONGEST_PATH = 4096
_UNFIT = re.compile("[\0\ud800-\udfff]")
"""What no path can hold: the end of a text, and half a character."""
_FARTHEST = 1000


@dataclass(frozen=True, slots=True)
class Settings:
    """`scale` is the size of type and controls in percent, `language` one of `LANGUAGES`.

    `register` is the folder opened last, empty for none. `printer_left` and `printer_top` shift what is printed, in
    tenths of a millimetre. `asks_pin` tells that the sign-in asks for a short code for the next lock; the code itself
    is never kept.
    """

    scale: int = 100
    language: str = LANGUAGES[0]
    register: str = ""
    printer_left: int = 0
    printer_top: int = 0
    asks_pin: bool = False


def load(path: Path | None = None) -> Settings:
    """Return the settings; a missing or damaged file, or a value that cannot be meant, gives the default."""
    content = {}
    with suppress(OSError, ValueError, RecursionError):
        content = json.loads((path or config_file()).read_text(encoding="utf-8"))
    plain = Settings()
    given = {
        field.name: content[field.name]
        for field in fields(Settings)
        if isinstance(content, dict) and type(content.get(field.name)) is type(getattr(plain, field.name))
    }
    wrong = {name: getattr(plain, name) for name, value in given.items() if not _fits(name, value)}
    return Settings(**{**given, **wrong})


def _fits(name: str, value: str | int) -> bool:
    """Tell whether a value of the right type can be meant; a file may be damaged, or come from a newer program."""
    if name == "scale":
        return value in SCALES
    if name == "language":
        return value in LANGUAGES
    if isinstance(value, str):
        return len(value) < _LONGEST_PATH and not _UNFIT.search(value)
    return abs(value) <= _FARTHEST


def store(settings: Settings, path: Path | None = None) -> None:
    """Write the settings; a place that cannot be written is no reason to stop anybody's work."""
    target = path or config_file()
    with suppress(OSError, ValueError):
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_suffix(".part")
        part.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        part.replace(target)
