"""Links, edits and settlements of several devices come to the same tables in whatever order they arrive."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.register.same_desk import tables
from villagedesk.context import Context
from villagedesk.journal import clock, same
from villagedesk.journal import op as journal
from villagedesk.journal.fold import TOGETHER, counting, fold
from villagedesk.journal.op import TOMB, VOID, Change, Op
from villagedesk.register import apply as door
from villagedesk.register.folding import of_kind
from villagedesk.register.store import Register

PEOPLE = tuple(digit * 32 for digit in "357")
NEVER_THERE = "4" * 32
CHILD = "8" * 32
_GENESIS = journal.genesis(bytes(32))

Step = tuple[str, int, int, str]


class Devices:
    """Writes ops as several devices would that do not always know of each other's."""

    def __init__(self) -> None:
        self.ops: list[Op] = []

    def write(self, change: Change, late: int) -> None:
        """Append a change; `late` makes its clock run behind, and one that is not is another laptop's.

        So is every one about a spell: what makes its person unsent is told when it is written, not folded.
        """
        at = len(self.ops) + 1
        prev = self.ops[-1].id if self.ops else _GENESIS
        op = journal.append(change, prev=prev, seq=at, hlc=clock.reading(1000 + at - late), device="d")
        own = late % 2 == 1 and change.entity == "labourer"
        self.ops.append(op if own else door.foreign(op, op.hlc))

    def seen(self, records: Sequence[str], register: str, last: int) -> tuple[str, ...]:
        """Return the latest ops on a register of some records, as one sees them who missed the `last` ones."""
        ops = self.ops[: len(self.ops) - last]
        known = [op for op in ops if op.record in records and register in op.fields]
        return tuple(op.short for op in known[-2:])


def _written(steps: Sequence[Step]) -> list[Op]:
    devices = Devices()
    for what, which, missed, value in steps:
        one, other = PEOPLE[which % 3], (*PEOPLE, NEVER_THERE)[(which // 3) % 4]
        if what == "put":
            fields: dict[str, Any] = {"remark": (value, devices.seen([one], "remark", missed)), "skill": (value, ())}
            devices.write(Change("labourer", one, fields, "u", "手工"), missed)
        elif what == "settle":
            fields = {"remark": (value, devices.seen([one, other], "remark", missed))}
            devices.write(Change("labourer", one, fields, "u", "合并", extra={TOGETHER: [one, other]}), missed)
        elif what == "void":
            devices.write(Change("labourer", one, {VOID: (value, ())}, "u", "", TOMB, {"seen": []}), missed)
        elif what == "child":
            fields = {"labourer": (one, devices.seen([CHILD], "labourer", 0)), "employer": (value, ())}
            devices.write(Change("spell", CHILD, fields, "u", "手工"), missed)
        elif one != other:
            heads = devices.seen([one, other], f"same/{other}", missed)
            decision = {"link": True, "unlink": False, "open": None}[what]
            register = {f"same/{other}": (decision, heads)}
            devices.write(Change("labourer", one, register, "u", "合并", "link" if decision else "unlink"), missed)
    return devices.ops


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["put", "put", "settle", "void", "child", "link", "link", "unlink", "open"]),
        st.integers(0, 11),
        st.integers(0, 3),
        st.sampled_from(["甲", "乙", ""]),
    ),
    min_size=1,
    max_size=14,
)


@contextmanager
def _taken_back(register: Register) -> Iterator[Connection]:
    """Give a connection whose changes are not kept."""
    with register.database.engine.connect() as connection, connection.begin() as transaction:
        yield connection
        transaction.rollback()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_STEPS, st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(context: Context, steps: list[Step], chance: Any) -> None:
    ops = _written(steps)
    with _taken_back(context.register) as connection:
        door.apply(connection, ops)
        at_once = tables(connection)
        door.rebuild(connection)
        assert tables(connection) == at_once
    shuffled = [*ops, *chance.sample(ops, len(ops) // 2)]
    chance.shuffle(shuffled)
    with _taken_back(context.register) as connection:
        while shuffled:
            some = chance.randint(1, 3)
            door.apply(connection, shuffled[:some])
            shuffled = shuffled[some:]
        assert tables(connection) == at_once


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_STEPS)
def test_every_linked_record_steps_back_behind_one_that_is_there(context: Context, steps: list[Step]) -> None:
    ops = _written(steps)
    decisions = same.decisions(ops, "labourer")
    groups = same.groups(two for two, decision in decisions.items() if decision.same)
    people = {record: of_kind([op for op in ops if op.record == record], "labourer") for record in PEOPLE}
    there = {record for record, some in people.items() if some}
    with _taken_back(context.register) as connection:
        door.apply(connection, ops)
        rows = {row[0]: row for row in connection.exec_driver_sql("select id, merged_into, void, remark from labourer")}
    assert set(rows) == there
    for group in groups:
        members = [record for record in group if record in there]
        for record in members[1:]:
            assert rows[record][1] == members[0]
            assert rows[record][2]
        if members:
            whole = fold([op for record in members for op in people[record]])
            assert rows[members[0]][1:] == (None, whole.void or None, whole.values.get("remark"))
    linked = {record for group in groups for record in group}
    for record in there - linked:
        assert rows[record][1] is None


@pytest.mark.parametrize("first", ["link", "people"])
def test_a_link_may_come_before_the_records_it_names(context: Context, first: str) -> None:
    one, other, _ = PEOPLE
    devices = Devices()
    devices.write(Change("labourer", one, {f"same/{other}": (True, ())}, "u", "合并", "link"), 0)
    for record, name in ((one, "韦光荣"), (other, "韦广荣")):
        devices.write(Change("labourer", record, {"name": (name, ())}, "u", "手工"), 0)
    devices.write(Change("spell", CHILD, {"labourer": (other, ())}, "u", "手工"), 0)
    ops = devices.ops if first == "link" else devices.ops[::-1]
    with context.register.writing() as connection:
        for op in ops:
            context.register.take(connection, [op])
    assert counting(ops[:1]) or first == "link"
    person = context.register.get("labourer", other)
    assert person is not None
    assert person.id == one
    assert [spell.id for spell in context.register.of_parent("spell", other)] == [CHILD]


def test_links_that_run_in_a_circle_or_to_nobody_do_no_harm(context: Context) -> None:
    devices = Devices()
    everybody = (*PEOPLE, NEVER_THERE)
    for record in PEOPLE:
        devices.write(Change("labourer", record, {"name": ("韦光荣", ()), "remark": ("甲", ())}, "u", "手工"), 0)
    for one in everybody:
        registers = {f"same/{other}": (True, ()) for other in everybody}
        devices.write(Change("labourer", one, registers, "u", "合并", "link"), 0)
    with context.register.writing() as connection:
        context.register.take(connection, devices.ops)
    for record in PEOPLE:
        person = context.register.get("labourer", record)
        assert person is not None
        assert person.id == PEOPLE[0]
    assert context.register.get("labourer", NEVER_THERE) is not None
    assert context.register.of_parent("spell", NEVER_THERE) == []
