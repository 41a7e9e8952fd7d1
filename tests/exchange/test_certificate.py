import json
from dataclasses import replace
from typing import Any

import pytest

from tests.exchange.sample import DEVICE, HUB, ROOT, STRANGER
from villagedesk.errors import RefusedFile
from villagedesk.exchange import minisign
from villagedesk.exchange.certificate import (
    DeviceCertificate,
    HubCertificate,
    Role,
    issue_device,
    issue_hub,
    read_device,
    verify_device,
    verify_hub,
)
from villagedesk.exchange.keys import KeyPair

ISSUED = "2026-11-21T19:20:00+08:00"
HUB_CERTIFICATE = HubCertificate(county="520422", name="普定县就业局", serial=1, issued=ISSUED, keys=HUB.public)
DEVICE_CERTIFICATE = DeviceCertificate(
    county="520422", village="520422101237", device="0199c82c-ABCD", name="双玉村 一号", letter="A",
    scope="520422101237", role=Role.VILLAGE, serial=17, issued=ISSUED, keys=DEVICE.public,
)  # fmt: skip


def signed_by(issuer: KeyPair, kind: str, subject: str, body: dict[str, Any]) -> dict[str, str]:
    """Return a certificate of any content that `issuer` really signed."""
    text = json.dumps(body)
    signature = minisign.sign(issuer.signer, text.encode(), f"villagedesk-certificate {kind} {subject}")
    return {"body": text, "sig": signature.decode()}


def reason(signed: object, hub: HubCertificate = HUB_CERTIFICATE) -> str:
    with pytest.raises(RefusedFile) as caught:
        verify_device(signed, hub)
    return caught.value.reason


def test_a_chain_leads_from_the_device_over_the_hub_to_the_root() -> None:
    device, hub = issue_device(DEVICE_CERTIFICATE, HUB), issue_hub(HUB_CERTIFICATE, ROOT)
    device, hub = json.loads(json.dumps([device, hub]))
    assert verify_device(device, verify_hub(hub, ROOT.public)) == DEVICE_CERTIFICATE
    assert read_device(device) == DEVICE_CERTIFICATE


def test_a_chain_to_another_root_is_refused_in_words() -> None:
    with pytest.raises(RefusedFile, match="不是本机登记的那个县") as caught:
        verify_hub(issue_hub(HUB_CERTIFICATE, STRANGER), ROOT.public)
    assert caught.value.reason == "unknown-signer"


def test_a_device_that_another_hub_approved_is_refused() -> None:
    assert reason(issue_device(DEVICE_CERTIFICATE, STRANGER)) == "unknown-signer"


def test_a_device_cannot_approve_a_device() -> None:
    assert reason(issue_device(DEVICE_CERTIFICATE, DEVICE)) == "unknown-signer"


def test_a_device_of_another_county_is_refused() -> None:
    elsewhere = issue_device(replace(DEVICE_CERTIFICATE, county="520423"), HUB)
    assert reason(elsewhere) == "unknown-signer"


def test_a_village_outside_the_scope_is_refused() -> None:
    assert reason(issue_device(replace(DEVICE_CERTIFICATE, scope="520423"), HUB)) == "unknown-signer"


def test_a_scope_covers_what_lies_under_it() -> None:
    township = replace(DEVICE_CERTIFICATE, scope="520422101", role=Role.TOWN)
    assert verify_device(issue_device(township, HUB), HUB_CERTIFICATE).covers("520422101999")
    assert not township.covers("520422102237")


def test_a_hubs_certificate_is_no_devices() -> None:
    assert reason(issue_hub(HUB_CERTIFICATE, HUB)) == "bad-signature"
    device_signed_by_root = issue_device(DEVICE_CERTIFICATE, ROOT)
    with pytest.raises(RefusedFile):
        verify_hub(device_signed_by_root, ROOT.public)


def test_a_changed_word_breaks_the_signature() -> None:
    signed = issue_device(DEVICE_CERTIFICATE, HUB)
    assert reason({**signed, "body": signed["body"].replace("101237", "101238")}) == "bad-signature"


def test_a_signature_for_another_device_does_not_serve() -> None:
    body = json.loads(issue_device(DEVICE_CERTIFICATE, HUB)["body"])
    assert reason(signed_by(HUB, "device", "someone-else", body)) == "bad-signature"


def test_a_body_of_another_kind_does_not_serve() -> None:
    body = json.loads(issue_device(DEVICE_CERTIFICATE, HUB)["body"])
    assert (
        reason(signed_by(HUB, "device", DEVICE_CERTIFICATE.device, {**body, "certificate": "hub"})) == "bad-signature"
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"v": 2}, "newer-version"),
        ({"suite": "VD2-SM"}, "unknown-suite"),
        ({"role": "province"}, "newer-version"),
        ({"letter": "X"}, "damaged"),
        ({"letter": "a"}, "damaged"),
        ({"scope": "5204"}, "damaged"),
        ({"village": "52042210123"}, "damaged"),
        ({"serial": -1}, "damaged"),
        ({"issued": "yesterday"}, "damaged"),
        ({"keys": None}, "damaged"),
    ],
)
def test_what_the_hub_signed_must_still_be_a_certificate(changes: dict[str, Any], expected: str) -> None:
    body = json.loads(issue_device(DEVICE_CERTIFICATE, HUB)["body"])
    assert reason(signed_by(HUB, "device", DEVICE_CERTIFICATE.device, {**body, **changes})) == expected


@pytest.mark.parametrize(
    "signed",
    [None, [], "text", {}, {"body": 1, "sig": ""}, {"body": "{}", "sig": "x"}, {"body": "\ud800", "sig": "x"},
     {"body": "x" * 20_000, "sig": "x"}],
)  # fmt: skip
def test_what_is_no_certificate_is_refused(signed: object) -> None:
    assert reason(signed) in {"damaged", "bad-signature", "too-large"}
