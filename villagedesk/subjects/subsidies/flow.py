"""The way of an application, by the codes of `subsidy_status`: what may follow what, and what a step asks for; pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from villagedesk.catalogue.codes import code_list
from villagedesk.sentence import sentence

DRAFT, TAKEN, REVIEW, NOTICE, SENT, PASSED, DECIDED, PAID = "10", "20", "30", "40", "50", "60", "70", "80"
RETURNED, REFUSED, WITHDRAWN = "91", "92", "93"
OPEN: Final = (DRAFT, TAKEN, REVIEW, NOTICE, SENT, PASSED, DECIDED, RETURNED)
"""What is under way."""
BACK: Final = (RETURNED, REFUSED, WITHDRAWN)
"""What does not lead on: it is said of one application, with a reason."""
_NEXT: Final[Mapping[str, tuple[str, ...]]] = {
    "": (DRAFT, TAKEN, WITHDRAWN),
    DRAFT: (TAKEN, WITHDRAWN),
    TAKEN: (REVIEW, NOTICE, *BACK),
    REVIEW: (NOTICE, *BACK),
    NOTICE: (SENT, *BACK),
    SENT: (PASSED, *BACK),
    PASSED: (DECIDED, *BACK),
    DECIDED: (PAID, *BACK),
    RETURNED: (TAKEN, NOTICE, SENT, WITHDRAWN),
    REFUSED: (TAKEN,),
    WITHDRAWN: (DRAFT, TAKEN),
    PAID: (),
}


@dataclass(frozen=True, slots=True)
class Step:
    """A step as it is asked for: the status to come, and what is said with it."""

    status: str
    opinion: str = ""
    notice_result: str = ""
    paid_on: str = ""
    batch: str = ""


def stands(status: str) -> bool:
    """Tell whether an application keeps another one away: it is under way or paid."""
    return status not in (REFUSED, WITHDRAWN)


def following(status: str) -> tuple[str, ...]:
    """Return what may follow a status, the usual step first."""
    return _NEXT.get(status, ())


def is_turn(status: str, wanted: str) -> bool:
    """Tell whether it is the turn of an application for a step forward; one that came back is looked at by itself."""
    return status not in BACK and wanted in following(status)


def objection(status: str, step: Step, *, lacking: str, notice_to: str, amount: int | None, today: date) -> str:
    """Return why a step cannot be taken; '' where it can.

    `lacking` are the papers that are missing in words, `notice_to` the last day of the notice (ISO, '' for none).
    """
    label = code_list("subsidy_status").label
    if step.status not in following(status):
        now = label(status) if status else "还没有状态"
        return sentence("现在是“{now}”，不能直接改成“{wanted}”", now=now, wanted=label(step.status))
    if step.status in (RETURNED, REFUSED) and not step.opinion.strip():
        return sentence("“{wanted}”要写明原因", wanted=label(step.status))
    if step.status in (NOTICE, SENT) and lacking:
        return sentence("材料不齐，还缺{lacking}", lacking=lacking)
    if step.status == SENT and (not notice_to or notice_to >= today.isoformat()):
        return sentence("公示到 {day}，期满才能上报", day=notice_to) if notice_to else "还没有公示"
    if step.status in (TAKEN, NOTICE, PAID) and not amount:
        return "没有填金额"
    if step.status == PAID and not step.paid_on:
        return "没有填发放日期"
    return ""
