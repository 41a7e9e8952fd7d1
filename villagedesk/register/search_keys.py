"""The keys under which people are found: a handful of tokens each, derived from their values.

A query is the beginning of a token, so every search is a walk along one index, and one or two Chinese characters,
which full-text engines miss, are found like anything else. What begins inside a name is marked: the list shows first
whom the text begins.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Table

from db.models import table
from villagedesk.register.pinyin import spellings

KEYS: Table = table("search_key")
VERSION = 2
"""Which rules made the keys; a register whose keys were made by others is given new ones."""

INSIDE = "~"
"""The mark before a token that begins inside a name."""

_SEARCHED = str.maketrans({"ü": "v", **dict.fromkeys(f"{INSIDE}·•‧・.- \u3000", "")})
_ID_TAILS = (4, 5, 6)
_LONGEST = 60
"""How much of a name or number is searched, in characters; the longest name of the catalogue has fifty."""
_SLIP = re.compile(r"(?:.*[^a-z])?([a-z])([0-9]{5,9})")
"""A slip number as this program gives it, without hyphens: it ends in the device's letter and a running number."""


def normal(text: str) -> str:
    """Return text as it is searched: half-width, lower case, ü as v, without spaces, hyphens and name dots."""
    if text.isascii() and text.isalnum():
        return text.lower()  # a number has nothing to be taken out
    return unicodedata.normalize("NFKC", text).lower().translate(_SEARCHED)


def tokens(values: Mapping[str, Any]) -> set[str]:
    """Return the tokens of a labourer's values."""
    name = _short(values, "name")
    found = set(_beginnings(name))
    for syllables in spellings(name):
        found.update(_beginnings(syllables))
        found.update(_beginnings([syllable[0] for syllable in syllables]))
    id_number = _short(values, "id_number")
    if id_number:
        found.add(id_number)
        found.update(id_number[-length:] for length in _ID_TAILS)
    for field in ("phone", "other_phone", "family_phone"):
        phone = _short(values, field)
        if phone:
            found.update((phone, phone[-4:]))
    found.update(slip_ends(_short(values, "number")))
    return {token[:_LONGEST] for token in found if token}


def slip_ends(number: str) -> tuple[str, ...]:
    """Return what is searched of a slip number in its normal form: its letter and digits, and the digits alone.

    A number that the program did not give is searched as a whole.
    """
    ends = _SLIP.fullmatch(number)
    return (f"{ends[1]}{ends[2]}", ends[2]) if ends else (number,)


def _beginnings(units: Sequence[str]) -> Iterator[str]:
    """Yield the units together, then from each later unit on, marked."""
    yield "".join(units)
    for start in range(1, len(units)):
        yield INSIDE + "".join(units[start:])


def _short(values: Mapping[str, Any], field: str) -> str:
    value = values.get(field)
    return normal(str(value)[:_LONGEST])[:_LONGEST] if value else ""
