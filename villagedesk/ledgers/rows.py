"""Which rows of a sheet hold people, and what stands between them: totals, signatures, repeated headers."""

import re
from collections.abc import Mapping, Sequence

from villagedesk.catalogue.cells import Cell, narrow, plain
from villagedesk.catalogue.names import clean_name
from villagedesk.ledgers.formats.grid import Sheet
from villagedesk.ledgers.header import Header

Fixes = Mapping[tuple[int, int], str]
"""Texts that were typed into cells, by row and column, both from 1."""

_TOTAL = re.compile(r"(本页|本村|本组|全村|全镇|本表)?(合计|小计|总计|共计|累计|总数|汇总)")
_SIGNATURE = re.compile(
    r"(填表|填报|制表|审核|审批|负责|经办|分管|复核|统计|联系|核实|登记|录入)(人|单位|日期|时间|员)?[:：(]|单位负责人|(注|备注|说明|填表说明)[:：]"
)
_EXAMPLE = re.compile(r"(示例|样例|举例|范例|填写示例|例)[:：]?\d*$")
_GROUP = re.compile(r"[\w一二三四五六七八九十]{0,12}(组|寨|网格)$")
_LONGEST_LONE_NAME = 6
"""Longer text alone in a row is a remark on the table."""
_LETTER = re.compile(r"[^\W\d_]")
_LONG_NUMBER = re.compile(r"\d{11}|\d{14,}")


def is_no_person(row: Sequence[Cell], header: Header) -> bool:
    """Tell whether a row is blank, a total, a signature, a note, an example or the header again."""
    texts = [text for text in map(plain, row) if text]
    if not texts or (len(texts) == 1 and len(texts[0]) > _LONGEST_LONE_NAME):
        return True
    if len(texts) > 1 and sum(text in header.words for text in texts) * 2 > len(texts):
        return True
    first = [narrow(text) for text in texts[:3]]
    return _is_total(first) or _is_signature(first[0], texts) or _is_example(first)


def _is_total(first: list[str]) -> bool:
    return bool(_TOTAL.match(first[0])) or any(_TOTAL.fullmatch(text.rstrip(":")) for text in first)


def _is_signature(first: str, texts: list[str]) -> bool:
    return bool(_SIGNATURE.match(first)) and (len(texts) <= 3 or bool(_SIGNATURE.search(narrow(texts[-1]))))


def _is_example(first: list[str]) -> bool:
    """Tell whether a row shows how to fill the table: 示例 or 例 in its first cells, or behind the name."""
    return any(_EXAMPLE.fullmatch(text) or "示例" in text or "样例" in text for text in first)


def group_heading(row: Sequence[Cell]) -> str:
    """Return the village group that a row of one single cell announces for the rows below; '' for other rows."""
    texts = [text for text in map(plain, row) if text]
    return texts[0] if len(set(texts)) == 1 and _GROUP.fullmatch(texts[0]) else ""


def is_name(cell: Cell) -> bool:
    """Tell whether a cell can hold a person's name: it has letters and is no number."""
    return isinstance(cell, str) and bool(_LETTER.search(clean_name(cell)))


def names_nobody_known(row: Sequence[Cell]) -> bool:
    """Tell whether a row without a name still holds a person's ID or phone."""
    return any(
        (isinstance(cell, float) and cell > 1e10) or _LONG_NUMBER.fullmatch(narrow(cell).rstrip("Xx")) for cell in row
    )


def fill_merged(sheet: Sheet, first: int) -> list[list[Cell]]:
    """Return the rows from `first` on with cells merged over several rows filled all the way down."""
    body = [list(row) for row in sheet.rows[first:]]
    for (top, left), (bottom, _) in sheet.merges:
        if bottom > top >= first and top - first < len(body):
            for row in range(top - first + 1, min(bottom - first + 1, len(body))):
                body[row][left] = body[top - first][left]
    return body


def put_fixes(body: Sequence[list[Cell]], first: int, fixes: Fixes) -> None:
    """Put what was typed where it belongs; `first` is the number of the body's first row."""
    for (row, column), text in fixes.items():
        cells = body[row - first] if 0 <= row - first < len(body) else []
        if 0 < column <= len(cells):
            cells[column - 1] = text
