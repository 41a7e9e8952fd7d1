"""Sheets of households (一户一表): every value as it is read, many households in one go."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from db.bulk import chunks
from villagedesk.catalogue.lookups import Lookups
from villagedesk.errors import WrongUse
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.register.projection import TABLES
from villagedesk.register.store import Register
from villagedesk.reports.household_slip import HouseholdSlip
from villagedesk.reports.household_slip_form import HOME_ROWS
from villagedesk.sentence import sentence
from villagedesk.subjects import showing
from villagedesk.subjects.households import member_order
from villagedesk.subjects.slips import now_printed, slip_values, unit_title

_HOUSEHOLDS, _LABOURERS, _INCOMES = TABLES["household"], TABLES["labourer"], TABLES["income"]
_OWN_WORDS = ("household.members", "household.income")
_KEYS = tuple(key for row in HOME_ROWS for cell in row for key in cell.keys if key not in _OWN_WORDS)
_AT_A_TIME = 200


def household_slips(register: Register, lookups: Lookups, households: Sequence[str]) -> Iterator[HouseholdSlip]:
    """Yield the sheets of households in the order asked for; an id without a household is passed over."""
    unit, printed_at = unit_title(register.identity.village_name), now_printed()
    for some in chunks(households, _AT_A_TIME):
        with register.database.reading() as connection:
            homes = _by_id(connection, some)
            members = _members(connection, some)
            incomes = _incomes(connection, some)
        for record in some:
            if record in homes:
                home, own = homes[record], members.get(record, [])
                values = _values(home, len(own), incomes.get(record, []))
                texts = [slip_values(row, lookups) for row in sorted(own, key=member_order)]
                yield HouseholdSlip(str(home["number"] or ""), unit, printed_at, values, texts)


def all_households(connection: Connection) -> list[str]:
    """Return the ids of all households, by group and number."""
    columns = _HOUSEHOLDS.c
    found = select(columns.id).where(columns.void.is_(None)).order_by(columns.group, columns.number, columns.id)
    return list(connection.execute(found).scalars())


def by_number(connection: Connection, number: str) -> str:
    """Return the id of the household with this number, or of the one that the person with this slip number belongs to.

    WrongUse where there is neither.
    """
    wanted = number.strip()
    own = connection.execute(select(_HOUSEHOLDS.c.id).where(_HOUSEHOLDS.c.number == wanted)).scalar()
    of_person = select(_LABOURERS.c.household).where(_LABOURERS.c.number == wanted)
    found = own or connection.execute(of_person).scalar()
    if not found:
        raise WrongUse(
            sentence("没有户编号或登记单号 {wanted}，或者这个人没有户。", wanted=wanted), "可以先用 find 查找。"
        )
    return str(found)


def _by_id(connection: Connection, wanted: Sequence[str]) -> dict[str, Mapping[str, Any]]:
    found = connection.execute(select(_HOUSEHOLDS).where(_HOUSEHOLDS.c.id.in_(wanted)))
    return {row["id"]: dict(row) for row in found.mappings()}


def _members(connection: Connection, wanted: Sequence[str]) -> dict[str, list[PersonRow]]:
    columns = _LABOURERS.c
    living = (columns.household.in_(wanted), columns.void.is_(None), columns.left_on.is_(None))
    ids = list(connection.execute(select(columns.id).where(*living)).scalars())
    grouped: dict[str, list[PersonRow]] = {}
    for row in people.rows(connection, ids):
        grouped.setdefault(row.person["household"], []).append(row)
    return grouped


def _incomes(connection: Connection, wanted: Sequence[str]) -> dict[str, list[Mapping[str, Any]]]:
    columns = _INCOMES.c
    known = select(_INCOMES).where(columns.household.in_(wanted), columns.void.is_(None))
    grouped: dict[str, list[Mapping[str, Any]]] = {}
    for row in connection.execute(known.order_by(columns.year, columns.source, columns.id)).mappings():
        grouped.setdefault(row["household"], []).append(dict(row))
    return grouped


def _values(home: Mapping[str, Any], count: int, incomes: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    values = {key: showing.words("household", key.partition(".")[2], home) for key in _KEYS}
    values["household.members"] = f"{count} 人"
    values["household.income"] = _income_words(incomes)
    return {key: text for key, text in values.items() if text}


def _income_words(incomes: Sequence[Mapping[str, Any]]) -> str:
    """Return what is known of the latest year: 2025 年：务工收入 36,000 元，经营收入 8,000 元."""
    years = [row["year"] for row in incomes if row["year"]]
    if not years:
        return ""
    latest = [row for row in incomes if row["year"] == max(years)]
    parts = (f"{showing.words('income', 'source', row)} {showing.words('income', 'amount', row)}" for row in latest)
    return f"{max(years)} 年：{'，'.join(parts)}"
