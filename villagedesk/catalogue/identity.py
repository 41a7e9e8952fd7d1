"""Reading ID numbers: what can be put right is, what is damaged, wrong or old is never taken for an ID."""

import re
from datetime import date

from villagedesk.catalogue import checks
from villagedesk.catalogue.cells import Cell, is_no_answer, narrow
from villagedesk.catalogue.field import Field
from villagedesk.catalogue.problem import NOTHING, Problem, Reading
from villagedesk.catalogue.wording import say

_QUOTES = re.compile(r"['‘’`´\"“”\-－]")
_SCIENTIFIC = re.compile(r"\d(\.\d+)?E\+?\d{2}")
_EXACT_DIGITS = 15
"""A number cell keeps 15 digits; of anything longer the end is lost."""


def normal_id(cell: Cell) -> str:
    """Return an ID as it is compared: half-width, upper case, without quotes, blanks and invisible characters."""
    text = _QUOTES.sub("", narrow(cell)).upper()
    return text.removesuffix(".0") if text[:1].isdigit() else text


def read_id_number(field: Field, cell: Cell, today: date) -> Reading:
    """Read an ID number; the reading has a value only where the number is valid (GB 11643-1999)."""
    if isinstance(cell, int | float) and not isinstance(cell, bool) and abs(cell) >= 10**_EXACT_DIGITS:
        return _refused(field, "id-damaged")
    text = normal_id(cell)
    if is_no_answer(text) or not any(character.isdigit() for character in text):
        return NOTHING
    if _SCIENTIFIC.fullmatch(text):
        return _refused(field, "id-damaged")
    if checks.is_id_number(text, today):
        return Reading({field.name: text})
    if checks.is_old_id_number(text):
        return _refused(field, "id-old15")
    return _wrong(field, text)


def _wrong(field: Field, text: str) -> Reading:
    """Say why a number is wrong; all of these are `id-checksum` for machines."""
    if len(text) != 18:
        return _refused(field, "id-checksum", say("id-length", count=len(text)))
    if text.endswith("000"):
        # An export of a damaged sheet: text again, but the last three digits are gone.
        return Reading({}, _refused(field, "id-damaged").problems + _refused(field, "id-checksum").problems)
    born = checks.id_birth_date(text) if text[:17].isdigit() else None
    return _refused(field, "id-checksum", say("id-checksum" if born else "id-date"))


def _refused(field: Field, code: str, message: str = "") -> Reading:
    return Reading({}, (Problem(field.name, code, message or say(code)),))
