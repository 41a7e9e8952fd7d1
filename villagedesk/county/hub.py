"""The county hub: its keys, its public enrolment file, and the laptops it approves."""

import json
import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, RowMapping, Table, insert, select, update

from db.models import table
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import link, seal
from villagedesk.exchange.certificate import (
    DeviceCertificate,
    HubCertificate,
    Role,
    issue_device,
    issue_hub,
    verify_device,
    verify_hub,
)
from villagedesk.exchange.enrolment import Request
from villagedesk.exchange.fingerprint import fingerprint
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import Position
from villagedesk.register import state
from villagedesk.register.state import FROM_BACKUP
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

DEVICE: Table = table("device")
WAITING, APPROVED = "waiting", "approved"
LETTERS = "ABCDEFGHJKLMNPQRSTUVWYZ"
"""The letters of laptops; I and O look like digits, X is the letter before approval."""

_LAST_EPOCH = 1 << 32
"""No hub lives so often: a laptop that echoes such a number is not believed."""

_HUB, _EPOCH, _SERIAL = "hub", "epoch", "serial"


@dataclass(frozen=True, slots=True)
class Hub:
    """The keys and certificate of a county's hub."""

    root: KeyPair
    keys: KeyPair
    certificate: HubCertificate
    signed: dict[str, str]

    @property
    def digits(self) -> str:
        """Return the digits of the root, which villages compare."""
        return fingerprint(self.root.public.sign)


def found(register: Register, keys: KeyPair, county: str, name: str) -> Hub:
    """Make the keys of a new hub: a root that signs it, and the hub's incarnation."""
    root = KeyPair.generate()
    certificate = HubCertificate(county=county, name=name, serial=1, issued=link.moment(), keys=keys.public)
    hub = Hub(root, keys, certificate, issue_hub(certificate, root))
    with register.writing() as connection:
        state.put(connection, _HUB, {"root": root.to_json(), "certificate": hub.signed})
    return hub


def load(connection: Connection) -> Hub:
    """Return the hub of a county's register; VillageDeskError where the register is a village's."""
    stored = state.get(connection, _HUB)
    if stored is None:
        raise VillageDeskError("这个文件夹是村里的登记台，不是县级的。", "请用 --data 指到县级登记台的文件夹。")
    root = KeyPair.from_json(stored["root"])
    certificate = verify_hub(stored["certificate"], root.public)
    return Hub(root, link.load_keys(connection), certificate, stored["certificate"])


def publish_enrolment(hub: Hub, target: Path) -> None:
    """Write the county's public enrolment file (.vde), signed by the root."""
    cover = link.cover(FileKind.ENROL, hub.certificate.county, "", "", Position())
    public = {"keys": hub.root.public.to_json(), "hub": hub.signed, "name": hub.certificate.name}
    seal.write_public(target, replace(cover, enrol=public), hub.root)


def enter_request(connection: Connection, request: Request) -> RowMapping:
    """Note a laptop's request and return its row; asking again changes nothing."""
    device = request.keys.key_id
    known = _row(connection, device)
    if known is None:
        connection.execute(
            insert(DEVICE),
            {
                "id": device, "village": request.village, "village_name": request.name, "letter": "",
                "state": WAITING, "keys": request.keys.to_json(), "feed": 0, "receipts": 0,
                "asked_at": link.moment(),
            },
        )  # fmt: skip
    return known or _required(connection, device)


def approve(connection: Connection, hub: Hub, request: Request, village: str = "") -> DeviceCertificate:
    """Approve a laptop and return its certificate; approving again for the same village gives the same one.

    `village` corrects the village code that the laptop asked for. VillageDeskError where it lies in another
    county, or where a village has more laptops than there are letters.
    """
    row = enter_request(connection, request)
    code = village or request.village
    if not code.startswith(hub.certificate.county):
        raise VillageDeskError(
            sentence(
                "“{name}”（{code}）不属于本县（{county}）。",
                name=request.name,
                code=code,
                county=hub.certificate.county,
            ),
            "请核对村代码，必要时用 --code 更正。",
        )
    if row["state"] == APPROVED and row["village"] == code:
        return verify_device(row["certificate"], hub.certificate)
    serial = 1 + int(state.get(connection, _SERIAL, 0))
    state.put(connection, _SERIAL, serial)
    certificate = DeviceCertificate(
        county=hub.certificate.county,
        village=code,
        device=request.keys.key_id,
        name=request.name,
        letter=_letter(connection, code),
        scope=code,
        role=Role.VILLAGE,
        serial=serial,
        issued=link.moment(),
        keys=request.keys,
    )
    connection.execute(
        update(DEVICE).where(DEVICE.c.id == request.keys.key_id),
        {
            "state": APPROVED, "letter": certificate.letter, "village": code, "approved_at": certificate.issued,
            "certificate": issue_device(certificate, hub.keys),
        },
    )  # fmt: skip
    return certificate


def write_approval(connection: Connection, hub: Hub, device: str, target: Path) -> None:
    """Write the approval file (.vda) of an approved laptop, sealed to it."""
    row = _row(connection, device)
    if row is None or row["state"] != APPROVED:
        raise VillageDeskError("这台电脑还没有批准。", "请先批准它的登记申请。")
    cover = link.cover(FileKind.APPROVE, hub.certificate.county, row["village"], device, Position())
    line = json.dumps({"certificate": row["certificate"], "hub": hub.signed}, ensure_ascii=False)
    seal.write_sealed(target, cover, [line], hub.keys, [row["keys"]["seal"]])


def _row(connection: Connection, device: str) -> RowMapping | None:
    return connection.execute(select(DEVICE).where(DEVICE.c.id == device)).mappings().first()


def _required(connection: Connection, device: str) -> RowMapping:
    return connection.execute(select(DEVICE).where(DEVICE.c.id == device)).mappings().one()


def _letter(connection: Connection, village: str) -> str:
    query = select(DEVICE.c.letter).where(DEVICE.c.village == village, DEVICE.c.state == APPROVED)
    taken = set(connection.execute(query).scalars())
    free = [letter for letter in LETTERS if letter not in taken]
    if not free:
        raise VillageDeskError(
            sentence("村 {village} 登记的电脑太多，字母用完了。", village=village), "请先停用不再使用的电脑。"
        )
    return free[0]


def epoch(connection: Connection, echoed: tuple[int, str] | None = None, *, rewound: bool = False) -> tuple[int, str]:
    """Return the hub's incarnation [n, nonce].

    A laptop that echoes a later incarnation, or another of the same number, has heard a life of this hub that a
    restore undid: the hub then jumps past it and every laptop's feed starts anew. So it does where this register
    came out of a backup, or is `rewound`: a laptop has heard more of this incarnation than the hub remembers.
    """
    stored = state.get(connection, _EPOCH)
    own = (int(stored[0]), str(stored[1])) if stored else None
    restored = bool(state.get(connection, FROM_BACKUP, False))
    if own is None or restored or rewound or (echoed is not None and echoed != own and echoed[0] >= own[0]):
        latest = echoed[0] if echoed and echoed[0] < _LAST_EPOCH else 0
        own = (max(own[0] if own else 0, latest) + 1, secrets.token_hex(4))
        state.put(connection, _EPOCH, list(own))
        state.put(connection, FROM_BACKUP, value=False)
        connection.execute(update(DEVICE), {"feed": 0, "receipts": 0})
    return own
