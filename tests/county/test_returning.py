"""退回补正 by real files: county → village → corrected → county, and what closes a return."""

import pytest
from sqlalchemy import Connection

from tests.exchange.road import County, Desk
from villagedesk.catalogue.field import Values
from villagedesk.county import returning
from villagedesk.county.returning import open_returns, send_back
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.register import people
from villagedesk.register.people import Filter
from villagedesk.register.record import Record, blank
from villagedesk.register.selection import Selection, SyncState
from villagedesk.register.store import Register
from villagedesk.subjects.history import history
from villagedesk.subjects.registration import Entry, Person, load, save_person
from villagedesk.subjects.returns import Returned, affirm, returns

WORDS = "电话少一位，请打电话核对后改正。"


@pytest.fixture
def person(enrolled: Desk, county: County) -> Record:
    """A person whom the county has taken in, with work and categories."""
    (made,) = enrolled.add_people(1)
    register = enrolled.context.register
    read = load(register, made.id)
    assert read is not None
    work: Values = {"status": "11", "employer": "广州金象实业", "start_date": "2025-02"}
    save_person(register, read, Entry({"phone": "13136715753", "tags": ["7"]}, {}, ((blank("spell"), work),)))
    to_county(enrolled, county)
    return made


def to_county(desk: Desk, county: County) -> None:
    """Carry what the village has written to the county."""
    county.receive(desk.export())


def to_village(desk: Desk, county: County) -> None:
    """Carry the county's answer to the village."""
    desk.receive(county.answer(desk))


def whole(register: Register, record: str) -> Person:
    """Return a person that is there."""
    found = load(register, record)
    assert found is not None
    return found


def told(register: Register, record: str) -> list[Returned]:
    """Return what is open of a person and of what hangs on it."""
    person = whole(register, record)
    return returns([person.labourer, *filter(None, [person.household]), *person.spells, *person.intents, *person.needs])


def waiting(county: County, village: str = "") -> list[str]:
    """Return the record kinds of which something is not corrected, at the county."""
    with county.context.register.database.reading() as connection:
        return [one.entity for one in open_returns(connection, village)]


def state(desk: Desk) -> SyncState:
    """Return how far the only person of the village has come."""
    (row,) = desk.rows()
    return row.state


def test_a_returned_field_is_corrected_and_comes_back_received(enrolled: Desk, county: County, person: Record) -> None:
    send_back(county.context.register, person.id, ["labourer.phone"], WORDS)
    to_village(enrolled, county)
    assert state(enrolled) is SyncState.RETURNED
    register = enrolled.context.register
    (one,) = told(register, person.id)
    assert (one.field, one.label, one.words, one.user) == ("phone", "联系电话", WORDS, "管理员")
    save_person(register, whole(register, person.id), Entry({"phone": "13136715754"}))
    assert told(register, person.id) == []
    assert state(enrolled) is SyncState.WAITING
    assert waiting(county) == ["labourer"]
    to_county(enrolled, county)
    assert waiting(county) == []
    to_village(enrolled, county)
    assert state(enrolled) is SyncState.RECEIVED


def test_saving_something_else_leaves_it_open(enrolled: Desk, county: County, person: Record) -> None:
    send_back(county.context.register, person.id, ["phone"], WORDS)
    to_village(enrolled, county)
    register = enrolled.context.register
    save_person(register, whole(register, person.id), Entry({"phone": "13136715753", "remark": "问过本人"}))
    assert [one.field for one in told(register, person.id)] == ["phone"]


def test_a_value_that_is_right_is_affirmed_and_that_closes_it(enrolled: Desk, county: County, person: Record) -> None:
    send_back(county.context.register, person.id, ["phone"], WORDS)
    to_village(enrolled, county)
    register = enrolled.context.register
    (one,) = told(register, person.id)
    assert affirm(register, one).values["phone"] == "13136715753"
    assert told(register, person.id) == []
    to_county(enrolled, county)
    assert waiting(county) == []
    assert not whole(county.context.register, person.id).labourer.conflicts


@pytest.mark.parametrize(
    ("field", "kind", "entry"),
    [
        ("spell.place", "spell", None),
        (
            "household.address",
            "household",
            Entry({}, {"head_name": "韦光荣", "group": "大寨组", "address": "大寨12号"}),
        ),
        ("tags", "labourer", Entry({"tags": ["7", "8"]})),
        ("labourer.hardship_category", "labourer", Entry({"hardship_category": "1"})),
    ],
)
def test_any_field_can_be_returned_also_an_empty_one(
    enrolled: Desk, county: County, person: Record, field: str, kind: str, entry: Entry | None
) -> None:
    send_back(county.context.register, person.id, [field], "请补填")
    to_village(enrolled, county)
    register = enrolled.context.register
    assert [one.record.kind for one in told(register, person.id)] == [kind]
    assert state(enrolled) is SyncState.RETURNED
    read = whole(register, person.id)
    save_person(register, read, entry or Entry({}, {}, ((read.spells[0], {"place": "440114"}),)))
    assert told(register, person.id) == []
    to_county(enrolled, county)
    assert waiting(county) == []


@pytest.mark.parametrize("field", ["tags", "hardship_category", "certificate_recognised_in", "spell.place"])
def test_what_is_empty_or_a_set_can_be_affirmed_more_than_once(
    enrolled: Desk, county: County, person: Record, field: str
) -> None:
    register = enrolled.context.register
    before = whole(register, person.id)
    for _ in range(2):
        send_back(county.context.register, person.id, [field], "请核对")
        to_village(enrolled, county)
        (one,) = told(register, person.id)
        affirm(register, one)
        assert told(register, person.id) == []
        to_county(enrolled, county)
        assert waiting(county) == []
    after = whole(register, person.id)
    assert after.labourer.values.get("tags") == before.labourer.values.get("tags")
    assert after.labourer.values.get("certificate_recognised_in") in (None, [])


def test_several_fields_close_one_by_one(enrolled: Desk, county: County, person: Record) -> None:
    send_back(county.context.register, person.id, ["phone", "name", "spell.employer"], "逐项核对")
    to_village(enrolled, county)
    register = enrolled.context.register
    assert [one.field for one in told(register, person.id)] == ["name", "phone", "employer"]
    save_person(register, whole(register, person.id), Entry({"phone": "13136715754"}))
    assert [one.field for one in told(register, person.id)] == ["name", "employer"]


def test_a_correction_that_crossed_the_return_leaves_it_open(enrolled: Desk, county: County, person: Record) -> None:
    register = enrolled.context.register
    save_person(register, whole(register, person.id), Entry({"phone": "13136715799"}))
    send_back(county.context.register, person.id, ["phone"], WORDS)
    to_village(enrolled, county)
    assert told(register, person.id) == []
    assert state(enrolled) is SyncState.WAITING


def test_the_county_takes_a_return_back(enrolled: Desk, county: County, person: Record) -> None:
    register = county.context.register
    send_back(register, person.id, ["phone", "brand"], WORDS)
    for one in told(register, person.id):
        returning.withdraw(register, one)
    assert waiting(county) == []
    to_village(enrolled, county)
    assert told(enrolled.context.register, person.id) == []
    assert state(enrolled) is SyncState.RECEIVED


def test_the_chip_and_the_filter_find_who_was_returned(enrolled: Desk, county: County, person: Record) -> None:
    enrolled.add_people(2)
    to_county(enrolled, county)
    send_back(county.context.register, person.id, ["spell.employer"], WORDS)
    to_village(enrolled, county)

    def ids(connection: Connection) -> list[list[str]]:
        asked = (Filter.RETURNED, Selection(sync=(SyncState.RETURNED,)))
        return [people.ids(connection, one) for one in asked]

    with enrolled.context.register.database.reading() as connection:
        assert ids(connection) == [[person.id], [person.id]]
        assert people.counts(connection, (Filter.RETURNED,)) == {Filter.RETURNED: 1}
        assert people.count(connection, Selection(sync=(SyncState.RECEIVED,))) == 2


def test_the_history_tells_what_was_sent_back(enrolled: Desk, county: County, person: Record) -> None:
    send_back(county.context.register, person.id, ["phone"], WORDS)
    to_village(enrolled, county)
    register = enrolled.context.register
    (entry,) = [entry for entry in history(register, whole(register, person.id)) if entry.returned]
    assert (entry.user, entry.returned, entry.own) == ("管理员", WORDS, False)
    assert [change.label for change in entry.changes] == ["联系电话"]


@pytest.mark.parametrize("field", ["labourer.nothing", "labourer.age", "number.x.y", "income.amount", ""])
def test_a_field_that_is_none_is_refused_by_name(county: County, person: Record, field: str) -> None:
    with pytest.raises(WrongUse, match="没有“"):
        send_back(county.context.register, person.id, [field], WORDS)


@pytest.mark.parametrize(("field", "words", "said"), [
    ("phone", "  ", "原因"), ("phone", "改" * 501, "太长"), ("intent.wage", WORDS, "求职意向"),
])  # fmt: skip
def test_what_cannot_be_sent_back_is_told(county: County, person: Record, field: str, words: str, said: str) -> None:
    with pytest.raises(VillageDeskError, match=said):
        send_back(county.context.register, person.id, [field], words)
    assert waiting(county) == []
