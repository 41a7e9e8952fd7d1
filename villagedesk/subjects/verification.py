"""本月核实: every month the village asks after each person of the roll, and keeps what it heard as one mark a person.

A mark is three fields of the labourer: `verified_on` (the day somebody asked), `verified_by` and `verify_result`.
The last one holds. Not reached (联系不上) is a result, too, but nobody is confirmed by it: the person comes again.
Leaving the roll (离册) also sets status, day and reason; all of it can be taken back.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Connection, func, or_, select

from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.field import Value
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.journal.fold import fold
from villagedesk.register.people import PEOPLE
from villagedesk.register.projection import PERSON
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.register.undoing import UNDONE

SOURCE = "核实"
"""Where the changes of a mark come from, in the journal."""

_ON_THE_ROLL, _OFF_THE_ROLL = "1", "2"


class Outcome(StrEnum):
    """What was heard about a person: the codes of the list `verify_result`."""

    UNCHANGED = "1"
    CHANGED = "2"
    LEFT = "3"
    UNREACHED = "4"

    @property
    def label(self) -> str:
        """Return the words on screen and paper: 无变化, 有变化, 离册, 联系不上."""
        return code_list("verify_result").label(self.value)


@dataclass(frozen=True, slots=True)
class Leaving:
    """Why somebody left the roll (code of `roll_left_reason`) and when (ISO, month precision allowed)."""

    reason: str
    day: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark that was made, with the values that it replaced: enough to take it back."""

    person: str
    before: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Progress:
    """How many people of how many are confirmed this month."""

    done: int
    total: int

    @property
    def open(self) -> int:
        """Return how many are not confirmed yet."""
        return self.total - self.done


def month_of(day: date) -> str:
    """Return the month as stored dates begin with it: 2026-11."""
    return day.isoformat()[:7]


def progress(connection: Connection, today: date) -> Progress:
    """Return how far this month's verification has come; who left the roll by it counts as done."""
    this_month = PEOPLE.c.verified_on.startswith(month_of(today))
    result = PEOPLE.c.verify_result
    on_roll = PEOPLE.c.left_on.is_(None)
    confirmed = this_month & or_(result.is_(None), result != Outcome.UNREACHED)
    left_now = this_month & (result == Outcome.LEFT)
    roll = select(func.count(), func.count().filter(confirmed)).select_from(PEOPLE)
    total, done = connection.execute(roll.where(PEOPLE.c.void.is_(None), or_(on_roll, left_now))).one()
    return Progress(done, total)


def mark(register: Register, person: str, outcome: Outcome, today: date, leaving: Leaving | None = None) -> Mark:
    """Keep what was heard about a person; another result brings back who had left the roll.

    `leaving` is needed for LEFT and only there. VillageDeskError where the person is gone meanwhile.
    """
    if (outcome is Outcome.LEFT) != (leaving is not None):
        raise WrongUse("离册要写明原因和日期。", "请选一个原因；日期默认是今天。")
    record = _living(register, person)
    wanted: dict[str, Value] = {
        "verified_on": today.isoformat(),
        "verified_by": register.identity.user,
        "verify_result": outcome.value,
    }
    if leaving is not None:
        wanted |= {"roll_status": _OFF_THE_ROLL, "left_on": leaving.day, "left_reason": leaving.reason}
    elif record.values.get("left_on"):
        wanted |= {"roll_status": _ON_THE_ROLL, "left_on": None, "left_reason": None}
    register.save_all([(record, wanted)], SOURCE)
    return Mark(person, {name: record.values.get(name) for name in wanted})


def take_back(register: Register, made: Mark) -> None:
    """Restore what a mark replaced; the journal keeps both."""
    register.save_all([(_living(register, made.person), dict(made.before))], UNDONE)


def clear(register: Register, person: str, today: date) -> Mark:
    """Take back all marks of this month on a person, as if nobody had asked yet; return what was there."""
    record = _living(register, person)
    before = _before_this_month(register, person, month_of(today))
    register.save_all([(record, dict(before))], UNDONE)
    return Mark(person, {name: record.values.get(name) for name in before})


def _living(register: Register, person: str) -> Record:
    record = register.get(PERSON, person)
    if record is None or record.void:
        raise VillageDeskError("这个人的登记已经作废，核实没有记下。", "请按 F5 刷新名单，再核实下一个人。")
    return record


def _before_this_month(register: Register, person: str, month: str) -> Mapping[str, Value]:
    ops = register.history(person)
    marks = [number for number, op in enumerate(ops) if op.source == SOURCE]
    first = next((n for n in marks if str(ops[n].fields.get("verified_on", ("",))[0]).startswith(month)), None)
    if first is None:
        # The day came with a ledger: there was no mark, so there is no value from before.
        return {"verified_on": None, "verified_by": None, "verify_result": None}
    touched = {name for number in marks if number >= first for name in ops[number].fields}
    then = fold(ops[:first]).values if first else {}
    return {name: then.get(name) for name in sorted(touched)}
