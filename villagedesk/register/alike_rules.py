"""How alike two registrations are: what of ID number, name, telephone, birth date and village agrees.

A name counts as the same where it sounds the same: with a pinyin input method a wrong character is chosen easily.
Two different valid ID numbers that are far from each other are two people, unless name and telephone agree; then it
is at least worth a look. Classes after the rules of the county's exchange: certain, an error in the data, to be
looked at, weak.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from villagedesk.catalogue import checks
from villagedesk.catalogue.identity import normal_id
from villagedesk.register.pinyin import usual
from villagedesk.register.search_keys import normal

EDITS = 2
"""How many characters of an ID number may be wrong, missing, too many or swapped with the next."""

_OLD_LENGTH, _LENGTH = 15, 18
_END = 6
"""The characters at the end of an ID number: day of birth, running number, check character."""
_MONTH = len("2026-11")
_WHOLE = len("2026-11-21")


class Likeness(StrEnum):
    """In what two registrations agree, the strongest first; the value is said on screen."""

    SAME_ID = "身份证号相同"
    OTHER_NAME = "身份证号相同、姓名不同"
    NAME_PHONE = "姓名和电话相同"
    NAME_BIRTH = "同村、姓名和出生日期相同"
    NEAR_ID = "姓名相同、身份证号只差一两位"
    BIRTH_ELSEWHERE = "姓名和出生日期相同、不在同一个村"
    WEAK = "姓名和电话相同、身份证号不同"


STRONGEST_FIRST = tuple(Likeness)


@dataclass(frozen=True, slots=True)
class Facts:
    """What of a registration is compared; '' for what is not known. `birth` may be a month."""

    person: str
    sound: str
    id_number: str
    phone: str
    birth: str
    village: str


def facts(person: str, values: Mapping[str, Any], village: str) -> Facts:
    """Return the facts of a labourer's values."""
    id_number = whole_id(str(values.get("id_number") or ""))
    heard, phone = sound(str(values.get("name") or "")), str(values.get("phone") or "")
    return Facts(person, heard, id_number, phone, birth(values.get("birth_date"), id_number), village)


def likeness(one: Facts, other: Facts) -> Likeness | None:
    """Return in what two registrations agree, None where they are no candidates for one person."""
    same_sound = bool(one.sound) and one.sound == other.sound
    if one.id_number and one.id_number == other.id_number and is_valid(one.id_number):
        return Likeness.SAME_ID if same_sound or not (one.sound and other.sound) else Likeness.OTHER_NAME
    if not same_sound:
        return None
    near = bool(one.id_number and other.id_number) and are_near(one.id_number, other.id_number)
    same_phone = bool(one.phone) and one.phone == other.phone
    same_birth = _same_village(one, other) and _same_birth(one.birth, other.birth)
    if not near and not same_phone and not same_birth:
        return None  # nearly all of those that sound alike: whether their numbers are valid need not be worked out
    two_people = not near and is_valid(one.id_number) and is_valid(other.id_number)
    if same_phone:
        return Likeness.WEAK if two_people else Likeness.NAME_PHONE
    if two_people:
        return None
    return Likeness.NAME_BIRTH if same_birth else Likeness.NEAR_ID


def likeness_across(one: Facts, other: Facts) -> Likeness | None:
    """Return in what two registrations agree that may stand in two villages.

    There, name and whole birth date are worth a look as long as one of the two has no valid ID number.
    """
    found = likeness(one, other)
    if found or not one.sound or one.sound != other.sound or one.birth != other.birth or len(one.birth) != _WHOLE:
        return found
    return None if is_valid(one.id_number) and is_valid(other.id_number) else Likeness.BIRTH_ELSEWHERE


def whole_id(text: str) -> str:
    """Return an ID number as it is compared: in its normal form, one of the first generation with 18 characters.

    The old number lacks the century and the check character (GB 11643-1999).
    """
    if len(text) == _LENGTH and text.isascii() and text.isalnum():
        return text.upper()
    plain = normal_id(text)
    if len(plain) == _OLD_LENGTH and checks.is_old_id_number(plain):
        longer = f"{plain[:6]}19{plain[6:]}"
        return longer + checks.id_checksum(longer)
    return plain


def birth(stated: object, id_number: str | None) -> str:
    """Return the birth date that is stated, else the one that an ID number tells, else ''."""
    if stated or not id_number or len(id_number) != _LENGTH or not id_number[:17].isdigit():
        return str(stated or "")
    born = checks.id_birth_date(id_number)
    return born.isoformat() if born else ""


@lru_cache(maxsize=20_000)
def is_valid(id_number: str) -> bool:
    """Tell whether an ID number is one by form and check character."""
    return checks.is_id_number(id_number, date.max)


def are_near(one: str, other: str) -> bool:
    """Tell whether two ID numbers are so alike that one may be the other mistyped."""
    if not one or not other or abs(len(one) - len(other)) > EDITS:
        return False
    return _distance()(one, other, score_cutoff=EDITS) <= EDITS


def near(id_numbers: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of the numbers that are near each other, each two once."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    for place, one in enumerate(id_numbers):
        later = id_numbers[place + 1 :] if one else ()
        # The plainer distance is four times as quick, and at most by one the greater where there are two edits.
        for other, _, at in process.extract(one, later, scorer=OSA.distance, score_cutoff=EDITS + 1, limit=None):
            if are_near(one, other):
                yield place, place + 1 + at


@cache
def _distance() -> Callable[..., int]:
    from rapidfuzz.distance import DamerauLevenshtein  # loaded only where people are compared

    return DamerauLevenshtein.distance


@lru_cache(maxsize=4_000)
def sound(name: str) -> str:
    """Return what `heard` does, at once for names that are asked for again; a walk over the roll has no use of it."""
    return heard(name)


def heard(name: str) -> str:
    """Return how a name sounds: its usual reading, and what of it is not Chinese as it is written."""
    plain = normal(name)
    return " ".join([*usual(plain), "".join(one for one in plain if not "一" <= one <= "鿿")])


def shared_traits(one: Facts) -> Iterator[str]:
    """Yield what another registration shares that may be of the same person; two without any of it are never alike.

    A number mistyped in up to two places keeps its month of birth or its end, unless both are hit.
    """
    if one.id_number:
        yield f"id {one.id_number}"
    if one.sound and one.phone:
        yield f"phone {one.sound} {one.phone}"
    if one.sound and len(one.birth) >= _MONTH:
        yield f"month {one.sound} {one.birth[:_MONTH]}"
    if one.sound and one.id_number:
        yield f"month {one.sound} {one.id_number[6:10]}-{one.id_number[10:12]}"
        yield f"end {one.sound} {one.id_number[-_END:]}"


def _same_village(one: Facts, other: Facts) -> bool:
    return not one.village or not other.village or one.village == other.village


def _same_birth(one: str, other: str) -> bool:
    shared = min(len(one), len(other))
    return shared >= _MONTH and one[:shared] == other[:shared]
