import json
import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange import corpus, sample
from tests.exchange.sample import DEVICE, HUB, RECIPIENTS, RECOVERY, ROOT, STRANGER, cover, op_lines
from villagedesk.errors import RefusedFile, VillageDeskError, WrongUse
from villagedesk.exchange.container import Members
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.payload import Limits
from villagedesk.exchange.refusal import Reason
from villagedesk.exchange.seal import introduced, open_public, open_sealed, peek, public_file, write_sealed

SCALE = 20 if os.environ.get("VILLAGEDESK_SOAK") else 1


@pytest.fixture
def uplink(tmp_path: Path) -> Path:
    path = tmp_path / "上报_马官镇双玉村_20261121_第03次-ABCD.vdu"
    sample.write_uplink(path)
    return path


def reason(path: Path, key: KeyPair = HUB, signer: KeyPair = DEVICE, limits: Limits | None = None) -> str:
    with pytest.raises(RefusedFile) as caught:
        open_sealed(path, signer.public.lookup, [key.identity], limits or Limits())
    assert path.name in caught.value.message
    assert caught.value.hint
    return caught.value.reason


def test_lines_come_back_with_the_header_that_was_written(uplink: Path) -> None:
    opened = sample.open_as_hub(uplink)
    assert list(opened.lines) == op_lines(40)
    assert opened.header == peek(uplink).header
    assert opened.digest == peek(uplink).digest
    chain = opened.header.chain
    assert chain is not None
    assert (chain.frm, chain.to, chain.prev) == (1, 40, sample.start()[1])


def test_each_recipient_can_open_it_and_nobody_else(uplink: Path) -> None:
    lookup = DEVICE.public.lookup
    by_hub = open_sealed(uplink, lookup, [HUB.identity])
    by_recovery = open_sealed(uplink, lookup, [STRANGER.identity, RECOVERY.identity])
    assert by_hub == by_recovery
    assert reason(uplink, key=STRANGER) == "not-for-us"
    assert reason(uplink, key=DEVICE) == "not-for-us"


@settings(deadline=None, max_examples=25)
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\n"), min_size=1), max_size=20))
def test_any_text_travels_unchanged(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    path = tmp_path_factory.mktemp("any") / "a.vdu"
    write_sealed(path, cover(), lines, DEVICE, RECIPIENTS, sample.start())
    assert list(sample.open_as_hub(path).lines) == lines


def test_a_file_without_chain_holds_any_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.vdd"
    write_sealed(path, cover(FileKind.DOWNLINK), ["一", "二"], HUB, [DEVICE.public.seal])
    opened = open_sealed(path, HUB.public.lookup, [DEVICE.identity])
    assert (opened.lines, opened.header.chain) == (("一", "二"), None)


def test_unknown_header_fields_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.vdu"
    write_sealed(path, cover(extra={"weather": {"雨": 1}}), [], DEVICE, RECIPIENTS, sample.start())
    assert sample.open_as_hub(path).header.extra == {"weather": {"雨": 1}}


def test_a_renamed_file_opens(uplink: Path) -> None:
    renamed = uplink.rename(uplink.with_name("微信图片(1).dat"))
    assert len(sample.open_as_hub(renamed).lines) == 40


def test_peeking_needs_no_key_and_believes_nothing(uplink: Path) -> None:
    seen = peek(uplink)
    assert (seen.header.village, seen.header.signer) == ("520422101237", DEVICE.public.key_id)
    assert seen.size == uplink.stat().st_size
    forged = sample.signed_again(sample.members(uplink), lambda header: header.update(schema=9), key=STRANGER)
    uplink.write_bytes(forged)
    assert peek(uplink).header.schema == 9
    assert reason(uplink) == "unknown-signer"


def test_the_clear_parts_show_nobodys_name(uplink: Path) -> None:
    raw = uplink.read_bytes()
    assert not any(f"甲{n * n * 7919}乙".encode() in raw for n in range(1, 41))


def test_a_stranger_can_be_heard_but_is_not_trusted(tmp_path: Path) -> None:
    path = tmp_path / "a.vdq"
    asked = cover(FileKind.REQUEST, enrol={"keys": STRANGER.public.to_json()})
    write_sealed(path, asked, ['{"k":"request"}'], STRANGER, [HUB.public.seal])
    assert reason(path) == "unknown-signer"
    keys = introduced(peek(path).header)
    assert keys == STRANGER.public
    assert open_sealed(path, keys.lookup, [HUB.identity]).lines == ('{"k":"request"}',)


def test_nobody_introduces_another_ones_keys(tmp_path: Path) -> None:
    path = tmp_path / "a.vdq"
    asked = cover(FileKind.REQUEST, enrol={"keys": DEVICE.public.to_json()})
    written = write_sealed(path, asked, ["x"], STRANGER, [HUB.public.seal])
    with pytest.raises(RefusedFile) as caught:
        introduced(written.header)
    assert caught.value.reason == "unknown-signer"


def test_an_enrolment_file_is_public_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "普定县.vde"
    sample.write_enrolment(path)
    header = open_public(path)
    assert introduced(header) == ROOT.public
    assert header.enrol is not None
    assert header.enrol["name"] == "某县就业局"
    assert open_public(path, ROOT.public.lookup) == header
    with pytest.raises(RefusedFile):
        open_public(path, STRANGER.public.lookup)


def test_public_and_sealed_files_are_not_mixed_up(tmp_path: Path, uplink: Path) -> None:
    enrolment = tmp_path / "a.vde"
    sample.write_enrolment(enrolment)
    assert reason(enrolment, signer=ROOT) == "not-a-sealed-file"
    with pytest.raises(RefusedFile, match="登记文件") as caught:
        open_public(uplink, DEVICE.public.lookup)
    assert caught.value.reason == "not-a-sealed-file"
    parts = sample.members(enrolment)
    enrolment.write_bytes(Members(parts.header, parts.signature, b"payload").pack())
    with pytest.raises(RefusedFile):
        open_public(enrolment)


def accepted(cases: Iterable[corpus.Case], path: Path) -> Counter[str]:
    """Count by name the cases that were not refused with one of the reasons; anything else raised fails the test."""
    wrong: Counter[str] = Counter()
    for case in cases:
        path.write_bytes(case.data)
        try:
            sample.open_as_hub(path)
            wrong[case.name] += 1
        except RefusedFile as refusal:
            Reason(refusal.reason)
    return wrong


@pytest.mark.parametrize("seed", [20261121, 5])
def test_no_damaged_file_is_accepted(uplink: Path, tmp_path: Path, seed: int) -> None:
    assert accepted(corpus.accidents(uplink.read_bytes(), seed, SCALE), tmp_path / "bad") == {}
    assert accepted(corpus.repaired(sample.members(uplink), seed, SCALE), tmp_path / "bad") == {}


def test_no_tampered_file_is_accepted(uplink: Path, tmp_path: Path) -> None:
    assert accepted(corpus.tampered(sample.members(uplink)), tmp_path / "bad") == {}


def test_another_content_of_the_same_size_is_refused_where_no_chain_guards_it(tmp_path: Path) -> None:
    path, other = tmp_path / "a.vdd", tmp_path / "b.vdd"
    write_sealed(path, cover(FileKind.DOWNLINK), ["approved"], DEVICE, RECIPIENTS)
    write_sealed(other, cover(FileKind.DOWNLINK), ["returned"], STRANGER, RECIPIENTS)
    parts = sample.members(path)
    path.write_bytes(Members(parts.header, parts.signature, sample.members(other).payload).pack())
    assert reason(path) == "damaged"


def test_no_lie_of_a_known_device_is_accepted(uplink: Path, tmp_path: Path) -> None:
    assert accepted(corpus.lies(sample.members(uplink)), tmp_path / "bad") == {}
    honest = tmp_path / "good"
    honest.write_bytes(corpus.honest(sample.members(uplink)))
    assert sample.open_as_hub(honest).lines == ("one line",)


def test_no_damaged_enrolment_file_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "a.vde"
    sample.write_enrolment(path)
    raw, parts = path.read_bytes(), sample.members(path)
    for case in (*corpus.accidents(raw, 7), *corpus.repaired(parts, 7)):
        path.write_bytes(case.data)
        with pytest.raises(RefusedFile):
            open_public(path, ROOT.public.lookup)


REASONS = {
    "cut short": "damaged", "header edited": "bad-signature", "payload swapped": "damaged",
    "signed by a stranger": "unknown-signer", "stranger under the device's name": "bad-signature",
    "fourth member": "damaged", "empty file": "not-a-sealed-file", "huge header": "too-large",
    "newer program needed": "newer-version", "newer format": "newer-version", "unknown kind": "newer-version",
    "other suite": "unknown-suite", "other format": "not-a-sealed-file", "sealed for others": "not-for-us",
    "chain from elsewhere": "chain-broken", "chain to elsewhere": "chain-broken",
    "chain counts wrong": "chain-broken", "too much content": "too-large", "too many lines": "too-large",
    "bomb": "damaged", "50,000 age stanzas": "too-large", "100 false age stanzas": "damaged",
}  # fmt: skip


def test_the_reason_tells_what_to_do(uplink: Path, tmp_path: Path) -> None:
    parts, bad = sample.members(uplink), tmp_path / "bad"
    cases = {case.name: case for case in (*corpus.tampered(parts), *corpus.lies(parts))}
    cases["cut short"] = corpus.Case("cut short", uplink.read_bytes()[:-1])
    found = {}
    for name in REASONS:
        bad.write_bytes(cases[name].data)
        found[name] = reason(bad)
    assert found == REASONS


def test_files_of_other_programs_are_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "台账.xlsx"
    for content in (b"PK\x03\x04" + bytes(200), b"%PDF-1.7", "你好".encode()):
        path.write_bytes(content)
        assert reason(path) == "not-a-sealed-file"


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    assert reason(tmp_path / "absent.vdu") == "damaged"
    assert reason(tmp_path) == "damaged"


def test_size_limits_hold(uplink: Path) -> None:
    assert reason(uplink, limits=Limits(file=1000)) == "too-large"
    assert reason(uplink, limits=Limits(plain=1000)) == "too-large"


@pytest.mark.parametrize(
    ("lines", "recipients"),
    [
        (["a\nb"], RECIPIENTS),
        ([""], RECIPIENTS),
        (["x"] * 20_001, RECIPIENTS),
        (["x"], ()),
        (["x"], (HUB.public.seal,) * 200),
    ],
)
def test_what_could_not_be_opened_is_not_written(tmp_path: Path, lines: list[str], recipients: tuple[str, ...]) -> None:
    with pytest.raises(WrongUse):
        write_sealed(tmp_path / "a.vdu", cover(), lines, DEVICE, recipients, sample.start())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "changes", [{"village": "1"}, {"created": "now"}, {"extra": {"a": "x" * 70_000}}, {"bundle": ""}]
)
def test_a_cover_that_could_not_be_read_is_not_written(tmp_path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(WrongUse):
        write_sealed(tmp_path / "a.vdu", cover(**changes), ["x"], DEVICE, RECIPIENTS, sample.start())
    with pytest.raises(WrongUse):
        public_file(cover(), ROOT)
    assert list(tmp_path.iterdir()) == []


def test_writing_leaves_one_whole_file_and_replaces_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "a.vdu"
    path.write_bytes(b"older")
    written = sample.write_uplink(path)
    assert list(tmp_path.iterdir()) == [path]
    assert peek(path) == written


def test_a_medium_that_fails_is_named(tmp_path: Path) -> None:
    with pytest.raises(VillageDeskError, match="写不进去"):
        sample.write_uplink(tmp_path / "missing" / "a.vdu")
    full = Path("/dev/full")
    if full.exists():
        (tmp_path / "b.vdu.part").symlink_to(full)
        with pytest.raises(VillageDeskError, match="空间不够"):
            sample.write_uplink(tmp_path / "b.vdu")
        assert list(tmp_path.iterdir()) == []


def test_a_medium_that_gives_back_other_bytes_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as torn:
        torn.setattr(Path, "read_bytes", lambda _: b"torn")
        with pytest.raises(VillageDeskError, match="读回来不一样"):
            sample.write_uplink(tmp_path / "a.vdu")
    assert list(tmp_path.iterdir()) == []


def test_a_medium_that_cannot_rename_is_written_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, target: Path) -> Path:
        raise PermissionError(target)

    monkeypatch.setattr(Path, "replace", refuse)
    written = sample.write_uplink(tmp_path / "a.vdu")
    assert peek(tmp_path / "a.vdu") == written
    assert list(tmp_path.iterdir()) == [tmp_path / "a.vdu"]


def test_the_header_is_readable_text(uplink: Path) -> None:
    header = sample.members(uplink).header
    assert json.loads(header)["created"] == "2026-11-21T19:20:00+08:00"
    assert header == json.dumps(json.loads(header), ensure_ascii=False, sort_keys=True, indent=1).encode() + b"\n"
