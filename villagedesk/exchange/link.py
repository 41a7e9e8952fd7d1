"""What a village laptop knows of its county, and how far the two have come with each other."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from villagedesk import __version__
from villagedesk.errors import VillageDeskError
from villagedesk.exchange.certificate import HubCertificate, verify_hub
from villagedesk.exchange.header import Cover, FileKind
from villagedesk.exchange.keys import KeyPair, PublicKeys
from villagedesk.register import state
from villagedesk.register.identity import UNAPPROVED

SCHEMA = 1
"""The version of the record kinds in op lines; older ones are brought up when they are folded."""

RECEIPT = "receipt"
"""The header field by which a village echoes the number of the last receipt that it heard."""

_LINK, _KEYS, _CERTIFICATE, _POSITION = "county", "device_keys", "certificate", "position"


@dataclass(frozen=True, slots=True)
class Position:
    """How far the hub was heard: its incarnation, the number of its last receipt, its feed up to here."""

    epoch: tuple[int, str] | None = None
    receipt: int = 0
    feed: int = 0


@dataclass(frozen=True, slots=True)
class CountyLink:
    """The county that a laptop belongs to: its root, which was compared by digits, and its hub."""

    root: PublicKeys
    hub: HubCertificate
    signed_hub: dict[str, str]

    @property
    def recipients(self) -> tuple[str, ...]:
        """Return to whom files for the county are sealed: the hub, and the root for recovery."""
        return (self.hub.keys.seal, self.root.seal)


def cover(kind: FileKind, county: str, village: str, device: str, position: Position) -> Cover:
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
        extra={RECEIPT: position.receipt} if position.epoch else {},
    )


def moment() -> str:
    """Return now as RFC 3339 with the local offset, to the second."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def load(connection: Connection) -> CountyLink | None:
    """Return the county, None before it was chosen."""
    stored = state.get(connection, _LINK)
    if stored is None:
        return None
    root = PublicKeys.from_json(stored["root"])
    return CountyLink(root, verify_hub(stored["hub"], root), stored["hub"])


def require(connection: Connection) -> CountyLink:
    """Return the county; VillageDeskError where none was chosen yet."""
    link = load(connection)
    if link is None:
        raise VillageDeskError("还没有登记到县里，不能上报。", "请先在“上报与接收”里选县里给的登记文件（.vde）。")
    return link


def store(connection: Connection, link: CountyLink) -> None:
    """Remember the county."""
    state.put(connection, _LINK, {"root": link.root.to_json(), "hub": link.signed_hub})


def store_keys(connection: Connection, keys: KeyPair) -> None:
    """Keep this device's private keys in the encrypted store."""
    state.put(connection, _KEYS, keys.to_json())


def load_keys(connection: Connection) -> KeyPair:
    """Return this device's private keys; CannotOpen where the store holds none."""
    return KeyPair.from_json(state.get(connection, _KEYS, {}))


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
    return Position(epoch, stored["receipt"], stored["feed"])


def store_position(connection: Connection, reached: Position) -> None:
    """Remember how far the hub was heard."""
    state.put(connection, _POSITION, {"epoch": reached.epoch, "receipt": reached.receipt, "feed": reached.feed})
