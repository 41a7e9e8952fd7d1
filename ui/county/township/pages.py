"""The pages of a township's window: those that it needs, no more."""

from PySide6.QtCore import QCoreApplication

from ui.county.pages import COUNTY_PAGES
from ui.widgets.navigation import Entry

TOWN_PAGES = {
    "home": ("ui.county.township.page", "TownPage", "home"),
    "villages": COUNTY_PAGES["villages"],
    "settings": COUNTY_PAGES["settings"],
}
"""Module, class and navigation entry of every page of a township."""

TOWN_KEYS = {"F5": "refresh", "F9": "print", "Esc": "back"}
"""The keys that no visible button has taken, and where they lead."""


def entries() -> tuple[Entry, ...]:
    """Return the navigation of a township."""
    translate = QCoreApplication.translate
    return (
        Entry("home", translate("TownPages", "接收与转交"), "download"),
        Entry("villages", translate("TownPages", "各村"), "map-pin"),
        Entry("settings", translate("TownPages", "设置"), "settings"),
    )
