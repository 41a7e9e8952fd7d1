from pathlib import Path

import pytest

from tests.exchange import road
from tests.exchange.road import County, Desk
from villagedesk.context import Context, Unit
from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.exchange import arrivals, enrolment, history, outgoing, seal
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import Position, cover
from villagedesk.register import oplog


def journal(context: Context) -> list[str]:
    with context.register.database.reading() as connection:
        return [op.id for op in oplog.everything(connection)]


def flipped(file: Path, target: Path) -> Path:
    data = bytearray(file.read_bytes())
    data[len(data) * 2 // 3] ^= 1
    target.write_bytes(bytes(data))
    return target


def cut_short(file: Path, target: Path) -> Path:
    target.write_bytes(file.read_bytes()[:-700])
    return target


def by_stranger(file: Path, target: Path, recipients: tuple[str, ...]) -> Path:
    header = seal.peek(file).header
    said = cover(header.kind, header.county, header.village, header.device, Position())
    seal.write_sealed(target, said, ["{}"], KeyPair.generate(), recipients, (1, "0" * 64))
    return target


def test_thirty_people_travel_to_the_county_and_come_back_as_received(enrolled: Desk, county: County) -> None:
    enrolled.add_people(30)
    assert enrolled.states() == {"待报送"}
    (file,) = enrolled.export()
    assert enrolled.states() == {"已导出"}
    (taken,) = county.receive([file])
    assert (taken.outcome, taken.ops) == ("accepted", 31)
    assert len(county.names()) == 30
    result = enrolled.receive(county.answer(enrolled))
    assert (result.outcome, result.confirmed) == ("accepted", 31)
    assert enrolled.states() == {"已接收"}
    assert outgoing.unconfirmed(enrolled.context.register) == 0
    assert enrolled.export("again") == []


def test_a_renamed_file_is_the_same_file(enrolled: Desk, county: County) -> None:
    enrolled.add_people(3)
    (file,) = enrolled.export()
    renamed = file.rename(file.with_name("微信文件(1).vdu"))
    assert county.receive([renamed])[0].outcome == "accepted"
    answer = county.answer(enrolled)
    assert enrolled.receive(answer.rename(answer.with_name("mmexport1732.zip"))).outcome == "accepted"


def test_both_files_again_change_nothing(enrolled: Desk, county: County) -> None:
    enrolled.add_people(30)
    (file,) = enrolled.export()
    county.receive([file])
    answer = county.answer(enrolled)
    enrolled.receive(answer)
    at_home, at_hub = journal(enrolled.context), journal(county.context)
    (taken,) = county.receive([file])
    result = enrolled.receive(answer)
    assert (taken.outcome, taken.ops, result.outcome, result.confirmed, result.ops) == ("known", 0, "known", 0, 0)
    assert (journal(enrolled.context), journal(county.context)) == (at_home, at_hub)
    assert enrolled.states() == {"已接收"}


def test_the_county_refuses_bad_files_in_words_and_takes_the_good_one(
    enrolled: Desk, county: County, tmp_path: Path
) -> None:
    enrolled.add_people(30)
    (file,) = enrolled.export()
    recipients = (county.hub.keys.public.seal,)
    bad = [
        flipped(file, tmp_path / "改了一位.vdu"),
        cut_short(file, tmp_path / "没拷完.vdu"),
        by_stranger(file, tmp_path / "外人.vdu", recipients),
    ]
    results = county.receive([*bad, file])
    assert [taken.outcome for taken in results] == ["refused", "refused", "refused", "accepted"]
    assert [taken.reason for taken in results[:3]] == ["damaged", "damaged", "unknown-signer"]
    assert all(taken.message and taken.ops == 0 for taken in results[:3])
    assert len(county.names()) == 30


@pytest.mark.parametrize("harm", ["flipped", "cut", "stranger"])
def test_a_village_refuses_a_bad_answer_and_nothing_changes(
    enrolled: Desk, county: County, tmp_path: Path, harm: str
) -> None:
    enrolled.add_people(3)
    county.receive(enrolled.export())
    answer = county.answer(enrolled)
    bad = tmp_path / "坏文件.vdd"
    if harm == "stranger":
        by_stranger(answer, bad, (enrolled.context.keys.public.seal,))
    else:
        (flipped if harm == "flipped" else cut_short)(answer, bad)
    before = journal(enrolled.context)
    with pytest.raises(RefusedFile, match="坏文件") as refusal:
        enrolled.receive(bad)
    assert refusal.value.hint
    assert journal(enrolled.context) == before
    assert enrolled.states() == {"已导出"}
    assert enrolled.receive(answer).confirmed == 4


def test_an_answer_for_another_laptop_is_refused(enrolled: Desk, county: County, tmp_path: Path) -> None:
    other = road.desk(tmp_path, "second")
    other.enrol(county)
    with pytest.raises(RefusedFile, match="不是封给本机的"):
        enrolled.receive(county.answer(other))
    other.context.close()


def half(desk: Desk, county: County, first: int, last: int) -> Path:
    """Write a stretch of the laptop's chain as one of several files of a large report."""
    context = desk.context
    with context.register.database.reading() as connection:
        ops = oplog.own_after(connection, 0)[first - 1 : last]
    said = cover(FileKind.UPLINK, "520422", context.unit.village, context.register.identity.device, Position())
    target = desk.stick / f"{first}-{last}.vdu"
    recipients = (county.hub.keys.public.seal,)
    lines = [op.line for op in ops]
    seal.write_sealed(target, said, lines, context.keys, recipients, (ops[0].seq, ops[0].prev))
    return target


def test_a_second_file_waits_for_the_first_and_is_read_when_that_arrives(enrolled: Desk, county: County) -> None:
    enrolled.add_people(9)
    first, second = half(enrolled, county, 1, 4), half(enrolled, county, 5, 10)
    (waiting,) = county.receive([second])
    assert (waiting.outcome, waiting.reason, waiting.ops) == ("waiting", "gap", 0)
    assert "还缺一个文件" in waiting.message
    assert enrolled.receive(county.answer(enrolled)).receipt.gaps == (4,)
    assert enrolled.states() == {"待报送"}
    assert [taken.outcome for taken in county.receive([first])] == ["accepted", "accepted"]
    assert len(county.names()) == 9
    assert enrolled.receive(county.answer(enrolled)).receipt.gaps == ()
    assert enrolled.states() == {"已接收"}


def test_a_file_from_a_laptop_that_is_not_approved_yet_is_kept_and_read_on_approval(desk: Desk, county: County) -> None:
    desk.enrol(county, approve=False)
    desk.add_people(5)
    (file,) = desk.export()
    (waiting,) = county.receive([file])
    assert (waiting.outcome, waiting.reason) == ("waiting", "not-approved")
    assert county.names() == []
    file.unlink()
    desk.accept(county.approve(desk.stick / "request.vdq"))
    assert [taken.outcome for taken in county.retry(desk)] == ["accepted"]
    assert len(county.names()) == 5
    desk.receive(county.answer(desk))
    assert desk.states() == {"已接收"}


def test_a_lost_stick_is_made_good_by_the_next_export(enrolled: Desk, county: County) -> None:
    enrolled.add_people(4)
    (lost,) = enrolled.export("lost")
    enrolled.add_people(2)
    (file,) = enrolled.export("found")
    assert county.receive([file])[0].ops == 8
    enrolled.receive(county.answer(enrolled))
    assert enrolled.states() == {"已接收"}
    assert county.receive([lost])[0].ops == 0
    assert len(county.names()) == 6


def test_numbers_carry_the_letter_that_the_approval_gives_and_old_ones_stay(desk: Desk, county: County) -> None:
    desk.add_people(1)
    desk.enrol(county)
    desk.add_people(1)
    assert sorted(row.number[-6] for row in desk.rows()) == ["A", "X"]


def test_two_laptops_of_a_village_see_each_others_changes(enrolled: Desk, county: County, tmp_path: Path) -> None:
    second = road.desk(tmp_path, "second")
    second.enrol(county)
    enrolled.add_people(3)
    county.receive(enrolled.export())
    assert second.receive(county.answer(second)).ops == 4
    assert sorted(row.id for row in second.rows()) == sorted(row.id for row in enrolled.rows())
    person = second.context.register.get("labourer", second.rows()[0].id)
    assert person is not None
    second.context.register.save(person, {"phone": "13136715753"})
    second.add_people(2)
    county.receive(second.export())
    assert enrolled.receive(county.answer(enrolled)).ops == 4
    assert len(enrolled.rows()) == 5
    assert {row.number.split("-")[2][0] for row in enrolled.rows()} == {"A", "B"}
    changed = enrolled.context.register.get("labourer", person.id)
    assert changed is not None
    assert changed.values["phone"] == "13136715753"
    assert enrolled.export("more") == []
    assert outgoing.unconfirmed(second.context.register) == 4
    second.receive(county.answer(second))
    assert (second.states(), enrolled.states()) == ({"已接收"}, {"已接收"})
    second.context.close()


def test_two_laptops_that_change_one_field_apart_both_see_both_values(
    enrolled: Desk, county: County, tmp_path: Path
) -> None:
    second = road.desk(tmp_path, "second")
    second.enrol(county)
    (person,) = enrolled.add_people(1)
    county.receive(enrolled.export())
    second.receive(county.answer(second))
    for desk, phone in ((enrolled, "13136715753"), (second, "15980400545")):
        known = desk.context.register.get("labourer", person.id)
        assert known is not None
        desk.context.register.save(known, {"phone": phone})
        county.receive(desk.export("again"))
    for desk in (enrolled, second):
        desk.receive(county.answer(desk))
        found = desk.context.register.get("labourer", person.id)
        assert found is not None
        assert {head.value for head in found.conflicts["phone"]} == {"13136715753", "15980400545"}
        assert desk.states() == {"有冲突"}
    second.context.close()


def test_a_county_is_believed_only_with_its_own_digits_and_its_own_villages(
    desk: Desk, county: County, tmp_path: Path
) -> None:
    register, offer = desk.context.register, enrolment.read_offer(county.offer)
    with pytest.raises(VillageDeskError, match="核对数字不一致"):
        enrolment.choose_county(register, offer, "00000 " * 6)
    elsewhere = road.desk(tmp_path, "elsewhere", Unit("520423100001", "别处村"))
    with pytest.raises(VillageDeskError, match="不属于该县"):
        enrolment.choose_county(elsewhere.context.register, offer)
    elsewhere.context.close()
    with pytest.raises(VillageDeskError, match="还没有登记到县里"):
        desk.export()
    enrolment.choose_county(register, offer, offer.digits)
    stranger = road.county(tmp_path, "stranger")
    with pytest.raises(VillageDeskError, match="不能改投别处"):
        enrolment.choose_county(register, enrolment.read_offer(stranger.offer))
    stranger.context.close()


def test_an_approval_from_another_county_is_refused(desk: Desk, county: County, tmp_path: Path) -> None:
    desk.enrol(county, approve=False)
    stranger = road.county(tmp_path, "stranger")
    request = tmp_path / "other.vdq"
    other = road.desk(tmp_path, "second")
    enrolment.choose_county(other.context.register, enrolment.read_offer(stranger.offer))
    enrolment.request(other.context.register, other.context.keys, request)
    with pytest.raises(RefusedFile):
        desk.accept(stranger.approve(request))
    for opened in (stranger.context, other.context):
        opened.close()


def test_files_from_the_county_are_told_apart_and_each_answered_in_words(
    desk: Desk, county: County, tmp_path: Path
) -> None:
    context = desk.context

    def take_in(*files: Path) -> list[tuple[str, str]]:
        found = arrivals.take_in(context.register, files, context.folder.inbox)
        return [(arrival.outcome, arrival.message) for arrival in found]

    photo = tmp_path / "照片.jpg"
    photo.write_bytes(b"\xff\xd8" * 500)
    desk.enrol(county, approve=False)
    approval = county.approve(desk.stick / "request.vdq")
    results = take_in(photo, county.offer, desk.stick / "request.vdq", approval, approval)
    assert [outcome for outcome, _ in results] == ["refused", "refused", "refused", "accepted", "known"]
    assert "照片.jpg" in results[0][1]
    assert "登记文件" in results[1][1]
    assert "要交给县里" in results[2][1]
    assert results[3][1] == "县里已批准本机，新登记单号用字母 A。"


def test_before_joining_a_county_its_files_wait(desk: Desk, county: County, tmp_path: Path) -> None:
    other = road.desk(tmp_path, "second")
    other.enrol(county)
    context = desk.context
    (arrival,) = arrivals.take_in(context.register, [county.answer(other)], context.folder.inbox)
    assert (arrival.outcome, arrival.reason) == ("refused", "not-enrolled")
    assert "还没有登记到县里" in arrival.message
    other.context.close()


def test_the_standing_tells_what_is_on_its_way(enrolled: Desk, county: County) -> None:
    register = enrolled.context.register
    enrolled.add_people(3)
    (file,) = enrolled.export()
    enrolled.add_people(1)
    now = history.standing(register)
    assert (now.county, now.letter, now.unsent, now.unconfirmed) == ("普定县就业局", "A", 2, 6)
    assert now.since == register.today()
    county.receive([file])
    enrolled.receive(county.answer(enrolled))
    assert [entry.confirmed for entry in history.sent(register)] == [True]
    assert history.standing(register).unconfirmed == 2
