"""What the county gives a laptop: its certificate, the hub's new keys, who else belongs; and new keys of its own."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

from sqlalchemy import Connection

from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.exchange import link, recovery, seal
from villagedesk.exchange.certificate import DeviceCertificate, HubCertificate, read_device, verify_device, verify_hub
from villagedesk.exchange.downlink import Directory, Revoked
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import CountyLink
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.exchange.seal import Sealed
from villagedesk.journal.op import KEY, Change
from villagedesk.register import state
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

_DIRECTORY = "directory"


class KeysLost(RefusedFile):
    """An approval of this very laptop is for keys that are not here: it came back from a copy made before them."""


def open_from_county(register: Register, path: Path) -> Sealed:
    """Open a file that the county sealed to this laptop, with former keys of either side where they are in force.

    A newer key of the hub, which the root certified, is learnt from the file itself. RefusedFile where the file is
    not from this county, or not for this laptop.
    """
    header = seal.peek(path).header
    with register.database.reading() as connection:
        known, identities = link.require(connection), link.identities(connection)
    county = known.knowing(header.extra[link.HUB]) if link.HUB in header.extra else known
    sealed = seal.open_sealed(path, county.lookup(register.today()), identities)
    if county is not known:
        with register.writing() as connection:
            _learn(register, connection, county)
    return sealed


def accept(register: Register, path: Path) -> DeviceCertificate:
    """Take the county's approval (.vda): RefusedFile where it does not lead to the chosen county's root."""
    sealed = open_from_county(register, path)
    if sealed.header.kind is not FileKind.APPROVE:
        raise refused(Reason.NOT_SEALED, "这不是县里的批准文件")
    try:
        content = json.loads(sealed.lines[0])
    except (IndexError, ValueError, RecursionError) as error:
        raise refused(Reason.DAMAGED, "批准内容") from error
    with register.writing() as connection:
        return take_approval(register, connection, content)


def take_approval(register: Register, connection: Connection, content: object) -> DeviceCertificate:
    """Take an approval, from its file or out of an answer, and return the certificate that holds then.

    From then on the slips carry this laptop's letter; numbers given before are kept. Where new keys were proposed
    and the certificate is for them, they take over. An approval older than the one that is here changes nothing.
    """
    if not isinstance(content, dict):
        raise refused(Reason.DAMAGED, "批准内容")
    known = link.require(connection)
    county, hub = known.knowing(content.get("hub")), verify_hub(content.get("hub"), known.root)
    if hub not in county.certificates(register.today(connection)):
        raise refused(Reason.UNKNOWN_SIGNER, "县级证书已经过期")
    signed = content.get(link.CERTIFICATE)
    certificate = verify_device(signed, hub)
    _must_be_ours(register, certificate, hub)
    held = link.certificate(connection)
    if held is not None and _rank(held, county) > _rank(signed, county):
        return read_device(held)
    keys = next((pair for pair in link.own_keys(connection) if pair.public == certificate.keys), None)
    if keys is None:
        of_another = _of_another(certificate)
        raise KeysLost(of_another.reason, of_another.message, of_another.hint)
    if keys != link.load_keys(connection):
        link.replace_keys(connection, keys)
    if county is not known:
        _learn(register, connection, county)
    link.store_certificate(connection, signed)
    register.identity = replace(register.identity, letter=certificate.letter)
    return certificate


def take_directory(connection: Connection, directory: Directory) -> None:
    """Remember who belongs to the county besides this laptop, and which laptops it has revoked.

    A certificate that this county's hub did not sign is left out; of a device the newest stays. Who was revoked
    stays so until a newer certificate of that device comes.
    """
    county = link.require(connection)
    held = {known.device: (known, signed) for known, signed in certified(connection)}
    for signed in directory.certs:
        try:
            known = verify_device(signed, county.hub)
        except RefusedFile:
            continue
        if known.device not in held or held[known.device][0].serial <= known.serial:
            held[known.device] = known, dict(signed)
    gone = {each.device: each for each in (*revoked(connection), *directory.revoked)}
    kept = [each for each in gone.values() if not _is_newer(held.get(each.device), each.serial)]
    told = {"certs": [signed for _, signed in held.values()], "revoked": [asdict(each) for each in kept]}
    if told != state.get(connection, _DIRECTORY):
        state.put(connection, _DIRECTORY, told)


def revoked(connection: Connection) -> list[Revoked]:
    """Return the laptops that the county said are revoked."""
    stored = state.get(connection, _DIRECTORY, {"revoked": []})
    return [Revoked(**each) for each in stored["revoked"]]


def renew_keys(register: Register) -> None:
    """Make new keys for this device; the old ones serve until the county has certified the new ones.

    The change goes to the county as an op of this chain, in a file signed by the old key. VillageDeskError where
    new keys wait already, or the county has not approved this laptop yet.
    """
    keys = KeyPair.generate()
    identity = register.identity
    with register.writing() as connection:
        if link.certificate(connection) is None:
            raise VillageDeskError("县里还没有批准本机，不用更换密钥。", "请先完成“登记到县里”。")
        if link.pending_keys(connection) is not None:
            raise VillageDeskError("新密钥已经做好，正等县里确认。", "请先上报一次，再接收县里的反馈。")
        link.keep_chain(connection, identity.device, identity.genesis)
        link.propose_keys(connection, keys)
    change = Change("", "", {}, identity.user, "更换密钥", kind=KEY, extra={"keys": keys.public.to_json()})
    register.change(lambda _: [change])


def _learn(register: Register, connection: Connection, county: CountyLink) -> None:
    """Remember the hub's new key, and wrap the register's key to it."""
    link.store(connection, county)
    recovery.keep_slot(register, connection, county)


def certified(connection: Connection) -> list[tuple[DeviceCertificate, Mapping[str, str]]]:
    """Return the certificates that the county told in its directory, read and as they were signed."""
    stored = state.get(connection, _DIRECTORY, {"certs": []})
    return [(read_device(signed), signed) for signed in stored["certs"]]


def _is_newer(certified: tuple[DeviceCertificate, Mapping[str, str]] | None, serial: int) -> bool:
    return certified is not None and certified[0].serial > serial


def _rank(signed: object, county: CountyLink) -> tuple[bool, int]:
    """Return what goes before what: a certificate by the hub's present key before any by a former one."""
    certificate = read_device(signed)
    try:
        verify_device(signed, county.hub)
    except RefusedFile:
        return False, certificate.serial
    return True, certificate.serial


def _must_be_ours(register: Register, certificate: DeviceCertificate, hub: HubCertificate) -> None:
    identity = register.identity
    ours = (identity.device, identity.village, hub.county)
    if (certificate.device, certificate.village, certificate.county) != ours:
        raise _of_another(certificate)


def _of_another(certificate: DeviceCertificate) -> RefusedFile:
    return RefusedFile(
        Reason.NOT_FOR_US.value,
        sentence("这份批准文件是发给“{name}”的另一台电脑的，没有读入。", name=certificate.name),
        "请向县里要本机的批准文件。",
    )
