"""How a village laptop joins its county: three files, and six groups of digits compared by telephone."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.exchange import link, seal
from villagedesk.exchange.certificate import DeviceCertificate, HubCertificate, verify_chain, verify_hub
from villagedesk.exchange.fields import LABEL, VILLAGE, Fields, parse_object
from villagedesk.exchange.fingerprint import fingerprint, same_digits
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair, PublicKeys
from villagedesk.exchange.link import CountyLink, Position
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.register.store import Register
from villagedesk.sentence import sentence


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


def choose_county(register: Register, offer: Offer, typed_digits: str | None = None) -> None:
    """Remember the county of an offer; VillageDeskError where typed digits are others or a county is chosen."""
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
        if known is None or offer.link.hub.serial >= known.hub.serial:
            link.store(connection, offer.link)


def request(register: Register, keys: KeyPair, target: Path) -> str:
    """Write this laptop's request for approval (.vdq) and return the digits of its key, to be read out."""
    identity = register.identity
    with register.database.reading() as connection:
        county = link.require(connection)
    cover = replace(
        link.cover(FileKind.REQUEST, county.hub.county, identity.village, identity.device, Position()),
        enrol={"keys": keys.public.to_json()},
    )
    content = {"village": identity.village, "name": identity.village_name, "keys": keys.public.to_json()}
    seal.write_sealed(target, cover, [json.dumps({"request": content}, ensure_ascii=False)], keys, county.recipients)
    return fingerprint(keys.public.sign)


@dataclass(frozen=True, slots=True)
class Request:
    """A laptop that asks to be approved, as the hub reads it; it holds the private key to `keys`."""

    village: str
    name: str
    keys: PublicKeys

    @property
    def digits(self) -> str:
        """Return the digits to compare with those that the laptop shows."""
        return fingerprint(self.keys.sign)


def read_request(path: Path, hub: KeyPair, root: KeyPair) -> Request:
    """Open a request at the hub; RefusedFile where it was not signed by the very key that it asks for."""
    said = seal.peek(path).header
    keys = seal.introduced(said)
    sealed = seal.open_sealed(path, keys.lookup, (hub.identity, root.identity))
    try:
        content = Fields(parse_object(sealed.lines[0].encode(), "申请")["request"], "申请")
        village, name = content.text("village", VILLAGE), content.text("name", LABEL)
        asked = Request(village, name, PublicKeys.from_json(content.mapping("keys")))
    except (AttributeError, IndexError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise refused(Reason.DAMAGED, "申请内容") from error
    if sealed.header.kind is not FileKind.REQUEST or asked.keys != keys or asked.village != sealed.header.village:
        raise refused(Reason.BAD_SIGNATURE, "申请与签名不符")
    return asked


def accept(register: Register, keys: KeyPair, path: Path) -> DeviceCertificate:
    """Take the county's approval (.vda): RefusedFile where it does not lead to the chosen county's root.

    From then on the slips carry this laptop's letter; numbers given before are kept. An approval older than the one
    that is here changes nothing; the one that holds is returned.
    """
    with register.database.reading() as connection:
        county = link.require(connection)
    sealed = seal.open_sealed(path, county.hub.keys.lookup, (keys.identity,))
    try:
        content = json.loads(sealed.lines[0])
        signed, signed_hub = content["certificate"], content["hub"]
    except (IndexError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise refused(Reason.DAMAGED, "批准内容") from error
    certificate, hub = verify_chain(signed, signed_hub, county.root)
    _must_be_ours(certificate, hub, keys, register.identity.village)
    with register.writing() as connection:
        held = link.certificate(connection)
        if held is not None:
            current, _ = verify_chain(held, county.signed_hub, county.root)
            if current.serial > certificate.serial:
                return current
        if hub.serial >= county.hub.serial:
            link.store(connection, CountyLink(county.root, hub, signed_hub))
        link.store_certificate(connection, signed)
    register.identity = replace(register.identity, letter=certificate.letter)
    return certificate


def _must_be_ours(certificate: DeviceCertificate, hub: HubCertificate, keys: KeyPair, village: str) -> None:
    if certificate.keys != keys.public or certificate.village != village or certificate.county != hub.county:
        raise RefusedFile(
            Reason.NOT_FOR_US.value,
            sentence("这份批准文件是发给“{name}”的另一台电脑的，没有读入。", name=certificate.name),
            "请向县里要本机的批准文件。",
        )
