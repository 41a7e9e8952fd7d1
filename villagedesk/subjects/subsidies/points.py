"""How somebody stands with a subsidy, and the reasons one by one."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How somebody stands with a policy."""

    DUE = "可申领"
    SOON = "快满了"
    MISSING = "缺资料"
    APPLIED = "办理中"
    PAID = "已发放"
    NOT = "不符合"


class Sign(StrEnum):
    """What a point speaks for.

    缺资料 where something has to be filled in, 还差 where only time is missing, 已办 where it was applied for.
    """

    FOR = "符合"
    AGAINST = "不符合"
    OPEN = "缺资料"
    WAIT = "还差"
    DONE = "已办"


@dataclass(frozen=True, slots=True)
class Point:
    """A reason in the words of a clerk."""

    sign: Sign
    text: str
