"""The chosen village beside the list: how it stands, whom to call, and what to do next."""

from PySide6.QtWidgets import QWidget

from ui.county.villages.words import REPORT_KINDS, moment
from ui.language import shown
from ui.widgets import DetailPanel, KeyButton, Kind, NoticeBar
from villagedesk.county.board import Village, Way
from villagedesk.county.period import Report


class VillagePanel(DetailPanel):
    """Facts of one village; the two buttons are the page's to connect."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contact_button = KeyButton(self.tr("联系人  ↵"), icon="phone")
        self.laptops_button = KeyButton(self.tr("电脑"), icon="key-round")
        self.foot.addWidget(self.contact_button)
        self.foot.addWidget(self.laptops_button)
        self.foot.addStretch(1)
        self.show_village(None)

    def show_village(self, village: Village | None) -> None:
        """Show a village, or that none is chosen."""
        self.clear_body()
        for button in (self.contact_button, self.laptops_button):
            button.setEnabled(village is not None)
        if village is None:
            self.show_subject(self.tr("未选村"), self.tr("用 ↑ ↓ 或鼠标选一个村，这里看它的情况和下一步。"))
            self.show_rows(())
            return
        line = " · ".join(filter(None, (village.town, village.code)))
        self.show_subject(village.name, line, [(village.report.value, REPORT_KINDS[village.report])])
        self.show_rows(self._facts(village))
        advice = self._advice(village)
        if advice:
            self.body.addWidget(NoticeBar(advice, Kind.WARN))

    def _facts(self, village: Village) -> list[tuple[str, str]]:
        laptops = self.tr("{n} 台").format(n=village.laptops) if village.laptops else ""
        letter = self.tr("{laptops}，字母 {letter}").format(laptops=laptops, letter=village.letter)
        return [
            (self.tr("方式"), shown(village.way.value)),
            (self.tr("本期首报"), moment(village.reported_on)),
            (self.tr("最近上报"), moment(village.last_received)),
            (self.tr("最近文件"), village.last_file),
            (self.tr("还没反馈"), self._since(village)),
            (self.tr("人数"), f"{village.people:,}" if village.people else ""),
            (self.tr("要处理"), shown(village.problems)),
            (self.tr("电脑"), letter if laptops else ""),
            (self.tr("联系人"), village.contact),
            (self.tr("电话"), village.phone),
            (self.tr("备注"), village.note),
            (self.tr("报送"), "" if village.expected else self.tr("不要求报送")),
        ]

    def _since(self, village: Village) -> str:
        since = moment(village.unanswered_since)
        return self.tr("从 {when} 起").format(when=since) if since else ""

    def _advice(self, village: Village) -> str:
        if village.asking:
            return self.tr("有电脑等批准，请到“电脑与密钥”核对数字。")
        if village.gaps:
            return self.tr("前面还缺文件：请村里再上报一次，一个文件就能补齐。")
        if village.clock:
            return self.tr("这个村的电脑时间不准，请村里校准日期和时间。")
        if village.expected and village.report is Report.MISSING and village.way is Way.PROGRAM:
            return self.tr("本期还没有报，可以用“复制催报通知”。")
        if village.way is Way.NONE:
            return self.tr("这个村还没有装程序，也没有交过表格。")
        return ""
