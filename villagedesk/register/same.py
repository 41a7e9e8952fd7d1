"""Put two registrations of one person together, take that back, or say that they are two people.

Nothing is copied and nothing is erased: a link says that the records are one person, and from then on they are shown
as one (`same_rows`). Values in which they differ are settled by a change that holds only as long as the link does, so
taking the link back is all it takes for both to stand as before. What was changed since stays with the record that
showed the person then.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.errors import VillageDeskError
from villagedesk.journal import same
from villagedesk.journal.fold import ELEMENT, TOGETHER, State, fold
from villagedesk.journal.op import VOID, Change
from villagedesk.journal.same import Pair
from villagedesk.register import oplog, reading, same_pairs
from villagedesk.register.folding import of_kind
from villagedesk.register.projection import PERSON
from villagedesk.register.reading import canonical
from villagedesk.register.store import Register

__all__ = ["MERGING", "PARTING", "canonical", "merge", "merged", "not_same", "separate"]

MERGING, PARTING = "合并", "不是同一人"
"""Where such changes come from, in the journal."""

_LEAVING = frozenset(("roll_status", "left_on", "left_reason"))
"""Whether somebody left the roll is told by the record that is kept alone: a double that left takes nobody along."""

_DENIED = (("id_number", "id_missing_reason"), ("phone", "no_phone"))
"""Fields of which the second says that there is no first."""

_RELOAD = "请按 F5 刷新，看看现在的样子。"


def merge(register: Register, keep: str, other: str, values: Values) -> None:
    """Make two people one, in one transaction.

    `values` are the labourer's as they were chosen; of a field that they do not name the value of `keep` holds, or
    where that is empty the other's. VillageDeskError where one is gone, or they are one already.
    """
    register.change(lambda connection: _merging(connection, register.identity.user, (keep, other), values))


def separate(register: Register, one: str, other: str) -> None:
    """Take a merge back and remember that they are two people: both stand as before.

    Who was put together with `other` before stays with it. VillageDeskError where they are not one person.
    """
    register.change(lambda connection: _separating(connection, register.identity.user, one, other))


def not_same(register: Register, one: str, other: str) -> None:
    """Remember that two people are not the same; VillageDeskError where they have been put together."""
    register.change(lambda connection: _parting(connection, register.identity.user, one, other))


def merged(connection: Connection, person: str) -> list[str]:
    """Return the ids of the records that show under a person, without the one that stands for it, the oldest first."""
    group = same_pairs.group(connection, person)
    standing = reading.standing(connection, group)
    leading = standing[person]
    return [record for record in group if record != leading and standing[record] == leading]


def _merging(connection: Connection, user: str, wanted: tuple[str, str], values: Values) -> list[Change]:
    keep, other = (canonical(connection, record) for record in wanted)
    if keep == other:
        raise VillageDeskError("这两条登记已经合并成一个人。", _RELOAD)
    groups = [same_pairs.group(connection, record) for record in (keep, other)]
    ops = [of_kind(oplog.together(connection, group), PERSON) for group in groups]
    if not all(ops) or any(fold(some).void for some in ops):
        raise VillageDeskError("有一条登记已经作废，不用再合并。", _RELOAD)
    linking = _changes(connection, user, MERGING, {same.pair(keep, other): True})
    fields = _settled(fold([*ops[0], *ops[1]]), fold(ops[0]), values)
    if not fields:
        return linking
    extra = {TOGETHER: sorted((keep, other))}
    return [*linking, Change(PERSON, min(keep, other), fields, user, MERGING, extra=extra)]


def _settled(both: State, keep: State, values: Values) -> dict[str, tuple[Any, tuple[str, ...]]]:
    """Return the registers on which two records differ, or differ from what was chosen, with what shall hold."""
    wanted = dict(_wanted(both, keep, values))
    wanted |= {denied: None for said, denied in _DENIED if wanted.get(said) and wanted.get(denied)}
    return {
        register: (value, both.heads.get(register, (both.last.short,)) if register in both.values else ())
        for register, value in wanted.items()
        if register in both.conflicts or value != both.values.get(register)
    }


def _wanted(both: State, keep: State, values: Values) -> Iterator[tuple[str, Any]]:
    for register in both.values:
        name, _, element = register.partition(ELEMENT)
        if register == VOID:
            yield register, None
        elif element and name in values:
            yield register, element in _elements(values, name)
        elif element:
            yield register, keep.values.get(register, both.values[register])
        elif name not in values:
            yield register, _held(both, keep, register)
    for name, value in values.items():
        if KINDS[PERSON].field(name).is_set:
            yield from ((f"{name}{ELEMENT}{element}", True) for element in _elements(values, name))
        else:
            yield name, None if value == "" else value


def _held(both: State, keep: State, register: str) -> Any:
    """Return the value of the record that is kept, or where that has none the other's."""
    mine = keep.values.get(register)
    if mine not in (None, "") or register in _LEAVING:
        return mine
    sides = [head.value for head in both.conflicts.get(register, ())] or [both.values[register]]
    return next((value for value in reversed(sides) if value not in (None, "")), None)


def _elements(values: Mapping[str, Any], name: str) -> list[str]:
    return [str(element) for element in values[name] or ()]


def _separating(connection: Connection, user: str, one: str, other: str) -> list[Change]:
    group = same_pairs.group(connection, one)
    if one == other or other not in group:
        raise VillageDeskError("这两条登记没有合并在一起。", _RELOAD)
    linked = [two for two, is_same in same_pairs.decided_among(connection, group).items() if is_same]
    cut: dict[Pair, bool | None] = {same.pair(one, other): False}
    left = [two for two in linked if two not in cut]
    while any(one in part and other in part for part in same.groups(left)):
        beside = {two for two in left if other not in two}
        reached = next((part for part in same.groups(beside) if one in part), [one])
        found = next(two for two in left if other in two and (two[0] in reached or two[1] in reached))
        cut[found] = False
        left.remove(found)
    return _changes(connection, user, PARTING, cut)


def _parting(connection: Connection, user: str, one: str, other: str) -> list[Change]:
    first, second = canonical(connection, one), canonical(connection, other)
    if first == second:
        raise VillageDeskError("这两条登记已经合并成一个人。", "确实是两个人的，请先把合并撤回。")
    return _changes(connection, user, PARTING, {same.pair(first, second): False})


def _changes(connection: Connection, user: str, source: str, wanted: Mapping[Pair, bool | None]) -> list[Change]:
    history = oplog.together(connection, sorted({record for two in wanted for record in two}))
    known = same.decisions(history, PERSON)
    return [
        same.change(two, value, known[two].heads if two in known else (), entity=PERSON, user=user, source=source)
        for two, value in wanted.items()
    ]
