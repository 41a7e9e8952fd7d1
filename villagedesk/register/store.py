"""The register: the one object through which records are read and written."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, select

from db.session import Database
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.errors import VillageDeskError
from villagedesk.journal import clock
from villagedesk.journal.fold import fold
from villagedesk.journal.op import Change, Op
from villagedesk.register import apply as door
from villagedesk.register import head, oplog, state, undoing
from villagedesk.register.identity import Identity
from villagedesk.register.numbers import Numbers
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.record import VILLAGE, Record, from_state, saving, shown, voiding

BY_HAND = "手工"
HUB_TIME = "hub_time"
"""The setting that keeps the latest day the hub was heard to say, ISO."""

_MISSED = "missed_ops"
_EARLIEST = date(2026, 1, 1)
"""No clock that shows an earlier day is right: this program did not exist."""


class Register:
    """An opened register.

    Attributes:
        database: the encrypted store.
        identity: the device and user in whose name changes are written.
    """

    def __init__(self, database: Database, key: bytes, head_file: Path, identity: Identity) -> None:
        self.database = database
        self.identity = identity
        self._key = key
        self._head_file = head_file
        self._last: list[Op] = []
        self._compared = False

    def get(self, kind: str, record_id: str) -> Record | None:
        """Return a record with its heads, voided ones too; None where there is none."""
        with self.database.reading() as connection:
            return self._get(connection, kind, record_id)

    def of_parent(self, kind: str, parent_id: str) -> list[Record]:
        """Return the records of a kind that hang on a person or household, oldest first, voided ones left out."""
        table = TABLES[kind]
        query = select(table.c.id).where(table.c[KINDS[kind].parent] == parent_id, table.c.void.is_(None))
        with self.database.reading() as connection:
            ids = list(connection.execute(query.order_by(table.c.id)).scalars())
            history = oplog.of_records(connection, ids)
        found = ((record_id, door.of_kind(history[record_id], kind)) for record_id in ids)
        return [from_state(KINDS[kind], record_id, fold(ops)) for record_id, ops in found if ops]

    def save(self, record: Record, values: Values, source: str = BY_HAND) -> Record:
        """Write the values that differ from the record's own, and return the record as it stands then.

        The record's heads are the predecessors: a change that arrived since it was read is not overwritten but
        stays beside this one, in conflict, until somebody decides.
        """
        self.save_all([(record, values)], source)
        saved = self.get(record.kind, record.id)
        return record if saved is None else saved

    def save_all(self, wanted: Sequence[tuple[Record, Values]], source: str = BY_HAND) -> int:
        """Write several records in one transaction and return how many of them changed."""
        with self.writing() as connection:
            numbers = Numbers(connection, self.identity.village, self.identity.letter, self.today(connection).year)
            changes = [self._change(record, values, source, numbers) for record, values in wanted]
            return len(self._write(connection, [change for change in changes if change]))

    def void(self, record: Record, reason: str) -> None:
        """Mark a record as entered by mistake (作废); it leaves the lists and stays in the history."""
        if not reason.strip():
            raise VillageDeskError("作废要写明原因。", "请写一句为什么作废，例如“重复登记”。")
        with self.writing() as connection:
            self._write(connection, [voiding(record, reason.strip(), self.identity.user, BY_HAND)])

    def undo(self) -> bool:
        """Take back the last save of this sitting by new changes; False where there is nothing to take back."""
        if not self._last:
            return False
        with self.writing() as connection:
            self._write(connection, undoing.reversal(connection, self._last, self.identity.user))
        self._last = []
        return True

    def take(self, connection: Connection, ops: Sequence[Op]) -> int:
        """Apply verified ops from elsewhere inside a transaction of `writing`; return how many were new."""
        return door.apply(connection, ops)

    def history(self, record_id: str) -> list[Op]:
        """Return all ops of a record in order of arrival, with every value as its field may show it."""
        with self.database.reading() as connection:
            return [shown(op) for op in oplog.of_records(connection, [record_id])[record_id] if op.entity in KINDS]

    def today(self, connection: Connection | None = None) -> date:
        """Return the day it is: the system's, unless the hub or the program itself has seen a later one.

        A laptop whose clock fell back to its birthday still knows that time has passed: then the last own change
        counts, too. Otherwise it does not, or a clock that was years ahead for one hour would stay ahead for years.
        """
        if connection is None:
            with self.database.reading() as opened:
                return self.today(opened)
        shown, heard = date.today(), state.get(connection, HUB_TIME)
        sure = max(_EARLIEST, date.fromisoformat(heard)) if heard else _EARLIEST
        if shown >= sure:
            return shown
        last = oplog.last_own_clock(connection)
        return max(sure, clock.day(last)) if last else sure

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a write transaction; when it has become real the head file remembers the journal's length."""
        with self.database.writing() as connection:
            if not self._compared:
                self._note_loss(connection)
            yield connection
            length, op = oplog.length(connection)
        self._compared = True
        head.write(self._head_file, head.Head(length, op), self._key)

    def lost(self) -> bool:
        """Tell whether the journal is shorter than the head file remembers, or that file itself is gone.

        Writing on does not make a loss forgotten; only the return of what was lost does.
        """
        remembered = head.read(self._head_file, self._key)
        with self.database.reading() as connection:
            length, _ = oplog.length(connection)
            missed: list[str] = state.get(connection, _MISSED, [])
            if remembered is None:
                return length > 0
            wanted = {*missed, remembered.op} - {""}
            return len(oplog.known(connection, sorted(wanted))) < len(wanted)

    def _note_loss(self, connection: Connection) -> None:
        """Keep the id that the head file remembers and the journal lacks, before that file is written anew."""
        remembered = head.read(self._head_file, self._key)
        if remembered and remembered.op and not oplog.known(connection, [remembered.op]):
            missed: list[str] = state.get(connection, _MISSED, [])
            state.put(connection, _MISSED, sorted({*missed, remembered.op}))

    def _get(self, connection: Connection, kind: str, record_id: str) -> Record | None:
        ops = door.of_kind(oplog.of_records(connection, [record_id])[record_id], kind)
        return from_state(KINDS[kind], record_id, fold(ops)) if ops else None

    def _change(self, record: Record, values: Values, source: str, numbers: Numbers) -> Change | None:
        if not record.heads:
            values = dict(values)
            if record.kind == PERSON:
                values["number"] = values.get("number") or numbers.slip()
            elif record.kind == "household":
                values["number"] = values.get("number") or numbers.household()
        change = saving(KINDS[record.kind], record, values, self.identity.user, source)
        if change and not record.heads:
            return replace(change, fields={VILLAGE: (self.identity.village, ()), **change.fields})
        return change

    def _write(self, connection: Connection, changes: Sequence[Change]) -> list[Op]:
        ops = door.chained(
            connection,
            changes,
            device=self.identity.device,
            genesis=self.identity.genesis,
            now=time.time_ns() // 1_000_000,
        )
        door.apply(connection, ops, known_new=True)
        self._last = ops
        return ops
