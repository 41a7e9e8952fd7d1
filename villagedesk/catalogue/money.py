"""Amounts as people write them: 3000, 3,000元, 3千, 0.3万, 3千5, 3000-4000, 五千; kept as integer fen."""

import math
import re
from dataclasses import dataclass
from fractions import Fraction

from villagedesk.catalogue.cells import Cell, narrow

_UNITS = {
    "元": 1,
    "块": 1,
    "百": 100,
    "千": 1000,
    "仟": 1000,
    "k": 1000,
    "千元": 1000,
    "万": 10_000,
    "万元": 10_000,
    "w": 10_000,
    "亿": 100_000_000,
}
_AMOUNT = re.compile(r"(\d+(?:\.\d+)?)(万元|千元|[元块百千仟k万w亿])?(\d(?!\d))?", re.IGNORECASE)
_RANGE = re.compile(r"[-~～—–―至到]+")
_HAN_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10_000}
_HAN = re.compile(r"[零〇一二两三四五六七八九十百千万]+")
_TAILED = frozenset("百千仟k万w")
_OPEN = frozenset({"面议", "不限", "不等", "无要求", "随意", "无", "没有", "-", "/", "--", "待定", "不定", "无收入"})
_MOST = 10**12
"""Larger amounts, in fen, are no money of a person."""
_LONGEST = 200
"""Characters of the longest text that says an amount."""


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit of a column: `yuan` is what 1 means there, `yearly` amounts are divided by 12."""

    yuan: int = 1
    yearly: bool = False


YUAN_A_MONTH = Unit()
"""The unit where nothing else is said."""


@dataclass(frozen=True, slots=True)
class MoneySpan:
    """The amount in fen, the upper end where a range was written, and a fault code or ''.

    Faults: `money-unclear` (no amount in it), `money-per-day` (a day's or an hour's pay, not a month's).
    """

    low: int | None = None
    high: int | None = None
    fault: str = ""


_UNCLEAR = MoneySpan(fault="money-unclear")


def read_money(cell: Cell, unit: Unit = YUAN_A_MONTH) -> MoneySpan:
    """Read a cell as an amount; a unit written in the cell itself counts instead of the column's."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _fen([_scaled(Fraction(str(cell)), "", unit)], unit.yearly) if _finite(cell) else _UNCLEAR
    text = narrow(cell).replace(",", "").lstrip("¥￥约'").removesuffix("人民币")
    if not text or text in _OPEN:
        return MoneySpan()
    if text.startswith("-") or len(text) > _LONGEST:
        return _UNCLEAR
    if re.search(r"[/每一][天日时]|日薪|日结|小时", text):
        return MoneySpan(fault="money-per-day")
    yearly = unit.yearly or bool(re.search(r"年薪|[/每一]年", text))
    amounts = _amounts(_spelled_out(text), unit)
    return _fen(amounts, yearly) if amounts else _UNCLEAR


def _amounts(text: str, unit: Unit) -> list[Fraction]:
    """Return the one or two amounts in a text, in yuan; in 3-4千 the unit counts for both."""
    found = [match for part in _RANGE.split(text)[:2] if (match := _AMOUNT.search(part))]
    shared = (found[-1][2] or "") if found else ""
    amounts = []
    for match in found:
        number, own = Fraction(match[1]), match[2] or (shared if Fraction(match[1]) < 100 else "")
        tail = Fraction(int(match[3]), 10) if match[3] and own in _TAILED else Fraction(0)
        amounts.append(_scaled(number + tail, own.lower(), unit))
    return amounts


def _scaled(number: Fraction, own: str, unit: Unit) -> Fraction:
    """Return an amount in yuan; in a column of 万元 a bare 36000 was plainly meant in yuan."""
    if own:
        return number * _UNITS[own]
    return number * (unit.yuan if number < 1000 else 1)


def _spelled_out(text: str) -> str:
    """Turn the first amount in Chinese numerals into digits; amounts with digits are left alone."""
    if any(character.isdigit() and character.isascii() for character in text):
        return text
    return _HAN.sub(lambda match: str(_han_number(match[0])), text)


def _han_number(text: str) -> int:
    total = section = digit = 0
    unit = 10
    for character in text:
        if character in _HAN_DIGITS:
            digit = _HAN_DIGITS[character]
            unit = 10 if digit == 0 else unit
        elif character == "万":
            total, section, digit, unit = (total + section + digit) * 10_000, 0, 0, 10_000
        else:
            unit = _HAN_UNITS[character]
            section, digit = section + (digit or 1) * unit, 0
    # 三千五 means 3500: a last digit without a unit counts in the unit below the one before it.
    return total + section + digit * (unit // 10 if unit > 10 else 1)


def _fen(amounts: list[Fraction], yearly: bool) -> MoneySpan:
    fens = sorted(round(amount * 100 / (12 if yearly else 1)) for amount in amounts)
    if abs(fens[-1]) > _MOST:
        return _UNCLEAR
    return MoneySpan(fens[0], fens[-1] if fens[-1] != fens[0] else None)


def _finite(number: float) -> bool:
    return math.isfinite(number) and abs(number) < 1e15
