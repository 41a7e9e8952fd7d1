"""The pages of a county's window, declared as those of a village are, and the entries that lead to them."""

from PySide6.QtCore import QCoreApplication

from ui.page_stack import PAGES
from ui.widgets.navigation import Entry

_PEOPLE = ("household", "households", "check", "alike")
"""Pages of a village that serve the county as they are."""

COUNTY_PAGES = {
    "home": ("ui.county.home.page", "CountyHomePage", "home"),
    "intake": ("ui.county.intake.page", "IntakePage", "intake"),
    "sheets": ("ui.county.sheets.page", "SheetsPage", "intake"),
    "villages": ("ui.county.villages.page", "VillagesPage", "villages"),
    "people": ("ui.county.people.page", "CountyPeoplePage", "people"),
    "person": ("ui.county.people.person", "CountyPersonPage", "people"),
    "correct": ("ui.county.people.correction", "CorrectionPage", "people"),
    **{name: (*PAGES[name][:2], "people") for name in _PEOPLE},
    "statistics": ("ui.county.statistics.page", "StatisticsPage", "statistics"),
    "conflicts": ("ui.county.conflicts.page", "ConflictsPage", "conflicts"),
    "held": ("ui.county.held.page", "HeldPage", "conflicts"),
    "doubles": ("ui.county.doubles.page", "DoublesPage", "doubles"),
    "publish": ("ui.county.publishing.page", "PublishPage", "publish"),
    "devices": ("ui.county.devices.page", "DevicesPage", "devices"),
    "settings": PAGES["settings"],
}
"""Module, class and navigation entry of every page of a hub."""

COUNTY_KEYS = {"F5": "refresh", "F9": "print", "Ctrl+I": "intake", "Esc": "back"}
"""The keys that no visible button has taken, and where they lead."""


def entries() -> tuple[Entry, ...]:
    """Return the navigation of a hub."""
    return (
        Entry("home", tr("首页"), "house"),
        Entry("intake", tr("接收"), "download"),
        Entry("villages", tr("各村"), "map-pin"),
        Entry("people", tr("全县劳动力"), "users"),
        Entry("statistics", tr("统计"), "chart-column"),
        Entry("publish", tr("发布"), "send"),
        Entry("conflicts", tr("冲突与核准"), "git-compare"),
        Entry("doubles", tr("重复人员"), "user-check"),
        Entry("devices", tr("电脑与密钥"), "key-round"),
        Entry("settings", tr("设置"), "settings"),
    )


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("CountyPages", text)
