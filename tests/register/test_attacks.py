"""What a register must survive: files in its folder torn or replaced, clocks gone mad, others' changes in between."""

import json
import shutil
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from villagedesk.care import accounts, backup
from villagedesk.care.verify import verify
from villagedesk.context import Context, Unit
from villagedesk.errors import CannotOpen, VillageDeskError, WrongPassword
from villagedesk.journal import clock
from villagedesk.journal import op as journal
from villagedesk.journal.op import TOMB, VOID, Change, Op
from villagedesk.register import apply as door
from villagedesk.register import day, head, oplog, people
from villagedesk.register.people import SyncState
from villagedesk.register.record import Record, blank

PASSWORD = "水田坝上有棵老槐树"
GENESIS = journal.genesis(bytes(32))


def save(context: Context, record: Record, **values: str) -> Record:
    return context.register.save(record, dict(values))


def elsewhere(context: Context, record: Record, kind: str = "put", **values: Any) -> Op:
    """A change of another laptop that had seen the record as it is given."""
    fields = {name: (value, record.heads.get(name, ())) for name, value in values.items()}
    seen = sorted({short for shorts in record.heads.values() for short in shorts})
    change = Change("labourer", record.id, fields, "罗会计", "手工", kind=kind, extra={"seen": seen})
    now = clock.reading(int(clock.wall(context.register.history(record.id)[-1].hlc)) - 5)
    op = door.foreign(journal.append(change, prev=GENESIS, seq=1, hlc=now, device="b" * 16), now)
    with context.register.writing() as connection:
        context.register.take(connection, [op])
    return op


def current(context: Context, record: Record) -> Record:
    found = context.register.get("labourer", record.id)
    assert found is not None
    return found


def test_a_person_whose_phone_changed_twice_can_be_voided(context: Context) -> None:
    person = save(context, blank("labourer"), name="韦光荣", phone="1")
    person = save(context, save(context, person, phone="2"), phone="3")
    context.register.void(person, "重复登记")
    assert current(context, person).void == "重复登记"
    assert not current(context, person).conflicts
    assert verify(context.register).sound


@pytest.mark.parametrize("void_first", [True, False])
def test_a_void_against_an_edit_leaves_the_person_alive_and_in_conflict_both_ways(
    context: Context, void_first: bool
) -> None:
    person = save(context, blank("labourer"), name="韦光荣", phone="1")
    if void_first:
        context.register.void(person, "重复登记")
        elsewhere(context, person, phone="2")
    else:
        save(context, person, phone="2")
        elsewhere(context, person, kind=TOMB, **{VOID: "走了"})
    found = current(context, person)
    assert (found.void, found.values["phone"]) == ("", "2")
    assert VOID in found.conflicts
    context.register.void(found, "确实重复")
    assert current(context, person).void == "确实重复"


def test_undo_leaves_alone_what_others_wrote_over_it(context: Context) -> None:
    person = save(context, blank("labourer"), name="韦光荣", phone="1")
    person = save(context, person, phone="2", remark="甲")
    elsewhere(context, person, phone="3")
    context.register.undo()
    found = current(context, person)
    assert (found.values["phone"], found.values.get("remark")) == ("3", None)
    assert not found.conflicts


def test_undo_of_a_registration_that_others_wrote_on_lets_people_decide(context: Context) -> None:
    person = save(context, blank("labourer"), name="韦光荣")
    elsewhere(context, person, phone="3")
    context.register.undo()
    found = current(context, person)
    assert (found.values["name"], found.values["phone"], found.void) == ("韦光荣", "3", "")
    assert found.village == context.unit.village
    assert VOID in found.conflicts


def test_undo_of_a_void_brings_the_person_back(context: Context) -> None:
    person = save(context, blank("labourer"), name="韦光荣")
    context.register.void(person, "重复登记")
    context.register.undo()
    assert not current(context, person).void
    assert not current(context, person).conflicts


class Calendar(date):
    """A clock that shows what a test says."""

    shown = date(2026, 11, 21)

    @classmethod
    def today(cls) -> date:  # type: ignore[override]
        return cls.shown


def test_a_clock_that_was_years_ahead_is_forgotten_once_it_is_right(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = date.today()
    with context.register.writing() as connection:
        ahead = clock.reading(clock.wall(clock.reading(4_000_000_000_000)))
        change = Change("labourer", journal.new_id(), {"name": ("韦光荣", ())}, "龙秀英", "手工")
        identity = context.register.identity
        op = journal.append(change, prev=identity.genesis, seq=1, hlc=ahead, device=identity.device)
        door.apply(connection, [op])
    assert context.today == today
    assert str(today.year) in save(context, blank("labourer"), name="罗小妹").number
    monkeypatch.setattr(day, "date", Calendar)
    Calendar.shown = date(2009, 1, 1)
    assert context.today >= today


def test_a_clock_that_fell_back_never_goes_before_the_last_change(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(context, blank("labourer"), name="韦光荣")
    today = date.today()
    monkeypatch.setattr(day, "date", Calendar)
    Calendar.shown = date(2009, 1, 1)
    assert context.today == today
    Calendar.shown = today + timedelta(days=1)
    assert context.today == today + timedelta(days=1)


def test_a_lost_write_ahead_log_is_not_forgotten_by_writing_on(context: Context, tmp_path: Path) -> None:
    with context.register.database.engine.connect() as connection:
        connection.exec_driver_sql("commit")
        connection.exec_driver_sql("pragma wal_checkpoint(truncate)")
        connection.exec_driver_sql("begin")
    older = shutil.copyfile(context.folder.database, tmp_path / "older.db")
    save(context, blank("labourer"), name="石玉兰")
    with context.register.database.reading() as connection:
        (lost,) = oplog.everything(connection)
    context.close()
    for name in ("register.db-wal", "register.db-shm"):
        (context.folder.root / name).unlink(missing_ok=True)
    older.replace(context.folder.database)
    opened = Context.open(context.folder.root, PASSWORD)
    for name in ("韦一", "韦二"):
        save(opened, blank("labourer"), name=name)
        assert opened.register.lost()
    with opened.register.writing() as connection:
        opened.register.take(connection, [door.foreign(lost, lost.hlc)])
    assert not opened.register.lost()
    assert verify(opened.register).sound
    opened.close()


@pytest.mark.parametrize(
    "content", ['{"length": 1e999}', "[" * 100_000, "[]", "null", '{"length":1,"op":2,"mac":3}', ""]
)
def test_a_head_file_of_any_content_is_a_lost_one(context: Context, content: str) -> None:
    save(context, blank("labourer"), name="韦光荣")
    context.folder.head.write_text(content, encoding="ascii")
    assert context.register.lost()


def test_what_was_saved_counts_as_saved_where_the_head_file_cannot_be_written(context: Context) -> None:
    context.folder.head.unlink()
    context.folder.head.mkdir()
    assert save(context, blank("labourer"), name="韦光荣").number
    assert head.read(context.folder.head, context.key) is None
    assert not list(context.folder.root.glob("*.part"))


SLOTS: list[Callable[[dict[str, Any]], object]] = [
    lambda content: content.update(register=7),
    lambda content: content["slots"][0].update(nonce=""),
    lambda content: content["slots"][0].update(salt="AAAA"),
    lambda content: content["slots"][0].update(wrapped="AAAA"),
    lambda content: content["slots"][0]["kdf"].update(m="65536"),
    lambda content: content["slots"][0]["kdf"].update(t=True),
    lambda content: content["slots"][0].update(kind=["user"]),
    lambda content: content.update(slots=[7]),
    lambda content: content.update(slots={"a": 1}),
]


def test_a_key_file_with_anything_in_it_is_refused_in_words_or_read_from_its_copy(context: Context) -> None:
    context.close()
    file, copy = context.folder.keyslots, context.folder.keyslots.with_suffix(".json.bak")
    whole = file.read_text(encoding="utf-8")
    for number, harm in enumerate(SLOTS):
        content = json.loads(whole)
        harm(content)
        file.write_text(json.dumps(content), encoding="utf-8")
        copy.write_text(json.dumps(content), encoding="utf-8")
        with pytest.raises(VillageDeskError):
            Context.open(context.folder.root, PASSWORD)
        if number == 0:
            copy.write_text(whole, encoding="utf-8")
            Context.open(context.folder.root, PASSWORD).close()


def test_a_password_that_was_changed_opens_nothing_any_more(context: Context) -> None:
    accounts.change_password(context.folder, "龙秀英", PASSWORD, "新修的水泥路通到寨门口")
    context.close()
    context.folder.keyslots.write_text("{", encoding="utf-8")
    with pytest.raises(WrongPassword):
        Context.open(context.folder.root, PASSWORD)
    Context.open(context.folder.root, "新修的水泥路通到寨门口").close()


def test_a_folder_that_lost_its_key_file_is_never_made_anew(context: Context) -> None:
    save(context, blank("labourer"), name="韦光荣")
    context.close()
    file = context.folder.keyslots
    copy = file.with_suffix(".json.bak").read_bytes()
    file.unlink()
    for _ in range(2):
        with pytest.raises(VillageDeskError):
            Context.create(context.folder.root, Unit("520422101237", "双玉村"), "别人", PASSWORD)
    opened = Context.open(context.folder.root, PASSWORD)
    assert len(opened.register.history(_only(opened))) == 1
    opened.close()
    file.with_suffix(".json.bak").unlink()
    file.unlink(missing_ok=True)
    with pytest.raises(VillageDeskError, match="keyslots"):
        Context.create(context.folder.root, Unit("520422101237", "双玉村"), "别人", PASSWORD)
    file.write_bytes(copy)
    Context.open(context.folder.root, PASSWORD).close()


def _only(context: Context) -> str:
    with context.register.database.reading() as connection:
        (found,) = people.ids(connection)
    return found


def test_keys_whose_database_is_away_are_kept_aside(context: Context, tmp_path: Path) -> None:
    context.close()
    root = context.folder.root
    away = shutil.move(context.folder.database, tmp_path / "away.db")
    fresh, _ = Context.create(root, Unit("520422101237", "双玉村"), "龙秀英", PASSWORD)
    fresh.close()
    for file in (root / "register.db", root / "register.db-wal", root / "register.db-shm"):
        file.unlink(missing_ok=True)
    shutil.move(away, root / "register.db")
    (kept,) = (file for file in context.folder.backup.glob("keys-*") if not file.name.endswith(".bak"))
    shutil.copyfile(kept, context.folder.keyslots)
    Context.open(root, PASSWORD).close()


def test_two_restores_at_once_keep_what_was_replaced(context: Context, tmp_path: Path) -> None:
    made = backup.back_up(context.register, context.folder, context.key, tmp_path / "a.vdb")
    save(context, blank("labourer"), name="韦光荣")
    context.close()
    for _ in range(3):
        backup.restore(made.file, context.folder.root, replace=True)
    kept = sorted(context.folder.backup.glob("replaced-*"))
    assert len(kept) == 3
    first = Context.open(kept[0], PASSWORD)
    assert _only(first)
    first.close()


def test_a_backup_taken_while_another_window_saves_is_whole(context: Context, tmp_path: Path) -> None:
    save(context, blank("labourer"), name="韦光荣")
    with context.register.database.reading() as connection:
        length, op = oplog.length(connection)
    head.write(context.folder.head, head.Head(length + 1, "f" * 64), context.key)
    made = backup.back_up(context.register, context.folder, context.key, tmp_path / "a.vdb")
    opened = Context.open(backup.restore(made.file, tmp_path / "again").root, PASSWORD)
    assert not opened.register.lost()
    save(opened, blank("labourer"), name="罗小妹")
    assert verify(opened.register).sound
    with opened.register.database.reading() as connection:
        assert next(iter(reversed(list(oplog.everything(connection))))).prev == op
    opened.close()


def test_an_archive_that_no_zip_reader_opens_is_refused_in_words(context: Context, tmp_path: Path) -> None:
    made = backup.back_up(context.register, context.folder, context.key, tmp_path / "a.vdb")
    data = bytearray(made.file.read_bytes())
    for offset, value in ((6, 1), (8, 99)):  # the flag of a password; a method that nobody has
        central = data.rindex(b"PK\x01\x02", 0, data.index(b"PK\x01\x02") + 4)
        harmed = bytearray(data)
        harmed[offset] = harmed[central + offset + 2] = value
        bad = tmp_path / "bad.vdb"
        bad.write_bytes(harmed)
        with pytest.raises(CannotOpen):
            backup.restore(bad, tmp_path / f"to{value}")
    bad.write_bytes(b"")
    with pytest.raises(CannotOpen):
        backup.restore(bad, tmp_path / "empty")
    with zipfile.ZipFile(bad, "w") as archive:
        archive.writestr("../register.db", b"x")
    with pytest.raises(CannotOpen):
        backup.restore(bad, tmp_path / "outside")


def test_a_change_without_end_is_refused_in_words_before_it_is_in_the_chain(context: Context) -> None:
    with pytest.raises(VillageDeskError, match="太长"):
        save(context, blank("labourer"), name="韦光荣", remark="文" * 200_000)
    person = save(context, blank("labourer"), name="韦光荣")
    with context.register.database.reading() as connection:
        (row,) = people.rows(connection, [person.id])
    assert row.state is SyncState.WAITING
