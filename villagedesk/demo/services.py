"""What was done for the people of a demo village: visits, trainings, rides, applications, requests, subsidies.

Drawn from a random stream of its own, so that the people of a seed stay who they are.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import Connection, select

from villagedesk.catalogue.checks import age_on
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.demo.filling import SOURCE
from villagedesk.demo.surroundings import WORKSHOP, Surroundings, carried_on, surroundings
from villagedesk.register import reading
from villagedesk.register.projection import TABLES
from villagedesk.register.record import Record, blank

_STREAM = 0x5EED
_VISITORS = ("龙秀英", "王德明", "罗小妹")
_HOME, _PROVINCE = "520422", "52"
_COURSES = (("电焊工", "11"), ("家政服务员", "1"), ("中式烹调师", "12"), ("养老护理员", "1"))
_FACTORIES = (("广州力新电器有限公司", "装配工", "440114"), ("惠州华江制鞋厂", "缝纫工", "441323"))
_OF_WORK = ("id", "labourer", "employer", "place")
_ASKED = ("1", "2", "3", "5", "7")
_FOUND = ("在厂上班，收入稳定", "在家照顾老人，想就近找活", "说厂里订单少，可能提前返乡", "想学一门手艺")


@dataclass(frozen=True, slots=True)
class _Person:
    """A labourer of the demo with the work that goes on, None where there is none."""

    id: str
    name: str
    age: int
    work: Any


def serve(context: Context, seed: int) -> int:
    """Write what was done for the people that `fill` wrote, and the village's surroundings; return how many records."""
    random, today = Random(seed ^ _STREAM), context.today
    around = surroundings(today)
    with context.register.database.reading() as connection:
        people = list(_people(connection, today))
        bound = [one.work.id for one in people if one.work is not None and one.work.employer == WORKSHOP]
        spells = reading.records(connection, bound, "spell")
    wanted = list(around.wanted)
    wanted += [(spell, {"enterprise": around.workshop.id, "fund_source": "3"}) for spell in spells.values()]
    for person in people:
        for share, made in _SHARES:
            if random.random() < share:
                wanted += made(_Case(random, today, person, around))
    return context.register.save_all(wanted, SOURCE)


def _people(connection: Connection, today: date) -> Iterator[_Person]:
    labourers, spells = TABLES["labourer"].c, TABLES["spell"].c
    query = (
        select(*(spells[name] for name in _OF_WORK))
        .where(spells.end_date.is_(None), spells.void.is_(None))
        .order_by(spells.id)
    )
    work = {row.labourer: row for row in connection.execute(query)}
    every = select(labourers.id, labourers.name, labourers.birth_date).where(labourers.void.is_(None))
    for row in connection.execute(every.order_by(labourers.number)):
        yield _Person(row.id, row.name, age_on(date.fromisoformat(row.birth_date), today), work.get(row.id))


@dataclass(frozen=True, slots=True)
class _Case:
    """One person about whom something is invented."""

    random: Random
    today: date
    person: _Person
    around: Surroundings

    def ago(self, least: int, most: int) -> str:
        """Return a day that lies so many days back."""
        return (self.today - timedelta(days=self.random.randrange(least, most))).isoformat()

    def of(self, kind: str, values: Values) -> tuple[Record, Values]:
        """Return a new record of the person."""
        return blank(kind), {"labourer": self.person.id, **values}

    @property
    def is_outside(self) -> bool:
        """Tell whether the person works in another county."""
        return self.person.work is not None and str(self.person.work.place or _HOME) != _HOME


def _visits(case: _Case) -> list[tuple[Record, Values]]:
    random = case.random
    count = random.choice((1, 1, 2))
    return [
        case.of(
            "visit",
            {
                "visited_on": case.ago(1, 200), "method": random.choice("1223"), "service": random.choice("111234"),
                "visitor": random.choice(_VISITORS), "findings": random.choice(_FOUND),
                "next_on": (case.today + timedelta(days=random.randrange(-10, 80))).isoformat(),
            },
        )
        for _ in range(count)
    ]  # fmt: skip


def _requests(case: _Case) -> list[tuple[Record, Values]]:
    received = case.today - timedelta(days=case.random.randrange(1, 60))
    values: Values = {
        "type": case.random.choice(_ASKED), "content": "请村里帮忙问一下", "received_on": received.isoformat(),
        "due_on": (received + timedelta(days=15)).isoformat(), "handler": case.random.choice(_VISITORS),
    }  # fmt: skip
    if case.random.random() < 0.6:
        closed = min(received + timedelta(days=case.random.randrange(1, 15)), case.today)
        values |= {"closed_on": closed.isoformat(), "result": "已办好，本人知道"}
    return [case.of("request", values)]


def _trainings(case: _Case) -> list[tuple[Record, Values]]:
    subject, kind = case.random.choice(_COURSES)
    began = case.today - timedelta(days=case.random.randrange(5, 300))
    ended = began + timedelta(days=10)
    values: Values = {
        "class_name": f"{began.year}年{subject}培训班", "subject": subject, "type": kind, "days": 10, "stage": "2",
        "organiser": "普定县职业技术学校", "starts_on": began.isoformat(), "ends_on": ended.isoformat(),
        "fund_source": "3",
    }  # fmt: skip
    if ended <= case.today:
        values |= {"stage": "3", "attended_days": 10, "certificate": f"{subject}培训合格证", "allowance": 400_00}
    return [case.of("training_record", values)]


def _applications(case: _Case) -> list[tuple[Record, Values]]:
    if case.person.work is not None:
        return []
    employer, position, place = case.random.choice(_FACTORIES)
    return [
        case.of(
            "application",
            {
                "employer": employer, "position": position, "place": place, "fair": case.around.fair.id,
                "stage": case.random.choice("12366"), "applied_on": case.ago(20, 40), "stage_on": case.ago(1, 20),
            },
        )
    ]  # fmt: skip


def _rides(case: _Case) -> list[tuple[Record, Values]]:
    if not case.is_outside:
        return []
    left = carried_on(case.today)
    boarded = case.random.random() < 0.9
    values: Values = {
        "trip": case.around.outward.id, "boards_at": case.random.choice(("双玉村村委会", "马官镇政府")),
        "signed_up_on": (left - timedelta(days=7)).isoformat(), "boarded": boarded,
        "employer": case.person.work.employer, "arrived_on": left.isoformat() if boarded else None,
    }  # fmt: skip
    return [case.of("ride", values)]


def _subsidies(case: _Case) -> list[tuple[Record, Values]]:
    work = case.person.work
    if not case.is_outside or str(work.place).startswith(_PROVINCE):
        return []
    status = case.random.choice(("20", "40", "70", "80", "80"))
    values: Values = {
        "type": "01", "year": case.today.year, "spell": work.id, "amount": 500_00, "beneficiary": "1",
        "documents": ["务工证明"], "payee": case.person.name, "applied_on": case.ago(40, 90), "status": status,
        "fund_source": "1", "agent": case.random.choice(_VISITORS),
    }  # fmt: skip
    if status == "80":
        values |= {"paid_on": case.ago(1, 40), "batch": "第一批", "notice_result": "无异议"}
    return [case.of("subsidy", values)]


def _schooling(case: _Case) -> list[tuple[Record, Values]]:
    if case.person.work is not None or case.person.age > 19:
        return []
    year = case.today.year if case.today.month >= 9 else case.today.year - 1
    values: Values = {
        "school": "安顺市民族中等职业学校", "term": f"{year}年秋季", "mode": case.random.choice("123"),
        "major": "汽车运用与维修", "starts_on": f"{year}-09-01",
    }  # fmt: skip
    return [case.of("schooling", values)]


def _posts_at_home(case: _Case) -> list[tuple[Record, Values]]:
    """Return a spell of work on a post of the village for somebody who has none."""
    if case.person.work is not None:
        return []
    around = case.around
    post, values = case.random.choice(_AT_HOME)
    begun = case.ago(5, 60)
    return [case.of("spell", {"post": getattr(around, post).id, "start_date": begun, "channel": "1", **values})]


_AT_HOME: Sequence[tuple[str, Values]] = (
    (
        "cleaner",
        {
            "status": "14", "employer": "双玉村村民委员会", "place": _HOME, "work_type": "村寨保洁员",
            "monthly_wage": 400_00, "wage_basis": "1", "fund_source": "2",
        },
    ),
    (
        "road",
        {
            "status": "13", "employer": "双玉村村民委员会", "place": _HOME, "work_type": "以工代赈务工",
            "rate": 130_00, "wage_basis": "2", "fund_source": "4",
        },
    ),
    (
        "cane",
        {
            "status": "11", "employer": "崇左糖业合作社", "place": "451421", "work_type": "甘蔗采收工",
            "rate": 160_00, "wage_basis": "2",
        },
    ),
)  # fmt: skip
_SHARES: Sequence[tuple[float, Callable[[_Case], list[tuple[Record, Values]]]]] = (
    (0.4, _visits),
    (0.05, _requests),
    (0.12, _trainings),
    (0.15, _applications),
    (0.2, _rides),
    (0.4, _subsidies),
    (0.3, _schooling),
    (0.06, _posts_at_home),
)
"""Which share of the people is looked at for each service."""
