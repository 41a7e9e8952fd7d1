"""Reading every kind of value from a cell or a typed text, and writing it for people."""

import re
from collections.abc import Callable
from datetime import date

from villagedesk.catalogue import checks
from villagedesk.catalogue.cells import Cell, is_no_answer, narrow, parts, plain
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.dates import read_dates
from villagedesk.catalogue.field import Field, Kind, Value, Values
from villagedesk.catalogue.identity import read_id_number
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.money import YUAN_A_MONTH, Unit, read_money
from villagedesk.catalogue.names import clean_name, note_of
from villagedesk.catalogue.phones import is_scientific, read_phones
from villagedesk.catalogue.places import places
from villagedesk.catalogue.problem import NOTHING, Problem, Reading
from villagedesk.catalogue.wording import say

_YES = frozenset(
    (
        *("是", "有", "√", "✓", "✔", "☑", "对", "1", "y", "yes", "true", "t", "已", "愿意", "需要", "同意", "会"),
        *("要", "想", "能", "参加", "可以", "签", "已签"),
    )
)
_NO = frozenset(("否", "×", "✗", "✘", "☒", "x", "0", "n", "no", "false", "f", "暂无", "无", "未", "不", "没"))
_BRACKETS = re.compile(r"[()（）\[\]【】]")
_YES_STARTS = ("是", "有", "已", "愿意", "需要", "同意", "√")
_NO_STARTS = ("否", "无", "未", "不", "没", "×", "暂无")


def read(field: Field, cell: Cell, lookups: Lookups, unit: Unit = YUAN_A_MONTH) -> Reading:
    """Return what a cell means for a field; `unit` is the unit of a money column.

    Never raises for what a cell may hold: what cannot be read becomes a problem of the reading.
    """
    if isinstance(cell, str) and not cell.strip():
        return NOTHING
    if field.kind is Kind.MONEY:
        return _read_money(field, cell, unit)
    return _READERS[field.kind](field, cell, lookups)


def format_value(field: Field, value: Value) -> str:
    """Return a stored value as people read it: 2024-03-05, 1,234.00, 苗族, 广东省广州市花都区, 是."""
    if value is None or value == []:
        return ""
    if isinstance(value, list):
        return "、".join(_format_one(field, element) for element in value)
    if isinstance(value, bool):
        return "是" if value else "否"
    if field.kind is Kind.MONEY and isinstance(value, int):
        return f"{'-' if value < 0 else ''}{abs(value) // 100:,}.{abs(value) % 100:02d}"
    return _format_one(field, str(value))


def _format_one(field: Field, value: str) -> str:
    if field.kind in (Kind.CODE, Kind.CODES):
        return code_list(field.codes).label(value)
    if field.kind in (Kind.PLACE, Kind.PLACES):
        return places().full_name(value)
    return value


def read_yes_no(text: str) -> bool | None:
    """Return what a text in parsing form answers, None where it is neither yes nor no."""
    word = text.casefold().strip("。.")
    if word in _YES or word in _NO:
        return word in _YES
    if word.startswith(_NO_STARTS):
        return False
    return True if word.startswith(_YES_STARTS) else None


def _problem(field: Field, code: str, **parts_: object) -> Problem:
    return Problem(field.name, code, say(code, label=field.label, **parts_))


def _unread(field: Field, code: str, cell: Cell) -> Reading:
    return Reading({}, (_problem(field, code, text=plain(cell)),))


def _read_text(field: Field, cell: Cell, _lookups: Lookups) -> Reading:
    text = plain(cell)
    if "person-name" in field.checks:
        return _read_name(field, text)
    if field.checks and field.checks[0] in _NUMBER_TEXTS:
        text = narrow(cell).upper().lstrip("'")
    return Reading({field.name: text}) if text else NOTHING


_NUMBER_TEXTS = frozenset({"uscc", "bank-card", "clock-time", "disability-number", "employment-card", "division"})


def _read_name(field: Field, text: str) -> Reading:
    name, note = clean_name(text), note_of(text)
    if not name:
        return NOTHING
    harmless = not note or note in ("户主", "本人", "男", "女")
    return Reading({field.name: name}, () if harmless else (_problem(field, "name-note", text=note),))


def _read_integer(field: Field, cell: Cell, _lookups: Lookups) -> Reading:
    text = narrow(cell).rstrip("人个周岁年口名位").replace(",", "")
    if is_no_answer(text):
        return NOTHING
    try:
        return Reading({field.name: int(text)})
    except ValueError:
        return _unread(field, "number-unclear", cell)


def _read_decimal(field: Field, cell: Cell, _lookups: Lookups) -> Reading:
    text = narrow(cell).removesuffix("以上").removesuffix("左右").rstrip("个月天余多")
    if is_no_answer(text):
        return NOTHING
    try:
        number = round(float(text), 1)
    except ValueError:
        return _unread(field, "number-unclear", cell)
    # A NaN or infinity is no number to keep; comparison with itself and a bound exclude both.
    return Reading({field.name: f"{number:g}"}) if abs(number) < 1e9 else _unread(field, "number-unclear", cell)


def _read_money(field: Field, cell: Cell, unit: Unit) -> Reading:
    span = read_money(cell, unit)
    if span.fault:
        return _unread(field, span.fault, cell)
    values: Values = {field.name: span.low} if span.low is not None else {}
    if span.high is not None and field.upper:
        values[field.upper] = span.high
    return Reading(values)


def _read_date(field: Field, cell: Cell, lookups: Lookups) -> Reading:
    if is_no_answer(narrow(cell)):
        return NOTHING
    span = read_dates(cell, lookups.today)
    values: Values = {field.name: span.start} if span.start else {}
    if span.end and field.upper:
        values[field.upper] = span.end
    return Reading(values, (_problem(field, span.fault, text=plain(cell)),) if span.fault else ())


def _read_yes_no(field: Field, cell: Cell, _lookups: Lookups) -> Reading:
    text = narrow(cell)
    if text in ("", "-", "/"):
        return NOTHING
    answer = read_yes_no(text)
    return _unread(field, "yes-no-unclear", cell) if answer is None else Reading({field.name: answer})


def _read_code(field: Field, cell: Cell, lookups: Lookups) -> Reading:
    text = plain(cell)
    entry = _find_code(field, text, lookups)
    if entry:
        return Reading({field.name: entry})
    return NOTHING if is_no_answer(text) else _unread(field, "code-unknown", cell)


def _read_codes(field: Field, cell: Cell, lookups: Lookups) -> Reading:
    texts = parts(_BRACKETS.sub("、", plain(cell)))
    found = {text: _find_code(field, text, lookups) for text in texts if not is_no_answer(text)}
    unread = [text for text, code in found.items() if code is None]
    codes: list[str] = list(dict.fromkeys(code for code in found.values() if code))
    whole = None if codes else _find_code(field, plain(cell), lookups)
    if whole:
        return Reading({field.name: [whole]})
    problems = tuple(_problem(field, "code-unknown", text=text) for text in unread)
    return Reading({field.name: codes} if codes else {}, problems)


def _find_code(field: Field, text: str, lookups: Lookups) -> str | None:
    """Return the code a text means; √ and 有 count as 是 where the list has words for yes and no."""
    codes = lookups.code_list(field.codes)
    entry = codes.find(text)
    if entry is None and len(text) == 1:
        answer = read_yes_no(narrow(text))
        entry = None if answer is None else codes.find("是" if answer else "否")
    return entry.code if entry else None


def _read_texts(field: Field, cell: Cell, _lookups: Lookups) -> Reading:
    texts: list[str] = [text for text in parts(plain(cell)) if not is_no_answer(text)]
    return Reading({field.name: texts}) if texts else NOTHING


def _read_place(field: Field, cell: Cell, lookups: Lookups) -> Reading:
    text = plain(cell)
    if is_no_answer(text):
        return NOTHING
    found = lookups.places.find(text, lookups.village)
    beside: Values = {field.beside: text} if field.beside and (found is None or found.rest) else {}
    if found is None:
        return Reading(beside, (_problem(field, "place-unknown", text=text),))
    values: Values = {field.name: found.code, **beside}
    if found.sure:
        return Reading(values)
    name = lookups.places.full_name(found.code)
    return Reading(values, (_problem(field, "place-ambiguous", text=text, place=name),))


def _read_places(field: Field, cell: Cell, lookups: Lookups) -> Reading:
    found: list[str] = []
    unread: list[str] = []
    for text in parts(plain(cell)):
        place = lookups.places.find(text, lookups.village)
        if place and place.code not in found:
            found.append(place.code)
        elif not place and not is_no_answer(text):
            unread.append(text)
    values: Values = {field.name: found} if found else {}
    if unread and field.beside:
        values[field.beside] = "、".join(unread)
        return Reading(values)
    return Reading(values, tuple(_problem(field, "place-unknown", text=text) for text in unread))


def _read_id_number(field: Field, cell: Cell, lookups: Lookups) -> Reading:
    return read_id_number(field, cell, lookups.today)


def _read_phone(field: Field, cell: Cell, _lookups: Lookups) -> Reading:
    if is_scientific(cell):
        return _unread(field, "phone-damaged", cell)
    numbers = read_phones(cell)
    good = [number for number in numbers if checks.is_phone(number)]
    chosen = good or numbers[:1]
    if not chosen:
        return NOTHING
    values: Values = {field.name: chosen[0]}
    if len(chosen) > 1 and field.beside:
        values[field.beside] = chosen[1]
    return Reading(values)


_READERS: dict[Kind, Callable[[Field, Cell, Lookups], Reading]] = {
    Kind.TEXT: _read_text,
    Kind.INTEGER: _read_integer,
    Kind.DECIMAL: _read_decimal,
    Kind.DATE: _read_date,
    Kind.YES_NO: _read_yes_no,
    Kind.CODE: _read_code,
    Kind.CODES: _read_codes,
    Kind.TEXTS: _read_texts,
    Kind.PLACE: _read_place,
    Kind.PLACES: _read_places,
    Kind.ID_NUMBER: _read_id_number,
    Kind.PHONE: _read_phone,
    Kind.REFERENCE: _read_text,
}


def is_iso_date(text: str) -> bool:
    """Tell whether the text is a stored date: a day or a month."""
    try:
        date.fromisoformat(text if len(text) == 10 else f"{text}-01")
    except ValueError:
        return False
    return len(text) in (7, 10)
