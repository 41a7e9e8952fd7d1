"""Which surname the next member of a household most likely bears: offered at entry, never stored by itself."""

from collections.abc import Sequence
from itertools import chain

from villagedesk.catalogue.field import words
from villagedesk.subjects.households import Member

_COMPOUND = frozenset(
    words("欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 端木 长孙 宇文 独孤 南宫 司空 西门 澹台 轩辕")
)
"""Surnames of two characters that occur today (百家姓)."""
_WITH_HEAD = frozenset(words("51 61 70 71 73 75 77 81 83 90 93 94"))
"""Relations by the father's line of the head: father, grandfather, siblings, father's siblings, brother's children."""
_CHILDREN = ("2", "3")
_NOT_BY_BLOOD = frozenset(("28", "38"))
_SONS_CHILDREN = frozenset(("41", "42"))
_SPOUSE = "1"
_MALE, _FEMALE = "男", "女"


def surname(name: str) -> str:
    """Return the surname that a Chinese name begins with; '' for names written with a separator or in letters."""
    if not name or "·" in name or name.isascii():
        return ""
    return name[:2] if name[:2] in _COMPOUND else name[:1]


def surname_for(relation: str, members: Sequence[Member]) -> str:
    """Return the surname that somebody who stands so to the head bears as a rule; '' where none can be told."""
    head = next((member for member in members if member.is_head), None)
    if relation in _WITH_HEAD:
        return surname(head.name) if head else ""
    is_child = relation[:1] in _CHILDREN and relation not in _NOT_BY_BLOOD
    if not is_child and relation not in _SONS_CHILDREN:
        return ""
    siblings = (one for one in members if one.relation[:1] in _CHILDREN and one.relation not in _NOT_BY_BLOOD)
    known = next(chain(siblings, filter(_is_father, members)), None)
    return surname(known.name) if known else ""


def _is_father(member: Member) -> bool:
    """Tell whether the children of the head are named after a member: a head whose sex is not known counts as a man."""
    return member.sex != _FEMALE if member.is_head else member.relation[:1] == _SPOUSE and member.sex == _MALE
