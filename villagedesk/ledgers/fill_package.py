"""The .xlsx of somebody else as a package of parts: one part is replaced, every other stays byte for byte."""

import posixpath
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

from villagedesk.errors import RefusedFile
from villagedesk.ledgers.fill_xml import SAVE_AGAIN, Element, parse
from villagedesk.ledgers.sniff import damaged, sniff

_MOST_SHEET_BYTES: Final = 40 * 1024 * 1024
"""The XML of a sheet of some 20,000 rows of 40 columns; what is larger is no form to be filled."""
_WORKBOOK: Final = "xl/workbook.xml"


class Package:
    """An opened workbook; use it as a context manager.

    Attributes:
        file: its name, for messages.
        sheets: the part of each visible sheet by the sheet's name.
        is_1904: whether day numbers count from 1904.
        names: what each defined name of the workbook stands for.
    """

    def __init__(self, path: Path) -> None:
        if sniff(path) != "xlsx":
            raise RefusedFile("not-supported", f"“{path.name}”是老格式的表格，不能直接填。", SAVE_AGAIN)
        self.file = path.name
        try:
            self._archive = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile) as error:
            raise damaged(path.name) from error
        names = self._archive.namelist()
        if len(set(names)) != len(names):
            raise damaged(path.name)
        book = parse(self.read(_WORKBOOK), self.file)
        properties = next(book.all("workbookPr"), None)
        self.is_1904 = properties is not None and properties.attributes.get("date1904") in ("1", "true")
        self.names = {name.attributes.get("name", ""): name.text for name in book.all("definedName")}
        self.sheets = dict(self._visible_sheets(book))

    def __enter__(self) -> "Package":
        return self

    def __exit__(self, *_: object) -> None:
        self._archive.close()

    def __contains__(self, part: str) -> bool:
        return part in self._archive.NameToInfo

    def read(self, part: str) -> bytes:
        """Return a part; RefusedFile where it is missing, broken or too large."""
        try:
            if self._archive.getinfo(part).file_size > _MOST_SHEET_BYTES:
                raise RefusedFile("too-large", f"“{self.file}”的表格太大。", "请只留要填的那张表，另存后再试。")
            return self._archive.read(part)
        except (KeyError, OSError, RuntimeError, zipfile.BadZipFile, NotImplementedError, EOFError) as error:
            raise damaged(self.file) from error

    def styles(self) -> bytes | None:
        """Return the part with the cell styles, None where the workbook has none."""
        return self.read("xl/styles.xml") if "xl/styles.xml" in self else None

    def with_part(self, part: str, data: bytes) -> bytes:
        """Return the whole package with one part replaced; order, names, dates and all other parts stay."""
        buffer = BytesIO()
        try:
            with zipfile.ZipFile(buffer, "w") as copy:
                copy.comment = self._archive.comment
                for member in self._archive.infolist():
                    content = data if member.filename == part else self._archive.read(member)
                    copy.writestr(member, content, member.compress_type)
        except (OSError, RuntimeError, zipfile.BadZipFile, NotImplementedError, EOFError) as error:
            raise damaged(self.file) from error
        return buffer.getvalue()

    def _visible_sheets(self, book: Element) -> Iterator[tuple[str, str]]:
        relations = {
            one.attributes.get("Id", ""): one.attributes.get("Target", "")
            for one in parse(self.read("xl/_rels/workbook.xml.rels"), self.file).all("Relationship")
        }
        for sheet in book.all("sheet"):
            target = relations.get(_relation_id(sheet), "")
            part = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
            if target and part in self and sheet.attributes.get("state", "visible") == "visible":
                yield sheet.attributes.get("name", ""), part


def _relation_id(sheet: Element) -> str:
    """Return the relation that a sheet names, whatever prefix the file gives that namespace."""
    found = (value for name, value in sheet.attributes.items() if name.rpartition(":")[2] == "id" and ":" in name)
    return next(found, "")
