import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.sample import DEVICE, STRANGER
from tests.tools import need_tool, run
from villagedesk.errors import RefusedFile
from villagedesk.exchange import minisign

KEYS = DEVICE.public
DATA = "上报".encode()


def reason(data: bytes, text: bytes, lookup: minisign.Lookup = KEYS.lookup) -> str:
    with pytest.raises(RefusedFile) as caught:
        minisign.verify(data, text, lookup)
    return caught.value.reason


@given(st.binary(max_size=200), st.text(st.characters(codec="ascii", exclude_characters="\n"), max_size=60))
def test_a_signature_holds_for_its_data_and_comment(data: bytes, comment: str) -> None:
    text = minisign.sign(DEVICE.signer, data, comment)
    assert minisign.verify(data, text, KEYS.lookup) == minisign.Signed(KEYS.key_id, comment)
    assert reason(data + b"x", text) == "bad-signature"


def test_a_strangers_signature_is_named_as_such() -> None:
    assert reason(DATA, minisign.sign(STRANGER.signer, DATA, "x")) == "unknown-signer"


def test_a_key_under_another_keys_id_does_not_verify() -> None:
    text = minisign.sign(DEVICE.signer, DATA, "x")
    assert reason(DATA, text, lambda _: STRANGER.public.sign) == "bad-signature"
    assert reason(DATA, text, lambda _: b"short") == "bad-signature"


def test_the_comment_is_signed() -> None:
    text = minisign.sign(DEVICE.signer, DATA, "villagedesk uplink 1")
    assert reason(DATA, text.replace(b"uplink 1", b"uplink 2")) == "bad-signature"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"untrusted comment: signature from VillageDesk", b"untrusted comment: anything"),
        (b"trusted comment: ", b"trusted comment:"),
        (b"\n", b"\r\n"),
        (b"=\n", b"\n"),
        (b"RUQ", b"RWQ"),
    ],
)
def test_only_the_one_canonical_text_is_read(old: bytes, new: bytes) -> None:
    text = minisign.sign(DEVICE.signer, DATA, "x")
    assert old in text or old == b"RUQ"
    assert text.replace(old, new) == text or reason(DATA, text.replace(old, new)) == "bad-signature"


@pytest.mark.parametrize("text", [b"", b"\n\n\n\n", b"\xff\xfe", b"a\nb\nc\nd\n", b"x" * 1000])
def test_what_is_no_signature_is_refused(text: bytes) -> None:
    assert reason(DATA, text) == "bad-signature"


def test_a_public_key_survives_its_line_and_only_its_line() -> None:
    line = minisign.public_line(KEYS.sign)
    assert minisign.read_public_line(line) == KEYS.sign
    for wrong in ("", line[:-4], line + "AAAA", "RWQ" + "A" * 53, line.replace(line[20], "!")):
        with pytest.raises(ValueError, match=r".*"):
            minisign.read_public_line(wrong)


def test_stock_minisign_accepts_our_signature(tmp_path: Path) -> None:
    tool, file, public = need_tool("minisign"), tmp_path / "data", tmp_path / "device.pub"
    file.write_bytes(DATA)
    file.with_name("data.minisig").write_bytes(minisign.sign(DEVICE.signer, DATA, "villagedesk uplink 1"))
    public.write_text(minisign.public_text(KEYS.sign))
    assert b"villagedesk uplink 1" in run(tool, "-V", "-p", public, "-m", file).stdout
    assert b"villagedesk uplink 1" in run(tool, "-V", "-P", minisign.public_line(KEYS.sign), "-m", file).stdout
    file.write_bytes(DATA + b"x")
    assert run(tool, "-V", "-p", public, "-m", file, check=False).returncode != 0


def test_we_accept_a_signature_of_stock_minisign(tmp_path: Path) -> None:
    tool, file = need_tool("minisign"), tmp_path / "data"
    file.write_bytes(DATA)
    public, secret = tmp_path / "k.pub", tmp_path / "k.sec"
    run(tool, "-G", "-W", "-p", public, "-s", secret)
    run(tool, "-S", "-W", "-s", secret, "-m", file, "-c", "signature from VillageDesk", "-t", "hello", stdin=b"\n\n")
    key = public.read_text().splitlines()[1]
    raw = base64.b64decode(key)
    signed = minisign.verify(DATA, file.with_name("data.minisig").read_bytes(), {raw[2:10].hex(): raw[10:]}.get)
    assert signed == minisign.Signed(raw[2:10].hex(), "hello")
