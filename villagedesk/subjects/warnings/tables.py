"""Warnings, visits to be made, requests and services as lists to hand on: headings, widths and rows."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from sqlalchemy import Connection

from db.bulk import chunks
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.reports.workbook import Cell
from villagedesk.sentence import sentence
from villagedesk.subjects import showing
from villagedesk.subjects.requests import Count, Request
from villagedesk.subjects.sheet import Sheet
from villagedesk.subjects.standing import work_words
from villagedesk.subjects.visits.chats import ChatCount
from villagedesk.subjects.visits.results import Result
from villagedesk.subjects.visits.services import Plan, Served
from villagedesk.subjects.warnings.due import Due
from villagedesk.subjects.warnings.engine import Alert
from villagedesk.subjects.warnings.rules import level_words

MANY: Final = "{name}等 {n} 人"

_WARNINGS: Final = (
    ("等级", 9), ("姓名", 14), ("村民组", 9), ("联系电话", 14), ("预警", 24), ("原因", 40), ("预警日期", 13),
    ("处置时限", 13), ("处置人", 9), ("处置结果", 24), ("解除日期", 13),
)  # fmt: skip
_DUE: Final = (
    ("村民组", 9), ("序号", 6), ("姓名", 9), ("联系电话", 14), ("现在状况", 22), ("为什么走访", 40), ("到期", 13),
    ("结果", 14),
)  # fmt: skip
_REQUESTS: Final = (
    ("姓名", 9), ("村民组", 9), ("联系电话", 14), ("诉求类型", 16), ("诉求内容", 36), ("受理日期", 13),
    ("办结时限", 13), ("办理人", 9), ("办结日期", 13), ("办理结果", 30),
)  # fmt: skip


def rows_of(connection: Connection, wanted: Sequence[str]) -> dict[str, PersonRow]:
    """Return the rows of people by id."""
    ids = list(dict.fromkeys(wanted))
    return {row.id: row for some in chunks(ids) for row in people.rows(connection, some)}


def phone(row: PersonRow | None) -> str:
    """Return a person's number as it is read aloud, a relative's where there is none."""
    return showing.spaced_phone(str((row and (row.person.get("phone") or row.person.get("family_phone"))) or ""))


def called(alert: Alert, known: Mapping[str, PersonRow]) -> str:
    """Return whom a warning is about: a name, or the first of many and how many."""
    names = [str(known[person].person.get("name") or "") for person in alert.people if person in known]
    if not names or alert.key.person:
        return names[0] if names else ""
    return sentence("{name}等 {n} 人", name=names[0], n=len(alert.people))


def warnings_sheet(connection: Connection, alerts: Sequence[Alert]) -> Sheet:
    """Return warnings as a list."""
    known = rows_of(connection, [person for alert in alerts for person in alert.people])
    rows: list[list[Cell]] = []
    for alert in alerts:
        row = known.get(alert.key.person)
        rows.append(
            [
                level_words(alert.level), called(alert, known), _group(row), phone(row), alert.title, alert.reason,
                alert.on.isoformat(), alert.due_on.isoformat(), alert.handler, alert.result, alert.closed_on,
            ]
        )  # fmt: skip
    return Sheet("失业预警处置台账", sentence("共 {n} 条", n=len(rows)), _WARNINGS, rows)


def due_sheet(connection: Connection, wanted: Sequence[Due], title: str) -> Sheet:
    """Return who is to be visited as a list."""
    known = rows_of(connection, [one.id for one in wanted])
    rows: list[list[Cell]] = [
        [
            one.group, one.place, str(row.person.get("name") or ""), phone(row), work_words(row), one.why, one.on,
            Result(one.result).label if one.result in set(Result) else one.result,
        ]
        for one in wanted
        if (row := known.get(one.id))
    ]  # fmt: skip
    return Sheet(title, sentence("共 {n} 人", n=len(rows)), _DUE, rows)


def requests_sheet(requests: Sequence[Request], today: date) -> Sheet:
    """Return requests as a list."""
    overdue = sum(one.is_overdue(today) for one in requests)
    rows: list[list[Cell]] = [
        [
            one.name, one.group, showing.spaced_phone(one.phone), one.type, one.content, one.received_on, one.due_on,
            one.handler, one.closed_on, one.result,
        ]
        for one in requests
    ]  # fmt: skip
    about = sentence("共 {n} 件，逾期未办结 {late} 件", n=len(rows), late=overdue)
    return Sheet("诉求办理台账", about, _REQUESTS, rows)


def counts_sheet(counts: Sequence[Count]) -> Sheet:
    """Return the counts of requests by kind, with their sum."""
    columns = (("诉求类型", 24), ("受理（件）", 12), ("已办结", 10), ("办理中", 10), ("其中逾期", 10))
    numbers = [(one.received, one.closed, one.open, one.overdue) for one in counts]
    rows: list[list[Cell]] = [[one.type, *row] for one, row in zip(counts, numbers, strict=True)]
    sums = [sum(row[at] for row in numbers) for at in range(len(columns) - 1)]
    return Sheet("诉求分类统计表", "单位：件", columns, [*rows, ["合计", *sums]])


def services_sheet(plan: Plan, served: Sequence[Served], year: int) -> Sheet:
    """Return the services of a year, a line each person, with what is still lacking."""
    columns = (
        ("村民组", 9), ("姓名", 9), ("联系电话", 14),
        *((f"{one.label}（{one.times} 次）", 12) for one in plan.services), ("还缺", 30),
    )  # fmt: skip
    rows: list[list[Cell]] = [
        [one.group, one.name, one.phone, *one.counts, "、".join(one.lacks(plan))] for one in served
    ]
    lacking = sum(bool(one.lacks(plan)) for one in served)
    about = sentence("{year} 年，共 {n} 人，还缺服务的 {lacking} 人", year=year, n=len(rows), lacking=lacking)
    return Sheet(sentence("{title}台账", title=plan.title), about, columns, rows)


def chats_sheet(chats: Sequence[ChatCount]) -> Sheet:
    """Return the members of the chat by village group, with their sum."""
    columns = (("村民组", 16), ("在册（人）", 12), ("在老乡群", 12), ("没有进群", 12), ("没有问过", 12))
    rows: list[list[Cell]] = [[one.group or "未填村民组", *_chat(one)] for one in chats]
    total = ChatCount("", *(sum(getattr(one, name) for one in chats) for name in ("inside", "outside", "total")))
    return Sheet("老乡群入群情况表", "单位：人", columns, [*rows, ["合计", *_chat(total)]])


def _chat(one: ChatCount) -> tuple[int, int, int, int]:
    return one.total, one.inside, one.outside, one.total - one.inside - one.outside


def _group(row: PersonRow | None) -> str:
    return str((row and row.household.get("group")) or "")
