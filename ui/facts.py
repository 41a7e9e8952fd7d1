"""The few facts around every page: how many people, what waits or who has reported, the last backup."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ui.language import day, shown
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.register.people import Filter


@dataclass(frozen=True, slots=True)
class Facts:
    """What the line below every page says; `backup` is when the last one was made, None before the first.

    `reporting` is, at a county, how many villages have reported and how many should; None at a village.
    """

    total: int
    unsent: int
    backup: datetime | None
    reporting: tuple[int, int] | None = None


def facts(context: Context) -> Facts:
    """Ask the register."""
    if context.unit.is_hub:
        return _county_facts(context)
    with context.register.database.reading() as connection:
        counts = people.counts(connection, (Filter.ALL, Filter.UNSENT))
    return Facts(counts[Filter.ALL], counts[Filter.UNSENT], last_backup(context.folder.backup))


def _county_facts(context: Context) -> Facts:
    from villagedesk.county.board import board

    found = board(context.register)
    backup = last_backup(context.folder.backup)
    return Facts(found.total("people"), 0, backup, (found.reported, len(found.expected)))


def last_backup(folder: Path) -> datetime | None:
    """Return when the latest backup in the register's own folder was made, in local time."""
    made = [file.stat().st_mtime for file in folder.glob("backup-*.vdb")]
    return datetime.fromtimestamp(max(made)).astimezone() if made else None


def short_moment(moment: datetime, now: datetime | None = None) -> str:
    """Return a moment as people say it: 今天 09:12, 昨天 17:40, 11月12日, with the year where it is another one."""
    today = (now or datetime.now().astimezone()).date()
    days = (today - moment.date()).days
    if days in (0, 1):
        return f"{shown('昨天') if days else shown('今天')} {moment:%H:%M}"
    return day(moment.date(), year=moment.year != today.year)
