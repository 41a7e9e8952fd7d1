"""What employers write about age, schooling, board and couples, as facts; each text is read once."""

import re
from functools import lru_cache
from typing import NamedTuple

from villagedesk.catalogue.cells import narrow
from villagedesk.catalogue.codes import code_list
from villagedesk.subjects.matching.settings import settings

_KEPT = 4096
_OLDEST = 200
_NO_LIMIT = re.compile(r"不限|无要求|均可|不拘|都可")
_AGE = r"(\d{2})(?:周岁|岁)?"
_RANGE = re.compile(rf"{_AGE}(?:[-~～—–―至到]+){_AGE}")
_MOST = re.compile(rf"(?:不超过|不大于|≤|<=){_AGE}|{_AGE}(?:及|含)?(?:以下|以内|之内|封顶)")
_BELOW = re.compile(rf"(?:不满|未满|小于|低于|<){_AGE}")
_LEAST = re.compile(rf"(?:(?<![未不])满|不小于|不低于|≥|>=){_AGE}|{_AGE}(?:及|含)?(?:以上|起)")
_BY_SEX = re.compile(r"男(?:性|士|工)?[^男女]*?(?=\d)([^男女]+)女(?:性|士|工)?[^男女]*?(?=\d)([^男女]+)")
_NO_BOARD = re.compile(r"(?:不包|不含|不提供|无|没有|不管)(?:吃住|食宿|吃,?住)|(?:食宿|吃住)自理|^(?:否|无|不包)$")
_NO_FOOD = re.compile(r"(?:不包|不含|不提供|不管)(?:吃|餐|伙食)|(?:餐饮?|伙食|吃饭)(?:费)?自理")
_NO_LODGING = re.compile(r"(?:不包|不含|不提供|不管|无|没有)(?:住|宿)|住宿?自理")
_BOTH = re.compile(r"食宿|吃住|住吃|^(?:是|包|有|√)$")
_FOOD = re.compile(r"(?:包|管|供|免费)[^不]{0,2}(?:吃|餐|饭|伙食)|工作餐|[一二三]餐")
_LODGING = re.compile(r"(?:包|管|供|免费)[^不餐补]{0,4}(?:住|宿)|有(?:住|宿)|住宿免费|员工宿舍")
_SUBSIDY = re.compile(r"补贴?[^,;、]*")
_NO_COUPLE = re.compile(r"(?:不|勿)(?:招|收|接受|要|安排)[^,;、。]{0,2}夫妻")
_COUPLE = "夫妻"
_NOT_NEEDED = re.compile(r"优先|者佳|为佳")
_OR_BETTER = re.compile(r"(?:或|及|含)?(?:其)?以上|学历|文化程度|毕业|程度|水平")


class Ages(NamedTuple):
    """The window of ages that a post names, of men and of women; both ends are included."""

    low: int = 0
    high: int = _OLDEST
    low_women: int = 0
    high_women: int = _OLDEST

    def admits(self, age: int, *, is_woman: bool) -> bool:
        """Tell whether somebody of this age is within the window."""
        if is_woman:
            return self.low_women <= age <= self.high_women
        return self.low <= age <= self.high


class Keep(NamedTuple):
    """What an employer gives besides pay; None where nothing is said of it."""

    food: bool | None = None
    lodging: bool | None = None


NOT_SAID = Keep()
ANY_AGE = Ages()


@lru_cache(maxsize=_KEPT)
def ages_of(text: str) -> Ages:
    """Read the ages that a post asks for: 18-45岁, 50周岁以下, 男18-55女18-50; what is not understood sets no limit.

    以上, 以下 and 以内 include the number, 不满 does not (民法典 article 1259).
    """
    words = narrow(text)
    by_sex = _BY_SEX.search(words)
    if by_sex:
        return Ages(*_window(by_sex[1]), *_window(by_sex[2]))
    window = _window(words)
    return Ages(*window, *window)


@lru_cache(maxsize=_KEPT)
def education_of(text: str) -> int | None:
    """Return the rank of the least schooling that a post asks for; None where it asks for none or only likes it."""
    words = narrow(text)
    if not words or _NO_LIMIT.search(words) or _NOT_NEEDED.search(words):
        return None
    found = code_list("education").find(_OR_BETTER.sub("", words).split("或")[0])
    return education_rank(found.code) if found else None


def education_rank(code: str) -> int | None:
    """Return the rank of a level of schooling by its GB/T 4658 code; None where none is known."""
    ranks = settings().education
    entry = code_list("education").get(code)
    return ranks.get(code, ranks.get(entry.parent) if entry else None)


@lru_cache(maxsize=_KEPT)
def keep_of(text: str) -> Keep:
    """Read whether board and lodging are given: 包吃住, 包住，补贴餐费, 食宿自理; money for it is not it."""
    words = _SUBSIDY.sub("", narrow(text))
    if _NO_BOARD.search(words):
        return Keep(food=False, lodging=False)
    if _BOTH.search(words):
        return Keep(food=True, lodging=True)
    return Keep(_told(words, _NO_FOOD, _FOOD), _told(words, _NO_LODGING, _LODGING))


@lru_cache(maxsize=_KEPT)
def couple_of(text: str) -> bool | None:
    """Return whether a post says that couples may come together; None where it says nothing."""
    words = narrow(text)
    if _COUPLE not in words:
        return None
    return not _NO_COUPLE.search(words)


@lru_cache(maxsize=_KEPT)
def employer_kind_of(text: str) -> str:
    """Return the kind of an employer by its name, a code of `employer_kind`; '' where the name does not tell."""
    return next((code for code, words in settings().employers if any(word in text for word in words)), "")


def _window(words: str) -> tuple[int, int]:
    found = _RANGE.search(words)
    if found:
        return int(found[1]), int(found[2])
    most, below, least = _MOST.search(words), _BELOW.search(words), _LEAST.search(words)
    high = int(most[1] or most[2]) if most else int(below[1]) - 1 if below else _OLDEST
    return (int(least[1] or least[2]) if least else 0), high


def _told(words: str, no: re.Pattern[str], yes: re.Pattern[str]) -> bool | None:
    if no.search(words):
        return False
    return True if yes.search(words) else None
