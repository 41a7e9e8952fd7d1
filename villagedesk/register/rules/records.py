"""The catalogue's checks of single records, as 校核 runs them: over the whole roll, each value once."""

from collections.abc import Iterator, Mapping
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section
from villagedesk.catalogue.field_checks import check_field
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import Problem
from villagedesk.catalogue.validation import check_together, missing
from villagedesk.register.rules.roll import Row

_RECURRING = frozenset((Kind.CODE, Kind.CODES, Kind.PLACE, Kind.PLACES, Kind.DATE, Kind.MONEY))
"""Kinds of which a village has few different values: what is found about one is kept."""
_NEVER_WRONG = frozenset((Kind.YES_NO, Kind.TEXTS, Kind.INTEGER, Kind.DECIMAL, Kind.REFERENCE))
"""Kinds that are right as they were stored, where the field names no check."""


class RecordCheck:
    """Checks records of one kind.

    Of the form's eighty fields a record fills a few, and most values are those of the neighbours, too.
    """

    def __init__(self, kind: str, lookups: Lookups) -> None:
        self._kind: RecordKind = KINDS[kind]
        self._lookups = lookups
        self._wanted = {field.name: field for field in self._kind if field.need in (Need.MANDATORY, Need.EXPECTED)}
        checked = [field for field in self._kind if field.stored and _can_be_wrong(field)]
        self._recurring: dict[str, tuple[Field, dict[object, list[Problem]]]] = {
            field.name: (field, {}) for field in checked if field.kind in _RECURRING
        }
        self._plain = {field.name: field for field in checked if field.kind not in _RECURRING}

    def problems(self, record: Row) -> Iterator[Problem]:
        """Yield what is wrong with a record, every finding as a warning."""
        values: dict[str, Any] = dict(record)
        for name, value in record.items():
            if name in self._recurring:
                yield from self._recurring_problems(name, value)
            elif name in self._plain and not _is_free_text(self._plain[name], value):
                yield from check_field(self._plain[name], value, self._lookups)
        empty = tuple(field for name, field in self._wanted.items() if name not in record)
        if empty:
            yield from missing(_part(self._kind, empty), values)
        yield from check_together(self._kind, values, self._lookups)

    def _recurring_problems(self, name: str, value: Any) -> list[Problem]:
        field, seen = self._recurring[name]
        key = tuple(value) if isinstance(value, list) else value
        if key not in seen:
            seen[key] = check_field(field, value, self._lookups)
        return seen[key]


def record_checks(lookups: Lookups, *kinds: str) -> Mapping[str, RecordCheck]:
    """Return the check of each kind."""
    return {kind: RecordCheck(kind, lookups) for kind in kinds}


def _part(kind: RecordKind, fields: tuple[Field, ...]) -> RecordKind:
    return RecordKind(kind.name, kind.label, (Section(kind.label, fields),), kind.parent)


def _can_be_wrong(field: Field) -> bool:
    return bool(field.checks) or field.kind not in _NEVER_WRONG


def _is_free_text(field: Field, value: Any) -> bool:
    return field.kind is Kind.TEXT and not field.checks and len(value) <= field.max_length
