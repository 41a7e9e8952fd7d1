"""Makes the declared tables: one pass over the rows of the register, with the people behind each cell.

Somebody counts once in a total, by the latest spell. Rows are added up and held against the total: a difference is
shown, never hidden.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from villagedesk.catalogue.measures import PEOPLE, Measure, measures
from villagedesk.catalogue.statistic_tables import Dimension, Rows, Table, dimensions, heading, parts, tables
from villagedesk.errors import WrongUse
from villagedesk.register.measuring import UNBORN, Asked, Group, holds, tally, wanted
from villagedesk.register.regions import Regions, regions
from villagedesk.register.spans import Span
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects.statistics.made import TOTAL, Figure, Heading, Line, Made, Unit
from villagedesk.subjects.statistics.rates import Rounding, rate, rounding
from villagedesk.subjects.statistics.rows import UNTOLD, Shape, shape

_IN_EACH = "同一个人在每一行各算一次，合计里只算一次"
_LABOUR = "labour"


@dataclass(slots=True)
class _Counted:
    """What a row comes to: by the name of a measure how many rows of the register, and the people of each."""

    counts: dict[str, int] = field(default_factory=dict)
    people: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, group: Group) -> None:
        self.counts[name] = self.counts.get(name, 0) + group.count
        self.people.setdefault(name, []).extend(group.people)

    def number(self, measure: Measure) -> int:
        """Return how many people, or how often."""
        if measure.of == PEOPLE or measure.times:
            return self.counts.get(measure.name, 0)
        return len(set(self.people.get(measure.name, ())))


def find(name: str) -> Table:
    """Return the table with this name or title; WrongUse, naming all there are, where there is none."""
    known = tables()
    for one in known.values():
        if name.strip() in (one.name, one.title):
            return one
    titles = "、".join(f"{one.title}（{one.name}）" for one in known.values())
    raise WrongUse(sentence("没有叫“{name}”的统计表。", name=name), sentence("现有：{titles}。", titles=titles))


def ways(table: Table) -> list[Dimension]:
    """Return by what the rows of a table can be told apart, its own first."""
    named = dict.fromkeys((table.rows, *table.ways))
    return [dimensions()[name] for name in named]


def make(register: Register, name: str, span: Span, by: str = "", stated: Mapping[str, int] | None = None) -> Made:
    """Return a table; `by` is another dimension for its rows, `stated` holds totals told elsewhere, by column.

    WrongUse where there is no such table, or where it has no such rows.
    """
    with register.database.reading() as connection:
        return of(connection, find(name), span, by, stated)


def of(connection: Connection, table: Table, span: Span, by: str = "", stated: Mapping[str, int] | None = None) -> Made:
    """Return a table within a transaction; as `make`."""
    dimension = _dimension(table, by or table.rows)
    known = regions(connection, span.start, span.end)
    maker = _Maker(connection, table, span, known)
    rows, order, how = maker.rows(dimension)
    whole = maker.whole
    way = rounding(connection)
    lines = [maker.line(key, how.label(key), rows[key], way) for key in order]
    if dimension.ranked:
        lines.sort(key=_rank)
    total = maker.line(TOTAL, "合计", whole, way)
    notes = [
        *maker.notes(),
        *_crossfoot(maker.columns, lines, total, how),
        *_against(maker.columns, total, stated or {}),
    ]
    title = table.title if dimension.name == table.rows else f"{table.title}（{_by_words(dimension)}）"
    cells = {(key, column.key): maker.people(rows[key], column) for key in order for column in maker.columns}
    cells |= {(TOTAL, column.key): maker.people(whole, column) for column in maker.columns}
    return Made(table.name, dimension.name, title, dimension.label, span, maker.columns, lines, total, notes, cells)


def people_of(connection: Connection, measure: Measure, span: Span) -> tuple[int, list[str]]:
    """Return the number of a measure in a span, and the ids of the people behind it."""
    counted = _Counted()
    asked = wanted(measure)
    for group in tally(connection, span, asked, of=measure.of, only=asked, people=True):
        counted.add(measure.name, group)
    return counted.number(measure), list(dict.fromkeys(counted.people.get(measure.name, ())))


class _Maker:
    """Counts the rows of one table."""

    def __init__(self, connection: Connection, table: Table, span: Span, known: Regions) -> None:
        self._connection = connection
        self._table = table
        self._span = span
        self._known = known
        self._names = dict.fromkeys([table.only, *(name for column in table.columns for name in parts(column))])
        self._only = wanted(measures()[table.only])
        self._asked = {name: self._beyond(wanted(measures()[name])) for name in self._names}
        self.columns = tuple(_heading(column) for column in table.columns)
        self.whole = _Counted()
        self._unborn = 0

    def rows(self, dimension: Dimension) -> tuple[dict[str, _Counted], list[str], Shape]:
        """Return what each row comes to, the keys in order, and how rows are called; `whole` is the total then."""
        if dimension.rows in (Rows.MONTHS, Rows.YEARS):
            return self._by_time(dimension)
        how = shape(self._connection, dimension, self._span, self._known)
        found: dict[str, _Counted] = {key: _Counted() for key in how.always}
        for group in self._groups(self._span, how.facts):
            here = [found.setdefault(key, _Counted()) for key in how.keys(group.facts)]
            self._add(group, [self.whole, *here])
        found = {key: one for key, one in found.items() if one.counts or key in how.always}
        place = {key: number for number, key in enumerate(how.order)}
        order = sorted(found, key=lambda key: (key == UNTOLD, place.get(key, len(place)), key))
        return found, order, how

    def line(self, key: str, label: str, counted: _Counted, way: Rounding) -> Line:
        """Return a row with its figures."""
        return Line(key, label, tuple(self._figure(column, counted, way) for column in self._table.columns))

    def people(self, counted: _Counted, column: Heading) -> Sequence[str]:
        """Return who is behind a cell."""
        return counted.people.get(parts(column.key)[0], ())

    def notes(self) -> list[str]:
        """Return who is not counted."""
        words = sentence("{n} 人没有出生日期，没有算作劳动力", n=self._unborn)
        return [words] if self._unborn else []

    def _by_time(self, dimension: Dimension) -> tuple[dict[str, _Counted], list[str], Shape]:
        by_month = dimension.rows is Rows.MONTHS
        parts_of = self._span.months() if by_month else self._span.years()
        found: dict[str, _Counted] = {}
        for part in parts_of:
            key = f"{part.start:%Y-%m}" if by_month else f"{part.start:%Y}"
            counted = found[key] = _Counted()
            for group in self._groups(part, ()):
                self._add(group, [counted])
        self._unborn = 0
        for group in self._groups(self._span, ()):
            self._add(group, [self.whole])
        return found, list(found), Shape((), lambda _: (), _month_words if by_month else _year_words, overlaps=_IN_EACH)

    def _groups(self, span: Span, facts: Iterable[str]) -> Iterable[Group]:
        # who has no birth date is told, so that this fact is looked at here and not by the store
        asked = {name: values for name, values in self._only.items() if name != _LABOUR}
        names = [*facts, *asked_of(self._asked.values()), *([_LABOUR] if _LABOUR in self._only else ())]
        return tally(self._connection, span, names, of=self._table.of, only=asked, areas=self._known, people=True)

    def _add(self, group: Group, counted: Sequence[_Counted]) -> None:
        if _LABOUR in self._only and group.facts[_LABOUR] != 1:
            self._unborn += group.count if group.facts[_LABOUR] == UNBORN else 0
            return
        for name, asked in self._asked.items():
            if holds(asked, group.facts):
                for one in counted:
                    one.add(name, group)

    def _beyond(self, asked: Asked) -> Asked:
        """Return what a measure asks beyond what everybody in the table has."""
        return {name: values for name, values in asked.items() if self._only.get(name) != values}

    def _figure(self, column: str, counted: _Counted, way: Rounding) -> Figure:
        numbers = [counted.number(measures()[name]) for name in parts(column)]
        return numbers[0] if len(numbers) == 1 else rate(numbers[0], numbers[1], way)


def asked_of(several: Iterable[Asked]) -> list[str]:
    """Return the names of the facts that measures ask for."""
    return list(dict.fromkeys(name for asked in several for name in asked))


def _dimension(table: Table, by: str) -> Dimension:
    known = {one.name: one for one in dimensions().values() if table.of in one.of}
    named = {**{one.label: one for one in known.values()}, **known}
    if by not in named:
        offered = "、".join(f"{one.label}（{one.name}）" for one in ways(table))
        raise WrongUse(
            sentence("“{title}”不能按“{by}”列。", title=table.title, by=by), sentence("可以按：{ways}。", ways=offered)
        )
    return named[by]


def _heading(column: str) -> Heading:
    return Heading(column, heading(column), Unit.RATE if len(parts(column)) > 1 else Unit.COUNT)


def _rank(line: Line) -> tuple[bool, int, str]:
    first = line.figures[0]
    return (line.key == UNTOLD, -first if isinstance(first, int) else 0, line.label)


def _by_words(dimension: Dimension) -> str:
    return sentence("按{label}", label=dimension.label)


def _month_words(key: str) -> str:
    year, month = key.split("-")
    return sentence("{year}年{month}月", year=year, month=int(month))


def _year_words(key: str) -> str:
    return sentence("{year}年", year=key)


def _crossfoot(columns: Sequence[Heading], lines: Sequence[Line], total: Line, how: Shape) -> Iterable[str]:
    """Yield where the rows do not add up to the total, and by how much; of rows that overlap for one column."""
    for at, column in enumerate(columns):
        whole = total.figures[at]
        if column.unit is not Unit.COUNT or not isinstance(whole, int):
            continue
        added = sum(figure for line in lines if isinstance(figure := line.figures[at], int))
        if added != whole:
            yield sentence(
                "“{column}”各行相加 {added}，合计 {whole}，相差 {difference}：{why}",
                column=column.label, added=added, whole=whole, difference=abs(added - whole),
                why=how.overlaps or _IN_EACH,
            )  # fmt: skip
            if how.overlaps:
                return


def _against(columns: Sequence[Heading], total: Line, stated: Mapping[str, int]) -> Iterable[str]:
    """Yield by how much totals that were told elsewhere differ; WrongUse where the table has no such column."""
    by_name = {key: at for at, one in enumerate(columns) for key in (one.key, one.label) if one.unit is Unit.COUNT}
    for name, told in stated.items():
        if name not in by_name:
            raise WrongUse(sentence("表里没有“{name}”这一栏。", name=name), "请照表头写栏名。")
        at = by_name[name]
        counted = int(total.figures[at])
        values = {"column": columns[at].label, "counted": counted, "told": told, "difference": abs(counted - told)}
        if counted == told:
            yield sentence("“{column}”合计 {counted}，与另报的 {told} 一致", **values)
        else:
            yield sentence("“{column}”合计 {counted}，与另报的 {told} 相差 {difference}", **values)
