"""The rules of warnings as data: `resources/warnings.toml`, or a newer file that the county has published.

A rule names one of the situations of `When`; thresholds, tags, levels, due days and words are its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from string import Formatter
from typing import Final

from sqlalchemy import Connection

from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.toml_lines import TomlTable, read_toml
from villagedesk.errors import RefusedFile
from villagedesk.paths import resource
from villagedesk.register import datasets
from villagedesk.register.people_facts import with_below
from villagedesk.sentence import sentence

KIND: Final = "warnings"
"""The kind of document under which a county publishes rules."""

_MOST_DAYS, _MOST_PEOPLE, _OLDEST = 3650, 100_000, 150
_MOST_RULES, _MOST_RESULTS = 60, 8
_LONGEST_REASON = 200
_LEVELS: Final = {"red": "3", "yellow": "2", "blue": "1"}
_TAGS, _REASONS, _STATUSES, _POSTS = "population_tag", "return_reason", "employment_status", "post_category"


class When(StrEnum):
    """The situations that a rule can watch for."""

    ENDED = "ended"
    ONLY_EARNER = "only-earner"
    NO_CONTACT = "no-contact"
    ENDS = "ends"
    WAGE_FELL = "wage-fell"
    UNREACHED = "unreached"
    RETURNS = "returns"


class By(StrEnum):
    """What the people of a mass return have in common."""

    VILLAGE = "village"
    EMPLOYER = "employer"
    CITY = "city"


_COMMON: Final = ("name", "title", "when", "level", "due_days", "reason", "on", "ages", "tags")
_OWN: Final[Mapping[When, tuple[str, ...]]] = {
    When.ENDED: ("after_days", "reasons"),
    When.ONLY_EARNER: ("after_days", "reasons"),
    When.NO_CONTACT: ("after_days", "tagged", "tagged_days", "verification"),
    When.ENDS: ("before_days", "posts", "statuses"),
    When.WAGE_FELL: ("percent",),
    When.UNREACHED: ("times",),
    When.RETURNS: ("by", "count", "within_days", "except"),
}
_WORDS: Final[Mapping[When, frozenset[str]]] = {
    When.ENDED: frozenset({"date", "days", "why", "employer", "place"}),
    When.ONLY_EARNER: frozenset({"date", "days", "why", "employer", "place"}),
    When.NO_CONTACT: frozenset({"date", "days"}),
    When.ENDS: frozenset({"date", "days", "what"}),
    When.WAGE_FELL: frozenset({"date", "before", "now", "percent"}),
    When.UNREACHED: frozenset({"date", "times"}),
    When.RETURNS: frozenset({"date", "days", "count", "subject"}),
}
"""What the words of a reason may be filled with."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. Days count from the cause; a tuple of codes that is empty asks nothing.

    Attributes:
        name: what handled warnings know it by.
        level: code of the list `warning_level`: 3 red, 2 yellow, 1 blue.
        due_days: days from the warning's own day to the day until which it is to be handled.
        reason: a pattern, filled with what the situation knows.
        ages: completed years of those it is about, None for all ages.
        tags: codes of `population_tag`, those below included.
        after_days: how long after the cause it becomes a warning; `tagged_days` for people with a tag of `tagged`.
        before_days: how long before the end it becomes one.
        percent: by how much a wage fell at least.
        times: how often in a row nobody was reached.
        count: how many returns within `within_days` days are many.
        reasons: codes of `return_reason` that it is about; `without` are those that do not count.
    """

    name: str
    title: str
    when: When
    level: str
    due_days: int
    reason: str
    ages: tuple[int, ...] = ()
    tags: frozenset[str] = frozenset()
    after_days: int = 0
    tagged: frozenset[str] = frozenset()
    tagged_days: int = 0
    verification: bool = False
    before_days: int = 0
    posts: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    percent: int = 0
    times: int = 0
    by: By = By.VILLAGE
    count: int = 0
    within_days: int = 0
    reasons: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules that hold; a cause before `start` is none.

    `results` are what handling mostly comes to, one key each.
    """

    title: str
    start: date
    rules: tuple[Rule, ...]
    results: tuple[str, ...] = ()

    def get(self, name: str) -> Rule | None:
        """Return the rule called `name`, None where there is none."""
        return next((rule for rule in self.rules if rule.name == name), None)


def rules_of(text: str, file: str) -> RuleSet:
    """Read the text of a rule file; RefusedFile, naming file and line, where it is not right."""
    root = read_toml(text, file)
    root.only("kind", "title", "from", "results", "rules")
    declared = root.tables("rules")
    if not declared:
        raise root.refusal("", "没有写出规则", "每条规则写一段 [[rules]]。")
    if len(declared) > _MOST_RULES:
        raise declared[_MOST_RULES].refusal("", sentence("超过 {count} 条规则", count=_MOST_RULES), "请删去一些。")
    rules: dict[str, Rule | None] = {}
    for table in declared:
        name = table.text("name")
        if name in rules:
            raise table.refusal("name", sentence("规则“{name}”写了两次", name=name), "每条规则的 name 要不同。")
        rules[name] = _rule(table)
    start = date.fromisoformat(root.day("from", date.min.isoformat()))
    results = root.texts("results", ())
    if len(results) > _MOST_RESULTS:
        raise root.refusal("results", sentence("results 超过 {count} 条", count=_MOST_RESULTS), "请删去一些。")
    return RuleSet(root.text("title", "失业预警规则"), start, tuple(filter(None, rules.values())), results)


@cache
def shipped() -> RuleSet:
    """Return the rules that come with the program."""
    file = resource("warnings.toml")
    return rules_of(file.read_text("utf-8"), file.name)


def rules(connection: Connection) -> RuleSet:
    """Return the rules that hold in a register: its county's, else those shipped.

    A file that only a newer program understands is passed over.
    """
    found = datasets.get(connection, KIND)
    content = found.read() if found and not found.is_withdrawn else None
    text = content.get("toml") if isinstance(content, dict) else None
    try:
        return rules_of(text, f"{KIND}.toml") if isinstance(text, str) else shipped()
    except RefusedFile:
        return shipped()


def _rule(table: TomlTable) -> Rule | None:
    """Return the rule of a table, None where it is switched off; it has to be right all the same."""
    when = When(table.choice("when", [one.value for one in When]))
    table.only(*_COMMON, *_OWN[when])
    rule = Rule(
        name=table.text("name"),
        title=table.text("title"),
        when=when,
        level=_LEVELS[table.choice("level", _LEVELS)],
        due_days=table.whole("due_days", 0, _MOST_DAYS),
        reason=_reason(table, when),
        ages=table.wholes("ages", 0, _OLDEST, 2) if "ages" in table else (),
        tags=_codes(table, "tags", _TAGS),
        after_days=_days(table, when, "after_days"),
        tagged=_codes(table, "tagged", _TAGS),
        tagged_days=table.whole("tagged_days", 0, _MOST_DAYS) if "tagged" in table else 0,
        verification=table.flag("verification"),
        before_days=table.whole("before_days", 0, _MOST_DAYS) if when is When.ENDS else 0,
        posts=_codes(table, "posts", _POSTS),
        statuses=_codes(table, "statuses", _STATUSES),
        percent=table.whole("percent", 1, 100) if when is When.WAGE_FELL else 0,
        times=table.whole("times", 1, _OLDEST) if when is When.UNREACHED else 0,
        by=By(table.choice("by", [one.value for one in By])) if when is When.RETURNS else By.VILLAGE,
        count=table.whole("count", 2, _MOST_PEOPLE) if when is When.RETURNS else 0,
        within_days=table.whole("within_days", 1, _MOST_DAYS) if when is When.RETURNS else 0,
        reasons=_codes(table, "reasons", _REASONS),
        without=_codes(table, "except", _REASONS),
    )
    if when is When.ENDS and not rule.posts and not rule.statuses:
        raise table.refusal("", "没有说哪些岗位到期", "请写 posts 或 statuses。")
    return rule if table.flag("on", default=True) else None


def _days(table: TomlTable, when: When, key: str) -> int:
    if key not in _OWN[when]:
        return 0
    return table.whole(key, 0, _MOST_DAYS) if when is When.NO_CONTACT else table.whole(key, 0, _MOST_DAYS, 0)


def _codes(table: TomlTable, key: str, name: str) -> frozenset[str]:
    return frozenset(with_below(name, table.codes(key, name))) if key in table else frozenset()


def _reason(table: TomlTable, when: When) -> str:
    """Return the pattern of a reason; every place in it can be filled."""
    text = table.text("reason", longest=_LONGEST_REASON)
    known = _WORDS[when]
    try:
        places = [(name, spec, conversion) for _, name, spec, conversion in Formatter().parse(text) if name is not None]
    except ValueError as error:
        raise table.refusal("reason", "reason 的大括号不成对", "例如 {date}。") from error
    for name, spec, conversion in places:
        if name not in known or spec or conversion:
            words = "、".join(f"{{{one}}}" for one in sorted(known))
            fault = sentence("reason 里不能写“{name}”", name=f"{{{name}}}")
            raise table.refusal("reason", fault, sentence("可以写：{words}。", words=words))
    return text


def level_words(level: str) -> str:
    """Return the words of a level: 紧急(红), 预警(黄), 关注(蓝)."""
    return code_list("warning_level").label(level)
