"""设置: size, passwords, users, backups, and what this program is."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.page import RegisterPage
from ui.pages.settings.cards import CareCard, FolderCard
from ui.pages.settings.language import LanguageCard
from ui.pages.settings.people import SafetyCard, SizeCard, UsersCard
from ui.theme import theme
from ui.widgets import Card, PageHeader, ScrollBody, caption, spaced
from villagedesk import __version__
from villagedesk.context import Context

_ONE_COLUMN_FROM = 1.4
"""From this size on one column reads better than two."""


class AboutCard(Card):
    """关于: name, version, licences, and the promise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("关于"), parent)
        name = self.tr("村级劳务登记台 VillageDesk {version}").format(version=__version__)
        self.body.addWidget(caption(name, "strong"))
        promise = self.tr("不联网，不上传。除了您自己写出的文件，没有任何数据离开这台电脑。")
        self.body.addWidget(caption(promise, wrap=True))
        licences = self.tr(
            "本程序按 Apache-2.0 许可。使用了 Qt for Python（LGPL-3.0）、SQLCipher（BSD）、"
            "思源黑体 Noto Sans SC（OFL）、花园明朝 HanaMinB（OFL）和 Lucide 图标（ISC）。"
        )
        self.body.addWidget(caption(licences, "note", wrap=True))


class SettingsPage(RegisterPage):
    """All settings on one page that scrolls."""

    title = "设置"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.size_card = SizeCard()
        self.language = LanguageCard()
        self.safety = SafetyCard(context)
        self.users = UsersCard(context)
        self.care = CareCard(context)
        self.folder = FolderCard(context)
        self.about = AboutCard()
        self.header = PageHeader(self.tr("设置"))
        self.column.addWidget(self.header)
        body = ScrollBody()
        self.column.addWidget(body, 1)
        body.column.addWidget(self._columns())
        body.column.addStretch(1)
        self.size_card.chosen.connect(self._rescale)
        self.care.changed.connect(self.changed)

    def _columns(self) -> QWidget:
        left = (self.size_card, self.language, self.safety, self.users)
        right = (self.care, self.folder, self.about)
        sides = (left + right,) if theme().scale >= _ONE_COLUMN_FROM else (left, right)
        holder = QWidget()
        row = spaced(QHBoxLayout(holder), 0, 14)
        for cards in sides:
            column = spaced(QVBoxLayout(), 0, 14)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, 1)
        return holder

    def refresh(self) -> None:
        """Show users and the last backup anew."""
        self.users.refresh()
        self.care.refresh()

    @Slot(int)
    def _rescale(self, percent: int) -> None:
        self.go.emit("scale", percent)
