"""Prove a register: its pages, its chain, and that lists show just what the journal says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError

from villagedesk.journal import op as journal
from villagedesk.journal.op import Op
from villagedesk.register import apply as door
from villagedesk.register import oplog, projection
from villagedesk.register.search import KEYS, tokens
from villagedesk.register.store import Register

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
        faults += _chain(ops, register.identity.genesis)
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
        yield f"数据页损坏：{fault}"
    for (answer,) in connection.exec_driver_sql("pragma integrity_check"):
        if answer != "ok":
            yield f"数据结构损坏：{answer}"


def _chain(ops: list[Op], own_genesis: str) -> Iterator[str]:
    ids = {op.id for op in ops}
    for op in ops:
        if journal.link(op.prev, op.line) != op.id:
            yield f"第 {op.seq} 条修改记录与校验值不符。"
        if op.own and op.prev not in ids and op.prev != own_genesis:
            yield f"第 {op.seq} 条修改记录之前缺了一段。"


def _rows(connection: Connection, by_record: dict[str, list[Op]]) -> Iterator[str]:
    states = door.folded(by_record.values())
    keys: set[tuple[str, str]] = set()
    for entity, table in projection.TABLES.items():
        found = {row["id"]: row for row in connection.execute(select(table)).mappings()}
        for (kind, record), state in states.items():
            if kind != entity:
                continue
            wanted = projection.row(entity, record, state)
            shown = found.pop(record, None)
            if shown is None or any(shown[name] != wanted[name] for name in wanted):
                yield f"名册与修改记录不一致：{entity} {record}"
            if entity == projection.PERSON and not wanted["void"]:
                keys.update((token, record) for token in tokens(wanted))
        yield from (f"名册里多出一条：{entity} {record}" for record in found)
    if keys != {(row.token, row.record) for row in connection.execute(select(KEYS.c.token, KEYS.c.record))}:
        yield "查找用的索引与名册不一致。"
