"""What a subsidy policy says: for whom, for what work, how much, with which papers, until when.

Amounts are fen, days ISO text, places division codes. What is policy differs by county, so nothing of it is code.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Region(StrEnum):
    """Where work counts, seen from the village of whoever works."""

    OUTSIDE = "省外"
    PROVINCE = "省内县外"
    AWAY = "县外"
    COUNTY = "县内"
    ANYWHERE = "不限"


class Unit(StrEnum):
    """What an amount is paid for."""

    ONCE = "一次"
    MONTH = "每月"


class Basis(StrEnum):
    """What a percentage is taken of; the amount is then the most that is paid."""

    TICKET = "车票"
    WAGE = "工资"


class Once(StrEnum):
    """How often somebody may have it."""

    YEAR = "每年一次"
    EVER = "只能一次"
    ALWAYS = "不限"


@dataclass(frozen=True, slots=True)
class Tier:
    """An amount for some of the places: `tags` narrow it to people of these categories, too.

    With `per_cent` the amount is a cap on a share of the ticket, or of the wages in the months worked.
    """

    amount: int
    region: Region = Region.ANYWHERE
    places: tuple[str, ...] = ()
    but: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    unit: Unit = Unit.ONCE
    per_cent: int = 0
    basis: Basis | None = None

    @property
    def is_cap(self) -> bool:
        """Tell whether the amount is the most that is paid, and what is paid depends on a ticket."""
        return self.basis is Basis.TICKET


@dataclass(frozen=True, slots=True)
class Who:
    """Whom a policy is for; `called` is how people call them, `tags` any of which somebody must have.

    With `from_identification` work counts from the day the household was identified; `risk_open` leaves out
    households whose risk is removed. Ages are completed years.
    """

    tags: tuple[str, ...] = ()
    called: str = ""
    from_identification: bool = False
    risk_open: bool = False
    age_from: int = 16
    age_to: int = 0
    sex: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """What work counts: `months` in a row with gaps of at most `gap_days`, counted from `count_from` (ISO, or '').

    `not_organised` leaves out work that began with organised transport; `statuses` and `channels` are codes,
    with those below them, of which one must be.
    """

    months: int = 0
    gap_days: int = 0
    count_from: str = ""
    not_organised: bool = False
    statuses: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OneOf:
    """Papers of which one is enough, under a name."""

    title: str
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """公示: working days, the holidays among the weekdays, and the weekend days that are worked."""

    working_days: int = 5
    days_off: frozenset[str] = frozenset()
    days_on: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day until which a village hands in, for example that of a quarter."""

    title: str
    until: date


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy in one version; `key` is what records and commands call it.

    Attributes:
        form: the title of the application form.
        type: code of `subsidy_type`.
        areas: codes of provinces, prefectures or counties where it holds; () anywhere.
        is_for_enterprise: whether the enterprise applies that employs the person.
        exclusive_with: keys of other policies, or codes of `subsidy_type`, that rule it out in the same year.
        version: of the county's document, 0 for a shipped example; `source` is its text.
    """

    key: str
    title: str
    form: str
    type: str
    year: int
    valid_from: date
    valid_to: date
    tiers: tuple[Tier, ...]
    who: Who = Who()
    work: Work = Work()
    areas: tuple[str, ...] = ()
    is_for_enterprise: bool = False
    once: Once = Once.YEAR
    exclusive_with: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    one_of: tuple[OneOf, ...] = ()
    notice: Notice = Notice()
    deadlines: tuple[Deadline, ...] = ()
    fund_source: str = ""
    basis: str = ""
    about: str = ""
    version: int = 0
    source: str = ""

    def holds_on(self, day: date) -> bool:
        """Tell whether it holds on a day."""
        return self.valid_from <= day <= self.valid_to

    def holds_in(self, village: str) -> bool:
        """Tell whether it holds in a village (12-digit code)."""
        return not self.areas or any(village.startswith(stem(area)) for area in self.areas)

    def next_deadline(self, day: date) -> Deadline | None:
        """Return the first deadline that has not passed."""
        return min((one for one in self.deadlines if one.until >= day), key=lambda one: one.until, default=None)


def stem(code: str) -> str:
    """Return the digits that every place within a division begins with: 52 for 520000, 5204 for 520400."""
    return code[:2] if code.endswith("0000") else code[:4] if code.endswith("00") else code
