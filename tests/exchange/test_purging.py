"""Somebody is erased by law: at the county, in the village, and in every file that comes later."""

import os
from pathlib import Path

import pytest

from tests.exchange.road import County, Desk
from ui.care import back_up_now
from villagedesk.care.verify import verify
from villagedesk.county import purging
from villagedesk.county.purging import Purged
from villagedesk.errors import VillageDeskError
from villagedesk.journal.op import PURGE, PURGED, Change, append
from villagedesk.register import apply as door
from villagedesk.register import oplog
from villagedesk.register.record import Record, blank

NAME, PHONE = "潘木香", "13136715753"


def somebody(desk: Desk) -> Record:
    save = desk.context.register.save
    person = save(blank("labourer"), {"name": NAME, "phone": PHONE})
    save(blank("spell"), {"labourer": person.id, "employer": "制衣厂"})
    save(blank("labourer"), {"name": "陈小妹"})
    return person


def purged(county: County, person: Record) -> Purged:
    context = county.context
    return purging.purge(context.register, person.id, "本人书面要求删除", context.folder, context.key)


def kinds(holder: Desk | County) -> list[tuple[str, bool]]:
    with holder.context.register.database.reading() as connection:
        return [(op.kind, bool(op.line)) for op in oplog.everything(connection)]


def said(holder: Desk | County) -> str:
    with holder.context.register.database.reading() as connection:
        return "".join(op.line for op in oplog.everything(connection))


def test_who_is_erased_is_gone_from_rows_lines_and_archive_and_the_rest_stays(enrolled: Desk, county: County) -> None:
    person = somebody(enrolled)
    county.receive(enrolled.export())
    archived = list(county.context.folder.inbox.glob("*.vdu"))
    done = purged(county, person)
    assert (done.records, done.ops) == (2, 2)
    assert set(archived) <= set(done.files)
    assert not any(file.exists() for file in archived)
    assert done.backup.exists()
    assert county.names() == ["陈小妹"]
    assert county.context.register.get("labourer", person.id) is None
    assert NAME not in said(county)
    assert PHONE not in said(county)
    assert kinds(county) == [(PURGED, False), (PURGED, False), ("put", True), (PURGE, True), (PURGE, True)]
    assert verify(county.context.register).sound
    with county.context.register.writing() as connection:
        door.rebuild(connection)
    assert county.names() == ["陈小妹"]
    assert verify(county.context.register).sound


def test_old_files_and_late_changes_bring_nothing_back(enrolled: Desk, county: County, tmp_path: Path) -> None:
    person = somebody(enrolled)
    (first,) = enrolled.export("1")
    county.receive([first])
    known = enrolled.context.register.get("labourer", person.id)
    assert known is not None
    enrolled.context.register.save(known, {"phone": "15980400545"})
    (second,) = enrolled.export("2")
    purged(county, person)
    assert [taken.outcome for taken in county.receive([first, second])] == ["known", "accepted"]
    assert NAME not in said(county)
    assert "15980400545" not in said(county)
    assert county.names() == ["陈小妹"]
    assert verify(county.context.register).sound


def test_the_village_erases_too_and_its_next_report_is_taken(enrolled: Desk, county: County) -> None:
    person = somebody(enrolled)
    county.receive(enrolled.export("1"))
    known = enrolled.context.register.get("labourer", person.id)
    assert known is not None
    purged(county, person)
    enrolled.context.register.save(known, {"phone": "15980400545"})
    enrolled.add_people(1)
    enrolled.receive(county.answer(enrolled))
    assert NAME not in said(enrolled)
    assert "15980400545" not in said(enrolled)
    assert len(enrolled.rows()) == 2
    assert list(enrolled.context.folder.outbox.glob("*.vdu")) == []
    assert verify(enrolled.context.register).sound
    (taken,) = county.receive(enrolled.export("2"))
    assert taken.outcome == "accepted"
    enrolled.receive(county.answer(enrolled))
    assert enrolled.states() == {"已接收"}
    assert verify(county.context.register).sound


def test_the_villages_next_backup_takes_the_place_of_those_that_hold_the_person(enrolled: Desk, county: County) -> None:
    person = somebody(enrolled)
    county.receive(enrolled.export())
    made = back_up_now(enrolled.context)
    old = made.rename(made.with_name("backup-20260101-080000.vdb"))
    os.utime(old, (0, 0))
    purged(county, person)
    enrolled.receive(county.answer(enrolled))
    assert old.exists()
    made = back_up_now(enrolled.context)
    assert made.exists()
    assert not old.exists()


def test_a_hub_that_does_not_know_of_an_erasure_waits_with_the_file(
    enrolled: Desk, county: County, tmp_path: Path
) -> None:
    person = somebody(enrolled)
    with enrolled.context.register.writing() as connection:
        change = Change("labourer", person.id, {}, "县里", "清除", PURGE)
        op = append(change, prev="0" * 64, seq=1, hlc="001a201555555.0000", device="c" * 16)
        enrolled.context.register.take(connection, [door.foreign(op, op.hlc)])
    (taken,) = county.receive(enrolled.export())
    assert (taken.outcome, taken.reason) == ("waiting", "unlisted-purge")
    assert county.names() == []


def test_an_erasure_needs_words_and_somebody(enrolled: Desk, county: County) -> None:
    person = somebody(enrolled)
    county.receive(enrolled.export())
    context = county.context
    with pytest.raises(VillageDeskError, match="写明依据"):
        purging.purge(context.register, person.id, " ", context.folder, context.key)
    with pytest.raises(VillageDeskError, match="没有这个人"):
        purging.purge(context.register, "0" * 32, "本人要求", context.folder, context.key)
    assert len(county.names()) == 2
