"""What 首页 shows, asked in one go: the figures, what needs checking, what the county sent, what was done last."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from ui.recovery import wants_sheet
from villagedesk.context import Context
from villagedesk.exchange import history
from villagedesk.exchange.history import ReceivedFile, Standing
from villagedesk.journal import clock
from villagedesk.register import drafts, people
from villagedesk.register.people import Filter, PersonRow, SyncState
from villagedesk.subjects import published
from villagedesk.subjects.verification import Progress, progress

FIGURES = (Filter.ALL, Filter.AWAY, Filter.UNEMPLOYED, Filter.WANTS_TRAINING, Filter.UNSENT)
TO_CHECK = (Filter.RETURNED, Filter.CONFLICT, Filter.NO_ID, Filter.NO_PHONE, Filter.NO_GROUP)
_NOTES = (Filter.OUT_OF_POVERTY, Filter.WANTS_JOB)
_RECENT = 6
_RECEIVED = 4
_OVERDUE_CHANGES, _OVERDUE_DAYS = 50, 3


@dataclass(frozen=True, slots=True)
class Recent:
    """A person who was changed lately, of which village group, and when (local time)."""

    id: str
    name: str
    group: str
    state: SyncState
    changed: datetime


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A form that was typed into and not saved: its page, the record it is about, a name where one was typed, when."""

    page: str
    id: str
    name: str
    saved: datetime


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that 首页 shows; `examples` names one person for every kind of thing to check.

    `verified` is how far 本月核实 has come, `published` the titles of what the county gives out. `clock_behind` is the
    day the register knows where the computer's clock is behind it.
    """

    today: date
    verified: Progress
    counts: Mapping[Filter, int]
    examples: Mapping[Filter, str]
    standing: Standing
    received: list[ReceivedFile]
    published: list[str]
    recent: list[Recent]
    unfinished: list[Unfinished]
    clock_behind: date | None
    lost: bool
    wants_sheet: bool

    @property
    def is_overdue(self) -> bool:
        """Tell whether so much, or for so long, is not known to be at the county that somebody has to be reminded."""
        standing = self.standing
        if not standing.county or not standing.unconfirmed:
            return False
        days = (self.today - standing.since).days if standing.since else 0
        return standing.unconfirmed >= _OVERDUE_CHANGES or days >= _OVERDUE_DAYS


def gather(context: Context) -> Desk:
    """Ask the register."""
    register, today = context.register, context.today
    with register.database.reading() as connection:
        verified = progress(connection, today)
        counts = people.counts(connection, (*FIGURES, *TO_CHECK, *_NOTES))
        first = {chip: people.ids(connection, chip, limit=1)[0] for chip in TO_CHECK if counts[chip]}
        names = {row.id: row.person["name"] or "" for row in people.rows(connection, [*first.values()])}
        latest = people.rows(connection, people.ids(connection, order="-changed_at", limit=_RECENT))
    return Desk(
        today=today,
        verified=verified,
        counts=counts,
        examples={chip: names.get(record, "") for chip, record in first.items()},
        standing=history.standing(register),
        received=history.received(register, _RECEIVED),
        published=published.titles(register),
        recent=[_recent(row) for row in latest],
        unfinished=[
            Unfinished(draft.kind, draft.id, _name(draft.content), datetime.fromisoformat(draft.saved_at))
            for draft in drafts.kept(register)
        ],
        clock_behind=today if date.today() < today else None,
        lost=register.lost(),
        wants_sheet=wants_sheet(register),
    )


def _recent(row: PersonRow) -> Recent:
    changed = datetime.fromtimestamp(clock.wall(row.person["changed_at"]) / 1000).astimezone()
    return Recent(row.id, row.person["name"] or "", row.household.get("group") or "", row.state, changed)


def _name(content: Mapping[str, object]) -> str:
    """Return the name that was typed, wherever the form keeps it; empty where none was."""
    own = content.get("name")
    if isinstance(own, str) and own:
        return own
    inner = (_name(part) for part in content.values() if isinstance(part, dict))
    return next(filter(None, inner), "")
