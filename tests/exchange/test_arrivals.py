"""What a village hears of a file from the county, beyond the count of changes."""

from pathlib import Path

from tests.exchange import road
from tests.exchange.road import County, Desk
from villagedesk.context import Unit
from villagedesk.county import returning
from villagedesk.exchange import arrivals, forecast
from villagedesk.exchange.arrivals import Arrival


def brought(desk: Desk, *files: Path) -> list[Arrival]:
    return arrivals.take_in(desk.context.register, files, desk.context.folder.inbox)


def test_what_was_sent_back_is_named_once(enrolled: Desk, county: County) -> None:
    (one, two) = enrolled.add_people(2)
    county.receive(enrolled.export())
    returning.send_back(county.context.register, one.id, ["phone"], "电话少一位。")
    (first,) = brought(enrolled, county.answer(enrolled))
    assert [(waiting.entity, waiting.person) for waiting in first.news.returned] == [("labourer", one.id)]
    assert first.news.people == 1
    returning.send_back(county.context.register, two.id, ["name"], "姓名有错字。")
    (second,) = brought(enrolled, county.answer(enrolled))
    assert [waiting.person for waiting in second.news.returned] == [two.id]


def test_a_second_return_of_one_person_is_news_again(enrolled: Desk, county: County) -> None:
    (one,) = enrolled.add_people(1)
    county.receive(enrolled.export())
    for words in ("电话少一位。", "电话还是不对。"):
        returning.send_back(county.context.register, one.id, ["phone"], words)
        (arrival,) = brought(enrolled, county.answer(enrolled))
        assert [waiting.person for waiting in arrival.news.returned] == [one.id]


def test_a_value_that_both_wrote_is_a_conflict_to_settle(enrolled: Desk, county: County) -> None:
    (one,) = enrolled.add_people(1)
    county.receive(enrolled.export())
    brought(enrolled, county.answer(enrolled))
    for register, number in ((enrolled.context.register, "13800000001"), (county.context.register, "13800000002")):
        found = register.get("labourer", one.id)
        assert found is not None
        register.save(found, {"phone": number})
    county.receive(enrolled.export())
    (arrival,) = brought(enrolled, county.answer(enrolled))
    assert [waiting.person for waiting in arrival.news.conflicts] == [one.id]
    assert brought(enrolled, county.answer(enrolled))[0].news.conflicts == ()


def test_a_gap_asks_for_another_report(enrolled: Desk, county: County) -> None:
    enrolled.add_people(1)
    first = enrolled.export()
    county.receive(first)
    brought(enrolled, county.answer(enrolled))
    enrolled.add_people(1)
    lost = enrolled.export()
    (answered,) = brought(enrolled, county.answer(enrolled))
    assert not answered.again
    later = _from_here(enrolled)
    assert [taken.outcome for taken in county.receive(later)] == ["waiting"]
    (arrival,) = brought(enrolled, county.answer(enrolled))
    assert arrival.again
    assert "请再上报一次" in arrival.hint
    county.receive(lost)
    assert not brought(enrolled, county.answer(enrolled))[0].again


def _from_here(desk: Desk) -> list[Path]:
    """Write a file that lacks what was exported before, as a laptop does that believes it to be confirmed."""
    from villagedesk.register import people, state

    register = desk.context.register
    with register.writing() as connection:
        before = state.get(connection, people.ACKNOWLEDGED, 0)
        state.put(connection, people.ACKNOWLEDGED, people.reached(connection)[0])
    desk.add_people(1)
    files = desk.export()
    with register.writing() as connection:
        state.put(connection, people.ACKNOWLEDGED, before)
    return files


def test_a_file_for_another_village_and_a_damaged_one_change_nothing(
    enrolled: Desk, county: County, tmp_path: Path
) -> None:
    other = road.desk(tmp_path, "other", Unit("520422101236", "余官村"))
    other.enrol(county)
    other.add_people(1)
    county.receive(other.export())
    answer = county.answer(other)
    damaged = tmp_path / "坏了.vdd"
    content = bytearray(county.answer(enrolled).read_bytes())
    content[-400] ^= 1
    damaged.write_bytes(bytes(content))
    found = brought(enrolled, answer, damaged)
    assert [arrival.outcome for arrival in found] == ["refused", "refused"]
    assert "核对是不是拿错了" in found[0].hint
    assert enrolled.rows() == []
    other.context.close()


def test_the_forecast_counts_records_people_and_files(enrolled: Desk, county: County) -> None:
    enrolled.add_people(3)
    told = forecast.forecast(enrolled.context.register)
    assert (told.changes, told.kinds, told.people, told.files) == (4, (("农户", 1), ("劳动力", 3)), 3, 1)
    county.receive(enrolled.export())
    brought(enrolled, county.answer(enrolled))
    assert forecast.forecast(enrolled.context.register) == forecast.Forecast()
