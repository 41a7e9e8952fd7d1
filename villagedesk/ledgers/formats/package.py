"""Zip packages (.xlsx, .docx) opened without trust: sizes, ratios and document types are checked before anything else.

The directory of a zip file is only a claim; every part is inflated once, up to what it claims and no further.
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from villagedesk.errors import RefusedFile
from villagedesk.ledgers.formats.grid import damaged, too_large
from villagedesk.sentence import sentence

_MOST_PARTS = 2_000
_MOST_UNPACKED = 192 * 1024 * 1024
_MOST_PART = 128 * 1024 * 1024
"""Bytes of XML: 100,000 rows of 40 columns take about so much."""
_MOST_RATIO = 200
_RATIO_MATTERS = 20 * 1024 * 1024
_ENCRYPTED = 1
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_FIRST_ELEMENT = re.compile(rb"<\s*[A-Za-z_]")
_SAVE_AGAIN = "请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。"


class Package:
    """The parts of a zip file in memory. RefusedFile where it is damaged, too large or locked."""

    def __init__(self, content: bytes, name: str) -> None:
        self._content = content
        self._name = name
        try:
            with zipfile.ZipFile(BytesIO(content)) as archive:
                self._members = archive.infolist()
        except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
            raise damaged(name) from error
        except (struct.error, OverflowError, IndexError) as error:  # a directory that points anywhere
            raise damaged(name) from error
        self._guard()

    @property
    def names(self) -> frozenset[str]:
        """The paths of all parts."""
        return frozenset(member.filename for member in self._members)

    def parts(self) -> Iterator[tuple[str, bytes]]:
        """Yield every part with its content, one after the other, checked."""
        for member in self._members:
            yield member.filename, self._inflated(member)

    def part(self, path: str) -> bytes:
        """Return one part, RefusedFile where it is missing."""
        for member in self._members:
            if member.filename == path:
                return self._inflated(member)
        raise damaged(self._name)

    def _guard(self) -> None:
        """Refuse what unpacks to far more than a ledger would, and what only a password opens."""
        sizes = [member.file_size for member in self._members]
        packed = sum(member.compress_size for member in self._members) or 1
        if len(sizes) > _MOST_PARTS or sum(sizes) > _MOST_UNPACKED or max(sizes, default=0) > _MOST_PART:
            raise too_large(self._name)
        if sum(sizes) > _RATIO_MATTERS and sum(sizes) / packed > _MOST_RATIO:
            raise too_large(self._name)
        if any(member.flag_bits & _ENCRYPTED for member in self._members):
            raise RefusedFile(
                "packed",
                sentence("“{name}”是有密码的压缩包。", name=self._name),
                "请先输密码解压，再选里面的表格文件。",
            )

    def _inflated(self, member: zipfile.ZipInfo) -> bytes:
        header = self._content[member.header_offset : member.header_offset + _LOCAL_HEADER.size]
        if len(header) < _LOCAL_HEADER.size:
            raise damaged(self._name)
        mark, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        start = member.header_offset + _LOCAL_HEADER.size + name_length + extra_length
        raw = self._content[start : start + member.compress_size]
        if member.compress_type == zipfile.ZIP_DEFLATED:
            try:
                raw = zlib.decompressobj(-zlib.MAX_WBITS).decompress(raw, member.file_size + 1)
            except zlib.error as error:
                raise damaged(self._name) from error
        elif member.compress_type != zipfile.ZIP_STORED:
            raise damaged(self._name)
        if mark != b"PK\3\4" or len(raw) != member.file_size or zlib.crc32(raw) != member.CRC:
            raise damaged(self._name)
        self._refuse_entities(raw)
        return raw

    def _refuse_entities(self, part: bytes) -> None:
        """Refuse a part that declares a document type: no office program writes one."""
        if not part.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<", b"\xff\xfe", b"\xfe\xff")):
            return
        plain = part[:65_536].replace(b"\0", b"")
        first = _FIRST_ELEMENT.search(plain)
        if b"<!DOCTYPE" in plain[: first.start() if first else None].upper():
            raise RefusedFile("not-allowed", sentence("“{name}”里有不允许的内容。", name=self._name), _SAVE_AGAIN)
