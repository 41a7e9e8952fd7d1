"""The statistic of a county on PostgreSQL says the same as the list of people behind each of its numbers."""

from tests.exchange.road import County
from tests.register.village import TODAY, settle
from villagedesk.county.statistics import statistic
from villagedesk.register import people
from villagedesk.register.selection import Selection


def test_each_number_is_that_of_its_people(county: County) -> None:
    settle(county.context, 3)
    found = statistic(county.context.register, TODAY)
    with county.context.register.database.reading() as connection:
        for name in found.total.figures:
            asked = Selection(measure=name, on=TODAY.isoformat())
            assert people.count(connection, asked) == found.total.figures[name], name
            assert len(people.ids(connection, asked, order="group")) == found.total.figures[name], name
        assert people.count(connection, Selection(areas=("520422",))) == found.total.figures["people"]
    assert found.total.figures["labour"] > found.total.figures["employed"] > 0
