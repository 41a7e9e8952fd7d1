"""Changing many people in one step: first what would become of each, then all of it in one transaction."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import select

from db.bulk import chunks
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Kind, Need, Value, Values
from villagedesk.catalogue.field_checks import check_field
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.validation import check_together
from villagedesk.catalogue.wording import say
from villagedesk.errors import VillageDeskError
from villagedesk.register import duplicates, people, reading
from villagedesk.register.people import PEOPLE, PersonRow
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects import showing
from villagedesk.subjects.batch_topics import HOUSEHOLD, LABOURER, Topic

SOURCE = "批量修改"
"""Where the changes come from, in the journal."""
PASTED = "粘贴"

_NOTHING = "（空）"
_MISSING = {
    HOUSEHOLD: "没有登记农户；请打开本人，先填户主和村民小组",
    "spell": "没有正在进行的务工经历",
    "intent": "还没有登记求职意向；请打开本人先登记",
    "training_need": "还没有登记培训需求；请打开本人先登记",
}
_GONE = "登记已作废或被删去；请按 F5 刷新名单"
_PARTS = {LABOURER: "person", HOUSEHOLD: "household", "spell": "spell", "intent": "intent", "training_need": "need"}

Progress = Callable[[int, int], None]
"""Told people done and people in all; may raise to give up, and nothing is written then."""


class How(StrEnum):
    """What is done with the value that is given."""

    SET = "改成"
    ADD = "加上"
    REMOVE = "去掉"
    CLEAR = "清空"


@dataclass(frozen=True, slots=True)
class Change:
    """What the user wants for all: values by field name of the topic's record kind."""

    topic: Topic
    values: Mapping[str, Value] = field(default_factory=dict)
    how: How = How.SET


@dataclass(frozen=True, slots=True)
class Wish:
    """Values of one person's record of a kind, as a pasted cell brings them.

    `problem` says why the cell cannot be taken; `text` is what stood in it.
    """

    person: str
    kind: str
    name: str
    values: Mapping[str, Value]
    text: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would become of one value of one person.

    `about` is its dotted name, `before` and `after` are in words, `values` is what to write.

    Nothing to write and no `problem` means that it is so already. A `problem` leaves the person out and says why.
    """

    person: str
    name: str
    group: str
    about: str
    before: str = ""
    after: str = ""
    record: Record | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    problem: str = ""

    @property
    def changes(self) -> bool:
        """Tell whether something would be written."""
        return bool(self.values) and not self.problem


def propose(
    register: Register, lookups: Lookups, ids: Sequence[str], change: Change, progress: Progress | None = None
) -> list[Proposal]:
    """Return what a change would do to each of some people, in their order; nothing is written."""
    topic = change.topic
    wishes = [Wish(person, topic.kind, topic.fields[0], change.values) for person in ids]
    return _proposed(register, wishes, _Maker(lookups, change), progress)


def propose_cells(
    register: Register, lookups: Lookups, wishes: Sequence[Wish], progress: Progress | None = None
) -> list[Proposal]:
    """Return what pasted cells would do, one proposal for each, in their order; nothing is written."""
    return _proposed(register, wishes, _Maker(lookups), progress)


def apply(register: Register, proposals: Sequence[Proposal], source: str = SOURCE) -> int:
    """Write all proposals that change something in one transaction, and return how many records changed.

    The records as they were read are the predecessors: what arrived since is kept beside, in conflict. `undo` of the
    register takes the whole back. VillageDeskError where there is nothing to write.
    """
    wanted: dict[str, tuple[Record, Values]] = {}
    for proposal in proposals:
        if proposal.changes and proposal.record is not None:
            _, values = wanted.setdefault(proposal.record.id, (proposal.record, {}))
            values.update(proposal.values)
    if not wanted:
        raise VillageDeskError("没有要改的内容。", "请换一项或换一个值。")
    return register.save_all(list(wanted.values()), source)


def others_at_home(register: Register, proposals: Sequence[Proposal]) -> int:
    """Return how many people who were not chosen live in the households that would change."""
    homes = {one.record.id for one in proposals if one.changes and one.record and one.record.kind == HOUSEHOLD}
    chosen = {one.person for one in proposals}
    found = 0
    with register.database.reading() as connection:
        for some in chunks(sorted(homes)):
            members = select(PEOPLE.c.id).where(PEOPLE.c.household.in_(some), PEOPLE.c.void.is_(None))
            found += sum(one not in chosen for one in connection.execute(members).scalars())
    return found


def _proposed(register: Register, wishes: Sequence[Wish], maker: "_Maker", progress: Progress | None) -> list[Proposal]:
    ids = list(dict.fromkeys(wish.person for wish in wishes))
    by_person: dict[str, list[tuple[int, Wish]]] = {}
    for number, wish in enumerate(wishes):
        by_person.setdefault(wish.person, []).append((number, wish))
    found: dict[int, Proposal] = {}
    kinds = {wish.kind for wish in wishes}
    done = 0
    for some in chunks(ids):
        if progress:
            progress(done, len(ids))
        with register.database.reading() as connection:
            rows = {row.id: row for row in people.rows(connection, some)}
            records = reading.records(connection, _targets(rows.values(), kinds), *kinds)
            taken = duplicates.known(connection, _new_ids(wish for one in some for _, wish in by_person[one]), []).by_id
        for person in some:
            for number, wish in by_person[person]:
                found[number] = maker.proposal(wish, rows.get(person), records, taken)
        done += len(some)
    return [found[number] for number in range(len(wishes))]


class _Maker:
    """Makes proposals one after the other; what is planned for a record already counts for the next."""

    def __init__(self, lookups: Lookups, change: Change | None = None) -> None:
        self._lookups = lookups
        self._change = change
        self._planned: dict[str, Values] = {}
        self._given: dict[str, str] = {}

    def proposal(
        self, wish: Wish, row: PersonRow | None, records: Mapping[str, Record], taken: Mapping[str, str]
    ) -> Proposal:
        """Return what a wish would do."""
        label = f"{wish.kind}.{wish.name}"
        if row is None or (row.person.get("void") and not row.person.get("merged_into")):
            return Proposal(wish.person, "", "", label, after=wish.text, problem=_GONE)
        who = (wish.person, str(row.person.get("name") or ""), str(row.household.get("group") or ""), label)
        part: Mapping[str, Any] = getattr(row, _PARTS[wish.kind])
        record = records.get(str(part.get("id") or ""))
        if record is None or (wish.kind == "spell" and self._change and record.values.get("end_date")):
            return Proposal(*who, after=wish.text, problem=_MISSING[wish.kind])
        names = self._change.topic.fields if self._change else (wish.name,)
        before = _words(wish.kind, names, record.values)
        if wish.problem:
            return Proposal(*who, before, wish.text, record, problem=wish.problem)
        values = self._wanted(wish, record)
        after = _words(wish.kind, names, {**record.values, **values})
        problem = self._problem(wish, record, values, taken)
        if not problem:
            self._planned.setdefault(record.id, {}).update(values)
            self._given.setdefault(str(values.get("id_number") or ""), record.id)
        return Proposal(*who, before, after, record, values, problem)

    def _wanted(self, wish: Wish, record: Record) -> Values:
        """Return those values that differ from the record's."""
        change = self._change
        wanted: Values = dict(wish.values)
        if change is not None:
            declared = KINDS[wish.kind].field(wish.name)
            if change.how in (How.ADD, How.REMOVE) and declared.is_set:
                wanted = {wish.name: _united(record.values.get(wish.name), wanted.get(wish.name), change.how)}
            elif change.how is How.CLEAR:
                wanted = {wish.name: [] if declared.is_set else None}
            else:
                wanted |= change.topic.along
        return {name: value for name, value in wanted.items() if not _same(value, record.values.get(name))}

    def _problem(self, wish: Wish, record: Record, values: Values, taken: Mapping[str, str]) -> str:
        """Return why the values cannot be written; '' where they can."""
        planned = self._planned.get(record.id, {})
        kind = KINDS[record.kind]
        number = str(values.get("id_number") or "")
        if taken.get(number, wish.person) != wish.person:
            return "这个身份证号已经登记给另一个人；请核对"
        if number and self._given.get(number, record.id) != record.id:
            return "这个身份证号在这次粘贴里给了两个人；请核对"
        for name, value in values.items():
            declared = kind.field(name)
            if name in record.conflicts:
                return sentence("“{label}”有两种填法对不上；请打开本人，先选一个", label=declared.label)
            if name in planned and not _same(planned[name], value):
                return sentence("同一户的“{label}”已经改成别的值；一户只能有一个", label=declared.label)
            if value in (None, "", []) and declared.need is Need.MANDATORY:
                return say("missing", label=declared.label)
            found = [] if value in (None, "", []) else check_field(declared, value, self._lookups)
            if found:
                return found[0].message
        return self._between(record, {**record.values, **planned}, values)

    def _between(self, record: Record, before: Values, values: Values) -> str:
        """Return what would be wrong between fields and was not before."""
        kind = KINDS[record.kind]
        known = set(check_together(kind, before, self._lookups))
        after = check_together(kind, {**before, **values}, self._lookups)
        return next((problem.message for problem in after if problem not in known), "")


def _targets(rows: Iterable[PersonRow], kinds: set[str]) -> list[str]:
    """Return the ids of the records that changes of these kinds would be written to."""
    return sorted({str(getattr(row, _PARTS[kind]).get("id") or "") for row in rows for kind in kinds} - {""})


def _new_ids(wishes: Iterable[Wish]) -> list[str]:
    return [str(wish.values["id_number"]) for wish in wishes if wish.values.get("id_number")]


def _united(present: Value, given: Value, how: How) -> list[str]:
    before = [str(one) for one in present] if isinstance(present, list) else []
    wanted = [str(one) for one in given] if isinstance(given, list) else []
    if how is How.REMOVE:
        return [one for one in before if one not in wanted]
    return list(dict.fromkeys([*before, *wanted]))


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, list) or isinstance(other, list):
        return sorted(map(str, one or [])) == sorted(map(str, other or []))  # type: ignore[arg-type]
    return (None if one == "" else one) == (None if other == "" else other)


def _words(kind: str, names: Sequence[str], values: Mapping[str, Any]) -> str:
    found = [showing.words(kind, name, values) for name in names]
    if KINDS[kind].field(names[0]).kind is Kind.ID_NUMBER:
        found = [showing.masked(text) for text in found]
    return "，".join(filter(None, found)) or _NOTHING
