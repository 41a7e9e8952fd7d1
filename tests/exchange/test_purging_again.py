"""A hub that has forgotten an erasure, as it came back from an older copy: reports wait, and it is repeated."""

import shutil
from pathlib import Path

import pytest

from tests.exchange.road import PASSWORD, County, Desk
from villagedesk.care.verify import verify
from villagedesk.context import Context
from villagedesk.county import purging, purging_again
from villagedesk.errors import VillageDeskError
from villagedesk.register.record import Record, blank

WORDS = "本人书面要求删除"


def copied(county: County) -> County:
    """Open a copy of the hub's folder, which knows nothing of being one."""
    root = county.context.folder.root
    county.context.register.database.close()
    context = Context.open(Path(shutil.copytree(root, root.with_name("hub2"))), PASSWORD)
    return County(context, county.hub, county.offer, county.answers)


def visit(desk: Desk, county: County, folder: str) -> list[str]:
    outcomes = [taken.outcome for taken in county.receive(desk.export(folder))]
    desk.receive(county.answer(desk))
    return outcomes


def registered(desk: Desk, name: str) -> Record:
    person = desk.context.register.save(blank("labourer"), {"name": name})
    desk.context.register.save(blank("spell"), {"labourer": person.id, "employer": "制衣厂"})
    return person


def test_reports_wait_for_an_erasure_that_the_hub_forgot_and_are_taken_once_it_is_repeated(
    enrolled: Desk, county: County
) -> None:
    early = registered(enrolled, "潘木香")
    visit(enrolled, county, "1")
    older = copied(county)
    late = registered(enrolled, "潘小妹")
    visit(enrolled, county, "2")
    for person in (early, late):
        purging.purge(county.context.register, person.id, WORDS, county.context.folder, county.context.key)
    enrolled.receive(county.answer(enrolled))
    registered(enrolled, "韦光荣")
    register, folder, key = older.context.register, older.context.folder, older.context.key
    with pytest.raises(VillageDeskError, match="没有等着补做清除的文件"):
        purging_again.repeat(register, older.hub, WORDS, folder, key)
    assert visit(enrolled, older, "3") == ["waiting"]
    assert visit(enrolled, older, "4") == ["waiting"]
    assert older.names() == ["潘木香"]
    with pytest.raises(VillageDeskError, match="写明依据"):
        purging_again.repeat(register, older.hub, " ", folder, key)
    taken = purging_again.repeat(register, older.hub, WORDS, folder, key)
    assert {one.outcome for one in taken} == {"accepted"}
    assert visit(enrolled, older, "5") in ([], ["accepted"])
    visit(enrolled, older, "6")
    assert "韦光荣" in older.names()
    assert "潘小妹" not in older.names()
    assert enrolled.states() == {"已接收"}
    for holder in (enrolled, older):
        assert verify(holder.context.register).sound
    older.context.close()
