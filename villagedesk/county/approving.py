"""Approving laptops: who asks, one by one by the digits, or all at once who sent the right one-time code."""

import json
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from villagedesk.county import codes
from villagedesk.county.hub import APPROVED, DEVICE, REVOKED, WAITING, Hub
from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.exchange import link, seal
from villagedesk.exchange.certificate import DeviceCertificate, Role, issue_device, read_device
from villagedesk.exchange.enrolment import Request
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import PublicKeys
from villagedesk.exchange.link import Position
from villagedesk.exchange.refusal import Reason
from villagedesk.register import state
from villagedesk.sentence import sentence

LETTERS = "ABCDEFGJKLMNPQRSTUVWYZ"
"""The letters of laptops; I and O look like digits, X is the letter before approval, H stands in the hub's numbers."""

_SERIAL = "serial"
_TOWN, _TOWN_DIGITS = "000", 9
"""A town's code ends so; what a town's device collects lies below the digits before."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A laptop that asks to be approved; `code` is none, right, wrong or used, as `codes.Code` says."""

    device: str
    request: Request
    code: codes.Code
    asked_at: str


def waiting(connection: Connection) -> list[Waiting]:
    """Return the laptops that ask to be approved, those who asked first at the head."""
    query = select(DEVICE).where(DEVICE.c.state == WAITING).order_by(DEVICE.c.asked_at, DEVICE.c.id)
    return [
        Waiting(row["id"], _request(row), codes.standing(connection, row["code"]), row["asked_at"])
        for row in connection.execute(query).mappings()
    ]


def ask(connection: Connection, hub: Hub, request: Request) -> RowMapping:
    """Enter a laptop's request and return what the hub knows of it then: approved where its one-time code is right."""
    row = enter_request(connection, request)
    if row["state"] == WAITING and codes.use(connection, row["code"], row["id"]):
        approve(connection, hub, request)
        row = required(connection, row["id"])
    return row


def enter_request(connection: Connection, request: Request) -> RowMapping:
    """Note a laptop's request and return its row; asking again changes nothing but the one-time code.

    RefusedFile (revoked) where the laptop was put out of use.
    """
    known = _asking(connection, request.keys)
    device = known["id"] if known is not None else request.keys.key_id
    if known is not None and known["state"] == REVOKED:
        raise RefusedFile(
            Reason.REVOKED.value,
            sentence("“{name}”的这台电脑已经停用，申请没有收。", name=known["village_name"]),
            "电脑找回来了，请先恢复使用；换了新电脑，请在新电脑上重新登记。",
        )
    sent = codes.hashed(request.village, request.code) if request.code else None
    if known is None:
        connection.execute(
            insert(DEVICE),
            {
                "id": device, "village": request.village, "village_name": request.name, "letter": "",
                "state": WAITING, "keys": request.keys.to_json(), "feed": 0, "receipts": 0,
                "asked_at": link.moment(), "code": sent,
            },
        )  # fmt: skip
    elif sent and known["state"] == WAITING and known["code"] != sent:
        connection.execute(update(DEVICE).where(DEVICE.c.id == device), {"code": sent})
    return required(connection, device)


def _asking(connection: Connection, keys: PublicKeys) -> RowMapping | None:
    """Return the row of the laptop that has these keys, its first ones or those that replaced them."""
    begun = row_of(connection, keys.key_id)
    rows = [] if begun is not None else connection.execute(select(DEVICE)).mappings().all()
    return begun if begun is not None else next((row for row in rows if row["keys"] == keys.to_json()), None)


def approve(connection: Connection, hub: Hub, request: Request, village: str = "") -> DeviceCertificate:
    """Approve a laptop and return its certificate; approving again for the same village gives the same one.

    A code that ends in 000 is a town's: its computer collects the files of the villages there, and writes no records.
    `village` corrects the village code that the laptop asked for. VillageDeskError where it lies in another
    county, or where a village has more laptops than there are letters; RefusedFile where the laptop was revoked.
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
        return read_device(row["certificate"])
    certificate = DeviceCertificate(
        county=hub.certificate.county,
        village=code,
        device=row["id"],
        name=request.name,
        letter=_letter(connection, row, code),
        scope=code[:_TOWN_DIGITS] if code.endswith(_TOWN) else code,
        role=Role.TOWN if code.endswith(_TOWN) else Role.VILLAGE,
        serial=next_serial(connection),
        issued=link.moment(),
        keys=request.keys,
    )
    certify(connection, hub, certificate)
    return certificate


def approve_coded(connection: Connection, hub: Hub) -> list[DeviceCertificate]:
    """Approve all laptops that sent the right one-time code of their village, each code for one laptop."""
    return [
        approve(connection, hub, asked.request)
        for asked in waiting(connection)
        if codes.use(connection, required(connection, asked.device)["code"], asked.device)
    ]


def dismiss(connection: Connection, device: str) -> None:
    """Strike a request that nobody stands by; asking again brings it back."""
    connection.execute(delete(DEVICE).where(DEVICE.c.id == device, DEVICE.c.state == WAITING))


def certify(connection: Connection, hub: Hub, certificate: DeviceCertificate) -> None:
    """Sign a device's certificate and keep it as the one that holds."""
    connection.execute(
        update(DEVICE).where(DEVICE.c.id == certificate.device),
        {
            "state": APPROVED, "letter": certificate.letter, "village": certificate.village,
            "approved_at": certificate.issued, "certificate": issue_device(certificate, hub.keys),
            "role": certificate.role.value, "scope": certificate.scope, "keys": certificate.keys.to_json(),
            "revoked_at": None, "revoked_why": None,
        },
    )  # fmt: skip


def next_serial(connection: Connection, beyond: int = 0) -> int:
    """Return the number of the next certificate, past every one given before and past `beyond`."""
    serial = 1 + max(int(state.get(connection, _SERIAL, 0)), beyond)
    state.put(connection, _SERIAL, serial)
    return serial


def write_approval(connection: Connection, hub: Hub, device: str, target: Path) -> None:
    """Write the approval file (.vda) of an approved laptop, sealed to it."""
    row = row_of(connection, device)
    if row is None or row["state"] != APPROVED:
        raise VillageDeskError("这台电脑还没有批准。", "请先批准它的登记申请。")
    cover = link.cover(FileKind.APPROVE, hub.certificate.county, row["village"], device, Position(), hub.introduction)
    line = json.dumps({"certificate": row["certificate"], "hub": hub.signed}, ensure_ascii=False)
    seal.write_sealed(target, cover, [line], hub.keys, recipients(row))


def recipients(row: RowMapping) -> list[str]:
    """Return to whom files for a laptop are sealed: its keys, and those before while they are in force."""
    return [row["keys"]["seal"], *(former["seal"] for former in row["former_keys"] or () if not former["until"])]


def row_of(connection: Connection, device: str) -> RowMapping | None:
    """Return what the hub knows of a laptop, None where it never asked."""
    return connection.execute(select(DEVICE).where(DEVICE.c.id == device)).mappings().first()


def required(connection: Connection, device: str) -> RowMapping:
    """Return what the hub knows of a laptop; VillageDeskError where it never asked."""
    row = row_of(connection, device)
    if row is None:
        raise VillageDeskError(sentence("不认识编号为 {device} 的电脑。", device=device), "请先登记它的申请。")
    return row


def _request(row: RowMapping) -> Request:
    return Request(row["village"], row["village_name"], PublicKeys.from_json(row["keys"]))


def _letter(connection: Connection, row: RowMapping, village: str) -> str:
    """Return the laptop's letter where it had one, or the first that no laptop of the village has or had.

    The numbers of a lost laptop are not given again.
    """
    query = select(DEVICE.c.letter).where(
        DEVICE.c.village == village, DEVICE.c.state.in_((APPROVED, REVOKED)), DEVICE.c.id != row["id"]
    )
    taken = set(connection.execute(query).scalars())
    had = str(row["letter"]) if row["village"] == village else ""
    free = [letter for letter in (had, *LETTERS) if letter and letter not in taken]
    if not free:
        raise VillageDeskError(
            sentence("村 {village} 登记的电脑太多，字母用完了。", village=village), "请先停用不再使用的电脑。"
        )
    return str(free[0])
