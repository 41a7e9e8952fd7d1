"""Application forms and the notice as documents for the print preview."""

import io
from collections.abc import Sequence

from ui.dialogs.print_document import PrintDocument
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.subjects.subsidies.applications import Application
from villagedesk.subjects.subsidies.entitlement import Finding
from villagedesk.subjects.subsidies.policy import Policy


def forms_document(
    context: Context, policy: Policy, applied: Sequence[Application], fresh: Sequence[Finding]
) -> PrintDocument:
    """Return the forms of applications, and of people who have not applied yet."""

    def make(progress: Progress) -> bytes:
        from villagedesk.reports.subsidy_form import draw_subsidy_forms  # drawing is loaded when something is drawn
        from villagedesk.subjects.subsidies import forms

        target, whole = io.BytesIO(), len(applied) + len(fresh)
        found = (
            *forms.of_applications(context.register, policy, applied),
            *forms.of_findings(context.register, policy, fresh),
        )
        draw_subsidy_forms(found, target, lambda done: progress(done, whole))
        return target.getvalue()

    return PrintDocument("补贴申报表", f"{policy.form}_{context.unit.name}.pdf", "张", make)


def notice_document(context: Context, policy: Policy, wanted: Sequence[Application]) -> PrintDocument:
    """Return the notice of the applications that are in notice."""

    def make(_: Progress) -> bytes:
        from villagedesk.reports.public_notice import draw_public_notice  # as above
        from villagedesk.subjects.subsidies import notices

        target = io.BytesIO()
        days = notices.days_of(policy, wanted, context.today)
        draw_public_notice(notices.of(context.register, policy, wanted, days), target)
        return target.getvalue()

    day = context.today.isoformat()
    return PrintDocument("补贴公示名单", f"{policy.title}公示_{context.unit.name}_{day}.pdf", "页", make)
