"""A forgotten password: give a laptop its own register's key again, wrapped to the one-time key of its request."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, insert, select

from db.models import table
from villagedesk.county.approving import row_of
from villagedesk.county.hub import REVOKED, Hub
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import link, seal
from villagedesk.exchange.durable import shown
from villagedesk.exchange.fields import DEVICE, LABEL, Fields, parse_object
from villagedesk.exchange.fingerprint import fingerprint, same_digits
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import PublicKeys
from villagedesk.exchange.link import Position
from villagedesk.exchange.outcome import ACCEPTED
from villagedesk.exchange.recovery import WrappedKey
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.sentence import sentence

RECEIVED = table("received")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for a register's key, as the hub reads it; village, name and device stand inside what it once sealed.

    `user` is whose password is forgotten, '' for the first 管理员. `is_known` tells that the hub knows the laptop,
    `is_revoked` that it was put out of use: then nothing is given.
    """

    village: str
    name: str
    device: str
    user: str
    is_known: bool
    is_revoked: bool
    keys: PublicKeys
    file: str
    digest: str
    own: WrappedKey = field(repr=False)

    @property
    def digits(self) -> str:
        """Return the digits to compare with those that the laptop shows, by telephone."""
        return fingerprint(self.keys.sign)


def read(path: Path, connection: Connection, hub: Hub) -> Asked:
    """Open a request (recover.vdq); RefusedFile where it is none, or the key in it was not wrapped to this county."""
    keys = seal.introduced(seal.peek(path).header)
    sealed = seal.open_sealed(path, keys.lookup, hub.identities)
    if sealed.header.kind is not FileKind.RECOVER or len(sealed.lines) != 1:
        raise refused(Reason.NOT_SEALED, "这不是找回密码的申请")
    fields = Fields(parse_object(sealed.lines[0].encode(), "找回申请"), "找回申请").nested("recover")
    if fields is None:
        raise refused(Reason.DAMAGED, "找回申请")
    own = WrappedKey.unwrap(fields.anything("wrapped"), hub.identities)
    if fields.text("register", DEVICE) != own.register or not own.village.startswith(hub.certificate.county):
        raise refused(Reason.BAD_SIGNATURE, "找回凭据不是这台电脑的")
    row = row_of(connection, own.device)
    return Asked(
        village=own.village,
        name=own.name,
        device=own.device,
        user=fields.text("user", LABEL) if fields.has("user") else "",
        is_known=row is not None,
        is_revoked=row is not None and row["state"] == REVOKED,
        keys=keys,
        file=shown(path),
        digest=sealed.digest,
        own=own,
    )


def grant(connection: Connection, hub: Hub, asked: Asked, target: Path, typed_digits: str | None = None) -> None:
    """Write the grant (.vda) that only the laptop of the request opens, and note that it was given.

    Whoever calls has made sure who asks. VillageDeskError where the laptop was put out of use, or the digits that
    were read over the telephone are others.
    """
    if asked.is_revoked:
        raise VillageDeskError(
            sentence("“{name}”的这台电脑已经停用，没有给找回文件。", name=asked.name),
            "电脑找回来了，请先恢复使用，再办找回。",
        )
    if typed_digits is not None and not same_digits(typed_digits, asked.keys.sign):
        raise VillageDeskError("核对数字不一致，没有给找回文件。", "请村里照着屏幕再念一遍；还不一致，这份申请不要用。")
    said = link.cover(
        FileKind.RECOVER, hub.certificate.county, asked.village, asked.device, Position(), hub.introduction
    )
    line = json.dumps({"grant": {"register": asked.own.register, "key": asked.own.key.hex()}})
    seal.write_sealed(target, said, [line], hub.keys, [asked.keys.seal])
    if connection.execute(select(RECEIVED.c.header).where(RECEIVED.c.header == asked.digest)).first() is None:
        row = {
            "header": asked.digest, "kind": FileKind.RECOVER.value, "file": asked.file, "device": asked.device,
            "village": asked.village, "outcome": ACCEPTED, "reason": "", "ops": 0, "received_at": link.moment(),
        }  # fmt: skip
        connection.execute(insert(RECEIVED), row)
