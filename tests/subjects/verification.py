"""An invented village of two groups for the month's verification."""

from datetime import date

from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.record import Record, blank
from villagedesk.subjects.verification_roll import Member, roll

TODAY = date(2026, 11, 21)


def household(context: Context, group: str, *names: str) -> list[str]:
    """Register a household whose first member is the head, and return the ids of its people."""
    home = context.register.save(blank("household"), {"group": group, "head_name": names[0]}).id
    people: list[tuple[Record, Values]] = [
        (blank("labourer"), _person(name, home, is_head=number == 0)) for number, name in enumerate(names)
    ]
    context.register.save_all(people)
    return [record.id for record, _ in people]


def group_of(context: Context, group: str, count: int) -> list[str]:
    """Register `count` people, two a household, and return their ids in the order of asking."""
    found: list[str] = []
    for number in range(0, count, 2):
        names = (f"韦{_han(number)}", f"罗{_han(number)}")[: count - number]
        found += household(context, group, *names)
    return found


def _person(name: str, home: str, *, is_head: bool) -> Values:
    relation = "02" if is_head else "20"
    return {"name": name, "household": home, "relation_to_head": relation, "id_missing_reason": "3"}


def members(context: Context, today: date = TODAY) -> list[Member]:
    """Return the month's roll."""
    with context.register.database.reading() as connection:
        return roll(connection, today)


def values(context: Context, person: str) -> Values:
    """Return what is stored about a person."""
    record = context.register.get("labourer", person)
    assert record is not None
    return dict(record.values)


def _han(number: int) -> str:
    return "一二三四五六七八九十"[number // 2 % 10] + "平安福海春梅贵成明华"[number // 20]
