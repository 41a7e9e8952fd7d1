"""Keeping a visit: one answer a person, and what it changes about work, wishes and requests, in one transaction."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from villagedesk.catalogue.field import Values
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.register.projection import PERSON
from villagedesk.register.record import Record, blank
from villagedesk.register.store import Register
from villagedesk.subjects.requests import DUE_DAYS
from villagedesk.subjects.visits.results import Result

SOURCE = "走访"
"""Where the changes of a visit come from, in the journal."""

_WAGE_WORK, _AT_WORK = "11", "1"
_DAY_LENGTH = len("2026-11-21")


@dataclass(frozen=True, slots=True)
class Round:
    """What the visits of one pass have in common: day (ISO), method, service and campaign by code, and who went."""

    visited_on: str
    visitor: str
    method: str = "1"
    service: str = "1"
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was heard about one person.

    Attributes:
        result: the key that was pressed.
        findings: in words; may stay empty where the key says it all.
        needs: codes of `service_request_type`; each becomes a request.
        next_on: when to ask again (ISO), '' where nothing is agreed.
        work: values of the new work (NEW_WORK), or end_date, end_reason and next_plan of the former (BACK).
    """

    result: Result
    findings: str = ""
    needs: tuple[str, ...] = ()
    next_on: str = ""
    work: Mapping[str, object] = field(default_factory=dict)


def save(register: Register, person: str, held: Round, answer: Answer) -> Record:
    """Keep a visit and what follows from it, all or nothing, and return its record; `register.undo` takes it back.

    WrongUse where what the answer needs was not said, VillageDeskError where the person is gone meanwhile.
    """
    today = register.today()
    _check(held, answer, today)
    living = register.get(PERSON, person)
    if living is None or living.void:
        raise VillageDeskError("这个人的登记已经作废，走访没有记下。", "请按 F5 刷新名单，再记下一个人。")
    visit = blank("visit")
    values: Values = {
        "labourer": living.id, "visited_on": held.visited_on, "method": held.method or None,
        "service": held.service or None, "visitor": held.visitor, "campaign": held.campaign or None,
        "result": answer.result.value, "findings": answer.findings or None, "needs": list(answer.needs),
        "next_on": answer.next_on or None,
    }  # fmt: skip
    follows = [*_work(register, living.id, answer), *_wish(register, living.id, answer)]
    requests = [_request(living.id, held, answer, need) for need in answer.needs]
    register.save_all([(visit, values), *follows, *requests], SOURCE)
    saved = register.get("visit", visit.id)
    return visit if saved is None else saved


def _check(held: Round, answer: Answer, today: date) -> None:
    if _day(held.visited_on) is None or held.visited_on > today.isoformat():
        raise WrongUse("走访日期不对。", "请写今天或以前的日期，例如 2026-11-21。")
    if not held.visitor.strip():
        raise WrongUse("没有写走访人。", "请在上面写走访人的姓名，写一次就行。")
    if answer.next_on and (_day(answer.next_on) is None or answer.next_on <= held.visited_on):
        raise WrongUse("下次走访日期应在走访日期以后。", "请核对日期。")
    if answer.result is Result.ASKS and not answer.needs:
        raise WrongUse("没有说是哪一类诉求。", "请选一类诉求。")
    if answer.result is Result.OTHER and not answer.findings.strip():
        raise WrongUse("没有写了解到的情况。", "请写一句话，例如“在家带孩子”。")
    if answer.result is Result.BACK and not answer.work.get("end_date"):
        raise WrongUse("没有写返乡（离岗）日期。", "记得大概月份也可以，例如 2026-11。")
    if answer.result is Result.NEW_WORK and not (answer.work.get("start_date") and answer.work.get("place")):
        raise WrongUse("新的务工要写从什么时候起、在哪里。", "务工地写到县一级，例如广州市花都区。")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == _DAY_LENGTH else None
    except ValueError:
        return None


def open_work(register: Register, person: str) -> Record | None:
    """Return the work of a person that goes on and began last, None where there is none."""
    works = [
        record
        for record in register.of_parent("spell", person)
        if not record.values.get("end_date") and str(record.values.get("status") or _AT_WORK).startswith(_AT_WORK)
    ]
    return max(works, key=lambda record: (str(record.values.get("start_date") or ""), record.id), default=None)


def _work(register: Register, person: str, answer: Answer) -> Iterator[tuple[Record, Values]]:
    """Yield what an answer changes of the work on record."""
    if answer.result not in (Result.BACK, Result.NEW_WORK):
        return
    former = open_work(register, person)
    told: Values = {name: value for name, value in answer.work.items() if value}  # type: ignore[misc]
    if answer.result is Result.BACK:
        if former is not None:
            yield former, told
        return
    if former is not None:
        yield former, {"end_date": _before(str(told["start_date"]), former)}
    yield blank("spell"), {"labourer": person, "status": _WAGE_WORK, **told}


def _before(start: str, former: Record) -> str:
    """Return the last day of the former work: the one before the new work began, never before its own beginning."""
    day = _day(start)
    ended = (day - timedelta(days=1)).isoformat() if day else start
    return max(ended, str(former.values.get("start_date") or ""))


def _wish(register: Register, person: str, answer: Answer) -> Iterator[tuple[Record, Values]]:
    """Yield the wish for a job that an answer tells, where none is on record."""
    if answer.result is Result.SEEKS_WORK:
        intents = register.of_parent("intent", person)
        known = intents[-1] if intents else blank("intent")
        if known.values.get("wants_job") is not True:
            yield known, {"labourer": person, "wants_job": True}


def _request(person: str, held: Round, answer: Answer, need: str) -> tuple[Record, Values]:
    due = date.fromisoformat(held.visited_on) + timedelta(days=DUE_DAYS)
    return blank("request"), {
        "labourer": person, "type": need, "content": answer.findings or None, "received_on": held.visited_on,
        "due_on": due.isoformat(), "handler": held.visitor,
    }  # fmt: skip
