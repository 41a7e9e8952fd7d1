"""The rows of a table: in which of them somebody stands, what they are called, and in what order they stand."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.measures import tag_set, tag_sets
from villagedesk.catalogue.places import places
from villagedesk.catalogue.statistic_tables import Dimension, Rows
from villagedesk.register import regions as areas
from villagedesk.register.measuring import TAGS
from villagedesk.register.projection import TABLES
from villagedesk.register.regions import OWN, Regions
from villagedesk.register.spans import Span
from villagedesk.sentence import sentence

OVERLAPPING = "一人可能同时在几行里，也可能一行都不在"
UNTOLD = "?"
"""The key of the row of who has nothing entered."""
_PLACE_DIGITS = 6

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Shape:
    """How the rows of a dimension come about.

    Attributes:
        facts: the facts that tell in which row somebody stands.
        keys: the rows of somebody with such facts; none or several where rows overlap.
        label: what a row is called.
        order: rows in the order in which they stand; others stand behind.
        overlaps: why somebody may stand in several rows, or in none; '' where each has one row.
        always: rows that are shown even where nobody stands in them.
    """

    facts: tuple[str, ...]
    keys: Callable[[Facts], Iterable[str]]
    label: Callable[[str], str]
    order: Sequence[str] = ()
    overlaps: str = ""
    always: Sequence[str] = ()


def shape(connection: Connection, dimension: Dimension, span: Span, known: Regions) -> Shape:
    """Return how the rows of a dimension come about on a day; not of one whose rows are parts of the period."""
    match dimension.rows:
        case Rows.SETS:
            return _sets(span)
        case Rows.PAIRINGS:
            return _pairings(dimension.fact, known)
        case Rows.REGIONS:
            return _regions(dimension.fact, known)
        case Rows.CODES:
            codes = code_list(dimension.codes)
            return _single(dimension.fact, codes.label, [one.code for one in codes])
        case Rows.PLACES:
            return _single(dimension.fact, _place)
        case Rows.FIXED:
            words = dict(dimension.words or {})
            return _single(dimension.fact, lambda key: words.get(key, key), list(words))
        case Rows.RECORDS:
            names = _names(connection, dimension.codes)
            return _single(dimension.fact, lambda key: names.get(key, key))
        case _:
            return _single(dimension.fact, str)


def _single(fact: str, label: Callable[[str], str], order: Sequence[str] = ()) -> Shape:
    def keys(facts: Facts) -> tuple[str]:
        return (str(facts[fact]) or UNTOLD,)

    return Shape((fact,), keys, lambda key: "未填写" if key == UNTOLD else label(key), order)


def _regions(fact: str, known: Regions) -> Shape:
    label = _region_words(known)
    always = [key for key in known.keys if key not in (areas.ABROAD, areas.UNKNOWN)]
    plain = _single(fact, label, known.keys)
    return Shape(plain.facts, plain.keys, plain.label, plain.order, always=always)


def _region_words(known: Regions) -> Callable[[str], str]:
    provinces = "、".join(_place(stem) for stem in known.paired)
    words: dict[str, str] = {
        areas.PAIRED: sentence("结对省份（{provinces}）", provinces=provinces) if provinces else "结对省份",
        areas.EASTERN: "其他东部省份",
        areas.OTHER: "省外其他地区",
        areas.ABROAD: "境外",
        areas.PROVINCE: "省内县外",
        areas.COUNTY: "县内",
        areas.UNKNOWN: "未填务工地",
    }
    return lambda key: words.get(key, key.removeprefix(OWN))


def _sets(span: Span) -> Shape:
    names = list(tag_sets())

    def keys(facts: Facts) -> list[str]:
        return [name for name in names if facts[f"{TAGS}{name}"]]

    facts = tuple(f"{TAGS}{name}" for name in names)
    return Shape(facts, keys, lambda name: tag_set(name, span.end).label, names, overlaps=OVERLAPPING, always=names)


def _pairings(fact: str, known: Regions) -> Shape:
    by_key = {f"{one.scheme}|{one.place}": one for one in known.pairings}

    def keys(facts: Facts) -> list[str]:
        return [key for key, one in by_key.items() if str(facts[fact]).startswith(one.stem)]

    def label(key: str) -> str:
        one = by_key[key]
        return f"{one.label}（{one.scheme}）" if one.scheme else one.label

    return Shape((fact,), keys, label, list(by_key), overlaps=OVERLAPPING, always=list(by_key))


def _names(connection: Connection, kind: str) -> dict[str, str]:
    rows = TABLES[kind]
    return {row.id: row.name or row.id for row in connection.execute(select(rows.c.id, rows.c.name))}


def _place(stem: str) -> str:
    return places().full_name(stem.ljust(_PLACE_DIGITS, "0"))
