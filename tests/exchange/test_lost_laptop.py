"""A laptop that was lost or stolen: nothing new of it counts until a person decides, and it hears nothing more."""

from pathlib import Path

import pytest

from tests.exchange import road
from tests.exchange.keyring import device, letter, report
from tests.exchange.road import County, Desk
from villagedesk.county import quarantine, receipts, revoking
from villagedesk.county.intake import Intake
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import approval


def revoke(county: County, desk: Desk, why: str = "丢失") -> None:
    with county.context.register.writing() as connection:
        revoking.revoke(connection, device(desk), why)


def reinstate(county: County, desk: Desk, key: str = "") -> None:
    with county.context.register.writing() as connection:
        revoking.reinstate(connection, county.hub, device(desk), key)


def test_a_new_laptop_gets_the_whole_roll_and_the_next_letter(enrolled: Desk, county: County, tmp_path: Path) -> None:
    enrolled.add_people(3)
    county.receive(enrolled.export())
    revoke(county, enrolled)
    second = road.desk(tmp_path, "second")
    second.enrol(county)
    second.receive(county.answer(second))
    assert letter(second) == "B"
    assert {row.id for row in second.rows()} == {row.id for row in enrolled.rows()}
    with second.context.register.database.reading() as connection:
        (gone,) = approval.revoked(connection)
    assert (gone.device, gone.why) == (device(enrolled), "丢失")
    second.context.close()


def test_what_it_sent_before_stays_and_what_it_sends_later_waits_for_a_decision(enrolled: Desk, county: County) -> None:
    enrolled.add_people(2)
    before = enrolled.export("before")
    county.receive(before)
    enrolled.add_people(1)
    (later,) = enrolled.export("later")
    revoke(county, enrolled, "被盗")
    assert county.receive(before)[0].outcome == "known"
    (taken,) = county.receive([later])
    assert (taken.outcome, taken.reason) == ("refused", "revoked")
    assert len(county.names()) == 2
    inbox, register = county.context.folder.inbox, county.context.register
    with register.database.reading() as connection:
        (kept,) = quarantine.refused(connection, inbox)
    assert Intake(register, county.hub, inbox).decide(kept.digest).outcome == "accepted"
    assert len(county.names()) == 3


def test_it_gets_no_answer_any_more(enrolled: Desk, county: County) -> None:
    revoke(county, enrolled)
    with pytest.raises(VillageDeskError, match="停用"):
        receipts.answer(county.context.register, county.hub, device(enrolled), county.answers)


def test_a_report_that_only_claims_a_known_head_changes_nothing(enrolled: Desk, county: County) -> None:
    enrolled.add_people(1)
    county.receive(enrolled.export())
    revoke(county, enrolled)
    (taken,) = county.receive([report(enrolled, county, enrolled.context.keys, "new.vdu")])
    assert taken.reason == "revoked"
    assert len(county.names()) == 1


def test_a_laptop_that_was_found_goes_on_under_a_new_certificate(enrolled: Desk, county: County) -> None:
    revoke(county, enrolled)
    enrolled.add_people(1)
    (file,) = enrolled.export()
    assert county.receive([file])[0].reason == "revoked"
    reinstate(county, enrolled)
    assert county.receive([file])[0].outcome == "accepted"
    enrolled.receive(county.answer(enrolled))
    assert (enrolled.states(), letter(enrolled)) == ({"已接收"}, "A")


def test_a_laptop_from_before_its_keys_were_changed_is_taken_back_by_its_old_key(
    enrolled: Desk, county: County
) -> None:
    old = enrolled.context.keys
    approval.renew_keys(enrolled.context.register)
    county.receive(enrolled.export("renewing"))
    enrolled.receive(county.answer(enrolled))
    enrolled.add_people(1)
    county.receive(enrolled.export("new key"))
    stale = report(enrolled, county, old, "stale.vdu")
    assert county.receive([stale])[0].reason == "retired-key"
    with pytest.raises(VillageDeskError, match="没有用过这个密钥"):
        reinstate(county, enrolled, "0" * 16)
    reinstate(county, enrolled, old.key_id)
    assert county.receive([stale])[0].outcome == "accepted"
    enrolled.receive(county.answer(enrolled))
    assert enrolled.context.keys == old
    enrolled.add_people(1)
    assert county.receive(enrolled.export("old key again"))[0].outcome == "accepted"


def test_a_reason_is_asked_for_and_the_first_one_stays(enrolled: Desk, county: County) -> None:
    with pytest.raises(VillageDeskError, match="写明原因"):
        revoke(county, enrolled, " ")
    revoke(county, enrolled, "丢失")
    revoke(county, enrolled, "换新电脑")
    with county.context.register.database.reading() as connection:
        assert [row["revoked_why"] for row in revoking.revoked(connection)] == ["丢失"]
