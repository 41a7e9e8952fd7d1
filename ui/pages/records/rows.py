"""What a row of a list of records shows, and what the list asks of the register off the GUI thread."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ui.language import shown
from ui.pages.people.rows import STATE_KINDS
from ui.pages.records.declared import Listing
from ui.tables import Column, Row
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.field import Kind
from villagedesk.context import Context
from villagedesk.subjects import records, records_words
from villagedesk.subjects.records import Ask, Condition

_WIDTHS = {
    Kind.DATE: 106, Kind.YES_NO: 70, Kind.MONEY: 106, Kind.INTEGER: 74, Kind.DECIMAL: 80, Kind.PLACE: 170,
    Kind.PLACES: 150, Kind.CODES: 140, Kind.PHONE: 130, Kind.REFERENCE: 170, Kind.TEXTS: 150,
}  # fmt: skip
_TEXT_WIDTH = 130
_LONG_TEXT, _LONG_WIDTH = 300, 220
_BESIDE = {"person": 92, "sex": 52, "age": 54, "group": 82, "phone": 130, "id_number": 186, "number": 226, "state": 88}
_WIDEST_CODE = 150
_LETTER, _PADDING, _ARROW = 15, 22, 18
"""Pixels that a Chinese letter of a heading takes at 100 %, and what stands beside it: edges, the sign of the order."""
FIRST_PAGE = 200
"""How many records a first visit shows before all are read."""


@dataclass(frozen=True, slots=True)
class Query:
    """Which records; `serial` tells a late answer from the one that is wanted."""

    serial: int
    text: str = ""
    chip: str = ""
    order: str = ""
    narrowed: tuple[tuple[str, Condition], ...] = ()
    """Conditions that somebody has come with, each with its words."""


@dataclass(frozen=True, slots=True)
class Found:
    """The answer: the records in their order, how many each chip stands for, and all there are."""

    query: Query
    ids: Sequence[str]
    counts: Mapping[str, int] = field(default_factory=dict)
    total: int = 0
    goes_on: bool = False


def columns(listing: Listing) -> tuple[Column, ...]:
    """Return all columns of a list; the first cannot be hidden."""
    names = dict.fromkeys((*listing.columns, *listing.more))
    return tuple(_column(listing, name, fixed=not number) for number, name in enumerate(names))


def ask(listing: Listing, query: Query) -> Ask:
    """Return what a query asks of the register."""
    chip = next((chip.condition for chip in listing.chips if chip.name == query.chip), None)
    narrowed = tuple(condition for _, condition in query.narrowed)
    return Ask(listing.kind, (*listing.where, *narrowed, *((chip,) if chip else ())), query.text, query.order)


def look(context: Context, listing: Listing, query: Query, page: int | None = None) -> Found:
    """Return the records of a query, or the first `page` of them where it is given, and the counts of the chips."""
    asked = ask(listing, query)
    always = (*listing.where, *(condition for _, condition in query.narrowed))
    chips: dict[str, Condition | None] = {chip.name: chip.condition for chip in listing.chips}
    everything = ""
    with context.register.database.reading() as connection:
        today = context.today
        limited = asked if page is None else Ask(asked.kind, asked.where, asked.text, asked.order, page)
        ids = records.ids(connection, limited, today)
        counts = records.counts(connection, listing.kind, {everything: None, **chips}, always, today)
    total = counts.pop(everything)
    return Found(query, ids, counts, total, goes_on=page is not None and len(ids) == page)


def fetch(context: Context, listing: Listing, ids: Sequence[str], wanted: Collection[str] | None = None) -> list[Row]:
    """Return one row for each id, an empty one where the record has gone meanwhile.

    Columns that `wanted` does not name stay empty: nobody sees them, and their words take time. None wants all.
    """
    names = tuple(dict.fromkeys((*listing.columns, *listing.more)))
    computed = {one.name: one for one in listing.computed}
    plain = [name for name in names if name not in computed and (wanted is None or name in wanted)]
    today = context.today
    with context.register.database.reading() as connection:
        rows = records.rows(connection, listing.kind, ids)
    said = records_words.texts(listing.kind, rows, plain, today)
    by_id = {row.id: dict(zip(plain, texts, strict=True)) for row, texts in zip(rows, said, strict=True)}
    for name in (name for name in names if name in computed and (wanted is None or name in wanted)):
        for record, text in computed[name].read(context.register, list(by_id)).items():
            by_id[record][name] = text
    empty: dict[str, str] = {}
    return [tuple(by_id.get(record, empty).get(name, "") for name in names) for record in ids]


def _column(listing: Listing, name: str, *, fixed: bool) -> Column:
    computed = next((one for one in listing.computed if one.name == name), None)
    if computed:
        return Column(name, computed.label, computed.width, right=computed.right, sortable=False, fixed=fixed)
    label, kind = records_words.label(listing.kind, name), listing.kind
    looks = STATE_KINDS if name == "state" else listing.badges.get(name)
    badges = {shown(words): look for words, look in looks.items()} if looks else None
    right = records_words.is_number(kind, name)
    if not records_words.is_field(kind, name):
        sortable = name in ("person", "group", "phone", "number")
        return Column(name, label, _BESIDE[name], right=right, sortable=sortable, fixed=fixed, badges=badges)
    declared = KINDS[kind].field(name)
    usual = _LONG_WIDTH if declared.max_length >= _LONG_TEXT else _TEXT_WIDTH
    if declared.kind is Kind.CODE:
        longest = max((len(entry.label) for entry in code_list(declared.codes)), default=0)
        usual = min(longest * _LETTER + _PADDING, _WIDEST_CODE)
    sortable = not declared.is_set and declared.kind is not Kind.REFERENCE
    heading = len(shown(label)) * _LETTER + _PADDING + (_ARROW if sortable else 0)
    width = max(_WIDTHS.get(declared.kind, usual), heading)
    return Column(name, label, width, right=right, sortable=sortable, fixed=fixed, badges=badges)
