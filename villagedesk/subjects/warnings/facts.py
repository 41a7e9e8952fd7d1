"""What warnings are made of: people with their work, contacts and wages, and the warnings on record."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Work:
    """One spell; a month without a day begins on its first and ends on its last.

    `end` is None where it goes on; `until` is when its post, or its contract, runs out.
    """

    id: str
    start: date
    end: date | None = None
    status: str = ""
    reason: str = ""
    employer: str = ""
    place: str = ""
    wage: int | None = None
    until: date | None = None
    post: str = ""
    what: str = ""

    @property
    def is_work(self) -> bool:
        """Tell whether it is work; a status that is not told counts as work."""
        return not self.status or self.status.startswith("1")

    def goes_on(self, day: date) -> bool:
        """Tell whether it had not ended before the day was over."""
        return self.start <= day and (self.end is None or self.end > day)


@dataclass(frozen=True, slots=True)
class Contact:
    """A day on which somebody asked after a person, and whether they were reached."""

    day: date
    reached: bool
    is_verification: bool = False


@dataclass(frozen=True, slots=True)
class Wage:
    """A monthly wage in fen that was known from a day on."""

    day: date
    amount: int


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the roll. `tags` are those of the household, too; `known_on` is the day of registration."""

    id: str
    village: str
    household: str = ""
    born: str = ""
    known_on: date = date.min
    tags: frozenset[str] = frozenset()
    works: tuple[Work, ...] = ()
    contacts: tuple[Contact, ...] = ()
    wages: tuple[Wage, ...] = ()


@dataclass(frozen=True, slots=True)
class Handled:
    """A warning on record; `closed_on` is '' while it is in hand."""

    id: str
    rule: str
    person: str
    subject: str
    since: date
    level: str = ""
    reason: str = ""
    due_on: str = ""
    handler: str = ""
    closed_on: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the engine goes by."""

    people: tuple[Person, ...] = ()
    handled: tuple[Handled, ...] = ()
