"""Limits that a post must not set: sex, ethnic group, marriage and children, hepatitis, as the law says (row 2).

就业促进法 articles 26-31, 妇女权益保障法 article 43 and 人力资源市场暂行条例 (2018) article 24. The words by which they
are found are data, `resources/post_limits.toml`. A limit is warned of and never taken out: the law has exceptions (work
that is forbidden to women), and an age window is not among what these articles name.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from villagedesk.catalogue.cells import narrow
from villagedesk.catalogue.problem import Problem
from villagedesk.paths import resource
from villagedesk.sentence import Sentence, sentence

UNLAWFUL = "unlawful-limit"
"""The code of the warning."""
_SEXES = {"1": "男", "2": "女"}
_FIELDS = ("position", "title", "age", "education", "skill", "remark")
"""Fields of a published or a local post whose words may set a limit."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit that was found: what it is about, the words that set it, and the law that forbids it."""

    name: str
    found: str
    law: str

    @property
    def words(self) -> Sentence:
        """Return the warning as a clerk reads it."""
        return sentence(
            "岗位限制{name}（“{found}”），法律一般不允许，请和单位核实：{law}",
            name=self.name, found=self.found, law=self.law,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Rule:
    name: str
    law: str
    words: re.Pattern[str]
    harmless: re.Pattern[str]


def limits(texts: Iterable[str]) -> tuple[Limit, ...]:
    """Return the unlawful limits that the words of a post set, each kind once."""
    found: dict[str, Limit] = {}
    for text in map(narrow, texts):
        for rule in _rules() if text else ():
            hit = rule.words.search(rule.harmless.sub(" ", text))
            if hit and rule.name not in found:
                found[rule.name] = Limit(rule.name, hit[0].strip(",;、。():0123456789"), rule.law)
    return tuple(found.values())


def limits_of(values: Mapping[str, object]) -> tuple[Limit, ...]:
    """Return the unlawful limits of a post by its values, published or local; a sex that is set is one."""
    return limits(_texts(values).values())


def unlawful(values: Mapping[str, object]) -> Iterator[Problem]:
    """Yield a warning for each unlawful limit of a post, at the field that sets it."""
    told: set[str] = set()
    for name, text in _texts(values).items():
        for one in limits([text]):
            if one.name not in told:
                told.add(one.name)
                yield Problem(name, UNLAWFUL, one.words)


def _texts(values: Mapping[str, object]) -> dict[str, str]:
    found = {name: str(values[name]) for name in _FIELDS if values.get(name)}
    sex = _SEXES.get(str(values.get("sex") or ""))
    return {**found, "sex": sex} if sex else found


@cache
def _rules() -> tuple[_Rule, ...]:
    declared = tomllib.loads(resource("post_limits.toml").read_text("utf-8"))["limits"]
    return tuple(
        _Rule(one["name"], one["law"], re.compile("|".join(one["words"])), re.compile("|".join(one["not"])))
        for one in declared
    )
