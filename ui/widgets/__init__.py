"""The components that every page is made of; each is loaded where it is first asked for.

Sign-in needs a handful of them, and its window should not wait for the rest.
"""

from importlib import import_module
from typing import TYPE_CHECKING

__all__ = [
    "ActionTile",
    "Badge",
    "ButtonFlow",
    "Card",
    "Chip",
    "ChipRow",
    "DetailPanel",
    "ElidedLabel",
    "EmptyState",
    "FigureCard",
    "KeyButton",
    "Kind",
    "LongWork",
    "NoticeBar",
    "Page",
    "PageHeader",
    "ScrollBody",
    "SearchField",
    "SideNav",
    "StatusLine",
    "TileGrid",
    "TopBar",
    "WorkRow",
    "caption",
    "rule",
    "spaced",
]

if TYPE_CHECKING:
    from ui.widgets.badge import Badge, Kind
    from ui.widgets.buttons import KeyButton
    from ui.widgets.card import Card
    from ui.widgets.chips import Chip, ChipRow
    from ui.widgets.detail import DetailPanel
    from ui.widgets.header import PageHeader
    from ui.widgets.labels import ElidedLabel, caption, rule, spaced
    from ui.widgets.long_work import LongWork
    from ui.widgets.navigation import SideNav
    from ui.widgets.notice import EmptyState, NoticeBar
    from ui.widgets.page import ButtonFlow, Page, ScrollBody, TileGrid
    from ui.widgets.rows import WorkRow
    from ui.widgets.status_line import StatusLine
    from ui.widgets.tiles import ActionTile, FigureCard
    from ui.widgets.top_bar import SearchField, TopBar
else:
    _HOLDS = {
        "badge": ("Badge", "Kind"),
        "buttons": ("KeyButton",),
        "card": ("Card",),
        "chips": ("Chip", "ChipRow"),
        "detail": ("DetailPanel",),
        "header": ("PageHeader",),
        "labels": ("ElidedLabel", "caption", "rule", "spaced"),
        "long_work": ("LongWork",),
        "navigation": ("SideNav",),
        "notice": ("EmptyState", "NoticeBar"),
        "page": ("ButtonFlow", "Page", "ScrollBody", "TileGrid"),
        "rows": ("WorkRow",),
        "status_line": ("StatusLine",),
        "tiles": ("ActionTile", "FigureCard"),
        "top_bar": ("SearchField", "TopBar"),
    }
    _HOME = {name: module for module, names in _HOLDS.items() for name in names}

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        found = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        globals()[name] = found
        return found
