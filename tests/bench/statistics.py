"""Statistics: a table with the people behind each cell, and one of them listed, against one plain joined aggregate."""

from datetime import date

from tests.bench.registers import SIZES, kept, opened
from tests.bench.timing import Row, alternated, people, seconds
from villagedesk.context import Context
from villagedesk.register import people as roll
from villagedesk.register.spans import Span
from villagedesk.subjects.statistics import engine

_DAY = "2026-10-31"
_ROUNDS = 5
_FIRST_PAGE = 64
_JOINED = (
    "from labourer p left join household h on h.id = p.household left join spell s on s.labourer = p.id "
    f"and s.void is null and (s.start_date is null or s.start_date <= '{_DAY}') "
    f"and (s.end_date is null or s.end_date >= '{_DAY}') "
    f"where p.void is null and (p.left_on is null or p.left_on > '{_DAY}')"
)
_CODES = ("1", "2", "21", "22", "23")
_BORNE = " or ".join(f"p.tags like '%\"{code}\"%'" for code in _CODES)
_POOR = f"(h.type in {_CODES} or {_BORNE})"
_PLACE, _HOME = "substr(s.place, 1, {n})", "substr(p.village, 1, {n})"
_AREA = (
    f"case when {_PLACE.format(n=6)} = {_HOME.format(n=6)} then 'county' when {_PLACE.format(n=2)} = "
    f"{_HOME.format(n=2)} then 'province' when {_PLACE.format(n=2)} = '44' then 'paired' when {_PLACE.format(n=2)} "
    "in ('11', '12', '31', '32', '33', '35', '37') then 'eastern' else 'other' end"
)
_AT_WORK = "s.status like '1%'"
_LABOUR = "p.birth_date <= '2010-10-31' and coalesce(p.labour_capacity, '') not in ('4', '5')"
_PEERS = {
    "region": (
        f"select {_AREA}, count(*), sum({_POOR}), sum(h.type like '2%'), sum(s.organised), "
        f"sum(s.start_date <= '2026-07-31') {_JOINED} and {_AT_WORK} and {_LABOUR} group by 1"
    ),
    "summary": (
        f'select h."group", count(*), sum({_LABOUR}), sum({_AT_WORK}), '
        f"sum({_PLACE.format(n=6)} <> {_HOME.format(n=6)}), sum({_PLACE.format(n=2)} <> {_HOME.format(n=2)}), "
        f"sum({_PLACE.format(n=6)} = {_HOME.format(n=6)}), sum(s.status like '2%'), sum({_POOR}), "
        f"sum({_POOR} and {_AT_WORK}) {_JOINED} group by 1"
    ),
    "ranking": (
        f"select {_PLACE.format(n=2)}, count(*), sum({_POOR}) {_JOINED} and {_AT_WORK} and {_LABOUR} "
        "group by 1 order by 2 desc"
    ),
}
"""What each table asks, as somebody would write it by hand who cares for nobody that has two spells at once."""


def measure() -> list[Row]:
    """Compare three tables on registers of every size."""
    return [row for size in SIZES for row in _at(size)]


def _at(size: int) -> list[Row]:
    context = opened(kept(size))
    found = []
    for name, statement in _PEERS.items():
        pair = alternated(
            lambda _, name=name: seconds(lambda: _ours(context, name)),  # type: ignore[misc]
            lambda _, statement=statement: seconds(lambda: _plain(context, statement)),  # type: ignore[misc]
            _ROUNDS,
        )
        found.append(pair.row(f"statistic: {name}", people(size), "one joined aggregate", 2.0, "with its people"))
    context.close()
    return found


def _ours(context: Context, name: str) -> None:
    """Make the table as a page does, and list the first of the people behind its greatest cell."""
    made = engine.make(context.register, name, Span.on(date.fromisoformat(_DAY)))
    with context.register.database.reading() as connection:
        roll.rows(connection, made.behind("", made.columns[0].key)[:_FIRST_PAGE])


def _plain(context: Context, statement: str) -> None:
    with context.register.database.reading() as connection:
        connection.exec_driver_sql(statement).all()
