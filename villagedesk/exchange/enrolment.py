"""How a village laptop joins its county: three files, or what rides in the first two reports and answers.

People compare six groups of digits by telephone, or the laptop sends a one-time code that the county gave the village.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection

from villagedesk.errors import VillageDeskError
from villagedesk.exchange import link, payload, recovery, seal
from villagedesk.exchange.certificate import verify_hub
from villagedesk.exchange.fields import LABEL, VILLAGE, Fields, parse_object
from villagedesk.exchange.fingerprint import fingerprint, same_digits
from villagedesk.exchange.header import Cover, FileKind, Header
from villagedesk.exchange.keys import KeyPair, PublicKeys
from villagedesk.exchange.link import CountyLink, Position
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.register import state
from villagedesk.register.identity import Identity
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

_CODE = "enrolment_code"


@dataclass(frozen=True, slots=True)
class Offer:
    """What a county's enrolment file says: whose it is, and the digits to compare before it is believed."""

    county: str
    name: str
    digits: str
    link: CountyLink


def read_offer(path: Path) -> Offer:
    """Read a county's public enrolment file (.vde); RefusedFile where it is not one or its parts do not agree."""
    header = seal.open_public(path)
    root = seal.introduced(header)
    signed = (header.enrol or {}).get("hub")
    hub = verify_hub(signed, root)
    if not isinstance(signed, dict):
        raise refused(Reason.DAMAGED, "县级证书")
    return Offer(hub.county, hub.name, fingerprint(root.sign), CountyLink(root, hub, signed))


def choose_county(register: Register, offer: Offer, typed_digits: str | None = None, code: str = "") -> None:
    """Remember the county of an offer; VillageDeskError where typed digits are others or a county is chosen.

    `code` is the one-time code that the county gave the village. From now on the county can help with a forgotten
    password, as the register's key is wrapped to it.
    """
    if typed_digits is not None and not same_digits(typed_digits, offer.link.root.sign):
        raise VillageDeskError("核对数字不一致，没有登记。", "请打电话向县里逐组核对；不一致的文件不要用。")
    if not register.identity.village.startswith(offer.county):
        raise VillageDeskError(
            sentence("登记文件是“{name}”（{county}）的，本村不属于该县。", name=offer.name, county=offer.county),
            "请向本县就业局要登记文件。",
        )
    with register.writing() as connection:
        known = link.load(connection)
        if known is not None and known.root != offer.link.root:
            raise VillageDeskError(
                sentence("本机已登记到“{name}”，不能改投别处。", name=known.hub.name),
                "如果县里更换了根密钥，请按县里通知办理。",
            )
        chosen = offer.link if known is None else known.knowing(offer.link.signed_hub)
        link.store(connection, chosen)
        recovery.keep_slot(register, connection, chosen)
        if code:
            remember_code(connection, code)


def remember_code(connection: Connection, code: str) -> None:
    """Keep the one-time code that the county gave the village; it travels with the request, sealed to the county."""
    state.put(connection, _CODE, code.strip())


def known_code(connection: Connection) -> str:
    """Return the one-time code that was remembered, '' for none."""
    return str(state.get(connection, _CODE, ""))


def request(register: Register, keys: KeyPair, target: Path) -> str:
    """Write this laptop's request for approval (.vdq) and return the digits of its key, to be read out."""
    identity = register.identity
    with register.database.reading() as connection:
        county = link.require(connection)
        content = _content(connection, identity, keys)
    cover = replace(
        link.cover(FileKind.REQUEST, county.hub.county, identity.village, identity.device, Position()),
        enrol={"keys": keys.public.to_json()},
    )
    seal.write_sealed(target, cover, [content], keys, county.recipients)
    return fingerprint(keys.verifier)


def riding(connection: Connection, register: Register, keys: KeyPair, cover: Cover) -> Cover:
    """Return the cover of a report with what rides in it.

    The register's key wrapped to the county always; this laptop's certificate where it is approved, its request
    where it is not.
    """
    county, signed = link.require(connection), link.certificate(connection)
    extra = {**cover.extra, recovery.HEADER: recovery.wrapped(connection)}
    if signed is not None:
        first = link.first_keys(connection)
        begun = {link.FIRST: first.to_json()} if first else {}
        return replace(cover, extra={**extra, **begun, link.CERTIFICATE: signed})
    asked = payload.wrap(_content(connection, register.identity, keys).encode(), county.recipients)
    return replace(cover, extra=extra, enrol={"keys": keys.public.to_json(), "request": asked})


def _content(connection: Connection, identity: Identity, keys: KeyPair) -> str:
    content = {
        "village": identity.village, "name": identity.village_name, "keys": keys.public.to_json(),
        "code": known_code(connection),
    }  # fmt: skip
    return json.dumps({"request": content}, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Request:
    """A laptop that asks to be approved, as the hub reads it; it holds the private key to `keys`.

    `code` is what it says the one-time code of its village is.
    """

    village: str
    name: str
    keys: PublicKeys
    code: str = ""

    @property
    def digits(self) -> str:
        """Return the digits to compare with those that the laptop shows."""
        return fingerprint(self.keys.sign)


def read_request(path: Path, identities: Sequence[str]) -> Request:
    """Open a request at the hub; RefusedFile where it was not signed by the very key that it asks for."""
    keys = seal.introduced(seal.peek(path).header)
    sealed = seal.open_sealed(path, keys.lookup, identities)
    if sealed.header.kind is not FileKind.REQUEST or len(sealed.lines) != 1:
        raise refused(Reason.BAD_SIGNATURE, "申请与签名不符")
    return _asked(sealed.lines[0].encode(), sealed.header)


def read_riding(header: Header, identities: Sequence[str]) -> Request | None:
    """Return the request that rides in an authentic report, None where there is none.

    RefusedFile where it was not made for this very file: other keys, another village, or not sealed to this hub.
    """
    asked = (header.enrol or {}).get("request")
    return None if asked is None else _asked(payload.unwrap(asked, identities), header)


def _asked(content: bytes, header: Header) -> Request:
    keys = seal.introduced(header)
    fields = Fields(parse_object(content, "申请"), "申请").nested("request")
    if fields is None:
        raise refused(Reason.DAMAGED, "申请内容")
    asked = Request(
        fields.text("village", VILLAGE),
        fields.text("name", LABEL),
        PublicKeys.from_json(fields.mapping("keys")),
        fields.text("code", LABEL) if fields.has("code") else "",
    )
    if (asked.keys, asked.village, asked.keys.key_id) != (keys, header.village, header.device):
        raise refused(Reason.BAD_SIGNATURE, "申请与签名不符")
    return asked
