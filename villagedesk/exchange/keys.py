"""The two keys of a device, a hub or a county root: one that signs and one to which files are sealed."""

import re
from dataclasses import dataclass, field
from typing import Any

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from villagedesk.errors import CannotOpen
from villagedesk.exchange import minisign
from villagedesk.exchange.fields import Fields

_SIGN_LINE = re.compile(r"[0-9A-Za-z+/]{56}")
_SEAL_LINE = re.compile(r"age1[0-9a-z]{58}")


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """The public halves: `sign` is the raw Ed25519 key (32 bytes), `seal` the age recipient (`age1…`)."""

    sign: bytes
    seal: str

    @property
    def key_id(self) -> str:
        """Return the id of the signing key, 16 hex digits: `signer` in the headers of its files."""
        return minisign.key_id(self.sign)

    def lookup(self, key_id: str) -> bytes | None:
        """Return the signing key where `key_id` is its id: a `minisign.Lookup` that trusts this key alone."""
        return self.sign if key_id == self.key_id else None

    def to_json(self) -> dict[str, str]:
        """Return the keys in the forms that `minisign -P` and `age -r` take."""
        return {"sign": minisign.public_line(self.sign), "seal": self.seal}

    @classmethod
    def from_json(cls, content: object) -> "PublicKeys":
        """Read the form of `to_json` from outside; RefusedFile (damaged) where it is no pair of keys."""
        fields = Fields(content if isinstance(content, dict) else {}, "公钥")
        line, seal = fields.text("sign", _SIGN_LINE), fields.text("seal", _SEAL_LINE)
        try:
            sign = minisign.read_public_line(line)
        except ValueError as error:
            raise fields.bad("sign") from error
        try:
            pyrage.x25519.Recipient.from_str(seal)
        except pyrage.RecipientError as error:
            raise fields.bad("seal") from error
        return cls(sign, seal)


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The private half that signs: the seed of Ed25519, 32 bytes. A county root is typed in as this alone."""

    seed: bytes = field(repr=False)

    @property
    def signer(self) -> Ed25519PrivateKey:
        """Return the key that signs."""
        return Ed25519PrivateKey.from_private_bytes(self.seed)

    @property
    def verifier(self) -> bytes:
        """Return the raw public key of 32 bytes."""
        return self.signer.public_key().public_bytes_raw()

    @property
    def key_id(self) -> str:
        """Return the id of the key, 16 hex digits."""
        return minisign.key_id(self.verifier)

    def lookup(self, key_id: str) -> bytes | None:
        """Return the public key where `key_id` is its id: a `minisign.Lookup` that trusts this key alone."""
        return self.verifier if key_id == self.key_id else None


@dataclass(frozen=True, slots=True)
class KeyPair(SigningKey):
    """The private halves: `seed` of Ed25519 (32 bytes) and the age identity (`AGE-SECRET-KEY-1…`).

    They are stored only inside an encrypted register, or printed for the safe.
    """

    identity: str = field(repr=False)

    @classmethod
    def generate(cls) -> "KeyPair":
        """Make a fresh pair."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw(), str(pyrage.x25519.Identity.generate()))

    @property
    def public(self) -> PublicKeys:
        """Return the public halves."""
        seal = pyrage.x25519.Identity.from_str(self.identity).to_public()
        return PublicKeys(self.verifier, str(seal))

    def to_json(self) -> dict[str, str]:
        """Return the private halves as text, for the encrypted store only."""
        return {"sign": self.seed.hex(), "seal": self.identity}

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "KeyPair":
        """Read what `to_json` gave; CannotOpen where the store holds something else."""
        try:
            pair = cls(bytes.fromhex(content["sign"]), content["seal"])
            pair.public  # noqa: B018 - reading the public halves tries both keys
        except (KeyError, TypeError, ValueError, pyrage.IdentityError) as error:
            raise CannotOpen("本机的密钥读不出来。", "请从最近的备份恢复。") from error
        return pair
