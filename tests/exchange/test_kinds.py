"""Every kind of record goes the whole road: laptop, file, hub, answer; conflict, decision, voiding, undoing, moving."""

import pytest

from tests.exchange.road import NEIGHBOUR, County, Desk, visit
from tests.register.every_kind import saved, value
from ui.pages.exchange.points import points
from villagedesk.care.verify import verify
from villagedesk.catalogue import KINDS, SERVICES
from villagedesk.catalogue.field import Field, Kind, Need
from villagedesk.county import moving, purging
from villagedesk.county.conflicts import open_conflicts
from villagedesk.exchange import news
from villagedesk.journal.op import PURGED
from villagedesk.register import apply as door
from villagedesk.register import oplog, same
from villagedesk.register.projection import TABLES
from villagedesk.register.record import Record, blank
from villagedesk.subjects import conflicts, registration


def of(holder: Desk | County, record: Record) -> Record:
    found = holder.context.register.get(record.kind, record.id)
    assert found is not None
    return found


def row(holder: Desk | County, record: Record) -> dict[str, object]:
    names = [field.name for field in KINDS[record.kind] if field.stored]
    table = TABLES[record.kind].c
    with holder.context.register.database.reading() as connection:
        found = connection.execute(table.id.table.select().where(table.id == record.id)).mappings().one()
    return {name: found[name] for name in names}


def disputed(kind: str) -> Field:
    """The field that two people write at once: one that a person has to decide about, if the kind has one."""
    plain = [one for one in KINDS[kind] if not one.is_set and one.kind is not Kind.REFERENCE and one.stored]
    typed = [one for one in plain if one.need is not Need.COMPUTED and one.kind is not Kind.YES_NO]
    return min(typed, key=lambda one: one.policy)


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_of_every_kind_arrives_whole_and_its_conflict_is_decided_for_both(
    kind: str, enrolled: Desk, county: County
) -> None:
    record, field = saved(enrolled.context.register, kind), disputed(kind)
    visit(enrolled, county, "1")
    assert of(county, record).values == record.values
    assert row(county, record) == row(enrolled, record)
    assert all(value is not None for name, value in row(county, record).items() if (kind, name) != ("subsidy", "spell"))
    enrolled.context.register.save(of(enrolled, record), {field.name: value(field, other=True)})
    county.context.register.save(of(county, record), {field.name: None})
    visit(enrolled, county, "2")
    for holder in (enrolled, county):
        (conflict,) = conflicts.conflicts(holder.context.register, [of(holder, record)])
        assert conflict.field == field.name
        assert len(conflict.sides) == 2
    (conflict,) = conflicts.conflicts(county.context.register, [of(county, record)])
    conflicts.decide(county.context.register, conflict, value(field, other=True))
    visit(enrolled, county, "3")
    assert not of(enrolled, record).conflicts
    assert of(enrolled, record).values == of(county, record).values
    assert of(enrolled, record).values[field.name] == value(field, other=True)


def test_a_record_of_every_kind_is_voided_and_comes_back(enrolled: Desk, county: County) -> None:
    records = [saved(enrolled.context.register, kind) for kind in KINDS]
    visit(enrolled, county, "1")
    for record in records:
        enrolled.context.register.void(of(enrolled, record), "重复登记")
    visit(enrolled, county, "2")
    assert {of(county, record).void for record in records} == {"重复登记"}
    assert enrolled.context.register.undo()
    visit(enrolled, county, "3")
    assert not of(county, records[-1]).void
    for holder in (enrolled, county):
        assert verify(holder.context.register).sound
        before = [row(holder, record) for record in records]
        with holder.context.register.writing() as connection:
            door.rebuild(connection)
        assert [row(holder, record) for record in records] == before


def served(desk: Desk) -> tuple[Record, list[Record]]:
    """A person with one record of every service, each with a remark."""
    (person,) = desk.add_people(1)
    found = [
        desk.context.register.save(blank(kind.name), {"labourer": person.id, "remark": "只有本人知道"})
        for kind in SERVICES
    ]
    return person, found


def hanging(holder: Desk | County, person: Record) -> list[str]:
    found = holder.context.register.hanging_on(person.id, *registration.CHILDREN)
    return sorted(record.id for some in found.values() for record in some)


def test_what_was_done_for_somebody_moves_along(enrolled: Desk, neighbour: Desk, county: County) -> None:
    person, services = served(enrolled)
    visit(enrolled, county)
    moving.move(county.context.register, [person.id], NEIGHBOUR.village)
    for desk in (enrolled, neighbour):
        desk.receive(county.answer(desk))
    assert hanging(neighbour, person) == sorted(record.id for record in services)
    assert {of(county, record).village for record in services} == {NEIGHBOUR.village}
    kept = of(neighbour, services[0])
    neighbour.context.register.save(kept, {"remark": "新村补记"})
    (taken,) = county.receive(neighbour.export())
    assert (taken.outcome, taken.held) == ("accepted", 0)


def test_what_was_done_for_a_double_shows_with_the_person(enrolled: Desk, county: County) -> None:
    person, services = served(enrolled)
    double, more = served(enrolled)
    same.merge(enrolled.context.register, person.id, double.id, {})
    visit(enrolled, county)
    for holder in (enrolled, county):
        assert hanging(holder, person) == sorted(record.id for record in (*services, *more))
        assert verify(holder.context.register).sound
    same.separate(enrolled.context.register, person.id, double.id)
    assert hanging(enrolled, double) == sorted(record.id for record in more)


def test_what_was_done_for_somebody_is_erased_with_the_person(enrolled: Desk, county: County) -> None:
    person, services = served(enrolled)
    visit(enrolled, county)
    context = county.context
    done = purging.purge(context.register, person.id, "本人书面要求删除", context.folder, context.key)
    assert done.records == 1 + len(services)
    enrolled.receive(county.answer(enrolled))
    for holder in (enrolled, county):
        assert hanging(holder, person) == []
        with holder.context.register.database.reading() as connection:
            ops = list(oplog.everything(connection))
        assert "只有本人知道" not in "".join(op.line for op in ops)
        assert sum(op.kind == PURGED for op in ops) == 1 + len(services)
        assert verify(holder.context.register).sound


def test_what_a_laptop_writes_on_the_trip_of_another_village_waits_for_the_county(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    trip = enrolled.context.register.save(blank("trip"), {"name": "返岗专车", "departs_on": "2026-02-22"})
    visit(enrolled, county)
    (person,) = neighbour.add_people(1)
    neighbour.context.register.save(blank("ride"), {"labourer": person.id, "trip": trip.id})
    (taken,) = county.receive(neighbour.export())
    assert (taken.outcome, taken.held) == ("accepted", 1)


def test_a_conflict_about_a_trip_names_it_at_the_county_and_leads_to_its_page(enrolled: Desk, county: County) -> None:
    trip = enrolled.context.register.save(blank("trip"), {"name": "返岗专车", "departs_on": "2026-02-22"})
    visit(enrolled, county, "1")
    enrolled.context.register.save(of(enrolled, trip), {"seats": 49})
    county.context.register.save(of(county, trip), {"seats": 55})
    (file,) = enrolled.export("2")
    county.receive([file])
    (found,) = open_conflicts(county.context.register)
    assert (found.person, found.name) == ("", "返岗专车 · 2026-02-22")
    earlier = news.before(enrolled.context.register)
    enrolled.receive(county.answer(enrolled))
    (point,) = points(enrolled.context.register, news.since(enrolled.context.register, earlier))
    assert (point.page, point.argument) == ("trips", trip.id)
    assert "返岗专车" in point.words
