"""Everybody of a register held against its policies, and how many stand where."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from villagedesk.subjects.subsidies import flow
from villagedesk.subjects.subsidies.applications import Application, of_policy
from villagedesk.subjects.subsidies.changes import Change, changes
from villagedesk.subjects.subsidies.entitlement import Finding, assess
from villagedesk.subjects.subsidies.facts import Facts, everybody
from villagedesk.subjects.subsidies.points import State
from villagedesk.subjects.subsidies.policies import all_policies
from villagedesk.subjects.subsidies.policy import Policy


@dataclass(frozen=True, slots=True)
class Standing:
    """A policy with how everybody stands, and the applications of its year."""

    policy: Policy
    findings: tuple[Finding, ...]
    applications: tuple[Application, ...]

    def of(self, *states: State) -> list[Finding]:
        """Return the people who stand so."""
        return [one for one in self.findings if one.state in states]

    def applied(self, *statuses: str) -> list[Application]:
        """Return the applications with one of these statuses."""
        return [one for one in self.applications if one.status in statuses]

    def counts(self) -> Mapping[str, int]:
        """Return how many are entitled and have not applied, under way, in notice and paid."""
        return {
            "entitled": len(self.of(State.DUE)),
            "soon": len(self.of(State.SOON)),
            "applied": len(self.applied(*flow.OPEN)),
            "notice": len(self.applied(flow.NOTICE)),
            "paid": len(self.applied(flow.PAID)),
        }


@dataclass(frozen=True, slots=True)
class Desk:
    """All policies with how everybody stands, and what changed since somebody looked."""

    today: date
    standings: tuple[Standing, ...]
    changes: tuple[Change, ...]


def desk(connection: Connection, today: date) -> Desk:
    """Return how everybody stands with every policy; the people are read once."""
    people = everybody(connection)
    found = tuple(standing(connection, policy, people, today) for policy in all_policies(connection))
    return Desk(today, found, tuple(changes(connection, today)))


def standing(connection: Connection, policy: Policy, people: Sequence[Facts], today: date) -> Standing:
    """Return how some people stand with a policy, in the order of `State` and then as they were given."""
    order = list(State)
    found = (assess(policy, facts, today) for facts in people)
    findings = tuple(sorted(found, key=lambda one: order.index(one.state)))
    return Standing(policy, findings, tuple(of_policy(connection, policy)))
