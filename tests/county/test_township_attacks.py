"""What somebody might try at a township, or a township might try: nothing untrue is believed."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

from tests.county.town import ELSEWHERE, Town, report
from tests.exchange.road import VILLAGE, County, Desk, desk
from villagedesk.county import quarantine, revoking
from villagedesk.county.forwarding import Entry, encode
from villagedesk.county.scope import OUT_OF_SCOPE
from villagedesk.county.township import FORKED
from villagedesk.exchange import link, seal
from villagedesk.exchange.certificate import issue_device, read_device
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import Position
from villagedesk.exchange.outcome import REFUSED, WAITS
from villagedesk.exchange.refusal import Reason


def test_a_village_of_another_town_is_sent_away(tmp_path: Path, town: Town, hub: County) -> None:
    other = desk(tmp_path, "other", ELSEWHERE)
    other.enrol(hub)
    other.add_people(1)
    taken = town.one(report(other))
    assert (taken.outcome, taken.reason) == (REFUSED, OUT_OF_SCOPE)
    assert town.files() == []


def test_a_laptop_that_says_it_is_another_village_is_refused(tmp_path: Path, town: Town, hub: County) -> None:
    other = desk(tmp_path, "other", ELSEWHERE)
    other.enrol(hub)
    with other.context.register.database.reading() as connection:
        chosen, signed = link.require(connection), link.certificate(connection)
    keys = other.context.keys
    cover = link.cover(FileKind.UPLINK, "520422", VILLAGE.code, keys.key_id, Position(), {link.CERTIFICATE: signed})
    forged = tmp_path / "forged.vdu"
    seal.write_sealed(forged, cover, ["{}"], keys, chosen.recipients, (1, other.context.register.identity.genesis))
    taken = town.one(forged)
    assert (taken.outcome, taken.reason) == (REFUSED, OUT_OF_SCOPE)


def test_a_certificate_that_the_county_did_not_give_for_this_key_counts_for_nothing(
    tmp_path: Path, town: Town, village: Desk
) -> None:
    thief = KeyPair.generate()
    with village.context.register.database.reading() as connection:
        chosen, stolen = link.require(connection), link.certificate(connection)
    with town.context.register.database.reading() as connection:
        of_town, town_keys = link.certificate(connection), link.load_keys(connection)
    own = issue_device(replace(read_device(stolen), keys=thief.public, device=thief.key_id), thief)
    device = village.context.register.identity.device
    ways = {
        "own hub": (own, thief, thief.key_id), "stolen": (stolen, thief, device), "none": (None, thief, device),
        "township": (of_town, town_keys, town_keys.key_id),
    }  # fmt: skip
    for name, (signed, keys, said) in ways.items():
        extra = {link.CERTIFICATE: signed} if signed else {}
        cover = link.cover(FileKind.UPLINK, "520422", VILLAGE.code, said, Position(), extra)
        forged = tmp_path / f"{name}.vdu"
        seal.write_sealed(forged, cover, ["{}"], keys, chosen.recipients, (1, "0" * 64))
        taken = town.one(forged)
        assert (name, taken.outcome, taken.reason) == (name, REFUSED, Reason.UNKNOWN_SIGNER.value)
    with town.context.register.database.reading() as connection:
        kept = quarantine.refused(connection, town.context.folder.inbox)
    assert {one.path.read_bytes() for one in kept} == {(tmp_path / f"{name}.vdu").read_bytes() for name in ways}


def test_a_township_that_edits_a_file_is_found_out(town: Town, village: Desk, hub: County) -> None:
    town.one(report(village))
    forwarded = town.forward()
    (copy,) = forwarded.files
    whole = copy.read_bytes()
    for place in (40, 2000, len(whole) - 300):
        copy.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert hub.receive([copy])[0].outcome == REFUSED
    (cover,) = hub.receive([forwarded.cover])
    assert "还没有收到" in cover.message
    assert hub.names() == []


def test_a_torn_file_is_noticed_at_the_township(town: Town, village: Desk) -> None:
    torn = report(village)
    torn.write_bytes(torn.read_bytes()[:-200])
    assert town.one(torn).outcome == REFUSED
    shutil.copy(torn, torn.with_name("又一份.vdu"))
    assert town.one(torn.with_name("又一份.vdu")).outcome == REFUSED
    assert town.files() == []


def written_cover(town: Town, target: Path, entries: list[Entry], keys: KeyPair | None = None) -> Path:
    with town.context.register.database.reading() as connection:
        chosen, signed = link.require(connection), link.certificate(connection)
        own = link.load_keys(connection)
    identity = town.context.register.identity
    cover = link.cover(
        FileKind.FORWARD, "520422", identity.village, identity.device, Position(), {link.CERTIFICATE: signed}
    )
    seal.write_sealed(target, cover, encode(entries), keys or own, chosen.recipients)
    return target


def test_a_cover_says_nothing_of_other_towns_and_of_files_that_are_not_there(
    tmp_path: Path, town: Town, hub: County
) -> None:
    other = desk(tmp_path, "other", ELSEWHERE)
    other.enrol(hub)
    other.add_people(1)
    file = report(other)
    hub.receive([file])
    foreign = seal.peek(file).digest
    entries = [
        Entry(foreign, file.name, VILLAGE.code, link.moment(), "fits", "冒充本镇的"),
        Entry("ab" * 32, "没有的文件.vdu", VILLAGE.code, link.moment(), "fits", "根本没有"),
    ]
    (taken,) = hub.receive([written_cover(town, tmp_path / "假.vdt", entries)])
    assert "其中 2 个还没有收到" in taken.message
    with hub.context.register.database.reading() as connection:
        notes = connection.exec_driver_sql("select note from received where note is not null").all()
    assert notes == []
    hub.receive([report(other, "again")])
    with hub.context.register.database.reading() as connection:
        assert connection.exec_driver_sql("select note from received where note is not null").all() == []


def test_a_cover_of_a_stranger_or_a_village_is_refused(tmp_path: Path, town: Town, village: Desk, hub: County) -> None:
    stranger = written_cover(town, tmp_path / "a.vdt", [], KeyPair.generate())
    with village.context.register.database.reading() as connection:
        chosen = link.require(connection)
    cover = link.cover(FileKind.FORWARD, "520422", VILLAGE.code, village.context.register.identity.device, Position())
    seal.write_sealed(tmp_path / "b.vdt", cover, encode([]), village.context.keys, chosen.recipients)
    found = hub.receive([stranger, tmp_path / "b.vdt"])
    assert [one.outcome for one in found] == [REFUSED, REFUSED]


def test_a_township_writes_no_records(tmp_path: Path, town: Town, hub: County) -> None:
    with town.context.register.database.reading() as connection:
        chosen, keys = link.require(connection), link.load_keys(connection)
    identity = town.context.register.identity
    cover = link.cover(FileKind.UPLINK, "520422", identity.village, identity.device, Position())
    seal.write_sealed(tmp_path / "x.vdu", cover, ["{}"], keys, chosen.recipients, (1, identity.genesis))
    assert hub.receive([tmp_path / "x.vdu"])[0].outcome == REFUSED


def test_a_stopped_laptop_is_named_once_the_county_has_said_so(town: Town, village: Desk, hub: County) -> None:
    device = village.context.register.identity.device
    with hub.context.register.writing() as connection:
        revoking.revoke(connection, device, "被盗")
    town.one(town.answered(hub))
    taken = town.one(report(village))
    assert (taken.outcome, taken.reason) == (WAITS, Reason.REVOKED.value)
    forwarded = town.forward()
    assert hub.receive(forwarded.files)[0].outcome == REFUSED


def test_a_copied_laptop_is_noticed(tmp_path: Path, town: Town, village: Desk) -> None:
    register = village.context.register
    with register.database.reading() as connection:
        chosen, signed = link.require(connection), link.certificate(connection)
    identity = register.identity
    found = []
    for name in ("a", "b"):
        cover = link.cover(
            FileKind.UPLINK, "520422", identity.village, identity.device, Position(), {link.CERTIFICATE: signed}
        )
        file = tmp_path / f"{name}.vdu"
        line = json.dumps({"k": "note", "q": 1, "x": name})
        seal.write_sealed(file, cover, [line], village.context.keys, chosen.recipients, (1, identity.genesis))
        found.append(town.one(file).reason)
    assert found == ["", FORKED]
