"""Laptops that were lost, stolen or put out of use: nothing new of theirs is taken in, and nothing is sent to them."""

from sqlalchemy import Connection, RowMapping, update

from villagedesk.county.approving import certify, required
from villagedesk.county.devices import reissued
from villagedesk.county.hub import APPROVED, DEVICE, REVOKED, Hub
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.exchange import link
from villagedesk.exchange.certificate import DeviceCertificate
from villagedesk.exchange.keys import PublicKeys


def revoke(connection: Connection, device: str, why: str) -> RowMapping:
    """Put a laptop out of use and return what the hub knows of it; a second time changes nothing.

    What it sent before stays. Later files of it wait for a person's decision. `why` (丢失、被盗、换新电脑…) and the
    moment go to the village's other laptops. VillageDeskError without a reason.
    """
    row = required(connection, device)
    if not why.strip():
        raise WrongUse("停用要写明原因。", "例如：丢失、被盗、换了新电脑。")
    if row["state"] != REVOKED:
        stopped = {"state": REVOKED, "revoked_at": link.moment(), "revoked_why": why.strip()}
        connection.execute(update(DEVICE).where(DEVICE.c.id == device), stopped)
    return required(connection, device)


def reinstate(connection: Connection, hub: Hub, device: str, key_id: str = "") -> DeviceCertificate:
    """Bring a laptop back into use under a new certificate, to be told in its next answer.

    `key_id` names a key that it had before, where it was brought back from a backup of that time. VillageDeskError
    where it was never approved, or never had such a key.
    """
    row = required(connection, device)
    if row["certificate"] is None:
        raise VillageDeskError("这台电脑从来没有批准过。", "请先批准它的登记申请。")
    keys = PublicKeys.from_json(row["keys"])
    if key_id and key_id != keys.key_id:
        former = [*(row["former_keys"] or ()), {**keys.to_json(), "until": link.moment()}]
        found = [each for each in map(PublicKeys.from_json, former) if each.key_id == key_id]
        if not found:
            raise VillageDeskError("这台电脑没有用过这个密钥。", "请核对文件是哪台电脑写的。")
        keys = found[0]
        connection.execute(update(DEVICE).where(DEVICE.c.id == device), {"former_keys": former})
    certificate = reissued(connection, row, keys)
    certify(connection, hub, certificate)
    return certificate


def revoked(connection: Connection) -> list[RowMapping]:
    """Return the laptops that are out of use, the latest first."""
    query = DEVICE.select().where(DEVICE.c.state == REVOKED).order_by(DEVICE.c.revoked_at.desc(), DEVICE.c.id)
    return list(connection.execute(query).mappings())


def in_use(connection: Connection) -> list[RowMapping]:
    """Return the approved laptops, by village and letter."""
    query = DEVICE.select().where(DEVICE.c.state == APPROVED).order_by(DEVICE.c.village, DEVICE.c.letter)
    return list(connection.execute(query).mappings())
