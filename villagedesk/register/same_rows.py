"""The rows of people who were registered more than once: one shows all, the others step back behind it.

Of the records that are one person the oldest stands for all. Its row is folded from the ops of every record of the
group; the rows of the others keep what was registered in them and count as void. What hangs on any of them hangs in
the tables on the one that stands for all, and that one is found under the names and numbers of every one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from db.bulk import chunks
from villagedesk.catalogue import KINDS
from villagedesk.journal.fold import State, fold
from villagedesk.journal.op import Op
from villagedesk.register import concerns, oplog, projection, same_pairs, whose
from villagedesk.register.folding import folded, of_kind
from villagedesk.register.projection import MERGED, PERSON, TABLES, row
from villagedesk.register.search_keys import tokens

Ops = Mapping[str, Sequence[Op]]
"""The ops of records, by id: those of the kind of people that count or link."""


@dataclass(frozen=True, slots=True)
class Arranged:
    """Rows by (record kind, record id), the search tokens of the people among them, and what waits for somebody."""

    rows: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    tokens: dict[str, set[str]] = field(default_factory=dict)
    waiting: concerns.Rows = field(default_factory=list)


def follow(connection: Connection, states: Mapping[tuple[str, str], State], regrouped: set[str]) -> None:
    """Arrange whoever of records just written was registered more than once, and `regrouped` people."""
    if not regrouped and not same_pairs.any_linked(connection):
        return
    parents = dict(projection.hanging())
    touched = {record for kind, record in states if kind == PERSON}
    touched |= {str(state.values.get(parents[kind])) for (kind, _), state in states.items() if kind in parents}
    linked = {record for group in same_pairs.groups(connection, touched) for record in group}
    arrange(connection, regrouped | linked)


def arrange(connection: Connection, records: set[str]) -> None:
    """Write the rows of people, given by whole groups, and of what hangs on them."""
    if not records:
        return
    groups = same_pairs.groups(connection, records)
    alone = records - {record for group in groups for record in group}
    history = oplog.of_records(connection, sorted(records))
    people = {record: of_kind(ops, PERSON) for record, ops in history.items()}
    states = {record: fold(ops) for record, ops in people.items() if ops}
    children = _hanging_on(connection, sorted(records))
    found = arranged(
        people, states, children, [*groups, *([record] for record in sorted(alone))], whose.home(connection)
    )
    projection.rewrite(connection, found.rows, found.tokens, sorted(records), found.waiting)


def _hanging_on(connection: Connection, people: Sequence[str]) -> dict[tuple[str, str], State]:
    found: dict[tuple[str, str], State] = {}
    for kind, parent in projection.hanging():
        table = TABLES[kind]
        ids: list[str] = []
        for some in chunks(people):
            ids.extend(connection.execute(select(table.c.id).where(table.c[parent].in_(some))).scalars())
        history = oplog.of_records(connection, ids)
        found |= {key: state for key, state in folded(history.values()).items() if key[0] == kind}
    return found


def standing_for(states: Iterable[str], group: Sequence[str]) -> str:
    """Return the record that stands for a group: the oldest one that is there; '' where none is."""
    there = set(states)
    return min((record for record in group if record in there), default="")


def arranged(
    people: Ops,
    states: Mapping[str, State],
    children: Mapping[tuple[str, str], State],
    groups: Iterable[Sequence[str]],
    home: str,
) -> Arranged:
    """Return the rows of the people of some groups and of what hangs on them.

    `states` are those people's records, each folded for itself; `children` are records that hang on them; `home` is
    the village of this laptop, '' at a hub.
    """
    found = Arranged()
    leader: dict[str, str] = {}
    for group in groups:
        leading = standing_for(states, group)
        if leading:
            leader.update(dict.fromkeys(group, leading))
            _arrange(found, leading, [record for record in group if record in states], people, states, home)
    for (kind, record), state in children.items():
        content = row(kind, record, state, home)
        parent = KINDS[kind].parent
        content[parent] = leader.get(content[parent], content[parent])
        found.rows[kind, record] = content
        found.waiting.extend(projection.waits(kind, content, state))
    return found


def _arrange(
    found: Arranged, leading: str, there: Sequence[str], people: Ops, states: Mapping[str, State], home: str
) -> None:
    whole = states[leading] if len(there) == 1 else fold([op for record in there for op in people[record]])
    shown = found.rows[PERSON, leading] = row(PERSON, leading, whole, home)
    found.waiting.extend(projection.waits(PERSON, shown, whole))
    known = [shown]
    for record in there:
        own = row(PERSON, record, states[record], home)
        known.append(own)
        if record != leading:
            found.rows[PERSON, record] = own | {"merged_into": leading, "void": MERGED}
            found.tokens[record] = set()
    found.tokens[leading] = set() if shown["void"] else {token for one in known for token in tokens(one)}
