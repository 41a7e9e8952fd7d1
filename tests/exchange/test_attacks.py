"""Files that an approved laptop, a stranger or a hub with a fault could send: refused in words or made harmless."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.exchange import forging, road
from tests.exchange.road import County, Desk
from villagedesk.care.verify import verify
from villagedesk.catalogue import KINDS
from villagedesk.context import Unit
from villagedesk.county import receipts
from villagedesk.exchange import seal
from villagedesk.journal import clock
from villagedesk.journal.op import TOMB, new_id
from villagedesk.register import apply as door
from villagedesk.register import oplog
from villagedesk.register.record import blank
from villagedesk.subjects import history
from villagedesk.subjects.registration import Person


@pytest.fixture
def desk(enrolled: Desk) -> Desk:
    """Have the laptop enrolled from the start."""
    return enrolled


@pytest.fixture
def neighbour(tmp_path: Path, county: County) -> Iterator[Desk]:
    """A laptop of another village of the county."""
    made = road.desk(tmp_path, "neighbour", Unit("520422101238", "水井村"))
    made.enrol(county)
    yield made
    made.context.close()


BROKEN: list[dict[str, Any] | str] = [
    "[]",
    "7",
    "[" * 5000,
    '{"k":"put"}',
    {"s": {"name": ["韦", [{}]]}},
    {"s": {"name": ["韦", [["x"]]]}},
    {"s": {"name": ["韦", "0123456789abcdef"]}},
    {"s": {"name": ["韦", [7]]}},
    {"s": {"name": "韦光荣"}},
    {"s": [["name", "韦"]]},
    {"s": {"name": ["\ud800", []]}},
    {"u": "\udfff"},
    {"t": "zzz"},
    {"t": "0"},
    {"t": "0x10"},
    {"t": 5},
    {"q": 7},
    {"q": -1},
    {"q": 2**70},
    {"q": "1"},
    {"q": True},
    {"q": 1.0},
    {"r": "../../etc/passwd"},
    {"r": ["0" * 32]},
    {"e": {"a": 1}},
    {"x": []},
    {"k": TOMB, "s": {"void": ["重复", []]}, "x": {"seen": 7}},
    {"k": TOMB, "s": {"void": ["重复", []]}, "x": {"seen": [{}]}},
    {"s": {"village": [["520422101237"], []]}},
    {"s": {"village": [None, []]}},
    {"s": {"village": [520422101237, []]}},
]


def test_a_line_that_is_no_op_is_refused_in_words_and_stops_nobody_else(
    desk: Desk, neighbour: Desk, county: County
) -> None:
    for broken in BROKEN:
        said = broken if isinstance(broken, str) else forging.content(desk, **broken)
        (refused,) = county.receive([forging.uplink(desk, county, said)])
        assert (refused.outcome, refused.ops) == ("refused", 0), broken
        assert refused.message
    neighbour.add_people(2)
    bad = forging.uplink(desk, county, forging.content(desk, t="zzz"))
    assert [taken.outcome for taken in county.receive([bad, *neighbour.export()])] == ["refused", "accepted"]
    assert len(county.names()) == 2


HOSTILE: list[Any] = [{"a": 1}, ["a", {"b": 2}], 12.5, 2**70, -(2**70), True, "文" * 300, "", "\x00", [[[]]]]


def test_values_of_the_wrong_type_stay_in_the_journal_and_out_of_lists(desk: Desk, county: County) -> None:
    names = [field.name for field in KINDS["labourer"] if field.name not in ("name", "household")]
    for value in HOSTILE:
        sets = {f"tags/{n}": value for n in range(2)}
        said = forging.person(desk, **dict.fromkeys(names, value), **sets)
        (taken,) = county.receive([forging.uplink(desk, county, said)])
        assert taken.outcome == "accepted", taken.message
        found = county.context.register.get("labourer", said["r"])
        assert found is not None
        assert isinstance(found.values["phone"], str | None)
        assert isinstance(found.values["no_phone"], bool | None)
        assert history.history(county.context.register, Person(found))
    register = county.context.register
    assert len(county.names()) == len(HOSTILE)
    assert verify(register).sound
    with register.writing() as connection:
        door.rebuild(connection)
    assert verify(register).sound


def test_a_name_of_thirty_thousand_characters_does_not_choke_the_search(desk: Desk, county: County) -> None:
    names = {"name": "曾" * 30_000, "id_number": "1" * 30_000, "phone": "2" * 30_000}
    (taken,) = county.receive([forging.uplink(desk, county, forging.person(desk, **names))])
    assert taken.outcome == "accepted"
    with county.context.register.database.reading() as connection:
        longest = connection.exec_driver_sql("select max(length(token)), count(*) from search_key").one()
    assert longest[0] <= 64
    assert longest[1] < 2000


def test_a_line_that_is_larger_than_any_record_is_refused(desk: Desk, county: County) -> None:
    (taken,) = county.receive([forging.uplink(desk, county, forging.person(desk, remark="文" * 4_000_000))])
    assert (taken.outcome, taken.reason) == ("refused", "too-large")


def test_kinds_of_change_that_a_newer_program_writes_are_kept_and_change_no_value(desk: Desk, county: County) -> None:
    record = forging.person(desk)
    newer = [
        forging.content(desk, k="note", r=record["r"], s={"name": ["改了", []]}),
        forging.content(desk, k="return", r=record["r"], s={"record": record["r"], "at": [], "code": 7}),
        forging.content(desk, k="link", e="", r="", s={}),
        forging.content(desk, e="photo", s={"bytes": ["…", []], "village": [desk.context.unit.village, []]}),
    ]
    file = forging.uplink(desk, county, record, *newer)
    assert county.receive([file])[0].outcome == "accepted"
    assert county.names() == ["韦光荣"]
    with county.context.register.database.reading() as connection:
        assert [op.line for op in oplog.everything(connection)] == list(
            seal.open_sealed(file, desk.context.keys.public.lookup, (county.hub.keys.identity,)).lines
        )
    assert verify(county.context.register).sound


def test_one_record_under_two_kinds_is_two_records(desk: Desk, county: County) -> None:
    both = new_id()
    file = forging.uplink(
        desk, county, forging.content(desk, e="household", r=both), forging.content(desk, e="labourer", r=both)
    )
    assert county.receive([file])[0].outcome == "accepted"
    register = county.context.register
    assert verify(register).sound
    assert county.names() == ["韦光荣"]
    with register.writing() as connection:
        door.rebuild(connection)
    assert verify(register).sound


def test_a_clock_far_ahead_never_stops_the_other_laptops(desk: Desk, county: County, tmp_path: Path) -> None:
    second = road.desk(tmp_path, "second")
    second.enrol(county)
    said = forging.content(desk, t="fffffffffffff.ffff")
    assert county.receive([forging.uplink(desk, county, said)])[0].outcome == "accepted"
    before = second.context.today
    assert second.receive(county.answer(second)).ops == 1
    assert second.context.today == before
    assert second.context.register.save(blank("labourer"), {"name": "石玉兰"}).number
    for context in (second.context, county.context):
        for op in context.register.history(said["r"]):
            assert clock.moment(op.hlc) >= "2026"
            assert clock.day(op.hlc) >= before
    second.context.close()


def test_a_number_that_is_none_does_not_stop_registration(desk: Desk, county: County, tmp_path: Path) -> None:
    second = road.desk(tmp_path, "second")
    second.enrol(county)
    prefix = f"520422101237-{second.context.today.year}-B"
    hostile = [forging.person(desk, number=f"{prefix}{tail}") for tail in ("zzzzz", "１２３４５", "99-99")]
    county.receive([forging.uplink(desk, county, *hostile)])
    second.receive(county.answer(second))
    assert second.context.register.save(blank("labourer"), {"name": "石玉兰"}).number == f"{prefix}00001"
    second.context.close()


def neighbour_tip(county: County, desk: Desk) -> tuple[str, int]:
    """Where the chain of a laptop is at the hub, which its own register knows nothing of."""
    device = desk.context.register.identity.device
    with county.context.register.database.reading() as connection:
        mine = [op for op in oplog.everything(connection) if op.device == device]
    return (mine[-1].id, mine[-1].seq)


def test_another_villages_people_are_out_of_reach(desk: Desk, neighbour: Desk, county: County) -> None:
    (person,) = desk.add_people(1)
    county.receive(desk.export())
    village, theirs = neighbour.context.unit.village, desk.context.unit.village
    attempts = [
        forging.content(neighbour, r=person.id, s={"phone": ["13900000001", []]}),
        forging.content(neighbour, r=person.id, s={"village": [village, []]}),
        forging.person(neighbour, village=theirs),
        forging.content(neighbour, e="spell", s={"labourer": [person.id, []], "village": [village, []]}),
        forging.person(neighbour, household=person.values["household"]),
        forging.content(neighbour, k=TOMB, r=person.id, s={"void": ["走了", []]}, x={"seen": []}),
    ]
    for number, attempt in enumerate(attempts):
        start = None if number == 0 else neighbour_tip(county, neighbour)
        (taken,) = county.receive([forging.uplink(neighbour, county, attempt, name=f"{number}.vdu", start=start)])
        assert (taken.outcome, taken.ops, taken.held) == ("accepted", 1, 1), attempt
    assert sorted(county.names()) == [person.values["name"]]
    assert verify(county.context.register).sound
    assert county.context.register.get("labourer", person.id) == desk.context.register.get("labourer", person.id)


def test_a_chain_that_hangs_on_another_laptops_change_is_refused(desk: Desk, neighbour: Desk, county: County) -> None:
    desk.add_people(1)
    county.receive(desk.export())
    with desk.context.register.database.reading() as connection:
        tip = oplog.own_tip(connection)
    assert tip is not None
    (taken,) = county.receive([forging.uplink(neighbour, county, forging.content(neighbour, q=tip[1] + 1), start=tip)])
    assert (taken.outcome, taken.reason) == ("refused", "chain-broken")


def test_a_request_under_any_name_stops_nobody_and_writes_nowhere_else(
    desk: Desk, county: County, tmp_path: Path
) -> None:
    desk.add_people(1)
    for name in ("甲\x00乙", "\ud800", "", "长" * 500):
        forging.request(county, tmp_path / "stranger.vdq", name)
        stranger, taken = county.receive([tmp_path / "stranger.vdq", *desk.export()])
        assert (stranger.outcome, taken.outcome) == ("refused", "accepted")
    for name in ("../../../外面", "a/b\\c", "..", "甲:乙"):
        request = tmp_path / "odd.vdq"
        device = forging.request(county, request, name)
        assert county.receive([request])[0].outcome == "waiting"
        county.approve(request)
        (answer,) = receipts.answer(county.context.register, county.hub, device, county.answers)
        assert answer.resolve().parent == county.answers.resolve()


def test_a_file_name_that_is_no_text_is_taken_like_any_other(desk: Desk, county: County) -> None:
    desk.add_people(1)
    (file,) = desk.export()
    odd = file.rename(file.parent / "\udcc9\udccf\udcb1\udca8.vdu")
    assert county.receive([odd])[0].outcome == "accepted"
    answer = county.answer(desk)
    assert desk.receive(answer.rename(answer.parent / "\udcb7\udcb4.vdd")).outcome == "accepted"


@pytest.mark.parametrize(("days", "wrong"), [(-5, False), (-2000, True), (800, True)])
def test_a_file_that_lay_on_a_stick_for_days_does_not_make_the_clock_wrong(
    desk: Desk, county: County, days: int, wrong: bool
) -> None:
    created = (datetime.now().astimezone() + timedelta(days=days)).isoformat(timespec="seconds")
    county.receive([forging.uplink(desk, county, forging.person(desk), created=created)])
    assert (desk.receive(county.answer(desk)).receipt.clock_offset != 0) is wrong


def test_a_torn_copy_in_the_inbox_is_replaced_when_the_file_comes_again(desk: Desk, county: County) -> None:
    desk.add_people(3)
    (whole,) = desk.export()
    digest = seal.peek(whole).digest
    torn = county.context.folder.inbox / f"{digest[:16]}.vdu"
    torn.write_bytes(whole.read_bytes()[:500])
    county.receive([whole])
    assert seal.peek(torn).digest == digest
