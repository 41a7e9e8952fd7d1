"""What the list of people shows of each, and which of them a chip stands for."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ui.language import shown
from ui.tables import Column, Row
from ui.widgets.badge import Kind
from villagedesk.catalogue.codes import code_list
from villagedesk.subjects.subsidies import flow
from villagedesk.subjects.subsidies.applications import Application
from villagedesk.subjects.subsidies.changes import Change, Difference, What
from villagedesk.subjects.subsidies.entitled import Standing
from villagedesk.subjects.subsidies.entitlement import Finding
from villagedesk.subjects.subsidies.money import yuan
from villagedesk.subjects.subsidies.points import State


class Chip(StrEnum):
    """What the list shows."""

    DUE = "due"
    SOON = "soon"
    MISSING = "missing"
    OPEN = "open"
    NOTICE = "notice"
    PAID = "paid"
    NOT = "not"
    CHANGED = "changed"


LOOKS = {
    State.DUE: Kind.OK,
    State.SOON: Kind.WARN,
    State.MISSING: Kind.WARN,
    State.APPLIED: Kind.ACCENT,
    State.PAID: Kind.OK,
    State.NOT: Kind.PLAIN,
}
CHANGES = {What.GAINED: Kind.OK, What.LOST: Kind.BAD, What.AMOUNT: Kind.WARN}
GIVEN_UP = ("group", "amount")
"""Columns that go first where the list is narrow; the panel beside it says the same."""

_STATES = {Chip.DUE: State.DUE, Chip.SOON: State.SOON, Chip.MISSING: State.MISSING, Chip.NOT: State.NOT}
_STATUSES = {Chip.OPEN: flow.OPEN, Chip.NOTICE: (flow.NOTICE,), Chip.PAID: (flow.PAID,)}


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list: a person with how they stand, and the application or the change of the policy, if any."""

    id: str
    finding: Finding
    application: Application | None = None
    change: Difference | None = None

    @property
    def person(self) -> str:
        """Return the record id of the person."""
        return self.finding.facts.id


def lines(standing: Standing, chip: Chip, change: Change | None) -> list[Line]:
    """Return the rows of a chip; people who have applied stand with their application."""
    found = {one.facts.id: one for one in standing.findings}
    if chip in _STATES:
        return [Line(one.facts.id, one) for one in standing.of(_STATES[chip])]
    if chip in _STATUSES:
        applied = standing.applied(*_STATUSES[chip])
        return [Line(one.id, found[one.person], one) for one in applied if one.person in found]
    if change is None:
        return []
    return [Line(one.finding.facts.id, one.finding, change=one) for one in change.differences]


def chips(*, with_changes: bool) -> list[tuple[str, str]]:
    """Return the chips with their words."""
    found: list[tuple[str, str]] = [
        (Chip.DUE, tr("可申领")), (Chip.SOON, tr("快满了")), (Chip.MISSING, tr("缺资料")), (Chip.OPEN, tr("办理中")),
        (Chip.NOTICE, tr("公示中")), (Chip.PAID, tr("已发放")), (Chip.NOT, tr("不符合")),
    ]  # fmt: skip
    return [*found, (Chip.CHANGED, tr("政策变化"))] if with_changes else found


def counts(standing: Standing, change: Change | None) -> dict[str, int]:
    """Return how many each chip stands for."""
    found = {str(chip): len(standing.of(state)) for chip, state in _STATES.items()}
    found |= {str(chip): len(standing.applied(*statuses)) for chip, statuses in _STATUSES.items()}
    return found | ({str(Chip.CHANGED): len(change.differences)} if change else {})


def columns() -> list[Column]:
    """Return the columns of the list."""
    looks = {shown(state.value): look for state, look in LOOKS.items()}
    looks |= {shown(what.value): look for what, look in CHANGES.items()}
    looks |= {shown(code.label): status_look(code.code) for code in code_list("subsidy_status")}
    return [
        Column("name", tr("姓名"), 90, sortable=False, fixed=True),
        Column("group", tr("村民组"), 84, sortable=False),
        Column("state", tr("情况"), 118, badges=looks, sortable=False, fixed=True),
        Column("amount", tr("金额（元）"), 92, right=True, sortable=False),
        Column("why", tr("理由"), 150, sortable=False, fixed=True),
    ]


def row(line: Line) -> Row:
    """Return the texts of a row, one for each column."""
    finding, application = line.finding, line.application
    amount = application.amount if application else finding.amount
    if application is None and finding.state is State.NOT:
        amount = None
    return (
        finding.facts.name,
        finding.facts.group,
        state_words(line),
        yuan(amount),
        shown(_why(line)),
    )


def state_words(line: Line) -> str:
    """Return how somebody stands: the status of the application, else what the policy says."""
    if line.change is not None:
        return shown(line.change.what.value)
    if line.application is not None and line.application.status:
        return shown(code_list("subsidy_status").label(line.application.status))
    return shown(line.finding.state.value)


def look(line: Line) -> Kind:
    """Return how the words of `state_words` look."""
    if line.change is not None:
        return CHANGES[line.change.what]
    return status_look(line.application.status) if line.application else LOOKS[line.finding.state]


def status_look(status: str) -> Kind:
    """Return how a status looks."""
    if status in (flow.RETURNED, flow.REFUSED):
        return Kind.BAD
    return Kind.OK if status == flow.PAID else Kind.PLAIN if status == flow.WITHDRAWN else Kind.ACCENT


def _why(line: Line) -> str:
    if line.change is not None:
        return line.change.why()
    return _application_words(line.application) if line.application else line.finding.reason


def _application_words(application: Application) -> str:
    values = application.values
    if application.status == flow.PAID:
        return "　".join(filter(None, (str(values.get("paid_on") or ""), str(values.get("batch") or ""))))
    if application.status == flow.NOTICE:
        return tr("公示到 {day}").format(day=values.get("notice_to") or "")
    return str(values.get("opinion") or "") or tr("{day} 申请").format(day=values.get("applied_on") or "")


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("SubsidiesPage", text)
