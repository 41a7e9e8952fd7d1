"""What a village laptop knows of its county, and how far the two have come with each other."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from villagedesk import __version__
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import minisign
from villagedesk.exchange.certificate import HubCertificate, verify_hub
from villagedesk.exchange.header import Cover, FileKind
from villagedesk.exchange.keys import KeyPair, PublicKeys
from villagedesk.journal import meeting
from villagedesk.register import state
from villagedesk.register.identity import UNAPPROVED

SCHEMA = 1
"""The version of the record kinds in op lines; older ones are brought up when they are folded."""

RECEIPT = "receipt"
"""The header field by which a village echoes the number of the last receipt that it heard."""

MARK = "mark"
"""The header field by which a village echoes the short id of the hub's op with the number that it heard last."""

CERTIFICATE = "certificate"
"""The header field in which an approved laptop's files carry its certificate, for a township to check them."""

FIRST = "first"
"""The header field in which a laptop whose keys were replaced says with which public keys its chain began."""

HUB = "hub"
"""The header field in which a county's file carries the certificate of the hub that signed it."""

FORMER_HUB = timedelta(days=180)
"""How long a hub's former key is believed after the new one was certified."""

_LINK, _KEYS, _CERTIFICATE, _POSITION = "county", "device_keys", "certificate", "position"
_PENDING, _FORMER, _CHAIN = "pending_keys", "former_keys", "chain"


Position = meeting.Position
"""How far the hub was heard."""


@dataclass(frozen=True, slots=True)
class CountyLink:
    """The county that a laptop belongs to: its root, which was compared by digits, and its hub.

    `former` are the certificates of the hub's keys before, as the root signed them, each with the last day on which
    it is believed (ISO date).
    """

    root: PublicKeys
    hub: HubCertificate
    signed_hub: dict[str, str]
    former: tuple[tuple[dict[str, str], str], ...] = ()

    @property
    def recipients(self) -> tuple[str, ...]:
        """Return to whom files for the county are sealed: the hub, and the root for recovery."""
        return (self.hub.keys.seal, self.root.seal)

    @property
    def devices(self) -> frozenset[str]:
        """Return under which ids the hub's chain may stand: those of all keys that it ever had."""
        former = (verify_hub(signed, self.root) for signed, _ in self.former)
        return frozenset(certificate.keys.key_id for certificate in (self.hub, *former))

    def certificates(self, today: date) -> tuple[HubCertificate, ...]:
        """Return the hub's certificates that are believed: the present one, then former ones in force."""
        day = today.isoformat()
        former = (verify_hub(signed, self.root) for signed, until in self.former if until >= day)
        return (self.hub, *former)

    def lookup(self, today: date) -> minisign.Lookup:
        """Return the keys that may have signed a file of the county."""
        known = {certificate.keys.key_id: certificate.keys.sign for certificate in self.certificates(today)}
        return known.get

    def knowing(self, signed: object) -> "CountyLink":
        """Return the link once the hub's certificate `signed` was heard of; an older or the same one changes nothing.

        RefusedFile where the root of this county did not sign it.
        """
        hub = verify_hub(signed, self.root)
        if not isinstance(signed, dict) or hub.county != self.hub.county or hub.serial <= self.hub.serial:
            return self
        until = datetime.fromisoformat(hub.issued).date() + FORMER_HUB
        return CountyLink(self.root, hub, signed, (*self.former, (self.signed_hub, until.isoformat())))

    def to_json(self) -> dict[str, object]:
        """Return the link as it is stored; nothing in it is secret."""
        return {"root": self.root.to_json(), "hub": self.signed_hub, "former": [list(each) for each in self.former]}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "CountyLink":
        """Read what `to_json` gave; RefusedFile where the root did not sign the hub's certificate in it."""
        root = PublicKeys.from_json(stored["root"])
        former = tuple((signed, str(until)) for signed, until in stored.get("former", ()))
        return cls(root, verify_hub(stored["hub"], root), stored["hub"], former)


def cover(
    kind: FileKind,
    county: str,
    village: str,
    device: str,
    position: Position,
    extra: Mapping[str, Any] | None = None,
) -> Cover:
    """Return the cover of a file of this program, dated now; `position` is what it says of the hub's feed."""
    return Cover(
        kind=kind,
        county=county,
        village=village,
        device=device,
        schema=SCHEMA,
        app=f"VillageDesk {__version__}",
        created=moment(),
        hub_epoch=position.epoch,
        feed=position.feed,
        extra={**(extra or {}), **_heard(position)},
    )


def _heard(position: Position) -> dict[str, Any]:
    """Return the header fields that say how far the hub was heard, beside its incarnation and feed."""
    marked = {MARK: position.mark} if position.mark else {}
    return {RECEIPT: position.receipt, **marked} if position.epoch else {}


def moment() -> str:
    """Return now as RFC 3339 with the local offset, to the second."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def load(connection: Connection) -> CountyLink | None:
    """Return the county, None before it was chosen."""
    stored = state.get(connection, _LINK)
    return None if stored is None else CountyLink.from_json(stored)


def require(connection: Connection) -> CountyLink:
    """Return the county; VillageDeskError where none was chosen yet."""
    link = load(connection)
    if link is None:
        raise VillageDeskError("还没有登记到县里，不能上报。", "请先在“上报与接收”里选县里给的登记文件（.vde）。")
    return link


def store(connection: Connection, link: CountyLink) -> None:
    """Remember the county."""
    state.put(connection, _LINK, link.to_json())


def store_keys(connection: Connection, keys: KeyPair) -> None:
    """Keep this device's private keys in the encrypted store."""
    state.put(connection, _KEYS, keys.to_json())


def load_keys(connection: Connection) -> KeyPair:
    """Return this device's private keys; CannotOpen where the store holds none."""
    return KeyPair.from_json(state.get(connection, _KEYS, {}))


def pending_keys(connection: Connection) -> KeyPair | None:
    """Return the keys that shall replace this device's own once the county has certified them."""
    stored = state.get(connection, _PENDING)
    return None if stored is None else KeyPair.from_json(stored)


def propose_keys(connection: Connection, keys: KeyPair) -> None:
    """Keep new keys until the county certifies them."""
    state.put(connection, _PENDING, keys.to_json())


def keep_chain(connection: Connection, device: str, genesis: str) -> None:
    """Let this device's chain go on under `device`, as it began at `genesis`, whatever its keys are."""
    state.put(connection, _CHAIN, [device, genesis])


def own_keys(connection: Connection) -> list[KeyPair]:
    """Return all keys of this device: its present ones, new ones that wait, then former ones, the latest first."""
    pending = pending_keys(connection)
    former = [KeyPair.from_json(stored) for stored in reversed(state.get(connection, _FORMER, []))]
    return [load_keys(connection), *([pending] if pending else []), *former]


def replace_keys(connection: Connection, keys: KeyPair) -> None:
    """Make keys this device's own; those before still open what was sealed to them."""
    former = [*state.get(connection, _FORMER, []), load_keys(connection).to_json()]
    state.put(connection, _FORMER, [stored for stored in former if stored != keys.to_json()])
    if keys == pending_keys(connection):
        state.put(connection, _PENDING, None)
    store_keys(connection, keys)


def chain(connection: Connection) -> tuple[str, str] | None:
    """Return id and beginning of this device's chain where its keys have been replaced since."""
    stored = state.get(connection, _CHAIN)
    return None if stored is None else (str(stored[0]), str(stored[1]))


def first_keys(connection: Connection) -> PublicKeys | None:
    """Return the public keys with which this device's chain began, None where they are the present ones."""
    begun = chain(connection)
    found = (keys.public for keys in own_keys(connection)[1:] if begun and keys.key_id == begun[0])
    return next(found, None)


def identities(connection: Connection) -> tuple[str, ...]:
    """Return the age identities with which this device opens files."""
    return tuple(keys.identity for keys in own_keys(connection))


def certificate(connection: Connection) -> dict[str, str] | None:
    """Return this device's certificate as the county signed it, None before approval."""
    found: dict[str, str] | None = state.get(connection, _CERTIFICATE)
    return found


def letter(signed: dict[str, str] | None) -> str:
    """Return the letter that a stored certificate gives this device, the one before approval where it has none."""
    return str(json.loads(signed["body"])["letter"]) if signed else UNAPPROVED


def store_certificate(connection: Connection, signed: object) -> None:
    """Keep this device's certificate."""
    state.put(connection, _CERTIFICATE, signed)


def position(connection: Connection) -> Position:
    """Return how far the hub was heard."""
    stored = state.get(connection, _POSITION)
    if stored is None:
        return Position()
    epoch = (int(stored["epoch"][0]), str(stored["epoch"][1])) if stored["epoch"] else None
    return Position(epoch, stored["receipt"], stored["feed"], stored.get("mark", ""))


def store_position(connection: Connection, reached: Position) -> None:
    """Remember how far the hub was heard."""
    state.put(connection, _POSITION, asdict(reached))
