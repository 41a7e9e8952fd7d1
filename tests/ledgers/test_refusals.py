"""Files that are no ledger are refused in words, whatever they are called."""

import zipfile
from pathlib import Path

import pytest

from tests.ledgers.formats import zipped
from tests.ledgers.made_up import Write, make_id
from tests.ledgers.xls_file import compound, xls_bytes
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.ledgers import read_ledger
from villagedesk.ledgers.formats.sheets import open_workbook


def with_password(archive: bytes) -> bytes:
    """Return an archive of one part with the mark that it is encrypted."""
    content = bytearray(archive)
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"%PDF-1.7", "not-a-spreadsheet"),
        (b"\xff\xd8\xff\xe0\0\0", "not-a-spreadsheet"),
        (b"\x89PNG\r\n", "not-a-spreadsheet"),
        (b"Rar!\x1a\x07", "not-a-spreadsheet"),
        (b"\0\1\2\3", "not-a-spreadsheet"),
        (b"<html><table></table></html>", "no-header"),
        ("一,二\n1,王二妹\n".encode("gb18030"), "no-header"),
        (b"\0\0\0\x1cftypheic", "not-a-spreadsheet"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "not-a-spreadsheet"),
        (b"{\\rtf1", "not-a-spreadsheet"),
        (b'<?xml version="1.0"?><note/>', "not-a-spreadsheet"),
        (b"MIME-Version: 1.0\r\n", "not-supported"),
        (b"PK\x03\x04 cut short", "damaged"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "damaged"),
        (OLE + "WordDocument".encode("utf-16-le"), "not-a-spreadsheet"),
        (OLE + "Workbook".encode("utf-16-le"), "damaged"),
    ],
)
def test_the_bytes_decide_not_the_name(tmp_path: Path, content: bytes, reason: str, lookups: ShippedLookups) -> None:
    path = tmp_path / "台账.xlsx"
    path.write_bytes(content)
    with pytest.raises(RefusedFile) as refused:
        read_ledger(path, lookups)
    assert refused.value.reason == reason
    assert refused.value.hint


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedFile, match="打不开"):
        open_workbook(tmp_path / "没有.xlsx")


def test_a_spreadsheet_by_another_name_is_read(write: Write, lookups: ShippedLookups) -> None:
    path = write({"表": [["姓名", "身份证号"], ["王二妹", make_id(2)]]}, name="台账.xlsx(1)")
    assert read_ledger(path, lookups).format == "xlsx"


def test_a_presentation_is_no_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("ppt/presentation.xml", "<x/>")
    with pytest.raises(RefusedFile, match="演示文稿"):
        open_workbook(path)


def test_entities_in_a_part_are_refused(write: Write) -> None:
    path = write({"表": [["姓名", "身份证号"]]})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/more.xml", '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    with pytest.raises(RefusedFile) as refused:
        open_workbook(path)
    assert refused.value.reason == "not-allowed"


def test_a_part_that_unpacks_to_far_more_is_refused(write: Write) -> None:
    path = write({"表": [["姓名", "身份证号"]]})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/bomb.bin", b"\0" * 40_000_000)
    with pytest.raises(RefusedFile) as refused:
        open_workbook(path)
    assert refused.value.reason == "too-large"


def test_no_header_and_no_names_are_refused(write: Write, lookups: ShippedLookups) -> None:
    with pytest.raises(RefusedFile) as refused:
        read_ledger(write({"表": [["随便", "写写"], [1, 2]]}), lookups)
    assert refused.value.reason == "no-header"
    with pytest.raises(RefusedFile) as refused:
        read_ledger(write({"表": [["身份证号", "民族"], [make_id(1), "苗"]]}), lookups)
    assert refused.value.reason == "no-names"


def test_an_unknown_sheet_or_field_is_wrong_use(write: Write, lookups: ShippedLookups) -> None:
    path = write({"表": [["姓名", "身份证号"], ["王二妹", make_id(2)]]})
    with pytest.raises(WrongUse, match="表2"):
        read_ledger(path, lookups, sheet="表2")
    with pytest.raises(WrongUse, match="shoe"):
        read_ledger(path, lookups, mapping={2: "labourer.shoe"})


def test_reading_tells_its_progress_and_stops_when_asked(write: Write, lookups: ShippedLookups) -> None:
    rows = [["姓名", "身份证号"], *(["王二妹", ""] for _ in range(450))]
    told: list[tuple[int, int]] = []
    read_ledger(write({"表": rows}), lookups, progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 450), (200, 450), (400, 450), (450, 450)]
    with pytest.raises(RefusedFile) as refused:
        read_ledger(write({"表": rows}), lookups, cancelled=lambda: True)
    assert refused.value.reason == "cancelled"


@pytest.mark.parametrize(
    ("content", "reason", "words"),
    [
        (xls_bytes({"表": [["姓名"]]}, locked=True), "encrypted", "密码"),
        (compound({"EncryptedPackage": b"x", "EncryptionInfo": b"x"}), "not-supported", "加密方式"),
        (compound({"WordDocument": b"x"}), "not-a-spreadsheet", "Word"),
        (zipped({"a.xlsx": b"x"}), "not-a-spreadsheet", "压缩包"),
        (with_password(zipped({"a.xlsx": b"x"})), "packed", "压缩包"),
        (zipped({"OFD.xml": b"<x/>"}), "not-a-spreadsheet", "OFD"),
        (zipped({"xl/workbook.bin": b"x"}), "not-a-spreadsheet", "XLSB"),
        (zipped({"content.xml": b"<x/>"}), "not-a-spreadsheet", "OpenDocument"),
    ],
)
def test_what_only_looks_like_a_ledger_is_named(
    tmp_path: Path, lookups: ShippedLookups, content: bytes, reason: str, words: str
) -> None:
    path = tmp_path / "台账.xls"
    path.write_bytes(content)
    with pytest.raises(RefusedFile, match=words) as refused:
        read_ledger(path, lookups)
    assert refused.value.reason == reason


def test_a_file_of_200_mb_is_not_even_opened(tmp_path: Path, lookups: ShippedLookups) -> None:
    path = tmp_path / "台账.csv"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(RefusedFile) as refused:
        read_ledger(path, lookups)
    assert refused.value.reason == "too-large"
