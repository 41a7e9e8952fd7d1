"""Who may be registered twice in the whole county: the table `likely`, kept up to date with every file.

Each registration leaves the hashes of what another one of the same person would share (`alike_key`), so that a file
asks after its own people only and costs the same however large the county is. Nobody is put together by this.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from itertools import combinations, groupby
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, bindparam, delete, func, or_, select

from db.bulk import chunks, insert_keys, insert_new
from db.models import table
from villagedesk.journal.same import Pair, pair
from villagedesk.register import oplog, reading, same_pairs, state
from villagedesk.register.alike_rules import STRONGEST_FIRST, Facts, Likeness, facts, likeness_across, shared_traits
from villagedesk.register.duplicates import registrations
from villagedesk.register.oplog import OP
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.store import Register

LIKELY, TRAITS = table("likely"), table("alike_key")
CERTAIN = (Likeness.SAME_ID, Likeness.OTHER_NAME)
"""The likenesses that make two people likely one, or one of the two entries an error; all others are possible."""

MOST_EACH = 10
"""How many possible pairs one person is listed with; weaker ones are left out and counted."""
MOST_TOGETHER = 200
"""How many registrations that share one trait are compared: so many of one name were born in one month."""

_LEFT = "likely_left"
_UPTO = "likely_upto"
"""The setting that keeps the number of the last op that was looked at."""
_AT_ONCE = 20_000
_ASKED = 500
"""How many people's pairs are held at once: each of them may share a trait with hundreds."""
_PEOPLE = TABLES[PERSON].c
_COLUMNS = (_PEOPLE.name, _PEOPLE.id_number, _PEOPLE.phone, _PEOPLE.birth_date, _PEOPLE.village, _PEOPLE.id)
_ALL = registrations(*_COLUMNS)
_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_NEXT = _ALL.where(_PEOPLE.id > bindparam("last")).order_by(_PEOPLE.id).limit(_AT_ONCE)
_OF_RECORDS = _ALL.where(_PEOPLE.id.in_(_SOME))
_WITH = select(_PEOPLE.id).where(or_(_PEOPLE.id.in_(_SOME), _PEOPLE.merged_into.in_(_SOME)))
_SHARING = select(TRAITS.c.token, TRAITS.c.record).where(TRAITS.c.token.in_(_SOME))
_OF = select(TRAITS.c.token, TRAITS.c.record).where(TRAITS.c.record.in_(_SOME))
_GONE = delete(TRAITS).where(TRAITS.c.token == bindparam("former"), TRAITS.c.record == bindparam("of"))
_FORGET = [delete(LIKELY).where(column.in_(_SOME)) for column in (LIKELY.c.first, LIKELY.c.second)]

Found = dict[Pair, Likeness]


def catch_up(connection: Connection) -> None:
    """Look anew for whoever was written on since this was done last, by whatever came in or was done here."""
    last, _ = oplog.length(connection)
    query = select(OP.c.record).where(OP.c.n > int(state.get(connection, _UPTO, 0)), OP.c.entity == PERSON).distinct()
    records = connection.execute(query).scalars().all()
    if records:
        refresh(connection, records)
    state.put(connection, _UPTO, last)


def look_again(register: Register) -> None:
    """Do so in a transaction of its own, where there is anything to do."""
    with register.database.reading() as connection:
        if int(state.get(connection, _UPTO, 0)) >= oplog.length(connection)[0]:
            return
    with register.writing() as connection:
        catch_up(connection)


def refresh(connection: Connection, people: Iterable[str]) -> int:
    """Look anew for who may be the same as some people, new or changed, and return with how many pairs they stand.

    `people` are ids of labourer records. Asks only for what shares a trait with one of them.
    """
    asked = _whole(connection, sorted(set(people)))
    for some in chunks(asked):
        for statement in _FORGET:
            connection.execute(statement, {"some": some})
    unread = set(asked)
    pairs = 0
    for several in chunks(asked, _AT_ONCE):
        block = _block(_facts(connection, several))
        for some in chunks([record for record in several if record in block.facts], _ASKED):
            found, left = _found(connection, some, block, unread)
            pairs += _write(connection, found, _standing_with(connection, found), left)
        _remember(connection, several, block.tokens)
        unread.difference_update(several)
    return pairs


@dataclass(frozen=True, slots=True)
class _Block:
    """People who are looked at together: their facts, their traits, and who of them has a trait."""

    facts: Mapping[str, Facts]
    tokens: Mapping[str, set[int]]
    sharing: Mapping[int, list[str]]


def _block(known: Mapping[str, Facts]) -> _Block:
    tokens = {record: _tokens(one) for record, one in known.items()}
    sharing: dict[int, list[str]] = {}
    for record, several in tokens.items():
        for token in several:
            together = sharing.setdefault(token, [])
            if len(together) < MOST_TOGETHER:
                together.append(record)
    return _Block(known, tokens, sharing)


def _found(connection: Connection, some: Sequence[str], block: _Block, unread: AbstractSet[str]) -> tuple[Found, int]:
    """Return the pairs of some records, of each no more possible ones than are listed, and how many were left out.

    They are of the `block`. What is stored of `unread` records is out of date: they are looked at now, or later.
    """
    elsewhere = _sharing(connection, sorted({token for record in some for token in block.tokens[record]}), unread)
    known = _facts(connection, sorted({one for several in elsewhere.values() for one in several}))
    found: Found = {}
    left = 0
    for record in some:
        beside: Found = {}
        traits = block.tokens[record]
        for other in {other for token in traits for other in elsewhere.get(token, ()) if other in known}:
            _note(beside, block.facts[record], known[other])
        for other in {other for token in traits for other in block.sharing[token] if other > record}:
            _note(beside, block.facts[record], block.facts[other])
        weak = sorted((_rank(how), two) for two, how in beside.items() if how not in CERTAIN)
        left += len(weak[MOST_EACH:])
        for _, two in weak[MOST_EACH:]:
            del beside[two]
        for two, how in beside.items():
            if two not in found or _rank(how) < _rank(found[two]):
                found[two] = how
    return found, left


def rebuild(connection: Connection, progress: Callable[[int, int], None] | None = None) -> int:
    """Look anew for who may be registered twice in the whole county, and return how many pairs are listed.

    `progress` hears how many registrations of how many have been read.
    """
    for emptied in (LIKELY, TRAITS):
        connection.execute(delete(emptied))
    state.put(connection, _LEFT, 0)
    total = connection.execute(select(func.count()).select_from(_ALL.subquery())).scalar_one()
    done, last = 0, ""
    while rows := connection.execute(_NEXT, {"last": last}).all():
        made = sorted((token, row.id) for row in rows for token in _tokens(_read(row)))
        insert_keys(connection, TRAITS, ("token", "record"), made)
        done, last = done + len(rows), rows[-1].id
        if progress:
            progress(done, total)
    found: Found = {}
    for some in _meetings(connection):
        known = _facts(connection, sorted({record for two in some for record in two}))
        for one, other in some:
            if one in known and other in known:
                _note(found, known[one], known[other])
    state.put(connection, _UPTO, oplog.length(connection)[0])
    return _write(connection, found, Counter())


def left_out(connection: Connection) -> int:
    """Return how many weak pairs are not listed, because one of the two stands with `MOST_EACH` others already."""
    return int(state.get(connection, _LEFT, 0))


def _whole(connection: Connection, records: Sequence[str]) -> list[str]:
    """Return records with all the others of the same people."""
    if not same_pairs.any_linked(connection):
        return list(records)
    found = set(records)
    standing = sorted({*reading.standing(connection, records).values()})
    for some in chunks(standing):
        found.update(connection.execute(_WITH, {"some": some}).scalars())
    return sorted(found)


def _facts(connection: Connection, records: Sequence[str]) -> dict[str, Facts]:
    """Return the facts of registrations by record; those of nobody on the roll are left out."""
    return {row.id: _read(row) for some in chunks(records) for row in connection.execute(_OF_RECORDS, {"some": some})}


def _read(row: Row[Any]) -> Facts:
    values = {"name": row.name, "id_number": row.id_number, "phone": row.phone, "birth_date": row.birth_date}
    return facts(row.person, values, row.village or "")


def _tokens(one: Facts) -> set[int]:
    return {
        int.from_bytes(blake2b(trait.encode(), digest_size=8).digest(), "big", signed=True)
        for trait in shared_traits(one)
    }


def _remember(connection: Connection, records: Sequence[str], wanted: Mapping[str, set[int]]) -> None:
    """Keep what registrations may share with others; only what differs is written."""
    present = {tuple(row) for some in chunks(records) for row in connection.execute(_OF, {"some": some})}
    now = {(token, record) for record, some in wanted.items() for token in some}
    gone = [{"former": token, "of": record} for token, record in present - now]
    if gone:
        connection.execute(_GONE, gone)
    insert_keys(connection, TRAITS, ("token", "record"), sorted(now - present))


def _sharing(connection: Connection, tokens: Sequence[int], unread: AbstractSet[str]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for some in chunks(tokens):
        for token, record in connection.execute(_SHARING, {"some": some}):
            if record in unread:
                continue
            together = found.setdefault(token, [])
            if len(together) < MOST_TOGETHER:
                together.append(record)
    return found


def _meetings(connection: Connection) -> Iterator[set[Pair]]:
    """Yield the records that share a trait, some thousand pairs at a time."""
    shared = select(TRAITS.c.token).group_by(TRAITS.c.token).having(func.count() > 1)
    rows = connection.execute(
        select(TRAITS.c.token, TRAITS.c.record).where(TRAITS.c.token.in_(shared)).order_by(TRAITS.c.token)
    ).all()
    some: set[Pair] = set()
    for _, together in groupby(rows, key=lambda row: row.token):
        records = sorted(row.record for row in together)[:MOST_TOGETHER]
        some.update(combinations(records, 2))
        if len(some) >= _AT_ONCE:
            yield some
            some = set()
    yield some


def _note(found: Found, one: Facts, other: Facts) -> None:
    how = likeness_across(one, other) if one.person != other.person else None
    two = pair(one.person, other.person)
    if how and (two not in found or _rank(how) < _rank(found[two])):
        found[two] = how


def _rank(how: Likeness) -> int:
    return STRONGEST_FIRST.index(how)


def _standing_with(connection: Connection, found: Found) -> Counter[str]:
    """Return with how many possible others the people stand already."""
    counts: Counter[str] = Counter()
    certain = [how.value for how in CERTAIN]
    for column in (LIKELY.c.first, LIKELY.c.second):
        query = select(column, func.count()).where(column.in_(_SOME), LIKELY.c.likeness.not_in(certain))
        for some in chunks(sorted({person for two in found for person in two})):
            counts.update({row[0]: row[1] for row in connection.execute(query.group_by(column), {"some": some})})
    return counts


def _write(connection: Connection, found: Found, counts: Counter[str], left: int = 0) -> int:
    """Write the pairs that nobody has decided on, the strongest first, as many of each person as are listed.

    `left` counts those that were left out before.
    """
    apart = _apart(connection, found)
    moment = datetime.now(tz=UTC).isoformat(timespec="seconds")
    rows: list[Mapping[str, str]] = []
    for two, how in sorted(found.items(), key=lambda item: (_rank(item[1]), item[0])):
        if two in apart:
            continue
        if how not in CERTAIN:
            if any(counts[person] >= MOST_EACH for person in two):
                left += 1
                continue
            counts.update(two)
        rows.append({"first": two[0], "second": two[1], "likeness": how.value, "found_at": moment})
    insert_new(connection, LIKELY, rows)
    if left:
        state.put(connection, _LEFT, left_out(connection) + left)
    return len(rows)


def _apart(connection: Connection, found: Found) -> set[Pair]:
    """Return those of the pairs that were found to be two people, by whichever of their records."""
    people = sorted({person for two in found for person in two})
    records: dict[str, str] = {person: person for person in people}
    for some in chunks(people):
        doubles = select(_PEOPLE.id, _PEOPLE.merged_into).where(_PEOPLE.merged_into.in_(some))
        records.update((row.id, row.merged_into) for row in connection.execute(doubles))
    decided = same_pairs.decided_among(connection, sorted(records))
    return {pair(records[one], records[other]) for (one, other), is_same in decided.items() if not is_same}
