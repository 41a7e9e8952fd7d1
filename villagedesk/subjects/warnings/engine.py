"""What the rules find in the facts: pure, the same findings for the same facts and day.

A finding is known by rule, person or subject, and the day of its cause. One that was handled stays handled until there
is a new cause; one that is in hand while its cause has gone is told apart, so that it can be closed with words.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from villagedesk.register.datasets import digest
from villagedesk.register.people_facts import years_before
from villagedesk.sentence import Sentence
from villagedesk.subjects.warnings.causes import CAUSES, GONE, Cause, returns
from villagedesk.subjects.warnings.facts import Facts, Handled, Person
from villagedesk.subjects.warnings.rules import Rule, RuleSet, When

_LEFT = "本人已不在册"
_NO_RULE = "这条规则已经停用"


class Key(NamedTuple):
    """By what a warning is known; `person` is '' for one about many, `subject` is '' for one about a person."""

    rule: str
    person: str
    subject: str
    since: date


@dataclass(frozen=True, slots=True)
class Alert:
    """One warning that the rules have found or that is on record.

    Attributes:
        since: the day of its cause; `on` is the day on which it became a warning.
        due_on: the day until which it is to be handled.
        people: ids of all it is about.
        record: id of its record, '' where nobody has taken it in hand.
        gone: why its cause is no more, '' where it stands.
    """

    key: Key
    title: str
    level: str
    reason: str
    on: date
    due_on: date
    people: tuple[str, ...]
    record: str = ""
    handler: str = ""
    result: str = ""
    closed_on: str = ""
    gone: str = ""

    @property
    def since(self) -> date:
        """Return the day of the cause."""
        return self.key.since

    @property
    def id(self) -> str:
        """Return a short name of the warning, the same on every day and every laptop."""
        return digest("/".join((self.key.rule, self.key.person, self.key.subject, self.since.isoformat())))[:10]

    def is_overdue(self, today: date) -> bool:
        """Tell whether it should have been handled before today."""
        return not self.closed_on and self.due_on < today


@dataclass(frozen=True, slots=True)
class Found:
    """The warnings of a day: `open` to be handled, `gone` in hand while their cause has gone, `closed` handled."""

    open: list[Alert] = field(default_factory=list)
    gone: list[Alert] = field(default_factory=list)
    closed: list[Alert] = field(default_factory=list)


def found(rules: RuleSet, facts: Facts, today: date) -> Found:
    """Return all warnings: the gravest first, then those due first."""
    handled = _by_key(facts.handled)
    standing = {_key(cause, handled): cause for cause in _causes(rules, facts.people, today)}
    result = Found()
    for key, cause in standing.items():
        record = handled.get(key)
        if record is None or not record.closed_on:
            result.open.append(_open(key, cause, record))
    on_roll = {person.id for person in facts.people}
    for key, record in handled.items():
        if record.closed_on:
            result.closed.append(_recorded(rules, key, record))
        elif key not in standing:
            result.gone.append(_recorded(rules, key, record, _why_gone(rules, key, on_roll)))
    for some in (result.open, result.gone):
        some.sort(key=lambda one: (-int(one.level or 0), one.due_on, one.key))
    result.closed.sort(key=lambda one: (one.closed_on, one.key), reverse=True)
    return result


def _causes(rules: RuleSet, people: tuple[Person, ...], today: date) -> Iterator[Cause]:
    homes: dict[str, list[Person]] = {}
    for person in people:
        if person.household:
            homes.setdefault(person.household, []).append(person)
    for rule in rules.rules:
        some = [person for person in people if _is_about(rule, person, today)]
        if rule.when is When.RETURNS:
            made: Iterable[Cause] = returns(rule, some, today)
        else:
            look = CAUSES[rule.when]
            made = (cause for person in some if (cause := look(rule, person, homes, today)))
        for cause in made:
            is_late = cause.since >= rules.start or rule.when is When.NO_CONTACT
            if is_late and cause.fires <= today:
                yield cause


def _is_about(rule: Rule, person: Person, today: date) -> bool:
    if rule.tags and not rule.tags & person.tags:
        return False
    if not rule.ages or not person.born:
        return True
    low, high = rule.ages
    return years_before(today, high + 1) < person.born <= years_before(today, low)


def _key(cause: Cause, handled: Mapping[Key, Handled]) -> Key:
    """Return what a cause is known by; a mass return whose first days a late file has moved keeps the day on record."""
    key = Key(cause.rule.name, cause.person, cause.subject, cause.since)
    if cause.rule.when is not When.RETURNS or key in handled:
        return key
    near = [
        other
        for other in handled
        if other[:3] == key[:3] and abs((other.since - key.since).days) < cause.rule.within_days
    ]
    return min(near, key=lambda other: abs((other.since - key.since).days), default=key)


def _by_key(handled: Iterable[Handled]) -> dict[Key, Handled]:
    """Return the records by what they are about; where two laptops made one each, the one that is closed counts."""
    known: dict[Key, Handled] = {}
    for record in handled:
        key = Key(record.rule, record.person, record.subject, record.since)
        if key not in known or (record.closed_on and not known[key].closed_on):
            known[key] = record
    return known


def _open(key: Key, cause: Cause, record: Handled | None) -> Alert:
    rule, due = cause.rule, cause.fires + timedelta(days=cause.rule.due_days)
    reason = Sentence(rule.reason, cause.words)
    made = Alert(key, rule.title, rule.level, reason, cause.fires, due, cause.people)
    if record is None:
        return made
    return Alert(
        key, rule.title, rule.level, reason, cause.fires, _day(record.due_on) or due, cause.people,
        record=record.id, handler=record.handler, result=record.result,
    )  # fmt: skip


def _recorded(rules: RuleSet, key: Key, record: Handled, gone: str = "") -> Alert:
    rule = rules.get(key.rule)
    title = rule.title if rule else key.rule
    due = _day(record.due_on) or key.since
    people = (key.person,) if key.person else ()
    return Alert(
        key, title, record.level, record.reason, key.since, due, people,
        record.id, record.handler, record.result, record.closed_on, gone,
    )  # fmt: skip


def _why_gone(rules: RuleSet, key: Key, on_roll: set[str]) -> str:
    rule = rules.get(key.rule)
    if rule is None:
        return _NO_RULE
    return _LEFT if key.person and key.person not in on_roll else GONE[rule.when]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
