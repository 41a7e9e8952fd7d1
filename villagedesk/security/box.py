"""Small things sealed under a register's key where others can read: in a server's tables, in a note in a folder."""

import base64
import binascii
import json
import os
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from villagedesk.security import vault

_NONCE = 12


class NotOurs(Exception):
    """The text was not sealed under this key and name, or was changed since."""


class Box:
    """Seals and opens what JSON can say, with AES-256-GCM under a key derived from the register's."""

    def __init__(self, key: bytes, purpose: str) -> None:
        self._cipher = AESGCM(vault.derive(key, purpose))

    def seal(self, name: str, content: Any) -> str:
        """Return the content as base64 text that opens under the same name only."""
        nonce = os.urandom(_NONCE)
        plain = json.dumps(content, ensure_ascii=False).encode()
        return base64.b64encode(nonce + self._cipher.encrypt(nonce, plain, name.encode())).decode()

    def open(self, name: str, sealed: object) -> Any:
        """Return the content of what `seal` gave; NotOurs where it does not open."""
        try:
            data = base64.b64decode(str(sealed), validate=True)
            return json.loads(self._cipher.decrypt(data[:_NONCE], data[_NONCE:], name.encode()))
        except (InvalidTag, ValueError, binascii.Error) as error:
            raise NotOurs(name) from error
