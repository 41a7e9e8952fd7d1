"""The choice of a town and a village: two boxes, each found by typing the beginning of a name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import caption, spaced
from villagedesk.catalogue import villages

_TOWN = 9
_WIDTH = 220


class AreaPicker(QWidget):
    """`chosen` brings a village's code (12 digits), a town's (9), or '' for the whole county.

    `nothing` are the words for no town, by default those for the whole county.
    """

    chosen = Signal(str)

    def __init__(self, county: str, nothing: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._county = county
        self.towns = _box(self.tr("乡镇"))
        self.villages = _box(self.tr("村"))
        self.towns.addItem(nothing or self.tr("全县"), "")
        for code, name in villages.towns(county).items():
            self.towns.addItem(name, code[:_TOWN])
        self._fill_villages()
        row = spaced(QHBoxLayout(self), 0, 8)
        for box in (self.towns, self.villages):
            label = caption(box.accessibleName())
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
        row.addStretch(1)
        self.setFocusProxy(self.towns)
        self.towns.currentIndexChanged.connect(self._take_town)
        self.villages.currentIndexChanged.connect(self._announce)

    def area(self) -> str:
        """Return what is chosen."""
        return str(self.villages.currentData() or self.towns.currentData() or "")

    def show_area(self, area: str) -> None:
        """Show an area without announcing it; one that is neither a town nor a village shows the whole county."""
        if area == self.area():
            return
        for box in (self.towns, self.villages):
            box.blockSignals(True)
        self.towns.setCurrentIndex(max(self.towns.findData(area[:_TOWN]), 0))
        self._fill_villages()
        self.villages.setCurrentIndex(max(self.villages.findData(area), 0))
        for box in (self.towns, self.villages):
            box.blockSignals(False)

    def _take_town(self) -> None:
        self.villages.blockSignals(True)
        self._fill_villages()
        self.villages.blockSignals(False)
        self._announce()

    def _fill_villages(self) -> None:
        self.villages.clear()
        town = self.towns.currentData()
        self.villages.addItem(self.tr("全部村") if town else self.tr("先选乡镇"), "")
        for one in villages.of_county(self._county) if town else ():
            if one.code.startswith(town):
                self.villages.addItem(one.name, one.code)
        self.villages.setEnabled(bool(town))

    def _announce(self) -> None:
        self.chosen.emit(self.area())


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumWidth(theme().px(_WIDTH))
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box
