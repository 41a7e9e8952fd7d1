"""Who on the roll may be the same person: asked at the keyboard, for a row of a spreadsheet, and for all at once.

Nobody is ever put together by this; it proposes, and what somebody decided on is not proposed again.
"""

from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby
from operator import attrgetter
from typing import Any, TypeVar

from sqlalchemy import BindParameter, ColumnElement, Connection, Select, bindparam, func, select

from db.bulk import chunks
from db.prepared import Prepared
from villagedesk.catalogue.field import Values
from villagedesk.journal.same import pair
from villagedesk.register import reading, same_pairs
from villagedesk.register.alike_rules import (
    STRONGEST_FIRST,
    Facts,
    Likeness,
    birth,
    facts,
    heard,
    likeness,
    near,
    sound,
)
from villagedesk.register.duplicates import registrations
from villagedesk.register.pinyin import usual
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.search_keys import KEYS, normal

__all__ = ["Alike", "Likeness", "Pair", "alike", "alike_to", "count", "pairs"]

_ROWS = TABLES[PERSON]
_HOMES = TABLES["household"].c
_MONTH = len("2026-11")
_MANY = 100
"""From so many people on one walk over the roll is quicker than looking each of them up."""

T = TypeVar("T", str, tuple[str, str])


@dataclass(frozen=True, slots=True)
class Alike:
    """Somebody on the roll who may be the person asked about."""

    person: str
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people of the roll who may be one; `first` is the record that is older."""

    first: str
    second: str
    likeness: Likeness


def alike(connection: Connection, values: Values, but: str = "") -> list[Alike]:
    """Return who on the roll may be the person with these labourer values, the strongest likeness first.

    `household` among the values tells the village. `but` is the person who has these values: neither it nor those
    who were found to be somebody else are in the answer.
    """
    return alike_to(connection, {"": values}, but).get("", [])


def alike_to(connection: Connection, people: Mapping[Any, Values], but: str = "") -> dict[Any, list[Alike]]:
    """Return for each of several people, by any key, who on the roll may be the same; nobody means no key."""
    if connection.execute(_ANYBODY).first() is None:
        return {}
    villages = _villages(connection, {str(values.get("household") or "") for values in people.values()} - {""})
    asked = {
        key: facts("", values, villages.get(str(values.get("household") or ""), "")) for key, values in people.items()
    }
    others = _others(connection, but) if but else set()
    by_sound, by_id = _by(asked, "sound"), _by(asked, "id_number")
    best: dict[Any, dict[str, Likeness]] = {}
    for person, *content in _candidates(connection, people.values(), asked.values()):
        name, id_number, *_ = content
        keys = [*by_sound.get(sound(name or ""), ()), *by_id.get(id_number or "", ())]
        if keys and person not in others:
            known = _read(person, content)
            for key in keys:
                _keep_strongest(best.setdefault(key, {}), person, likeness(asked[key], known))
    return {key: [Alike(*one) for one in _ranked(found)] for key, found in best.items() if found}


def pairs(connection: Connection) -> list[Pair]:
    """Return who of the roll may be registered twice, without the pairs decided on, the strongest likeness first."""
    found: dict[tuple[str, str], Likeness] = {}
    for one, other in _meeting(connection):
        if one.person != other.person:
            _keep_strongest(found, pair(one.person, other.person), likeness(one, other))
    for two in _decided(connection):
        found.pop(two, None)
    return [Pair(*two, how) for two, how in _ranked(found)]


def count(connection: Connection) -> int:
    """Return how many pairs wait for a decision."""
    return len(pairs(connection))


def _by(asked: Mapping[Any, Facts], trait: str) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for key, one in asked.items():
        if getattr(one, trait):
            found.setdefault(getattr(one, trait), []).append(key)
    return found


def _keep_strongest(found: dict[T, Likeness], who: T, how: Likeness | None) -> None:
    if how and (who not in found or _rank(how) < _rank(found[who])):
        found[who] = how


def _ranked(found: Mapping[T, Likeness]) -> list[tuple[T, Likeness]]:
    return sorted(found.items(), key=lambda item: (_rank(item[1]), item[0]))


def _rank(how: Likeness) -> int:
    return STRONGEST_FIRST.index(how)


_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_FIELDS = ("name", "id_number", "phone", "birth_date")


def _people(*where: ColumnElement[bool]) -> Select[Any]:
    return registrations(*(_ROWS.c[name] for name in _FIELDS), _ROWS.c.village).where(*where)


# Made once: a form asks them while somebody types, and building a query costs more than running it.
_ANYBODY = select(_ROWS.c.id).limit(1)
_TWICE, _CALLED_TWICE = (
    select(column).where(column > "").group_by(column).having(func.count() > 1)
    for column in (_ROWS.c.id_number, _ROWS.c.phone)
)
_BY_ID, _BY_PHONE = (_people(_ROWS.c[name].in_(_SOME)) for name in ("id_number", "phone"))
_BY_RECORD = _people(_ROWS.c.id.in_(_SOME)).add_columns(_ROWS.c.id)
_BY_NAME = _people(_ROWS.c.id.in_(select(KEYS.c.record).where(KEYS.c.token.in_(_SOME))))
_BY_MERGED = _people(_ROWS.c.merged_into.in_(select(KEYS.c.record).where(KEYS.c.token.in_(_SOME))))
_EVERYBODY = Prepared(_people())
_BIRTH, _NUMBER = slice(32, 42), slice(42, None)
_PACKED = _ROWS.c.id + func.substr(func.coalesce(_ROWS.c.birth_date, "") + " " * 10, 1, 10)
_IN_BRIEF = Prepared(
    registrations(_ROWS.c.name, _PACKED + func.coalesce(_ROWS.c.id_number, "")).where(
        _ROWS.c.name > "", func.length(_ROWS.c.id) == _BIRTH.start
    )
)
"""Name, and in one text the record's id, a birth date or month, and the ID number: 100,000 stand in little memory."""


def _candidates(
    connection: Connection, people: Collection[Values], asked: Collection[Facts]
) -> Iterator[Sequence[Any]]:
    """Yield the registrations that may be alike; to ask for many people the whole roll is read once."""
    if len(people) > _MANY:
        yield from _EVERYBODY.run(connection, {})
        return
    ids = {one.id_number for one in asked} | {str(values.get("id_number") or "") for values in people}
    tokens: set[str] = set()
    for name in {str(values.get("name") or "") for values in people}:
        tokens |= {normal(name), "".join(usual(name))}
    queries = [(_BY_ID, ids - {""}), (_BY_NAME, tokens - {""})]
    if same_pairs.any_linked(connection):
        queries.append((_BY_MERGED, tokens - {""}))
    for query, wanted in queries:
        for some in chunks(sorted(wanted)):
            yield from connection.execute(query, {"some": some})


def _read(person: str, content: Sequence[Any]) -> Facts:
    *values, village = content
    return facts(person, dict(zip(_FIELDS, values, strict=True)), village or "")


def _villages(connection: Connection, homes: set[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for some in chunks(sorted(homes)):
        query = select(_HOMES.id, _HOMES.village).where(_HOMES.id.in_(some))
        found.update((row.id, row.village or "") for row in connection.execute(query))
    return found


def _others(connection: Connection, person: str) -> set[str]:
    """Return the person itself and all who were found to be somebody else."""
    own = reading.canonical(connection, person)
    return {own, *(record for two in _decided(connection) if own in two for record in two)}


def _decided(connection: Connection) -> set[tuple[str, str]]:
    """Return the pairs of people that were found to be two, by the ids under which they show now."""
    apart = [two for two, is_same in same_pairs.decided(connection).items() if not is_same]
    people = reading.standing(connection, sorted({record for two in apart for record in two})) if apart else {}
    return {pair(people[one], people[other]) for one, other in apart}


def _meeting(connection: Connection) -> Iterator[tuple[Facts, Facts]]:
    """Yield the registrations that may be worth comparing."""
    yield from _sharing(connection, _TWICE, _BY_ID, attrgetter("id_number"))
    yield from _sharing(connection, _CALLED_TWICE, _BY_PHONE, attrgetter("phone", "sound"))
    met = [two for rows in _heard_alike(connection) for two in _sounding_alike(rows)]
    known: dict[str, Facts] = {}
    for some in chunks(sorted({record for two in met for record in two})):
        for person, *content, record in connection.execute(_BY_RECORD, {"some": some}):
            known[record] = _read(person, content)
    yield from ((known[one], known[other]) for one, other in met)


def _heard_alike(connection: Connection) -> Iterator[list[str]]:
    """Yield the registrations in brief of each name that is heard more than once.

    They are kept as one run of bytes beside numbers that stand for the sounds: 100,000 texts of their own would hold
    on to several times the memory, even afterwards.
    """
    sounds, ends, content = array("q"), array("q"), bytearray()
    for _, name, packed in _IN_BRIEF.run(connection, {}):
        sounds.append(hash(heard(name)))
        content += packed.encode()
        ends.append(len(content))
    silent = hash("")
    for number, rows in groupby(sorted(range(len(sounds)), key=sounds.__getitem__), sounds.__getitem__):
        same = list(rows)
        if len(same) > 1 and number != silent:
            yield [content[ends[row - 1] if row else 0 : ends[row]].decode() for row in same]


def _sharing(
    connection: Connection, shared: Select[Any], having: Select[Any], trait: Callable[[Facts], Any]
) -> Iterator[tuple[Facts, Facts]]:
    """Yield the registrations with the same trait, among those `having` one of the values that are `shared`."""
    found: dict[Any, list[Facts]] = {}
    for some in chunks(list(connection.execute(shared).scalars())):
        for person, *content in connection.execute(having, {"some": some}):
            one = _read(person, content)
            found.setdefault(trait(one), []).append(one)
    for same in found.values():
        yield from combinations(same, 2)


def _sounding_alike(rows: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the records born in one month or with numbers near each other, of registrations in brief."""
    born: dict[str, list[str]] = {}
    numbers = [row[_NUMBER] for row in rows]
    for row, number in zip(rows, numbers, strict=True):
        month = birth(row[_BIRTH].rstrip(), number)[:_MONTH]
        if month:
            born.setdefault(month, []).append(row[: _BIRTH.start])
    for some in born.values():
        yield from combinations(some, 2)
    for one, other in near(numbers):
        yield rows[one][: _BIRTH.start], rows[other][: _BIRTH.start]
