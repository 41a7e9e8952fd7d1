"""走访与预警: warnings, who is to be visited, the visits made, requests, and the services of the year."""

import io

from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import PrintDocument
from ui.pages.records.page import ListsPage
from ui.pages.records.part import RecordsPart
from ui.pages.visits.declared import requests, visits
from ui.pages.visits.due import DuePart
from ui.pages.visits.services import ServicesPart
from ui.pages.visits.warnings import WarningsPart
from ui.tasks import Progress
from ui.widgets import KeyButton
from villagedesk.context import Context


class VisitsPage(ListsPage):
    """Five parts behind a switch; 预警 first."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("走访与预警"), "visits")
        self.receipt_button = KeyButton(self.tr("受理回执"), "F8", icon="printer")
        self.warnings = WarningsPart(context)
        self.due = DuePart(context)
        self.services = ServicesPart(context)
        self.add_part("warnings", self.tr("预警"), self.warnings)
        self.add_part("due", self.tr("待走访"), self.due)
        self.visits = self.add_list("visits", self.tr("走访记录"), visits())
        self.requests: RecordsPart = self.add_list("requests", self.tr("诉求"), requests(), self.receipt_button)
        self.add_part("services", "1311", self.services)
        self.receipt_button.clicked.connect(self._print_receipts)

    def _print_receipts(self) -> None:
        """Preview the receipts of the selected requests, or of the one on which the keyboard stands."""
        wanted = self.requests.selected_ids() or [self.requests.current_id()]
        if not wanted or not wanted[0]:
            return
        context = self.context

        def make(_: Progress) -> bytes:
            from villagedesk.subjects.request_receipts import draw

            target = io.BytesIO()
            draw(context.register, wanted, target)
            return target.getvalue()

        day = context.today.isoformat()
        show_print_dialog(
            self, PrintDocument("诉求受理回执", f"诉求受理回执_{context.unit.name}_{day}.pdf", "张", make)
        )
