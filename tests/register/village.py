"""A small invented village in which everything a list can ask occurs."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from villagedesk.catalogue.checks import id_checksum
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register import state
from villagedesk.register.people import ACKNOWLEDGED, SENT
from villagedesk.register.record import Record, blank

TODAY = date(2026, 11, 21)
GROUPS = ("一组", "十一组", "大寨组", None)
EMPLOYERS = ("深圳富士康科技有限公司", "Foxconn 电子厂", "贵阳云岩好味餐馆", None)
_NAMES = ("王强", "王五", "单红", "尉迟光", "曾国荣", "吕布", "区伟", "木乃·热哈", "富士")
_TYPES = ("1", "2", "21", "4", "11", None)
_STATUSES = ("11", "13", "16", "21", "30", None)
_GRADUATED = (None, None, "2024-11-21", "2024-11-20", "2024-11", "2024-10", "2025-07", "2026-11-21", "2027-06")
_EDUCATIONS = ("70", "71", "73", "61", None)


def settle(context: Context, seed: int, people: int = 45) -> None:
    """Register people of all kinds; some are voided, have left or stand in conflict, a part is sent and received."""
    random, register = Random(seed), context.register
    homes = [(blank("household"), _home(random)) for _ in range(people // 3)]
    register.save_all(homes)
    persons = [(blank("labourer"), _person(random, [home.id for home, _ in homes])) for _ in range(people)]
    register.save_all(persons)
    register.save_all([child for person, _ in persons for child in _children(random, person.id)])
    records = [register.get("labourer", person.id) or person for person, _ in persons]
    for record in random.sample(records, 4):
        register.void(record, "重复登记")
    for phone in ("13136715754", "13136715755"):  # twice from what was read once: two values that nobody has settled
        register.save_all([(record, {"phone": phone}) for record in records[:8]])
    with register.writing() as connection:
        state.put(connection, SENT, random.randrange(150))
        state.put(connection, ACKNOWLEDGED, random.randrange(80))


def _home(random: Random) -> Values:
    return {"group": random.choice(GROUPS), "type": random.choice(_TYPES), "head_name": random.choice(_NAMES)}


def _person(random: Random, homes: Sequence[str]) -> Values:
    return {
        "name": random.choice(_NAMES),
        "household": random.choice([*homes, None]),
        "id_number": random.choice([_id_number(random), None]),
        "birth_date": random.choice([_born(random).isoformat(), f"{_born(random):%Y-%m}", None]),
        "sex": random.choice(["1", "2", None]),
        "phone": random.choice([f"1{random.randrange(10**10):010d}", None]),
        "no_phone": random.choice([True, False, None]),
        "education": random.choice(_EDUCATIONS),
        "tags": random.sample(["3", "6", "7", "10", "22"], random.randrange(3)),
        "graduated_on": random.choice(_GRADUATED),
        "discharged_on": random.choice([None] * 9 + ["2020-12"]),
        "left_on": random.choice([None] * 9 + ["2026-10"]),
    }


def _children(random: Random, person: str) -> Iterator[tuple[Record, Values]]:
    for _ in range(random.choice((0, 1, 1, 2))):
        yield blank("spell"), _spell(random, person)
    if random.random() < 0.5:
        yield blank("intent"), {"labourer": person, "wants_job": random.choice([True, False])}
    if random.random() < 0.5:
        yield blank("training_need"), {"labourer": person, "wants": random.choice([True, False])}


def _spell(random: Random, person: str) -> Values:
    return {
        "labourer": person,
        "status": random.choice(_STATUSES),
        "employer": random.choice(EMPLOYERS),
        "place": random.choice(["440114", "520422", None]),
        "start_date": random.choice(["2026-01", "2025-03-05", None]),
        "end_date": random.choice([None, None, "2026-09"]),
    }


def _born(random: Random) -> date:
    return TODAY - timedelta(days=random.randrange(15 * 365, 70 * 365))


def _id_number(random: Random) -> str:
    first = f"520422{_born(random):%Y%m%d}{random.randrange(1000):03d}"
    return first + id_checksum(first)
