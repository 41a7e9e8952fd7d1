"""Which choices a typed text may mean: a number, a part of the label, or pinyin initials."""

from collections.abc import Sequence

from ui.forms.services import Option

SHORT = 9
"""Lists up to this length are chosen from by one number key; the first choices of a longer one by number and Enter."""


def key_of(options: Sequence[Option], place: int) -> str:
    """Return what may be typed for the choice at a place (from 0): its running number, further down its code."""
    return str(place + 1) if place < SHORT else options[place].code


def matching(options: Sequence[Option], text: str, *, numbered: bool = True) -> list[Option]:
    """Return the choices that `text` may mean, likeliest first; all of them for an empty text.

    Digits mean a code or its beginning, and where the list is `numbered` one digit is first of all a running number.
    """
    wanted = text.strip().casefold()
    if not wanted:
        return list(options)
    if wanted.isascii() and wanted.isdigit():
        return _by_number(options, wanted, numbered=numbered)
    ranked = [(rank, number) for number, option in enumerate(options) if (rank := _rank(option, wanted)) is not None]
    return [options[number] for _, number in sorted(ranked)]


def _by_number(options: Sequence[Option], wanted: str, *, numbered: bool) -> list[Option]:
    place = int(wanted)
    running = [options[place - 1]] if numbered and len(wanted) == 1 and 1 <= place <= len(options) else []
    if numbered and len(options) <= SHORT and len(wanted) == 1:
        return running
    exact = [option for option in options if option.code == wanted]
    beginning = [option for option in options if option.code.startswith(wanted)]
    return list(dict.fromkeys((*running, *exact, *beginning)))


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
