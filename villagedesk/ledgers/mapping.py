"""From headers to fields, for the whole sheet at once: surroundings and values decide what words leave open."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from villagedesk.catalogue.cells import Cell, is_no_answer, narrow, plain
from villagedesk.catalogue.field import Kind
from villagedesk.catalogue.kinds import read
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.money import YUAN_A_MONTH, Unit
from villagedesk.errors import WrongUse
from villagedesk.ledgers.guess import guess_field
from villagedesk.ledgers.header import Header, HeaderCell
from villagedesk.ledgers.ledger import ColumnMap
from villagedesk.ledgers.report import FIELDS
from villagedesk.ledgers.words import (
    NO_MEANING,
    OTHER_PEOPLE,
    REASON,
    WISHES,
    Meaning,
    header_key,
    joined_meaning,
    meaning,
)
from villagedesk.sentence import sentence

_SAMPLE = 60
"""Filled cells of a column that are looked at where its values decide."""
_CONTEXTS = (
    ("training_need", ("培训",)),
    ("intent", ("求职", "意向", "意愿", "期望", "计划", "打算")),
    ("spell", ("务工", "就业", "外出", "输出", "工作", "转移")),
    ("household", ("户主", "家庭", "农户", "户信息", "户情况", "户基本")),
    ("labourer", ("人员", "个人", "本人", "基本", "劳动力", "身份")),
)
_OF_THE_HEAD = {
    "labourer.name": "household.head_name",
    "labourer.id_number": "household.head_id_number",
    "labourer.phone": "household.phone",
}
_IN_WORDS = {"intent.wants_job": "intent.work_types", "training_need.wants": "training_need.subjects"}
"""Where a yes/no column holds words instead, it names the things wished."""
_SECOND = {"labourer.phone": "labourer.other_phone"}
_ONLY_ONCE = frozenset({"labourer.name", "household.head_name", "labourer.other_phone"})
_SERIAL_HEADERS = frozenset({"序号", "编号", "序", "no", "行号", "序列", "id"})


@dataclass(frozen=True, slots=True)
class Column:
    """A column with the field it is read into: `unit` of money, `flag` the code that 是 stands for."""

    index: int
    header: str
    field: str
    confidence: float
    unit: Unit = YUAN_A_MONTH
    flag: str = ""


def map_columns(
    header: Header, body: Sequence[Sequence[Cell]], lookups: Lookups, mapping: Mapping[int, str | None] | None = None
) -> tuple[tuple[ColumnMap, ...], tuple[Column, ...]]:
    """Return what each column with a header means, and how the mapped ones are read.

    `mapping` (column number from 1 to dotted field or None) goes before everything else.
    Raises WrongUse for a field that does not exist.
    """
    chosen = dict(mapping or {})
    for name in chosen.values():
        if name is not None and name not in FIELDS:
            raise WrongUse(sentence("没有“{name}”这个字段。", name=name), "请从列表里选。")
    meanings = _heads([_surroundings(cell, meaning_of(cell)) for cell in header.cells], header)
    sheet_kind = _sheet_kind(header, meanings)
    shown: list[ColumnMap] = []
    columns: list[Column] = []
    taken: Counter[str] = Counter()
    last_kind = ""
    for cell, found in zip(header.cells, meanings, strict=True):
        sample = _sample(body, cell.column)
        if cell.column + 1 in chosen:
            name, confidence = chosen[cell.column + 1], 1.0
        else:
            name, confidence = _decide(cell, found, sample, lookups, (last_kind, sheet_kind)), found.confidence
            if name is None and not _is_serial(cell):
                name, confidence = guess_field(cell.text, sample, lookups, taken), 0.4
            name = _free(name, taken)
        if name:
            taken[name] += 1
            kind = name.partition(".")[0]
            last_kind = kind if kind in ("spell", "intent") else last_kind
            columns.append(_column(cell, name, confidence, header.title, lookups))
        shown.append(ColumnMap(cell.column + 1, cell.full, name, confidence if name else 0.0))
    return tuple(shown), tuple(columns)


def meaning_of(cell: HeaderCell) -> Meaning:
    """Return what a header can mean with its parents' help."""
    parent = "".join(cell.parents)
    if not parent:
        return meaning(cell.text)
    for above in (parent, cell.parents[-1]):
        joined = joined_meaning(above, cell.text)
        if joined.fields:
            return joined
    if any(word in parent for word in (*OTHER_PEOPLE, "家属", "紧急", "联系人")):
        return NO_MEANING
    return meaning(cell.text, below_parent=True)


def _surroundings(cell: HeaderCell, found: Meaning) -> Meaning:
    """Narrow a meaning by the kind of record that the parents speak of."""
    kind = _context("".join(cell.parents))
    if not kind or not found.fields:
        return found
    wished = tuple(WISHES.get(name, name) for name in found.fields) if kind == "intent" else found.fields
    fitting = tuple(name for name in wished if name.startswith(f"{kind}."))
    return Meaning(tuple(dict.fromkeys(fitting or wished)), found.confidence)


def _heads(meanings: list[Meaning], header: Header) -> list[Meaning]:
    """Give a second name, ID or phone that stands below the household to the head of the household."""
    many = Counter(name for found in meanings for name in found.fields)
    below = [_context("".join(cell.parents)) == "household" for cell in header.cells]
    return [
        Meaning(
            tuple(_OF_THE_HEAD.get(name, name) if many[name] > 1 else name for name in found.fields), found.confidence
        )
        if is_below
        else found
        for found, is_below in zip(meanings, below, strict=True)
    ]


def _context(text: str) -> str:
    return next((kind for kind, words in _CONTEXTS if any(word in text for word in words)), "")


def _sheet_kind(header: Header, meanings: list[Meaning]) -> str:
    """Return the kind the sheet is about, by its unambiguous columns and its title: work, wishes or training."""
    votes: Counter[str] = Counter()
    for found in meanings:
        kinds = {name.partition(".")[0] for name in found.fields}
        if len(kinds) == 1:
            votes.update(kinds)
    about = _context(header.title)
    if about == "training_need" and not votes["intent"] and not votes["spell"]:
        return about
    votes[about] += 2 if about in ("spell", "intent") else 0
    return "intent" if votes["intent"] + votes["training_need"] > votes["spell"] else "spell"


def _decide(
    cell: HeaderCell, found: Meaning, sample: list[Cell], lookups: Lookups, kinds: tuple[str, str]
) -> str | None:
    """Choose among the fields a header can mean: by kind of record, then by the column's values."""
    if not found.fields or _is_serial(cell):
        return None
    names = list(found.fields)
    for kind in kinds:
        fitting = [name for name in names if name.startswith(f"{kind}.")]
        if fitting and len(fitting) < len(names):
            names = fitting
            break
    best = max(names, key=lambda name: (_fit(name, sample, lookups), -names.index(name)))
    instead = _IN_WORDS.get(best)
    if instead and sample and _fit(best, sample, lookups) < 0.5:
        return instead
    return best


def _fit(name: str, sample: list[Cell], lookups: Lookups) -> float:
    """Return the share of sample cells that a field reads without a problem; 务工时间 8 is months, not a date."""
    field = FIELDS[name]
    if not sample:
        return 1.0
    good = 0
    for cell in sample:
        reading = read(field, cell, lookups)
        small = field.kind is Kind.DECIMAL and any(float(str(value)) > 12 for value in reading.values.values())
        good += bool(reading.values) and not reading.problems and not small
    return round(good / len(sample), 2)


def _free(name: str | None, taken: Counter[str]) -> str | None:
    """Give a second column of a field that holds one value to its companion, or to nobody."""
    if name in taken and name in _SECOND:
        name = _SECOND[name]
    return None if name in _ONLY_ONCE and name in taken else name


def _column(cell: HeaderCell, name: str, confidence: float, title: str, lookups: Lookups) -> Column:
    field = FIELDS[name]
    unit = unit_of(cell.full, title) if field.kind is Kind.MONEY else YUAN_A_MONTH
    flag = ""
    if field.kind in (Kind.CODE, Kind.CODES):
        entry = lookups.code_list(field.codes).find(header_key(cell.text).removeprefix("是否").removeprefix("有无"))
        flag = entry.code if entry else ""
    return Column(cell.column, cell.full, name, confidence, unit, flag)


def unit_of(header: str, title: str) -> Unit:
    """Return the unit of a money column by its header and the words above the table."""
    text, above = narrow(header), narrow(title)
    yearly = "年" in text and "月" not in text
    for words, yuan in ((("万元", "(万)"), 10_000), (("千元", "(千)"), 1000), (("元",), 1)):
        if any(word in text for word in words):
            return Unit(yuan, yearly)
    return Unit(10_000 if "单位:万元" in above else 1, yearly)


def _is_serial(cell: HeaderCell) -> bool:
    key = header_key(cell.text)
    if key == header_key(REASON):
        return True
    return key in _SERIAL_HEADERS and _context("".join(cell.parents)) != "household"


def _sample(body: Sequence[Sequence[Cell]], column: int) -> list[Cell]:
    filled: list[Cell] = []
    for row in body:
        if column < len(row) and not is_no_answer(plain(row[column])):
            filled.append(row[column])
            if len(filled) == _SAMPLE:
                break
    return filled
