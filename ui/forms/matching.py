"""Which choices a typed text may mean: a number, a part of the label, or pinyin initials."""

from collections.abc import Sequence

from ui.forms.services import Option

SHORT = 9
"""Lists up to this length are chosen from by one number key."""


def matching(options: Sequence[Option], text: str) -> list[Option]:
    """Return the choices that `text` may mean, likeliest first; all of them for an empty text."""
    wanted = text.strip().casefold()
    if not wanted:
        return list(options)
    if wanted.isascii() and wanted.isdigit():
        return _by_number(options, wanted)
    ranked = [(rank, number) for number, option in enumerate(options) if (rank := _rank(option, wanted)) is not None]
    return [options[number] for _, number in sorted(ranked)]


def _by_number(options: Sequence[Option], wanted: str) -> list[Option]:
    place = int(wanted)
    if len(options) <= SHORT and len(wanted) == 1:
        return [options[place - 1]] if 1 <= place <= len(options) else []
    exact = [option for option in options if option.code == wanted]
    return exact + [option for option in options if option.code.startswith(wanted) and option.code != wanted]


def _rank(option: Option, wanted: str) -> int | None:
    label = option.label.casefold()
    tests = (
        label == wanted,
        option.initials == wanted,
        label.startswith(wanted),
        option.initials.startswith(wanted),
        wanted in label,
        wanted in option.initials,
    )
    return next((rank for rank, passed in enumerate(tests) if passed), None)
