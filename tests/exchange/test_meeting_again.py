"""Laptop and hub after either went back to an older copy, or with clocks years off: in the end both show the same."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.exchange import road
from tests.exchange.road import PASSWORD, County, Desk
from villagedesk.care import backup
from villagedesk.care.verify import verify
from villagedesk.context import Context
from villagedesk.county import approving
from villagedesk.county import hub as hubs
from villagedesk.exchange import approval, outgoing
from villagedesk.register.record import Record, blank

YEAR_NS = 365 * 24 * 3600 * 1_000_000_000


@pytest.fixture
def desk(enrolled: Desk) -> Desk:
    """Have the laptop enrolled from the start."""
    return enrolled


@pytest.fixture
def second(tmp_path: Path, county: County) -> Iterator[Desk]:
    """Return another laptop of the same village."""
    laptop = road.desk(tmp_path, "second")
    laptop.enrol(county)
    yield laptop
    laptop.context.close()


def imaged(context: Context, name: str) -> Context:
    """Open a copy of a register's folder, as a disk image is one."""
    root = context.folder.root
    context.register.database.close()
    return Context.open(Path(shutil.copytree(root, root.with_name(name))), PASSWORD)


def at(county: County, context: Context) -> County:
    with context.register.database.reading() as connection:
        return replace(county, context=context, hub=hubs.load(connection))


def restored(county: County, file: Path, root: Path) -> County:
    return at(county, Context.open(backup.restore(file, root).root, PASSWORD))


def saved(county: County, target: Path) -> Path:
    context = county.context
    return backup.back_up(context.register, context.folder, context.key, target).file


def visit(desk: Desk, county: County, folder: str = "") -> list[Path]:
    files = desk.export(folder)
    assert {taken.outcome for taken in county.receive(files)} <= {"accepted"}
    desk.receive(county.answer(desk))
    return files


def person(holder: Desk | County, record: Record) -> Record:
    found = holder.context.register.get("labourer", record.id)
    assert found is not None
    return found


def write(holder: Desk | County, record: Record, **values: str) -> None:
    holder.context.register.save(person(holder, record), dict(values))


def names(desk: Desk) -> set[str]:
    return {str(row.person["name"]) for row in desk.rows()}


@contextmanager
def ahead(monkeypatch: pytest.MonkeyPatch, years: int) -> Iterator[None]:
    """Let the clock run years ahead."""
    now = time.time_ns
    with monkeypatch.context() as patch:
        patch.setattr(time, "time_ns", lambda: now() + years * YEAR_NS)
        yield


def test_a_laptop_from_an_older_copy_that_has_nothing_to_report_gets_back_what_it_lost(
    desk: Desk, county: County
) -> None:
    desk.context.register.save(blank("labourer"), {"name": "韦一"})
    visit(desk, county, "1")
    older = Desk(imaged(desk.context, "older"), desk.stick)
    desk.context.register.save(blank("labourer"), {"name": "韦二"})
    visit(desk, county, "2")
    assert older.export("3") == []
    older.receive(county.answer(older))
    assert outgoing.unconfirmed(older.context.register) == 1
    (note,) = visit(older, county, "4")
    assert note.exists()
    assert names(older) == {"韦一", "韦二"} == set(county.names())
    assert outgoing.unconfirmed(older.context.register) == 0
    assert older.export("5") == []
    assert older.states() == {"已接收"}
    for context in (older.context, county.context):
        assert verify(context.register).sound
    older.context.close()


def test_a_hub_that_was_restored_twice_is_heard_again_by_a_laptop_that_has_nothing_to_report(
    desk: Desk, county: County, tmp_path: Path
) -> None:
    (known,) = desk.add_people(1)
    visit(desk, county, "1")
    copy = saved(county, tmp_path / "hub.vdb")
    once = restored(county, copy, tmp_path / "hub2")
    visit(desk, once, "2")
    twice = restored(county, copy, tmp_path / "hub3")
    write(twice, known, phone="13136715753")
    for number in range(3, 6):
        visit(desk, twice, str(number))
    assert person(desk, known).values["phone"] == "13136715753"
    assert desk.states() == {"已接收"}
    assert desk.export("6") == []
    for one in (once, twice):
        one.context.close()


def test_what_a_county_wrote_and_lost_in_a_restore_is_not_shown_for_ever(
    desk: Desk, county: County, tmp_path: Path
) -> None:
    (known,) = desk.add_people(1)
    write(desk, known, phone="13136715753")
    visit(desk, county, "1")
    copy = saved(county, tmp_path / "hub.vdb")
    write(county, known, phone="15980400545")
    visit(desk, county, "2")
    assert person(desk, known).values["phone"] == "15980400545"
    again = restored(county, copy, tmp_path / "hub2")
    write(again, known, remark="外出")
    for number in range(3, 5):
        visit(desk, again, str(number))
    for holder in (desk, again):
        found = person(holder, known)
        assert (found.values["phone"], found.values["remark"], found.conflicts) == ("13136715753", "外出", {})
        assert verify(holder.context.register).sound
    again.context.close()


def test_laptops_whose_clocks_run_years_ahead_show_what_the_county_shows(
    desk: Desk, second: Desk, county: County, monkeypatch: pytest.MonkeyPatch
) -> None:
    (known,) = desk.add_people(1)
    for one in (desk, second):
        visit(one, county, "1")
    with ahead(monkeypatch, 30):
        write(desk, known, phone="13136715753")
    county.receive(desk.export("2"))
    with ahead(monkeypatch, 10):
        write(second, known, phone="15980400545")
    county.receive(second.export("2"))
    for one in (desk, second):
        one.receive(county.answer(one))
    assert person(county, known).values["phone"] == "15980400545"
    assert {str(person(one, known).values["phone"]) for one in (desk, second)} == {"15980400545"}
    for holder in (desk, second, county):
        assert len(person(holder, known).conflicts["phone"]) == 2
        assert verify(holder.context.register).sound


def test_clocks_are_bounded_anew_by_a_hub_that_was_restored(
    desk: Desk, second: Desk, county: County, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (known,) = desk.add_people(1)
    for one in (desk, second):
        visit(one, county, "1")
    copy = saved(county, tmp_path / "hub.vdb")
    for one, years, phone in ((desk, 30, "13136715753"), (second, 10, "15980400545")):
        with ahead(monkeypatch, years):
            write(one, known, phone=phone)
        visit(one, county, "2")
    again = restored(county, copy, tmp_path / "hub2")
    for one in (second, desk):  # now the other way round
        one.receive(again.answer(one))
        visit(one, again, "3")
    for one in (second, desk):
        visit(one, again, "4")
    shown = {str(person(one, known).values["phone"]) for one in (desk, second, again)}
    assert shown == {"13136715753"}
    again.context.close()


def test_a_hub_that_went_back_unnoticed_and_comes_to_the_same_numbers_is_found_out(desk: Desk, county: County) -> None:
    known, other = desk.add_people(2)
    visit(desk, county, "1")
    again = at(county, imaged(county.context, "hub2"))
    write(county, known, phone="13136715753")
    write(county, other, phone="15980400545")
    visit(desk, county, "2")
    write(again, known, remark="外出")
    desk.receive(again.answer(desk))
    write(again, other, remark="在家")
    desk.context.register.save(blank("labourer"), {"name": "韦又来"})
    for number in range(3, 5):
        visit(desk, again, str(number))
    assert [person(desk, one).values.get("remark") for one in (known, other)] == ["外出", "在家"]
    for one in (known, other):
        assert person(desk, one).values == person(again, one).values
    assert names(desk) == set(again.names())
    again.context.close()


@pytest.mark.parametrize("late", [False, True])
def test_what_a_lost_life_of_the_hub_wrote_under_the_same_numbers_is_not_shown_for_ever(
    desk: Desk, county: County, late: bool
) -> None:
    """The hub goes back unnoticed and answers twice; what it wrote before comes first, or late on another stick."""
    (known,) = desk.add_people(1)
    for number in range(2):
        visit(desk, county, str(number))
    again = at(county, imaged(county.context, "hub2"))
    write(county, known, phone="13136715753")
    lost = county.answer(desk)
    lost = lost.rename(lost.with_name("lost.vdd"))
    files = []
    for remark in ("外出", "在家"):
        write(again, known, remark=remark)
        files.append(again.answer(desk))
    for file in (files[1], lost) if late else (lost, files[1]):
        told = desk.receive(file)
    assert told.asks != late
    for number in range(3, 6):
        visit(desk, again, str(number))
    for holder in (desk, again):
        found = person(holder, known)
        assert (found.values.get("phone"), found.values["remark"], found.conflicts) == (None, "在家", {})
        assert verify(holder.context.register).sound
    again.context.close()


@pytest.mark.parametrize("heard", [False, True])
def test_a_laptop_from_before_its_keys_were_changed_goes_on_with_its_old_ones(
    desk: Desk, county: County, heard: bool
) -> None:
    desk.context.register.save(blank("labourer"), {"name": "韦一"})
    visit(desk, county, "1")
    older = Desk(imaged(desk.context, "older"), desk.stick)
    approval.renew_keys(desk.context.register)
    county.receive(desk.export("2"))
    if heard:
        desk.receive(county.answer(desk))
    for number in range(3, 5):
        older.context.register.save(blank("labourer"), {"name": f"罗{number}"})
        visit(older, county, str(number))
    assert names(older) == {"韦一", "罗3", "罗4"} == set(county.names())
    assert older.states() == {"已接收"}
    older.context.close()


@pytest.mark.parametrize("new_keys", [False, True])
def test_a_hub_from_before_a_laptop_joined_gets_its_whole_chain_once_it_is_approved_again(
    tmp_path: Path, county: County, new_keys: bool
) -> None:
    older = at(county, imaged(county.context, "hub2"))
    desk = road.desk(tmp_path)
    desk.enrol(county)
    wanted = ["韦一", "韦二", "韦三"]
    desk.context.register.save(blank("labourer"), {"name": wanted[0]})
    visit(desk, county, "1")
    if new_keys:
        approval.renew_keys(desk.context.register)
        visit(desk, county, "2")
    desk.context.register.save(blank("labourer"), {"name": wanted[1]})
    visit(desk, county, "3")
    desk.context.register.save(blank("labourer"), {"name": wanted[2]})
    assert [taken.reason for taken in older.receive(desk.export("4"))] == ["not-approved"]
    with older.context.register.writing() as connection:
        (waiting,) = approving.waiting(connection)
        approving.approve(connection, older.hub, waiting.request)
    for number in range(5, 8):
        older.receive(desk.export(str(number)))
        desk.receive(older.answer(desk))
    assert sorted(older.names()) == sorted(wanted)
    assert desk.states() == {"已接收"}
    assert verify(older.context.register).sound
    for holder in (desk, older):
        holder.context.close()
