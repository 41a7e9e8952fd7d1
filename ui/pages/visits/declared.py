"""The lists of visits and requests, as the lists of records show them."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from ui.pages.records.declared import Chip, Listing
from ui.pages.visits.answer import LOOKS
from ui.widgets.badge import Kind
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.subjects.records import Both, Empty, Filled, Within
from villagedesk.subjects.requests import DUE_DAYS

_FIRST_OF_WEEK = 6


def visits() -> Listing:
    """Return the list of visits, the latest first."""
    return Listing(
        kind="visit",
        title="走访记录",
        columns=("person", "group", "visited_on", "method", "service", "result", "findings", "next_on"),
        more=("visitor", "needs", "campaign", "phone", "remark", "state"),
        chips=(
            Chip("all", tr("全部")),
            Chip("week", tr("近 7 天"), Within("visited_on", -_FIRST_OF_WEEK, 0)),
            Chip("next", tr("该回访"), Within("next_on", None, 0)),
        ),
        order="-visited_on",
        first=_visit,
        carried=("visited_on", "method", "service", "visitor", "campaign"),
        add=tr("记走访"),
        empty=tr("还没有走访记录。按 F2 记一次，或者在“待走访”里照名单记。"),
        unit=tr("次"),
        many=True,
        badges={"result": LOOKS},
    )


def requests() -> Listing:
    """Return the list of requests, those due first."""
    is_open = Empty("closed_on")
    return Listing(
        kind="request",
        title="诉求",
        columns=("person", "group", "type", "content", "received_on", "due_on", "handler", "closed_on"),
        more=("phone", "result", "remark", "state"),
        chips=(
            Chip("open", tr("办理中"), is_open),
            Chip("overdue", tr("已逾期"), Both(is_open, Within("due_on", None, -1))),
            Chip("soon", tr("7 天内到期"), Both(is_open, Within("due_on", 0, _FIRST_OF_WEEK + 1))),
            Chip("closed", tr("已办结"), Filled("closed_on")),
            Chip("all", tr("全部")),
        ),
        order="due_on",
        first=_request,
        carried=("received_on", "handler"),
        add=tr("登记诉求"),
        empty=tr("没有办理中的诉求。有人提出来，按 F2 登记。"),
        unit=tr("件"),
        badges={"type": dict.fromkeys(("3",), Kind.WARN)},
    )


def _visit(context: Context) -> Values:
    return {"visited_on": context.today.isoformat(), "visitor": context.user.name, "method": "1", "service": "1"}


def _request(context: Context) -> Values:
    due = context.today + timedelta(days=DUE_DAYS)
    return {"received_on": context.today.isoformat(), "due_on": due.isoformat(), "handler": context.user.name}


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("VisitsPage", text)
