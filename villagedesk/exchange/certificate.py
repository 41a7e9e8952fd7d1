"""Certificates: the county root signs the hub's keys, the hub signs each device's keys.

A certificate travels as one JSON object: `body` is its JSON text, `sig` the minisign text over that very text.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from villagedesk.errors import RefusedFile
from villagedesk.exchange import minisign
from villagedesk.exchange.fields import COUNTY, DEVICE, LABEL, VILLAGE, Fields, parse_object
from villagedesk.exchange.keys import PublicKeys, SigningKey
from villagedesk.exchange.refusal import Reason, refused

_CAP = 16 * 1024
_LETTER = re.compile(r"[A-WYZ]")
_SCOPE = re.compile(r"[0-9]{6}|[0-9]{9}|[0-9]{12}")
_TEXT = re.compile(r"[^\ud800-\udfff]+")


class Role(StrEnum):
    """What a device is for; a township's collects the files of its villages."""

    VILLAGE = "village"
    TOWN = "town"


@dataclass(frozen=True, slots=True, kw_only=True)
class HubCertificate:
    """The root's word that `keys` belong to the hub of a county (six-digit code) called `name`."""

    county: str
    name: str
    serial: int
    issued: str
    keys: PublicKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCertificate:
    """The hub's word that `keys` belong to a device of a village.

    `letter` stands in the device's slip numbers; `scope` is the division code (6, 9 or 12 digits) under which
    it may write; `serial` numbers the hub's certificates, for revocation; `issued` is RFC 3339.
    """

    county: str
    village: str
    device: str
    name: str
    letter: str
    scope: str
    role: Role
    serial: int
    issued: str
    keys: PublicKeys

    def covers(self, code: str) -> bool:
        """Tell whether the division `code` lies within the device's scope."""
        return code.startswith(self.scope)


def issue_hub(certificate: HubCertificate, root: SigningKey) -> dict[str, str]:
    """Sign a hub's certificate with the county root."""
    content = {"county": certificate.county, "name": certificate.name}
    return _issue("hub", certificate.county, content, certificate, root)


def issue_device(certificate: DeviceCertificate, hub: SigningKey) -> dict[str, str]:
    """Sign a device's certificate with the hub's key."""
    names = ("county", "village", "device", "name", "letter", "scope", "role")
    content = {name: str(getattr(certificate, name)) for name in names}
    return _issue("device", certificate.device, content, certificate, hub)


def verify_hub(signed: object, root: PublicKeys) -> HubCertificate:
    """Read a hub's certificate; RefusedFile where it was not signed by this very root."""
    fields = _verify("hub", "county", signed, root)
    return HubCertificate(
        county=fields.text("county", COUNTY),
        name=fields.text("name", LABEL),
        serial=fields.number("serial"),
        issued=fields.moment("issued"),
        keys=PublicKeys.from_json(fields.mapping("keys")),
    )


def verify_device(signed: object, hub: HubCertificate) -> DeviceCertificate:
    """Read a device's certificate; RefusedFile where this hub did not sign it or it is for another county."""
    certificate = _device(_verify("device", "device", signed, hub.keys))
    if certificate.county != hub.county or not certificate.covers(certificate.village):
        raise _not_ours()
    return certificate


def read_device(signed: object) -> DeviceCertificate:
    """Read a device's certificate that was verified before it was stored; nobody's signature is checked."""
    body = Fields(signed if isinstance(signed, dict) else {}, "证书").text("body", _TEXT)
    return _device(Fields(parse_object(body.encode(), "证书"), "证书"))


def _device(fields: Fields) -> DeviceCertificate:
    return DeviceCertificate(
        county=fields.text("county", COUNTY),
        village=fields.text("village", VILLAGE),
        device=fields.text("device", DEVICE),
        name=fields.text("name", LABEL),
        letter=fields.text("letter", _LETTER),
        scope=fields.text("scope", _SCOPE),
        role=_role(fields.text("role", LABEL)),
        serial=fields.number("serial"),
        issued=fields.moment("issued"),
        keys=PublicKeys.from_json(fields.mapping("keys")),
    )


def _issue(
    kind: str,
    subject: str,
    content: Mapping[str, Any],
    certificate: HubCertificate | DeviceCertificate,
    issuer: SigningKey,
) -> dict[str, str]:
    full = {
        **content, "certificate": kind, "v": 1, "suite": "VD1", "serial": certificate.serial,
        "issued": certificate.issued, "keys": certificate.keys.to_json(),
    }  # fmt: skip
    body = json.dumps(full, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    signature = minisign.sign(issuer.signer, body.encode(), _comment(kind, subject))
    return {"body": body, "sig": signature.decode()}


def _comment(kind: str, subject: str) -> str:
    return f"villagedesk-certificate {kind} {subject}"


def _verify(kind: str, subject: str, signed: object, issuer: PublicKeys) -> Fields:
    """Check the issuer's signature, then that the text is a certificate of this kind and version."""
    outer = Fields(signed if isinstance(signed, dict) else {}, "证书")
    body, signature = outer.text("body", _TEXT).encode(), outer.text("sig", _TEXT).encode()
    if len(body) + len(signature) > _CAP:
        raise refused(Reason.TOO_LARGE, "证书")
    try:
        proof = minisign.verify(body, signature, issuer.lookup)
    except RefusedFile as refusal:
        if refusal.reason != Reason.UNKNOWN_SIGNER:
            raise
        raise _not_ours() from refusal
    content = parse_object(body, "证书")
    if content.get("suite") != "VD1":
        raise refused(Reason.UNKNOWN_SUITE, "证书")
    if content.get("v") != 1:
        raise refused(Reason.NEWER_VERSION, "证书")
    if content.get("certificate") != kind or proof.comment != _comment(kind, str(content.get(subject))):
        raise refused(Reason.BAD_SIGNATURE, "证书种类")
    return Fields(content, "证书")


def _role(text: str) -> Role:
    try:
        return Role(text)
    except ValueError as error:
        raise refused(Reason.NEWER_VERSION, "证书 role") from error


def _not_ours() -> RefusedFile:
    return RefusedFile(
        Reason.UNKNOWN_SIGNER.value,
        "文件里的批准证书不是本机登记的那个县签发的，没有采用。",
        "请核对是不是拿错了别的县的文件；与县里电话核对六组数字后重新索取。",
    )
