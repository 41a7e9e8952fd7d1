"""People who move between villages, and people whom two villages have registered."""

import pytest

from tests.database.old import made_old
from tests.exchange.road import NEIGHBOUR, PASSWORD, County, Desk, visit
from villagedesk.care.verify import verify
from villagedesk.context import Context
from villagedesk.county import moving
from villagedesk.errors import VillageDeskError
from villagedesk.register import feeds, oplog, same
from villagedesk.register.feeds import DELIVERY
from villagedesk.register.oplog import OP
from villagedesk.register.projection import MOVED
from villagedesk.register.record import blank


def roll(desk: Desk) -> list[str]:
    return sorted(row.id for row in desk.rows())


def test_who_moves_is_in_the_new_village_with_the_whole_history_and_leaves_the_old_roll(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    stays, goes = enrolled.add_people(2)
    spell = enrolled.context.register.save(blank("spell"), {"labourer": goes.id, "employer": "制衣厂"})
    visit(enrolled, county)
    assert moving.move(county.context.register, [goes.id], NEIGHBOUR.village) == 1
    assert moving.move(county.context.register, [goes.id], NEIGHBOUR.village) == 0
    for desk in (enrolled, neighbour):
        desk.receive(county.answer(desk))
    assert (roll(enrolled), roll(neighbour)) == ([stays.id], [goes.id])
    (there,) = neighbour.context.register.of_parent("spell", goes.id)
    assert (there.id, there.values["employer"]) == (spell.id, "制衣厂")
    person = neighbour.context.register.get("labourer", goes.id)
    assert person is not None
    assert (person.village, person.values.get("household")) == (NEIGHBOUR.village, None)
    lines = [[op.line for op in desk.context.register.history(goes.id)] for desk in (enrolled, neighbour)]
    assert lines[0] == lines[1]
    with enrolled.context.register.database.reading() as connection:
        rows = connection.exec_driver_sql("select void from labourer where id = ?", (goes.id,)).scalars().all()
    assert rows == [MOVED]
    for holder in (enrolled, neighbour, county):
        assert verify(holder.context.register).sound


def test_who_moved_is_written_on_in_the_new_village_and_the_old_one_hears_no_more(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    (person,) = enrolled.add_people(1)
    visit(enrolled, county)
    moving.move(county.context.register, [person.id], NEIGHBOUR.village)
    visit(neighbour, county)
    known = neighbour.context.register.get("labourer", person.id)
    assert known is not None
    neighbour.context.register.save(known, {"phone": "13136715753"})
    (taken,) = county.receive(neighbour.export())
    assert (taken.outcome, taken.held) == ("accepted", 0)
    enrolled.receive(county.answer(enrolled))
    old = enrolled.context.register.get("labourer", person.id)
    assert old is not None
    assert old.values.get("phone") is None


def test_there_and_back_again(enrolled: Desk, neighbour: Desk, county: County) -> None:
    (person,) = enrolled.add_people(1)
    visit(enrolled, county)
    moving.move(county.context.register, [person.id], NEIGHBOUR.village)
    visit(neighbour, county)
    known = neighbour.context.register.get("labourer", person.id)
    assert known is not None
    neighbour.context.register.save(known, {"phone": "13136715753"})
    county.receive(neighbour.export())
    moving.move(county.context.register, [person.id], enrolled.context.unit.village)
    for desk in (enrolled, neighbour):
        desk.receive(county.answer(desk))
    assert (roll(enrolled), roll(neighbour)) == ([person.id], [])
    back = enrolled.context.register.get("labourer", person.id)
    assert back is not None
    assert back.values["phone"] == "13136715753"


def test_a_place_that_is_no_village_of_this_county_is_refused(enrolled: Desk, county: County) -> None:
    (person,) = enrolled.add_people(1)
    visit(enrolled, county)
    for code in ("", "520422", "520422101000", "520423100001"):
        with pytest.raises(VillageDeskError, match="不是本县的村代码"):
            moving.move(county.context.register, [person.id], code)
    with pytest.raises(VillageDeskError, match="不在名册里"):
        moving.move(county.context.register, ["0" * 32], NEIGHBOUR.village)


def test_two_registrations_in_two_villages_become_one_person_in_the_village_that_is_kept(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    save = enrolled.context.register.save
    one = save(blank("labourer"), {"name": "韦光荣", "phone": "13136715753"})
    save(blank("spell"), {"labourer": one.id, "employer": "制衣厂"})
    other = neighbour.context.register.save(blank("labourer"), {"name": "韦光荣", "phone": "15980400545"})
    visit(enrolled, county)
    visit(neighbour, county)
    same.merge(county.context.register, other.id, one.id, {})
    for desk in (enrolled, neighbour):
        desk.receive(county.answer(desk))
    assert (len(roll(enrolled)), len(roll(neighbour)), len(county.names())) == (0, 1, 1)
    shown = neighbour.context.register.get("labourer", other.id)
    assert shown is not None
    assert shown.values["phone"] == "15980400545"
    assert [spell.values["employer"] for spell in neighbour.context.register.of_parent("spell", one.id)] == ["制衣厂"]
    assert verify(neighbour.context.register).sound
    assert verify(enrolled.context.register).sound
    same.separate(county.context.register, one.id, other.id)
    for desk in (enrolled, neighbour):
        desk.receive(county.answer(desk))
    assert (roll(enrolled), roll(neighbour)) == ([one.id], [other.id])


def test_answering_a_village_reads_its_own_feed_by_index(enrolled: Desk, neighbour: Desk, county: County) -> None:
    enrolled.add_people(3)
    neighbour.add_people(3)
    visit(enrolled, county)
    visit(neighbour, county)
    with county.context.register.database.reading() as connection:
        feed = "select n from op where village = ? and n > ? and device <> ''"
        plan = connection.exec_driver_sql(f"explain query plan {feed}", ("520422101238", 0)).all()
        assert any("ix_op_village_n" in str(step) for step in plan)
        assert connection.execute(DELIVERY.select()).all() == []
        assert {row.village for row in connection.execute(OP.select())} == {"520422101237", "520422101238"}


def test_a_hub_of_an_older_program_gets_its_feeds_when_it_is_opened(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    (person,) = enrolled.add_people(1)
    neighbour.add_people(1)
    county.receive([*enrolled.export(), *neighbour.export()])
    found = county.context.register.get("labourer", person.id)
    assert found is not None
    county.context.register.save(found, {"phone": "13136715753"})
    again = Context.open(made_old(county.context), PASSWORD)
    with again.register.database.reading() as connection:
        villages = {(op.record == person.id, op.village) for op in oplog.everything(connection)}
        found_by = feeds.after(connection, enrolled.context.unit.village, 0)
    assert villages == {(True, "520422101237"), (False, "520422101237"), (False, "520422101238")}
    assert len(found_by) == 3
    assert verify(again.register).sound
    again.close()
