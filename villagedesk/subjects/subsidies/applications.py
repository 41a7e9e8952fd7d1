"""Applications: made for those who are entitled, brought forward step by step, many in one transaction."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, select

from db.bulk import chunks
from villagedesk.catalogue.field import Values
from villagedesk.register import reading
from villagedesk.register.people import PEOPLE
from villagedesk.register.record import Record, blank
from villagedesk.register.store import BY_HAND, Register
from villagedesk.sentence import sentence
from villagedesk.subjects.records_many import Many
from villagedesk.subjects.subsidies import flow, papers, workdays
from villagedesk.subjects.subsidies.entitlement import Finding, assess
from villagedesk.subjects.subsidies.facts import SUBSIDIES, everybody
from villagedesk.subjects.subsidies.flow import Step
from villagedesk.subjects.subsidies.money import yuan
from villagedesk.subjects.subsidies.points import State
from villagedesk.subjects.subsidies.policies import all_policies
from villagedesk.subjects.subsidies.policy import Notice, Policy, Unit

KIND: Final = "subsidy"
_PERSON, _ENTERPRISE = "1", "2"
"""Codes of `subsidy_beneficiary`."""

Amounts = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Application:
    """An application with what lists and papers show of its person; `values` are the record's."""

    id: str
    person: str
    name: str
    number: str
    values: Mapping[str, Any]

    @property
    def status(self) -> str:
        """Return the code of its status, '' where none was entered."""
        return str(self.values.get("status") or "")

    @property
    def amount(self) -> int | None:
        """Return the amount in fen, None where none was entered."""
        amount = self.values.get("amount")
        return amount if isinstance(amount, int) else None


def apply_for(
    register: Register,
    policy: Policy,
    people: Sequence[str],
    today: date,
    *,
    amounts: Amounts | None = None,
    agent: str = "",
) -> Many:
    """Make an application for each of some people and return how many; who is not entitled is left out, with reasons.

    Amount and work are filled in as the policy says; `amounts` (fen, by person) are the tickets where it pays tickets.
    All is one save, which one undo takes back.
    """
    with register.database.reading() as connection:
        found = {one.id: assess(policy, one, today) for one in everybody(connection, list(dict.fromkeys(people)))}
    left = dict.fromkeys((one for one in people if one not in found), "不在册")
    wanted: list[tuple[Record, Values]] = []
    for person, finding in found.items():
        amount = _amount(finding, (amounts or {}).get(person))
        problem = _refusal(finding, amount)
        if problem:
            left[person] = problem
        else:
            wanted.append((blank(KIND), _values(policy, finding, today, amount, agent)))
    return Many(register.save_all(wanted, BY_HAND) if wanted else 0, left)


def advance(register: Register, ids: Sequence[str], step: Step, today: date) -> Many:
    """Bring applications to another status; those for which it is not their turn are left out, with the reason.

    A step to 公示 gives the days of the notice. All is one save, which one undo takes back.
    """

    def changed(record: Record, policy: Policy | None) -> Values:
        return _step_values(record, policy, step, today)

    return _each(register, ids, lambda record, policy: _objection(record, policy, step, today), changed)


def hand_in(register: Register, ids: Sequence[str], there: Collection[str], gone: Collection[str] = ()) -> Many:
    """Note that papers of applications are there, and that others are `gone`; the other ones stay as they are."""

    def changed(record: Record, _policy: Policy | None) -> Values:
        before = record.values.get("documents")
        kept = [str(one) for one in before if one not in gone] if isinstance(before, list) else []
        return {"documents": list(dict.fromkeys((*kept, *there)))}

    return _each(register, ids, lambda _record, _policy: "", changed)


def applications(connection: Connection, *conditions: Any) -> list[Application]:
    """Return the applications that stand, of some `conditions` on the table, in the order in which they were made."""
    columns = [*SUBSIDIES.c, PEOPLE.c.name.label("person_name"), PEOPLE.c.number.label("person_number")]
    query = select(*columns).join(PEOPLE, PEOPLE.c.id == SUBSIDIES.c.labourer)
    query = query.where(SUBSIDIES.c.void.is_(None), PEOPLE.c.void.is_(None), *conditions)
    rows = connection.execute(query.order_by(SUBSIDIES.c.applied_on, SUBSIDIES.c.created_at, SUBSIDIES.c.id))
    return [_application(dict(row._mapping)) for row in rows]


def of_policy(connection: Connection, policy: Policy) -> list[Application]:
    """Return the applications for a policy in its year; those that name no policy count by their kind."""
    mine = (SUBSIDIES.c.policy == policy.key) | (SUBSIDIES.c.policy.is_(None) & (SUBSIDIES.c.type == policy.type))
    return applications(connection, mine, SUBSIDIES.c.year == policy.year)


def lacking(policy: Policy | None, values: Mapping[str, Any]) -> str:
    """Return in words which papers an application lacks; '' where none, or where no policy says so."""
    return papers.lacking(policy, values.get("documents") or ()) if policy else ""


def notice_days(policy: Policy | None, today: date) -> tuple[date, date]:
    """Return the first and the last day of a notice that is put up today."""
    notice = policy.notice if policy else Notice()
    return today, workdays.last_day(today, notice)


def _application(row: Mapping[str, Any]) -> Application:
    return Application(row["id"], row["labourer"], row["person_name"] or "", row["person_number"] or "", row)


def _amount(finding: Finding, ticket: int | None) -> int | None:
    if not finding.is_cap:
        return finding.amount
    return None if ticket is None or finding.amount is None else min(ticket, finding.amount)


def _refusal(finding: Finding, amount: int | None) -> str:
    if finding.state is not State.DUE:
        return finding.reason
    return "没有填车票金额" if finding.is_cap and not amount else ""


def _values(policy: Policy, finding: Finding, today: date, amount: int | None, agent: str) -> Values:
    spell: Mapping[str, Any] = next((one for one in finding.facts.spells if one["id"] == finding.spell), {})
    evidence = spell.get("evidence") or ()
    values: Values = {
        "labourer": finding.facts.id,
        "type": policy.type,
        "policy": policy.key,
        "year": policy.year,
        "beneficiary": _ENTERPRISE if policy.is_for_enterprise else _PERSON,
        "enterprise": spell.get("enterprise") if policy.is_for_enterprise else None,
        "spell": finding.spell or None,
        "amount": amount,
        "documents": papers.at_hand(policy, evidence),
        "agent": agent or None,
        "payee": None if policy.is_for_enterprise else finding.facts.name,
        "account": None if policy.is_for_enterprise else finding.facts.person.get("bank_card"),
        "applied_on": today.isoformat(),
        "status": flow.DRAFT,
        "fund_source": policy.fund_source or None,
    }
    return {name: value for name, value in values.items() if value not in (None, "", [])}


def _each(
    register: Register,
    ids: Sequence[str],
    objection: Callable[[Record, Policy | None], str],
    changed: Callable[[Record, Policy | None], Values],
) -> Many:
    left: dict[str, str] = {}
    wanted: list[tuple[Record, Values]] = []
    with register.database.reading() as connection:
        policies = {one.key: one for one in all_policies(connection)}
        found: dict[str, Record] = {}
        for some in chunks(list(dict.fromkeys(ids))):
            found |= reading.records(connection, some, KIND)
    for application in dict.fromkeys(ids):
        record = found.get(application)
        if record is None or record.void:
            left[application] = "这一条申请已经作废"
            continue
        policy = policies.get(str(record.values.get("policy") or ""))
        problem = objection(record, policy)
        if problem:
            left[application] = problem
        else:
            wanted.append((record, changed(record, policy)))
    return Many(register.save_all(wanted, BY_HAND) if wanted else 0, left)


def _objection(record: Record, policy: Policy | None, step: Step, today: date) -> str:
    values = record.values
    if "status" in record.conflicts:
        return "办理状态有两种填法对不上；请打开这一条，先选一个"
    amount = values.get("amount")
    fen = amount if isinstance(amount, int) else None
    most = _most(policy)
    if step.status in (flow.TAKEN, flow.NOTICE, flow.PAID) and fen and most and fen > most:
        return sentence("金额 {amount} 元超过标准 {most} 元", amount=yuan(fen), most=yuan(most))
    return flow.objection(
        str(values.get("status") or ""), step, lacking=lacking(policy, values),
        notice_to=str(values.get("notice_to") or ""), amount=fen, today=today,
    )  # fmt: skip


def _most(policy: Policy | None) -> int | None:
    """Return the most that a policy pays at once; None where it depends on months, or where there is no policy."""
    if policy is None or any(tier.unit is Unit.MONTH for tier in policy.tiers):
        return None
    return max(tier.amount for tier in policy.tiers)


def _step_values(record: Record, policy: Policy | None, step: Step, today: date) -> Values:
    values: Values = {"status": step.status}
    if step.status == flow.NOTICE:
        first, last = notice_days(policy, today)
        values |= {"notice_from": first.isoformat(), "notice_to": last.isoformat(), "notice_result": None}
    if step.status == flow.SENT:
        values["notice_result"] = step.notice_result or "无异议"
    if step.status == flow.PAID:
        values |= {"paid_on": step.paid_on, "batch": step.batch or record.values.get("batch")}
    if step.opinion:
        values["opinion"] = step.opinion
    return values
