"""The county's root: made once, printed, typed back in part, and kept on paper alone; and what only it can do.

The root signs the hub's keys, and every file for the county is sealed to it, too: with the sheet out of the safe a hub
is founded anew and everything that was ever sent can be read, by this program or by `age` and `minisign`.
"""

import hashlib
import secrets
import unicodedata
from dataclasses import replace

from sqlalchemy import Connection

from villagedesk.county import hub as hubs
from villagedesk.county.approving import certify
from villagedesk.county.devices import reissued
from villagedesk.county.hub import Hub
from villagedesk.county.revoking import in_use
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.exchange import link
from villagedesk.exchange.fingerprint import fingerprint
from villagedesk.exchange.keys import KeyPair, PublicKeys, SigningKey
from villagedesk.register.store import Register
from villagedesk.reports.root_sheet import RootSheet
from villagedesk.sentence import sentence

GROUP = 4
"""Characters in a group of the printed keys."""

_SEED, _CHECK = 64, 4
_ASKED = 3


def root_sheet(county: str, name: str, root: KeyPair, made_on: str) -> RootSheet:
    """Return what is printed of a county's root before anything is founded on it; `made_on` is an ISO date."""
    return RootSheet(
        county=county,
        name=name,
        made_on=made_on,
        digits=fingerprint(root.verifier),
        signing=groups(_written(root)),
        opening=root.identity,
    )


def groups(text: str) -> tuple[str, ...]:
    """Return a key in the groups in which it is printed."""
    return tuple(text[start : start + GROUP] for start in range(0, len(text), GROUP))


def asked(sheet: RootSheet) -> tuple[int, ...]:
    """Return which groups of the signing key are to be typed back, counted from 1: some at random, never the check."""
    numbers = list(range(1, len(sheet.signing)))
    return tuple(sorted(secrets.SystemRandom().sample(numbers, _ASKED)))


def fits(sheet: RootSheet, number: int, typed: str) -> bool:
    """Tell whether what was typed is the group of the signing key with this number, from 1."""
    return _plain(typed) == sheet.signing[number - 1]


def read_root(typed: str) -> SigningKey:
    """Return the signing key that was typed from the sheet; WrongUse where it is too short, too long or mistyped."""
    plain = _plain(typed)
    if len(plain) != _SEED + _CHECK:
        raise WrongUse(
            sentence("根密钥应当是 {most} 个字符，输入了 {n} 个。", most=_SEED + _CHECK, n=len(plain)),
            "请对照根密钥单上的“签名密钥”，从第 1 组输到最后一组。",
        )
    try:
        key = SigningKey(bytes.fromhex(plain[:_SEED]))
    except ValueError as error:
        raise WrongUse("根密钥里只有 0 到 9 和 a 到 f。", "请对照根密钥单逐组检查，数字 0 不要输成字母 o。") from error
    if _written(key) != plain:
        raise WrongUse("根密钥有一组输错了：校验对不上。", "请对照根密钥单逐组检查。")
    return key


def rotate_hub(register: Register, root: SigningKey) -> Hub:
    """Give the hub new keys that the root certifies, and every laptop a certificate by them; return the hub.

    Villages learn the new key with their next file from the county and believe the old one for 180 days. What is
    sealed to the old key can be read as before. VillageDeskError where the key is not this county's root.
    """
    with register.writing() as connection:
        old = hubs.load(connection)
        if root.verifier != old.root.sign:
            raise VillageDeskError(
                sentence("这不是“{name}”的根密钥，没有更换。", name=old.certificate.name),
                sentence("请取出核对数字是 {digits} 的那张根密钥单。", digits=old.digits),
            )
        keys = KeyPair.generate()
        certificate = replace(
            old.certificate, serial=old.certificate.serial + 1, issued=link.moment(), keys=keys.public
        )
        former = [*hubs.former_keys(connection), {"certificate": old.signed, "seal": old.keys.identity}]
        hubs.store(connection, hubs.certified(replace(old, keys=keys, certificate=certificate), root), former)
        link.keep_chain(connection, register.identity.device, register.identity.genesis)
        link.store_keys(connection, keys)
        new = hubs.load(connection)
        for row in in_use(connection):
            certify(connection, new, reissued(connection, row, PublicKeys.from_json(row["keys"])))
    return new


def root_kept(connection: Connection) -> KeyPair | None:
    """Return the root where an earlier version of this program left it here; print it, then `forget_root`."""
    return hubs.root_within(connection)


def forget_root(register: Register) -> None:
    """Take the root's private keys out of the register, once they stand on paper."""
    with register.writing() as connection:
        hubs.store(connection, hubs.load(connection), hubs.former_keys(connection))


def _written(root: SigningKey) -> str:
    """Return the signing key as it is printed: 64 hex digits and four more that show whether they are right."""
    return root.seed.hex() + hashlib.sha256(b"VD1-root" + root.seed).hexdigest()[:_CHECK]


def _plain(typed: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKC", typed).lower() if each.isalnum())
