import base64
import hashlib
import json
import re
import subprocess
import zipfile
from dataclasses import fields
from pathlib import Path

import pytest

from tests.exchange import sample
from tests.exchange.sample import DEVICE, HUB
from tests.tools import need_tool, run
from villagedesk.exchange import minisign
from villagedesk.exchange.certificate import DeviceCertificate
from villagedesk.exchange.container import Members
from villagedesk.exchange.fingerprint import fingerprint
from villagedesk.exchange.header import FileKind, Header
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.payload import recipient_tag
from villagedesk.exchange.refusal import Reason
from villagedesk.exchange.seal import open_sealed
from villagedesk.journal.op import genesis, link
from villagedesk.paths import resource

GOLDEN = Path(__file__).parent / "golden"
HANDCHECK = Path(__file__).parents[2] / "packaging" / "handcheck.sh"
TOOLS = ("unzip", "minisign", "sha256sum", "age", "zstd", "jq")


def handcheck(file: Path, folder: Path) -> "subprocess.CompletedProcess[bytes]":
    for tool in TOOLS:
        need_tool(tool)
    public, identity = folder / "device.pub", folder / "hub.key"
    public.write_text(minisign.public_text(DEVICE.public.sign))
    identity.write_text(HUB.identity + "\n")
    return run("sh", HANDCHECK, file, public, identity, check=False)


def test_stock_tools_open_a_file(tmp_path: Path) -> None:
    path = tmp_path / "上报_马官镇双玉村_20261121_第03次-ABCD.vdu"
    sample.write_uplink(path)
    done = handcheck(path, tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    said = done.stdout.decode()
    assert "chain head" in said
    content = said.splitlines()[-40:]
    assert [json.loads(line) for line in content] == [json.loads(line) for line in sample.op_lines(40)]


def test_the_hand_check_of_a_damaged_file_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.vdu"
    sample.write_uplink(path)
    parts = sample.members(path)
    assert parts.payload is not None
    other = bytes([parts.payload[-1] ^ 1])
    for bad in (
        Members(parts.header.replace(b"520422101237", b"520422101238"), parts.signature, parts.payload),
        Members(parts.header, parts.signature, parts.payload[:-1] + other),
    ):
        path.write_bytes(bad.pack())
        assert handcheck(path, tmp_path).returncode != 0


def test_the_hand_check_follows_the_chain(tmp_path: Path) -> None:
    path = tmp_path / "a.vdu"
    sample.write_uplink(path)
    path.write_bytes(sample.signed_again(sample.members(path), lambda header: header["chain"].update(head="0" * 64)))
    done = handcheck(path, tmp_path)
    assert done.returncode == 1
    assert b"chain head" in done.stderr


def test_a_file_made_by_stock_tools_alone_is_read(tmp_path: Path) -> None:
    minisign_tool, age, zstd = (need_tool(name) for name in ("minisign", "age", "zstd"))
    public, secret = tmp_path / "k.pub", tmp_path / "k.sec"
    run(minisign_tool, "-G", "-W", "-p", public, "-s", secret)
    raw = base64.b64decode(public.read_text().splitlines()[1])
    key_id, key = raw[2:10].hex(), raw[10:]
    line = '{"k":"put","q":1,"s":{"name":["石小花",[]]}}'
    plain = tmp_path / "payload.jsonl"
    plain.write_text(line + "\n", encoding="utf-8")
    payload = run(age, "-r", HUB.public.seal, stdin=run(zstd, "-9", "-c", plain).stdout).stdout
    content = {
        "format": "villagedesk-bundle", "v": 1, "suite": "VD1", "kind": "uplink",
        "bundle": "019a0e5c80007abc8def0123456789ab", "county": "520422", "village": "520422101237",
        "device": "other-program", "signer": key_id, "min_reader": 1, "schema": 1, "app": "other 1.0",
        "created": "2026-11-21T19:20:00+08:00", "hub_epoch": None, "feed": 0,
        "chain": {"frm": 1, "to": 1, "prev": genesis(key), "head": link(genesis(key), line)},
        "part": {"i": 1, "of": 1}, "recipients": [recipient_tag(HUB.public.seal)],
        "payload": {"size": len(payload), "sha256": hashlib.sha256(payload).hexdigest(),
                    "plain_size": plain.stat().st_size, "lines": 1},
    }  # fmt: skip
    header = tmp_path / "header.json"
    header.write_text(json.dumps(content), encoding="utf-8")
    comment = f"villagedesk uplink {content['bundle']}"
    run(minisign_tool, "-S", "-W", "-s", secret, "-m", header, "-c", "signature from VillageDesk", "-t", comment)
    file = tmp_path / "a.vdu"
    file.write_bytes(Members(header.read_bytes(), (tmp_path / "header.json.minisig").read_bytes(), payload).pack())
    assert open_sealed(file, {key_id: key}.get, [HUB.identity]).lines == (line,)


def test_an_ordinary_zip_reader_agrees(tmp_path: Path) -> None:
    path = tmp_path / "a.vdu"
    sample.write_uplink(path)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert [entry.filename for entry in archive.infolist()] == ["header.json", "header.json.minisig", "payload.age"]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("payload.age") == sample.members(path).payload


def test_the_first_released_form_stays_readable() -> None:
    keys = json.loads((GOLDEN / "keys.json").read_text(encoding="utf-8"))
    device, hub = KeyPair.from_json(keys["device"]), KeyPair.from_json(keys["hub"])
    opened = open_sealed(GOLDEN / "uplink.vdu", device.public.lookup, [hub.identity])
    assert opened.digest == keys["digest"]
    assert [json.loads(line)["q"] for line in opened.lines] == [1, 2, 3]
    assert opened.header.village == "520422101237"


@pytest.fixture(scope="module")
def manual() -> str:
    return resource("manual/format.md").read_text(encoding="utf-8")


def test_the_manual_names_every_header_field_kind_and_reason(manual: str) -> None:
    names = {field.name for field in fields(Header)} - {"extra"}
    names |= {field.name for field in fields(DeviceCertificate)}
    names |= {kind.value for kind in FileKind} | {reason.value for reason in Reason}
    assert {name for name in names if f"`{name}`" not in manual} == set()


def test_the_manuals_worked_example_is_true(manual: str) -> None:
    block = manual.split("worked example")[1]
    said = dict(re.findall(r"^    (key id|key|digits|genesis|line|id) +(.+)$", block, re.MULTILINE))
    key = bytes.fromhex(said["key"])
    assert said["key id"] == minisign.key_id(key)
    assert said["digits"] == fingerprint(key)
    assert said["genesis"] == genesis(key)
    assert said["id"] == link(genesis(key), said["line"])
