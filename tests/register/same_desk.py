"""People registered twice, and what a register shows of them."""

from typing import Any

from sqlalchemy import Connection, select

from db.models import record_tables
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.register.concerns import CONCERN
from villagedesk.register.record import Record, blank
from villagedesk.register.same_pairs import SAME
from villagedesk.register.search_keys import KEYS

ID_NUMBER = "520422199101184527"


def register(context: Context, **values: Any) -> Record:
    """Register a person."""
    return context.register.save(blank("labourer"), dict(values))


def twice(context: Context) -> tuple[Record, Record]:
    """Register somebody twice, in two households, with different values and a spell each."""
    save = context.register.save
    homes = [
        save(blank("household"), {"group": group, "head_name": head})
        for group, head in (("大寨组", "曾广"), ("水田组", "罗秀"))
    ]
    first: Values = {"name": "曾红娜", "phone": "13136715753", "tags": ["3", "6"], "id_number": ID_NUMBER}
    second: Values = {"name": "曾红那", "phone": "13136715753", "tags": ["7"], "remark": "在县城租房"}
    one = register(context, household=homes[0].id, **first)
    other = register(context, household=homes[1].id, **second)
    save(blank("spell"), {"labourer": one.id, "employer": "县城宾馆"})
    save(blank("spell"), {"labourer": other.id, "employer": "制衣厂"})
    return one, other


def now(context: Context, person: Record) -> Record:
    """Return a person as the register gives it now."""
    found = context.register.get("labourer", person.id)
    assert found is not None
    return found


def listed(context: Context) -> list[str]:
    """Return the ids of the roll."""
    with context.register.database.reading() as connection:
        return people.ids(connection)


def tables(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Return everything that is derived from the journal."""
    derived = {**record_tables(), "search_key": KEYS, "same_person": SAME, "concern": CONCERN}
    return {name: sorted(map(tuple, connection.execute(select(table))), key=repr) for name, table in derived.items()}
