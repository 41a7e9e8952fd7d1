"""What villages wrote outside their own people: kept, and counting only once the county admits it (核准).

Each is decided by an op of the county; a rejection is final and tells the village why.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from db.bulk import chunks
from villagedesk.catalogue import KINDS
from villagedesk.county import people
from villagedesk.errors import WrongUse
from villagedesk.journal.fold import counting, fold
from villagedesk.journal.op import ADMIT, FOLDED, LINKS, REJECT, Change, Op
from villagedesk.register import belonging, oplog, reading
from villagedesk.register.folding import of_kind
from villagedesk.register.oplog import OP
from villagedesk.register.projection import PERSON, TABLES, hanging
from villagedesk.register.record import VILLAGE
from villagedesk.register.store import Register
from villagedesk.subjects import referring

SOURCE = "核准"
"""Where such changes come from, in the journal."""


@dataclass(frozen=True, slots=True)
class Held:
    """A change that waits for the county: who wrote it, on which record, and for each field the old and new value.

    `id` is the op's short id, `village` who sent it, `belongs` whose record it is, '' for a record that would be new.
    `person` and `called` are the person whom it concerns, `named` the words for records that the values name.
    `moment` is a clock reading.
    """

    id: str
    village: str
    belongs: str
    entity: str
    record: str
    person: str
    called: str
    user: str
    device: str
    moment: str
    source: str
    values: Mapping[str, tuple[Any, Any]]
    named: Mapping[str, str] = field(default_factory=dict)


def held(connection: Connection, village: str = "") -> list[Held]:
    """Return what waits for the county, the oldest first; `village` narrows it to what one village sent."""
    query = select(OP.c.record).where(OP.c.held).distinct()
    if village:
        query = query.where(OP.c.village == village)
    histories = oplog.of_records(connection, list(connection.execute(query).scalars()))
    waiting = [op for ops in histories.values() for op in _waiting(ops) if not village or op.village == village]
    records = {op.record for op in waiting}
    belongs = belonging.villages(connection, records)
    persons = {op.record: _person(op, histories[op.record]) for op in waiting}
    names = reading.called(connection, sorted(set(persons.values()) - {""}))
    values = {op.short: _values(op, histories[op.record]) for op in waiting}
    named = referring.named(connection, _named(waiting, values))
    return [
        Held(
            id=op.short,
            village=op.village,
            belongs=min(belongs.get(op.record, ()), default=""),
            entity=op.entity,
            record=op.record,
            person=persons[op.record],
            called=names.get(persons[op.record], str(op.fields.get("name", ("",))[0] or "")),
            user=op.user,
            device=op.device,
            moment=op.eff_hlc,
            source=op.source,
            values=values[op.short],
            named=named,
        )
        for op in sorted(waiting, key=lambda op: (op.eff_hlc, op.id))
    ]


def count(connection: Connection, village: str = "") -> int:
    """Return how many changes wait for the county."""
    return len(held(connection, village))


def undecided(connection: Connection, device: str, village: str) -> list[str]:
    """Return the short ids of a laptop's changes that wait for the county."""
    return [one.id for one in held(connection, village) if one.device == device]


def admit(register: Register, shorts: Collection[str], words: str = "") -> int:
    """Let held changes count; return how many were decided. What was decided before stays as it was.

    Admitting a change admits those of the same record that it builds on.
    """
    return _decide(register, ADMIT, shorts, words)


def reject(register: Register, shorts: Collection[str], words: str) -> int:
    """Reject held changes for good; the village reads the words. WrongUse where there are none."""
    if not words.strip():
        raise WrongUse("不核准要写明原因。", "请写一句为什么，村里会看到，例如“此人已转到双玉村”。")
    return _decide(register, REJECT, shorts, words)


def _decide(register: Register, kind: str, shorts: Collection[str], words: str) -> int:
    decided: list[int] = []

    def changes(connection: Connection) -> list[Change]:
        waiting = held(connection)
        wanted = [one for one in waiting if one.id in shorts]
        named: dict[tuple[str, str], list[str]] = {}
        for one in wanted:
            named.setdefault((one.entity, one.record), []).append(one.id)
        if kind == ADMIT:
            named = {key: _with_before(connection, key[1], some) for key, some in named.items()}
        decided.append(len(wanted))
        content = {"words": words.strip()} if words.strip() else {}
        user = register.identity.user
        ruled = [
            Change(entity, record, {}, user, SOURCE, kind, {"ops": sorted(some), **content})
            for (entity, record), some in named.items()
        ]
        admitted = {short for some in named.values() for short in some} if kind == ADMIT else set()
        return ruled + _brought_home(connection, [one for one in waiting if one.id in admitted], user)

    register.change(changes)
    people.look_again(register)
    return sum(decided)


def _brought_home(connection: Connection, admitted: Sequence[Held], user: str) -> list[Change]:
    """Return the changes that give new records under a person to that person's village, as a move does.

    Otherwise what an old village wrote before it heard of the move would count and be seen nowhere but at the county.
    """
    said = {one.record: str(one.values[VILLAGE][1]) for one in admitted if VILLAGE in one.values}
    new = [one for one in admitted if not one.belongs and one.entity != PERSON and one.person and one.record in said]
    people = TABLES[PERSON]
    homes = {one.person: said[one.person] for one in new if said.get(one.person)}
    for some in chunks(sorted({one.person for one in new})):
        query = select(people.c.id, people.c[VILLAGE]).where(people.c.id.in_(some), people.c[VILLAGE].is_not(None))
        homes.update((row[0], row[1]) for row in connection.execute(query))
    return [
        Change(one.entity, one.record, {VILLAGE: (homes[one.person], (one.id,))}, user, SOURCE)
        for one in new
        if homes.get(one.person, said[one.record]) != said[one.record]
    ]


def _waiting(ops: Iterable[Op]) -> list[Op]:
    """Return what of a record waits for a decision; what a village wrote in the county's stead never does."""
    given = list(ops)
    ruled = {short for op in given if op.kind in (ADMIT, REJECT) and not op.held for short in op.extra.get("ops", ())}
    return [op for op in given if op.held and op.short not in ruled and (op.kind in FOLDED or op.kind in LINKS)]


def _with_before(connection: Connection, record: str, shorts: Sequence[str]) -> list[str]:
    """Return ops with the waiting ones of the same record that they replace values of."""
    waiting = {op.short: op for op in _waiting(oplog.together(connection, [record]))}
    found = list(shorts)
    for short in found:  # grows while it is walked
        if short in waiting:
            preds = {pred for _, seen in waiting[short].fields.values() for pred in seen}
            found += sorted(pred for pred in preds if pred in waiting and pred not in found)
    return found


def _values(op: Op, history: Sequence[Op]) -> dict[str, tuple[Any, Any]]:
    """Return for each register of an op what holds now and what it would write."""
    now = of_kind(history, op.entity)
    values = fold(now).values if counting(now) else {}
    return {register: (values.get(register), value) for register, (value, _) in op.fields.items()}


def _named(waiting: Iterable[Op], values: Mapping[str, Mapping[str, tuple[Any, Any]]]) -> Iterator[tuple[str, str]]:
    """Yield the records that the old and the new values name."""
    for op in waiting:
        for side in (0, 1):
            if op.entity in KINDS:
                yield from referring.references(op.entity, {name: two[side] for name, two in values[op.short].items()})


def _person(op: Op, history: Sequence[Op]) -> str:
    """Return the person whom an op concerns, '' for a household."""
    if op.entity == PERSON:
        return op.record
    parent = dict(hanging()).get(op.entity)
    if parent is None or op.entity not in KINDS:
        return ""
    return next((str(one.fields[parent][0]) for one in (op, *history) if parent in one.fields), "")
