"""What a person answers to a column of a ledger, by the dotted name of a catalogue field."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any, Final

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.cells import Cell
from villagedesk.catalogue.field import Field, Kind
from villagedesk.catalogue.kinds import is_iso_date
from villagedesk.catalogue.validation import derive
from villagedesk.register.people import PersonRow
from villagedesk.subjects import showing

_FEN: Final = 100
_DAY_LENGTH: Final = len("2024-03-05")
_TAGS: Final = "labourer.tags"


@cache
def field_of(name: str) -> Field:
    """Return the field of a dotted name; KeyError where there is none."""
    kind, _, own = name.partition(".")
    return KINDS[kind].field(own)


class PersonAnswers:
    """One person's answers; of spells, intents and needs the latest counts."""

    def __init__(self, row: PersonRow, today: date) -> None:
        self._today = today
        self._parts: dict[str, Mapping[str, Any]] = {
            "labourer": row.person,
            "household": row.household,
            "spell": row.spell,
            "intent": row.intent,
            "training_need": row.need,
        }

    def cell(self, name: str) -> Cell:
        """Return the answer as a cell holds it; None where nothing is known.

        A day is a date, a month its text; money is yuan as a number, a range of money and all else text.
        """
        kind, _, own = name.partition(".")
        if name in WORKED_OUT:
            return WORKED_OUT[name](self._parts, self._today)
        values = self._parts.get(kind, {})
        value, field = values.get(own), field_of(name)
        if value in (None, "", []):
            return showing.words(kind, own, values) or None
        if field.kind is Kind.MONEY and values.get(field.upper) is None and isinstance(value, int):
            return value // _FEN if value % _FEN == 0 else value / _FEN
        if field.kind is Kind.DATE:
            return _day(str(value))
        if field.kind is Kind.INTEGER and isinstance(value, int):
            return value
        if field.kind is Kind.DECIMAL:
            return float(value)
        return showing.words(kind, own, values) or None

    def codes(self, name: str) -> tuple[str, ...]:
        """Return the codes behind an answer: of a code list or of places; a member has its household's tags, too."""
        kind, _, own = name.partition(".")
        value = self._parts.get(kind, {}).get(own)
        if name == "labourer.sex":
            value = value or derive({"id_number": self._parts["labourer"].get("id_number")}).get("sex")
        found = [str(one) for one in value] if isinstance(value, list) else [str(value)] if value else []
        if name == _TAGS:
            home = self._parts["household"]
            found = [str(home[of]) for of in ("type", "monitored_type") if home.get(of)] + found
        return tuple(dict.fromkeys(found))


def _day(text: str) -> Cell:
    return date.fromisoformat(text) if len(text) == _DAY_LENGTH and is_iso_date(text) else text


def _birth_date(parts: Mapping[str, Mapping[str, Any]], _today: date) -> Cell:
    return _day(showing.birth_date(parts["labourer"])) or None


WORKED_OUT: Final[dict[str, Callable[[Mapping[str, Mapping[str, Any]], date], Cell]]] = {
    "labourer.age": lambda parts, today: showing.age(parts["labourer"], today),
    "labourer.sex": lambda parts, _: showing.sex(parts["labourer"]) or None,
    "labourer.birth_date": _birth_date,
    _TAGS: lambda parts, _: showing.categories(parts["labourer"], parts["household"]) or None,
}
"""Answers that are worked out where they are shown, by dotted field name."""
