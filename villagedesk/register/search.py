"""Find people by what a cadre remembers: name, pinyin, end of the ID number, phone, slip number, group, employer.

Words with a blank between them must all match. First come those whose name, pinyin or number is the first word, then
those where it begins them, then those with it inside the name, then its village group, then who works for such an
employer, and last who did.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, and_, bindparam, exists, or_, select

from db.prepared import Prepared
from villagedesk.register.people_where import HOUSEHOLDS, PEOPLE, SPELLS, of_groups, on_roll
from villagedesk.register.people_where import groups as groups_of
from villagedesk.register.search_keys import INSIDE, KEYS, normal, slip_ends

LAST = "\U0010ffff"
FIRST = "\x01"
"""What follows a token at once; a server takes no text with a zero in it."""
_AT_ONCE = 50
_SHORTEST = 2
"""Characters from which on a word may be that of a group or an employer."""
_NUMBER = re.compile(r"[0-9x]+")
_SLIP = re.compile(r"[0-9]*[a-z][0-9]{5,9}")
_SHORT_SLIP = re.compile(r"[0-9]{1,4}")
_DIGITS = re.compile(r"[0-9]+")
_NUMERALS = "零一二三四五六七八九"

Condition = ColumnElement[bool]
Question = Callable[[Sequence[Condition]], Select[Any]]


def words(typed: str) -> list[str]:
    """Return the words of what was typed; a number written in groups, as phones are, is one word."""
    found = [word for word in unicodedata.normalize("NFKC", typed.replace("\0", "")).split() if normal(word)]
    return ["".join(found)] if len(found) > 1 and all(_NUMBER.fullmatch(normal(word)) for word in found) else found


def find(connection: Connection, typed: str, limit: int | None = None, asked: Sequence[Condition] = ()) -> list[str]:
    """Return ids of people of the roll who match all words, the best first, at most `limit`.

    `asked` are conditions on the table of people that must hold, too.
    """
    wanted = words(typed)
    if not wanted:
        return []
    groups = groups_of(connection) if any(map(_may_name, wanted)) else []
    lead, *others = sorted(wanted, key=lambda word: bool(_meant(word, groups))) if len(wanted) > 1 else wanted
    also = [*asked, *(_matches(word, groups) for word in others)]
    found: dict[str, None] = {}
    for record in _candidates(connection, lead, groups, also):
        found[record] = None
        if len(found) == limit:
            break
    return list(found)


def ids_of(word: str) -> list[Select[Any]]:
    """Return the questions for the ids of all whom one word of `words` finds by themselves or by an employer."""
    keys = select(KEYS.c.record).where(_within(KEYS, normal(word)))
    return [keys, _workers(word)] if _may_name(word) else [keys]


def groups_meant(connection: Connection, word: str) -> list[str]:
    """Return the village groups that one word of `words` means."""
    return _meant(word, groups_of(connection)) if _may_name(word) else []


def _candidates(connection: Connection, word: str, groups: Sequence[str], also: Sequence[Condition]) -> Iterator[str]:
    """Yield whom a word finds, the best first; some of them more than once."""
    token = normal(word)
    ranges = [(exact, exact + FIRST) for exact in _exact(token)]
    ranges += [(mark + token, mark + token + LAST) for mark in ("", INSIDE)]
    for first, last in ranges:
        yield from _records(_answers(connection, _by_token, also, {"first": first, "last": last}))
    if not _may_name(word):
        return
    meant = _meant(word, groups)
    if meant:
        people = connection.execute(_by_group(meant, also), execution_options={"yield_per": _AT_ONCE})
        yield from people.scalars()
    former: list[str] = []
    for worker, ended in _answers(connection, _by_employer, also, {"employer": _like(word)}):
        if ended is None:
            yield worker
        else:
            former.append(worker)
    yield from former


def _answers(
    connection: Connection, question: Question, also: Sequence[Condition], values: dict[str, str]
) -> Iterator[tuple[Any, ...]]:
    """Ask what is asked on every keystroke ready-made; with other conditions it has to be made first."""
    if also:
        return map(tuple, connection.execute(question(also), values, execution_options={"yield_per": _AT_ONCE}))
    return _ready(question).run(connection, values)


@cache
def _ready(question: Question) -> Prepared:
    return Prepared(question(()), is_long=True)


def _records(rows: Iterator[tuple[Any, ...]]) -> Iterator[str]:
    return (row[0] for row in rows)


def _exact(token: str) -> Iterator[str]:
    """Yield the tokens that a number stands for although they do not begin with it: of slip numbers."""
    if _SLIP.fullmatch(token):
        yield slip_ends(token)[0]
    elif _SHORT_SLIP.fullmatch(token):
        yield token.zfill(5)


def _by_token(also: Sequence[Condition]) -> Select[Any]:
    person = exists().where(PEOPLE.c.id == KEYS.c.record, on_roll(), *also)
    within = and_(KEYS.c.token >= bindparam("first"), KEYS.c.token < bindparam("last"))
    return select(KEYS.c.record).where(within, person).order_by(KEYS.c.token, KEYS.c.record)


def _by_employer(also: Sequence[Condition]) -> Select[Any]:
    """Ask who works, or worked until some day, for an employer, those of one employer together."""
    employer = SPELLS.c.employer.like(bindparam("employer"), escape="\\")
    person = exists().where(PEOPLE.c.id == SPELLS.c.labourer, on_roll(), *also)
    query = select(SPELLS.c.labourer, SPELLS.c.end_date).where(SPELLS.c.void.is_(None), employer, person)
    return query.order_by(SPELLS.c.employer, SPELLS.c.labourer)


def _by_group(groups: Sequence[str], also: Sequence[Condition]) -> Select[Any]:
    """Ask who lives in a village group, those of one household together."""
    living = HOUSEHOLDS.c.group.in_(groups), PEOPLE.c.household == HOUSEHOLDS.c.id
    query = select(PEOPLE.c.id).where(*living, on_roll(), *also)
    return query.order_by(HOUSEHOLDS.c.group, HOUSEHOLDS.c.void, HOUSEHOLDS.c.id, PEOPLE.c.id)


def _matches(word: str, groups: Sequence[str]) -> Condition:
    key = KEYS.alias()
    asked: list[Condition] = [exists().where(key.c.record == PEOPLE.c.id, _within(key, normal(word)))]
    if _may_name(word):
        asked.append(PEOPLE.c.id.in_(_workers(word)))
        meant = _meant(word, groups)
        if meant:
            asked.append(of_groups(meant))
    return or_(*asked)


def _within(keys: FromClause, token: str) -> Condition:
    ranges = [(mark + token, mark + token + LAST) for mark in ("", INSIDE)]
    ranges += [(exact, exact + FIRST) for exact in _exact(token)]
    return or_(*(and_(keys.c.token >= first, keys.c.token < last) for first, last in ranges))


def _workers(word: str) -> Select[Any]:
    employer = SPELLS.c.employer.like(_like(word), escape="\\")
    return select(SPELLS.c.labourer).where(SPELLS.c.void.is_(None), employer)


def _may_name(word: str) -> bool:
    """Tell whether a word may be of a group or an employer: it is no number and no single character."""
    token = normal(word)
    return len(token) >= _SHORTEST and not _NUMBER.fullmatch(token)


def _like(word: str) -> str:
    plain = word
    for sign in "\\%_":
        plain = plain.replace(sign, f"\\{sign}")
    return f"%{plain}%"


def _meant(word: str, groups: Sequence[str]) -> list[str]:
    """Return the groups a word means: those it names in full, else those that it is a part of; 3组 is 三组."""
    wanted = _spoken(word)
    if not _may_name(word):
        return []
    named = [group for group in groups if _spoken(group) == wanted]
    return named or [group for group in groups if wanted in _spoken(group)]


@lru_cache(maxsize=2_000)
def _spoken(name: str) -> str:
    """Return a name as it is searched, with its numbers in words."""
    return _DIGITS.sub(lambda found: _in_words(int(found[0][:3])), normal(name))


def _in_words(number: int) -> str:
    tens, ones = divmod(number, 10)
    if not tens:
        return _NUMERALS[ones]
    return ("" if tens == 1 else _in_words(tens)) + "十" + (_NUMERALS[ones] if ones else "")
