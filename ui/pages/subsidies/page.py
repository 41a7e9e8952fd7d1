"""补贴: who is entitled by which policy and why, and the applications as records."""

from ui.pages.records.declared import Chip, Listing
from ui.pages.records.page import ListsPage
from ui.pages.subsidies.claims import ClaimsPart
from ui.pages.subsidies.rows import status_look
from villagedesk.catalogue.codes import code_list
from villagedesk.context import Context
from villagedesk.subjects.records import Is
from villagedesk.subjects.subsidies import flow


class SubsidiesPage(ListsPage):
    """Two parts behind a switch: the policies with their people, and all applications."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("补贴"), "subsidies")
        self.claims = ClaimsPart(context)
        self.add_part("claims", self.tr("按政策办"), self.claims)
        self.records = self.add_list("records", self.tr("申请登记"), self._listing())

    def _listing(self) -> Listing:
        return Listing(
            kind="subsidy",
            title="补贴申请登记",
            columns=("person", "group", "type", "year", "amount", "status", "applied_on", "paid_on", "state"),
            more=("policy", "fund_source", "batch", "notice_to", "opinion", "agent", "payee"),
            chips=(
                Chip("all", self.tr("全部")),
                Chip("open", self.tr("办理中"), Is("status", *flow.OPEN)),
                Chip("returned", self.tr("退回补正"), Is("status", flow.RETURNED)),
                Chip("paid", self.tr("已发放"), Is("status", flow.PAID)),
            ),
            order="-applied_on",
            first=lambda context: {
                "year": context.today.year,
                "applied_on": context.today.isoformat(),
                "status": flow.DRAFT,
            },
            carried=("type", "year", "applied_on"),
            add=self.tr("新申请"),
            empty=self.tr("还没有补贴申请。到“按政策办”里选人申请，也可以按 F2 记一笔。"),
            unit=self.tr("笔"),
            badges={"status": {code.label: status_look(code.code) for code in code_list("subsidy_status")}},
        )
