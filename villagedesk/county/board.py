"""The board of villages: who has reported in this period, up to when, and what waits."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, and_, case, func, select

from db.models import table
from villagedesk.catalogue import villages as known_villages
from villagedesk.county import period as periods
from villagedesk.county.hub import APPROVED, DEVICE, WAITING
from villagedesk.county.period import Period, Report
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.outcome import ACCEPTED, GAP, WAITS
from villagedesk.register import state
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.store import Register
from villagedesk.sentence import joined, sentence

RECEIVED, CONCERN, LIKELY, VILLAGE = (table(name) for name in ("received", "concern", "likely", "village"))
SHEET = "sheet"
"""The kind of a row in `received` that stands for a spreadsheet which the county took in for a village."""

_REPORTS = (FileKind.UPLINK.value, SHEET)
_CLOCK_TOLERANCE_S = 3600
_IDENTITY = "identity"
_TOWN = "000"
"""How a town's code ends: its computer is no village's."""


class Way(StrEnum):
    """How a village reports; the values are what the county reads."""

    PROGRAM = "程序"
    SHEET = "表格代录"
    NONE = "尚未"


@dataclass(frozen=True, slots=True)
class Village:
    """A village of the county: its laptops, people on the hub's roll, last file, and what waits.

    `device` and `state` are those of its first laptop, `letter` names all that are approved, `laptops` and `asking` say
    how many are approved and wait for it. `reported_on` is the first file of the period, `unanswered_since` the first
    one after the last answer. `clock_offset` is by how many seconds a laptop's clock runs ahead. Moments are RFC 3339,
    '' for none.
    """

    code: str
    name: str
    town: str = ""
    device: str = ""
    letter: str = ""
    state: str = ""
    laptops: int = 0
    asking: int = 0
    way: Way = Way.NONE
    report: Report = Report.MISSING
    reported_on: str = ""
    people: int = 0
    last_file: str = ""
    last_received: str = ""
    unanswered_since: str = ""
    waiting: int = 0
    gaps: int = 0
    conflicts: int = 0
    returns: int = 0
    clock_offset: int = 0
    expected: bool = True
    contact: str = ""
    phone: str = ""
    note: str = ""

    @property
    def is_known(self) -> bool:
        """Tell whether the hub has anything of the village beyond its name."""
        return bool(self.laptops or self.asking or self.people or self.last_received or self.contact or self.phone)

    @property
    def clock(self) -> str:
        """Return what is wrong with the clock, in words; '' where it is right within an hour."""
        hours = abs(self.clock_offset) // 3600
        if abs(self.clock_offset) <= _CLOCK_TOLERANCE_S:
            return ""
        way = "快" if self.clock_offset > 0 else "慢"
        if hours >= 48:
            return sentence("{way} {days} 天", way=way, days=hours // 24)
        return sentence("{way} {hours} 小时", way=way, hours=hours)

    @property
    def problems(self) -> str:
        """Return what needs somebody, in words; '' where nothing does."""
        counted = (
            (self.waiting, "{n} 个文件在等"), (self.gaps, "缺前面的文件"), (self.conflicts, "{n} 处冲突"),
            (self.returns, "{n} 份退回未改"), (self.asking, "{n} 台电脑待批准"),
        )  # fmt: skip
        parts: list[str] = [sentence(words, n=n) for n, words in counted if n]
        if self.clock:
            parts.append(sentence("时钟{offset}", offset=self.clock))
        return joined("，", parts) if parts else ""

    def to_json(self) -> dict[str, object]:
        """Return the row for machines."""
        return asdict(self)

    def sentence(self) -> str:
        """Return the row for people."""
        when = self.last_received[:10] or "还没有上报"
        words = sentence(
            "{code} {town}{name}：{report}，{people} 人，最近 {when}",
            code=self.code, town=self.town, name=self.name, report=self.report.value, people=self.people, when=when,
        )  # fmt: skip
        return joined("，", (words, self.problems)) if self.problems else words


@dataclass(frozen=True, slots=True)
class Board:
    """All villages of the county by code, in one period; `doubles` are pairs that may be one person.

    `cut_off_day` is the day of every month that the county has set.
    """

    county: str
    period: Period
    cut_off_day: int
    villages: Sequence[Village]
    doubles: int = 0
    last_intake: str = ""

    @property
    def expected(self) -> list[Village]:
        """Return the villages that are expected to report."""
        return [one for one in self.villages if one.expected]

    @property
    def reported(self) -> int:
        """Return how many of those expected have reported in the period."""
        return sum(one.report is not Report.MISSING for one in self.expected)

    @property
    def by_sheet(self) -> int:
        """Return how many of those that have reported did it by a spreadsheet."""
        return sum(one.report is not Report.MISSING and one.way is Way.SHEET for one in self.expected)

    @property
    def missing(self) -> list[Village]:
        """Return the villages that should have reported and have not."""
        return [one for one in self.expected if one.report is Report.MISSING]

    def total(self, name: str) -> int:
        """Return the sum over all villages of one of their counts."""
        return sum(getattr(one, name) for one in self.villages)

    def words(self) -> str:
        """Return the summary: 已报 212/300 村，其中表格代录 88 村."""
        told = sentence("已报 {n}/{all} 村", n=self.reported, all=len(self.expected))
        sheets = sentence("其中表格代录 {n} 村", n=self.by_sheet)
        return joined("，", (told, sheets)) if self.by_sheet else told


@dataclass(slots=True)
class _Known:
    """What the tables say of one village, before it is put together."""

    row: Any = None
    devices: list[Any] = field(default_factory=list)
    files: Mapping[str, Any] = field(default_factory=dict)
    people: int = 0
    concerns: dict[str, int] = field(default_factory=dict)


def approved(register: Register, devices: Collection[str]) -> list[str]:
    """Return which of the devices are approved, in order of their ids."""
    query = select(DEVICE.c.id).where(DEVICE.c.id.in_(devices), DEVICE.c.state == APPROVED).order_by(DEVICE.c.id)
    with register.database.reading() as connection:
        return list(connection.execute(query).scalars())


def board(register: Register) -> Board:
    """Return the board of the county: a handful of grouped queries, however many people there are."""
    with register.database.reading() as connection:
        county = str(state.get(connection, _IDENTITY, {}).get("code", ""))
        period, cut_off = periods.current(connection), periods.cut_off(connection)
        found = _gather(connection, county, period)
        doubles = connection.execute(select(func.count()).select_from(LIKELY)).scalar_one()
        last = connection.execute(select(func.max(RECEIVED.c.received_at))).scalar()
    villages = [_village(code, known, period) for code, known in sorted(found.items())]
    return Board(county, period, cut_off, villages, doubles, last or "")


def _gather(connection: Connection, county: str, period: Period) -> dict[str, _Known]:
    found = {one.code: _Known() for one in known_villages.of_county(county)}

    def at(code: str) -> _Known:
        return found.setdefault(code, _Known())

    for row in connection.execute(select(VILLAGE)):
        at(row.code).row = row
    for row in connection.execute(select(DEVICE).order_by(DEVICE.c.asked_at)):
        if row.state in (APPROVED, WAITING) and not row.village.endswith(_TOWN):
            at(row.village).devices.append(row)
    for code, files in _files(connection, period).items():
        at(code).files = files
    for code, count in _people(connection):
        if code and code != county.ljust(12, "0"):
            at(code).people = count
    query = select(CONCERN.c.village, CONCERN.c.what, func.count()).group_by(CONCERN.c.village, CONCERN.c.what)
    for code, what, count in connection.execute(query):
        if code in found:
            found[code].concerns[what] = count
    return found


def _people(connection: Connection) -> Iterable[Any]:
    people = TABLES[PERSON]
    return connection.execute(
        select(people.c.village, func.count()).where(people.c.void.is_(None)).group_by(people.c.village)
    )


def _files(connection: Connection, period: Period) -> dict[str, dict[str, Any]]:
    """Return by village: first of the period, last, first unanswered, how many wait and how many of those for a gap."""
    taken, when = and_(RECEIVED.c.outcome == ACCEPTED, RECEIVED.c.kind.in_(_REPORTS)), RECEIVED.c.received_at
    waits = RECEIVED.c.outcome == WAITS
    answered = DEVICE.c.answered_at
    open_since = case((and_(taken, (answered.is_(None)) | (when > answered)), when))
    query = (
        select(
            RECEIVED.c.village,
            func.min(case((and_(taken, when >= period.first.isoformat()), when))).label("first"),
            func.max(case((taken, when))).label("last"),
            func.min(case((DEVICE.c.id.is_not(None), open_since))).label("unanswered"),
            func.sum(case((waits, 1), else_=0)).label("waiting"),
            func.sum(case((and_(waits, RECEIVED.c.reason == GAP), 1), else_=0)).label("gaps"),
            func.sum(case((and_(taken, RECEIVED.c.kind == SHEET), 1), else_=0)).label("sheets"),
        )
        .select_from(RECEIVED.outerjoin(DEVICE, DEVICE.c.id == RECEIVED.c.device))
        .where(RECEIVED.c.village.is_not(None), RECEIVED.c.kind.in_(_REPORTS))
        .group_by(RECEIVED.c.village)
    )
    found = {row.village: dict(row._mapping) for row in connection.execute(query)}
    latest = (
        select(RECEIVED.c.village, func.max(when).label("last")).where(taken).group_by(RECEIVED.c.village).subquery()
    )
    names = select(RECEIVED.c.village, RECEIVED.c.file).join(
        latest, and_(RECEIVED.c.village == latest.c.village, when == latest.c.last, taken)
    )
    for code, name in connection.execute(names):
        found[code]["file"] = name
    return found


def _village(code: str, known: _Known, period: Period) -> Village:
    listed, row, files = known_villages.village(code), known.row, known.files
    laptops = [one for one in known.devices if one.state == APPROVED]
    first = (laptops or known.devices or [None])[0]
    named = listed.name if listed else first.village_name if first else code
    offsets = [one.clock_offset or 0 for one in laptops]
    return Village(
        code=code,
        name=row.name if row and row.name else named,
        town=listed.town if listed else known_villages.town_name(code),
        device=first.id if first else "",
        letter="、".join(sorted(one.letter for one in laptops)) if laptops else first.letter if first else "",
        state=first.state if first else "",
        laptops=len(laptops),
        asking=len(known.devices) - len(laptops),
        way=Way.PROGRAM if laptops else Way.SHEET if known.people or files.get("sheets") else Way.NONE,
        report=period.judge(files.get("first") or ""),
        reported_on=files.get("first") or "",
        people=known.people,
        last_file=files.get("file") or "",
        last_received=files.get("last") or "",
        unanswered_since=files.get("unanswered") or "",
        waiting=files.get("waiting") or 0,
        gaps=files.get("gaps") or 0,
        conflicts=known.concerns.get("conflict", 0),
        returns=known.concerns.get("return", 0),
        clock_offset=max(offsets, key=abs, default=0),
        expected=row.expected if row else True,
        contact=(row.contact if row else None) or "",
        phone=(row.phone if row else None) or "",
        note=(row.note if row else None) or "",
    )


def local(moment: str) -> datetime | None:
    """Return a moment of the board in local time, None for none."""
    return datetime.fromisoformat(moment).astimezone() if moment else None
