"""New keys: of a laptop, named by its old key and certified by the county; of the hub, certified by the root."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.exchange import road
from tests.exchange.keyring import chosen, device, letter, reloaded, report, rooted
from tests.exchange.road import PASSWORD, County, Desk
from villagedesk.context import Context
from villagedesk.county import approving, ceremony, devices, revoking
from villagedesk.county import hub as hubs
from villagedesk.errors import RefusedFile, VillageDeskError, WrongUse
from villagedesk.exchange import approval, arrivals, enrolment, link, seal
from villagedesk.exchange.certificate import HubCertificate, issue_device, issue_hub, read_device
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import Position
from villagedesk.journal.op import KEY, Change
from villagedesk.register import state
from villagedesk.register.day import HUB_TIME


def renewed(desk: Desk, county: County) -> KeyPair:
    """Let a laptop replace its keys all the way, and return the old ones."""
    old = desk.context.keys
    approval.renew_keys(desk.context.register)
    county.receive(desk.export("renewing"))
    desk.receive(county.answer(desk))
    return old


def test_a_laptop_changes_its_keys_and_stays_the_same_laptop(enrolled: Desk, county: County) -> None:
    before, old = device(enrolled), enrolled.context.keys
    enrolled.add_people(2)
    approval.renew_keys(enrolled.context.register)
    assert enrolled.context.keys == old
    (file,) = enrolled.export("old key")
    assert seal.peek(file).header.signer == old.key_id
    assert county.receive([file])[0].outcome == "accepted"
    enrolled.receive(county.answer(enrolled))
    assert enrolled.context.keys != old
    enrolled.add_people(1)
    (file,) = enrolled.export("new key")
    header = seal.peek(file).header
    assert (header.signer, header.device) == (enrolled.context.keys.key_id, before)
    assert county.receive([file])[0].outcome == "accepted"
    enrolled.receive(county.answer(enrolled))
    assert (enrolled.states(), letter(enrolled)) == ({"已接收"}, "A")
    assert len(county.names()) == 3


def test_the_chain_goes_on_after_a_restart_in_every_state(enrolled: Desk, county: County) -> None:
    before = enrolled.context.register.identity
    root = enrolled.context.folder.root

    def restarted() -> Desk:
        enrolled.context.close()
        return Desk(Context.open(root, PASSWORD), enrolled.stick)

    approval.renew_keys(enrolled.context.register)
    desk = restarted()
    assert desk.context.register.identity == before
    county.receive(desk.export())
    desk.receive(county.answer(desk))
    desk = restarted()
    assert desk.context.register.identity == before
    desk.add_people(1)
    assert county.receive(desk.export("later"))[0].outcome == "accepted"
    desk.context.close()


def test_a_lost_stick_or_a_lost_answer_only_delays_the_change(enrolled: Desk, county: County) -> None:
    approval.renew_keys(enrolled.context.register)
    with pytest.raises(VillageDeskError, match="正等县里确认"):
        approval.renew_keys(enrolled.context.register)
    enrolled.export("lost")
    (file,) = enrolled.export("found")
    county.receive([file])
    county.answer(enrolled).unlink()
    enrolled.add_people(1)
    assert county.receive(enrolled.export("still the old key"))[0].outcome == "accepted"
    assert county.receive([file])[0].outcome == "known"
    enrolled.receive(county.answer(enrolled))
    enrolled.add_people(1)
    assert county.receive(enrolled.export("new key"))[0].outcome == "accepted"


def test_the_old_key_is_refused_once_the_new_one_was_seen(enrolled: Desk, county: County) -> None:
    old = renewed(enrolled, county)
    late = report(enrolled, county, old, "late.vdu")
    assert county.receive([late])[0].outcome == "accepted"  # on its way, before the new key was seen
    enrolled.receive(county.answer(enrolled))
    enrolled.add_people(1)
    county.receive(enrolled.export("new key"))
    known = len(county.names())
    (taken,) = county.receive([report(enrolled, county, old, "forged.vdu", seq=1)])
    assert (taken.outcome, taken.reason) == ("refused", "retired-key")
    assert county.receive([late])[0].outcome == "known"
    assert len(county.names()) == known


def test_the_first_approval_given_again_brings_no_old_key_back(desk: Desk, county: County) -> None:
    desk.enrol(county)
    first = county.approve(desk.stick / "request.vdq")
    kept = first.with_name("first.vda")
    kept.write_bytes(first.read_bytes())
    renewed(desk, county)
    keys = desk.context.keys
    context = desk.context
    (arrival,) = arrivals.take_in(context.register, [kept], context.folder.inbox)
    assert arrival.outcome == "known"
    assert context.keys == keys


def test_nobody_takes_over_by_naming_the_keys_of_another_laptop(enrolled: Desk, county: County, tmp_path: Path) -> None:
    second = road.desk(tmp_path, "second")
    second.enrol(county)
    for keys in (second.context.keys.public.to_json(), {"sign": "", "seal": ""}, None, "keys"):
        changes = [Change("", "", {}, "罗会计", "更换密钥", kind=KEY, extra={"keys": keys})]
        enrolled.context.register.change(lambda _: changes)  # noqa: B023 - called at once
    assert county.receive(enrolled.export())[0].outcome == "accepted"
    with county.context.register.database.reading() as connection:
        rows = {row["id"]: row for row in revoking.in_use(connection)}
    assert rows[device(enrolled)]["keys"] == enrolled.context.keys.public.to_json()
    second.context.close()


def test_a_hub_that_forgot_the_new_keys_believes_its_own_certificate(enrolled: Desk, county: County) -> None:
    with county.context.register.database.reading() as connection:
        before = dict(approving.required(connection, device(enrolled)))
    renewed(enrolled, county)
    with county.context.register.writing() as connection:
        connection.execute(hubs.DEVICE.update(), before)
        state.put(connection, "serial", 1)
    enrolled.add_people(1)
    assert county.receive(enrolled.export("after"))[0].outcome == "accepted"
    enrolled.receive(county.answer(enrolled))
    enrolled.add_people(1)
    assert county.receive(enrolled.export("again"))[0].outcome == "accepted"


@pytest.fixture
def safe(tmp_path: Path) -> tuple[County, KeyPair]:
    """Found a county whose root is at hand."""
    return rooted(tmp_path)


def rotated(county: County, root: KeyPair) -> County:
    typed = "-".join(ceremony.root_sheet("520422", "普定县就业局", root, "2026-11-22").signing).upper()
    ceremony.rotate_hub(county.context.register, ceremony.read_root(typed))
    again = reloaded(county)
    hubs.publish_enrolment(again.hub, again.offer)
    return again


def test_the_root_stays_on_paper_alone(safe: tuple[County, KeyPair]) -> None:
    county, root = safe
    with county.context.register.database.reading() as connection:
        assert ceremony.root_kept(connection) is None
        stored = repr(connection.execute(state.SETTING.select()).all())
    assert root.identity not in stored
    assert root.seed.hex() not in stored
    assert county.context.keys.seed.hex() in stored
    county.context.close()


def test_a_root_that_an_earlier_version_kept_is_printed_and_taken_out(safe: tuple[County, KeyPair]) -> None:
    county, root = safe
    with county.context.register.writing() as connection:
        state.put(connection, "hub", {"root": root.to_json(), "certificate": county.hub.signed})
    old = reloaded(county)
    assert root.identity in old.hub.identities
    with county.context.register.database.reading() as connection:
        assert ceremony.root_kept(connection) == root
    ceremony.forget_root(county.context.register)
    new = reloaded(county)
    assert new.hub.root == root.public
    assert root.identity not in new.hub.identities
    hubs.publish_enrolment(new.hub, new.offer)
    assert enrolment.read_offer(new.offer).digits == county.hub.digits
    county.context.close()


def test_what_is_typed_from_the_root_sheet_is_checked(safe: tuple[County, KeyPair]) -> None:
    county, root = safe
    sheet = ceremony.root_sheet("520422", "普定县就业局", root, "2026-11-22")
    for number in ceremony.asked(sheet):
        assert ceremony.fits(sheet, number, f" {sheet.signing[number - 1].upper()} ")
    assert not ceremony.fits(sheet, 1, sheet.signing[1] if sheet.signing[1] != sheet.signing[0] else "0")
    whole = "".join(sheet.signing)
    assert ceremony.read_root(" ".join(sheet.signing)).seed == root.seed
    other = "0" if whole[5] != "0" else "1"
    for typed, words in (
        (whole[:-1], "68 个字符"),
        (whole[:5] + other + whole[6:], "校验对不上"),
        ("g" + whole[1:], "0 到 9"),
    ):
        with pytest.raises(WrongUse, match=words):
            ceremony.read_root(typed)
    stranger = ceremony.root_sheet("520422", "普定县就业局", KeyPair.generate(), "2026-11-22")
    with pytest.raises(VillageDeskError, match="不是“普定县就业局”的根密钥"):
        ceremony.rotate_hub(county.context.register, ceremony.read_root("".join(stranger.signing)))
    assert reloaded(county).hub.certificate.serial == 1
    county.context.close()


def test_villages_learn_a_new_hub_key_and_nothing_on_its_way_is_lost(desk: Desk, safe: tuple[County, KeyPair]) -> None:
    county, root = safe
    desk.enrol(county)
    desk.add_people(2)
    sent, answered = desk.export("before"), county.answer(desk)
    new = rotated(county, root)
    assert new.hub.keys != county.hub.keys
    assert new.receive(sent)[0].outcome == "accepted"  # sealed to the former key
    assert desk.receive(answered).outcome == "accepted"  # signed by the former key
    desk.receive(new.answer(desk))
    assert desk.states() == {"已接收"}
    desk.add_people(1)
    (after,) = desk.export("after")
    assert county.hub.keys.public.seal not in link_recipients(desk)
    assert new.receive([after])[0].outcome == "accepted"
    with new.context.register.database.reading() as connection:
        row = approving.required(connection, device(desk))
        assert devices.approval(new.hub, row) is None
        assert read_device(row["certificate"]).serial == row["seen_serial"]
    county.context.close()


def link_recipients(desk: Desk) -> tuple[str, ...]:
    with desk.context.register.database.reading() as connection:
        return link.require(connection).recipients


def test_a_former_hub_key_is_believed_for_half_a_year_and_an_older_certificate_never_again(
    desk: Desk, safe: tuple[County, KeyPair]
) -> None:
    county, root = safe
    older = county.offer.with_name("older.vde")
    older.write_bytes(county.offer.read_bytes())
    desk.enrol(county)
    new = rotated(county, root)
    chosen(desk, new)
    assert county.hub.keys.public.seal not in link_recipients(desk)
    enrolment.choose_county(desk.context.register, enrolment.read_offer(older))
    assert new.hub.keys.public.seal in link_recipients(desk)
    stale = forged_answer(desk, county, county.hub.keys, "stale.vdd")
    register = desk.context.register
    assert approval.open_from_county(register, stale).header.county == "520422"
    with register.writing() as connection:
        state.put(connection, HUB_TIME, (date.today() + timedelta(days=181)).isoformat())
    with pytest.raises(RefusedFile) as caught:
        approval.open_from_county(register, stale)
    assert caught.value.reason == "unknown-signer"
    county.context.close()


def forged_answer(desk: Desk, county: County, keys: KeyPair, name: str, hub: dict[str, str] | None = None) -> Path:
    extra = {link.HUB: hub} if hub else {}
    cover = link.cover(FileKind.DOWNLINK, "520422", desk.context.unit.village, device(desk), Position(), extra)
    seal.write_sealed(county.answers / name, cover, ["{}"], keys, [desk.context.keys.public.seal])
    return county.answers / name


def test_a_hub_certificate_by_another_root_is_not_learnt(enrolled: Desk, county: County) -> None:
    stranger, thief = KeyPair.generate(), KeyPair.generate()
    content = HubCertificate(
        county="520422", name="普定县就业局", serial=9, issued=link.moment(), keys=thief.public
    )  # fmt: skip
    for signed in (issue_hub(content, stranger), issue_hub(content, county.hub.keys), {"body": "{}", "sig": ""}):
        forged = forged_answer(enrolled, county, thief, "x.vdd", signed)
        with pytest.raises(RefusedFile):
            approval.open_from_county(enrolled.context.register, forged)
    assert thief.public.seal not in link_recipients(enrolled)


def test_a_certificate_by_a_former_hub_key_never_displaces_one_by_the_present_key(
    desk: Desk, safe: tuple[County, KeyPair]
) -> None:
    county, root = safe
    desk.enrol(county)
    new = rotated(county, root)
    desk.receive(new.answer(desk))
    register = desk.context.register
    with register.database.reading() as connection:
        held = link.certificate(connection)
        row = read_device(held)
    forged = issue_device(replace(row, serial=row.serial + 1000, letter="Z"), county.hub.keys)
    with register.writing() as connection:
        approval.take_approval(register, connection, {"certificate": forged, "hub": county.hub.signed})
        assert link.certificate(connection) == held
    assert letter(desk) == "A"
    county.context.close()
