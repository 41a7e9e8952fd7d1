"""Who signed a file: laptops with their present and former keys, new keys, and laptops that were stopped."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from sqlalchemy import Connection, RowMapping, insert, select, update

from villagedesk.county import approving
from villagedesk.county import hub as hubs
from villagedesk.county.approving import certify, next_serial, required, row_of
from villagedesk.county.hub import APPROVED, DEVICE, REVOKED, WAITING, Hub
from villagedesk.errors import RefusedFile
from villagedesk.exchange import enrolment, link, recovery, seal
from villagedesk.exchange.certificate import DeviceCertificate, read_device, verify_device
from villagedesk.exchange.downlink import Directory, Revoked
from villagedesk.exchange.header import Header
from villagedesk.exchange.keys import PublicKeys
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.journal import op as journal
from villagedesk.journal.op import Op
from villagedesk.register import oplog
from villagedesk.sentence import sentence

_WRAPPED_CAP = 4096


@dataclass(frozen=True, slots=True)
class Signer:
    """The laptop that says it signed a file, and the keys that prove it; `device` is the id of its chain.

    `row` is what the hub knows of it, None for a stranger whose report carries its request. `known` tells that the
    laptop was stopped and that the file brings nothing that is not here: then nothing of it is applied.
    """

    device: str
    row: RowMapping | None
    keys: tuple[PublicKeys, ...]
    genesis: str
    known: bool = False

    def lookup(self, key_id: str) -> bytes | None:
        """Return the signing key with this id: a `minisign.Lookup` that trusts this laptop alone."""
        return next((keys.sign for keys in self.keys if keys.key_id == key_id), None)


def signer(connection: Connection, header: Header, *, decided: bool = False) -> Signer:
    """Return who signed a report, as far as its header says; only `lookup` shows that it is true.

    RefusedFile: unknown-signer; revoked where the laptop was stopped, and retired-key where its key was replaced,
    unless the file's last op is here already, or a person has `decided` to read it nevertheless.
    """
    row = row_of(connection, header.device)
    if row is None:
        return _stranger(connection, header)
    present, former = PublicKeys.from_json(row["keys"]), _former(row)
    every = (present, *(keys for keys, _ in former))
    genesis = journal.genesis(former[0][0].sign if former else present.sign)
    here = _is_here(connection, header)
    if row["state"] == REVOKED and not decided:
        if not here:
            raise refused(Reason.REVOKED, row["village_name"])
        return Signer(row["id"], row, every, genesis, known=True)
    accepted = (present, *(keys for keys, until in former if not until))
    if any(keys.key_id == header.signer for keys in accepted):
        return Signer(row["id"], row, accepted, genesis)
    if any(keys.key_id == header.signer for keys in every):
        if not here and not decided:
            raise refused(Reason.RETIRED_KEY, row["village_name"])
        return Signer(row["id"], row, every, genesis, known=here and not decided)
    certificate = _vouched(header, hubs.load(connection))
    if certificate is None:
        raise refused(Reason.UNKNOWN_SIGNER, sentence("签名编号 {signer}", signer=header.signer))
    return Signer(row["id"], row, (certificate.keys,), genesis)


def met(connection: Connection, hub: Hub, header: Header) -> RowMapping:
    """Note what an authentic report says of its laptop, and return what the hub knows of it now.

    A request that rides in it is entered, and approved at once where it brings the right one-time code of its
    village. RefusedFile where the request was not made for this file.
    """
    row = row_of(connection, header.device)
    if row is None or row["state"] == WAITING:
        request = enrolment.read_riding(header, hub.identities)
        if request is not None:
            approving.ask(connection, hub, request)
    if row is None or header.extra.get(link.CERTIFICATE) != row["certificate"]:
        certificate = _vouched(header, hub)
        if certificate is not None:
            _believe(connection, hub, certificate, _first(header))
    return _noted(connection, header)


def took(connection: Connection, hub: Hub, header: Header, ops: Sequence[Op]) -> None:
    """Carry out what an accepted report says of its laptop's keys; taking it again changes nothing.

    New keys are certified, to be told in the next answer; keys before hold until a report comes signed by new ones.
    """
    row = required(connection, header.device)
    present = PublicKeys.from_json(row["keys"])
    if header.signer != present.key_id:
        return
    if any(not until for _, until in _former(row)):
        former = [{**keys.to_json(), "until": until or link.moment()} for keys, until in _former(row)]
        connection.execute(update(DEVICE).where(DEVICE.c.id == row["id"]), {"former_keys": former})
    for op in ops:
        if op.kind == journal.KEY and row["state"] == APPROVED:
            with suppress(RefusedFile):  # an op that names no keys says nothing
                _renew(connection, hub, row["id"], PublicKeys.from_json(op.extra.get("keys")))


def approval(hub: Hub, row: RowMapping) -> dict[str, object] | None:
    """Return the certificate to tell a laptop in its next answer, None where its last report carried it already."""
    if row["state"] != APPROVED or read_device(row["certificate"]).serial == row["seen_serial"]:
        return None
    return {link.CERTIFICATE: row["certificate"], link.HUB: hub.signed}


def directory(connection: Connection, scope: str) -> Directory:
    """Return the laptops below a division code: the certificates that hold, and who was stopped."""
    query = select(DEVICE).where(DEVICE.c.village.startswith(scope), DEVICE.c.certificate.is_not(None))
    rows = connection.execute(query.order_by(DEVICE.c.id)).mappings().all()
    return Directory(
        tuple(row["certificate"] for row in rows if row["state"] == APPROVED),
        tuple(
            Revoked(row["id"], read_device(row["certificate"]).serial, row["revoked_why"], row["revoked_at"])
            for row in rows
            if row["state"] == REVOKED
        ),
    )


def _stranger(connection: Connection, header: Header) -> Signer:
    """Return the signer whom the hub does not know: it asks in this very file, or shows the hub's own certificate."""
    certificate = _vouched(header, hubs.load(connection))
    if certificate is not None:
        begun = _first(header) or certificate.keys
        return Signer(header.device, None, (certificate.keys,), journal.genesis(begun.sign))
    if not (header.enrol or {}).get("request"):
        raise refused(Reason.UNKNOWN_SIGNER, sentence("签名编号 {signer}", signer=header.signer))
    keys = seal.introduced(header)
    if keys.key_id != header.device:
        raise refused(Reason.UNKNOWN_SIGNER, sentence("签名编号 {signer}", signer=header.signer))
    return Signer(header.device, None, (keys,), journal.genesis(keys.sign))


def _first(header: Header) -> PublicKeys | None:
    """Return the keys with which a laptop says that its chain began, where the id of the chain bears that out."""
    with suppress(RefusedFile):
        keys = PublicKeys.from_json(header.extra.get(link.FIRST))
        return keys if keys.key_id == header.device else None
    return None


def _is_here(connection: Connection, header: Header) -> bool:
    """Tell whether the last op of a report is in the journal already."""
    if header.chain is None:
        return False
    query = select(oplog.OP.c.n).where(oplog.OP.c.id == header.chain.head, oplog.OP.c.device == header.device)
    return connection.execute(query).first() is not None


def _former(row: RowMapping) -> list[tuple[PublicKeys, str]]:
    """Return a laptop's keys before, the first ones first, each with the moment until which it held, '' as yet."""
    return [(PublicKeys.from_json(stored), stored["until"]) for stored in row["former_keys"] or ()]


def _vouched(header: Header, hub: Hub) -> DeviceCertificate | None:
    """Return the certificate in a header where this hub gave it to this very laptop for this very key.

    So a hub that was brought back from a backup still knows whom it approved after that.
    """
    signed = header.extra.get(link.CERTIFICATE)
    if signed is None:
        return None
    for by in (hub.certificate, *hub.former):
        with suppress(RefusedFile):
            certificate = verify_device(signed, by)
            if (certificate.device, certificate.keys.key_id) == (header.device, header.signer):
                return certificate
    return None


def _believe(connection: Connection, hub: Hub, certificate: DeviceCertificate, first: PublicKeys | None) -> None:
    """Remember what this hub once certified and has forgotten: a laptop, which a person approves again, or its keys.

    `first` are the keys with which its chain began, where they are others.
    """
    row = row_of(connection, certificate.device)
    if row is None:
        connection.execute(
            insert(DEVICE),
            {
                "id": certificate.device, "village": certificate.village, "village_name": certificate.name,
                "letter": certificate.letter, "state": WAITING, "keys": certificate.keys.to_json(), "feed": 0,
                "receipts": 0, "asked_at": link.moment(),
                "former_keys": [{**first.to_json(), "until": link.moment()}] if first else None,
            },
        )  # fmt: skip
        next_serial(connection, certificate.serial)
    elif row["state"] == APPROVED and read_device(row["certificate"]).serial < certificate.serial:
        next_serial(connection, certificate.serial)
        _renew(connection, hub, row["id"], certificate.keys)


def _renew(connection: Connection, hub: Hub, device: str, keys: PublicKeys) -> None:
    """Certify new keys of a laptop; keys that it had before, or that another laptop has, are left alone."""
    row = required(connection, device)
    present, former = PublicKeys.from_json(row["keys"]), _former(row)
    if keys in (present, *(before for before, _ in former)) or row_of(connection, keys.key_id) is not None:
        return
    kept = [{**before.to_json(), "until": until} for before, until in (*former, (present, ""))]
    connection.execute(update(DEVICE).where(DEVICE.c.id == device), {"former_keys": kept})
    certify(connection, hub, reissued(connection, row, keys))


def reissued(connection: Connection, row: RowMapping, keys: PublicKeys) -> DeviceCertificate:
    """Return the next certificate of an approved laptop, for these keys."""
    return replace(read_device(row["certificate"]), serial=next_serial(connection), issued=link.moment(), keys=keys)


def _noted(connection: Connection, header: Header) -> RowMapping:
    """Keep the wrapped key and the number of the certificate that a report carries, where they are new."""
    row = required(connection, header.device)
    wrapped, signed = header.extra.get(recovery.HEADER), header.extra.get(link.CERTIFICATE)
    seen = read_device(signed).serial if signed is not None and signed == row["certificate"] else row["seen_serial"]
    fits = isinstance(wrapped, str) and 0 < len(wrapped) <= _WRAPPED_CAP
    now = {"wrapped_key": wrapped if fits else row["wrapped_key"], "seen_serial": seen}
    if any(row[name] != value for name, value in now.items()):
        connection.execute(update(DEVICE).where(DEVICE.c.id == row["id"]), now)
        return required(connection, row["id"])
    return row
