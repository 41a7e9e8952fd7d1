"""Amounts of subsidies: fen inside, yuan on paper; averages and shares round half up."""

from typing import Final

_DIGITS: Final = "零壹贰叁肆伍陆柒捌玖"
_PLACES: Final = ("", "拾", "佰", "仟")
_GROUPS: Final = ("", "万", "亿")
_GROUP: Final = 10_000


def yuan(fen: int | None) -> str:
    """Return an amount as it is read: 1,234, 567.01; '' where there is none."""
    if fen is None:
        return ""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100:,}.{abs(fen) % 100:02d}".removesuffix(".00")


def average(fen: int, people: int) -> int | None:
    """Return what everybody had on average in fen, half up; None where there is nobody."""
    return divided(fen, people) if people else None


def share(fen: int, per_cent: int) -> int:
    """Return a percentage of an amount in fen, half up."""
    return divided(fen * per_cent, 100)


def divided(amount: int, by: int) -> int:
    """Return a quotient rounded half up; `by` is positive."""
    return (2 * amount + by) // (2 * by)


def capital(fen: int) -> str:
    """Return an amount in the numerals of vouchers: 伍佰元整, 伍佰陆拾柒元零壹分 (支付结算办法, 附一)."""
    whole, rest = divmod(fen, 100)
    tenths, hundredths = divmod(rest, 10)
    words = f"{_capital(whole)}元" if whole else ""
    if not rest:
        return f"{words or '零元'}整"
    if tenths:
        words += f"{_DIGITS[tenths]}角"
    elif words:
        words += "零"
    return words + (f"{_DIGITS[hundredths]}分" if hundredths else "整")


def _capital(number: int) -> str:
    """Return a positive number in capital numerals; between two digits one 零 stands for all that are left out."""
    words = ""
    for group in range(len(_GROUPS) - 1, -1, -1):
        part = number // _GROUP**group % _GROUP
        for place in range(len(_PLACES) - 1, -1, -1):
            digit = part // 10**place % 10
            if digit:
                words += f"{_DIGITS[digit]}{_PLACES[place]}"
            elif words and not words.endswith(_DIGITS[0]):
                words += _DIGITS[0]
        if part:
            words = words.rstrip(_DIGITS[0]) + _GROUPS[group] + (_DIGITS[0] if group and part % 10 == 0 else "")
    return words.rstrip(_DIGITS[0])
