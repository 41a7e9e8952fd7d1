"""The .xlsx of somebody else as a package of parts: parts are replaced, every other stays byte for byte."""

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Final

from villagedesk.errors import RefusedFile
from villagedesk.ledgers.fill.xml import SAVE_AGAIN, Element, parse
from villagedesk.ledgers.formats.grid import damaged, too_large
from villagedesk.ledgers.formats.package import Package
from villagedesk.ledgers.formats.sniff import format_of, load
from villagedesk.ledgers.formats.unlock import relocked, unlocked
from villagedesk.ledgers.formats.xlsx import inspect
from villagedesk.sentence import sentence

_MOST_SHEET_BYTES: Final = 40 * 1024 * 1024
"""The XML of a sheet of some 20,000 rows of 40 columns; what is larger is no form to be filled."""
_WORKBOOK: Final = "xl/workbook.xml"
_MACROS: Final = "xl/vbaProject.bin"


class Book:
    """A workbook to be filled; `password` opens a locked one. RefusedFile where it is none, damaged or too large.

    Attributes:
        file: its name, for messages.
        content: its bytes, without the password that opens it.
        suffix: how a copy of it must be named: .xlsm where it holds macros.
        sheets: the part of each visible sheet by the sheet's name.
        sheet_ids: the id of each sheet by its name.
        is_1904: whether day numbers count from 1904.
        names: what each defined name of the workbook stands for.
    """

    def __init__(self, path: Path, password: str = "") -> None:
        self.file = path.name
        content = load(path)
        self.content = unlocked(content, self.file, password)
        self._password = password if self.content is not content else ""
        if format_of(self.content, self.file) != "xlsx":
            raise RefusedFile(
                "not-supported", sentence("“{name}”不是 .xlsx 表格，不能照原样填。", name=path.name), SAVE_AGAIN
            )
        inspect(self.content, self.file)
        self._package = Package(self.content, self.file)
        self.suffix = ".xlsm" if _MACROS in self._package.names else ".xlsx"
        book = parse(self.read(_WORKBOOK), self.file)
        properties = next(book.all("workbookPr"), None)
        self.is_1904 = properties is not None and properties.attributes.get("date1904") in ("1", "true", "on")
        self.names = {name.attributes.get("name", ""): name.text for name in book.all("definedName")}
        self.sheets = dict(self._visible_sheets(book))
        self.sheet_ids = {
            one.attributes.get("name", ""): one.attributes.get("sheetId", "") for one in book.all("sheet")
        }

    def read(self, part: str) -> bytes:
        """Return a part; RefusedFile where it is missing, broken or too large."""
        content = self._package.part(part)
        if len(content) > _MOST_SHEET_BYTES:
            raise too_large(self.file)
        return content

    def part(self, name: str) -> bytes | None:
        """Return a part that a workbook may lack; None where it does."""
        return self.read(name) if name in self._package.names else None

    def with_parts(self, replaced: Mapping[str, bytes]) -> bytes:
        """Return the whole package with some parts replaced; order, names, dates and all other parts stay.

        What a password locked is locked with it again. RefusedFile where a part is damaged or stands there twice.
        """
        buffer = BytesIO()
        with zipfile.ZipFile(BytesIO(self.content)) as original, zipfile.ZipFile(buffer, "w") as copy:
            members = original.infolist()
            if len({member.filename for member in members}) != len(members):
                raise damaged(self.file)
            copy.comment = original.comment
            for member, (_, content) in zip(members, self._package.parts(), strict=True):
                copy.writestr(_same(member), replaced.get(member.filename, content))
        filled = buffer.getvalue()
        return relocked(filled, self._password) if self._password else filled

    def _visible_sheets(self, book: Element) -> Iterator[tuple[str, str]]:
        relations = {
            one.attributes.get("Id", ""): one.attributes.get("Target", "")
            for one in parse(self.read("xl/_rels/workbook.xml.rels"), self.file).all("Relationship")
        }
        for sheet in book.all("sheet"):
            target = relations.get(_relation_id(sheet), "")
            part = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
            visible = sheet.attributes.get("state", "visible") == "visible"
            if target and visible and part in self._package.names:
                yield sheet.attributes.get("name", ""), part


def _same(member: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return a member to write under the same name, date and compression, without the sizes of the old one."""
    same = zipfile.ZipInfo(member.filename, member.date_time)
    same.compress_type = member.compress_type
    same.external_attr = member.external_attr
    return same


def _relation_id(sheet: Element) -> str:
    """Return the relation that a sheet names, whatever prefix the file gives that namespace."""
    found = (value for name, value in sheet.attributes.items() if name.rpartition(":")[2] == "id" and ":" in name)
    return next(found, "")
