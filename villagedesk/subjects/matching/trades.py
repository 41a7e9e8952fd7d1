"""Names of trades as people write them, and how far two of them mean the same work."""

import re
from collections.abc import Iterable
from functools import lru_cache

from villagedesk.catalogue.cells import narrow, parts
from villagedesk.subjects.matching.settings import settings

_KEPT = 65_536
_BRACKETS = re.compile(r"[(\[【〔<].*?[)\]】〕>]")
_NOISE = re.compile(r"熟练|高级|中级|初级|普通|兼职|全职|急聘|诚聘|招聘|若干|名额?$|长期|短期|储备|男女|岗位?$|\d+")
_ENDINGS = re.compile(r"(?:师傅|人员|工人|工|员|师|手)$")
_TOO_COMMON = frozenset({"操作", "服务", "人员", "技术", "管理", "工程", "生产", "作业", "助理", "主管", "经理"})
_LEAST = 2


def trades_in(*texts: object) -> tuple[str, ...]:
    """Return the names of trades in texts or lists of them, without repeats; words for any trade are left out."""
    found = (one for text in texts for one in (text if isinstance(text, list) else parts(str(text or ""))))
    return tuple(dict.fromkeys(name for name in map(str, found) if name.strip() and not is_any(name)))


def is_any(text: str) -> bool:
    """Tell whether a wish takes any trade: 不限, 服从安排."""
    return any(word in text for word in settings().any_trade)


@lru_cache(maxsize=_KEPT)
def points(wished: str, offered: str) -> int:
    """Return how far a post's name is the trade wished, of 100."""
    given = settings().points
    one, other = _stem(wished), _stem(offered)
    if one == other or (len(one) >= _LEAST and one not in _TOO_COMMON and one in other):
        return given["trade_same"]
    is_wider = len(other) >= _LEAST and other not in _TOO_COMMON and other in one
    if is_wider or families(wished) & families(offered):
        return given["trade_family"]
    return given["trade_alike"] if _pairs(one) & _pairs(other) else 0


def best(wished: Iterable[str], offered: str) -> tuple[int, str]:
    """Return the points of the wish that fits best, and which one it is; (0, '') where none does."""
    found = [(points(one, offered), one) for one in wished]
    return max(found, key=lambda pair: pair[0], default=(0, ""))


@lru_cache(maxsize=_KEPT)
def families(text: str) -> frozenset[str]:
    """Return the families of trades that a name belongs to; a word with = before it has to be the whole name."""
    words = narrow(text).upper()
    whole = f"={words}"
    return frozenset(
        name for name, known in settings().trades.items() if any(one in words or one == whole for one in known)
    )


@lru_cache(maxsize=_KEPT)
def _stem(text: str) -> str:
    words = _NOISE.sub("", _BRACKETS.sub("", narrow(text)))
    return _ENDINGS.sub("", words) or words


@lru_cache(maxsize=_KEPT)
def _pairs(stem: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters that say something."""
    return frozenset(stem[place : place + 2] for place in range(len(stem) - 1)) - _TOO_COMMON
