"""What a new version of a policy changes: who is newly entitled, who no longer, whose amount is another one, and why.

Both versions are held against the same people on the same day, so that only the policy makes the difference. The
version that was seen last is kept in the register until somebody has seen the new one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection

from villagedesk.errors import RefusedFile
from villagedesk.register import state
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects.subsidies import flow
from villagedesk.subjects.subsidies.entitlement import Finding, assess, is_of
from villagedesk.subjects.subsidies.facts import Facts, everybody
from villagedesk.subjects.subsidies.money import yuan
from villagedesk.subjects.subsidies.points import State
from villagedesk.subjects.subsidies.policies import all_policies, shipped
from villagedesk.subjects.subsidies.policy import Policy
from villagedesk.subjects.subsidies.policy_file import policy_of

_SEEN: Final = "subsidy_policies_seen"


class What(StrEnum):
    """What changes for somebody."""

    GAINED = "新符合"
    LOST = "不再符合"
    AMOUNT = "金额变了"


@dataclass(frozen=True, slots=True)
class Difference:
    """One person: how they stood before, None where there was no such policy, and how they stand now, likewise."""

    what: What
    before: Finding | None
    now: Finding | None

    @property
    def finding(self) -> Finding:
        """Return how the person stands, or stood where the policy is gone."""
        found = self.now or self.before
        if found is None:
            raise ValueError
        return found

    @property
    def is_applied(self) -> bool:
        """Tell whether the person's application is under way."""
        return any(one.status in flow.OPEN for one in self.finding.facts.held)

    def words(self) -> str:
        """Return what changes for whom in one line, with the reason."""
        name, group = self.finding.facts.name, self.finding.facts.group
        what = str(self.what)
        return sentence("{what}：{name} {group}，{why}", what=what, name=name, group=group, why=self.why())

    def why(self) -> str:
        """Return what changes: the amounts, or the reason."""
        was, now = (yuan(one.amount) if one else "" for one in (self.before, self.now))
        applied = "（已申请，请核对）" if self.is_applied else ""
        if self.what is What.AMOUNT:
            return sentence("{was} 元改为 {now} 元{applied}", was=was, now=now, applied=applied)
        reason = self.now.reason if self.now else "这项政策没有了"
        if self.what is What.GAINED:
            return sentence("{now} 元，{reason}{applied}", now=now, reason=reason, applied=applied)
        return sentence("{reason}{applied}", reason=reason, applied=applied)


@dataclass(frozen=True, slots=True)
class Change:
    """A policy whose version nobody has seen yet: `before` is None where it is new, `now` where it is gone."""

    before: Policy | None
    now: Policy | None
    differences: tuple[Difference, ...]

    @property
    def policy(self) -> Policy:
        """Return the policy, as it was where it is gone."""
        found = self.now or self.before
        if found is None:
            raise ValueError
        return found

    def of(self, what: What) -> list[Difference]:
        """Return the people for whom this changes."""
        return [one for one in self.differences if one.what is what]

    def words(self) -> str:
        """Return in one sentence what has happened to the policy, and for how many people that changes what."""
        words = "“{title}”换了第 {version} 版：新符合 {gained} 人，不再符合 {lost} 人，金额变了 {amount} 人。"
        if self.before is None:
            words = "新政策“{title}”：{gained} 人符合。"
        elif self.now is None:
            words = "“{title}”撤回了：{lost} 人不再符合。"
        return sentence(
            words, title=self.policy.title, version=self.policy.version, gained=len(self.of(What.GAINED)),
            lost=len(self.of(What.LOST)), amount=len(self.of(What.AMOUNT)),
        )  # fmt: skip


def changes(connection: Connection, today: date) -> list[Change]:
    """Return what nobody has seen yet, by policy."""
    known = {one.key: one for one in all_policies(connection)}
    seen = _seen(connection)
    pairs = [(seen.get(key), known.get(key)) for key in dict.fromkeys((*known, *seen))]
    fresh = [(before, now) for before, now in pairs if _source(before) != _source(now)]
    if not fresh:
        return []
    people = everybody(connection)
    return [Change(before, now, tuple(differences(before, now, people, today))) for before, now in fresh]


def differences(before: Policy | None, now: Policy | None, people: Iterable[Facts], today: date) -> list[Difference]:
    """Return for whom two versions of a policy differ; whoever was paid is left as it is."""
    found = (_difference(before, now, facts, today) for facts in people)
    return [one for one in found if one]


def take_note(register: Register) -> None:
    """Remember that the versions in force were seen."""
    with register.writing() as connection:
        seen = {one.key: {"version": one.version, "toml": one.source} for one in all_policies(connection)}
        state.put(connection, _SEEN, seen)


def _seen(connection: Connection) -> dict[str, Policy]:
    """Return the versions seen last; before anything was, they are the shipped examples that hold here."""
    kept: Mapping[str, Any] | None = state.get(connection, _SEEN)
    if kept is None:
        village = str((state.get(connection, state.IDENTITY) or {}).get("code") or "")
        return {one.key: one for one in shipped() if one.holds_in(village)}
    return {key: policy for key, one in kept.items() if (policy := _read(key, one))}


def _read(key: str, kept: Mapping[str, Any]) -> Policy | None:
    try:
        return policy_of(str(kept["toml"]), key, int(kept["version"]))
    except RefusedFile:
        return None  # written by a newer program


def _source(policy: Policy | None) -> str:
    return policy.source if policy else ""


def _difference(before: Policy | None, now: Policy | None, facts: Facts, today: date) -> Difference | None:
    was = _stood(before, facts, today)
    will = _stood(now, facts, today)
    had, has = (one is not None and one.state is State.DUE for one in (was, will))
    if State.PAID in (one.state for one in (was, will) if one):
        return None
    if had != has:
        return Difference(What.GAINED if has else What.LOST, was, will)
    if had and was and will and (was.amount, was.is_cap) != (will.amount, will.is_cap):
        return Difference(What.AMOUNT, was, will)
    return None


def _stood(policy: Policy | None, facts: Facts, today: date) -> Finding | None:
    """Return how a person stands with a policy as if nothing were applied for that is not paid yet."""
    if policy is None:
        return None
    held = tuple(one for one in facts.held if one.status not in flow.OPEN or not is_of(policy, one))
    return replace(assess(policy, replace(facts, held=held), today), facts=facts)
