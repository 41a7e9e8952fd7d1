from tests.exchange.road import County, Desk
from tests.register.same_desk import listed, now, tables
from villagedesk.care.verify import verify
from villagedesk.catalogue.field import Values
from villagedesk.journal import clock
from villagedesk.journal import op as journal
from villagedesk.journal import same as links
from villagedesk.register import apply as door
from villagedesk.register import oplog, same
from villagedesk.register.record import Record, blank


def twice(desk: Desk) -> tuple[Record, Record]:
    values: Values = {"name": "韦光荣", "phone": "13136715753"}
    save = desk.context.register.save
    return save(blank("labourer"), {**values, "remark": "甲"}), save(blank("labourer"), {**values, "remark": "乙"})


def test_a_merge_travels_to_the_county_and_so_does_its_end(enrolled: Desk, county: County) -> None:
    one, other = twice(enrolled)
    same.merge(enrolled.context.register, one.id, other.id, {"remark": "两处登记"})
    assert county.receive(enrolled.export("1"))[0].outcome == "accepted"
    assert listed(county.context) == [one.id]
    assert now(county.context, other).values == now(enrolled.context, one).values
    enrolled.receive(county.answer(enrolled))
    assert enrolled.states() == {"已接收"}
    same.separate(enrolled.context.register, one.id, other.id)
    assert "待报送" in enrolled.states()
    county.receive(enrolled.export("2"))
    assert [now(county.context, person) for person in (one, other)] == [one, other]
    assert verify(county.context.register).sound
    with (
        enrolled.context.register.database.reading() as here,
        county.context.register.database.reading() as there,
    ):
        assert tables(here)["same_person"] == tables(there)["same_person"]
        assert [op.line for op in oplog.everything(here)] == [op.line for op in oplog.everything(there)]


def test_a_link_of_the_county_arrives_in_the_village(enrolled: Desk, county: County) -> None:
    one, other = twice(enrolled)
    county.receive(enrolled.export())
    same.merge(county.context.register, one.id, other.id, {})
    enrolled.receive(county.answer(enrolled))
    assert listed(enrolled.context) == [one.id]
    assert now(enrolled.context, other).values["remark"] == "甲"
    assert verify(enrolled.context.register).sound


def test_a_link_to_somebody_who_was_voided_meanwhile_leaves_the_decision_to_people(
    enrolled: Desk, county: County
) -> None:
    one, other = twice(enrolled)
    county.receive(enrolled.export("1"))
    same.merge(county.context.register, one.id, other.id, {})
    enrolled.context.register.void(other, "重复登记")
    enrolled.receive(county.answer(enrolled))
    assert listed(enrolled.context) == [one.id]
    assert not now(enrolled.context, one).void
    assert "void" in now(enrolled.context, one).conflicts


def test_a_village_cannot_link_people_of_another(enrolled: Desk, county: County) -> None:
    stranger = county.context.register.save(blank("labourer"), {"name": "韦光荣"})
    own, _ = twice(enrolled)
    change = links.change(links.pair(own.id, stranger.id), True, (), entity="labourer", user="罗会计", source="合并")
    enrolled.context.register.change(lambda _: [change])
    (taken,) = county.receive(enrolled.export())
    assert (taken.outcome, taken.held) == ("accepted", 1)
    assert sorted(listed(county.context)) == sorted([stranger.id, *listed(enrolled.context)])
    assert verify(county.context.register).sound


def test_a_link_without_settled_values_shows_both_until_somebody_decides(enrolled: Desk) -> None:
    one, other = twice(enrolled)
    change = links.change(links.pair(one.id, other.id), True, (), entity="labourer", user="县里", source="合并")
    op = journal.append(change, prev="0" * 64, seq=1, hlc=clock.reading(1), device="c" * 16)
    with enrolled.context.register.writing() as connection:
        enrolled.context.register.take(connection, [door.foreign(op, op.hlc)])
    person = now(enrolled.context, one)
    assert {head.value for head in person.conflicts["remark"]} == {"甲", "乙"}
    decided = enrolled.context.register.save(person, {"remark": "甲"})
    assert decided.values["remark"] == "甲"
