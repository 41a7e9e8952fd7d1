"""Towns and villages of a county as clerks write them: by name, with the town before it, or by their 12-digit code."""

import re
from functools import cache

from villagedesk.catalogue import villages
from villagedesk.catalogue.cells import narrow
from villagedesk.catalogue.field import Field
from villagedesk.catalogue.problem import Problem, Reading
from villagedesk.sentence import sentence

_CODE = re.compile(r"\d{12}")
_NUMBER = re.compile(r"\d+")


def read(field: Field, text: str, county: str) -> Reading:
    """Return the 12-digit code that a text means within a county (six digits); a code may be one that is new."""
    wanted = narrow(text)
    if _NUMBER.fullmatch(wanted):
        if _CODE.fullmatch(wanted) and wanted.startswith(county):
            return Reading({field.name: wanted})
        words = sentence("“{text}”不是本县（{county} 开头）的 12 位代码，请核对", text=text, county=county)
        return _unread(field, words)
    found = _by_name(county).get(wanted, ())
    if len(found) == 1:
        return Reading({field.name: found[0]})
    if found:
        return _unread(field, sentence("叫“{text}”的不止一个，请写上乡镇，例如 马官镇双玉村", text=text))
    return _unread(field, sentence("没有找到“{text}”这个乡镇或村，请写全称或 12 位代码", text=text))


@cache
def _by_name(county: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, name in villages.towns(county).items():
        found[name] = (*found.get(name, ()), code)
    for village in villages.of_county(county):
        for name in {village.name, village.name.removesuffix("村"), village.local_name, village.full_name}:
            found[name] = (*found.get(name, ()), village.code)
    return found


def _unread(field: Field, message: str) -> Reading:
    return Reading({}, (Problem(field.name, "division-unknown", message),))
