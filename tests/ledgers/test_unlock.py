"""Files with a password: asked for, tried, opened in memory; a wrong one is said, a hostile lock is refused."""

import os
import tracemalloc
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from tests.ledgers.formats import LEDGER, docx_bytes, docx_table, unzipped, xlsx_bytes, zipped
from tests.ledgers.locking import SECRET, locked_package, locked_xls
from tests.ledgers.telling import assert_told
from tests.ledgers.xls_file import compound, xls_bytes
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.errors import RefusedFile
from villagedesk.ledgers import read_ledger
from villagedesk.ledgers.formats.ole import CompoundFile
from villagedesk.ledgers.formats.unlock import relocked, unlocked

SHEETS = {"表": LEDGER}


def locked_files() -> dict[str, tuple[bytes, str]]:
    """Every kind of locked file that can be made here, with the format it is inside."""
    document = {**unzipped(docx_bytes(docx_table(LEDGER))), "docProps/x": os.urandom(9000)}
    return {
        "台账.xlsx": (locked_package(xlsx_bytes(SHEETS)), "xlsx"),
        "台账.docx": (locked_package(zipped(document)), "docx"),
        "台账.xls": (locked_xls(SHEETS, strong=False), "xls"),
        "台账.et": (locked_xls(SHEETS, strong=True), "xls"),
    }


LOCKED = locked_files()


def reason(path: Path, lookups: ShippedLookups, password: str) -> str:
    with pytest.raises(RefusedFile) as refused:
        read_ledger(path, lookups, password=password)
    assert path.name in refused.value.message
    assert refused.value.hint
    return refused.value.reason


@pytest.mark.parametrize("name", LOCKED)
def test_a_locked_file_opens_with_its_password_only(tmp_path: Path, lookups: ShippedLookups, name: str) -> None:
    path = tmp_path / name
    content, inside = LOCKED[name]
    path.write_bytes(content)
    assert reason(path, lookups, "") == "encrypted"
    assert reason(path, lookups, "别的密码") == "wrong-password"
    ledger = read_ledger(path, lookups, password=SECRET)
    assert ledger.format == inside
    assert [row.values["labourer.name"] for row in ledger.people] == ["王二妹", "木乃·热哈", "韦\U0002c6b8"]
    assert ledger.people[0].values["labourer.id_number"] == LEDGER[2][2]
    assert ledger.people[0].values["spell.monthly_wage"] == 4500_00


def test_what_is_only_protected_against_changes_needs_no_password(tmp_path: Path, lookups: ShippedLookups) -> None:
    path = tmp_path / "台账.xls"
    path.write_bytes(locked_xls(SHEETS, strong=True, password="VelvetSweatshop"))
    assert len(read_ledger(path, lookups).people) == 3


def test_a_file_without_password_is_left_as_it_is() -> None:
    for content in (xlsx_bytes(SHEETS), xls_bytes(SHEETS), b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut"):
        assert unlocked(content, "a.xls", SECRET) is content


def test_what_was_opened_is_locked_again_with_the_same_password() -> None:
    content = xlsx_bytes(SHEETS)
    again = relocked(content, SECRET)
    assert zipfile.is_zipfile(BytesIO(content))
    assert not zipfile.is_zipfile(BytesIO(again))
    assert unlocked(again, "a.xlsx", SECRET) == content


def lock_description(content: bytes) -> bytes:
    return CompoundFile(content).stream("EncryptionInfo")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (b'spinCount="100000"', b'spinCount="9999999"', "damaged"),
        (b"<encryption ", b'<!DOCTYPE x [<!ENTITY a "b">]><encryption ', "damaged"),
        (b"keyEncryptors", b"keyEncryptorz", "damaged"),
        (b"SHA512", b"SHA1", "damaged"),
        (b"\x04\x00\x04\x00", b"\x04\x00\x03\x00", "not-supported"),
        (b"</encryption>", b"", "damaged"),
    ],
)
def test_a_lock_that_was_tampered_with_is_refused_soon(old: bytes, new: bytes, expected: str) -> None:
    whole = locked_package(xlsx_bytes(SHEETS))
    description = lock_description(whole).replace(old, new)
    package = CompoundFile(whole).stream("EncryptedPackage")
    with pytest.raises(RefusedFile) as refused:
        unlocked(compound({"EncryptionInfo": description, "EncryptedPackage": package}), "a.xlsx", SECRET)
    assert refused.value.reason == expected


@pytest.mark.parametrize("name", LOCKED)
def test_damaged_locked_files_are_told(tmp_path: Path, lookups: ShippedLookups, name: str) -> None:
    content, _ = LOCKED[name]
    path = tmp_path / name
    for share in (0.1, 0.6, 0.99):
        at = int(len(content) * share)
        for broken in (content[:at], content[:at] + b"\xff" * 64 + content[at + 64 :]):
            path.write_bytes(broken)
            assert_told(lambda: read_ledger(path, lookups, password=SECRET))


def test_opening_takes_a_few_times_the_file_and_no_more() -> None:
    content = xlsx_bytes({"表": [["姓名"], *([f"王{number}" * 20] for number in range(20_000))]})
    whole = locked_package(content)
    tracemalloc.start()
    unlocked(whole, "a.xlsx", SECRET)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 6 * len(whole) + 1_000_000
