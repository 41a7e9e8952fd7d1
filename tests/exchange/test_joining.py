"""Joining without files of its own: the request rides in the first report, the approval in the first answer."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.exchange import road
from tests.exchange.keyring import chosen, device, letter, report
from tests.exchange.road import VILLAGE, County, Desk
from villagedesk.context import Unit
from villagedesk.county import approving, codes, revoking
from villagedesk.county.codes import Code
from villagedesk.errors import RefusedFile
from villagedesk.exchange import arrivals, enrolment, payload, seal
from villagedesk.exchange.header import Cover, FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import Position, cover

NEIGHBOUR = Unit("520422101238", "下坝村")


def code_for(county: County, village: Unit = VILLAGE) -> str:
    with county.context.register.writing() as connection:
        (made,) = codes.make(connection, county.hub, [(village.code, village.name)])
    return made.code


def waiting(county: County) -> list[tuple[str, Code]]:
    with county.context.register.database.reading() as connection:
        return [(asked.device, asked.code) for asked in approving.waiting(connection)]


def test_the_request_rides_in_the_first_report_and_the_approval_in_the_first_answer(desk: Desk, county: County) -> None:
    chosen(desk, county).add_people(3)
    (first,) = desk.export()
    (taken,) = county.receive([first])
    assert (taken.outcome, taken.reason) == ("waiting", "not-approved")
    assert waiting(county) == [(device(desk), Code.NONE)]
    with county.context.register.writing() as connection:
        (asked,) = approving.waiting(connection)
        approving.approve(connection, county.hub, asked.request)
    assert [taken.outcome for taken in county.retry(desk)] == ["accepted"]
    (arrival,) = arrivals.take_in(desk.context.register, [county.answer(desk)], desk.context.folder.inbox)
    assert arrival.message.startswith("县里已批准本机，新登记单号用字母 A。县里确认了")
    assert (desk.states(), letter(desk)) == ({"已接收"}, "A")
    desk.add_people(1)
    (second,) = desk.export()
    header = seal.peek(second).header
    assert header.enrol is None
    assert header.extra["certificate"]
    assert county.receive([second])[0].outcome == "accepted"


def test_an_answer_that_was_lost_costs_no_approval(desk: Desk, county: County) -> None:
    chosen(desk, county, code_for(county)).add_people(1)
    county.receive(desk.export())
    county.answer(desk).unlink()
    desk.receive(county.answer(desk))
    assert letter(desk) == "A"


def test_a_right_code_approves_at_once_and_only_once(desk: Desk, county: County, tmp_path: Path) -> None:
    code = code_for(county)
    second = road.desk(tmp_path, "second")
    for laptop in (desk, second):
        chosen(laptop, county, f" {code.lower()} ").add_people(2)
    assert [county.receive(laptop.export())[0].outcome for laptop in (desk, second)] == ["accepted", "waiting"]
    assert waiting(county) == [(device(second), Code.USED)]
    desk.receive(county.answer(desk))
    assert letter(desk) == "A"
    second.context.close()


@pytest.mark.parametrize("village", [None, NEIGHBOUR])
def test_a_wrong_code_or_that_of_another_village_leaves_the_laptop_waiting(
    desk: Desk, county: County, village: Unit | None
) -> None:
    code = "2222-3333-4444" if village is None else code_for(county, village)
    chosen(desk, county, code).add_people(1)
    assert county.receive(desk.export())[0].reason == "not-approved"
    assert waiting(county) == [(device(desk), Code.WRONG)]
    assert county.names() == []


def test_requests_with_right_codes_are_approved_in_one_go(desk: Desk, county: County, tmp_path: Path) -> None:
    neighbour, guessing = road.desk(tmp_path, "neighbour", NEIGHBOUR), road.desk(tmp_path, "guessing")
    requests = []
    for laptop, code in (
        (desk, code_for(county)),
        (neighbour, code_for(county, NEIGHBOUR)),
        (guessing, "ABCD-EFGH-JKLM"),
    ):
        requests.append(laptop.stick / "request.vdq")
        chosen(laptop, county, code)
        enrolment.request(laptop.context.register, laptop.context.keys, requests[-1])
    county.receive(requests)
    with county.context.register.writing() as connection:
        approved = approving.approve_coded(connection, county.hub)
        assert approving.approve_coded(connection, county.hub) == []
    assert {certificate.device for certificate in approved} == {device(desk), device(neighbour)}
    assert waiting(county) == [(device(guessing), Code.WRONG)]
    for laptop in (neighbour, guessing):
        laptop.context.close()


def test_codes_are_kept_as_hashes_and_a_lost_sheet_is_made_worthless(desk: Desk, county: County) -> None:
    code = code_for(county)
    with county.context.register.writing() as connection:
        stored = connection.execute(codes.ENROLMENT_CODE.select()).all()
        assert code.replace("-", "") not in repr(stored).replace("-", "")
        assert codes.unused(connection) == {VILLAGE.code: 1}
        assert codes.withdraw(connection, VILLAGE.code) == 1
    chosen(desk, county, code).add_people(1)
    assert county.receive(desk.export())[0].reason == "not-approved"


def test_a_request_that_was_struck_comes_back_with_the_next_report(desk: Desk, county: County) -> None:
    chosen(desk, county).add_people(1)
    county.receive(desk.export())
    with county.context.register.writing() as connection:
        approving.dismiss(connection, device(desk))
    assert waiting(county) == []
    desk.add_people(1)
    county.receive(desk.export("again"))
    assert waiting(county) == [(device(desk), Code.NONE)]


def riding(keys: KeyPair, to: str, content: dict[str, object]) -> Callable[[Cover], Cover]:
    asked = payload.wrap(json.dumps({"request": content}).encode(), [to])
    return lambda said: replace(said, enrol={"keys": keys.public.to_json(), "request": asked})


def content(keys: KeyPair, village: str = VILLAGE.code) -> dict[str, object]:
    return {"village": village, "name": "双玉村", "keys": keys.public.to_json(), "code": ""}


def attack(desk: Desk, county: County, name: str) -> Path:
    """Return a first report whose request was tampered with in one way."""
    keys, stranger, hub = desk.context.keys, KeyPair.generate(), county.hub.keys.public.seal
    changes = {
        "sealed to another county": riding(keys, KeyPair.generate().public.seal, content(keys)),
        "keys of somebody else inside": riding(keys, hub, content(stranger)),
        "another village inside": riding(keys, hub, content(keys, NEIGHBOUR.code)),
        "somebody else's keys introduced": riding(stranger, hub, content(stranger)),
        "not sealed at all": lambda said: replace(said, enrol={"keys": keys.public.to_json(), "request": "e30="}),
        "no request": lambda said: replace(said, enrol={"keys": keys.public.to_json()}),
        "too long": lambda said: replace(said, enrol={"keys": keys.public.to_json(), "request": "A" * 20_000}),
        "under another device's name": lambda said: replace(
            riding(keys, hub, content(keys))(said), device="0" * 16
        ),
    }  # fmt: skip
    return report(desk, county, keys, "forged.vdu", changes[name])


ATTACKS = (
    "sealed to another county", "keys of somebody else inside", "another village inside",
    "somebody else's keys introduced", "not sealed at all", "no request", "too long", "under another device's name",
)  # fmt: skip


def test_a_riding_request_that_was_tampered_with_is_refused(desk: Desk, county: County) -> None:
    chosen(desk, county)
    for name in ATTACKS:
        (taken,) = county.receive([attack(desk, county, name)])
        assert taken.outcome == "refused", name
        assert waiting(county) == [], name
    assert county.names() == []


def test_a_request_file_for_other_keys_or_another_village_is_refused(desk: Desk, county: County) -> None:
    keys, stranger, hub = desk.context.keys, KeyPair.generate(), county.hub.keys.public.seal
    said = cover(FileKind.REQUEST, "520422", VILLAGE.code, keys.key_id, Position())
    for inside in (content(stranger), content(keys, NEIGHBOUR.code)):
        asked = replace(said, enrol={"keys": keys.public.to_json()})
        seal.write_sealed(desk.stick / "forged.vdq", asked, [json.dumps({"request": inside})], keys, [hub])
        assert county.receive([desk.stick / "forged.vdq"])[0].reason == "bad-signature"
    assert waiting(county) == []


def test_an_approval_does_not_come_back_after_the_laptop_was_revoked(desk: Desk, county: County) -> None:
    desk.enrol(county)
    request = desk.stick / "request.vdq"
    with county.context.register.writing() as connection:
        revoking.revoke(connection, device(desk), "丢失")
    assert county.receive([request])[0].reason == "revoked"
    with pytest.raises(RefusedFile, match="已经停用"):
        county.approve(request)
    asked = riding(desk.context.keys, county.hub.keys.public.seal, content(desk.context.keys))
    (taken,) = county.receive([report(desk, county, desk.context.keys, "again.vdu", asked)])
    assert (taken.outcome, taken.reason) == ("refused", "revoked")
