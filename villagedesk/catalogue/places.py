"""Places: from free text to the county (GB/T 2260), and from a code to its full name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from villagedesk.catalogue.cells import narrow
from villagedesk.catalogue.tables import TOWN_SUFFIX, VILLAGE_TABLES, read_table

_TABLES = ("gbt2260_divisions_province_city_county", "local_division_extra")
_SEPARATORS = re.compile(r"[-—–_/\\,，、。.·>→|;；:：()（）\[\]【】'\"~]+")
_HERE = {
    "county": (
        r"本县|县内|县城|县域内|本市县|本区|区内|本乡镇|本乡|本镇|乡内|镇内|乡镇内|本村|村内"
        r"|本地|当地|家乡|家附近|附近|家里|就近"
    ),
    "prefecture": r"本市|本州|市内|州内|本地区",
    "province": r"本省|省内",
}
_HERE_PATTERN = re.compile("|".join(f"(?P<{level}>{words})" for level, words in _HERE.items()))
_AREA = re.compile(
    r"(?:维吾尔|壮族|回族)?自治区$|特别行政区$|省$|市$|盟$|地区$|林区$|新区$|(?<=..)区$|(?<=..)县$|矿区$"
)
_NOT_PLACES = frozenset({"市辖区", "省直辖县级行政区划", "自治区直辖县级行政区划", "县"})
_OLD_NAMES = {"内蒙": "150000", "黔西县": "520581", "水城县": "520204", "会理县": "513402", "襄樊": "420600"}
_LONGEST = 15
_TOO_COMMON = frozenset(
    (
        *("城区", "郊区", "矿区", "东区", "西区", "新区", "新城", "新市", "市中", "市中区", "城中", "城中区"),
        *("城关", "城厢", "城东", "城西", "城北", "新城区"),
    )
)
"""Names that mean a county only behind the name of its prefecture or province."""

_Fit = tuple[int, int]
"""How badly a reading fits: characters before the first name, then minus the characters read."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place read from text: its division code, the words not understood, and whether only one place fits."""

    code: str
    rest: str = ""
    sure: bool = True


class Places:
    """The divisions of the country down to the county, with the names people use for them."""

    def __init__(self, rows: Iterable[tuple[str, str]]) -> None:
        self._labels = dict(rows)
        self._with_parts = {self._parent_of(code) for code in self._labels}
        self._names: dict[str, list[str]] = {}
        for code, label in self._labels.items():
            if label not in _NOT_PLACES:
                for name in _forms(label):
                    self._names.setdefault(name, []).append(code)
        for name, code in _OLD_NAMES.items():
            self._names.setdefault(name, []).append(code)
        self._found: dict[tuple[str, str], Found | None] = {}

    def __contains__(self, code: object) -> bool:
        return code in self._labels

    def label(self, code: str) -> str:
        """Return the name of one division, an unknown code as it is."""
        return self._labels.get(code, code)

    def full_name(self, code: str) -> str:
        """Return the name from the province down, for example 广东省广州市花都区."""
        chain: list[str] = []
        while code in self._labels:
            if self._labels[code] not in _NOT_PLACES:
                chain.insert(0, self._labels[code])
            code = self._parent_of(code)
        return "".join(chain) or code

    def is_county(self, code: str) -> bool:
        """Tell whether a code reaches county level; 东莞, 中山 and 儋州 have no counties and do."""
        return code in self._labels and code not in self._with_parts

    def counties(self, text: str, limit: int = 50) -> list[str]:
        """Return the counties whose code begins with a text, or whose full name holds it, in order of their codes."""
        wanted = narrow(text)
        if not wanted:
            return []
        found = (code for code in sorted(self._labels) if self.is_county(code))
        fitting = (code for code in found if code.startswith(wanted) or wanted in self.full_name(code))
        return list(islice(fitting, limit))

    def find(self, text: str, village: str = "") -> Found | None:
        """Return the place a text means, as deep as it goes; None where it names no known place.

        `village` (12 digits, may be '') says what 县内 and 省内 mean, and wins where a county's name stands
        alone and is not the only one.
        """
        key = (text, village[:6])
        if key not in self._found:
            self._found[key] = self._look_up(_SEPARATORS.sub("", narrow(text)), village)
        return self._found[key]

    def _look_up(self, text: str, village: str) -> Found | None:
        if text in self._labels:
            return Found(text)
        here = _HERE_PATTERN.match(text) if village else None
        if here:
            return self._here(here, text, village)
        chains = sorted((fit, self._rank(code, village), rest) for code, rest, fit in self._chains(text, 0, ""))
        if not chains:
            return _own_town(text, village[:6])
        fit, rank, rest = chains[0]
        rivals = {other[-1] for same, other, _ in chains if same == fit and other[:-1] == rank[:-1]}
        return Found(rank[-1], rest, len(rivals) == 1)

    def _here(self, match: re.Match[str], text: str, village: str) -> Found | None:
        width = {"county": 6, "prefecture": 4, "province": 2}[match.lastgroup or "county"]
        code = village[:width].ljust(6, "0")
        return Found(code, text[match.end() :]) if code in self._labels else None

    def _rank(self, code: str, village: str) -> tuple[bool, bool, bool, int, str]:
        """Order places of one name: a province, then the own county, the own province, the higher division."""
        own_county, own_province = code[:6] == village[:6], code[:2] == village[:2]
        return (_depth(code) > 0, not own_county, not own_province, _depth(code), code)

    def _chains(self, text: str, start: int, above: str) -> Iterator[tuple[str, str, _Fit]]:
        """Yield every way to read the text as ever smaller divisions: code, the rest, and how badly it fits."""
        furthest = len(text) if above else min(len(text), 4)
        for position in range(start, furthest):
            matches = list(self._matches(text, position, above))
            for name, code in matches:
                before, after = text[start:position], position + len(name)
                yield code, before + text[after:], (len(before), -len(name))
                for last, rest, (_, read) in self._chains(text, after, code):
                    yield last, before + rest, (len(before), read - len(name))
            if matches:
                return

    def _matches(self, text: str, position: int, above: str) -> Iterator[tuple[str, str]]:
        """Yield the longest name at a position with each division it can mean within `above`.

        The same division named twice (贵阳市贵阳) does no harm.
        """
        for length in range(min(_LONGEST, len(text) - position), 1, -1):
            name = text[position : position + length]
            within = [code for code in self._names.get(name, ()) if code.startswith(_stem(above))]
            below = [code for code in within if code != above] or within
            if not above and position:
                # In the middle of a sentence a county's short name is more often another word.
                below = [code for code in below if _depth(code) < 2 or self._labels[code] == name]
            if below and (above or name not in _TOO_COMMON):
                yield from ((name, code) for code in below)
                return

    def _parent_of(self, code: str) -> str:
        if code.endswith("0000"):
            return ""
        prefecture = code[:4] + "00"
        return prefecture if prefecture != code and prefecture in self._labels else code[:2] + "0000"


def _depth(code: str) -> int:
    """Return 0 for a province, 1 for a prefecture, 2 for a county."""
    return 0 if code.endswith("0000") else 1 if code.endswith("00") else 2


def _stem(code: str) -> str:
    """Return the digits that every division within this one begins with; '' for the whole country."""
    return code[:2] if code.endswith("0000") else code[:4] if code.endswith("00") else code


@cache
def _ethnic_pattern() -> re.Pattern[str]:
    """Return what follows the short name of an autonomous place: 布依族苗族自治县, 哈尼族彝族自治州."""
    labels = [row["label_zh"] for row in read_table("gbt3304_ethnic")]
    groups = sorted({form for label in labels for form in (label, label.removesuffix("族"))}, key=len, reverse=True)
    return re.compile(rf"(?:(?:{'|'.join(groups)}|各族)+)自治([州县旗])$")


def _forms(label: str) -> set[str]:
    """Return the names of a division: the official one and the short ones in use (花都, 镇宁, 镇宁县)."""
    forms = {label}
    autonomous = _ethnic_pattern().search(label)
    if autonomous:
        short = label[: autonomous.start()]
        forms |= {short + autonomous[1], short}
    else:
        forms.add(_AREA.sub("", label))
    return {form for form in forms if len(form) > 1}


@cache
def _town_names(county: str) -> tuple[str, ...]:
    table = VILLAGE_TABLES.get(county[:2])
    rows = read_table(table) if table else []
    return tuple(row["label_zh"] for row in rows if row["code"][:6] == county and row["code"][6:].endswith(TOWN_SUFFIX))


def _own_town(text: str, county: str) -> Found | None:
    """Return the own county where the text begins with one of its towns (马官镇, 马官)."""
    for name in _town_names(county):
        short = re.sub(r"(街道|镇|乡)$", "", name)
        if text.startswith(short) and len(short) > 1:
            return Found(county, text)
    return None


@cache
def places() -> Places:
    """Return the shipped table of divisions, indexed on first use."""
    return Places((row["code"], row["label_zh"]) for table in _TABLES for row in read_table(table))
