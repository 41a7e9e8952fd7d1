"""The catalogue's checks of single records, as 校核 runs them: over the whole roll, each value once."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section
from villagedesk.catalogue.field_checks import check_field
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import Problem
from villagedesk.catalogue.validation import check_together, missing
from villagedesk.register.rules_roll import Row

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
        self._wanted = _only(self._kind, (Need.MANDATORY, Need.EXPECTED))
        self._fields = {field.name: field for field in self._kind if field.stored and _can_be_wrong(field)}
        self._seen: dict[tuple[str, object], list[Problem]] = {}

    def problems(self, record: Row) -> Iterator[Problem]:
        """Yield what is wrong with a record, every finding as a warning."""
        values: dict[str, Any] = dict(record)
        for name, value in record.items():
            field = self._fields.get(name)
            if field is not None:
                yield from self._field(field, value)
        yield from missing(self._wanted, values)
        yield from check_together(self._kind, values, self._lookups)

    def _field(self, field: Field, value: Any) -> Iterable[Problem]:
        if field.kind is Kind.TEXT and not field.checks and len(value) <= field.max_length:
            return ()
        if field.kind not in _RECURRING:
            return check_field(field, value, self._lookups)
        key = (field.name, tuple(value) if isinstance(value, list) else value)
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = check_field(field, value, self._lookups)
        return found


def record_checks(lookups: Lookups, *kinds: str) -> Mapping[str, RecordCheck]:
    """Return the check of each kind."""
    return {kind: RecordCheck(kind, lookups) for kind in kinds}


def _only(kind: RecordKind, needs: tuple[Need, ...]) -> RecordKind:
    fields = tuple(field for field in kind if field.need in needs)
    return RecordKind(kind.name, kind.label, (Section(kind.label, fields),), kind.parent)


def _can_be_wrong(field: Field) -> bool:
    return bool(field.checks) or field.kind not in _NEVER_WRONG
