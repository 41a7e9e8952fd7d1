"""What the commands about subsidies do with an opened register; loaded only when one of them runs."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from villagedesk.cli.common import answer, hidden, people_called
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.reports.public_notice import draw_public_notice
from villagedesk.reports.subsidy_form import draw_subsidy_forms
from villagedesk.subjects.records_many import Many
from villagedesk.subjects.sheet import write
from villagedesk.subjects.subsidies import applications, flow, forms, ledger, notices, output, papers, policies, summary
from villagedesk.subjects.subsidies.applications import Application
from villagedesk.subjects.subsidies.changes import Change, changes, take_note
from villagedesk.subjects.subsidies.entitled import Standing, standing
from villagedesk.subjects.subsidies.entitlement import Finding
from villagedesk.subjects.subsidies.facts import everybody
from villagedesk.subjects.subsidies.flow import Step
from villagedesk.subjects.subsidies.money import yuan
from villagedesk.subjects.subsidies.points import State
from villagedesk.subjects.subsidies.policy import Policy

_LEFT_OUT = 1
_FEN = 100


def check(file: Path, as_json: bool) -> None:
    """Say what a policy's file asks; RefusedFile with its line where there is a mistake."""
    policy = policies.read_policy(file)
    said = summary.lines(policy)
    answer(as_json, {"file": file.name, "policy": policy.key, "title": policy.title, "says": said}, *said)


def list_people(
    context: Context, key: str, year: int | None, state: str | None, target: Path | None, show: tuple[bool, bool]
) -> None:
    """List policies with their counts, or the people of one; `show` is as JSON, and ID numbers in full."""
    as_json, reveal = show
    found = [one for one in _standings(context, key) if year in (None, one.policy.year)]
    if not key and target is None and state is None:
        content = [_counted(one) for one in found]
        answer(as_json, {"policies": content}, *(map(_counted_line, found) if found else ["还没有补贴政策。"]))
        return
    one = _only(found)
    wanted = [finding for finding in one.findings if state in (None, finding.state.value)]
    if target is not None:
        write(context.register, output.of_findings(one.policy, wanted), target)
    told = [hidden(_finding(finding), reveal=reveal) for finding in wanted]
    answer(as_json, {**_counted(one), "people": told}, *map(_finding_line, wanted))


def apply(context: Context, key: str, numbers: Sequence[str], ticket: float | None, agent: str, as_json: bool) -> int:
    """Make applications for people by slip number, without any for everybody who is entitled."""
    one = _only(_standings(context, key))
    ids = _ids(context, numbers) or [finding.facts.id for finding in one.of(State.DUE)]
    amounts = dict.fromkeys(ids, round(ticket * _FEN)) if ticket else {}
    done = applications.apply_for(context.register, one.policy, ids, context.today, amounts=amounts, agent=agent)
    return _say(done, {finding.facts.id: finding.facts.name for finding in one.findings}, as_json)


def take_step(
    context: Context, key: str, numbers: Sequence[str], step: Step, there: Sequence[str], as_json: bool
) -> int:
    """Bring applications forward: of people by slip number, without any those whose turn it is."""
    one = _only(_standings(context, key))
    chosen = set(_ids(context, numbers))
    if not chosen and step.status in flow.BACK:
        raise WrongUse("没有说是谁的申请。", "退回、不予通过和撤回要写登记单号。")
    wanted = [
        application
        for application in one.applications
        if application.person in chosen or (not chosen and flow.is_turn(application.status, step.status))
    ]
    if there:
        _hand_in(context, one.policy, wanted, there)
    done = applications.advance(context.register, [application.id for application in wanted], step, context.today)
    return _say(done, {application.id: application.name for application in wanted}, as_json)


def write_forms(context: Context, key: str, numbers: Sequence[str], target: Path, as_json: bool) -> None:
    """Write the forms of people by slip number, without any those of all applications under way."""
    one = _only(_standings(context, key))
    chosen = set(_ids(context, numbers))
    wanted = [
        application
        for application in one.applications
        if application.person in chosen or (not chosen and application.status in flow.OPEN)
    ]
    applied = {application.person for application in wanted}
    fresh = [finding for finding in one.findings if finding.facts.id in chosen - applied]
    made = [
        *forms.of_applications(context.register, one.policy, wanted),
        *forms.of_findings(context.register, one.policy, fresh),
    ]
    if not made:
        raise WrongUse("没有要打印的申请。", "请先申请，或者写上登记单号。")
    count = draw_subsidy_forms(made, target)
    answer(as_json, {"file": str(target), "forms": count}, f"申报表 {count} 份，已写到 {target}")


def write_notice(context: Context, key: str, phone: str, target: Path, as_json: bool) -> None:
    """Write the notice of the applications that are in notice."""
    one = _only(_standings(context, key))
    wanted = one.applied(flow.NOTICE)
    if not wanted:
        raise WrongUse("没有在公示的申请。", "先用 subsidies step notice 转到公示。")
    first, last = days = notices.days_of(one.policy, wanted, context.today)
    pages = draw_public_notice(notices.of(context.register, one.policy, wanted, days, phone), target)
    content = {"file": str(target), "people": len(wanted), "pages": pages, "from": str(first), "to": str(last)}
    answer(as_json, content, f"公示 {len(wanted)} 人，{first} 至 {last}，已写到 {target}")


def write_ledger(context: Context, key: str, everything: bool, target: Path | None, show: tuple[bool, bool]) -> None:
    """Say and write the ledger of what was paid, or of everything; `show` as for `list_people`."""
    as_json, reveal = show
    one = _only(_standings(context, key))
    wanted = list(one.applications) if everything else output.paid(one.applications)
    title = f"{one.policy.year} 年{one.policy.title}台账"
    made = output.of_ledger(context.register, title, wanted)
    if target is not None:
        write(context.register, made, target)
    sums = ledger.sums(output.lines(wanted))
    content = {
        "policy": one.policy.key, "people": sums.people, "payments": sums.payments, "amount": yuan(sums.amount),
        "average": yuan(sums.average), "columns": [label for label, _ in made.columns],
        "rows": [hidden(list(row), reveal=reveal) for row in made.rows],
    }  # fmt: skip
    answer(as_json, content, *(f"{one.name} {yuan(one.amount)} 元" for one in wanted), output.words_of(sums))


def tell_changes(context: Context, seen: bool, as_json: bool) -> None:
    """Tell what newer policies change; with `seen` it is told no more."""
    with context.register.database.reading() as connection:
        found = changes(connection, context.today)
    if seen:
        take_note(context.register)
    lines = [line for one in found for line in (one.words(), *(f"  {other.words()}" for other in one.differences))]
    answer(as_json, {"changes": [_change(one) for one in found]}, *(lines or ["补贴政策没有变化。"]))


def _standings(context: Context, key: str) -> list[Standing]:
    with context.register.database.reading() as connection:
        known = policies.all_policies(connection)
        wanted = [policies.find(known, key)] if key else known
        facts = everybody(connection) if wanted else []
        return [standing(connection, policy, facts, context.today) for policy in wanted]


def _only(found: Sequence[Standing]) -> Standing:
    if len(found) == 1:
        return found[0]
    if not found:
        raise WrongUse("还没有补贴政策。", "请先接收县里文件。")
    known = "、".join(f"{one.policy.title}（{one.policy.key}）" for one in found)
    raise WrongUse("没有说是哪一项补贴。", f"请用 --policy 写明：{known}。")


def _ids(context: Context, numbers: Sequence[str]) -> list[str]:
    with context.register.database.reading() as connection:
        return people_called(connection, dict.fromkeys(numbers))


def _hand_in(context: Context, policy: Policy, wanted: Sequence[Application], there: Sequence[str]) -> None:
    unknown = next((one for one in there if one not in papers.wanted(policy)), None)
    if unknown is not None:
        known = "、".join(papers.wanted(policy))
        raise WrongUse(f"政策里没有“{unknown}”这种材料。", f"可以写：{known}。")
    applications.hand_in(context.register, [application.id for application in wanted], there)


def _say(done: Many, names: dict[str, str], as_json: bool) -> int:
    left = [{"name": names.get(one, one), "reason": str(why)} for one, why in done.left.items()]
    lines = [f"{done.saved} 人已办"] + [f"  {one['name']}：{one['reason']}" for one in left]
    answer(as_json, {"saved": done.saved, "left": left}, *lines)
    return _LEFT_OUT if left else 0


def _counted(one: Standing) -> dict[str, Any]:
    policy = one.policy
    return {
        "policy": policy.key, "title": policy.title, "year": policy.year, "version": policy.version,
        "standard": summary.standard(policy), **one.counts(),
    }  # fmt: skip


def _counted_line(one: Standing) -> str:
    counts = one.counts()
    return (
        f"{one.policy.title}（{one.policy.key}，{one.policy.year}，{summary.standard(one.policy)}）："
        f"可申领 {counts['entitled']}，快满了 {counts['soon']}，办理中 {counts['applied']}，"
        f"公示中 {counts['notice']}，已发放 {counts['paid']}"
    )


def _finding(one: Finding) -> dict[str, Any]:
    return {
        "number": one.facts.number, "name": one.facts.name, "group": one.facts.group,
        "id_number": one.facts.person.get("id_number"), "state": one.state.value, "amount": yuan(one.amount),
        "reasons": [{"sign": point.sign.value, "text": point.text} for point in one.points],
    }  # fmt: skip


def _finding_line(one: Finding) -> str:
    amount = f" {yuan(one.amount)} 元" if one.amount and one.state is not State.NOT else ""
    return f"{one.facts.number} {one.facts.name} {one.facts.group} {one.state.value}{amount}：{one.reason}"


def _change(one: Change) -> dict[str, Any]:
    return {
        "policy": one.policy.key, "title": one.policy.title,
        "before": one.before.version if one.before else None, "now": one.now.version if one.now else None,
        "people": [
            {
                "what": found.what.value, "name": found.finding.facts.name, "number": found.finding.facts.number,
                "before": yuan(found.before.amount) if found.before else "",
                "now": yuan(found.now.amount) if found.now else "",
                "applied": found.is_applied, "reason": found.finding.reason,
            }
            for found in one.differences
        ],
    }  # fmt: skip
