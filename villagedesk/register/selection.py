"""Which people of the roll a list shows: a selection that can be combined, kept under a name and read again.

Between two fields of a selection both must hold; within one field any of its values is enough.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, Final

WANTS_JOB, WANTS_TRAINING, WANTS_NOTHING = "wants_job", "wants_training", "no"
INTENTS: Final = (WANTS_JOB, WANTS_TRAINING, WANTS_NOTHING)
"""What `intents` may name; `no` is who wants neither a job nor training."""

NONE: Final = "none"
"""In place of a code: who has no work at present (`statuses`), or where the field is empty (`sexes`, `educations`)."""

NO_GROUP: Final = ""
"""In `groups`: who has no village group."""

_OLDEST: Final = 150

Ages = tuple[int | None, int | None]
"""The youngest and the oldest in completed years, both included; None where there is no limit."""


class SyncState(StrEnum):
    """How far a person's record has come on its way to the county."""

    WAITING = "待报送"
    SENT = "已导出"
    RECEIVED = "已接收"
    RETURNED = "退回补正"
    CONFLICT = "有冲突"


class Filter(StrEnum):
    """The chips above the list of people."""

    ALL = "全部"
    UNSENT = "待报送"
    UNEMPLOYED = "未就业"
    OUT_OF_POVERTY = "脱贫户"
    WANTS_TRAINING = "有培训需求"
    WANTS_JOB = "有求职意愿"
    RETURNED = "退回补正"
    CONFLICT = "有冲突"
    AWAY = "在外务工"
    NO_ID = "缺身份证号"
    NO_PHONE = "缺电话"
    NO_GROUP = "缺村民组"
    GRADUATES = "近两年毕业生"
    VETERANS = "退役军人"


@dataclass(frozen=True, slots=True)
class Selection:
    """People of the roll. An empty field asks nothing; `Selection()` is everybody.

    Attributes:
        chip: one of the ready filters.
        text: what `search.find` takes: words that must all match.
        groups: village groups as they are written; NO_GROUP is who has none.
        tags: codes of the list `population_tag`, of the person or of the household; a code stands for those below it
            (2 监测对象 for 21, 22 and 23).
        statuses: codes of `employment_status` of the work that goes on, those below included; NONE is who has no work
            on record that goes on. Work without a status counts as 10 (已就业).
        intents: of INTENTS.
        ages: completed years on the day of asking; a birth date that is known to the month counts from its first day.
        sync: states of the way to the county.
        sexes: codes of `sex`, told by the ID number where none was entered; or NONE.
        educations: codes of `education`, those below included; or NONE.
        areas: codes of villages (12 digits) or the first digits of several, such as the nine of a town; of a county's
            register, for a village has one.
        measure: name of a measure of the statistic, whose people they are; `on` is its day (ISO), '' for today.
    """

    chip: Filter = Filter.ALL
    text: str = ""
    groups: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    intents: tuple[str, ...] = ()
    ages: Ages = (None, None)
    sync: tuple[SyncState, ...] = ()
    sexes: tuple[str, ...] = ()
    educations: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    measure: str = ""
    on: str = ""

    @property
    def is_everybody(self) -> bool:
        """Tell whether nothing is asked."""
        return self == Selection(text=self.text) and not self.text.strip()

    def to_json(self) -> dict[str, Any]:
        """Return what is asked as JSON can say it; empty fields are left out."""
        asked = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: _plain(value) for name, value in asked.items() if value != _default(name)}

    @classmethod
    def from_json(cls, content: object) -> "Selection":
        """Return the selection that `to_json` wrote; a name or value that this program does not know is passed over."""
        told = content if isinstance(content, Mapping) else {}
        return cls(**{name: read(told[name]) for name, read in _READERS.items() if name in told})


def _default(name: str) -> object:
    return getattr(_EVERYBODY, name)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value.value if isinstance(value, StrEnum) else value


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _chip(value: object) -> Filter:
    return next((chip for chip in Filter if chip == value), Filter.ALL)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in value if isinstance(one, str))) if isinstance(value, list) else ()


def _intents(value: object) -> tuple[str, ...]:
    return tuple(one for one in _texts(value) if one in INTENTS)


def _states(value: object) -> tuple[SyncState, ...]:
    told = _texts(value)
    return tuple(one for one in SyncState if one in told)


def _ages(value: object) -> Ages:
    if not isinstance(value, list) or len(value) != len((None, None)):
        return (None, None)
    low, high = (one if type(one) is int and 0 <= one <= _OLDEST else None for one in value)
    return (low, high)


_EVERYBODY: Final = Selection()
_READERS: Final[dict[str, Callable[[object], Any]]] = {
    "chip": _chip,
    "text": lambda value: value if isinstance(value, str) else "",
    "groups": _texts,
    "tags": _texts,
    "statuses": _texts,
    "intents": _intents,
    "ages": _ages,
    "sync": _states,
    "sexes": _texts,
    "educations": _texts,
    "areas": _texts,
    "measure": lambda value: value if isinstance(value, str) else "",
    "on": lambda value: value if _is_day(value) else "",
}
