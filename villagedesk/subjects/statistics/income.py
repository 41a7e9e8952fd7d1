"""The share of wages in the income of households (工资性收入占比), by category or by group, for a year.

Wages are those that were entered as such for the household; where none were, those of its members' spells: by the
month, by the day, by the hour. Piece work without a monthly figure says nothing, and is told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, and_, select

from villagedesk.catalogue.measures import declared, tag_set, tag_sets
from villagedesk.register.measuring_facts import on_roll
from villagedesk.register.people_facts import PEOPLE, with_below
from villagedesk.register.projection import TABLES
from villagedesk.register.spans import Span, touches
from villagedesk.register.store import Register
from villagedesk.register.stretches import at_work
from villagedesk.sentence import sentence
from villagedesk.subjects.statistics.made import TOTAL, Heading, Line, Made, Unit
from villagedesk.subjects.statistics.rates import Rounding, rate, rounding

NAME, TITLE = "income", "农户工资性收入占比表"
BY_TAG, BY_GROUP = "tag", "group"
_WAGES: Final = "1"
"""务工收入, of the list `income_source`."""
_BY_DAY, _BY_HOUR = "2", "4"
_COLUMNS = (
    Heading("households", "户数"),
    Heading("income", "家庭收入（元）", Unit.MONEY),
    Heading("wages", "工资性收入（元）", Unit.MONEY),
    Heading("wages/income", "占比（%）", Unit.RATE),
    Heading("each", "户均工资性收入（元）", Unit.MONEY),
)


@dataclass(slots=True)
class _Home:
    """A household: its income and wages of the year in fen, who belongs to it, and its rows."""

    group: str
    codes: set[str]
    other: int = 0
    wages: int | None = None
    earned: int = 0
    told: bool = False
    people: list[str] = field(default_factory=list)

    @property
    def wage(self) -> int:
        return self.earned if self.wages is None else self.wages


def make(register: Register, year: int, by: str = BY_TAG) -> Made:
    """Return the table of a year by category (`tag`) or by group."""
    with register.database.reading() as connection:
        homes, silent = _homes(connection, year)
        way = rounding(connection)
    told = [home for home in homes.values() if home.told]
    day = date(year, 12, 31)
    rows = _by_group(told) if by == BY_GROUP else _by_tag(told, day)
    lines = [_line(key, label, some, way) for key, label, some in rows]
    people = {(key, one.key): _people(some) for key, _, some in rows for one in _COLUMNS}
    people |= {(TOTAL, one.key): _people(told) for one in _COLUMNS}
    label = "村民组" if by == BY_GROUP else "户类别"
    notes = _notes(len(homes) - len(told), silent)
    if by == BY_TAG:
        notes.append("一户可能同时在几行里，合计里只算一次")
    title = sentence("{title}（{year}年度）", title=TITLE, year=year)
    span = Span(date(year, 1, 1), day)
    total = _line(TOTAL, "合计", told, way)
    return Made(NAME, by, title, label, span, _COLUMNS, lines, total, notes, people, measured="户、元")


def earned(spell: Mapping[str, Any], year: Span) -> int | None:
    """Return what a spell of work brought in a year in fen; None where its pay does not say so."""
    days = _days(spell, year)
    terms = declared()["income"]
    low, high = spell["monthly_wage"], spell["monthly_wage_upper"]
    if low is not None:
        monthly = low if high is None else (low + high) // 2
        return int(monthly * days // terms["days_a_month"])
    basis, each = spell["wage_basis"], spell["rate"]
    if each is None or basis not in (_BY_DAY, _BY_HOUR):
        return None
    hours = terms["hours_a_day"] if basis == _BY_HOUR else 1
    return int(each * hours * days * terms["paid_days_a_year"] // terms["days_a_year"])


def _days(spell: Mapping[str, Any], year: Span) -> int:
    first, last = year.texts
    start = max(f"{spell['start_date'] or first}-01"[:10], first)
    end = min(spell["end_date"] or last, last)
    if len(end) < len(last):
        end = f"{end}-28"
    return max(0, (date.fromisoformat(end) - date.fromisoformat(start)).days + 1)


def _homes(connection: Connection, year: int) -> tuple[dict[str, _Home], int]:
    """Return all households by id, and how many spells do not say what they brought."""
    span = Span(date(year, 1, 1), date(year, 12, 31))
    household, income, spell = (TABLES[kind].c for kind in ("household", "income", "spell"))
    columns = (household.id, household.group, household.type, household.monitored_type)
    homes = {
        row.id: _Home(row.group or "", {row.type, row.monitored_type} - {None})
        for row in connection.execute(select(*columns).where(household.void.is_(None)))
    }
    asked = (income.void.is_(None), income.year == year, income.amount.is_not(None))
    for row in connection.execute(select(income.household, income.source, income.amount).where(*asked)):
        if row.household in homes:
            _add_income(homes[row.household], row.source, row.amount)
    for person in connection.execute(select(PEOPLE.c.id, PEOPLE.c.household).where(on_roll(span))):
        if person.household in homes:
            homes[person.household].people.append(person.id)
    pay = (spell.start_date, spell.end_date, spell.monthly_wage, spell.monthly_wage_upper, spell.wage_basis, spell.rate)
    live = and_(spell.void.is_(None), at_work(spell), *touches(spell.start_date, spell.end_date, span), on_roll(span))
    worked = select(PEOPLE.c.household, *pay).join_from(PEOPLE, TABLES["spell"], spell.labourer == PEOPLE.c.id)
    silent = 0
    for one in connection.execute(worked.where(live)).mappings():
        if one["household"] in homes and homes[one["household"]].told and homes[one["household"]].wages is None:
            brought = earned(dict(one), span)
            silent += brought is None
            homes[one["household"]].earned += brought or 0
    return homes, silent


def _add_income(home: _Home, source: str | None, amount: int) -> None:
    home.told = True
    if source == _WAGES:
        home.wages = (home.wages or 0) + amount
    else:
        home.other += amount


_Rows = Sequence[tuple[str, str, list[_Home]]]


def _by_tag(homes: Sequence[_Home], day: date) -> _Rows:
    found = []
    for name in tag_sets():
        known = tag_set(name, day)
        codes = set(with_below("population_tag", known.codes))
        if some := [home for home in homes if home.codes & codes]:
            found.append((name, known.label.removesuffix("劳动力"), some))
    return found


def _by_group(homes: Sequence[_Home]) -> _Rows:
    groups = sorted({home.group for home in homes}, key=lambda group: (not group, group))
    return [(group or "?", group or "未填写", [home for home in homes if home.group == group]) for group in groups]


def _line(key: str, label: str, homes: Sequence[_Home], way: Rounding) -> Line:
    wages = sum(home.wage for home in homes)
    income = wages + sum(home.other for home in homes)
    each = wages // len(homes) if homes else 0
    return Line(key, label, (len(homes), income, wages, rate(wages, income, way), each))


def _people(homes: Sequence[_Home]) -> list[str]:
    return [person for home in homes for person in home.people]


def _notes(without: int, silent: int) -> list[str]:
    found: list[str] = []
    if without:
        found.append(sentence("{n} 户没有登记这一年的收入，没有算进", n=without))
    if silent:
        found.append(sentence("{n} 段务工没有写月收入（计件的请填月收入），没有算进工资", n=silent))
    return found
