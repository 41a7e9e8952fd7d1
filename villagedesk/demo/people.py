"""Invented people: names from common parts, ID numbers that only follow the rule (GB 11643)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from villagedesk.catalogue.checks import id_checksum

_SURNAMES = "韦罗吴陈龙潘石陆岑卢覃莫王杨蒙黄何曾单仇解查"
_COMPOUND = ("欧阳", "尉迟")
_GIVEN = "光荣小妹建国诚秀兰志强玉永福海春梅贵成垄堃红娜明华英军丽霞平芳林珍忠云翠学文"
_RARE = ("䶮", "㛃", "𫍯", "𬱖", "堃", "垚")
_MINORITY = ("木乃·热哈", "阿木·日机", "古丽·买买提")
_GROUPS = ("一组", "二组", "三组", "大寨组", "小寨组", "河边组")
_ETHNIC = (("09", 40), ("06", 20), ("01", 30), ("97A", 5), ("37", 5))
_EDUCATION = (("81", 30), ("71", 45), ("61", 15), ("31", 10))
_AREAS = ("520422", "520402", "522527")
_RARE_SHARE, _MINORITY_SHARE, _COMPOUND_SHARE = 0.02, 0.01, 0.03


@dataclass(frozen=True, slots=True)
class Someone:
    """An invented person; `sex` as GB/T 2261.1, `ethnic_group` as GB/T 3304, `education` as GB/T 4658."""

    name: str
    id_number: str
    sex: str
    born: date
    phone: str
    ethnic_group: str
    education: str


@dataclass(frozen=True, slots=True)
class Family:
    """An invented household; its first member is the head."""

    group: str
    type: str
    members: tuple[Someone, ...]


def families(count: int, random: Random, today: date) -> Iterator[Family]:
    """Yield households until `count` people have been given."""
    given = 0
    used: set[str] = set()
    while given < count:
        surname = random.choice(_COMPOUND) if random.random() < _COMPOUND_SHARE else random.choice(_SURNAMES)
        size = min(random.choice((1, 2, 2, 3, 3, 4)), count - given)
        members = tuple(_someone(random, today, surname, used) for _ in range(size))
        given += size
        kind = random.choices(("11", "1", "2"), (60, 32, 8))[0]
        yield Family(random.choice(_GROUPS), kind, members)


def _someone(random: Random, today: date, surname: str, used: set[str]) -> Someone:
    born = date(today.year - 16, today.month, 1) - timedelta(days=random.randrange(45 * 365))
    sex = random.choice("12")
    id_number = _id_number(random, born, sex)
    while id_number in used:
        id_number = _id_number(random, born, sex)
    used.add(id_number)
    return Someone(
        name=_name(random, surname),
        id_number=id_number,
        sex=sex,
        born=born,
        phone=f"1{random.choice('3578')}{random.randrange(10**9):09d}",
        ethnic_group=_weighted(random, _ETHNIC),
        education=_weighted(random, _EDUCATION),
    )


def _name(random: Random, surname: str) -> str:
    if random.random() < _MINORITY_SHARE:
        return random.choice(_MINORITY)
    given = "".join(random.choice(_GIVEN) for _ in range(random.choice((1, 2, 2))))
    if random.random() < _RARE_SHARE:
        given = given[:-1] + random.choice(_RARE)
    return surname + given


def _id_number(random: Random, born: date, sex: str) -> str:
    serial = random.randrange(500) * 2 + (1 if sex == "1" else 0)
    first = f"{random.choice(_AREAS)}{born:%Y%m%d}{serial:03d}"
    return first + id_checksum(first)


def _weighted(random: Random, choices: tuple[tuple[str, int], ...]) -> str:
    return random.choices([value for value, _ in choices], [weight for _, weight in choices])[0]
