"""A forgotten password: the county gives a laptop its own key again, and nobody else's, and nobody else gets it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.exchange import road
from tests.exchange.keyring import chosen, device, reloaded, rooted
from tests.exchange.road import PASSWORD, County, Desk
from villagedesk.context import Context
from villagedesk.county import approving, ceremony, recovering, revoking
from villagedesk.county.recovering import Asked
from villagedesk.errors import CannotOpen, RefusedFile, VillageDeskError, WrongPassword
from villagedesk.exchange import enrolment, link, recovery, seal
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import Position
from villagedesk.exchange.recovery import WrappedKey
from villagedesk.register.folder import Folder

NEW = "门前的小河往东流"


@pytest.fixture
def joined(desk: Desk, county: County) -> Desk:
    """Let the laptop choose its county, register somebody and close."""
    chosen(desk, county).add_people(2)
    desk.context.close()
    return desk


def asked(desk: Desk, user: str = "") -> tuple[Path, str]:
    """Write a request as somebody does who cannot sign in, and return it with the digits on the screen."""
    target = desk.stick / "recover.vdq"
    return target, recovery.ask(Folder(desk.context.folder.root), user, NEW, target)


def granted(county: County, request: Path, name: str = "grant.vda", digits: str | None = None) -> tuple[Path, Asked]:
    target = county.answers / name
    with county.context.register.writing() as connection:
        found = recovering.read(request, connection, county.hub)
        recovering.grant(connection, county.hub, found, target, digits)
    return target, found


def test_a_forgotten_password_is_replaced_with_the_countys_help(joined: Desk, county: County) -> None:
    request, digits = asked(joined)
    grant, found = granted(county, request, digits=digits)
    assert (found.village, found.name, found.device, found.digits) == (
        joined.context.unit.village, "双玉村", device(joined), digits,
    )  # fmt: skip
    root = joined.context.folder.root
    with Context.open_by_grant(root, NEW, grant).register.database.reading():
        assert not recovery.is_asked(Folder(root))
    again = Context.open(root, NEW)
    assert len(Desk(again, joined.stick).rows()) == 2
    again.close()
    with pytest.raises(WrongPassword):
        Context.open(root, PASSWORD)


def test_neither_the_request_nor_the_grant_says_anything_in_clear(joined: Desk, county: County) -> None:
    request, _ = asked(joined, "龙秀英")
    grant, found = granted(county, request)
    kept = (joined.context.folder.root / "recovery.json").read_bytes()
    for data in (request.read_bytes(), grant.read_bytes(), kept):
        assert found.own.key.hex().encode() not in data
        assert found.own.key not in data
        assert "龙秀英".encode() not in data
    assert repr(found.own.key) not in repr(found)


def test_a_grant_serves_only_the_laptop_and_the_request_that_it_answers(
    joined: Desk, county: County, tmp_path: Path
) -> None:
    other = road.desk(tmp_path, "second")
    chosen(other, county).context.close()
    request, _ = asked(joined)
    grant, _ = granted(county, request)
    root = joined.context.folder.root
    with pytest.raises(VillageDeskError, match="没有等着回复"):
        Context.open_by_grant(other.context.folder.root, NEW, grant)
    asked(other)
    with pytest.raises(RefusedFile, match="不是封给本机"):
        Context.open_by_grant(other.context.folder.root, NEW, grant)
    asked(joined)  # a new request, with new one-time keys
    with pytest.raises(RefusedFile, match="不是封给本机"):
        Context.open_by_grant(root, NEW, grant)
    with pytest.raises(WrongPassword, match="写申请时设的新密码"):
        Context.open_by_grant(root, "不是那个新密码吧", grant)
    Context.open(root, PASSWORD).close()


def test_a_laptop_that_shows_the_wrapped_key_of_another_is_found_out(
    joined: Desk, county: County, tmp_path: Path
) -> None:
    """The wrapped key stands in the header of every report, and anybody who holds the stick can copy it."""
    thief = road.desk(tmp_path, "thief")
    chosen(thief, county).context.close()
    with joined.context.register.database.reading() as connection:
        stolen = recovery.wrapped(connection)
    keys = thief.context.folder.keyslots
    for file in (keys, keys.with_suffix(".json.bak")):
        content = json.loads(file.read_text(encoding="utf-8"))
        content["county"]["wrapped"] = stolen
        file.write_text(json.dumps(content), encoding="utf-8")
    request, _ = asked(thief)
    with pytest.raises(RefusedFile, match="不是这台电脑的"):
        granted(county, request)


def test_a_county_slot_that_was_tampered_with_opens_nothing_and_harms_nothing(joined: Desk, county: County) -> None:
    root = joined.context.folder.root
    keys = joined.context.folder.keyslots
    register = json.loads(keys.read_text(encoding="utf-8"))["register"]
    forged = WrappedKey(register, device(joined), joined.context.unit.village, "双玉村", b"\x07" * 32)

    def put(wrapped: object) -> None:
        content = json.loads(keys.read_text(encoding="utf-8"))
        content["county"]["wrapped"] = wrapped
        keys.write_text(json.dumps(content), encoding="utf-8")

    put("AAAA")
    with pytest.raises(RefusedFile):
        granted(county, asked(joined)[0])
    put(forged.wrap((KeyPair.generate().public.seal,)))
    with pytest.raises(RefusedFile, match="不是封给本机"):
        granted(county, asked(joined)[0])
    put(forged.wrap((county.hub.keys.public.seal,)))
    grant, _ = granted(county, asked(joined)[0])
    with pytest.raises(CannotOpen, match="县里给的密钥"):
        Context.open_by_grant(root, NEW, grant)
    put(None)
    with pytest.raises(VillageDeskError, match="没有登记到县里"):
        asked(joined)
    Context.open(root, PASSWORD).close()


def test_a_grant_by_somebody_else_is_refused(joined: Desk, county: County, tmp_path: Path) -> None:
    request, _ = asked(joined)
    stranger = road.county(tmp_path, "stranger")
    with county.context.register.database.reading() as connection:
        found = recovering.read(request, connection, county.hub)
    with pytest.raises(RefusedFile):
        granted(stranger, request)
    with stranger.context.register.writing() as connection:
        recovering.grant(connection, stranger.hub, found, tmp_path / "forged.vda")
    with pytest.raises(RefusedFile) as caught:
        Context.open_by_grant(joined.context.folder.root, NEW, tmp_path / "forged.vda")
    assert caught.value.reason == "unknown-signer"
    stranger.context.close()


def test_a_key_of_another_register_is_not_taken_for_ones_own(joined: Desk, county: County) -> None:
    request, _ = asked(joined)
    grant = county.answers / "mixed up.vda"
    with county.context.register.writing() as connection:
        found = recovering.read(request, connection, county.hub)
        mixed_up = replace(found, own=replace(found.own, register="0" * 32, key=b"\x07" * 32))
        recovering.grant(connection, county.hub, mixed_up, grant)
    with pytest.raises(RefusedFile, match="另一个登记台"):
        Context.open_by_grant(joined.context.folder.root, NEW, grant)


def test_the_county_refuses_other_digits_and_a_laptop_that_was_stolen(desk: Desk, county: County) -> None:
    desk.enrol(county)
    desk.context.close()
    request, digits = asked(desk)
    with pytest.raises(VillageDeskError, match="核对数字不一致"):
        granted(county, request, digits="0" + digits[1:] if digits[0] != "0" else "1" + digits[1:])
    with county.context.register.writing() as connection:
        revoking.revoke(connection, device(desk), "被盗")
    with pytest.raises(VillageDeskError, match="已经停用"):
        granted(county, request)


def test_a_request_that_was_changed_on_its_way_is_refused(joined: Desk, county: County) -> None:
    request, _ = asked(joined)
    with county.context.register.database.reading() as connection:
        found = recovering.read(request, connection, county.hub)
    thief = KeyPair.generate()
    line = json.dumps({"recover": {"wrapped": "", "register": found.own.register, "user": ""}})
    cover = replace(link.cover(FileKind.RECOVER, "520422", "", "", Position()), enrol={"keys": found.keys.to_json()})
    forged = request.with_name("forged.vdq")
    seal.write_sealed(forged, cover, [line], thief, [county.hub.keys.public.seal])
    with pytest.raises(RefusedFile):
        granted(county, forged)
    data = bytearray(request.read_bytes())
    data[len(data) // 2] ^= 1
    forged.write_bytes(bytes(data))
    with pytest.raises(RefusedFile):
        granted(county, forged)
    enrolment_request = request.with_name("enrol.vdq")
    opened = Context.open(joined.context.folder.root, PASSWORD)
    enrolment.request(opened.register, opened.keys, enrolment_request)
    opened.close()
    with pytest.raises(RefusedFile, match="不是找回密码的申请"):
        granted(county, enrolment_request)


def test_reports_carry_the_wrapped_key_and_the_hub_remembers_it(joined: Desk, county: County) -> None:
    desk = Desk(Context.open(joined.context.folder.root, PASSWORD), joined.stick)
    county.receive(desk.export())
    with county.context.register.database.reading() as connection:
        row = approving.required(connection, device(desk))
    kept = WrappedKey.unwrap(row["wrapped_key"], county.hub.identities)
    assert (kept.key, kept.device) == (desk.context.key, device(desk))
    desk.context.close()


def test_help_goes_on_when_the_hub_has_new_keys(desk: Desk, tmp_path: Path) -> None:
    county, root = rooted(tmp_path)
    chosen(desk, county).context.close()
    request, _ = asked(desk)
    ceremony.rotate_hub(county.context.register, root)
    grant, _ = granted(reloaded(county), request)
    Context.open_by_grant(desk.context.folder.root, NEW, grant).close()
    county.context.close()


def test_a_user_whom_nobody_knows_gets_in_as_the_first_administrator(joined: Desk, county: County) -> None:
    grant, found = granted(county, asked(joined, "没有这个人")[0])
    assert found.user == "没有这个人"
    opened = Context.open_by_grant(joined.context.folder.root, NEW, grant)
    assert opened.user.name == "龙秀英"
    opened.close()


def test_the_help_is_noted_at_the_county_once(joined: Desk, county: County) -> None:
    request, _ = asked(joined)
    for name in ("one.vda", "two.vda"):
        granted(county, request, name)
    with county.context.register.database.reading() as connection:
        noted = connection.execute(recovering.RECEIVED.select().where(recovering.RECEIVED.c.kind == "recover")).all()
    assert [(row.device, row.outcome) for row in noted] == [(device(joined), "accepted")]
