"""What a file is, by its bytes and never by its name; what cannot be a ledger is refused in words."""

import zipfile
from pathlib import Path

from villagedesk.errors import RefusedFile

MOST_BYTES = 60 * 1024 * 1024
"""Larger files are no village's ledger; 5,000 rows take half a megabyte."""
_MOST_UNPACKED = 500 * 1024 * 1024
_MOST_RATIO = 200
_RATIO_MATTERS = 20 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FOREIGN = (
    (b"%PDF", "PDF 文件"),
    (b"\xff\xd8\xff", "照片"),
    (b"\x89PNG", "图片"),
    (b"GIF8", "图片"),
    (b"BM", "图片"),
    (b"II*\0", "图片"),
    (b"MM\0*", "图片"),
    (b"Rar!", "RAR 压缩包"),
    (b"7z\xbc\xaf", "7z 压缩包"),
    (b"\x1f\x8b", "压缩包"),
)
_SAVE_AGAIN = "请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。"


def sniff(path: Path) -> str:
    """Return `xlsx` or `xls`; raise RefusedFile for anything else, and for what is too large or locked."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError as error:
        raise RefusedFile(
            "unreadable", f"打不开文件“{path.name}”。", "请确认文件还在，且没有被别的程序占用。"
        ) from error
    if size == 0:
        raise RefusedFile("empty", f"文件“{path.name}”是空的。", "请重新复制一份。")
    if size > MOST_BYTES:
        raise RefusedFile("too-large", f"文件“{path.name}”太大。", "请删去图片和无关的工作表后另存。")
    if head.startswith(b"PK"):
        return _sniff_zip(path)
    if head.startswith(_OLE):
        return _sniff_ole(path)
    for mark, name in _FOREIGN:
        if head.startswith(mark):
            raise RefusedFile(
                "not-a-spreadsheet", f"“{path.name}”是{name}，不是表格。", "请选 .xlsx 或 .xls 表格文件。"
            )
    raise _other_text(path.name, head)


def _other_text(name: str, head: bytes) -> RefusedFile:
    """Return the refusal of web exports, CSV and other text, which this version does not read."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<html", b"<table", b"<!doctype", b"<?xml", b"<meta", b"<head")):
        return RefusedFile("not-supported", f"“{name}”是网页格式的表格，暂时不能直接导入。", _SAVE_AGAIN)
    if b"\0" not in head:
        return RefusedFile("not-supported", f"“{name}”是文本文件，暂时不能直接导入。", _SAVE_AGAIN)
    return RefusedFile("not-a-spreadsheet", f"“{name}”不是表格文件。", "请选 .xlsx 或 .xls 表格文件。")


def _sniff_zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            _guard(path.name, members)
            if not any(member.filename.startswith("xl/workbook") for member in members):
                raise RefusedFile("not-a-spreadsheet", f"“{path.name}”不是 Excel 表格。", _SAVE_AGAIN)
            for member in members:
                _refuse_entities(path.name, archive, member)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        raise damaged(path.name) from error
    return "xlsx"


def _guard(name: str, members: list[zipfile.ZipInfo]) -> None:
    """Refuse an archive that unpacks to far more than a spreadsheet would."""
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members) or 1
    if unpacked > _MOST_UNPACKED or (unpacked > _RATIO_MATTERS and unpacked / packed > _MOST_RATIO):
        raise RefusedFile("too-large", f"“{name}”解开后太大，不像正常的表格。", _SAVE_AGAIN)


def _refuse_entities(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    """Refuse a part that declares a document type: no spreadsheet program writes one."""
    if not member.filename.endswith((".xml", ".rels")):
        return
    with archive.open(member) as part:
        if b"<!DOCTYPE" in part.read(2048).replace(b"\0", b"").upper():
            raise RefusedFile("not-allowed", f"“{name}”里有不允许的内容。", _SAVE_AGAIN)


def _sniff_ole(path: Path) -> str:
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise RefusedFile("encrypted", f"“{path.name}”设有打开密码。", "请先用 WPS 或 Excel 取消密码，再导入。")
    if not any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        raise RefusedFile("not-a-spreadsheet", f"“{path.name}”不是 Excel 表格。", _SAVE_AGAIN)
    return "xls"


def damaged(name: str) -> RefusedFile:
    """Return the refusal of a file that is cut short or broken."""
    return RefusedFile("damaged", f"文件“{name}”已损坏，打不开。", "请重新复制一份，或用 WPS 打开后另存。")
