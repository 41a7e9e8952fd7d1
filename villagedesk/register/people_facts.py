"""What is known of people from several columns: birth date and sex, also by the ID number; codes with those below."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, case, false, func, not_, or_

from villagedesk.catalogue.codes import code_list
from villagedesk.register.projection import PERSON, TABLES

PEOPLE = TABLES[PERSON]
_ID_LENGTH = 18


def born() -> ColumnElement[str]:
    """Return the birth date: of the ID number, else the one that was entered, a month as its first day."""
    number, stated = PEOPLE.c.id_number, PEOPLE.c.birth_date
    year, month, day = (func.substr(number, *part) for part in ((7, 4), (11, 2), (13, 2)))
    whole = case((func.length(stated) == len("1990-05"), stated + "-01"), else_=stated)
    return case((_tells(), year + "-" + month + "-" + day), else_=whole)


def born_by(day: str) -> ColumnElement[bool]:
    """Return whether the birth date is known and not after a day (ISO): `born() <= day` with less work."""
    number, stated = PEOPLE.c.id_number, PEOPLE.c.birth_date
    whole = case((func.length(stated) == len("1990-05"), stated + "-01"), else_=stated)
    told = func.substr(number, 7, 8) <= day.replace("-", "")
    return case((_tells(), told), (stated.is_(None), false()), else_=whole <= day)


def is_unborn() -> ColumnElement[bool]:
    """Return whether no birth date is known: `born() is null` with less work."""
    return and_(PEOPLE.c.birth_date.is_(None), or_(PEOPLE.c.id_number.is_(None), not_(_tells())))


def _tells() -> ColumnElement[bool]:
    """Return whether there is an ID number that tells a birth date."""
    number = PEOPLE.c.id_number
    return and_(func.length(number) == _ID_LENGTH, func.substr(number, 7, 2).in_(("19", "20")))


def sex() -> ColumnElement[str]:
    """Return the sex: the one that was entered, else that of the ID number."""
    digit = func.substr(PEOPLE.c.id_number, 17, 1)
    told = case((_tells(), case((digit.in_(tuple("13579")), "1"), else_="2")))
    return func.coalesce(PEOPLE.c.sex, told)


def with_below(codes: str, wanted: Sequence[str]) -> list[str]:
    """Return codes with those below them in a code list; one that the list does not know stays alone."""
    found = dict.fromkeys(wanted)
    for entry in code_list(codes):
        if entry.parent in found:
            found[entry.code] = None
    return list(found)


def years_before(day: date, years: int) -> str:
    """Return the latest birth date of somebody who has had that many birthdays by the day, ISO."""
    try:
        return day.replace(year=day.year - years).isoformat()
    except ValueError:  # 29 February, or years beyond the calendar
        return f"{max(day.year - years, 0):04d}-{day.month:02d}-{min(day.day, 28):02d}"
