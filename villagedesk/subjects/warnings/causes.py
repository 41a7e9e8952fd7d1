"""What each situation looks for: the cause of a warning about a person, or about many who came back at once."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from villagedesk.catalogue import villages
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.places import places
from villagedesk.subjects.warnings.facts import Person, Work
from villagedesk.subjects.warnings.rules import By, Rule, When

Homes = Mapping[str, list[Person]]
_FEN: Final = 100
_WHOLE: Final = 100
_COUNTY, _CITY = 6, 4
_SOME_EMPLOYER, _SOME_REASON, _SOME_POST = "原单位", "原因未填", "岗位"

GONE: Final[Mapping[When, str]] = {
    When.ENDED: "已有新的务工登记，或原来的离岗登记已改正",
    When.ONLY_EARNER: "家中已有人务工，或原来的离岗登记已改正",
    When.NO_CONTACT: "已经回访",
    When.ENDS: "已经离岗，或期限已经改了",
    When.WAGE_FELL: "工资已经回升，或登记已改正",
    When.UNREACHED: "已经联系上",
    When.RETURNS: "返乡登记已改正，人数不到预警线",
}
"""Words for why a cause is no more."""


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a rule warns: of whom, since when, and from which day on it is a warning; `words` fill its reason."""

    rule: Rule
    person: str
    since: date
    fires: date
    words: Mapping[str, object]
    people: tuple[str, ...]
    subject: str = ""


def returns(rule: Rule, people: Sequence[Person], today: date) -> Iterator[Cause]:
    """Yield a cause for each time when many came back from outside the county within some days.

    It is known by the day on which they became many; those who follow within the same number of days belong to it.
    """
    groups: dict[str, list[tuple[date, str]]] = defaultdict(list)
    for person in people:
        for work in person.works:
            subject = _returned_from(rule, person, work, today)
            if subject and work.end:
                groups[subject].append((work.end, person.id))
    for subject, ends in sorted(groups.items()):
        yield from _waves(rule, subject, sorted(ends))


def _waves(rule: Rule, subject: str, ends: Sequence[tuple[date, str]]) -> Iterator[Cause]:
    within = timedelta(days=rule.within_days)
    since: date | None = None
    members: dict[str, None] = {}
    recent: deque[tuple[date, str]] = deque()
    for day, person in ends:
        if since is not None and day - recent[-1][0] >= within:
            yield _wave(rule, subject, since, members)
            since, members = None, {}
        recent.append((day, person))
        while day - recent[0][0] >= within:
            recent.popleft()
        if since is not None:
            members[person] = None
        elif len({one for _, one in recent}) >= rule.count:
            since, members = day, dict.fromkeys(one for _, one in recent)
    if since is not None:
        yield _wave(rule, subject, since, members)


def _wave(rule: Rule, subject: str, since: date, members: Mapping[str, None]) -> Cause:
    words = {"date": since, "days": rule.within_days, "count": len(members), "subject": _called(rule, subject)}
    return Cause(rule, "", since, since, words, tuple(members), subject)


def _returned_from(rule: Rule, person: Person, work: Work, today: date) -> str:
    """Return what the returned have in common, '' where the end of this work is no return."""
    if not work.is_work or work.end is None or work.end > today or work.reason in rule.without:
        return ""
    if rule.reasons and work.reason not in rule.reasons:
        return ""
    if not work.place or work.place == person.village[:_COUNTY]:
        return ""
    match rule.by:
        case By.VILLAGE:
            return person.village
        case By.EMPLOYER:
            return "".join(work.employer.split())
        case By.CITY:
            return work.place[:_CITY] + "00"


def _called(rule: Rule, subject: str) -> str:
    match rule.by:
        case By.VILLAGE:
            found = villages.village(subject)
            return found.local_name if found else "本村"
        case By.EMPLOYER:
            return subject
        case By.CITY:
            return places().full_name(subject)


def _ended(rule: Rule, person: Person, _homes: Homes, today: date) -> Cause | None:
    last = _lost(person, today)
    if last is None or last.end is None or (rule.reasons and last.reason not in rule.reasons):
        return None
    return _of_lost(rule, person, last, last.end, today)


def _only_earner(rule: Rule, person: Person, homes: Homes, today: date) -> Cause | None:
    """Tell of who was the last of a household at work; of two who ended on one day the first by id."""
    last = _lost(person, today)
    if last is None or last.end is None or (rule.reasons and last.reason not in rule.reasons):
        return None
    others = [other for other in homes.get(person.household, ()) if other.id != person.id]
    for other in others:
        if any(work.is_work and work.goes_on(today) for work in other.works):
            return None
        ends = [work.end for work in other.works if work.is_work and work.end and work.end <= today]
        if ends and (max(ends), person.id) > (last.end, other.id):
            return None
    return _of_lost(rule, person, last, last.end, today)


def _of_lost(rule: Rule, person: Person, last: Work, end: date, today: date) -> Cause:
    words = {
        "date": end,
        "days": (today - end).days,
        "why": code_list("return_reason").label(last.reason) if last.reason else _SOME_REASON,
        "employer": last.employer or _SOME_EMPLOYER,
        "place": places().full_name(last.place) if last.place else "",
    }
    return Cause(rule, person.id, end, end + timedelta(days=rule.after_days), words, (person.id,))


def _lost(person: Person, today: date) -> Work | None:
    """Return the work that a person lost last; None while there is other work or study, or before there was any."""
    if any(work.goes_on(today) and not work.status.startswith("2") for work in person.works):
        return None
    ended = [work for work in person.works if work.is_work and work.end and work.end <= today]
    return max(ended, key=lambda work: (work.end or date.min, work.id), default=None)


def _no_contact(rule: Rule, person: Person, _homes: Homes, today: date) -> Cause | None:
    reached = [
        contact.day
        for contact in person.contacts
        if contact.reached and contact.day <= today and (rule.verification or not contact.is_verification)
    ]
    since = max([*reached, person.known_on])
    days = rule.tagged_days if rule.tagged & person.tags else rule.after_days
    words = {"date": since, "days": (today - since).days}
    return Cause(rule, person.id, since, since + timedelta(days=days), words, (person.id,))


def _ends(rule: Rule, person: Person, _homes: Homes, today: date) -> Cause | None:
    """Tell of the work that goes on and runs out first."""
    works = [
        work
        for work in person.works
        if work.until and work.goes_on(today) and (work.post in rule.posts or work.status in rule.statuses)
    ]
    work = min(works, key=lambda one: (one.until or date.max, one.id), default=None)
    if work is None or work.until is None:
        return None
    words = {"date": work.until, "days": (work.until - today).days, "what": work.what or _SOME_POST}
    return Cause(rule, person.id, work.until, work.until - timedelta(days=rule.before_days), words, (person.id,))


def _wage_fell(rule: Rule, person: Person, _homes: Homes, today: date) -> Cause | None:
    wages = [wage for wage in person.wages if wage.day <= today and wage.amount > 0]
    if len(wages) < len(("before", "now")) or not any(work.is_work and work.goes_on(today) for work in person.works):
        return None
    before, now = wages[-2], wages[-1]
    if (before.amount - now.amount) * _WHOLE <= before.amount * rule.percent:
        return None
    words = {
        "date": now.day,
        "before": f"{before.amount // _FEN:,}",
        "now": f"{now.amount // _FEN:,}",
        "percent": (before.amount - now.amount) * _WHOLE // before.amount,
    }
    return Cause(rule, person.id, now.day, now.day, words, (person.id,))


def _unreached(rule: Rule, person: Person, _homes: Homes, today: date) -> Cause | None:
    """Tell of attempts in a row; a further one does not make a new cause."""
    failed: list[date] = []
    for contact in person.contacts:
        if contact.day <= today and not contact.is_verification:
            failed = [] if contact.reached else [*failed, contact.day]
    if len(failed) < rule.times:
        return None
    since = failed[rule.times - 1]
    return Cause(rule, person.id, since, since, {"date": failed[-1], "times": len(failed)}, (person.id,))


CAUSES: Final[Mapping[When, Callable[[Rule, Person, Homes, date], Cause | None]]] = {
    When.ENDED: _ended,
    When.ONLY_EARNER: _only_earner,
    When.NO_CONTACT: _no_contact,
    When.ENDS: _ends,
    When.WAGE_FELL: _wage_fell,
    When.UNREACHED: _unreached,
}
"""How each situation of one person is looked for."""
