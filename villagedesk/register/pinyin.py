"""The readings of Chinese names in Latin letters, all of them: 曾 is zeng and ceng, 单 is shan and dan."""

import os
from functools import lru_cache
from itertools import islice, product

_SURNAMES = {
    "单": "shan", "仇": "qiu", "解": "xie", "曾": "zeng", "查": "zha", "区": "ou", "朴": "piao", "盖": "ge",
    "任": "ren", "翟": "zhai", "乐": "yue", "覃": "qin", "尉": "yu", "万": "wan", "缪": "miao", "员": "yun",
    "冼": "xian", "召": "shao", "种": "chong", "秘": "bi", "折": "she", "黑": "he", "繁": "po", "瞿": "qu",
    "宓": "mi", "逄": "pang", "佴": "nai", "郗": "chi", "訾": "zi", "应": "ying", "祭": "zhai", "那": "na",
}  # fmt: skip
"""Surnames whose reading differs from the usual one of the character; source: 现代汉语词典, surname entries."""

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
    choices: list[tuple[str, ...]] = []
    for position, character in enumerate(name):
        found = readings(character)
        surname = _SURNAMES.get(character) if position == 0 else None
        if surname:
            found = (surname, *(reading for reading in found if reading != surname))
        if found:
            choices.append(found)
    return list(islice(product(*choices), _MOST)) if choices else []


def initials(name: str) -> str:
    """Return the first letters of the most usual spelling: 韦光荣 → wgr."""
    found = spellings(name)
    return "".join(syllable[0] for syllable in found[0]) if found else ""
