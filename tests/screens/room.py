"""Whether what is written has room: texts that are cut, widgets that are squeezed or lie on each other."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QWidget,
)

from ui.widgets import ElidedLabel

MAY_BE_SHORTENED = {
    "CellDelegate._paint_text": "cells of a list; the tool tip and the panel beside the list have the whole",
    "_Painter.paint": "names of village groups beside their figures; tool tip",
    "_Painter._write_name": "names of people in a narrow list, written in full where they are opened; tool tip",
}
"""Who may shorten a text with …, by the function that paints it, and why; always with the whole as a tool tip."""
_OUT_OF_FILES = "cells and column heads out of a file, beside their meaning"
_PATHS = "paths of folders and names of files"
HOLDS_SHORTENED = {
    "SignInPage": _PATHS,
    "VillageStep": _PATHS,
    "CountyStep": _PATHS,
    "FolderCard": _PATHS,
    "LedgerColumns": _OUT_OF_FILES,
    "LedgerCells": _OUT_OF_FILES,
    "Side": "names of people in a heading, which stand in full among what is compared",
}
"""Whose labels may shorten themselves, and why."""
SIZE = QSize(1366, 768)


def faults(root: QWidget) -> list[str]:
    """Return what is cut, squeezed or covered in a window or dialog that is shown."""
    found = [*_too_big(root)]
    with _shortened() as painted:
        root.grab()
    allowed = {*MAY_BE_SHORTENED, f"{ElidedLabel.__name__}.paintEvent"}
    found += [f"{who} shortens “{text}”" for who, text in painted if who not in allowed]
    for widget in (root, *root.findChildren(QWidget)):
        if widget is root or widget.isVisibleTo(root):
            found += [f"{_path(widget)}: {fault}" for fault in _faults_of(widget)]
    return list(dict.fromkeys(found))


def _too_big(root: QWidget) -> Iterator[str]:
    least = root.minimumSizeHint()
    if least.width() > SIZE.width() or least.height() > SIZE.height():
        yield f"needs {least.width()}×{least.height()}"
    if root.width() > SIZE.width() or root.height() > SIZE.height():
        yield f"is {root.width()}×{root.height()}"


def _faults_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        least = widget.minimumSizeHint()
        if widget.text() and (least.width() > widget.width() or least.height() > widget.height()):
            yield f"“{widget.text()}” needs {least.width()}×{least.height()}, has {widget.width()}×{widget.height()}"
    elif isinstance(widget, QHeaderView):
        yield from _heads(widget)
    elif isinstance(widget, QTabBar):
        needed = sum(widget.tabRect(number).width() for number in range(widget.count()))
        if needed > widget.width():
            yield f"tabs need {needed}, have {widget.width()}"
    elif isinstance(widget, QLineEdit):
        yield from _line(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    if isinstance(widget, QScrollArea) and widget.widget().width() > widget.viewport().width():
        yield f"its content is {widget.widget().width()} wide, it shows {widget.viewport().width()}"
    layout = widget.layout()
    if layout is not None:
        yield from _covered(layout)


def _label(label: QLabel) -> Iterator[str]:
    if isinstance(label, ElidedLabel):
        owner = next((above for above in _above(label) if type(above).__name__ in HOLDS_SHORTENED), None)
        if owner is None and label.fontMetrics().horizontalAdvance(label.text()) > label.contentsRect().width():
            yield f"shortens “{label.text()}”"
        return
    if not label.text():
        return
    width, height = label.width(), label.height()
    if not label.wordWrap():
        needed = label.sizeHint()
        if needed.width() > width or needed.height() > height + 1:
            yield f"“{label.text()}” needs {needed.width()}×{needed.height()}, has {width}×{height}"
        return
    if label.heightForWidth(width) > height + 1:
        yield f"“{label.text()}” needs {label.heightForWidth(width)} high at {width}, has {height}"
    if label.textFormat() is not Qt.TextFormat.RichText:
        flags = int(Qt.TextFlag.TextWordWrap)
        needed_width = label.fontMetrics().boundingRect(QRect(0, 0, width, 9999), flags, label.text()).width()
        if needed_width > label.contentsRect().width() + 1:
            yield f"a word of “{label.text()}” needs {needed_width}, has {width}"


def _heads(head: QHeaderView) -> Iterator[str]:
    model = head.model()
    if head.orientation() is not Qt.Orientation.Horizontal or model is None:
        return
    font = head.font()
    font.setBold(True)
    metrics, pad = QFontMetrics(font), head.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin)
    for section in range(head.count()):
        if not head.isSectionHidden(section) and (text := model.headerData(section, head.orientation())):
            needed = metrics.horizontalAdvance(str(text)) + 2 * pad
            if needed > head.sectionSize(section):
                yield f"head “{text}” needs {needed}, has {head.sectionSize(section)}"


def _line(line: QLineEdit) -> Iterator[str]:
    if not line.placeholderText() or line.text():
        return
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    area = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    margins = line.textMargins()
    room = area.width() - margins.left() - margins.right() - 4
    needed = line.fontMetrics().horizontalAdvance(line.placeholderText())
    if needed > room:
        yield f"hint “{line.placeholderText()}” needs {needed}, has {room}"


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if needed > room and box.toolTip() != box.currentText():
        yield f"choice “{box.currentText()}” needs {needed}, has {room}"


def _covered(layout: QLayout) -> Iterator[str]:
    shown = [widget for widget in _widgets(layout) if widget.isVisible()]
    room = layout.parentWidget().rect()
    for one in shown:
        if not room.contains(one.geometry()):
            yield f"{_path(one)} sticks out"
    for one, other in combinations(shown, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > 1 and common.height() > 1:
            yield f"{_path(one)} and {_path(other)} lie on each other"


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets(inner)


@contextmanager
def _shortened() -> Iterator[list[tuple[str, str]]]:
    """Note every text that is shortened with … while something is painted, and who shortens it."""
    found: list[tuple[str, str]] = []
    real = QFontMetrics.elidedText

    def noting(metrics: QFontMetrics, text: str, mode: Qt.TextElideMode, width: int, flags: int = 0) -> str:
        told = real(metrics, text, mode, width, flags)
        if told != text:
            found.append((sys._getframe(1).f_code.co_qualname, text))
        return told

    QFontMetrics.elidedText = noting  # type: ignore[method-assign, assignment]
    try:
        yield found
    finally:
        QFontMetrics.elidedText = real  # type: ignore[method-assign]


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def _path(widget: QWidget) -> str:
    above = next((one for one in _above(widget) if not type(one).__module__.startswith("PySide6")), None)
    name = type(widget).__name__
    words = widget.accessibleName() if isinstance(widget, QAbstractScrollArea) else ""
    return f"{name}{f' “{words}”' if words else ''} in {type(above).__name__}" if above is not None else name
