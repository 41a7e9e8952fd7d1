"""The work that a subsidy rests on: long enough in a row at places that count, and what it is worth; pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from villagedesk.register.people_facts import with_below
from villagedesk.sentence import sentence
from villagedesk.subjects.employment import Run, is_work, joined, span_of
from villagedesk.subjects.subsidies.facts import Facts
from villagedesk.subjects.subsidies.money import share
from villagedesk.subjects.subsidies.points import Point, Sign
from villagedesk.subjects.subsidies.policy import Basis, Policy, Region, Tier, Unit
from villagedesk.subjects.subsidies.region import called, counts

_DAY_LENGTH: Final = len("2026-05-10")

Spells = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Grounds:
    """What was found: the reasons, the amount in fen (None: unknown), the spell and the words for its place."""

    points: tuple[Point, ...] = ()
    amount: int | None = None
    is_cap: bool = False
    spell: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    tier: Tier
    run: Run
    spells: Spells


def grounds(policy: Policy, facts: Facts, today: date) -> Grounds:
    """Return the work that speaks for or against a person, and the amount that follows from it."""
    tiers = sorted((one for one in policy.tiers if _fits(one, facts)), key=lambda one: -one.amount)
    if not tiers:
        return Grounds((Point(Sign.AGAINST, "不属于任何一档补助对象"),))
    if not policy.work.months and all(_is_anywhere(tier) for tier in tiers) and not policy.is_for_enterprise:
        return Grounds(amount=tiers[0].amount, is_cap=tiers[0].is_cap)
    last = min(today, date(policy.year, 12, 31))
    first = _first_day(policy, facts)
    spells, refused = _usable(policy, facts)
    found = [one for at in range(len(tiers)) for one in _runs(policy, facts, tiers[: at + 1], spells, first, last)]
    full = next((one for one in found if not one.run.lacks(policy.work.months)), None)
    if full is not None:
        return _granted(policy, facts, full, first)
    open_words = _unclear(facts, tiers, spells)
    if not found:
        return Grounds(tuple(refused) or (open_words or Point(Sign.AGAINST, _elsewhere(facts, tiers, spells, last)),))
    best = min(found, key=lambda one: (not one.run.goes_on, one.run.lacks(policy.work.months)))
    point = _short(policy, facts, best)
    if point.sign is Sign.AGAINST and open_words:
        point = open_words
    amount = best.tier.amount if best.tier.unit is Unit.ONCE and best.tier.basis is not Basis.WAGE else None
    return Grounds((point, *refused), amount, best.tier.is_cap, str(best.spells[-1]["id"]), _place(facts, best))


def _fits(tier: Tier, facts: Facts) -> bool:
    return not tier.tags or bool({*with_below("population_tag", tier.tags)} & {*facts.tags})


def _is_anywhere(tier: Tier) -> bool:
    return tier.region is Region.ANYWHERE and not tier.places and not tier.but


def _first_day(policy: Policy, facts: Facts) -> date:
    """Return from which day on work counts."""
    days = [policy.work.count_from, facts.identified_on if policy.who.from_identification else ""]
    return max(map(_day, days))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text if len(text) == _DAY_LENGTH else f"{text}-01")
    except ValueError:
        return date.min


def _usable(policy: Policy, facts: Facts) -> tuple[Spells, list[Point]]:
    """Return the spells of a kind that counts, and why others do not count."""
    work, refused = policy.work, []
    spells = [one for one in facts.spells if is_work(one)]
    if work.statuses:
        wanted = with_below("employment_status", work.statuses)
        spells = [one for one in spells if one.get("status") in wanted]
    if work.channels:
        wanted = with_below("outflow_channel", work.channels)
        spells = [one for one in spells if one.get("channel") in wanted]
    if work.not_organised and any(_is_carried(one) for one in spells):
        refused.append(Point(Sign.AGAINST, "有组织统一输送的，不再发交通补助"))
        spells = [one for one in spells if not _is_carried(one)]
    if policy.is_for_enterprise and any(not one.get("enterprise") for one in spells):
        refused.append(Point(Sign.OPEN, "务工经历没有选所在企业"))
        spells = [one for one in spells if one.get("enterprise")]
    return spells, refused


def _is_carried(spell: Mapping[str, Any]) -> bool:
    return bool(spell.get("organised") or spell.get("trip"))


def _runs(
    policy: Policy, facts: Facts, tiers: Sequence[Tier], spells: Spells, first: date, last: date
) -> Iterable[_Found]:
    """Yield the rows of work at places of the last of some tiers, or of a better one."""
    fitting = {str(one["id"]): one for one in spells if _counts_somewhere(tiers, one, facts.village)}
    spans = (span_of(one, last) for one in fitting.values())
    for run in joined((span for span in spans if span), policy.work.gap_days):
        counted = run.since(first)
        if counted is not None:
            inside = [fitting[one] for one in counted.spells if _reaches(fitting[one], counted, last)]
            if any(counts(tiers[-1], str(one.get("place") or ""), facts.village) for one in inside):
                yield _Found(tiers[-1], counted, inside)


def _counts_somewhere(tiers: Sequence[Tier], spell: Mapping[str, Any], village: str) -> bool:
    return any(counts(tier, str(spell.get("place") or ""), village) for tier in tiers)


def _reaches(spell: Mapping[str, Any], run: Run, last: date) -> bool:
    span = span_of(spell, last)
    return span is not None and span.end >= run.start


def _granted(policy: Policy, facts: Facts, found: _Found, first: date) -> Grounds:
    run, place, months = found.run, _place(facts, found), policy.work.months
    rough = "" if run.exact else "，外出或返回日期只到月"
    words = (
        "在{place}务工满 {months} 个月（{start} 起 {days} 天{rough}）"
        if months
        else "在{place}务工（{start} 起 {days} 天{rough}）"
    )
    told = sentence(words, place=place, months=months, start=run.start.isoformat(), days=run.days, rough=rough)
    points = [Point(Sign.FOR, told)]
    if policy.who.from_identification and first == run.start and first != _day(policy.work.count_from):
        points.append(Point(Sign.FOR, sentence("新识别的，从 {day} 起算", day=first.isoformat())))
    amount = _amount(found)
    if amount is None:
        points.append(Point(Sign.OPEN, "没有填月收入，算不出金额"))
    return Grounds(tuple(points), amount, found.tier.is_cap, str(found.spells[-1]["id"]), place)


def _amount(found: _Found) -> int | None:
    tier = found.tier
    if tier.basis is Basis.WAGE:
        wage = found.spells[-1].get("monthly_wage")
        return min(share(wage * found.run.months, tier.per_cent), tier.amount) if wage else None
    return tier.amount * found.run.months if tier.unit is Unit.MONTH else tier.amount


def _short(policy: Policy, facts: Facts, found: _Found) -> Point:
    """Return what is said of work that is not long enough yet."""
    run, months = found.run, policy.work.months
    lacks = run.lacks(months)
    place, start = _place(facts, found), run.start.isoformat()
    if not run.goes_on:
        words = "在{place}只连续务工 {days} 天（{start} 至 {end}），不满 {months} 个月"
        told = sentence(words, place=place, days=run.days, start=start, end=run.end.isoformat(), months=months)
        return Point(Sign.AGAINST, told)
    reached = run.end + timedelta(days=lacks)
    if reached > min(policy.valid_to, date(policy.year, 12, 31)):
        words = "在{place}务工 {days} 天（{start} 起），今年来不及满 {months} 个月"
        return Point(Sign.AGAINST, sentence(words, place=place, days=run.days, start=start, months=months))
    words = "还差 {lacks} 天：在{place}务工 {days} 天（{start} 起），到 {day} 满 {months} 个月"
    day = reached.isoformat()
    return Point(
        Sign.WAIT, sentence(words, lacks=lacks, place=place, days=run.days, start=start, day=day, months=months)
    )


def _unclear(facts: Facts, tiers: Sequence[Tier], spells: Spells) -> Point | None:
    """Return what has to be filled in before the work can be judged; None where all is known."""
    for one in reversed(spells):
        place = str(one.get("place") or "")
        known = [counts(tier, place, facts.village) for tier in tiers]
        if any(known) and not one.get("start_date"):
            return Point(Sign.OPEN, sentence("在{place}务工没有填外出时间", place=called([place], facts.village)))
        if None in known and not any(known):
            return Point(Sign.OPEN, "务工地没有填到县，看不出在不在补助范围" if place else "没有填务工地")
    return None


def _elsewhere(facts: Facts, tiers: Sequence[Tier], spells: Spells, last: date) -> str:
    """Return why no work counts: there is none, or it is elsewhere."""
    if not any(is_work(one) for one in facts.spells):
        return "没有务工记录"
    there = called((str(one.get("place") or "") for one in spells if span_of(one, last)), facts.village)
    wanted = "、".join(dict.fromkeys(str(tier.region) for tier in tiers if not tier.places))
    if not there:
        return "没有符合条件的务工记录"
    if not wanted:
        return sentence("在{place}务工，不在补助范围", place=there)
    if wanted == Region.ANYWHERE or any(_counts_somewhere(tiers, one, facts.village) for one in spells):
        return sentence("在{place}的务工不在计算期内", place=there)
    return sentence("在{place}务工，不在{region}", place=there, region=wanted)


def _place(facts: Facts, found: _Found) -> str:
    return called((str(one.get("place") or "") for one in found.spells), facts.village)
