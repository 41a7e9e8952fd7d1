"""The checks of single fields: those a kind of value implies, and those a field names in `checks`."""

import re
from collections.abc import Callable, Iterator, Mapping

from villagedesk.catalogue import checks
from villagedesk.catalogue.field import Field, Kind, Value
from villagedesk.catalogue.kinds import is_iso_date
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.names import name_fault
from villagedesk.catalogue.problem import Problem
from villagedesk.catalogue.wording import say

_WAGES = range(300_00, 30_000_00 + 1)
"""Monthly wages in fen that nobody asks about (county checks: 300 to 30,000 yuan)."""
_MOST_MEMBERS = 30

_Found = Iterator[tuple[str, Mapping[str, object]]]
"""Problem code and the parts of its sentence."""


def check_field(field: Field, value: Value, lookups: Lookups) -> list[Problem]:
    """Return what is wrong with the value of one filled field, whatever else the record holds."""
    found = list(_by_kind(field, value, lookups))
    for name in field.checks:
        found += _CHECKS[name](value, lookups)
    return [Problem(field.name, code, say(code, label=field.label, **parts)) for code, parts in found]


def _by_kind(field: Field, value: Value, lookups: Lookups) -> _Found:
    texts = value if isinstance(value, list) else [str(value)]
    if field.kind in (Kind.CODE, Kind.CODES):
        codes = lookups.code_list(field.codes)
        yield from (("code-unknown", {"text": text}) for text in texts if text not in codes)
    elif field.kind in (Kind.PLACE, Kind.PLACES):
        yield from (("place-unknown", {"text": text}) for text in texts if text not in lookups.places)
    elif field.kind is Kind.ID_NUMBER and not checks.is_id_number(texts[0], lookups.today):
        yield "id-checksum", {}
    elif field.kind is Kind.PHONE and not checks.is_phone(texts[0]):
        yield "phone-format", {}
    elif field.kind is Kind.DATE and not is_iso_date(texts[0]):
        yield "date-unclear", {"text": texts[0]}
    elif field.kind is Kind.TEXT and len(texts[0]) > field.max_length:
        yield "too-long", {"count": field.max_length}


def _name(value: Value, _lookups: Lookups) -> _Found:
    fault = name_fault(str(value))
    if fault:
        yield f"name-{fault}", {"text": value}


def _not_future(value: Value, lookups: Lookups) -> _Found:
    if str(value) > lookups.today.isoformat()[: len(str(value))]:
        yield "future-date", {}


def _wage(value: Value, _lookups: Lookups) -> _Found:
    if isinstance(value, int) and value not in _WAGES:
        yield "wage-unusual", {}


def _county_level(value: Value, lookups: Lookups) -> _Found:
    code = str(value)
    if code in lookups.places and not lookups.places.is_county(code):
        yield "place-level", {"place": lookups.places.full_name(code)}


def _not_negative(value: Value, _lookups: Lookups) -> _Found:
    if isinstance(value, int) and value < 0:
        yield "negative", {}


def _months(value: Value, _lookups: Lookups) -> _Found:
    if not re.fullmatch(r"\d+(\.\d)?", str(value)) or float(str(value)) > 12:
        yield "months-range", {}


def _members(value: Value, _lookups: Lookups) -> _Found:
    if isinstance(value, int) and not 1 <= value <= _MOST_MEMBERS:
        yield "count-unlikely", {"text": value}


def _year(value: Value, lookups: Lookups) -> _Found:
    if not isinstance(value, int) or not 1990 <= value <= lookups.today.year + 1:
        yield "year-unlikely", {}


def _at_most_three(value: Value, _lookups: Lookups) -> _Found:
    if isinstance(value, list) and len(value) > 3:
        yield "too-many", {}


def _pattern(code: str, pattern: str) -> Callable[[Value, Lookups], _Found]:
    def against(value: Value, _lookups: Lookups) -> _Found:
        if not re.fullmatch(pattern, str(value)):
            yield code, {}

    return against


def _credit_code(value: Value, _lookups: Lookups) -> _Found:
    if not checks.is_credit_code(str(value)):
        yield "credit-code", {}


def _card(value: Value, _lookups: Lookups) -> _Found:
    if not checks.is_card_number(str(value)):
        yield "card-number", {}


_CHECKS: dict[str, Callable[[Value, Lookups], _Found]] = {
    "at-most-three": _at_most_three,
    "bank-card": _card,
    "clock-time": _pattern("clock-time", r"([01]?\d|2[0-3]):[0-5]\d"),
    "county-level": _county_level,
    "disability-number": _pattern("disability-number", r"\d{17}[\dX]\d[\dB]\d?"),
    "division": _pattern("division-unknown", r"\d{12}"),
    "employment-card": _pattern("employment-card", r"\d{16}"),
    "member-count": _members,
    "months": _months,
    "not-future": _not_future,
    "not-negative": _not_negative,
    "person-name": _name,
    "uscc": _credit_code,
    "wage-range": _wage,
    "year": _year,
}
"""The checks a field may name, by name."""
