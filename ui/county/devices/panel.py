"""The chosen laptop beside the list, and what can be done with it."""

from PySide6.QtWidgets import QWidget

from ui.county.devices.words import CODES, STATES
from ui.county.villages.words import moment
from ui.language import shown
from ui.widgets import DetailPanel, KeyButton, Kind, NoticeBar, caption
from villagedesk.county.codes import Code
from villagedesk.county.hub import APPROVED, REVOKED, WAITING
from villagedesk.county.laptops import Laptop


class LaptopPanel(DetailPanel):
    """Facts and digits of one laptop; the buttons are the page's to connect."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.approve_button = KeyButton(self.tr("核对并批准  ↵"), role="primary")
        self.dismiss_button = KeyButton(self.tr("删除申请"), icon="x")
        self.write_button = KeyButton(self.tr("写批准文件"), icon="upload")
        self.revoke_button = KeyButton(self.tr("停用"), icon="ban")
        self.reinstate_button = KeyButton(self.tr("恢复使用"), icon="rotate-ccw")
        self._of = {
            WAITING: (self.approve_button, self.dismiss_button),
            APPROVED: (self.write_button, self.revoke_button),
            REVOKED: (self.reinstate_button,),
        }
        for buttons in self._of.values():
            for button in buttons:
                self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.show_laptop(None)

    def show_laptop(self, laptop: Laptop | None) -> None:
        """Show a laptop, or that none is chosen."""
        self.clear_body()
        for state, buttons in self._of.items():
            for button in buttons:
                button.setVisible(laptop is not None and laptop.state == state)
        if laptop is None:
            self.show_subject(
                self.tr("未选电脑"), self.tr("村里的登记申请（.vdq）或第一份上报文件在“接收”里读入，就列在这里。")
            )
            self.show_rows(())
            return
        line = " · ".join(filter(None, (laptop.town, laptop.village)))
        words, kind = STATES[laptop.state]
        self.show_subject(laptop.name, line, [(words, kind)])
        self.show_rows(
            [
                (self.tr("字母"), laptop.letter),
                (self.tr("申请"), moment(laptop.asked_at)),
                (self.tr("批准"), moment(laptop.approved_at)),
                (self.tr("最近上报"), moment(laptop.last_received)),
                (self.tr("最近反馈"), moment(laptop.answered_at)),
                (self.tr("停用"), moment(laptop.revoked_at)),
                (self.tr("原因"), laptop.revoked_why),
            ]
        )
        self.body.addWidget(caption(self.tr("核对数字"), "soft"))
        self.body.addWidget(caption(laptop.digits, "section", wrap=True))
        if laptop.state == WAITING:
            self.body.addWidget(NoticeBar(*self._advice(laptop)))

    def _advice(self, laptop: Laptop) -> tuple[str, Kind]:
        told = shown(CODES[laptop.code])
        if laptop.code is Code.RIGHT:
            return self.tr("{code}：可以直接批准，不用打电话。").format(code=told), Kind.OK
        if laptop.code is Code.NONE:
            return self.tr("请打电话和村里逐组核对数字，再批准。"), Kind.ACCENT
        return self.tr("{code}：请打电话问清楚是不是村里的电脑，再逐组核对数字。").format(code=told), Kind.WARN
