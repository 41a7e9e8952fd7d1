"""What a ledger to be written consists of, declared as data: `resources/tables/*.toml`, or a file of the county.

A file gives `title`, one `[[columns]]` a column (`field` by its dotted name, `label` and `width` where the
catalogue's do not suit), and may give `filter` (a chip of the list of people), `order` and `foot` (who signs).
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, Kind
from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.paths import resource
from villagedesk.register.people import PEOPLE, Filter
from villagedesk.sentence import sentence
from villagedesk.subjects.lists_answers import WORKED_OUT

_MOST_BYTES = 256 * 1024
_MOST_COLUMNS = 60
_LONGEST_TEXT = 60
_WIDTHS = (3, 80)
_KINDS = ("labourer", "household", "spell", "intent", "training_need")
"""Record kinds of which a person has one that counts; income has one a year and source."""
_KEYS = ("title", "filter", "order", "foot", "columns")
_COLUMN_KEYS = ("field", "label", "width")
_GROUP_ORDER = "group"
_AT_LINE = re.compile(r"at line (\d+)")
_TABLE_LINE = re.compile(r"\s*\[\[")
_KEY_LINE = re.compile(r"\s*([\w-]+)\s*=")
_WIDTH_OF_KIND = {
    Kind.ID_NUMBER: 21, Kind.PHONE: 14, Kind.DATE: 12, Kind.PLACE: 26, Kind.PLACES: 26, Kind.CODES: 18,
    Kind.TEXTS: 20, Kind.MONEY: 13, Kind.YES_NO: 9, Kind.INTEGER: 8, Kind.DECIMAL: 8,
}  # fmt: skip
_WIDTH = 14


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column: dotted field name, heading, width in digits, and whether its cells are text whatever they hold."""

    field: str
    label: str
    width: float
    text: bool


@dataclass(frozen=True, slots=True)
class Definition:
    """A ledger: `name` is the stem of its file, `order` as in `people.ids`, `foot` the words to sign behind."""

    name: str
    title: str
    columns: tuple[ListColumn, ...]
    filter: Filter = Filter.ALL
    order: str = "number"
    foot: tuple[str, ...] = ()


@cache
def definitions() -> dict[str, Definition]:
    """Return the shipped ledgers by name."""
    files = sorted(resource("tables").glob("*.toml"))
    return {file.stem: read_definition(file) for file in files}


def find(name: str, published: Sequence[Definition] = ()) -> Definition:
    """Return the ledger with this name or title, one that the county has published before one that is shipped.

    WrongUse, naming all there are, where there is none.
    """
    known = {**definitions(), **{one.name: one for one in published}}
    for definition in (*published, *known.values()):
        if name.strip() in (definition.name, definition.title):
            return definition
    titles = "、".join(f"{one.title}（{one.name}）" for one in known.values())
    raise WrongUse(sentence("没有叫“{name}”的台账。", name=name), sentence("现有：{titles}。", titles=titles))


def read_definition(path: Path) -> Definition:
    """Read a ledger's declaration; RefusedFile, naming file and line, where it is not right."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise RefusedFile("unreadable", sentence("打不开“{name}”。", name=path.name), "请确认文件还在。") from error
    if len(data) > _MOST_BYTES:
        raise RefusedFile("too-large", sentence("“{name}”太大，不像台账样式。", name=path.name), "请核对文件。")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RefusedFile(
            "bad-table", sentence("“{name}”不是 UTF-8 文本。", name=path.name), "请另存为 UTF-8 编码。"
        ) from error
    return definition_of(text, path.name)


def definition_of(text: str, file: str) -> Definition:
    """Read the text of a ledger's declaration; `file` is its name, for messages. RefusedFile where it is not right."""
    return _Reader(Path(file), text).definition()


class _Reader:
    """Reads one declaration and knows on which line each thing stands."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = _line_numbers(text)
        try:
            self._content: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            at = _AT_LINE.search(str(error))
            line = int(at[1]) if at else len(text.splitlines())
            raise self._refusal(line, "写法不对", "请核对引号、等号和方括号是否成对。") from error

    def definition(self) -> Definition:
        """Return what the file declares."""
        self._only(self._content, _KEYS, 0)
        title = self._text(self._content, "title", 0)
        if not title:
            raise self._refusal(1, "没有写标题", '请加上一行，例如 title = "劳动力花名册"。')
        return Definition(
            name=self._path.stem,
            title=title,
            columns=self._columns(),
            filter=self._filter(),
            order=self._order(),
            foot=self._foot(),
        )

    def _columns(self) -> tuple[ListColumn, ...]:
        declared = self._content.get("columns")
        if not isinstance(declared, list) or not declared or not all(isinstance(one, dict) for one in declared):
            raise self._refusal(self._line(0, "columns"), "没有写出栏目", "每一栏写一段 [[columns]]。")
        if len(declared) > _MOST_COLUMNS:
            raise self._refusal(
                self._line(_MOST_COLUMNS + 1), sentence("超过 {count} 栏", count=_MOST_COLUMNS), "请删去一些栏目。"
            )
        columns = tuple(self._column(one, number) for number, one in enumerate(declared, start=1))
        for number, column in enumerate(columns, start=1):
            if column.field in {earlier.field for earlier in columns[: number - 1]}:
                raise self._refusal(
                    self._line(number, "field"), sentence("“{field}”写了两次", field=column.field), "请删去一栏。"
                )
        return columns

    def _column(self, declared: Mapping[str, Any], number: int) -> ListColumn:
        self._only(declared, _COLUMN_KEYS, number)
        name = self._text(declared, "field", number)
        if not name:
            raise self._refusal(self._line(number), "这一栏没有写 field", '例如 field = "labourer.name"。')
        field = self._field(name, number)
        width = declared.get("width", _WIDTH_OF_KIND.get(field.kind, _WIDTH))
        if isinstance(width, bool) or not isinstance(width, int | float) or not _WIDTHS[0] <= width <= _WIDTHS[1]:
            line = self._line(number, "width")
            raise self._refusal(
                line,
                sentence("width 应是 {least} 到 {most} 的数字", least=_WIDTHS[0], most=_WIDTHS[1]),
                "宽度按半角字数，一个汉字算两个。",
            )
        label = self._text(declared, "label", number) or _label(field)
        number_kinds = (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY)
        return ListColumn(name, label, width, field.kind not in number_kinds)

    def _field(self, name: str, number: int) -> Field:
        known = _usable()
        if name in known:
            return known[name]
        near = get_close_matches(name, known, n=1)
        hint = sentence("是不是“{name}”？", name=near[0]) if near else "请用字段名，例如 labourer.name、spell.place。"
        raise self._refusal(self._line(number, "field"), sentence("没有“{name}”这个字段", name=name), hint)

    def _filter(self) -> Filter:
        chip = self._text(self._content, "filter", 0)
        try:
            return Filter(chip) if chip else Filter.ALL
        except ValueError as error:
            chips = "、".join(Filter)
            raise self._refusal(
                self._line(0, "filter"),
                sentence("没有“{chip}”这种名单", chip=chip),
                sentence("可以写：{chips}。", chips=chips),
            ) from error

    def _order(self) -> str:
        order = self._text(self._content, "order", 0) or "number"
        if order.removeprefix("-") != _GROUP_ORDER and order.removeprefix("-") not in PEOPLE.c:
            hint = "可以写 group、number，或劳动力的字段名，例如 name。"
            raise self._refusal(self._line(0, "order"), sentence("不能按“{order}”排序", order=order), hint)
        return order

    def _foot(self) -> tuple[str, ...]:
        foot = self._content.get("foot", [])
        if not isinstance(foot, list) or not all(isinstance(one, str) and len(one) <= _LONGEST_TEXT for one in foot):
            raise self._refusal(self._line(0, "foot"), "foot 应是一列文字", '例如 foot = ["填表人", "审核人"]。')
        return tuple(foot)

    def _text(self, declared: Mapping[str, Any], key: str, number: int) -> str:
        value = declared.get(key, "")
        if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
            line = self._line(number, key)
            raise self._refusal(
                line, sentence("{key} 应是不超过 {count} 个字的文字", key=key, count=_LONGEST_TEXT), "请用引号括起来。"
            )
        return value.strip()

    def _only(self, declared: Mapping[str, Any], keys: tuple[str, ...], number: int) -> None:
        for key in declared:
            if key not in keys:
                line = self._line(number, key)
                raise self._refusal(
                    line, sentence("不认识“{key}”", key=key), sentence("这里可以写：{names}。", names="、".join(keys))
                )

    def _line(self, number: int, key: str = "") -> int:
        """Return the line of a key of column `number`, 0 for the file's own keys; the column's first as a fallback."""
        return self._lines.get((number, key)) or self._lines.get((number, "")) or 1

    def _refusal(self, line: int, fault: str, hint: str) -> RefusedFile:
        told = sentence("“{name}”第 {line} 行：{fault}。", name=self._path.name, line=line, fault=fault)
        return RefusedFile("bad-table", told, hint)


def _line_numbers(text: str) -> dict[tuple[int, str], int]:
    """Return on which line each key stands, by number of the column it belongs to (0: none) and its name."""
    found: dict[tuple[int, str], int] = {}
    column = 0
    for number, line in enumerate(text.splitlines(), start=1):
        key = _KEY_LINE.match(line)
        if _TABLE_LINE.match(line):
            column += 1
            found[column, ""] = number
        elif key:
            found.setdefault((column, key[1]), number)
    return found


@cache
def _usable() -> dict[str, Field]:
    """Return the fields that a column can show, by dotted name."""
    declared = {f"{kind}.{field.name}": field for kind in _KINDS for field in KINDS[kind]}
    return {
        name: field
        for name, field in declared.items()
        if field.kind is not Kind.REFERENCE and (field.stored or name in WORKED_OUT)
    }


def _label(field: Field) -> str:
    return f"{field.label}（元）" if field.kind is Kind.MONEY else field.label
