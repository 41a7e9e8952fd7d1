"""The readings of Chinese names in Latin letters, all of them: 曾 is zeng and ceng, 单 is shan and dan."""

import os
from functools import lru_cache
from itertools import islice, product

_SURNAMES = {
    "单": "shan", "仇": "qiu", "解": "xie", "曾": "zeng", "查": "zha", "区": "ou", "朴": "piao", "盖": "ge",
    "任": "ren", "翟": "zhai", "乐": "yue", "覃": "qin", "尉": "yu", "万": "wan", "缪": "miao", "员": "yun",
    "冼": "xian", "召": "shao", "种": "chong", "秘": "bi", "折": "she", "黑": "he", "繁": "po", "瞿": "qu",
    "宓": "mi", "逄": "pang", "佴": "nai", "郗": "chi", "訾": "zi", "应": "ying", "祭": "zhai", "那": "na",
    "阚": "kan", "卜": "bu", "郇": "xun", "薄": "bo", "臧": "zang", "洗": "xian", "句": "gou", "便": "pian",
    "能": "nai", "么": "yao", "藏": "zang", "莘": "shen", "沈": "shen", "隗": "wei", "冯": "feng", "於": "yu",
    "燕": "yan",
}  # fmt: skip
"""Surnames whose reading differs from the usual one of the character; source: 现代汉语词典, surname entries."""

_COMPOUND = {
    "尉迟": ("yu", "chi"), "万俟": ("mo", "qi"), "澹台": ("tan", "tai"), "长孙": ("zhang", "sun"),
    "单于": ("chan", "yu"), "令狐": ("ling", "hu"), "鲜于": ("xian", "yu"), "宰父": ("zai", "fu"),
    "夏侯": ("xia", "hou"), "司马": ("si", "ma"),
}  # fmt: skip
"""Surnames of two characters of which one is read otherwise alone; source: the same."""

_MOST = 8


@lru_cache(maxsize=20_000)
def readings(character: str) -> tuple[str, ...]:
    """Return the readings of one character without tones, the most usual first; nothing for what is not Han."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")  # spares 50 MB: names are read by character
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore")
    return tuple(dict.fromkeys(found[0])) if found else ()


def spellings(name: str) -> list[tuple[str, ...]]:
    """Return up to eight spellings of a name, each a tuple of syllables; characters without reading are left out."""
    surname = _surname(name)
    choices: list[tuple[str, ...]] = []
    for position, character in enumerate(name):
        found = readings(character)
        if position < len(surname):
            found = (surname[position], *(reading for reading in found if reading != surname[position]))
        if found:
            choices.append(found)
    return list(islice(product(*choices), _MOST)) if choices else []


def usual(name: str) -> tuple[str, ...]:
    """Return the most usual spelling, the first of `spellings`; nothing for a name that has none."""
    surname = _surname(name)
    return (*surname, *(found[0] for found in map(readings, name[len(surname) :]) if found))


def initials(name: str) -> str:
    """Return the first letters of the most usual spelling: 韦光荣 → wgr."""
    return "".join(syllable[0] for syllable in usual(name))


def _surname(name: str) -> tuple[str, ...]:
    return _COMPOUND.get(name[:2]) or tuple(_SURNAMES[one] for one in name[:1] if one in _SURNAMES)
