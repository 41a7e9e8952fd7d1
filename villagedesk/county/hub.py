"""The county hub: its keys and certificates, its public enrolment file."""

import base64
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table

from db.models import table
from villagedesk.errors import WrongUse
from villagedesk.exchange import link, seal
from villagedesk.exchange.certificate import HubCertificate, issue_hub, verify_hub
from villagedesk.exchange.durable import write_through
from villagedesk.exchange.fingerprint import fingerprint
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair, PublicKeys, SigningKey
from villagedesk.exchange.link import Position
from villagedesk.register import state
from villagedesk.register.store import Register

DEVICE: Table = table("device")
WAITING, APPROVED, REVOKED = "waiting", "approved", "revoked"

_HUB = "hub"
_PRIVATE = "AGE-SECRET-KEY-"


@dataclass(frozen=True, slots=True)
class Hub:
    """The keys and certificate of a county's hub, and the public half of the root that signed it.

    `former` are the certificates of its keys before, the latest last; `opening` the age identities besides its own
    with which it reads what was sealed to them.
    """

    root: PublicKeys
    keys: KeyPair
    certificate: HubCertificate
    signed: dict[str, str]
    former: tuple[HubCertificate, ...] = ()
    opening: tuple[str, ...] = ()
    offer: bytes = b""

    @property
    def digits(self) -> str:
        """Return the digits of the root, which villages compare."""
        return fingerprint(self.root.sign)

    @property
    def identities(self) -> tuple[str, ...]:
        """Return the age identities with which files for the county are opened."""
        return (self.keys.identity, *self.opening)

    @property
    def introduction(self) -> dict[str, Any]:
        """Return the header fields by which a village learns a new key of the hub; none before the key was changed."""
        return {link.HUB: self.signed} if self.former else {}


def found(register: Register, keys: KeyPair, county: str, name: str, root: KeyPair) -> Hub:
    """Make the certificate and the enrolment file of a new hub.

    The caller has made `root`, prints it and forgets it: its private half is not kept here.
    """
    certificate = HubCertificate(county=county, name=name, serial=1, issued=link.moment(), keys=keys.public)
    hub = certified(Hub(root.public, keys, certificate, {}), root)
    with register.writing() as connection:
        store(connection, hub)
    return hub


def certified(hub: Hub, root: SigningKey) -> Hub:
    """Return the hub with its certificate and its public enrolment file as the root signs them."""
    signed = issue_hub(hub.certificate, root)
    cover = link.cover(FileKind.ENROL, hub.certificate.county, "", "", Position())
    public = {"keys": hub.root.to_json(), "hub": signed, "name": hub.certificate.name}
    return replace(hub, signed=signed, offer=seal.public_file(replace(cover, enrol=public), root))


def store(connection: Connection, hub: Hub, former: list[dict[str, Any]] | None = None) -> None:
    """Keep the hub's certificates and, of the root, its public half; `former` is as `former_keys` gives it."""
    kept = {
        "root": hub.root.to_json(), "certificate": hub.signed, "offer": base64.b64encode(hub.offer).decode(),
        "former": former or [],
    }  # fmt: skip
    state.put(connection, _HUB, kept)


def former_keys(connection: Connection) -> list[dict[str, Any]]:
    """Return the hub's keys before, as they are stored: `certificate`, signed, and `seal`, the age identity."""
    return list(state.get(connection, _HUB, {}).get("former", []))


def load(connection: Connection) -> Hub:
    """Return the hub of a county's register; WrongUse where the register is a village's or a township's."""
    stored = state.get(connection, _HUB)
    if stored is None:
        raise WrongUse("这个文件夹里的登记台不是县级的。", "请用 --data 指到县级登记台的文件夹。")
    root = root_within(connection)
    public = root.public if root else PublicKeys.from_json(stored["root"])
    before = stored.get("former", [])
    hub = Hub(
        public,
        link.load_keys(connection),
        verify_hub(stored["certificate"], public),
        stored["certificate"],
        tuple(verify_hub(each["certificate"], public) for each in before),
        tuple(str(each["seal"]) for each in before) + ((root.identity,) if root else ()),
        base64.b64decode(stored.get("offer", "")),
    )
    return certified(hub, root) if root else hub


def root_within(connection: Connection) -> KeyPair | None:
    """Return the root's private keys where a former version of this program kept them in the register."""
    stored = state.get(connection, _HUB, {}).get("root", {})
    return KeyPair.from_json(stored) if str(stored.get("seal", "")).startswith(_PRIVATE) else None


def publish_enrolment(hub: Hub, target: Path) -> None:
    """Write the county's public enrolment file (.vde), as the root signed it when the hub was made."""
    write_through(target, hub.offer)
