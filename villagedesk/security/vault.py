"""Secrets at rest: a random key per register, wrapped by passwords, and keys derived from it."""

import hashlib
import hmac
import os
import unicodedata
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_SIZE = 32
WRAPPED_SIZE = KEY_SIZE + 16
"""A wrapped key: the key and its tag."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What deriving a key from a password costs: argon2id (RFC 9106) memory in KiB, passes and lanes."""

    memory: int = 65536
    passes: int = 3
    lanes: int = 1

    @property
    def is_sane(self) -> bool:
        """Tell whether the cost is neither weaker than ours nor made to exhaust the machine."""
        own = Cost()
        return own.memory <= self.memory <= 1 << 20 and own.passes <= self.passes <= 10 and 1 <= self.lanes <= 8


def new_key() -> bytes:
    """Return a fresh random key of 32 bytes."""
    return os.urandom(KEY_SIZE)


def stretch(password: str, salt: bytes, cost: Cost) -> bytes:
    """Derive a wrapping key from a password; the same text typed in another Unicode form gives the same key."""
    secret = unicodedata.normalize("NFKC", password).encode()
    return hash_secret_raw(secret, salt, cost.passes, cost.memory, cost.lanes, KEY_SIZE, Type.ID)


def wrap(key: bytes, wrapping: bytes, nonce: bytes, context: bytes) -> bytes:
    """Encrypt a key with AES-256-GCM; `context` is authenticated with it."""
    return AESGCM(wrapping).encrypt(nonce, key, context)


def unwrap(wrapped: bytes, wrapping: bytes, nonce: bytes, context: bytes) -> bytes | None:
    """Decrypt a wrapped key, or return None where the password or the context is another."""
    try:
        return AESGCM(wrapping).decrypt(nonce, wrapped, context)
    except InvalidTag:
        return None


def derive(key: bytes, purpose: str) -> bytes:
    """Return a key for one purpose, so that the database key itself serves the database alone."""
    return hmac.new(key, purpose.encode(), hashlib.sha256).digest()


def mac(key: bytes, purpose: str, message: bytes) -> str:
    """Return the authentication code of a message under the key for a purpose, as hex."""
    return hmac.new(derive(key, purpose), message, hashlib.sha256).hexdigest()
