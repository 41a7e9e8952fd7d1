"""Colours, sizes and the style sheet: the one place that decides how the program looks."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui import fonts
from villagedesk.paths import resource

SCALES = (1.0, 1.25, 1.5)
"""The sizes a user can choose; type, control heights, paddings and icons grow together."""

BODY = 15
NOTE = 13
TITLE = 22
FIGURE = 30

_TOKEN = re.compile(r"@([a-z_]+)@")
_PIXELS = re.compile(r"\b(\d+)px")


class Tokens(NamedTuple):
    """The colours of the light theme; `*_soft` is the surface that stands behind the strong colour."""

    text: str = "#16202B"
    soft: str = "#4A5768"
    bg: str = "#F4F6F8"
    card: str = "#FFFFFF"
    line: str = "#D5DCE4"
    edge: str = "#7F8C9B"
    button_edge: str = "#B4BFCB"
    hover: str = "#EEF2F6"
    stripe: str = "#F8FAFB"
    accent: str = "#0F62A8"
    accent_strong: str = "#0B4F8A"
    accent_soft: str = "#E3EFFA"
    on_accent: str = "#FFFFFF"
    ok: str = "#17723F"
    ok_soft: str = "#E2F4E9"
    warn: str = "#8A5A00"
    warn_soft: str = "#FFF3D6"
    bad: str = "#B3261E"
    bad_soft: str = "#FCE8E6"
    nav: str = "#12324F"
    nav_chosen: str = "#1D4E7C"
    nav_hover: str = "#183F63"
    nav_text: str = "#D6E4F2"
    selection: str = "#D6E8FA"
    selection_strong: str = "#B5D5F4"


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens at one size."""

    scale: float = 1.0
    tokens: Tokens = field(default_factory=Tokens)

    def px(self, size: float) -> int:
        """Return a length given for 100 % in device-independent pixels of this size, at least 1."""
        return max(1, round(size * self.scale))

    def style_sheet(self) -> str:
        """Return the filled style sheet: `@name@` is a token, lengths grow with the size, hairlines do not."""
        template = resource("styles/villagedesk.qss").read_text(encoding="utf-8")
        colours = self.tokens._asdict()
        filled = _TOKEN.sub(lambda match: colours[match[1]], template)
        return _PIXELS.sub(lambda match: f"{_grown(int(match[1]), self)}px", filled)

    def palette(self) -> QPalette:
        """Return the palette for everything that the style sheet does not reach."""
        tokens = self.tokens
        role = QPalette.ColorRole
        palette = QPalette(QColor(tokens.card), QColor(tokens.bg))
        for name, colour in (
            (role.Base, tokens.card),
            (role.AlternateBase, tokens.stripe),
            (role.Text, tokens.text),
            (role.WindowText, tokens.text),
            (role.ButtonText, tokens.text),
            (role.PlaceholderText, tokens.soft),
            (role.Highlight, tokens.accent),
            (role.HighlightedText, tokens.on_accent),
            (role.Link, tokens.accent),
            (role.LinkVisited, tokens.accent),
            (role.ToolTipBase, tokens.text),
            (role.ToolTipText, tokens.card),
            (role.Accent, tokens.accent),
        ):
            palette.setColor(name, QColor(colour))
        for name in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.soft))
        return palette


def _grown(size: int, theme: Theme) -> int:
    return size if size <= 1 else theme.px(size)


_active = [Theme()]


def theme() -> Theme:
    """Return the theme in force; widgets read it when they are built and when they paint."""
    return _active[0]


def apply_theme(app: QApplication, scale: float = 1.0) -> Theme:
    """Dress the application, which has Qt's style Fusion, in one of `SCALES`, and return the theme.

    Windows that stand open keep the margins they were built with: after a change of size build them anew.
    """
    active = Theme(scale)
    _active[0] = active
    QDir.setSearchPaths("styles", [str(resource("styles"))])
    app.setPalette(active.palette())
    app.setFont(fonts.body_font(active.px(BODY)))
    app.setStyleSheet(active.style_sheet())
    return active
