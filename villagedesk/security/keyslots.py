"""The file of key slots: one wrapped copy of the register's key per user and per recovery sheet.

Losing this file is losing the register, so it is written beside itself, flushed, and renamed, and a second copy is
kept as `.bak`: the same state, as a former one would still open with a password that was changed or withdrawn. User
names stand in it only as a keyed tag.
"""

import base64
import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from villagedesk.errors import CannotOpen, WrongPassword
from villagedesk.security import vault

USER = "user"
RECOVERY = "recovery"
RECOVERY_GROUPS = 6
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""The characters of codes that people copy: none that looks like another."""

_GROUP = 5
_SALT, _NONCE = 16, 12


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the key; `tag` tells its user's name without holding it."""

    kind: str
    tag: str
    first: bool
    cost: vault.Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class CountySlot:
    """The key wrapped to the county (age, base64), and the county's public certificates as the exchange reads them."""

    wrapped: str
    link: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class KeySlots:
    """The slots of one register, `register` being its id; `county` is there once a county was chosen."""

    register: str
    slots: tuple[Slot, ...] = ()
    county: CountySlot | None = None

    def with_county(self, slot: CountySlot) -> "KeySlots":
        """Return the slots with the county's in place of an earlier one."""
        return replace(self, county=slot)

    def with_slot(self, key: bytes, name: str, password: str, kind: str = USER) -> "KeySlots":
        """Return the slots with a new one for `name`, in place of an earlier one of that name and kind."""
        tag = _tag(self.register, kind, name)
        kept = tuple(slot for slot in self.slots if slot.tag != tag)
        first = kind == USER and not any(slot.kind == USER for slot in kept)
        salt, nonce, cost = os.urandom(_SALT), os.urandom(_NONCE), vault.Cost()
        blank = Slot(kind, tag, first, cost, salt, nonce, b"")
        wrapped = vault.wrap(key, vault.stretch(password, salt, cost), nonce, _context(self.register, blank))
        return replace(self, slots=(*kept, replace(blank, wrapped=wrapped)))

    def unlock(self, password: str, name: str | None = None) -> bytes:
        """Return the register's key; without a name the only user's slot, or the first one made, is tried.

        Raises WrongPassword where no slot fits, CannotOpen where a slot's cost is absurd.
        """
        users = [slot for slot in self.slots if slot.kind == USER]
        if name is None:
            tried: Iterable[Slot] = users if len(users) == 1 else [slot for slot in users if slot.first]
        else:
            tag = _tag(self.register, USER, name)
            tried = [slot for slot in users if slot.tag == tag]
        return self._open(tried, password, "密码不对。", "请看清大小写和输入法后再输一次；忘记密码可用恢复单。")

    def unlock_with_recovery(self, code: str) -> bytes:
        """Return the register's key by the code of the recovery sheet; WrongPassword where it does not fit."""
        sheets = [slot for slot in self.slots if slot.kind == RECOVERY]
        return self._open(sheets, plain_code(code), "恢复码不对。", "请对照恢复单逐组检查，字母不分大小写。")

    def _open(self, slots: Iterable[Slot], password: str, message: str, hint: str) -> bytes:
        for slot in slots:
            if not slot.cost.is_sane:
                raise CannotOpen("密钥文件的参数不正常，可能被人改动过。", "请用备份里的密钥文件替换后再打开。")
            wrapping = vault.stretch(password, slot.salt, slot.cost)
            key = vault.unwrap(slot.wrapped, wrapping, slot.nonce, _context(self.register, slot))
            if key is not None:
                return key
        raise WrongPassword(message, hint)


def new_recovery_code() -> str:
    """Return a fresh recovery code: six groups of five characters, without those that look alike (about 148 bits)."""
    groups = ("".join(secrets.choice(ALPHABET) for _ in range(_GROUP)) for _ in range(RECOVERY_GROUPS))
    return "-".join(groups)


def plain_code(code: str) -> str:
    """Return a typed recovery code without spaces, hyphens and case."""
    return "".join(character for character in code.upper() if character.isalnum())


def load(path: Path) -> KeySlots:
    """Read the slots; where the file is torn its `.bak` is read. CannotOpen where neither is whole."""
    for candidate in (path, path.with_suffix(".json.bak")):
        try:
            return _decode(json.loads(candidate.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue
    raise CannotOpen("找不到密钥文件 keyslots.json，或文件已损坏。", "请从备份中恢复这个文件，没有它数据无法打开。")


def store(slots: KeySlots, path: Path) -> None:
    """Write the slots so that at every moment either the old or the new file is whole."""
    text = json.dumps(_encode(slots), ensure_ascii=False, indent=1) + "\n"
    part = path.with_suffix(".json.part")
    with part.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    path.with_suffix(".json.bak").write_text(text, encoding="utf-8")


def _tag(register: str, kind: str, name: str) -> str:
    return hmac.new(register.encode(), f"{kind}:{name.strip()}".encode(), hashlib.sha256).hexdigest()[:16]


def _context(register: str, slot: Slot) -> bytes:
    cost = [slot.cost.memory, slot.cost.passes, slot.cost.lanes]
    return json.dumps(["VD1-slot", register, slot.kind, slot.tag, slot.first, cost]).encode()


def _encode(slots: KeySlots) -> dict[str, Any]:
    county = slots.county
    return {
        "v": 1,
        "register": slots.register,
        "county": {"wrapped": county.wrapped, "link": county.link} if county else None,
        "slots": [
            {
                "kind": slot.kind, "tag": slot.tag, "first": slot.first,
                "kdf": {"alg": "argon2id", "m": slot.cost.memory, "t": slot.cost.passes, "p": slot.cost.lanes},
                "salt": _b64(slot.salt), "nonce": _b64(slot.nonce), "wrapped": _b64(slot.wrapped),
            }
            for slot in slots.slots
        ],
    }  # fmt: skip


def _decode(content: dict[str, Any]) -> KeySlots:
    if content["v"] != 1:
        raise CannotOpen("密钥文件由更新版本的程序写成。", "请先更新本程序。")
    if not isinstance(content["register"], str):
        raise TypeError("register")
    slots = tuple(_slot(entry) for entry in content["slots"])
    return KeySlots(content["register"], slots, _county(content.get("county")))


def _county(entry: object) -> CountySlot | None:
    """Read the county's slot; one that is torn costs only itself, never the others."""
    if not isinstance(entry, dict):
        return None
    wrapped, link = entry.get("wrapped"), entry.get("link")
    return CountySlot(wrapped, link) if isinstance(wrapped, str) and isinstance(link, dict) else None


def _slot(entry: dict[str, Any]) -> Slot:
    kind, tag, first, kdf = entry["kind"], entry["tag"], entry["first"], entry["kdf"]
    cost = (kdf["m"], kdf["t"], kdf["p"])
    salt, nonce, wrapped = (base64.b64decode(entry[name]) for name in ("salt", "nonce", "wrapped"))
    if not (isinstance(kind, str) and isinstance(tag, str) and isinstance(first, bool)):
        raise TypeError("slot")
    if any(type(number) is not int for number in cost):
        raise TypeError("cost")
    if (len(salt), len(nonce), len(wrapped)) != (_SALT, _NONCE, vault.WRAPPED_SIZE):
        raise ValueError("sizes")
    return Slot(kind, tag, first, vault.Cost(*cost), salt, nonce, wrapped)


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()
