"""What is due today, a line a service: 首页 shows them with the page that each leads to.

A service is named here by its module, which is loaded when 首页 is asked; its function `due(connection, today)` returns
the lines.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import Protocol, cast

from sqlalchemy import Connection

SERVICES: tuple[str, ...] = (
    "villagedesk.subjects.warnings.home",
    "villagedesk.subjects.matching.due",
    "villagedesk.subjects.local_work",
    "villagedesk.subjects.trips",
    "villagedesk.subjects.training.classes",
    "villagedesk.subjects.subsidies.due",
)
"""The modules of the services, in the order of their lines."""


@dataclass(frozen=True, slots=True)
class Due:
    """A line: what it is in Chinese words, how many, and the page with the argument of its visit.

    `urgent` is what is overdue already.
    """

    words: str
    count: int
    page: str
    argument: object = None
    urgent: bool = False


class Service(Protocol):
    """What a module named in SERVICES has."""

    def due(self, connection: Connection, today: date) -> Sequence[Due]:
        """Return its lines; one that counts nothing is left out."""
        ...


def lines(connection: Connection, today: date, services: Sequence[str] = SERVICES) -> list[Due]:
    """Return the lines of all services that count something, what is overdue first."""
    found = [
        line for name in services for line in cast("Service", import_module(name)).due(connection, today) if line.count
    ]
    return sorted(found, key=lambda line: not line.urgent)
