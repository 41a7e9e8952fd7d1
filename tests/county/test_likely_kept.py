"""Whoever is written on, by a file or at the county, is looked at anew; a crowd of one name costs little."""

import pytest

from tests.exchange.road import County, Desk
from villagedesk.context import Context
from villagedesk.county import moving, purging, same_person
from villagedesk.county.people import MOST_EACH, left_out, look_again
from villagedesk.register.record import blank

TWIN = {"name": "曾红娜", "phone": "13136715753"}
CROWD = 700
"""More than are looked at together."""


def pairs(context: Context) -> list[set[str]]:
    with context.register.database.reading() as connection:
        return [{one.first.id, one.second.id} for one in same_person.candidates(connection)]


@pytest.fixture
def two(enrolled: Desk, county: County) -> tuple[str, str]:
    """Two people who are nobody's twins, as the county got them."""
    save = enrolled.context.register.save
    found = (save(blank("labourer"), {**TWIN}).id, save(blank("labourer"), {"name": "曾红娜"}).id)
    county.receive(enrolled.export())
    assert pairs(county.context) == []
    return found


def edited(county: County, person: str, **values: str) -> None:
    register = county.context.register
    known = register.get("labourer", person)
    assert known is not None
    register.save(known, dict(values))
    look_again(register)


def test_an_edit_at_the_county_makes_two_people_look_like_one_and_another_parts_them(
    two: tuple[str, str], county: County
) -> None:
    edited(county, two[1], phone=TWIN["phone"])
    assert pairs(county.context) == [set(two)]
    edited(county, two[1], phone="15980400545")
    assert pairs(county.context) == []


def test_who_moves_or_is_erased_is_looked_at_anew(two: tuple[str, str], county: County) -> None:
    context = county.context
    edited(county, two[1], birth_date="1970-01", phone="")
    edited(county, two[0], birth_date="1970-01")
    assert pairs(context) == [set(two)]
    moving.move(context.register, [two[1]], "520422101238")
    assert pairs(context) == []
    moving.move(context.register, [two[1]], "520422101237")
    assert pairs(context) == [set(two)]
    purging.purge(context.register, two[0], "本人书面要求删除", context.folder, context.key)
    assert pairs(context) == []


def test_a_crowd_of_one_name_is_listed_with_a_few_each(enrolled: Desk, county: County) -> None:
    wanted = [(blank("labourer"), {"name": "韦光荣", "birth_date": "1970-01-18"}) for _ in range(CROWD)]
    enrolled.context.register.save_all([(record, dict(values)) for record, values in wanted])
    county.receive(enrolled.export())
    found = pairs(county.context)
    assert found
    assert max(sum(record.id in two for two in found) for record, _ in wanted) <= MOST_EACH
    with county.context.register.database.reading() as connection:
        assert left_out(connection) > CROWD
