"""Signatures in minisign's file format, so that the stock `minisign -V` checks them.

Only the prehashed form ("ED": Ed25519 over BLAKE2b-512) is written and accepted. The signature text has one
canonical form with a fixed first comment, which minisign itself does not sign.
"""

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from villagedesk.exchange.refusal import Reason, refused
from villagedesk.sentence import sentence

Lookup = Callable[[str], bytes | None]
"""Gives the raw Ed25519 key (32 bytes) for a key id (16 hex digits), or None for a stranger."""

_UNTRUSTED = "untrusted comment: signature from VillageDesk"
_TRUSTED = "trusted comment: "
_PUBLIC, _PREHASHED = b"Ed", b"ED"
_ID, _KEY, _SIGNATURE = 8, 32, 64


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature that holds: by which key, and the comment that is signed with it."""

    key_id: str
    comment: str


def key_id(public: bytes) -> str:
    """Return the id of a raw Ed25519 key: 16 hex digits in the byte order in which minisign files hold it."""
    return hashlib.sha256(b"vd-keyid" + public).digest()[:_ID].hex()


def public_line(public: bytes) -> str:
    """Return a raw Ed25519 key as the one line that `minisign -P` takes."""
    return _b64(_PUBLIC + bytes.fromhex(key_id(public)) + public)


def public_text(public: bytes) -> str:
    """Return a raw Ed25519 key as the text of the file that `minisign -p` takes."""
    shown = bytes.fromhex(key_id(public))[::-1].hex().upper()
    return f"untrusted comment: minisign public key {shown}\n{public_line(public)}\n"


def read_public_line(line: str) -> bytes:
    """Return the raw Ed25519 key of a `public_line`; ValueError where it is not exactly one of ours."""
    public = base64.b64decode(line, validate=True)[len(_PUBLIC) + _ID :]
    if len(public) != _KEY or public_line(public) != line:
        raise ValueError("not a minisign public key with our key id")
    return public


def sign(key: Ed25519PrivateKey, data: bytes, comment: str) -> bytes:
    """Return the text of the .minisig file for `data`; `comment` is one line and is signed with it."""
    signature = key.sign(hashlib.blake2b(data).digest())
    seal = key.sign(signature + comment.encode())
    return _text(key_id(key.public_key().public_bytes_raw()), signature, comment, seal)


def verify(data: bytes, text: bytes, lookup: Lookup) -> Signed:
    """Check a .minisig text against `data` with the key that `lookup` knows.

    Raises RefusedFile: bad-signature where the text is no canonical signature or does not fit the data,
    unknown-signer where `lookup` does not know the key.
    """
    try:
        signer, signature, comment, seal = _split(text)
    except ValueError as error:
        raise refused(Reason.BAD_SIGNATURE, "签名格式") from error
    public = lookup(signer)
    if public is None:
        raise refused(Reason.UNKNOWN_SIGNER, sentence("签名编号 {signer}", signer=signer))
    try:
        key = Ed25519PublicKey.from_public_bytes(public)
        key.verify(signature, hashlib.blake2b(data).digest())
        key.verify(seal, signature + comment.encode())
    except (InvalidSignature, ValueError) as error:
        raise refused(Reason.BAD_SIGNATURE) from error
    return Signed(signer, comment)


def _split(text: bytes) -> tuple[str, bytes, str, bytes]:
    """Take a signature text apart; writing it again must give the same bytes, or it is not canonical."""
    _, first, trusted, second, _ = text.decode("ascii").split("\n")
    body = base64.b64decode(first, validate=True)
    signature, seal = body[len(_PREHASHED) + _ID :], base64.b64decode(second, validate=True)
    signer, comment = body[len(_PREHASHED) :][:_ID].hex(), trusted.removeprefix(_TRUSTED)
    if len(signature) != _SIGNATURE or len(seal) != _SIGNATURE or _text(signer, signature, comment, seal) != text:
        raise ValueError("not canonical")
    return signer, signature, comment, seal


def _text(signer: str, signature: bytes, comment: str, seal: bytes) -> bytes:
    first = _b64(_PREHASHED + bytes.fromhex(signer) + signature)
    return f"{_UNTRUSTED}\n{first}\n{_TRUSTED}{comment}\n{_b64(seal)}\n".encode()


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()
