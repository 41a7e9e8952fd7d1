"""Find people by what a cadre remembers: part of the name, pinyin, the end of the ID number, a phone.

Each person has a handful of tokens; a query is a prefix of one of them. So every search is a walk along one
index, and one or two Chinese characters, which full-text engines miss, are found like anything else.
"""

import unicodedata
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, select

from db.models import table
from villagedesk.register.pinyin import spellings

KEYS: Table = table("search_key")
LAST = "\U0010ffff"
_ID_TAILS = (4, 5, 6)
_LONGEST = 60
"""How much of a name or number is searched, in characters; the longest name of the catalogue has fifty."""


def normal(text: str) -> str:
    """Return text as it is searched: half-width, lower case, without spaces, hyphens and name dots."""
    plain = unicodedata.normalize("NFKC", text).lower()
    return "".join(character for character in plain if character not in "·•‧・.- \u3000")


def tokens(values: Mapping[str, Any]) -> set[str]:
    """Return the tokens of a labourer's values."""
    name = _short(values, "name")
    found = {name[start:] for start in range(len(name))}
    for syllables in spellings(name):
        for start in range(len(syllables)):
            found.add("".join(syllables[start:]))
            found.add("".join(syllable[0] for syllable in syllables[start:]))
    id_number = _short(values, "id_number")
    if id_number:
        found.add(id_number)
        found.update(id_number[-length:] for length in _ID_TAILS)
    for field in ("phone", "other_phone", "family_phone"):
        phone = _short(values, field)
        if phone:
            found.update((phone, phone[-4:]))
    number = _short(values, "number")
    if number:
        found.add(number)
    return {token[:_LONGEST] for token in found if token}


def _short(values: Mapping[str, Any], field: str) -> str:
    return normal(str(values.get(field) or "")[:_LONGEST])[:_LONGEST]


def find(connection: Connection, text: str, limit: int = 50) -> list[str]:
    """Return ids of people who match `text`, exact tokens first, at most `limit`."""
    query = normal(text)
    if not query:
        return []
    return list(connection.execute(_FOUND, {"first": query, "last": query + LAST, "most": limit}).scalars())


_FOUND = (
    select(KEYS.c.record)
    .where(KEYS.c.token >= bindparam("first"), KEYS.c.token < bindparam("last"))
    .group_by(KEYS.c.record)
    .order_by(func.min(func.length(KEYS.c.token)), func.min(KEYS.c.token), KEYS.c.record)
    .limit(bindparam("most"))
)
"""Made once: building the query costs more than running it."""
