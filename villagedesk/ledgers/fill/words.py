"""What a column of a superior's template gets of a person: in its unit, its level of a place, its drop-down's words."""

from collections.abc import Sequence
from typing import Final, Protocol

from villagedesk.catalogue.cells import Cell, narrow
from villagedesk.catalogue.field import Kind
from villagedesk.catalogue.kinds import read_yes_no
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.villages import village
from villagedesk.ledgers.header import HeaderCell
from villagedesk.ledgers.mapping import Column
from villagedesk.ledgers.report import FIELDS
from villagedesk.ledgers.words import header_key

_DIVISION: Final = "household.division"
_WHETHER: Final = ("是否", "有无")
_TOWN: Final = ("乡镇", "乡", "镇", "街道")
_YES, _NO = "是", "否"
_MONTHS_A_YEAR: Final = 12
_BEFORE_LEVEL: Final = ("现", "外出务工", "务工", "外出", "就业", "输出", "流入", "居住", "户籍", "所在", "地")
_LEVELS: Final = {
    **dict.fromkeys(("省", "省份", "省区市"), 2),
    **dict.fromkeys(("市", "市州", "地市", "州市"), 4),
    **dict.fromkeys(("县", "县区", "区县", "县市区"), 6),
}
"""Header words for one level of a place, with the digits of the division code that reach it (GB/T 2260)."""


class Answers(Protocol):
    """What somebody answers, by dotted field name."""

    def cell(self, name: str) -> Cell:
        """Return the answer: a day as a date, an amount as yuan a month, all else as text or number; None for none."""
        ...

    def codes(self, name: str) -> tuple[str, ...]:
        """Return the codes behind the answer to a field of a code list or of places."""
        ...


class ColumnWords:
    """Gives the content of one column's cells.

    Attributes:
        column: the column of the template.
        outside: how many answers are not among the entries of its drop-down.
    """

    def __init__(self, column: Column, header: HeaderCell, choices: Sequence[str], lookups: Lookups) -> None:
        self.column = column
        self.outside = 0
        self._field = FIELDS[column.field]
        self._key = header_key(header.text)
        self._choices = tuple(choices)
        self._yes_code = column.flag or self._code_of_yes(lookups)
        self._lookups = lookups
        self._chosen: dict[str, str] = {}

    def cell(self, person: Answers) -> Cell:
        """Return what the cell of a person gets; None where it stays empty."""
        name = self.column.field
        if name == _DIVISION:
            return self._division(str(person.cell(name) or self._lookups.village))
        if self._field.kind is Kind.PLACE and (level := _place_level(self._key)):
            return self._place_part(person.codes(name), level)
        if self._asks_whether():
            return self._whether(person.codes(name))
        answer = person.cell(name)
        if self._field.kind is Kind.MONEY and isinstance(answer, int | float):
            return self._in_unit(answer)
        if self._choices and isinstance(answer, str):
            return self._choice(answer, person.codes(name))
        return answer

    def _code_of_yes(self, lookups: Lookups) -> str:
        if self._field.kind not in (Kind.CODE, Kind.CODES):
            return ""
        entry = lookups.code_list(self._field.codes).find(_YES)
        return entry.code if entry else ""

    def _asks_whether(self) -> bool:
        """Tell whether the column asks 是 or 否 about one code: 是否脱贫户, 是否已务工."""
        if self._field.kind not in (Kind.CODE, Kind.CODES) or not self._yes_code:
            return False
        yes_no = bool(self._choices) and all(read_yes_no(narrow(one)) is not None for one in self._choices)
        return yes_no or self._key.startswith(_WHETHER)

    def _whether(self, codes: tuple[str, ...]) -> Cell:
        if not codes:
            return None
        listed = self._lookups.code_list(self._field.codes)
        entries = [listed.get(code) for code in codes]
        meant = {*codes, *(entry.parent for entry in entries if entry)}
        return self._choice(_YES if self._yes_code in meant else _NO, ())

    def _in_unit(self, yuan: float) -> Cell:
        unit = self.column.unit
        amount = yuan * (_MONTHS_A_YEAR if unit.yearly else 1) / unit.yuan
        return int(amount) if amount == int(amount) else round(amount, 4)

    def _division(self, code: str) -> Cell:
        """Return the part of the own address that the header asks for; its code where it asks for that."""
        own = village(code)
        if own is None or "代码" in self._key or self._key.startswith("aab"):
            return code or None
        places = self._lookups.places
        if self._key.endswith(("省", "省份")):
            return places.label(f"{code[:2]}0000")
        if self._key.endswith(("市", "市州", "州")):
            return places.label(f"{code[:4]}00")
        if self._key.removeprefix("所在").startswith(_TOWN) and "村" not in self._key:
            return own.town
        if self._key.startswith(("县", "市县", "区县")):
            return places.label(own.county)
        return own.name if "村" in self._key or "社区" in self._key else own.full_name

    def _place_part(self, codes: tuple[str, ...], level: int) -> Cell:
        """Return the province, prefecture or county of a place, where the header asks for that one only."""
        code = codes[0] if codes else ""
        part = code[:level].ljust(6, "0")
        reaches = code[level - 2 : level] not in ("", "00")
        return self._choice(self._lookups.places.label(part), ()) if reaches and part in self._lookups.places else None

    def _choice(self, answer: str, codes: tuple[str, ...]) -> str:
        """Return the drop-down's own words for an answer; the answer itself, counted, where it has none."""
        if not self._choices:
            return answer
        if answer not in self._chosen:
            self._chosen[answer] = self._entry(answer, codes)
        self.outside += not self._chosen[answer]
        return self._chosen[answer] or answer

    def _entry(self, answer: str, codes: tuple[str, ...]) -> str:
        if answer in self._choices:
            return answer
        if self._field.kind in (Kind.CODE, Kind.CODES):
            return self._entry_of_codes(codes)
        meant = read_yes_no(narrow(answer)) if self._field.kind is Kind.YES_NO or answer in (_YES, _NO) else None
        same = (one for one in self._choices if read_yes_no(narrow(one)) is meant) if meant is not None else iter(())
        return next(same, "")

    def _entry_of_codes(self, codes: tuple[str, ...]) -> str:
        """Return the entry that means one of the codes, or what one of them is part of."""
        listed = self._lookups.code_list(self._field.codes)
        entries = {found.code: one for one in reversed(self._choices) if (found := listed.find(one))}
        parents = [entry.parent for code in codes if (entry := listed.get(code)) and entry.parent]
        return next((entries[code] for code in (*codes, *parents) if code in entries), "")


def _place_level(key: str) -> int:
    """Return how many digits of a division code a header asks for, 0 where it asks for the whole place."""
    bare = key
    for prefix in _BEFORE_LEVEL:
        bare = bare.removeprefix(prefix)
    return _LEVELS.get(bare, 0)
