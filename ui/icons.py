"""Lucide icons, drawn in any colour of the theme and sharp on every screen."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from ui.theme import theme
from villagedesk.paths import resource

SIZE = 18
"""Edge of an icon beside words at 100 %."""


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


@cache
def _pixmap(name: str, colour: str, edge: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(edge * ratio), round(edge * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, colour).render(painter, QRectF(0, 0, edge * ratio, edge * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, colour: str = "", size: float = SIZE, ratio: float = 0.0) -> QPixmap:
    """Return the icon as a picture of `size` at 100 %; FileNotFoundError for an unknown name.

    `colour` is a CSS colour, by default the text's; `ratio` the device pixels per pixel, by default those of
    the sharpest screen.
    """
    active = theme()
    return _pixmap(name, colour or active.tokens.text, active.px(size), ratio or _sharpest())


@cache
def _icon(name: str, colour: str, faded: str, edge: int, ratios: tuple[float, ...]) -> QIcon:
    icon = QIcon()
    for ratio in ratios:
        icon.addPixmap(_pixmap(name, colour, edge, ratio), QIcon.Mode.Normal)
        icon.addPixmap(_pixmap(name, faded, edge, ratio), QIcon.Mode.Disabled)
    return icon


def icon(name: str, colour: str = "", size: float = SIZE) -> QIcon:
    """Return the icon for a button, menu or line edit, with a paler picture for the disabled state."""
    active = theme()
    ratios = tuple(sorted({1.0, 2.0, _sharpest()}))
    return _icon(name, colour or active.tokens.text, active.tokens.edge, active.px(size), ratios)


def icon_label(name: str, colour: str = "", size: float = SIZE) -> QLabel:
    """Return a label that shows the icon; the words beside it say what it means."""
    label = QLabel()
    label.setPixmap(pixmap(name, colour, size))
    label.setFixedSize(theme().px(size), theme().px(size))
    return label


def _sharpest() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
