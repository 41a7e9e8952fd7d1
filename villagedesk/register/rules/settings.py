"""How the checks of 校核 are set: which are run, how grave what they find is, the limits they go by.

The settings are data (`resources/checks.toml`), so that a county can set them otherwise.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from villagedesk.errors import RefusedFile
from villagedesk.paths import resource
from villagedesk.sentence import sentence

OTHER = "其他"
_MOST_BYTES = 256 * 1024
_KEYS = frozenset(("limits", "checks"))
_CHECK_KEYS = frozenset(("code", "field", "title", "severity", "on"))


class Grade(StrEnum):
    """How grave a finding is: 错误 is surely wrong, 警告 has to be asked about, 提示 may wait. None blocks."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def label(self) -> str:
        """The word on screen."""
        return _LABELS[self]


_LABELS = {Grade.ERROR: "错误", Grade.WARNING: "警告", Grade.NOTE: "提示"}
_GRADES = {label: grade for grade, label in _LABELS.items()}


@dataclass(frozen=True, slots=True)
class Check:
    """How one check is set; findings with the same `title` are counted together."""

    title: str = OTHER
    grade: Grade = Grade.WARNING
    on: bool = True


@dataclass(frozen=True, slots=True)
class Limits:
    """What the checks go by: ages in completed years, wages in yuan a month, months of work in a year."""

    working_age: int = 16
    man_asked_from: int = 60
    woman_asked_from: int = 55
    lowest_wage: int = 300
    highest_wage: int = 30_000
    months_a_year: int = 12


_UNLISTED = Check()


class Checks:
    """The settings of all checks."""

    def __init__(self, checks: Mapping[tuple[str, str], Check], limits: Limits) -> None:
        self.limits = limits
        self._checks = checks

    def of(self, code: str, kind: str, field: str) -> Check:
        """Return how a check is set for a field of a record kind; an unlisted code is a 警告 under 其他."""
        return self._checks.get((code, f"{kind}.{field}")) or self._checks.get((code, "")) or _UNLISTED

    @property
    def codes(self) -> frozenset[str]:
        """The codes that are listed."""
        return frozenset(code for code, _ in self._checks)

    @property
    def titles(self) -> Sequence[str]:
        """The titles in their order, 其他 last."""
        return [*dict.fromkeys(check.title for check in self._checks.values() if check.title != OTHER), OTHER]


@cache
def shipped() -> Checks:
    """Return the settings that the program ships."""
    return read_checks(resource("checks.toml"))


def read_checks(path: Path) -> Checks:
    """Read settings; RefusedFile, naming what is wrong, where they are not right."""
    content = _load(path)
    listed = content.get("checks", [])
    if unknown := sorted(content.keys() - _KEYS):
        raise _refusal(path, sentence("不认识“{unknown}”", unknown=unknown[0]), "这里可以写 limits 和 checks。")
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise _refusal(path, "checks 的写法不对", "每一项校核写一段 [[checks]]。")
    checks = {(str(one.get("code", "")), str(one.get("field", ""))): _check(path, one) for one in listed}
    return Checks(checks, _limits(path, content.get("limits", {})))


def _load(path: Path) -> dict[str, Any]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise RefusedFile("unreadable", sentence("打不开“{name}”。", name=path.name), "请确认文件还在。") from error
    if len(data) > _MOST_BYTES:
        raise RefusedFile("too-large", sentence("“{name}”太大，不像校核设置。", name=path.name), "请核对文件。")
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _refusal(path, "写法不对", "请核对编码（UTF-8）、引号、等号和方括号。") from error


def _check(path: Path, one: Mapping[str, Any]) -> Check:
    code, title, on = one.get("code"), one.get("title", OTHER), one.get("on", True)
    if not isinstance(code, str) or not code:
        raise _refusal(path, "有一项校核没有写 code", '例如 code = "two-open-spells"。')
    if unknown := sorted(one.keys() - _CHECK_KEYS):
        raise _refusal(
            path,
            sentence("{code}：不认识“{unknown}”", code=code, unknown=unknown[0]),
            sentence("可以写：{names}。", names="、".join(sorted(_CHECK_KEYS))),
        )
    grade = _GRADES.get(str(one.get("severity", Grade.WARNING.label)))
    if grade is None or not isinstance(title, str) or not title or not isinstance(on, bool):
        raise _refusal(
            path,
            sentence("{code} 的设置不对", code=code),
            "severity 写错误、警告或提示，title 写文字，on 写 true 或 false。",
        )
    return Check(title, grade, on)


def _limits(path: Path, given: object) -> Limits:
    names = [field.name for field in fields(Limits)]
    if not isinstance(given, dict) or given.keys() - set(names):
        raise _refusal(path, "limits 的写法不对", sentence("可以写：{names}。", names="、".join(names)))
    for name, value in given.items():
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise _refusal(
                path,
                sentence("{name} 应是不小于 0 的整数", name=name),
                sentence("例如 {name} = {usual}。", name=name, usual=getattr(Limits(), name)),
            )
    return Limits(**given)


def _refusal(path: Path, fault: str, hint: str) -> RefusedFile:
    return RefusedFile("bad-checks", sentence("“{name}”：{fault}。", name=path.name, fault=fault), hint)
