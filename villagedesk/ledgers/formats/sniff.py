"""What a file is, by its bytes and never by its name; what cannot be a ledger is refused in words."""

import re
from pathlib import Path

from villagedesk.errors import RefusedFile
from villagedesk.ledgers.formats.grid import damaged
from villagedesk.ledgers.formats.ole import MAGIC, CompoundFile, NotWhole
from villagedesk.ledgers.formats.package import Package
from villagedesk.sentence import sentence

MOST_BYTES = 60 * 1024 * 1024
"""Larger files are no village's ledger; 5,000 rows take half a megabyte."""
_HEAD = 4096
_FOREIGN = (
    (b"%PDF", "PDF 文件（多半是扫描件）"),
    (b"\xff\xd8\xff", "照片"),
    (b"\x89PNG", "图片"),
    (b"GIF8", "图片"),
    (b"BM", "图片"),
    (b"II*\0", "图片或扫描件"),
    (b"MM\0*", "图片或扫描件"),
    (b"Rar!", "RAR 压缩包"),
    (b"7z\xbc\xaf", "7z 压缩包"),
    (b"\x1f\x8b", "压缩包"),
    (b"BZh", "压缩包"),
    (b"\xfd7zXZ", "压缩包"),
    (b"{\\rtf", "RTF 文档"),
    (b"SQLite format 3", "数据库文件"),
    (b"MZ", "程序"),
    (b"ID3", "录音"),
)
_PICTURE_BOXES = (b"heic", b"heix", b"mif1", b"avif")
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|table|head|meta|body|style|div|center|font|tr|thead|tbody|title)\b")
_SPREADSHEET_ML = b"urn:schemas-microsoft-com:office:spreadsheet"
_PACKAGES = (
    ("xl/workbook.bin", "XLSB 表格"),
    ("ppt/", "演示文稿"),
    ("OFD.xml", "OFD 版式文件（多半是扫描件）"),
    ("content.xml", "OpenDocument 文件"),
)
_OLE_STREAMS = (
    ("EncryptedPackage", ""),
    ("WordDocument", "Word 文档（.doc）"),
    ("PowerPoint Document", "演示文稿"),
    ("__properties_version1.0", "邮件"),
)
_SAVE_AGAIN = "请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。"
_TYPE_IT = "照片和扫描件不能直接读，请把内容录成表格，或者在“劳动力”里逐人登记。"


def load(path: Path) -> bytes:
    """Return the content of a file; RefusedFile where it cannot be read, is empty or too large."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise RefusedFile(
                "too-large", sentence("文件“{name}”太大。", name=path.name), "请删去图片和无关的工作表后另存。"
            )
        content = path.read_bytes()
    except (OSError, ValueError) as error:
        raise RefusedFile(
            "unreadable", sentence("打不开文件“{name}”。", name=path.name), "请确认文件还在，且没有被别的程序占用。"
        ) from error
    if not content:
        raise RefusedFile("empty", sentence("文件“{name}”是空的。", name=path.name), "请重新复制一份。")
    return content


def format_of(content: bytes, name: str) -> str:
    """Return `xlsx`, `docx`, `xls`, `html`, `xml` or `csv`; raise RefusedFile for what is none of them."""
    if content.startswith(b"PK"):
        return _sniff_zip(content, name)
    if content.startswith(MAGIC):
        return _sniff_ole(content, name)
    _refuse_foreign(content[:_HEAD], name)
    # Markup is told by its letters alone, whatever the encoding; a byte order mark or zero bytes stand in the way.
    start = content[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith((b"<?xml", b"<workbook")) and _SPREADSHEET_ML in start:
        return "xml"
    if start.startswith(b"<") and _MARKUP.search(start):
        return "html"
    if start.startswith(b"<?xml"):
        raise RefusedFile("not-a-spreadsheet", sentence("“{name}”是 XML 文件，里面没有表格。", name=name), _SAVE_AGAIN)
    if start.startswith(b"mime-version:"):
        raise RefusedFile("not-supported", sentence("“{name}”是网页归档文件，不能直接导入。", name=name), _SAVE_AGAIN)
    return "csv"


def _refuse_foreign(head: bytes, name: str) -> None:
    kind = next((words for mark, words in _FOREIGN if head.startswith(mark)), "")
    is_two_letters = head[:2] in (b"BM", b"MZ")
    if is_two_letters and b"\0" not in head:
        kind = ""
    if (head[:4] == b"RIFF" and head[8:12] == b"WEBP") or (head[4:8] == b"ftyp" and head[8:12] in _PICTURE_BOXES):
        kind = "照片"
    elif head[4:8] == b"ftyp":
        kind = "视频"
    if kind:
        hint = _TYPE_IT if any(word in kind for word in ("照片", "图片", "扫描件")) else "请选表格文件。"
        if "压缩包" in kind:
            hint = "请先解压，再选里面的表格文件。"
        raise RefusedFile("not-a-spreadsheet", sentence("“{name}”是{kind}，不是表格。", name=name, kind=kind), hint)


def _sniff_zip(content: bytes, name: str) -> str:
    names = Package(content, name).names
    if "word/document.xml" in names:
        return "docx"
    for start, words in _PACKAGES:
        if any(part.startswith(start) for part in names):
            hint = _TYPE_IT if "扫描件" in words else _SAVE_AGAIN
            raise RefusedFile(
                "not-a-spreadsheet", sentence("“{name}”是{words}，不能直接导入。", name=name, words=words), hint
            )
    if any(part.startswith("xl/workbook") for part in names):
        return "xlsx"
    raise RefusedFile(
        "not-a-spreadsheet", sentence("“{name}”是压缩包，不是表格。", name=name), "请先解压，再选里面的表格文件。"
    )


def _sniff_ole(content: bytes, name: str) -> str:
    try:
        names = CompoundFile(content).names
        whole = True
    except NotWhole:
        # Cut short, the file can still say what it was: names stand in it as UTF-16.
        names = frozenset(one for one, _ in _OLE_STREAMS if one.encode("utf-16-le") in content)
        whole = False
    if whole and "EncryptedPackage" in names:
        raise locked(name)
    if whole and not names.isdisjoint(("Workbook", "Book", "WORKBOOK", "BOOK")):
        return "xls"
    for stream, words in _OLE_STREAMS:
        if words and stream in names:
            raise RefusedFile(
                "not-a-spreadsheet", sentence("“{name}”是{words}，不能直接导入。", name=name, words=words), _SAVE_AGAIN
            )
    if not whole:
        raise damaged(name)
    raise RefusedFile("not-a-spreadsheet", sentence("“{name}”不是表格文件。", name=name), _SAVE_AGAIN)


def locked(name: str) -> RefusedFile:
    """Return the refusal of a file that opens with a password only, as long as none was given."""
    return RefusedFile(
        "encrypted", sentence("“{name}”设有打开密码。", name=name), "请输入打开密码，或者先用 WPS、Excel 取消密码。"
    )
