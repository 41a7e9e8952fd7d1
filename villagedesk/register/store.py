"""The register: the one object through which records are read and written."""

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from db.session import Database
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.errors import VillageDeskError
from villagedesk.journal.op import Change, Op
from villagedesk.register import apply as door
from villagedesk.register import day, head, oplog, reading, state, undoing
from villagedesk.register.identity import Identity
from villagedesk.register.numbers import Numbers
from villagedesk.register.projection import PERSON
from villagedesk.register.record import VILLAGE, Record, saving, shown, voiding
from villagedesk.register.unwritable import telling

BY_HAND = "手工"
_MISSED = "missed_ops"


class Register:
    """An opened register.

    Attributes:
        database: the encrypted store.
        identity: the device and user in whose name changes are written.
        key: the register's key, which is wrapped for those who may open it.
    """

    def __init__(self, database: Database, key: bytes, head_file: Path, identity: Identity) -> None:
        self.database = database
        self.identity = identity
        self.key = key
        self._head_file = head_file
        self._last: list[Op] = []
        self._compared = False

    def get(self, kind: str, record_id: str) -> Record | None:
        """Return a record with its heads, voided ones too; None where there is none.

        Whichever of a person's records is asked for, the answer is the whole person, under the id that stands for it.
        """
        with self.database.reading() as connection:
            return reading.records(connection, [record_id], kind).get(record_id)

    def of_parent(self, kind: str, parent_id: str) -> list[Record]:
        """Return the records of a kind that hang on a person or household, oldest first, voided ones left out."""
        return self.hanging_on(parent_id, kind)[kind]

    def hanging_on(self, parent_id: str, *kinds: str) -> dict[str, list[Record]]:
        """Return by kind the records of some kinds that hang on a person or household, as `of_parent` does for one."""
        with self.database.reading() as connection:
            return reading.hanging_on(connection, parent_id, kinds)

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

        def changes(connection: Connection) -> list[Change]:
            numbers = Numbers(connection, self.identity.village, self.identity.letter, self.today(connection).year)
            made = (self._change(record, values, source, numbers) for record, values in wanted)
            return [change for change in made if change]

        return self.change(changes)

    def void(self, record: Record, reason: str) -> None:
        """Mark a record as entered by mistake (作废); it leaves the lists and stays in the history."""
        if not reason.strip():
            raise VillageDeskError("作废要写明原因。", "请写一句为什么作废，例如“重复登记”。")
        self.change(lambda _: [voiding(record, reason.strip(), self.identity.user, BY_HAND)])

    def undo(self) -> bool:
        """Take back the last save of this sitting by new changes; False where there is nothing to take back."""
        if not self._last:
            return False
        self.change(lambda connection: undoing.reversal(connection, self._last, self.identity.user))
        self._last = []
        return True

    def change(self, changes: Callable[[Connection], Sequence[Change]]) -> int:
        """Write the changes that are made of what stands inside the transaction; return how many they are."""
        with self.writing() as connection:
            ops = self.write(connection, changes(connection))
        self._last = ops  # only now they are real
        return len(ops)

    def write(self, connection: Connection, changes: Sequence[Change]) -> list[Op]:
        """Write own changes inside a transaction of `writing` and return their ops; `undo` does not know of them."""
        ops = door.chained(
            connection,
            changes,
            device=self.identity.device,
            genesis=self.identity.genesis,
            now=time.time_ns() // 1_000_000,
        )
        door.apply(connection, ops, known_new=True)
        return ops

    def take(self, connection: Connection, ops: Sequence[Op]) -> int:
        """Apply verified ops from elsewhere inside a transaction of `writing`; return how many were new."""
        return door.apply(connection, ops)

    def on_behalf(self, village: str, name: str, letter: str) -> "Register":
        """Return this register as it writes records of a village (12-digit code), numbered with `letter`.

        Who writes, and with which device, stays the same.
        """
        identity = replace(self.identity, village=village, village_name=name, letter=letter)
        return Register(self.database, self.key, self._head_file, identity)

    def history(self, record_id: str) -> list[Op]:
        """Return all ops of a record in order of arrival, with every value as its field may show it.

        Those of a person who was registered more than once are the ops of every record.
        """
        return self.histories([record_id])[record_id]

    def today(self, connection: Connection | None = None) -> date:
        """Return the day it is, as far as this register can know; see `day.today`."""
        if connection is not None:
            return day.today(connection)
        with self.database.reading() as opened:
            return day.today(opened)

    def histories(self, records: Sequence[str]) -> dict[str, list[Op]]:
        """Return the ops of each of some records, as `history` does for one."""
        with self.database.reading() as connection:
            found = reading.wholes(connection, records)
        return {record: [shown(op) for op in ops if op.entity in KINDS] for record, ops in found.items()}

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a write transaction; when it has become real the head file remembers the journal's length.

        VillageDeskError where the disk is full or the file cannot be written.
        """
        with telling(), _uncollected(), self.database.writing() as connection:
            if not self._compared:
                self._note_loss(connection)
            yield connection
            length, op = oplog.length(connection)
        self._compared = True
        head.write(self._head_file, head.Head(length, op), self.key)

    def lost(self) -> bool:
        """Tell whether the journal is shorter than the head file remembers, or that file itself is gone.

        Writing on does not make a loss forgotten; only the return of what was lost does.
        """
        remembered = head.read(self._head_file, self.key)
        with self.database.reading() as connection:
            length, _ = oplog.length(connection)
            missed: list[str] = state.get(connection, _MISSED, [])
            if remembered is None:
                return length > 0
            wanted = {*missed, remembered.op} - {""}
            return len(oplog.known(connection, sorted(wanted))) < len(wanted)

    def _note_loss(self, connection: Connection) -> None:
        """Keep the id that the head file remembers and the journal lacks, before that file is written anew."""
        remembered = head.read(self._head_file, self.key)
        if remembered and remembered.op and not oplog.known(connection, [remembered.op]):
            missed: list[str] = state.get(connection, _MISSED, [])
            state.put(connection, _MISSED, sorted({*missed, remembered.op}))

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


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let the search for cyclic garbage rest, which takes a fifth of the time while thousands of changes are made."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
