"""The components that every page is made of."""

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
