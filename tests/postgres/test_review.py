"""Returns, conflicts and the same person twice, with the county's database on a server."""

from tests.county.test_county_conflicts import (
    person,
    test_a_voiding_against_an_edit_is_kept_or_voided_by_a_person,
    test_conflicts_are_listed_by_village_and_page_by_page,
)
from tests.county.test_county_people import HERE, KNOWN, THERE, enter, found
from tests.county.test_returning import to_county, to_village
from tests.exchange.road import County, Desk
from villagedesk.county.people import rebuild, refresh
from villagedesk.county.returning import open_returns, send_back
from villagedesk.county.same_person import Grade, count, link, person_of
from villagedesk.register import people
from villagedesk.register.alike_rules import Likeness
from villagedesk.register.people import Filter
from villagedesk.register.selection import Selection, SyncState

__all__ = [
    "person",
    "test_a_voiding_against_an_edit_is_kept_or_voided_by_a_person",
    "test_conflicts_are_listed_by_village_and_page_by_page",
]


def test_who_may_be_registered_twice_is_found_file_by_file_and_at_once(county: County) -> None:
    context = county.context
    one, other = enter(context, HERE, f"{HERE}-2026-A00001", **KNOWN), enter(context, THERE, **KNOWN)
    with context.register.writing() as connection:
        refresh(connection, [one])
        refresh(connection, [other])
    assert found(context) == found(context, THERE) == [({one, other}, Likeness.SAME_ID)]
    with context.register.writing() as connection:
        rebuild(connection)
        assert count(connection) == {Grade.LIKELY: 1, Grade.POSSIBLE: 0}
    link(context.register, other, one)
    assert found(context) == []
    with context.register.database.reading() as connection:
        assert person_of(connection, f"{HERE}-2026-A00001") == one


def test_a_return_is_counted_listed_and_closed(enrolled: Desk, county: County) -> None:
    (person,) = enrolled.add_people(1)
    to_county(enrolled, county)
    register = county.context.register
    send_back(register, person.id, ["household.address", "phone"], "请补填")
    with register.database.reading() as connection:
        assert {one.entity for one in open_returns(connection, HERE)} == {"household", "labourer"}
        assert people.counts(connection, (Filter.RETURNED, Filter.CONFLICT)) == {Filter.RETURNED: 1, Filter.CONFLICT: 0}
        assert people.ids(connection, Selection(sync=(SyncState.RETURNED,))) == [person.id]
    to_village(enrolled, county)
    assert enrolled.states() == {"退回补正"}
