"""Settings of this installation: how it looks and which register it opened last; nothing about people."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from villagedesk.paths import config_file

SCALES = (100, 125, 150)
"""The sizes on offer, in percent."""
LANGUAGES = ("zh", "en")
"""The languages of the screen; paper and files are Chinese in both."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`scale` is the size of type and controls in percent, `language` one of `LANGUAGES`.

    `register` is the folder opened last, empty for none. `printer_left` and `printer_top` shift what is printed, in
    tenths of a millimetre.
    """

    scale: int = 100
    language: str = LANGUAGES[0]
    register: str = ""
    printer_left: int = 0
    printer_top: int = 0


def load(path: Path | None = None) -> Settings:
    """Return the settings; a missing or damaged file, or a value of the wrong type, gives the default."""
    content = {}
    with suppress(OSError, ValueError):
        content = json.loads((path or config_file()).read_text(encoding="utf-8"))
    plain = Settings()
    given = {
        field.name: content[field.name]
        for field in fields(Settings)
        if isinstance(content, dict) and type(content.get(field.name)) is type(getattr(plain, field.name))
    }
    settings = Settings(**given)
    if settings.scale not in SCALES:
        settings = replace(settings, scale=plain.scale)
    return settings if settings.language in LANGUAGES else replace(settings, language=plain.language)


def store(settings: Settings, path: Path | None = None) -> None:
    """Write the settings; a place that cannot be written is no reason to stop anybody's work."""
    target = path or config_file()
    with suppress(OSError):
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_suffix(".part")
        part.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        part.replace(target)
