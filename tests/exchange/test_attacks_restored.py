"""Laptops and hubs that come back from older copies, or stand there twice: nothing is lost, and nobody is told so."""

import os
import shutil
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from tests.exchange import road
from tests.exchange.road import PASSWORD, County, Desk, visit
from villagedesk.care import backup
from villagedesk.care.verify import verify
from villagedesk.context import Context
from villagedesk.county import approving, receipts
from villagedesk.county import hub as hubs
from villagedesk.errors import RefusedFile
from villagedesk.exchange import arrivals, enrolment, link, outgoing
from villagedesk.exchange.payload import LINES_CAP
from villagedesk.register import apply as door
from villagedesk.register import oplog, people, state
from villagedesk.register.record import blank

CAP = LINES_CAP if os.environ.get("VILLAGEDESK_SOAK") else 300
"""Lines in a file: the true number takes a while."""


@pytest.fixture
def desk(enrolled: Desk) -> Desk:
    """Have the laptop enrolled from the start."""
    return enrolled


def copied(desk: Desk, name: str) -> Desk:
    """Open a copy of the laptop's folder, as a disk image or a cautious clerk makes one."""
    root = desk.context.folder.root
    desk.context.register.database.close()
    shutil.copytree(root, root.with_name(name))
    stick = desk.stick.with_name(f"stick-{name}")
    stick.mkdir()
    return Desk(Context.open(root.with_name(name), PASSWORD), stick)


def names(desk: Desk) -> set[str]:
    return {str(row.person["name"]) for row in desk.rows()}


def register(desk: Desk, *wanted: str) -> None:
    for name in wanted:
        desk.context.register.save(blank("labourer"), {"name": name})


@pytest.mark.parametrize("answer_first", [False, True])
@pytest.mark.parametrize("lost_answer", [False, True])
def test_what_an_older_copy_lost_comes_back_from_the_county(
    desk: Desk, county: County, answer_first: bool, lost_answer: bool
) -> None:
    register(desk, "韦一")
    visit(desk, county)
    older = copied(desk, "older")
    register(desk, "韦二", "韦三")
    county.receive(desk.export())
    if answer_first:
        older.receive(county.answer(older))
        assert older.states() == {"已接收"}
    register(older, "罗一")
    assert county.receive(older.export())[0].outcome == "accepted"
    if lost_answer:
        county.answer(older)
        register(older, "罗二")
        county.receive(older.export("more"))
    older.receive(county.answer(older))
    assert names(older) >= {"韦一", "韦二", "韦三", "罗一"}
    assert older.states() == {"已接收"}
    assert outgoing.unconfirmed(older.context.register) == 0
    assert set(county.names()) == names(older)
    register(older, "罗三")
    assert {str(row.state) for row in older.rows() if row.person["name"] == "罗三"} == {"待报送"}
    visit(older, county)
    assert older.states() == {"已接收"}
    assert set(county.names()) == names(older)
    for context in (older.context, county.context):
        assert verify(context.register).sound
    older.context.close()


def test_a_copied_laptop_and_its_original_both_go_on_and_both_see_all(desk: Desk, county: County) -> None:
    register(desk, "韦一")
    visit(desk, county)
    twin = copied(desk, "twin")
    for number in range(3):
        register(desk, f"韦原{number}")
        register(twin, f"韦像{number}")
        for one in (desk, twin) if number % 2 else (twin, desk):
            visit(one, county)
    visit(desk, county)
    visit(twin, county)
    desk.receive(county.answer(desk))
    assert names(desk) == names(twin) == set(county.names())
    assert len(county.names()) == 7
    assert desk.states() == twin.states() == {"已接收"}
    assert verify(twin.context.register).sound
    twin.context.close()


def test_an_export_never_writes_over_an_earlier_one(desk: Desk, county: County) -> None:
    older = copied(desk, "older")
    register(desk, "韦一")
    (first,) = desk.export()
    before = first.read_bytes()
    register(older, "罗一")
    exports = outgoing.export(older.context.register, older.context.keys, first.parent, older.context.folder.outbox)
    assert exports[0].file != first
    assert first.read_bytes() == before
    assert [taken.outcome for taken in county.receive([first, exports[0].file])] == ["accepted", "accepted"]
    older.context.close()


def restored(county: County, file: Path, root: Path) -> County:
    """Bring the county's backup back into another folder and open it."""
    context = Context.open(backup.restore(file, root).root, PASSWORD)
    with context.register.database.reading() as connection:
        return County(context, hubs.load(connection), county.offer, county.answers)


def test_a_hub_from_a_backup_hears_everything_again_and_sends_everything_again(
    desk: Desk, county: County, tmp_path: Path
) -> None:
    second = road.desk(tmp_path, "second")
    second.enrol(county)
    register(desk, "韦一")
    visit(desk, county)
    visit(second, county)
    made = backup.back_up(county.context.register, county.context.folder, county.context.key, tmp_path / "hub.vdb")
    register(desk, "韦二")
    visit(desk, county)
    visit(second, county)
    again = restored(county, made.file, tmp_path / "hub2")
    register(second, "罗一", "罗二", "罗三")
    again.receive(second.export("again"))
    again.answer(desk)
    desk.receive(again.answer(desk))
    assert {str(row.state) for row in desk.rows() if row.person["name"] == "韦二"} == {"已导出"}
    visit(desk, again)
    visit(second, again)
    desk.receive(again.answer(desk))
    assert names(desk) == names(second) == set(again.names()) == {"韦一", "韦二", "罗一", "罗二", "罗三"}
    assert desk.states() == second.states() == {"已接收"}
    assert verify(again.context.register).sound
    again.context.close()
    second.context.close()


def test_a_hub_whose_folder_was_copied_back_notices_it_by_what_a_laptop_heard(desk: Desk, county: County) -> None:
    register(desk, "韦一")
    visit(desk, county)
    root = county.context.folder.root
    county.context.register.database.close()
    shutil.copytree(root, root.with_name("hub2"))
    for number in range(3):
        register(desk, f"韦又{number}")
        visit(desk, county)
    context = Context.open(root.with_name("hub2"), PASSWORD)
    with context.register.database.reading() as connection:
        again = County(context, hubs.load(connection), county.offer, county.answers)
    register(desk, "韦末")
    (taken,) = again.receive(desk.export("late"))
    assert (taken.outcome, taken.reason) == ("waiting", "gap")
    result = desk.receive(again.answer(desk))
    assert result.receipt.epoch[0] == 2
    assert desk.states() == {"已接收", "已导出"}
    visit(desk, again)
    assert desk.states() == {"已接收"}
    assert names(desk) == set(again.names())
    context.close()


def test_reports_in_any_order_and_twice_come_to_the_same(desk: Desk, county: County, tmp_path: Path) -> None:
    files = []
    for number in range(3):
        register(desk, f"韦{number}")
        files += desk.export(str(number))
        with desk.context.register.writing() as connection:  # as if each had been confirmed
            tip = oplog.own_tip(connection)
            assert tip
            state.put(connection, people.ACKNOWLEDGED, tip[1])
    for order in permutations(files):
        county.receive([*order, *reversed(order)])
    assert sorted(county.names()) == ["韦0", "韦1", "韦2"]
    with county.context.register.database.reading() as connection:
        assert len(list(oplog.everything(connection))) == 3
    desk.receive(county.answer(desk))
    assert desk.states() == {"已接收"}


def test_answers_in_any_order_and_twice_come_to_the_same_and_say_what_is_missing(
    desk: Desk, county: County, tmp_path: Path
) -> None:
    second = road.desk(tmp_path, "second")
    second.enrol(county)
    answers = []
    for number in range(3):
        register(second, f"罗{number}")
        county.receive(second.export(str(number)))
        with county.context.register.writing() as connection:  # as if the laptop had applied the last one
            last, _ = oplog.length(connection)
        answers.append(county.answer(desk))
        with county.context.register.writing() as connection:
            connection.execute(hubs.DEVICE.update().values(feed=last))
    context = desk.context
    taken = arrivals.take_in(context.register, reversed(answers), context.folder.inbox)
    assert [arrival.ops for arrival in taken] == [0, 0, 1]
    assert all("先前还有一份反馈" in arrival.hint for arrival in taken[:2])
    assert arrivals.take_in(context.register, answers, context.folder.inbox)[2].ops == 1
    assert len(names(desk)) == 3
    second.context.close()


def test_more_than_one_file_holds_travels_both_ways(
    desk: Desk, county: County, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit in ("exchange.payload.LINES_CAP", "exchange.outgoing.LINES_CAP"):
        monkeypatch.setattr(f"villagedesk.{limit}", CAP)
    monkeypatch.setattr("villagedesk.county.receipts._PART", CAP - 4)
    second = road.desk(tmp_path, "second")
    second.enrol(county)
    desk.context.register.save_all([(blank("labourer"), {"name": f"韦{n}"}) for n in range(CAP + 1)])
    first, rest = desk.export()
    assert [taken.outcome for taken in county.receive([rest, first, rest])] == [
        "waiting",
        "accepted",
        "accepted",
        "known",
    ]
    device = second.context.register.identity.device
    parts = receipts.answer(county.context.register, county.hub, device, county.answers)
    assert [second.receive(part).ops for part in parts] == [CAP - 4, 5]
    assert len(names(second)) == CAP + 1
    second.context.close()


def test_an_old_approval_brought_again_changes_nothing(desk: Desk, county: County, tmp_path: Path) -> None:
    context = desk.context
    request = desk.stick / "request.vdq"
    old = county.approve(request)
    kept = shutil.copyfile(old, tmp_path / "old.vda")
    other = road.desk(tmp_path, "second")
    other.enrol(county)
    with county.context.register.writing() as connection:
        asked = enrolment.read_request(request, county.hub.identities)
        approving.approve(connection, county.hub, asked, "520422101238")
        again = approving.approve(connection, county.hub, asked, context.unit.village)
        approving.write_approval(connection, county.hub, asked.keys.key_id, tmp_path / "new.vda")
    desk.accept(tmp_path / "new.vda")
    letter = context.register.identity.letter
    assert letter == again.letter != other.context.register.identity.letter
    with context.register.database.reading() as connection:
        held = link.certificate(connection)
    desk.accept(kept)
    assert context.register.identity.letter == letter
    with context.register.database.reading() as connection:
        assert link.certificate(connection) == held
    other.context.close()


def test_every_certificate_has_a_number_of_its_own(county: County, tmp_path: Path) -> None:
    serials = []
    for number in range(3):
        one = road.desk(tmp_path, f"desk{number}")
        one.enrol(county)
        with county.context.register.writing() as connection:
            asked = enrolment.read_request(one.stick / "request.vdq", county.hub.identities)
            serials += [approving.approve(connection, county.hub, asked).serial for _ in range(2)]
        one.context.close()
    assert serials == [1, 1, 2, 2, 3, 3]


def test_a_village_backup_is_brought_back_and_written_on(desk: Desk, county: County, tmp_path: Path) -> None:
    register(desk, "韦一")
    context = desk.context
    made = backup.back_up(context.register, context.folder, context.key, tmp_path / "a.vdb")
    register(desk, "韦二")
    visit(desk, county)
    again = Desk(Context.open(backup.restore(made.file, tmp_path / "again").root, PASSWORD), desk.stick)
    assert not again.context.register.lost()
    register(again, "韦三")
    visit(again, county)
    assert names(again) == {"韦一", "韦二", "韦三"} == set(county.names())
    assert verify(again.context.register).sound
    with again.context.register.writing() as connection:
        door.rebuild(connection)
    assert verify(again.context.register).sound
    assert again.states() == {"已接收"}
    assert again.context.today >= date.today()
    again.context.close()
    with pytest.raises(RefusedFile):
        desk.receive(county.offer)
