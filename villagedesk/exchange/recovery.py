"""The register's key in the county's hands: wrapped to hub and root, kept beside the key slots, given back by a grant.

A laptop whose passwords are all forgotten cannot open its register, so everything here works with the folder alone:
the file of key slots holds the wrapped key and the county's public certificates, `recovery.json` the one-time keys of
a request, locked with the new password that the user has chosen. No data moves, and the hub's keys never leave it.
"""

import base64
import json
import os
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from villagedesk.errors import RefusedFile, VillageDeskError, WrongPassword
from villagedesk.exchange import link, payload, seal
from villagedesk.exchange.durable import write_through
from villagedesk.exchange.fields import DEVICE, LABEL, VILLAGE, Fields, parse_object
from villagedesk.exchange.fingerprint import fingerprint
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import CountyLink, Position
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.register import state
from villagedesk.register.folder import Folder
from villagedesk.register.store import Register
from villagedesk.security import keyslots, vault
from villagedesk.security.keyslots import CountySlot
from villagedesk.sentence import sentence

HEADER = "recovery"
"""The header field in which every uplink carries the wrapped key, should the file of key slots be lost."""

_FILE = "recovery.json"
_SLOT = "county_slot"
_KEY = vault.KEY_SIZE * 2
_SALT, _NONCE = 16, 12


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """What is sealed to hub and root: a register's key, and whose it is, so that it is not given to another laptop."""

    register: str
    device: str
    village: str
    name: str
    key: bytes = field(repr=False)

    def wrap(self, recipients: tuple[str, ...]) -> str:
        """Return the text that hub and root can open."""
        content = {
            "register": self.register, "device": self.device, "village": self.village, "name": self.name,
            "key": self.key.hex(),
        }  # fmt: skip
        return payload.wrap(json.dumps(content, ensure_ascii=False).encode(), recipients)

    @classmethod
    def unwrap(cls, wrapped: object, identities: tuple[str, ...]) -> "WrappedKey":
        """Open a wrapped key at the hub; RefusedFile where it is none, or not for this county."""
        fields = Fields(parse_object(payload.unwrap(wrapped, identities), "找回凭据"), "找回凭据")
        return cls(
            fields.text("register", DEVICE),
            fields.text("device", DEVICE),
            fields.text("village", VILLAGE),
            fields.text("name", LABEL),
            _key(fields),
        )


def keep_slot(register: Register, connection: Connection, county: CountyLink) -> None:
    """Wrap the register's key to the county, in the file of key slots and in the store for the uplinks.

    What is wrapped already to this very hub stays as it is, so that the same text goes with every uplink.
    """
    path = Folder(register.database.path.parent).keyslots
    slots = keyslots.load(path)
    kept = state.get(connection, _SLOT)
    if kept is None or kept["to"] != list(county.recipients):
        identity = register.identity
        own = WrappedKey(slots.register, identity.device, identity.village, identity.village_name, register.key)
        kept = {"to": list(county.recipients), "wrapped": own.wrap(county.recipients)}
        state.put(connection, _SLOT, kept)
    slot = CountySlot(kept["wrapped"], county.to_json())
    if slots.county != slot:
        keyslots.store(slots.with_county(slot), path)


def wrapped(connection: Connection) -> str:
    """Return the wrapped key as the uplinks carry it, '' before a county was chosen."""
    kept = state.get(connection, _SLOT)
    return str(kept["wrapped"]) if kept else ""


def ask(folder: Folder, user: str, password: str, target: Path) -> str:
    """Write the request for the register's key (recover.vdq) and return the digits to read out to the county.

    `password` is the new one: it locks the one-time keys until the grant comes. VillageDeskError where the laptop
    never chose a county, so that nobody there can help.
    """
    slots = keyslots.load(folder.keyslots)
    county = _county(slots)
    keys = KeyPair.generate()
    cover = link.cover(FileKind.RECOVER, county.hub.county, "", "", Position())
    cover = replace(cover, enrol={"keys": keys.public.to_json()})
    content = {"wrapped": slots.county.wrapped if slots.county else "", "register": slots.register, "user": user}
    line = json.dumps({"recover": content}, ensure_ascii=False)
    _keep(folder, slots.register, keys, user, password)
    seal.write_sealed(target, cover, [line], keys, county.recipients)
    return fingerprint(keys.verifier)


def is_asked(folder: Folder) -> bool:
    """Tell whether a request was written whose grant has not been used yet."""
    return _file(folder).exists()


def redeem(folder: Folder, password: str, grant: Path) -> tuple[bytes, str]:
    """Return the register's key out of the county's grant, and the user who asked.

    WrongPassword where `password` is not the one chosen with the request; RefusedFile where the grant is not this
    county's, or answers another laptop or another request.
    """
    slots = keyslots.load(folder.keyslots)
    county = _county(slots)
    keys, user = _kept(folder, slots.register, password)
    header = seal.peek(grant).header
    if link.HUB in header.extra:
        county = county.knowing(header.extra[link.HUB])
    sealed = seal.open_sealed(grant, county.lookup(date.today()), (keys.identity,))
    if sealed.header.kind is not FileKind.RECOVER:
        raise refused(Reason.NOT_SEALED, "这不是县里给的找回文件")
    try:
        fields = Fields(parse_object(sealed.lines[0].encode(), "找回文件")["grant"], "找回文件")
        register, key = fields.text("register", DEVICE), _key(fields)
    except (AttributeError, IndexError, KeyError, TypeError) as error:
        raise refused(Reason.DAMAGED, "找回文件") from error
    if register != slots.register:
        raise refused(Reason.NOT_FOR_US, "找回文件是发给另一个登记台的")
    return key, user


def forget(folder: Folder) -> None:
    """Throw the one-time keys away once a new password holds."""
    _file(folder).unlink(missing_ok=True)


def _file(folder: Folder) -> Path:
    return folder.root / _FILE


def _county(slots: keyslots.KeySlots) -> CountyLink:
    if slots.county is None:
        raise VillageDeskError(
            "这台电脑还没有登记到县里，县里没有本机的找回凭据。", "请用恢复单找回；没有恢复单就只能用备份和当时的密码。"
        )
    try:
        return CountyLink.from_json(slots.county.link)
    except (RefusedFile, KeyError, TypeError, ValueError, AttributeError) as error:
        raise VillageDeskError(
            "密钥文件里的县级凭据读不出来，可能被改动过。", "请用恢复单找回，或从备份里取回密钥文件。"
        ) from error


def _keep(folder: Folder, register: str, keys: KeyPair, user: str, password: str) -> None:
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    secret = json.dumps({"keys": keys.to_json(), "user": user}, ensure_ascii=False).encode()
    locked = vault.wrap(secret, vault.stretch(password, salt, vault.Cost()), nonce, _context(register))
    text = {"v": 1, "salt": _b64(salt), "nonce": _b64(nonce), "locked": _b64(locked)}
    write_through(_file(folder), json.dumps(text, indent=1).encode())


def _kept(folder: Folder, register: str, password: str) -> tuple[KeyPair, str]:
    try:
        kept: dict[str, Any] = json.loads(_file(folder).read_text(encoding="ascii"))
        salt, nonce, locked = (base64.b64decode(kept[name]) for name in ("salt", "nonce", "locked"))
        secret = vault.unwrap(locked, vault.stretch(password, salt, vault.Cost()), nonce, _context(register))
        if secret is None:
            raise WrongPassword(
                "这不是写申请时设的新密码。", "请输入写申请时设的那个新密码；想不起来就重新写一份申请，再找县里一次。"
            )
        found = json.loads(secret)
        return KeyPair.from_json(found["keys"]), str(found["user"])
    except FileNotFoundError as error:
        raise VillageDeskError(
            "本机没有等着回复的找回申请。", "找回文件只能在写申请的那台电脑上用；请先写申请交给县里。"
        ) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise VillageDeskError(
            sentence("找回申请的记录“{file}”读不出来。", file=_FILE), "请重新写一份申请交给县里。"
        ) from error


def _key(fields: Fields) -> bytes:
    text = fields.text("key", LABEL)
    try:
        key = bytes.fromhex(text)
    except ValueError as error:
        raise fields.bad("key") from error
    if len(text) != _KEY:
        raise fields.bad("key")
    return key


def _context(register: str) -> bytes:
    return json.dumps(["VD1-recovery", register]).encode()


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()
