"""Prove a register: its pages, its chain, and that lists show just what the journal says."""

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError

from villagedesk.journal import op as journal
from villagedesk.journal import same
from villagedesk.journal.op import Op
from villagedesk.journal.same import Pair
from villagedesk.register import concerns, datasets, erasing, oplog, projection, same_pairs, same_rows, whose
from villagedesk.register.folding import folded, of_kind
from villagedesk.register.projection import PERSON
from villagedesk.register.search_keys import KEYS, tokens
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

_MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was looked at, and every fault found, each a sentence; no faults means sound."""

    ops: int
    records: int
    faults: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.faults


def verify(register: Register, progress: Callable[[str], None] | None = None) -> Verdict:
    """Check pages, chain, derived rows and the journal's length; nothing is changed."""
    say = progress or (lambda _: None)
    try:
        return _verify(register, say)
    except DatabaseError:
        return Verdict(0, 0, ("数据文件有损坏的页，读不全。请用最近的备份恢复，原来的文件先不要删。",))


def _verify(register: Register, say: Callable[[str], None]) -> Verdict:
    with register.database.reading() as connection:
        say("检查数据页")
        faults = list(_pages(connection))
        say("检查修改记录")
        ops = list(oplog.everything(connection))
        faults += _chain(ops, register.identity.genesis, erasing.listed(connection))
        faults += _documents(connection)
        say("核对名册")
        by_record: dict[str, list[Op]] = {}
        for op in ops:
            by_record.setdefault(op.record, []).append(op)
        faults += _rows(connection, by_record)
    if register.lost():
        faults.append("修改记录比上次关闭时短，最近的登记可能丢失：请用最近的备份核对。")
    return Verdict(len(ops), len(by_record), tuple(faults[:_MOST_SHOWN]))


def _pages(connection: Connection) -> Iterator[str]:
    if connection.dialect.name != "sqlite":
        return
    for (fault,) in connection.exec_driver_sql("pragma cipher_integrity_check"):
        yield sentence("数据页损坏：{fault}", fault=fault)
    for (answer,) in connection.exec_driver_sql("pragma integrity_check"):
        if answer != "ok":
            yield sentence("数据结构损坏：{answer}", answer=answer)


def _chain(ops: list[Op], own_genesis: str, erased: AbstractSet[str]) -> Iterator[str]:
    """Yield what is wrong with the chain; the id of an op whose content was erased by law is believed as stored."""
    ids = {op.id for op in ops}
    for op in ops:
        if not op.line:
            if op.id not in erased:
                yield sentence("第 {seq} 条修改记录的内容没有了，又不在依法清除的清单里。", seq=op.seq)
        elif journal.link(op.prev, op.line) != op.id:
            yield sentence("第 {seq} 条修改记录与校验值不符。", seq=op.seq)
        if op.own and op.prev not in ids and op.prev != own_genesis:
            yield sentence("第 {seq} 条修改记录之前缺了一段。", seq=op.seq)


def _documents(connection: Connection) -> Iterator[str]:
    """Yield which of what the county published is not what was published."""
    for one in datasets.all_of(connection):
        if not one.whole:
            yield sentence("县里发布的“{title}”与校验值不符：请接收县里新的反馈，还不行请用备份恢复。", title=one.title)


@dataclass(frozen=True, slots=True)
class _Expected:
    """What the journal makes of the tables: rows, search keys, and what waits for somebody."""

    rows: dict[tuple[str, str], dict[str, Any]]
    keys: set[tuple[str, str]]
    waiting: concerns.Rows


def _rows(connection: Connection, by_record: dict[str, list[Op]]) -> Iterator[str]:
    expected = _expected(by_record, whose.home(connection))
    for entity, table in projection.TABLES.items():
        found = {row["id"]: row for row in connection.execute(select(table)).mappings()}
        for (kind, record), wanted in expected.rows.items():
            if kind != entity:
                continue
            shown = found.pop(record, None)
            if shown is None or any(shown[name] != wanted[name] for name in wanted):
                yield sentence("名册与修改记录不一致：{entity} {record}", entity=entity, record=record)
        yield from (sentence("名册里多出一条：{entity} {record}", entity=entity, record=record) for record in found)
    if expected.keys != {(row.token, row.record) for row in connection.execute(select(KEYS.c.token, KEYS.c.record))}:
        yield "查找用的索引与名册不一致。"
    if same_pairs.decided(connection) != _decided(by_record):
        yield "“是不是同一个人”的记录与修改记录不一致。"
    kept = [dict(row) for row in connection.execute(select(concerns.CONCERN)).mappings()]
    if sorted(map(_sorted, kept)) != sorted(map(_sorted, expected.waiting)):
        yield "冲突和退回补正的清单与修改记录不一致。"


def _sorted(row: dict[str, Any]) -> list[tuple[str, str]]:
    return sorted((name, str(value)) for name, value in row.items())


def _expected(by_record: dict[str, list[Op]], home: str) -> _Expected:
    """Return what the journal makes of the tables."""
    states = folded(by_record.values())
    groups = same.groups(two for two, is_same in _decided(by_record).items() if is_same)
    linked = {record for group in groups for record in group}
    rows = {key: projection.row(*key, state, home) for key, state in states.items() if key[0] in projection.TABLES}
    found_by = {record: tokens(row) for (kind, record), row in rows.items() if kind == PERSON and not row["void"]}
    parents = dict(projection.hanging())
    arranged = same_rows.arranged(
        {record: of_kind(by_record.get(record, ()), PERSON) for record in linked},
        {record: states[PERSON, record] for record in linked if (PERSON, record) in states},
        {key: state for key, state in states.items() if key[0] in parents and rows[key][parents[key[0]]] in linked},
        groups,
        home,
    )
    keys = {(token, record) for record, found in (found_by | arranged.tokens).items() for token in found}
    apart = {key: row for key, row in rows.items() if key not in arranged.rows}
    waiting = [one for key, row in apart.items() for one in projection.waits(key[0], row, states[key])]
    return _Expected(rows | arranged.rows, keys, [*waiting, *arranged.waiting])


def _decided(by_record: dict[str, list[Op]]) -> dict[Pair, bool]:
    decisions = same.decisions((op for ops in by_record.values() for op in ops), PERSON)
    return {two: decision.same for two, decision in decisions.items() if decision.same is not None}
