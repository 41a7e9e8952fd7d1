"""Marked cells of a template: 填报单位, 填报日期, with a colon and room behind it or beside it."""

import re
from collections.abc import Mapping
from typing import Final

UNIT, DAY = "填报单位", "填报日期"
"""What a template asks for above or below its list."""

_WHO: Final = r"(?:填报|填表|报送|上报|呈报|制表)"
_BRACKETED: Final = r"\s*(?:[(（][^()（）]{0,8}[)）])?\s*[:：]"
_ROOM: Final = r"[\s_＿]*"
_END: Final = r"(?=$|[\u3400-\u9fff][\u3400-\u9fff()（）]{1,12}[:：])"
_PATTERNS: Final = (
    (UNIT, re.compile(rf"({_WHO}单位{_BRACKETED}){_ROOM}{_END}")),
    (DAY, re.compile(rf"({_WHO}(?:日期|时间){_BRACKETED}){_ROOM}(?:年{_ROOM}月{_ROOM}日?{_ROOM})?{_END}")),
)
_BETWEEN: Final = " " * 4


def with_marks(text: str, answers: Mapping[str, str]) -> str:
    """Return a cell's text with what it asks for behind each mark; what is filled in already stays."""
    for name, pattern in _PATTERNS:
        if answers.get(name):
            text = pattern.sub(lambda found, said=answers[name]: _answered(found, said), text)  # type: ignore[misc]
    return text


def asks_for(text: str, answers: Mapping[str, str]) -> str:
    """Return what goes into the cell beside one that holds a mark alone; '' where it is none."""
    for name, pattern in _PATTERNS:
        if answers.get(name) and pattern.fullmatch(text.strip()):
            return answers[name]
    return ""


def _answered(found: re.Match[str], said: str) -> str:
    return f"{found[1]}{said}" + (_BETWEEN if found.end() < len(found.string) else "")
