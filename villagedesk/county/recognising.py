"""Whose ledger a spreadsheet is, as its name, its folder, its title or a column of it says."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from db.models import table
from villagedesk.catalogue.cells import narrow, plain
from villagedesk.catalogue.villages import of_county, town_name, village
from villagedesk.county import hub as hubs
from villagedesk.ledgers.formats.grid import Sheet, Workbook
from villagedesk.sentence import joined, sentence

_DEVICE, _VILLAGE = table("device"), table("village")
_CODE = re.compile(r"(?<!\d)\d{12}(?!\d)")
_HEADERS = frozenset(
    (
        "村代码", "行政村代码", "行政区划代码", "村编码", "行政村编码", "村", "村名", "村名称", "行政村", "行政村名称",
        "所在村", "所属村", "所在行政村", "村(社区)", "村社区", "村/社区", "村居", "村(居)", "村委会", "村(居)委会",
        "社区", "社区(村)",
    )
)  # fmt: skip
"""Headers of columns that name the village, without blanks."""
_HEAD_ROWS = 15
_DIGITS = 12
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Recognised:
    """The village (12-digit code) that a file is of, '' where nothing tells it; `words` say why not, or from what."""

    village: str
    words: str


class Names:
    """The villages of a county by what people call them."""

    def __init__(self, county: str, names: Mapping[str, str]) -> None:
        """`names` are those of villages by code, as the tables and the county know them."""
        self._county = county
        self.names = dict(names)
        self._codes: dict[str, set[str]] = {}
        self._towns = {code[:9]: town_name(code) for code in names}
        for code, name in names.items():
            town = self._towns[code[:9]]
            for said in {name, name.removeprefix(town) if town else name, f"{town}{name}"}:
                if len(said) > 1:
                    self._codes.setdefault(said, set()).add(code)

    @classmethod
    def load(cls, connection: Connection) -> "Names":
        """Return the names of the villages that the tables list, that have a laptop, or that the county named."""
        county = hubs.load(connection).certificate.county
        names = {one.code: one.name for one in of_county(county)}
        for row in connection.execute(select(_DEVICE.c.village, _DEVICE.c.village_name)):
            names.setdefault(row.village, row.village_name)
        names |= {
            row.code: row.name for row in connection.execute(select(_VILLAGE.c.code, _VILLAGE.c.name)) if row.name
        }
        return cls(county, {code: name for code, name in names.items() if not code.endswith("000")})

    def named(self, text: str) -> set[str]:
        """Return the codes of the villages that a text names; of names within others only the longer ones count."""
        words = narrow(text)
        codes = {code for code in _CODE.findall(words) if code.startswith(self._county) and not code.endswith("000")}
        if codes:
            return codes
        said = [name for name in self._codes if name in words]
        whole = [name for name in said if not any(name != other and name in other for other in said)]
        found: set[str] = set()
        for name in whole:
            meant = self._codes[name]
            nearer = {code for code in meant if self._towns[code[:9]] and self._towns[code[:9]] in words}
            found |= nearer or meant
        return found

    def called(self, code: str) -> str:
        """Return a village's name with its town, the code where it has none."""
        known = village(code)
        return known.local_name if known else self.names.get(code, code)


def recognise(file: Path, book: Workbook, names: Names) -> Recognised:
    """Return whose ledger a file is: what a column says counts first, then its name, its title, and its folder.

    Where a column or the title names another village than the file's name, or several, nobody is believed.
    """
    ways = (
        ("表里的村", _in_columns(book, names)),
        ("文件名", names.named(file.stem)),
        ("表头上面的标题", _in_titles(book, names)),
        ("文件夹名", names.named(file.parent.name)),
    )
    told = [(way, codes) for way, codes in ways if codes]
    if not told:
        return Recognised("", "看不出是哪个村的：文件名和表里都没有村名或村代码。")
    way, codes = told[0]
    if len(codes) > 1:
        shown = joined("、", [names.called(code) for code in sorted(codes)[:_SHOWN]])
        words = sentence("{way}有 {n} 个：{names}，分不清是哪个村的。", way=way, n=len(codes), names=shown)
        return Recognised("", words)
    (code,) = codes
    for other, others in told[1:3]:
        if code not in others:
            here, there = names.called(code), names.called(min(others))
            words = sentence("{way}是{here}，{other}却是{there}。", way=way, here=here, other=other, there=there)
            return Recognised("", words)
    return Recognised(code, sentence("按{way}认出", way=way))


def _in_columns(book: Workbook, names: Names) -> set[str]:
    found: set[str] = set()
    for sheet in book.sheets:
        for values in _columns(sheet):
            for text in dict.fromkeys(values):
                found |= names.named(text)
    return found


def _columns(sheet: Sheet) -> Iterator[list[str]]:
    """Yield the texts below each header that is for the village."""
    for number, cells in enumerate(sheet.rows[:_HEAD_ROWS]):
        for column, cell in enumerate(cells):
            if narrow(cell) in _HEADERS:
                yield [plain(row[column]) for row in sheet.rows[number + 1 :] if column < len(row)]


def _in_titles(book: Workbook, names: Names) -> set[str]:
    """Return whom the lines above the table name: those with one or two cells before the first wide one."""
    found: set[str] = set()
    for sheet in book.sheets:
        found |= names.named(sheet.name)
        for cells in sheet.rows[:_HEAD_ROWS]:
            texts = {plain(cell) for cell in cells} - {""}
            if len(texts) > _SHOWN:
                break
            found |= {code for text in texts for code in names.named(text)}
    return found
