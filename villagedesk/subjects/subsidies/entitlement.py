"""Whether a subsidy is due to a person, how much, and why or why not, in the words of a clerk; pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from villagedesk.catalogue import checks
from villagedesk.catalogue.codes import code_list
from villagedesk.register.people_facts import with_below
from villagedesk.sentence import joined, sentence
from villagedesk.subjects import showing
from villagedesk.subjects.subsidies import flow
from villagedesk.subjects.subsidies.facts import Facts, Held
from villagedesk.subjects.subsidies.money import yuan
from villagedesk.subjects.subsidies.points import Point, Sign, State
from villagedesk.subjects.subsidies.policy import Once, Policy, Who
from villagedesk.subjects.subsidies.work import grounds

MONITORED: Final = "2"
"""监测对象, of the list `population_tag`."""
_OTHER: Final = "99"
"""其他, of the list `subsidy_type`: two of them are not the same subsidy."""


@dataclass(frozen=True, slots=True)
class Finding:
    """How a person stands: `amount` in fen, None where it is not known yet; `is_cap` where it is the most.

    `spell` is the record id of the work that it rests on, `held` the application that there is.
    """

    facts: Facts
    state: State
    points: tuple[Point, ...]
    amount: int | None = None
    is_cap: bool = False
    spell: str = ""
    place: str = ""
    held: Held | None = None

    @property
    def reason(self) -> str:
        """Return the points that decide, in one line: what was done, else what is against it, open, or for it."""
        for sign in (Sign.DONE, Sign.AGAINST, Sign.OPEN, Sign.WAIT, Sign.FOR):
            found = [point.text for point in self.points if point.sign is sign]
            if found:
                return joined("；", found)
        return ""


def assess(policy: Policy, facts: Facts, today: date) -> Finding:
    """Return how a person stands with a policy on a day."""
    held = _same(policy, facts)
    work = grounds(policy, facts, today)
    who = tuple(_who(policy.who, facts, today))
    against = [point for point in who if point.sign is not Sign.FOR]
    speaking = [point for point in who if point.sign is Sign.FOR]
    points = (*_when(policy, today), *against, *work.points, *speaking, *_before(policy, facts, held))
    return Finding(
        facts, _state(points, held), points, work.amount, work.is_cap, work.spell, work.place,
        held or _finished(policy, facts),
    )  # fmt: skip


def _state(points: tuple[Point, ...], held: Held | None) -> State:
    if held is not None:
        return State.PAID if held.status == flow.PAID else State.APPLIED
    signs = {point.sign for point in points}
    if Sign.AGAINST in signs:
        return State.NOT
    if Sign.OPEN in signs:
        return State.MISSING
    return State.SOON if Sign.WAIT in signs else State.DUE


def _when(policy: Policy, today: date) -> Iterator[Point]:
    if today < policy.valid_from:
        yield Point(Sign.WAIT, sentence("政策从 {day} 起执行", day=policy.valid_from.isoformat()))
    elif today > policy.valid_to:
        yield Point(Sign.AGAINST, sentence("政策到 {day} 已经截止", day=policy.valid_to.isoformat()))


def _who(who: Who, facts: Facts, today: date) -> Iterator[Point]:
    if who.tags:
        yield _category(who, facts)
    if who.risk_open and facts.risk_removed and _of(facts, (MONITORED,)):
        yield Point(Sign.AGAINST, "监测对象风险已消除")
    if who.sex:
        yield from _sex(who.sex, facts)
    yield from _age(who, facts, today)


def _category(who: Who, facts: Facts) -> Point:
    fitting = _of(facts, who.tags)
    if not fitting:
        words = sentence("不是{called}", called=who.called) if facts.tags else "没有填户类型或人员类别"
        return Point(Sign.AGAINST if facts.tags else Sign.OPEN, words)
    labels = "、".join(code_list("population_tag").label(tag) for tag in fitting)
    if labels == who.called:
        return Point(Sign.FOR, sentence("是{called}", called=who.called))
    return Point(Sign.FOR, sentence("是{called}（{labels}）", called=who.called, labels=labels))


def _sex(wanted: str, facts: Facts) -> Iterator[Point]:
    label, told = code_list("sex").label(wanted), showing.sex(facts.person)
    if not told:
        yield Point(Sign.OPEN, "没有填性别")
    elif told != label:
        yield Point(Sign.AGAINST, sentence("只发给{label}", label=label))


def _age(who: Who, facts: Facts, today: date) -> Iterator[Point]:
    born = facts.birth_date
    if len(born) != len("1990-01-01"):
        if who.age_from or who.age_to:
            yield Point(Sign.OPEN, "没有填身份证号或出生日期，看不出年龄")
        return
    age = checks.age_on(date.fromisoformat(born), today)
    if age < who.age_from:
        yield Point(Sign.AGAINST, sentence("{age} 岁，不满 {least} 岁", age=age, least=who.age_from))
    elif who.age_to and age > who.age_to:
        yield Point(Sign.AGAINST, sentence("{age} 岁，超过 {most} 岁", age=age, most=who.age_to))


def _before(policy: Policy, facts: Facts, held: Held | None) -> Iterator[Point]:
    """Yield what was applied for before: the same subsidy, or another one that rules it out."""
    if held is not None:
        yield Point(Sign.DONE, _held_words(policy, held))
        return
    for one in facts.held:
        if one.year == policy.year and flow.stands(one.status) and _excludes(policy, one):
            label = code_list("subsidy_type").label(one.type)
            yield Point(Sign.AGAINST, sentence("今年已享受{title}，不能重复", title=label))
    refused = _finished(policy, facts)
    if refused is not None:
        label = code_list("subsidy_status").label(refused.status)
        yield Point(Sign.FOR, sentence("上次申请{state}，可以重新申请", state=label))


def _held_words(policy: Policy, held: Held) -> str:
    when = "已经" if policy.once is Once.EVER else "今年已"
    if held.status != flow.PAID:
        label = code_list("subsidy_status").label(held.status)
        return sentence("{when}申请（{state}）", when=when, state=label)
    amount = sentence(" {amount} 元", amount=yuan(held.amount)) if held.amount else ""
    day = sentence("（{day}）", day=held.paid_on) if held.paid_on else ""
    return sentence("{when}领{amount}{day}", when=when, amount=amount, day=day)


def _same(policy: Policy, facts: Facts) -> Held | None:
    """Return the standing application that rules another one out, the furthest of several."""
    if policy.once is Once.ALWAYS:
        open_ones = [one for one in facts.held if one.policy == policy.key and one.status in flow.OPEN]
        return max(open_ones, key=lambda one: one.status, default=None)
    found = [one for one in facts.held if is_of(policy, one) and flow.stands(one.status)]
    return max(found, key=lambda one: (one.status == flow.PAID, one.status), default=None)


def _finished(policy: Policy, facts: Facts) -> Held | None:
    found = [one for one in facts.held if is_of(policy, one) and not flow.stands(one.status)]
    return max(found, key=lambda one: one.id, default=None)


def is_of(policy: Policy, held: Held) -> bool:
    """Tell whether somebody's application is one for the same subsidy: of this policy, or of its kind and year."""
    same = held.policy == policy.key or (held.type == policy.type and held.type != _OTHER)
    return same and (policy.once is Once.EVER or held.year == policy.year)


def _excludes(policy: Policy, held: Held) -> bool:
    return held.type in policy.exclusive_with or (bool(held.policy) and held.policy in policy.exclusive_with)


def _of(facts: Facts, wanted: tuple[str, ...]) -> list[str]:
    """Return those of a person's categories that are one of some, or stand below one."""
    codes = with_below("population_tag", wanted)
    return [tag for tag in facts.tags if tag in codes]
