"""How a person's values are written for people to read, on screen and on paper."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from villagedesk.catalogue import KINDS, checks
from villagedesk.catalogue.field import Kind
from villagedesk.catalogue.kinds import format_value
from villagedesk.catalogue.validation import derive

_ID_LENGTH, _MOBILE_LENGTH = 18, 11
_HIDDEN = "********"
_EMPTY_CENTS = ".00"

NOT_HERE = "（本机没有这条记录）"
"""What stands for another record that did not arrive, or stayed in the village that somebody moved away from."""


def words(kind: str, name: str, values: Mapping[str, Any], named: Mapping[str, str] | None = None) -> str:
    """Return one field of a record as it is read: codes by label, money in yuan with its upper end, places in full.

    `values` may be a record's or a row's; '' where the field is empty. `named` are the words for other records, by id;
    without them a record is named by its id.
    """
    field = KINDS[kind].field(name)
    value = values.get(name)
    if field.kind is Kind.REFERENCE and value and named is not None:
        return named.get(str(value), NOT_HERE)
    if field.kind is Kind.MONEY:
        return _money(value, values.get(field.upper) if field.upper else None)
    text = format_value(field, value)
    beside = values.get(field.beside) if field.beside and field.kind in (Kind.PLACE, Kind.PLACES) else None
    return " ".join(filter(None, (text, str(beside or ""))))


def masked(id_number: str) -> str:
    """Return an ID number with its birth date and place in the middle hidden: 520422********4527."""
    if len(id_number) != _ID_LENGTH:
        return id_number
    return f"{id_number[:6]}{_HIDDEN}{id_number[-4:]}"


def spaced_phone(phone: str) -> str:
    """Return a mobile number in the groups in which it is read aloud: 131 3671 5753; others as they are."""
    if len(phone) != _MOBILE_LENGTH:
        return phone
    return f"{phone[:3]} {phone[3:7]} {phone[7:]}"


def birth_date(values: Mapping[str, Any]) -> str:
    """Return a labourer's birth date, from the ID number where there is a valid one; '' where none is known."""
    told = derive({"id_number": values.get("id_number")}).get("birth_date")
    return str(told or values.get("birth_date") or "")


def sex(values: Mapping[str, Any]) -> str:
    """Return the words for a labourer's sex, from the ID number where it was not entered."""
    code = values.get("sex") or derive({"id_number": values.get("id_number")}).get("sex")
    return words("labourer", "sex", {"sex": code})


def age(values: Mapping[str, Any], today: date) -> int | None:
    """Return a labourer's completed years; None where the birth date is not known to the day."""
    try:
        return checks.age_on(date.fromisoformat(birth_date(values)), today)
    except ValueError:
        return None


def categories(labourer: Mapping[str, Any], household: Mapping[str, Any]) -> str:
    """Return the categories of a person, those of the household first: its members inherit them."""
    own = words("labourer", "tags", labourer).split("、")
    found = (words("household", "type", household), words("household", "monitored_type", household), *own)
    return "、".join(dict.fromkeys(filter(None, found)))


def _money(low: Any, high: Any) -> str:
    ends = [_yuan(amount) for amount in (low, high) if isinstance(amount, int)]
    return f"{'–'.join(ends)} 元" if ends else ""


def _yuan(fen: int) -> str:
    return f"{fen // 100:,}.{fen % 100:02d}".removesuffix(_EMPTY_CENTS)
