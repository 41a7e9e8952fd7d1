"""What a village writes outside its own people: kept, waiting for the county, and never shown as anybody's before."""

import pytest

from tests.exchange import forging
from tests.exchange.road import NEIGHBOUR, County, Desk, visit
from villagedesk.care.verify import verify
from villagedesk.county import admitting, moving
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import rulings
from villagedesk.journal.op import ADMIT, REJECT
from villagedesk.register import apply as door
from villagedesk.register.record import Record


def edited(desk: Desk, person: Record, **values: str) -> None:
    known = desk.context.register.get("labourer", person.id)
    assert known is not None
    desk.context.register.save(known, dict(values))


def phone(holder: Desk | County, person: Record) -> object:
    found = holder.context.register.get("labourer", person.id)
    return found and found.values.get("phone")


def waiting(county: County) -> list[admitting.Held]:
    with county.context.register.database.reading() as connection:
        return admitting.held(connection)


def moved_while_edited(desk: Desk, neighbour: Desk, county: County) -> Record:
    """Somebody moves to the neighbour; the old village, which has not heard of it, writes another telephone."""
    (person,) = desk.add_people(1)
    visit(desk, county, "1")
    moving.move(county.context.register, [person.id], NEIGHBOUR.village)
    edited(desk, person, phone="13136715753")
    county.receive(desk.export("2"))
    neighbour.receive(county.answer(neighbour))
    return person


def test_an_edit_of_somebody_who_moved_away_waits_and_the_rest_of_the_file_counts(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    person = moved_while_edited(enrolled, neighbour, county)
    (held,) = waiting(county)
    assert (held.village, held.belongs, held.called) == (
        enrolled.context.unit.village, NEIGHBOUR.village, held.called,
    )  # fmt: skip
    assert held.values == {"phone": (None, "13136715753")}
    assert (held.user, held.person) == ("龙秀英", person.id)
    assert phone(county, person) is None
    assert phone(neighbour, person) is None
    answer = enrolled.receive(county.answer(enrolled))
    assert answer.receipt.held == (held.id,)
    assert [(one.id, one.values, one.waits) for one in rulings.waiting(enrolled.context.register)] == [
        (held.id, {"phone": "13136715753"}, True)
    ]
    assert verify(county.context.register).sound


def test_what_the_county_admits_counts_everywhere(enrolled: Desk, neighbour: Desk, county: County) -> None:
    person = moved_while_edited(enrolled, neighbour, county)
    assert admitting.admit(county.context.register, [waiting(county)[0].id]) == 1
    assert waiting(county) == []
    assert phone(county, person) == "13136715753"
    neighbour.receive(county.answer(neighbour))
    assert phone(neighbour, person) == "13136715753"
    for holder in (enrolled, neighbour, county):
        assert verify(holder.context.register).sound


def test_what_the_county_rejects_is_taken_back_in_the_village_with_the_words(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    person = moved_while_edited(enrolled, neighbour, county)
    with pytest.raises(VillageDeskError, match="写明原因"):
        admitting.reject(county.context.register, [waiting(county)[0].id], " ")
    assert phone(enrolled, person) == "13136715753"
    admitting.reject(county.context.register, [waiting(county)[0].id], "此人已转到水田村")
    for desk in (enrolled, neighbour):
        desk.receive(county.answer(desk))
        assert phone(desk, person) is None
        assert verify(desk.context.register).sound
    history = enrolled.context.register.history(person.id)
    assert [op.extra["words"] for op in history if op.kind == REJECT] == ["此人已转到水田村"]
    assert phone(county, person) is None
    assert waiting(county) == []
    (taken_back,) = rulings.rejected(enrolled.context.register)
    assert (taken_back.words, taken_back.values) == ("此人已转到水田村", {"phone": "13136715753"})
    assert rulings.waiting(enrolled.context.register) == []


def test_a_person_registered_for_another_village_waits_and_can_be_admitted(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    said = forging.person(enrolled, village=NEIGHBOUR.village, phone="13136715753")
    more = forging.content(enrolled, r=said["r"], s={"remark": ["补", []]})
    child = forging.content(
        enrolled, e="spell",
        s={"labourer": [said["r"], []], "employer": ["制衣厂", []], "village": [enrolled.context.unit.village, []]},
    )  # fmt: skip
    (taken,) = county.receive([forging.uplink(enrolled, county, said, more, child)])
    assert (taken.outcome, taken.held) == ("accepted", 3)
    assert county.names() == []
    assert admitting.admit(county.context.register, [one.id for one in waiting(county)]) == 3
    assert county.names() == ["韦光荣"]
    neighbour.receive(county.answer(neighbour))
    assert [row.id for row in neighbour.rows()] == [said["r"]]
    assert verify(county.context.register).sound


def test_a_village_that_rules_in_the_countys_stead_rules_nothing(
    enrolled: Desk, neighbour: Desk, county: County
) -> None:
    person = moved_while_edited(enrolled, neighbour, county)
    (held,) = waiting(county)
    forged = [
        forging.content(enrolled, k=ADMIT, r=person.id, s={}, x={"ops": [held.id]}),
        forging.content(enrolled, k="purge", r=person.id, s={}, x={"words": "没了"}),
        forging.content(enrolled, k="return", r=person.id, s={}, x={"at": [], "fields": [], "words": "假的"}),
    ]
    (taken,) = county.receive([forging.uplink(enrolled, county, *forged)])
    assert (taken.ops, taken.held) == (3, 3)
    assert phone(county, person) is None
    assert [one.id for one in waiting(county)] == [held.id]
    for holder in (neighbour, county):
        found = holder.context.register.get("labourer", person.id)
        assert found is not None
        assert found.values["name"] == person.values["name"]
    assert verify(county.context.register).sound


def test_what_was_decided_survives_a_rebuild(enrolled: Desk, neighbour: Desk, county: County) -> None:
    person = moved_while_edited(enrolled, neighbour, county)
    admitting.admit(county.context.register, [waiting(county)[0].id])
    with county.context.register.writing() as connection:
        door.rebuild(connection)
    assert phone(county, person) == "13136715753"
    assert verify(county.context.register).sound
