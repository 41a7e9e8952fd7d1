"""From the rows of a ledger to the register: who is known already, and all of it written in one transaction."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from villagedesk.catalogue.problem import Problem
from villagedesk.ledgers.ledger import NEW, REJECTED, REVIEW, UNCHANGED, UPDATED, Ledger, LedgerRow
from villagedesk.ledgers.plan import Outcome, Plan
from villagedesk.ledgers.roll import look_up
from villagedesk.register import reading
from villagedesk.register.alike import Alike, Likeness, alike_to
from villagedesk.register.alike_rules import sound
from villagedesk.register.projection import PERSON
from villagedesk.register.store import Register
from villagedesk.sentence import joined, sentence

SOURCE = "导入"
ALREADY_REGISTERED, POSSIBLE_DUPLICATE = "already-registered", "possible-duplicate"
_SHOWN = 4
"""Differences that one message names; the rest is counted."""
_PLANNED, _CHAINED = 0.4, 0.7
"""Shares of the work that are done when the rows are compared, and when their changes are made."""

T = TypeVar("T")

Progress = Callable[[int, int], None]
Keep = Callable[[LedgerRow], bool]


@dataclass(frozen=True, slots=True)
class Stored:
    """How many people were entered anew, changed, left as they were; rows without a person are `rejected`.

    `people` gives the record id of each stored row's person.
    """

    new: int
    updated: int
    unchanged: int
    rejected: int
    people: Mapping[int, str] = field(default_factory=dict)


def compare(register: Register, ledger: Ledger, within: str = "") -> Ledger:
    """Return the ledger with every person's row marked as new, updated or unchanged; nothing is written.

    `within` is the village (12-digit code) whose roll is meant, where the register holds several. Somebody on the
    roll already is a review problem (`already-registered`) that names what would change; somebody new who may be on
    the roll is one, too (`possible-duplicate`), and `alike` of the row tells who that may be.
    """
    outcomes = {row.row: outcome for row, outcome in _planned(register, ledger.people, within=within)[1]}
    new = {row.row: row.values_of(PERSON) for row in ledger.people if outcomes[row.row].change == NEW}
    with register.database.reading() as connection:
        likely = alike_to(connection, new)
        called = reading.called(connection, sorted({one.person for some in likely.values() for one in some}))
    rows = (_marked(row, outcomes.get(row.row)) for row in ledger.rows)
    return replace(ledger, rows=tuple(_doubted(row, likely.get(row.row, ()), called) for row in rows))


def store(
    register: Register,
    ledger: Ledger,
    group: str = "",
    progress: Progress | None = None,
    keep: Keep | None = None,
    *,
    within: str = "",
    source: str = SOURCE,
) -> Stored:
    """Write the people of a ledger in one transaction; an error or a cancelling `progress` leaves nothing behind.

    `group` is the 村民组 of new households for which the sheet names none; `keep` tells which rows to store;
    `within` is as in `compare`; `source` says where the changes come from.
    """
    rows = [row for row in ledger.people if keep is None or keep(row)]
    told = _Steps(progress, len(rows))
    plan, outcomes = _planned(register, rows, group, told, within)
    register.save_all(_Told(list(plan.changes()), told, _PLANNED, _CHAINED), source)
    counts = dict.fromkeys((NEW, UPDATED, UNCHANGED, ""), 0)
    for _, outcome in outcomes:
        counts[outcome.change] += 1
    return Stored(
        new=counts[NEW],
        updated=counts[UPDATED],
        unchanged=counts[UNCHANGED],
        rejected=sum(row.outcome == REJECTED for row in ledger.rows),
        people={row.row: outcome.person.record.id for row, outcome in outcomes},
    )


@dataclass(frozen=True, slots=True)
class _Steps:
    """Tells progress in rows; nothing is told once the transaction is real, when it is too late to cancel."""

    progress: Progress | None
    rows: int

    def tell(self, share: float) -> None:
        if self.progress:
            self.progress(int(self.rows * share), self.rows)


class _Told(Sequence[T]):
    """A sequence that tells how far its reader has come, as a share of the whole work from `start` to `end`."""

    def __init__(self, items: Sequence[T], steps: _Steps, start: float, end: float) -> None:
        self._items = items
        self._steps = steps
        self._start = start
        self._span = end - start

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, index: int) -> T:  # type: ignore[override]
        return self._items[index]

    def __iter__(self) -> Iterator[T]:
        for number, item in enumerate(self._items):
            self._steps.tell(self._start + self._span * number / len(self._items))
            yield item


def _planned(
    register: Register, rows: Sequence[LedgerRow], group: str = "", told: _Steps | None = None, within: str = ""
) -> tuple[Plan, list[tuple[LedgerRow, Outcome]]]:
    with register.database.reading() as connection:
        plan = Plan(look_up(connection, rows, within), group)
    walked = _Told(rows, told, 0, _PLANNED) if told else rows
    return plan, [(row, plan.take(row)) for row in walked]


def _marked(row: LedgerRow, outcome: Outcome | None) -> LedgerRow:
    if outcome is None or outcome.person.is_new:
        return replace(row, change=outcome.change) if outcome else row
    problem = Problem("labourer.name", ALREADY_REGISTERED, _words(row, outcome))
    person = outcome.person.record.id
    if not outcome.change:
        return replace(row, person=person)
    return replace(row, outcome=REVIEW, problems=(*row.problems, problem), change=outcome.change, person=person)


def _doubted(row: LedgerRow, likely: Sequence[Alike], called: Mapping[str, str]) -> LedgerRow:
    worth_a_look = tuple(one for one in likely if one.likeness is not Likeness.WEAK)
    if not worth_a_look:
        return row
    who, how = called[worth_a_look[0].person], str(worth_a_look[0].likeness)
    words = sentence("可能和登记台里的{who}是同一个人（{how}），请核对", who=who, how=how)
    problem = Problem("labourer.name", POSSIBLE_DUPLICATE, words)
    return replace(row, outcome=REVIEW, problems=(*row.problems, problem), alike=worth_a_look)


def _words(row: LedgerRow, outcome: Outcome) -> str:
    person = outcome.person.record
    who = f"{person.values.get('name')}（{person.number}）"
    if not outcome.differences:
        return sentence("登记台里已有{who}，内容一样", who=who)
    shown = joined("，", (str(one) for one in outcome.differences[:_SHOWN]))
    rest = len(outcome.differences) - _SHOWN
    more = sentence("，另有 {rest} 处", rest=rest) if rest > 0 else ""
    if sound(str(outcome.person.record.values.get("name") or "")) != sound(str(row.values.get("labourer.name") or "")):
        return sentence(
            "身份证号与登记台里的{who}相同、姓名不同，请核对是不是同一个人；{shown}{more}",
            shown=shown,
            more=more,
            who=who,
        )
    return sentence("{shown}{more}；登记台里已有{who}，请核对", shown=shown, more=more, who=who)
