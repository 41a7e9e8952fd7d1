"""Sealed files: signed by the sender, encrypted to the receiver, opened in one fixed order of checks.

`resources/manual/format.md` describes the format for other programs. Nothing in a file is believed before the
signature over its header holds; nothing in its payload is parsed before the signed hash holds.
"""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.exchange import minisign, payload
from villagedesk.exchange.container import HEADER_CAP, Members, unpack
from villagedesk.exchange.durable import shown, write_through
from villagedesk.exchange.fields import parse_object
from villagedesk.exchange.header import Chain, Cover, FileKind, Header, check_suite, read_header
from villagedesk.exchange.keys import PublicKeys, SigningKey
from villagedesk.exchange.payload import Limits
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.journal.erasing import next_id
from villagedesk.sentence import sentence

_DEFAULT = Limits()


@dataclass(frozen=True, slots=True)
class Peek:
    """What a file says of itself, believed by nobody yet; `digest` is the SHA-256 of its header."""

    header: Header
    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class Sealed:
    """An authentic file's header and lines; `digest` is the SHA-256 of its header and names the file."""

    header: Header
    lines: tuple[str, ...]
    digest: str


def write_sealed(
    path: Path,
    cover: Cover,
    lines: Sequence[str],
    keys: SigningKey,
    recipients: Sequence[str],
    start: tuple[int, str] | None = None,
) -> Peek:
    """Seal `lines` to age `recipients`, sign with `keys`, write through to the medium, read back and check.

    `start` is the number of the first line in its op chain and the id before it, where the lines are a chain.
    VillageDeskError where the medium fails; WrongUse where the lines, recipients or cover cannot be sealed.
    """
    data, summary = payload.lock(lines, recipients)
    chain = None
    if start is not None:
        number, prev = start
        chain = Chain(number, number + len(lines) - 1, prev, chain_head(prev, lines))
    tags = tuple(payload.recipient_tag(to) for to in recipients)
    header = Header.under(cover, keys.key_id, chain, tags, summary)
    packed, digest = _packed(header, data, keys)
    write_through(path, packed)
    return Peek(header, digest, len(packed))


def public_file(cover: Cover, keys: SigningKey) -> bytes:
    """Sign a public file (kind ENROL) and return its bytes: the header alone, with the public keys in `cover.enrol`."""
    return _packed(Header.under(cover, keys.key_id), None, keys)[0]


def peek(path: Path, limits: Limits = _DEFAULT) -> Peek:
    """Return what a file says of itself, without any key; RefusedFile where it is not a whole sealed file."""
    with _naming(path):
        data = _read(path, limits)
        members = unpack(data, limits.file)
        content = parse_object(members.header, "文件头")
        check_suite(content)
        return Peek(read_header(content), _digest(members), len(data))


def open_sealed(path: Path, lookup: minisign.Lookup, identities: Sequence[str], limits: Limits = _DEFAULT) -> Sealed:
    """Open a file signed by a key that `lookup` knows, with one of our age `identities`.

    RefusedFile with one of the reasons of `refusal.Reason`; nothing of a refused file is returned.
    """
    with _naming(path):
        members = unpack(_read(path, limits), limits.file)
        header = _authentic(members, lookup)
        if members.payload is None or header.payload is None:
            raise refused(Reason.NOT_SEALED, "这是县里的登记文件，请在登记时选用")
        payload.check(members.payload, header.payload, limits)
        lines = payload.unlock(members.payload, header.payload, header.recipients, identities)
        if header.chain and chain_head(header.chain.prev, lines) != header.chain.head:
            raise refused(Reason.CHAIN_BROKEN)
        return Sealed(header, lines, _digest(members))


def check_sealed(path: Path, lookup: minisign.Lookup, limits: Limits = _DEFAULT) -> Peek:
    """Check a sealed file as far as one can who is no receiver: its signature, and that its payload is whole.

    RefusedFile as `open_sealed`; what is inside stays closed.
    """
    with _naming(path):
        data = _read(path, limits)
        members = unpack(data, limits.file)
        header = _authentic(members, lookup)
        if members.payload is None or header.payload is None:
            raise refused(Reason.NOT_SEALED, "这是县里的登记文件，请在登记时选用")
        payload.check(members.payload, header.payload, limits)
        return Peek(header, _digest(members), len(data))


def open_public(path: Path, lookup: minisign.Lookup | None = None) -> Header:
    """Open a public file (kind ENROL).

    Without `lookup` the keys that it introduces must have signed it: then it is whole, but whose it is only the
    comparison of the digits tells.
    """
    with _naming(path):
        members = unpack(_read(path, _DEFAULT), _DEFAULT.file)
        if lookup is None:
            content = parse_object(members.header, "文件头")
            check_suite(content)
            lookup = introduced(read_header(content)).lookup
        header = _authentic(members, lookup)
        if header.kind is not FileKind.ENROL:
            raise refused(Reason.NOT_SEALED, "这不是县里的登记文件")
        return header


def introduced(header: Header) -> PublicKeys:
    """Return the keys that a header introduces in `enrol.keys` as its signer's own; RefusedFile where it has none.

    `open_sealed` with the `lookup` of these keys shows that the signer holds the private key, no more.
    """
    keys = PublicKeys.from_json((header.enrol or {}).get("keys"))
    if keys.key_id != header.signer:
        raise refused(Reason.UNKNOWN_SIGNER, sentence("签名编号 {signer}", signer=header.signer))
    return keys


def chain_head(prev: str, lines: Sequence[str]) -> str:
    """Return the id of the last line of an op chain that goes on from `prev`; `prev` itself for no lines."""
    for line in lines:
        prev = next_id(prev, line)
    return prev


def _authentic(members: Members, lookup: minisign.Lookup) -> Header:
    """Check suite and signature, then read the header; the suite comes first as it says how to check."""
    content = parse_object(members.header, "文件头")
    check_suite(content)
    signed = minisign.verify(members.header, members.signature, lookup)
    header = read_header(content)
    if signed.key_id != header.signer or signed.comment != header.comment:
        raise refused(Reason.BAD_SIGNATURE, "签名备注")
    if (members.payload is None) != (header.kind is FileKind.ENROL):
        raise refused(Reason.DAMAGED, "文件外壳")
    return header


def _packed(header: Header, data: bytes | None, keys: SigningKey) -> tuple[bytes, str]:
    """Return a file's bytes and the digest of its header, once every reader of ours would take them."""
    encoded = header.encode()
    if len(encoded) > HEADER_CAP:
        raise WrongUse("文件头太大，装不下。")
    members = Members(encoded, minisign.sign(keys.signer, encoded, header.comment), data)
    try:
        _authentic(members, keys.lookup)
    except RefusedFile as refusal:
        raise WrongUse(refusal.message) from refusal
    return members.pack(), _digest(members)


def _digest(members: Members) -> str:
    return hashlib.sha256(members.header).hexdigest()


def _read(path: Path, limits: Limits) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limits.file + 1)
    except OSError as error:
        raise refused(Reason.DAMAGED, "读不出来") from error
    if len(data) > limits.file:
        raise refused(Reason.TOO_LARGE)
    return data


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Put the file's name before the message of a refusal."""
    try:
        yield
    except RefusedFile as refusal:
        raise RefusedFile(
            refusal.reason, sentence("“{file}”：{message}", file=shown(path), message=refusal.message), refusal.hint
        ) from refusal
