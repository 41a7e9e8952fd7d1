"""What villages hear of people who came, left or are shared: enough to show the same, and no number in halves."""

from pathlib import Path

import pytest

from tests.exchange.road import NEIGHBOUR, County, Desk
from villagedesk.care.verify import verify
from villagedesk.county import admitting, moving, receipts
from villagedesk.journal.op import Change
from villagedesk.register import same
from villagedesk.register.record import Record, blank


def visit(desk: Desk, county: County, folder: str = "") -> None:
    county.receive(desk.export(folder))
    hear(desk, county)


def hear(desk: Desk, county: County) -> None:
    for file in answers(desk, county):
        desk.receive(file)


def answers(desk: Desk, county: County) -> list[Path]:
    return receipts.answer(county.context.register, county.hub, desk.context.register.identity.device, county.answers)


def roll(desk: Desk) -> list[str]:
    return sorted(row.id for row in desk.rows())


def seen(holder: Desk | County, person: Record) -> Record:
    found = holder.context.register.get("labourer", person.id)
    assert found is not None
    return found


def telephones(holder: Desk | County, person: Record) -> tuple[object, list[str]]:
    """Return the telephone that is shown, and what is in conflict."""
    found = seen(holder, person)
    return found.values.get("phone"), sorted(found.conflicts)


def edited(desk: Desk, person: Record, *phones: str) -> None:
    for phone in phones:
        desk.context.register.save(seen(desk, person), {"phone": phone})


def admit_all(county: County) -> None:
    with county.context.register.database.reading() as connection:
        waiting = [one.id for one in admitting.held(connection)]
    admitting.admit(county.context.register, waiting)


def lines(holder: Desk | County, person: Record) -> set[str]:
    return {op.line for op in holder.context.register.history(person.id)}


def test_what_is_admitted_comes_with_what_it_had_replaced(enrolled: Desk, neighbour: Desk, county: County) -> None:
    person = enrolled.context.register.save(blank("labourer"), {"name": "韦光荣", "phone": "13136715753"})
    visit(enrolled, county, "1")
    moving.move(county.context.register, [person.id], NEIGHBOUR.village)
    visit(neighbour, county)
    edited(enrolled, person, "15980400545", "13136715754")
    county.receive(enrolled.export("2"))
    with county.context.register.database.reading() as connection:
        first, second = admitting.held(connection)
    admitting.reject(county.context.register, [first.id], "号码不对")
    admitting.admit(county.context.register, [second.id])
    for desk in (enrolled, neighbour):
        hear(desk, county)
    assert telephones(county, person) == ("13136715754", [])
    assert telephones(neighbour, person) == telephones(county, person)
    assert lines(neighbour, person) == lines(county, person)
    for holder in (enrolled, neighbour, county):
        assert verify(holder.context.register).sound


def test_an_admission_that_moves_somebody_is_heard_where_the_person_was(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    person = enrolled.context.register.save(blank("labourer"), {"name": "韦光荣"})
    visit(enrolled, county)
    claim = Change("labourer", person.id, {"village": (NEIGHBOUR.village, person.heads["village"])}, "陈玉兰", "手工")
    neighbour.context.register.change(lambda _: [claim])
    (taken,) = county.receive(neighbour.export())
    assert taken.held == 1
    admit_all(county)
    for desk in (enrolled, neighbour):
        hear(desk, county)
    assert (roll(enrolled), roll(neighbour)) == ([], [person.id])
    assert lines(enrolled, person) == lines(neighbour, person) == lines(county, person)


def test_who_was_one_person_and_is_two_again_by_admission_is_two_in_both_villages(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    one = enrolled.context.register.save(blank("labourer"), {"name": "韦光荣", "phone": "13136715753"})
    other = neighbour.context.register.save(blank("labourer"), {"name": "韦光荣", "phone": "15980400545"})
    for desk in (enrolled, neighbour):
        visit(desk, county, "1")
    same.merge(county.context.register, one.id, other.id, {})
    for desk in (enrolled, neighbour):
        hear(desk, county)
    assert (roll(enrolled), roll(neighbour)) == ([one.id], [])
    same.separate(neighbour.context.register, one.id, other.id)
    (taken,) = county.receive(neighbour.export("2"))
    assert taken.held
    admit_all(county)
    for desk in (enrolled, neighbour):
        hear(desk, county)
        assert verify(desk.context.register).sound
    assert (roll(enrolled), roll(neighbour)) == ([one.id], [other.id])


def test_a_history_is_never_split_over_files_and_the_rest_may_come_another_day(
    enrolled: Desk, neighbour: Desk, county: County, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "_PART", 4)
    person = enrolled.context.register.save(blank("labourer"), {"name": "韦光荣", "phone": "13136715700"})
    edited(enrolled, person, *(f"1313671570{n}" for n in range(1, 8)))
    visit(enrolled, county)
    moving.move(county.context.register, [person.id], NEIGHBOUR.village)
    for number in range(3):
        county.context.register.save(seen(county, person), {"remark": f"备注{number}"})
    first, *rest = answers(neighbour, county)
    assert rest
    neighbour.receive(first)
    hear(neighbour, county)
    assert lines(neighbour, person) == lines(county, person)
    assert seen(neighbour, person).values == seen(county, person).values


def test_a_whole_village_that_moves_comes_in_several_files(
    enrolled: Desk, neighbour: Desk, county: County, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receipts, "_PART", 10)
    people = enrolled.add_people(12)
    for person in people:
        edited(enrolled, person, "13136715753")
        enrolled.context.register.save(blank("spell"), {"labourer": person.id, "employer": "制衣厂"})
    visit(enrolled, county)
    moving.move(county.context.register, [person.id for person in people], NEIGHBOUR.village)
    files = answers(neighbour, county)
    assert len(files) > 4
    for file in files[:2]:
        neighbour.receive(file)
    for desk in (neighbour, enrolled):
        hear(desk, county)
    assert (roll(neighbour), roll(enrolled)) == (sorted(person.id for person in people), [])
    for person in people:
        assert lines(neighbour, person) == lines(county, person)
        assert len(neighbour.context.register.of_parent("spell", person.id)) == 1
    for holder in (enrolled, neighbour, county):
        assert verify(holder.context.register).sound


def spells(holder: Desk | County, person: Record) -> list[object]:
    return [one.values["employer"] for one in holder.context.register.of_parent("spell", person.id)]


def test_what_an_old_village_wrote_under_somebody_who_moved_is_heard_in_the_new_one_once_admitted(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    (person,) = enrolled.add_people(1)
    visit(enrolled, county, "1")
    moving.move(county.context.register, [person.id], NEIGHBOUR.village)
    visit(neighbour, county)
    spell = enrolled.context.register.save(blank("spell"), {"labourer": person.id, "employer": "制衣厂"})
    (taken,) = county.receive(enrolled.export("2"))
    assert taken.held == 1
    hear(neighbour, county)
    assert spells(neighbour, person) == []
    admit_all(county)
    for desk in (enrolled, neighbour):
        hear(desk, county)
    assert spells(county, person) == spells(neighbour, person) == ["制衣厂"]
    found = neighbour.context.register.get("spell", spell.id)
    assert found is not None
    neighbour.context.register.save(found, {"employer": "砖厂"})
    (taken,) = county.receive(neighbour.export("3"))
    assert taken.held == 0
    assert spells(county, person) == ["砖厂"]
