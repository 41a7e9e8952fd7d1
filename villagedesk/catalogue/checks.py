"""Check digits and what can be read out of numbers: GB 11643 (ID), GB 32100 (credit code), Luhn (cards)."""

import re
from datetime import date

_ID_PATTERN = re.compile(r"[1-9]\d{16}[\dX]")
_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_DIGITS = "10X98765432"
_USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_OLDEST = date(1900, 1, 1)


def id_checksum(first17: str) -> str:
    """Return the check character of an ID number's first 17 digits (ISO 7064 MOD 11-2)."""
    total = sum(weight * (ord(digit) - 48) for weight, digit in zip(_ID_WEIGHTS, first17, strict=True))
    return _ID_DIGITS[total % 11]


def id_birth_date(id_number: str) -> date | None:
    """Return the birth date in an 18-character ID number, None where digits 7-14 are no date."""
    try:
        born = date(int(id_number[6:10]), int(id_number[10:12]), int(id_number[12:14]))
    except ValueError:
        return None
    return born if born >= _OLDEST else None


def id_sex(id_number: str) -> str:
    """Return the GB/T 2261.1 sex code told by digit 17: odd is 1 (男), even is 2 (女)."""
    return "1" if int(id_number[16]) % 2 else "2"


def is_id_number(text: str, today: date) -> bool:
    """Tell whether the text is a valid 18-character ID number of somebody born by `today`."""
    if not _ID_PATTERN.fullmatch(text) or id_checksum(text[:17]) != text[17]:
        return False
    born = id_birth_date(text)
    return born is not None and born <= today


def is_old_id_number(text: str) -> bool:
    """Tell whether the text is a 15-digit number of the first generation (birth year without century)."""
    if not re.fullmatch(r"[1-9]\d{14}", text):
        return False
    try:
        date(1900 + int(text[6:8]), int(text[8:10]), int(text[10:12]))
    except ValueError:
        return False
    return True


def is_credit_code(text: str) -> bool:
    """Tell whether the text is a unified social credit code (GB 32100-2015) with a right check character."""
    if len(text) != 18 or any(character not in _USCC_ALPHABET for character in text):
        return False
    total = sum(w * _USCC_ALPHABET.index(c) for w, c in zip(_USCC_WEIGHTS, text[:17], strict=True))
    return _USCC_ALPHABET[(31 - total % 31) % 31] == text[17]


def is_card_number(text: str) -> bool:
    """Tell whether the text is a card number of 12-19 digits; from 16 digits on the Luhn digit must be right."""
    if not re.fullmatch(r"\d{12,19}", text):
        return False
    if len(text) < 16:
        return True
    digits = [int(character) for character in reversed(text)]
    doubled = sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return (sum(digits[0::2]) + doubled) % 10 == 0


def is_phone(text: str) -> bool:
    """Tell whether the text is a mobile number, or a fixed one with or without area code."""
    return bool(re.fullmatch(r"1[3-9]\d{9}|0\d{2,3}[2-8]\d{6,7}|[2-8]\d{6,7}", text))


def age_on(born: date, day: date) -> int:
    """Return the completed years of age on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
