"""The numbers of a statistic: one pass over the rows, grouped by the facts that are asked for, with who is behind them.

The facts are those of `measuring_facts`. Wishes are those on record now, everything else is as of the span.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, literal, select

from villagedesk.catalogue.measures import PEOPLE as OF_PEOPLE
from villagedesk.catalogue.measures import Measure, Work
from villagedesk.register.measuring_facts import (
    EMPLOYED,
    NEAR,
    SOMEWHERE,
    TAGS,
    UNBORN,
    Scope,
    employed,
)
from villagedesk.register.people_facts import PEOPLE
from villagedesk.register.regions import Regions, regions
from villagedesk.register.spans import Span

__all__ = ["NEAR", "SOMEWHERE", "TAGS", "UNBORN", "Asked", "Group", "Span", "behind", "holds", "tally", "wanted"]

_WORKS: Mapping[Work, tuple[str, ...]] = {
    Work.EMPLOYED: EMPLOYED,
    Work.AWAY: (NEAR, Work.OUTSIDE),
    Work.OUTSIDE: (Work.OUTSIDE,),
    Work.LOCAL: (Work.LOCAL,),
    Work.NONE: (Work.NONE,),
    Work.OTHER: (Work.OTHER,),
}
_BETWEEN = ","

Asked = Mapping[str, tuple[Any, ...]]
"""Facts by name, each with the values that count."""
Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Group:
    """People whose facts are the same: how many rows there are, and the ids of the people where they were asked for.

    Somebody with several trainings or rides stands in `people` once for each.
    """

    facts: Facts
    count: int
    people: tuple[str, ...] = ()


def wanted(measure: Measure) -> dict[str, tuple[Any, ...]]:
    """Return which facts a measure asks for, each with the values that count."""
    asked: dict[str, tuple[Any, ...]] = dict(measure.where)
    if measure.labour:
        asked["labour"] = (1,)
    if measure.sex:
        asked["sex"] = (measure.sex,)
    if measure.work is not None:
        asked["work"] = _WORKS[measure.work]
    if measure.tags:
        asked[f"{TAGS}{measure.tags}"] = (1,)
    if measure.wants:
        asked[measure.wants] = (1,)
    return asked


def holds(asked: Asked, facts: Facts) -> bool:
    """Tell whether facts are those that are asked for."""
    return all(facts[name] in values for name, values in asked.items())


def tally(
    connection: Connection,
    span: Span,
    names: Iterable[str],
    *,
    of: str = OF_PEOPLE,
    only: Asked | None = None,
    areas: Regions | None = None,
    people: bool = False,
) -> Iterator[Group]:
    """Yield how many rows have the same facts of these names in a span; with `people` who they are, too.

    Of rows that have not the facts of `only` nothing is told. KeyError where there is no such fact.
    """
    scope = Scope(span, areas or regions(connection, span.start, span.end), of)
    same = {name: values[0] for name, values in (only or {}).items() if len(values) == 1}
    facts = {name: fact.label(f"f_{name}") for name, fact in scope.facts(dict.fromkeys(names)).items()}
    differing = {name: fact for name, fact in facts.items() if name not in same}
    who = func.aggregate_strings(PEOPLE.c.id, _BETWEEN) if people else literal("")
    asked = _conditions(scope, only or {})
    query = select(*differing.values(), func.count(), who).select_from(scope.rows()).where(scope.counted(), *asked)
    for row in connection.execute(query.group_by(*(f"f_{name}" for name in differing))):
        if row[-2]:
            ids = tuple(row[-1].split(_BETWEEN)) if people else ()
            yield Group({**same, **dict(zip(differing, row[:-2], strict=True))}, row[-2], ids)


def behind(connection: Connection, measure: Measure, span: Span) -> ColumnElement[bool]:
    """Return what makes people those behind the number of a measure, being on the roll in the span among it."""
    scope = Scope(span, regions(connection, span.start, span.end), measure.of)
    asked = _conditions(scope, wanted(measure))
    return PEOPLE.c.id.in_(select(PEOPLE.c.id).select_from(scope.rows()).where(scope.counted(), *asked).correlate(None))


def _conditions(scope: Scope, asked: Asked) -> list[ColumnElement[bool]]:
    """Return what facts ask of a row; that there is a spell is said by itself, which is less work for the store."""
    plain = {name: values for name, values in asked.items() if name != "work" or set(values) != set(EMPLOYED)}
    found: list[ColumnElement[bool]] = [
        fact.in_(plain[name]) if len(plain[name]) > 1 else fact == plain[name][0]
        for name, fact in scope.facts(plain).items()
    ]
    return found if len(plain) == len(asked) else [*employed(scope), *found]
