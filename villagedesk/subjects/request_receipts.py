"""What stands on the receipt slips of requests, as texts."""

from collections.abc import Sequence

from villagedesk.register.store import Register
from villagedesk.reports.half_sheet import HalfSheet, draw_half_sheets
from villagedesk.reports.output import Target
from villagedesk.subjects import showing
from villagedesk.subjects.requests import Request, requests
from villagedesk.subjects.slips import now_printed, unit_title

TITLE = "诉求受理回执"
_COPIES = ("第一联　村级留存", "第二联　本人留存")
_TALL = ("诉求内容", "办理结果")


def draw(register: Register, ids: Sequence[str], target: Target) -> int:
    """Write the receipt slips of requests as PDF, two copies on a sheet, and return how many there are."""
    return draw_half_sheets(TITLE, receipts(register, ids), target, _COPIES)


def receipts(register: Register, ids: Sequence[str]) -> list[HalfSheet]:
    """Return the receipt slips of requests, in the order asked for."""
    unit, printed_at = unit_title(register.identity.village_name), now_printed()
    with register.database.reading() as connection:
        known = {request.id: request for request in requests(connection)}
    return [_receipt(known[record], unit, printed_at) for record in ids if record in known]


def _receipt(request: Request, unit: str, printed_at: str) -> HalfSheet:
    lines = (
        ("姓名", request.name),
        ("村民小组", request.group),
        ("联系电话", showing.spaced_phone(request.phone)),
        ("诉求类型", request.type),
        ("诉求内容", request.content),
        ("受理日期", request.received_on),
        ("办结时限", request.due_on),
        ("办理人", request.handler),
        ("办结日期", request.closed_on),
        ("办理结果", request.result),
    )
    return HalfSheet(request.id[-8:].upper(), unit, printed_at, lines, tall=_TALL)
