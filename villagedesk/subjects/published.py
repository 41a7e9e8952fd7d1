"""What the county has published, as a village reads it: tables and texts, ledgers, the cut-off day."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import Connection

from villagedesk.catalogue import villages
from villagedesk.catalogue.cells import narrow
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.documents import DIVISION, Form, document_kinds
from villagedesk.catalogue.field import Field, Kind
from villagedesk.catalogue.kinds import format_value
from villagedesk.errors import VillageDeskError
from villagedesk.register import datasets
from villagedesk.register.datasets import Dataset
from villagedesk.register.store import Register
from villagedesk.reports.output import Target
from villagedesk.sentence import sentence
from villagedesk.subjects.lists_definition import Definition, definition_of

LEDGERS, PERIOD, SUBSIDIES = "ledgers", "period", "subsidies"
_FEN: Final = 100
_NUMBERS: Final = (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY)
_UNBROKEN: Final = (*_NUMBERS, Kind.PHONE, Kind.DATE)
_WIDTHS: Final = (8, 40)
_SAMPLED: Final = 200
_NEWER: Final = "这一份是用更新版本的程序发布的，本机的程序读不了；更新程序以后就能看。"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a published table: `width` in digits, by what stands in it; `is_number` stands at the right.

    `whole` is the width below which its numbers or days would break into two lines, 0 for words.
    """

    name: str
    label: str
    width: float
    is_number: bool
    whole: float = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A published document: `rows` are texts as people read them, `text` stands where it is no table."""

    kind: str
    name: str
    title: str
    icon: str
    version: int
    published_on: str
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    text: str = ""

    @property
    def key(self) -> str:
        """Return by what it is known among all documents."""
        return f"{self.kind}/{self.name}"

    def holding(self, words: str) -> list[int]:
        """Return the numbers, from 0, of the rows in which every word stands somewhere; all without words."""
        wanted = [narrow(word).casefold() for word in words.split()]
        return [
            number
            for number, row in enumerate(self.rows)
            if all(any(word in narrow(cell).casefold() for cell in row) for word in wanted)
        ]

    def with_rows(self, rows: Sequence[tuple[str, ...]]) -> "Document":
        """Return the document with some of its rows only."""
        return replace(self, rows=tuple(rows))


def documents(register: Register) -> list[Document]:
    """Return what the county has published, in the order of the kinds; the newest first within a kind."""
    with register.database.reading() as connection:
        found = datasets.all_of(connection)
    kinds = document_kinds()
    known = [one for one in found if one.kind in kinds and not one.is_withdrawn]
    known.sort(key=lambda one: one.published_at, reverse=True)
    known.sort(key=lambda one: kinds[one.kind].order)
    return [document(one) for one in known]


def titles(register: Register) -> list[str]:
    """Return what there is to read, by title, the newest first."""
    with register.database.reading() as connection:
        return datasets.titles(connection)


def ledgers(register: Register) -> list[Definition]:
    """Return the ledgers that the county has declared; one that this program cannot read is left out."""
    with register.database.reading() as connection:
        found = datasets.all_of(connection, LEDGERS)
    return [definition for one in found if (definition := _definition(one))]


def cut_off(connection: Connection) -> int | None:
    """Return the day of the month until which the county wants reports, None where it has not said so."""
    found = datasets.get(connection, PERIOD)
    day = _content(found).get("cut_off_day") if found else None
    return day if type(day) is int and 1 <= day <= 31 else None


def write(document: Document, target: Target) -> int:
    """Write a published table as a spreadsheet and return the number of rows; VillageDeskError where that fails."""
    from villagedesk.reports import workbook  # the page of the day asks for titles only

    columns = [workbook.Column(one.label, one.width, text=not one.is_number) for one in document.columns]
    rows = (
        [_number(cell) if column.is_number else cell for column, cell in zip(document.columns, row, strict=True)]
        for row in document.rows
    )
    published = sentence("第 {version} 版，{day} 发布", version=document.version, day=document.published_on)
    return workbook.write_workbook(target, document.title, columns, rows, (document.title, published))


def document(one: Dataset) -> Document:
    """Return a document as people read it; its kind is one of those declared."""
    kind = document_kinds()[one.kind]
    content, day = _content(one), one.published_at[:10]
    if kind.form is Form.TABLE:
        columns, rows = _table(content)
        text = "" if columns else _NEWER
        return Document(one.kind, one.name, one.title, kind.icon, one.version, day, columns, rows, text)
    text = _NEWER
    if kind.form is Form.TEXT:
        text = str(content.get("text") or _NEWER)
    elif kind.form is Form.PERIOD and type(content.get("cut_off_day")) is int:
        text = sentence("请在每月 {day} 日以前上报。", day=content["cut_off_day"])
        text = "\n".join(filter(None, (text, str(content.get("note") or ""))))
    elif kind.form is Form.RULES:
        text = _policy(one) if one.kind == SUBSIDIES else _rules(content)
    elif kind.form is Form.LEDGER and (definition := _definition(one)):
        labels = "、".join(column.label for column in definition.columns)
        words = "共 {n} 栏：{labels}。\n在“台账表格”里选“{title}”，就能另存和打印。"
        text = sentence(words, n=len(definition.columns), labels=labels, title=definition.title)
    return Document(one.kind, one.name, one.title, kind.icon, one.version, day, text=text)


def _content(one: Dataset) -> Mapping[str, Any]:
    content = one.read()
    return content if isinstance(content, dict) else {}


def _policy(one: Dataset) -> str:
    from villagedesk.subjects.subsidies import policies, summary  # the page of the day asks for titles only

    policy = policies.published(one)
    return "\n".join(summary.lines(policy)) if policy else _NEWER


def _rules(content: Mapping[str, Any]) -> str:
    """Return the rules of a file by their titles, a line each."""
    try:
        told = tomllib.loads(str(content.get("toml")))
    except tomllib.TOMLDecodeError:
        return _NEWER
    parts = [one for value in told.values() if isinstance(value, list) for one in value if isinstance(one, dict)]
    titles = [str(one.get("title") or one.get("label") or "") for one in parts]
    return "\n".join(("程序已经按这份规则办：", *filter(None, titles))) if any(titles) else _NEWER


def _definition(one: Dataset) -> Definition | None:
    text = _content(one).get("toml")
    try:
        return definition_of(text, f"{one.name}.toml") if isinstance(text, str) else None
    except VillageDeskError:
        return None  # it names a field that only a newer program has


def _table(content: Mapping[str, Any]) -> tuple[tuple[Column, ...], tuple[tuple[str, ...], ...]]:
    """Return columns and rows as texts; nothing of either where the content is not a table as this program knows it."""
    try:
        declared = [(str(one["name"]), str(one["label"]), _teller(one)) for one in content["columns"]]
        rows = tuple(
            tuple(tell(value) for (_, _, tell), value in zip(declared, row, strict=True)) for row in content["rows"]
        )
        kinds = [str(one["kind"]) for one in content["columns"]]
    except (KeyError, TypeError, ValueError, OSError):
        return (), ()
    columns: list[Column] = []
    for place, ((name, label, _), kind) in enumerate(zip(declared, kinds, strict=True)):
        sample = [row[place] for row in rows[:_SAMPLED]]
        whole = min(_longest(sample) + 1.5, _WIDTHS[1]) if kind in _UNBROKEN else 0
        columns.append(Column(name, label, _width(label, sample), kind in _NUMBERS, whole))
    return tuple(columns), rows


def _teller(column: Mapping[str, Any]) -> Any:
    """Return what turns a value of a column into text."""
    if column["kind"] == DIVISION:
        return _division
    field = Field(str(column["name"]), str(column["label"]), Kind(column["kind"]), codes=str(column.get("codes", "")))
    if field.codes:
        code_list(field.codes)  # one that this program does not have is told once, here
    if field.kind is Kind.MONEY:
        return _money
    return lambda value: format_value(field, value)


def _division(value: object) -> str:
    code = str(value or "")
    found = villages.village(code)
    return found.local_name if found else villages.town_name(code) or code


def _money(value: object) -> str:
    if not isinstance(value, int):
        return ""
    return str(value // _FEN) if value % _FEN == 0 else f"{value / _FEN:.2f}"


def _number(text: str) -> int | float | str:
    try:
        return int(text) if text.lstrip("-").isdigit() else float(text) if text else ""
    except ValueError:
        return text


def _width(label: str, texts: Sequence[str]) -> float:
    return min(max(_longest((label, *texts)) + 2, _WIDTHS[0]), _WIDTHS[1])


def _longest(texts: Sequence[str]) -> int:
    return max(map(_digits, texts), default=0)


def _digits(text: str) -> int:
    return sum(1 if char.isascii() else 2 for char in text)
