"""Hubs of any size to measure on: the rows that an intake leaves, made by the program's own parts and written at once.

Each village has a thousand people. The villages' laptops are rows without keys of their own, as nobody opens a file of
theirs; what is measured comes from a real laptop (see `tests.bench.county`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection

from db import bulk
from db.models import table
from villagedesk.catalogue import KINDS
from villagedesk.county import people
from villagedesk.demo.filling import SOURCE, invented
from villagedesk.journal import op as journal
from villagedesk.journal.fold import of_one
from villagedesk.journal.op import Op
from villagedesk.register import oplog, projection, search_keys, state
from villagedesk.register.alike_rules import facts
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.record import VILLAGE, saving
from villagedesk.register.store import Register

EACH = 1_000
"""How many people one village has."""
_SEED = 7_000_000
_FIRST_VILLAGE = 520_422_101_200
_USER, _LETTER = "龙秀英", "A"
_MOMENT = "2026-11-01T08:00:00+00:00"


@dataclass(frozen=True, slots=True)
class _Village:
    """What the ops of one village come to, by table."""

    code: str
    device: str
    ops: list[Op]
    rows: Mapping[str, list[dict[str, Any]]]


def fill(register: Register, size: int, device: Mapping[str, Any]) -> None:
    """Fill an empty hub with `size` people; `device` is the row of an approved laptop, after which others are made."""
    today = register.today()
    for start in range(0, size // EACH, 5):
        with register.writing() as connection:
            for number in range(start, min(start + 5, size // EACH)):
                _write(connection, _village(number, today), device)
    with register.writing() as connection:
        state.put(connection, "likely_upto", oplog.length(connection)[0])
    with register.database.engine.connect() as connection:
        connection.exec_driver_sql("commit" if connection.dialect.name == "sqlite" else "select 1")
        connection.exec_driver_sql("analyze")
        connection.commit()  # a server forgets otherwise what it has counted


def _village(number: int, today: date) -> _Village:
    code, device = str(_FIRST_VILLAGE + number), f"{number:016x}"
    ops = list(_ops(invented(EACH, _SEED + number, code, today), code, device))
    rows: dict[str, list[dict[str, Any]]] = {}
    for op in ops:
        row = projection.row(op.entity, op.record, of_one(op), "")
        rows.setdefault(op.entity, []).append({**row, "desk_seq": None})
    return _Village(code, device, ops, rows)


def _ops(wanted: list[Any], code: str, device: str) -> Iterator[Op]:
    prev, numbers = journal.genesis(device.encode() * 2), dict.fromkeys(KINDS, 0)
    for seq, (record, values) in enumerate(wanted, 1):
        numbers[record.kind] += 1
        slip = f"{code}-2026-{_LETTER}{numbers[PERSON]:05d}"
        number = {PERSON: slip, "household": f"{code}-{_LETTER}{numbers['household']:05d}"}.get(record.kind)
        change = saving(KINDS[record.kind], record, {**values, **({"number": number} if number else {})}, _USER, SOURCE)
        assert change is not None
        change = replace(change, fields={VILLAGE: (code, ()), **change.fields})
        hlc = f"{int(record.id[:12], 16):013x}.0000"
        op = journal.append(change, prev=prev, seq=seq, hlc=hlc, device=device)
        prev = op.id
        yield replace(op, own=False, village=code)


def _write(connection: Connection, village: _Village, device: Mapping[str, Any]) -> None:
    oplog.add(connection, village.ops)
    for entity, rows in village.rows.items():
        bulk.insert(connection, TABLES[entity], rows)
    persons = village.rows[PERSON]
    keys = sorted((token, one["id"]) for one in persons for token in search_keys.tokens(one))
    bulk.insert(connection, search_keys.KEYS, [{"token": token, "record": record} for token, record in keys])
    traits = sorted(
        (token, one["id"]) for one in persons for token in people._tokens(facts(one["id"], one, village.code))
    )
    bulk.insert(connection, people.TRAITS, [{"token": token, "record": record} for token, record in traits])
    bulk.insert(
        connection, table("device"), [{**device, "id": village.device, "village": village.code, "village_name": "某村"}]
    )
    bulk.insert(
        connection,
        table("received"),
        [
            {
                "header": village.ops[-1].id, "kind": "uplink", "file": "上报.vdu", "device": village.device,
                "village": village.code, "outcome": "accepted", "reason": "", "ops": len(village.ops),
                "first_seq": 1, "last_seq": len(village.ops), "head": village.ops[-1].id, "received_at": _MOMENT,
            }
        ],
    )  # fmt: skip
