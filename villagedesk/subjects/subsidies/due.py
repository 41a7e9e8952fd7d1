"""What waits about subsidies, for 首页: new policies, deadlines that come near, notices that are over, returns."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from sqlalchemy import Connection, func, select

from villagedesk.sentence import sentence
from villagedesk.subjects.due import Due
from villagedesk.subjects.subsidies import flow
from villagedesk.subjects.subsidies.changes import changes
from villagedesk.subjects.subsidies.entitlement import assess
from villagedesk.subjects.subsidies.facts import SUBSIDIES, everybody
from villagedesk.subjects.subsidies.points import State
from villagedesk.subjects.subsidies.policies import all_policies

PAGE: Final = "subsidies"
_PART: Final = "claims"
_NEAR_DAYS: Final = 30
_URGENT_DAYS: Final = 7
"""Days before a deadline from which it is told, and from which it is urgent."""


def due(connection: Connection, today: date) -> list[Due]:
    """Return the lines; people are read only where a deadline is near or a policy has changed."""
    return [*_changed(connection, today), *_deadlines(connection, today), *_under_way(connection, today)]


def _changed(connection: Connection, today: date) -> Iterator[Due]:
    for change in changes(connection, today):
        count = len(change.differences)
        words = sentence("补贴政策有变化：{title}", title=change.policy.title)
        yield Due(words, count, PAGE, (_PART, change.policy.key))


def _deadlines(connection: Connection, today: date) -> Iterator[Due]:
    near = []
    for policy in all_policies(connection):
        deadline = policy.next_deadline(today) if policy.holds_on(today) else None
        if deadline is not None and (deadline.until - today).days <= _NEAR_DAYS:
            near.append((policy, deadline))
    people = everybody(connection) if near else []
    for policy, deadline in near:
        count = sum(assess(policy, facts, today).state is State.DUE for facts in people)
        words = "可申领没有申请：{title}，{day} 截止"
        told = sentence(words, title=policy.title, day=deadline.until.isoformat())
        yield Due(told, count, PAGE, (_PART, policy.key), (deadline.until - today).days <= _URGENT_DAYS)


def _under_way(connection: Connection, today: date) -> Iterator[Due]:
    over = (SUBSIDIES.c.status == flow.NOTICE) & (SUBSIDIES.c.notice_to < today.isoformat())
    back = SUBSIDIES.c.status == flow.RETURNED
    columns = (func.count().filter(over), func.count().filter(back))
    ended, returned = connection.execute(select(*columns).where(SUBSIDIES.c.void.is_(None))).one()
    yield Due("补贴公示期满，可以报乡镇", int(ended), PAGE, (_PART, "notice"))
    yield Due("补贴申请退回补正", int(returned), PAGE, ("records", None), urgent=True)
