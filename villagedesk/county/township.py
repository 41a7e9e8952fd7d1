"""A township takes in what its villages send to the county, and what the county sends back, and opens none of it.

It checks what one can check who is no receiver: who signed, by the certificate that the county gave the laptop; that
the file is whole; that it is from this town; and whether it follows the files before. What became of each file stands
in the same tables as at a county, so that the board shows the town's villages in the same way.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, insert, select, update

from villagedesk.catalogue.villages import village as known_village
from villagedesk.county import arrived, period, quarantine
from villagedesk.county.accepting import Taken
from villagedesk.county.approving import row_of
from villagedesk.county.arrived import RECEIVED
from villagedesk.county.hub import APPROVED, DEVICE, REVOKED, WAITING
from villagedesk.county.intake import SUFFIXES
from villagedesk.county.scope import OUT_OF_SCOPE
from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.exchange import approval, incoming, link, seal
from villagedesk.exchange.certificate import DeviceCertificate, Role, read_device, verify_device
from villagedesk.exchange.durable import keep, shown
from villagedesk.exchange.header import FileKind, Header
from villagedesk.exchange.keys import PublicKeys
from villagedesk.exchange.link import CountyLink
from villagedesk.exchange.outcome import ACCEPTED, GAP, IGNORED, KNOWN, NOT_APPROVED, NOT_KEPT, REFUSED, WAITS
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.exchange.seal import Peek
from villagedesk.journal import op as journal
from villagedesk.journal.chain import Fit, Place, fit
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects import published

UPWARDS = (FileKind.UPLINK.value, FileKind.REQUEST.value, FileKind.RECOVER.value)
"""The kinds of files that go on to the county."""
GRANT = "grant"
"""How a file from the county that answers a forgotten password is called here: its kind is that of the request."""
DOWNWARDS = (FileKind.DOWNLINK.value, FileKind.APPROVE.value, GRANT)
"""The kinds of files that go on to the villages."""
FORKED = "forked"
"""Another file has other changes under the same numbers: the laptop was restored from a backup, or copied."""

_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Sender:
    """Who says to have signed a file: the keys to check it with, and the certificate where the county gave one."""

    keys: PublicKeys
    certificate: DeviceCertificate | None = None
    signed: dict[str, str] | None = None


class Township:
    """Takes files into a township's register."""

    def __init__(self, register: Register, inbox: Path) -> None:
        """VillageDeskError where the township has not chosen its county yet."""
        self._register = register
        self._inbox = inbox
        self._scope = register.identity.village[:_DIGITS]
        with register.database.reading() as connection:
            self._county = link.require(connection)

    def receive(self, files: Iterable[Path], told: Callable[[Taken], None] | None = None) -> list[Taken]:
        """Take in files, from villages and from the county; one that is torn or forged stops no other."""
        results = []
        for file in files:
            results.append(self._tried(file))
            if told:
                told(results[-1])
        return results

    def _tried(self, file: Path) -> Taken:
        name = shown(file)
        try:
            taken = self._one(file, name)
        except RefusedFile as refusal:
            if refusal.reason == Reason.NOT_SEALED.value and file.suffix.lower() not in SUFFIXES:
                words = sentence("“{name}”不是上报或反馈文件，跳过。", name=name)
                return Taken(name, IGNORED, refusal.reason, words, 0)
            with suppress(VillageDeskError):  # where the disk is full the file lies where it was
                quarantine.put(self._register, self._inbox, file, refusal)
            return Taken(name, REFUSED, refusal.reason, str(refusal), 0)
        except VillageDeskError as error:
            return Taken(name, REFUSED, NOT_KEPT, str(error), 0)
        quarantine.release(self._register, self._inbox, file)
        return taken

    def _one(self, file: Path, name: str) -> Taken:
        peek = seal.peek(file)
        header = peek.header
        if header.kind is FileKind.UPLINK:
            return self._uplink(file, peek, name)
        if header.kind is FileKind.REQUEST or (header.kind is FileKind.RECOVER and not header.device):
            return self._asked(file, peek, name)
        if header.kind in (FileKind.DOWNLINK, FileKind.APPROVE, FileKind.RECOVER):
            return self._from_county(file, peek, name)
        raise refused(Reason.NOT_SEALED, sentence("“{file}”不用在乡镇接收", file=name))

    def _uplink(self, file: Path, peek: Peek, name: str) -> Taken:
        sender = self._sender(peek.header)
        checked = seal.check_sealed(file, sender.keys.lookup)
        header = checked.header
        self._must_be_ours(header)
        if sender.certificate and sender.certificate.village != header.village:
            raise RefusedFile(
                OUT_OF_SCOPE,
                sentence("“{name}”写的村和这台电脑登记的村不一样。", name=name),
                "请到村里核对后重新导出。",
            )
        keep(file, self._inbox, arrived.kept_as(checked.digest))
        with self._register.writing() as connection:
            if _is_here(connection, checked.digest):
                return Taken(name, KNOWN, "", "以前已经收过。", 0, header.device)
            state = self._met(connection, header, sender)
            reason = _judged(connection, header, sender, state)
            _note(connection, checked, name, reason)
            if not reason:
                self._settle(connection, header.device)
        return Taken(name, WAITS if reason in _WAITING else ACCEPTED, reason, _WORDS[reason], 0, header.device)

    def _asked(self, file: Path, peek: Peek, name: str) -> Taken:
        """Keep a request, which is for the county alone; its own keys must have signed it."""
        checked = seal.check_sealed(file, seal.introduced(peek.header).lookup)
        if checked.header.village:
            self._must_be_ours(checked.header)
        elif checked.header.county != self._county.hub.county:
            raise refused(Reason.NOT_FOR_US)
        return self._kept(file, checked, name, checked.header.kind.value, "是给县里的申请，转交时一起带去。")

    def _from_county(self, file: Path, peek: Peek, name: str) -> Taken:
        """Keep a file that the county sends to a village, or read it where it is for the township itself."""
        county = self._county
        if link.HUB in peek.header.extra:
            county = county.knowing(peek.header.extra[link.HUB])
        checked = seal.check_sealed(file, county.lookup(self._register.today()))
        header = checked.header
        if county is not self._county:
            with self._register.writing() as connection:
                link.store(connection, county)
            self._county = county
        if header.device == self._register.identity.device:
            return self._own(file, header, name)
        self._must_be_ours(header)
        kind = GRANT if header.kind is FileKind.RECOVER else header.kind.value
        with self._register.writing() as connection:
            answered = {"answered_at": link.moment()}
            connection.execute(update(DEVICE).where(DEVICE.c.id == header.device), answered)
        return self._kept(file, checked, name, kind, "是县里给村里的，带回村里。")

    def _own(self, file: Path, header: Header, name: str) -> Taken:
        """Read what the county sends to the township itself: its approval, or who belongs and what is due."""
        if header.kind is FileKind.APPROVE:
            approval.accept(self._register, file)
            return Taken(name, ACCEPTED, "", "县里已批准本镇的电脑。", 0, header.device)
        outcome = incoming.receive(self._register, file, self._inbox).outcome
        with self._register.writing() as connection:
            day = published.cut_off(connection)
            if day is not None:
                period.set_cut_off(connection, day)
            for certificate, signed in approval.certified(connection):
                if certificate.role is Role.VILLAGE:
                    self._enter(connection, certificate, signed)
            for gone in approval.revoked(connection):
                stopped = {"state": REVOKED, "revoked_at": gone.at, "revoked_why": gone.why}
                connection.execute(update(DEVICE).where(DEVICE.c.id == gone.device), stopped)
        return Taken(name, outcome, "", "县里给本镇的反馈已读。", 0, header.device)

    def _kept(self, file: Path, checked: Peek, name: str, kind: str, words: str) -> Taken:
        keep(file, self._inbox, arrived.kept_as(checked.digest))
        with self._register.writing() as connection:
            if _is_here(connection, checked.digest):
                return Taken(name, KNOWN, "", "以前已经收过。", 0, checked.header.device)
            _note(connection, checked, name, "", kind)
        return Taken(name, ACCEPTED, "", words, 0, checked.header.device)

    def _must_be_ours(self, header: Header) -> None:
        if header.county != self._county.hub.county:
            raise refused(Reason.NOT_FOR_US)
        if not header.village.startswith(self._scope):
            raise RefusedFile(
                OUT_OF_SCOPE,
                sentence("文件是 {village} 的，不是本镇的村。", village=header.village),
                "请交给那个村所在的乡镇，或者直接交县里。",
            )

    def _sender(self, header: Header) -> Sender:
        """Return who may have signed a report; RefusedFile where neither the county nor a request vouches for them."""
        signed = header.extra.get(link.CERTIFICATE)
        if signed is None:
            if not (header.enrol or {}).get("request"):
                raise refused(Reason.UNKNOWN_SIGNER, sentence("签名编号 {signer}", signer=header.signer))
            keys = seal.introduced(header)
            if keys.key_id != header.device:
                raise refused(Reason.UNKNOWN_SIGNER, sentence("签名编号 {signer}", signer=header.signer))
            return Sender(keys)
        certificate = _vouched(signed, self._county, self._register)
        if (certificate.device, certificate.keys.key_id, certificate.role) != (
            header.device, header.signer, Role.VILLAGE,
        ):  # fmt: skip
            raise refused(Reason.UNKNOWN_SIGNER, sentence("签名编号 {signer}", signer=header.signer))
        return Sender(certificate.keys, certificate, dict(signed))

    def _met(self, connection: Connection, header: Header, sender: Sender) -> str:
        """Note the laptop of an authentic report, and return its state."""
        if sender.certificate is not None and sender.signed is not None:
            self._enter(connection, sender.certificate, sender.signed)
        elif row_of(connection, header.device) is None:
            _insert(connection, header.device, header.village, _called(header.village), sender.keys)
        row = row_of(connection, header.device)
        return row["state"] if row else WAITING

    def _enter(self, connection: Connection, certificate: DeviceCertificate, signed: object) -> None:
        """Remember a certificate that holds; an older one, and that of a stopped laptop, changes nothing."""
        if not certificate.village.startswith(self._scope):
            return
        row = row_of(connection, certificate.device)
        if row is None:
            _insert(connection, certificate.device, certificate.village, certificate.name, certificate.keys)
        elif row["certificate"] is not None and read_device(row["certificate"]).serial >= certificate.serial:
            return
        stopped = any(
            gone.device == certificate.device and gone.serial >= certificate.serial
            for gone in approval.revoked(connection)
        )
        content = {
            "state": REVOKED if stopped else APPROVED, "letter": certificate.letter, "village": certificate.village,
            "village_name": certificate.name, "approved_at": certificate.issued, "certificate": signed,
            "role": certificate.role.value, "scope": certificate.scope, "keys": certificate.keys.to_json(),
        }  # fmt: skip
        connection.execute(update(DEVICE).where(DEVICE.c.id == certificate.device), content)
        waited = (RECEIVED.c.device == certificate.device, RECEIVED.c.reason == NOT_APPROVED)
        connection.execute(update(RECEIVED).where(*waited), {"outcome": ACCEPTED, "reason": ""})

    def _settle(self, connection: Connection, device: str) -> None:
        """Let files count that waited for the one that has just come."""
        again = True
        while again:
            again = False
            for row in arrived.waiting(connection, device):
                with suppress(RefusedFile):
                    header = seal.peek(self._inbox / arrived.kept_as(row["header"])).header
                    if row["reason"] == GAP and _fit(connection, header, "") is Fit.FITS:
                        now = {"outcome": ACCEPTED, "reason": ""}
                        connection.execute(update(RECEIVED).where(RECEIVED.c.header == row["header"]), now)
                        again = True


_WAITING = (GAP, NOT_APPROVED, Reason.REVOKED.value)
_WORDS = {
    "": "签名和顺序都对，等转交。",
    GAP: "签名对；前面还缺一个文件，多半没有经过本镇。可以先转交。",
    NOT_APPROVED: "签名对；这台电脑县里还没有批准。可以先转交。",
    FORKED: "签名对；和以前的文件编号相同、内容不同：村里的电脑可能恢复过备份。可以转交，请打电话问一下。",
    Reason.REVOKED.value: "签名对；但县里说这台电脑已经停用。请核实文件是谁写的；可以转交，由县里决定。",
}


def _vouched(signed: object, county: CountyLink, register: Register) -> DeviceCertificate:
    """Return a laptop's certificate where the county's hub issued it, by its present key or a former one in force."""
    hubs = county.certificates(register.today())
    for hub in hubs[1:]:
        with suppress(RefusedFile):
            return verify_device(signed, hub)
    return verify_device(signed, hubs[0])


def _judged(connection: Connection, header: Header, sender: Sender, state: str) -> str:
    """Return what is to be said of an authentic report, '' where it simply follows; RefusedFile where it cannot be."""
    genesis = journal.genesis(sender.keys.sign) if sender.keys.key_id == header.device else ""
    fits = _fit(connection, header, genesis)
    if fits is Fit.BROKEN:
        raise refused(Reason.CHAIN_BROKEN)
    if state == REVOKED:
        return Reason.REVOKED.value
    if state == WAITING:
        return NOT_APPROVED
    if fits is Fit.GAP:
        return GAP
    return FORKED if _is_forked(connection, header) else ""


def _fit(connection: Connection, header: Header, genesis: str) -> Fit:
    """Tell whether a report follows the files of its laptop that came this way."""
    chain = header.chain
    if chain is None:
        raise refused(Reason.CHAIN_BROKEN)
    begins = chain.frm == 1 and not genesis  # its first keys are not known here, so where it begins is not either
    return fit(
        header.device, chain.prev if begins else genesis, chain.frm, chain.prev, lambda op: _place(connection, op)
    )


def _place(connection: Connection, op: str) -> Place | None:
    query = select(RECEIVED.c.device, RECEIVED.c.last_seq).where(RECEIVED.c.head == op)
    row = connection.execute(query.limit(1)).first()
    return (row.device, row.last_seq) if row else None


def _is_forked(connection: Connection, header: Header) -> bool:
    if header.chain is None:
        return False
    query = select(RECEIVED.c.header).where(
        RECEIVED.c.device == header.device, RECEIVED.c.last_seq == header.chain.to, RECEIVED.c.head != header.chain.head
    )
    return connection.execute(query.limit(1)).first() is not None


def _is_here(connection: Connection, digest: str) -> bool:
    return connection.execute(select(RECEIVED.c.header).where(RECEIVED.c.header == digest)).first() is not None


def _note(connection: Connection, checked: Peek, name: str, reason: str, kind: str = "") -> None:
    header, chain = checked.header, checked.header.chain
    row = {
        "header": checked.digest, "kind": kind or header.kind.value, "file": name, "device": header.device[:16],
        "village": header.village or None, "outcome": WAITS if reason in _WAITING else ACCEPTED, "reason": reason,
        "ops": header.payload.lines if header.payload and chain else 0, "first_seq": chain.frm if chain else None,
        "last_seq": chain.to if chain else None, "head": chain.head if chain else None, "received_at": link.moment(),
    }  # fmt: skip
    connection.execute(insert(RECEIVED), row)


def _insert(connection: Connection, device: str, village: str, name: str, keys: PublicKeys) -> None:
    row = {
        "id": device, "village": village, "village_name": name, "letter": "", "state": WAITING, "keys": keys.to_json(),
        "feed": 0, "receipts": 0, "asked_at": link.moment(),
    }  # fmt: skip
    connection.execute(insert(DEVICE), row)


def _called(village: str) -> str:
    known = known_village(village)
    return known.local_name if known else village
