"""What the county writes as text: a TOML file of any kind, or a notice as it was typed."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any, Final

from villagedesk.catalogue.cells import Cell
from villagedesk.catalogue.documents import DocumentKind, Form, document_kinds
from villagedesk.county.publishing.draft import Draft
from villagedesk.county.publishing.header import TOML
from villagedesk.county.publishing.rules import check_rules
from villagedesk.errors import RefusedFile
from villagedesk.ledgers.formats.grid import Workbook, make_sheet
from villagedesk.sentence import sentence
from villagedesk.subjects.lists_definition import definition_of

ROWS: Final = "rows"
_LONGEST_TITLE: Final = 60
_LONGEST_TEXT: Final = 20_000
_KIND_LINE: Final = re.compile(r"^kind\s*=.*$", re.MULTILINE)
_AT_LINE: Final = re.compile(r"at line (\d+)")
_DAYS: Final = range(1, 32)
_TOLD_BY: Final = (
    ("columns", "ledgers"), ("cut_off_day", "period"), ("rules", "warnings"), ("tiers", "subsidies"),
    ("text", "notices"),
)  # fmt: skip
"""What a file must be that has one of these keys and does not say what it is."""


class Declared:
    """An opened TOML file; RefusedFile where it is not one.

    Attributes:
        kind: what it says that it is, or what its content shows; None where neither does.
        title: its title, '' where it has none.
    """

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        try:
            self._content: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            at = _AT_LINE.search(str(error))
            line = int(at[1]) if at else len(text.splitlines())
            words = sentence("“{file}”第 {line} 行的写法不对。", file=file, line=line)
            hint = '请核对引号、等号和方括号是否成对；中文的栏名要加引号，例如 "补贴名称" = "交通补助"。'
            raise RefusedFile("bad-toml", words, hint) from error
        self.kind = self._kind()
        self.title = self._short("title")

    def workbook(self, kind: DocumentKind) -> Workbook:
        """Return the entries of a table (`[[rows]]`) as a sheet: names on top, each entry in the row of its line."""
        entries = self._content.get(ROWS, self._content.get(kind.name))
        if not isinstance(entries, list) or not entries or not all(isinstance(one, dict) for one in entries):
            raise self._bad(sentence("没有写出内容，每一条写一段 [[{name}]]", name=ROWS))
        names = list(dict.fromkeys(name for entry in entries for name in entry))
        lines = [number for number, line in enumerate(self._text.splitlines()) if line.lstrip().startswith("[[")]
        if len(lines) != len(entries) or lines[0] == 0:
            lines = list(range(1, len(entries) + 1))
        grid: list[list[Cell]] = [list(names), *([] for _ in range(lines[-1]))]
        for line, entry in zip(lines, entries, strict=True):
            grid[line] = [_cell(entry.get(name)) for name in names]
        return Workbook(TOML, (make_sheet("", grid, (), self._file),))

    def draft(self, kind: DocumentKind, name: str, title: str) -> Draft:
        """Return a document that is no table."""
        match kind.form:
            case Form.LEDGER:
                own = _KIND_LINE.sub("", self._text)  # the lines below keep their numbers
                definition = definition_of(own, f"{name}.toml")
                content: dict[str, Any] = {"toml": own}
                return Draft(self._file, kind, name, title or definition.title, content, len(definition.columns))
            case Form.RULES:
                own = _KIND_LINE.sub("", self._text)
                read = check_rules(kind.name, own, self._file)
                known = (read.name or name) if kind.many else ""
                return Draft(self._file, kind, known, title or read.title, {"toml": own}, read.count)
            case Form.PERIOD:
                day = self._content.get("cut_off_day")
                if type(day) is not int or day not in _DAYS:
                    raise self._bad("cut_off_day 应是 1 到 31 的数，例如 cut_off_day = 25")
                content = {"cut_off_day": day, "note": self._short("note")}
                return Draft(self._file, kind, "", title or kind.title, content, 1)
            case _:
                text = self._content.get("text")
                if not isinstance(text, str):
                    raise self._bad('没有写正文，例如 text = """…"""')
                return notice(self._file, kind, name, title or self.title, text)

    def _kind(self) -> DocumentKind | None:
        kinds = document_kinds()
        said = self._short("kind")
        if said:
            found = next((one for one in kinds.values() if said in (one.name, one.title)), None)
            if found is None:
                raise self._bad(sentence("没有“{kind}”这一种", kind=said))
            return found
        told = next((one for one in kinds.values() if isinstance(self._content.get(one.name), list)), None)
        if told:
            return told
        for key, name in _TOLD_BY:
            if key in self._content:
                return kinds[name]
        return None

    def _short(self, key: str) -> str:
        value = self._content.get(key, "")
        if not isinstance(value, str) or len(value) > _LONGEST_TITLE:
            raise self._bad(sentence("{key} 应是不超过 {count} 个字的文字", key=key, count=_LONGEST_TITLE))
        return value.strip()

    def _bad(self, fault: str) -> RefusedFile:
        return RefusedFile(
            "bad-document", sentence("“{file}”：{fault}。", file=self._file, fault=fault), "请改好再发布。"
        )


def notice(file: str, kind: DocumentKind, name: str, title: str, text: str) -> Draft:
    """Return a notice; without `title` its first line is that.

    RefusedFile where title or text are empty or too long.
    """
    lines = text.strip().splitlines()
    if not title and lines:
        title, lines = lines[0].strip("# \t　"), lines[1:]
    body = "\n".join(line.rstrip() for line in lines).strip()
    fault = ""
    if not title or not body:
        fault = "通知要有标题和正文，第一行写标题，下面写正文"
    elif len(title) > _LONGEST_TITLE:
        fault = sentence("标题超过 {count} 个字", count=_LONGEST_TITLE)
    elif len(body) > _LONGEST_TEXT:
        fault = sentence("正文超过 {count} 个字", count=_LONGEST_TEXT)
    if fault:
        raise RefusedFile("bad-document", sentence("“{file}”：{fault}。", file=file, fault=fault), "请改好再发布。")
    return Draft(file, kind, name or PurePath(file).stem, title, {"text": body}, body.count("\n") + 1)


def _cell(value: object) -> Cell:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "、".join(str(one) for one in value)
    if isinstance(value, Mapping):
        return str(dict(value))
    return value if isinstance(value, str | int | float) else None if value is None else str(value)
