"""What the county has said, or has still to say, about changes that this laptop made outside its own village."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from villagedesk.exchange.incoming import HELD
from villagedesk.journal.op import REJECT, Op
from villagedesk.register import oplog, state
from villagedesk.register.oplog import OP
from villagedesk.register.projection import PERSON
from villagedesk.register.store import Register


@dataclass(frozen=True, slots=True)
class Ruled:
    """One of our own changes, and the county's `words` where it rejected it; `waits` as long as nothing was said.

    `person` is the record of the person where the change was on a person, `moment` the clock reading of the change.
    """

    id: str
    entity: str
    record: str
    person: str
    moment: str
    values: dict[str, object]
    words: str = ""
    waits: bool = False


_OF_RECORD = select(OP.c.record).where(OP.c.own, OP.c.id >= bindparam("low"), OP.c.id < bindparam("high"))


def waiting(register: Register) -> list[Ruled]:
    """Return our own changes that wait for the county (待核准), as its last answer said."""
    with register.database.reading() as connection:
        shorts: list[str] = state.get(connection, HELD, [])
        records = {
            record
            for short in shorts
            for record in connection.execute(_OF_RECORD, {"low": short, "high": f"{short}g"}).scalars()
        }
        ops = [op for some in oplog.of_records(connection, sorted(records)).values() for op in some]
    return [_ruled(op, waits=True) for op in ops if op.own and op.short in shorts]


def rejected(register: Register) -> list[Ruled]:
    """Return our own changes that the county rejected (不予核准), with its words, the latest first."""
    with register.database.reading() as connection:
        said = [op for op in oplog.rulings(connection) if op.kind == REJECT and not op.held]
        histories = oplog.of_records(connection, sorted({op.record for op in said}))
    found: list[Ruled] = []
    for ruling in reversed(said):
        named = set(ruling.extra.get("ops", ()))
        words = str(ruling.extra.get("words", ""))
        found += [_ruled(op, words=words) for op in histories[ruling.record] if op.own and op.short in named]
    return found


def _ruled(op: Op, *, words: str = "", waits: bool = False) -> Ruled:
    values = {register: value for register, (value, _) in op.fields.items()}
    person = op.record if op.entity == PERSON else ""
    return Ruled(op.short, op.entity, op.record, person, op.hlc, values, words, waits)
