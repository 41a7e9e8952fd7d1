"""What can be chosen before printing: the printer, how many copies, and how far its paper is off."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox, QVBoxLayout, QWidget

from ui.widgets import NoticeBar, caption, spaced
from ui.widgets.badge import Kind
from villagedesk import settings

_MOST_COPIES = 20
_FURTHEST_MM = 20.0
_SHOWN = 12
"""Characters of a printer's name that have room at least; the tool tip and the open list have all of it."""


class PrintChoices(QWidget):
    """The column beside the preview; the offsets are kept for the next time."""

    def __init__(self, printers: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = settings.load()
        self.printer = QComboBox()
        self.printer.addItems(printers)
        self.printer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.printer.setMinimumContentsLength(_SHOWN)
        self.printer.setToolTip(self.printer.currentText())
        self.printer.currentTextChanged.connect(self.printer.setToolTip)
        self.copies = QSpinBox()
        self.copies.setRange(1, _MOST_COPIES)
        self.right = self._offset(self._kept.printer_left)
        self.down = self._offset(self._kept.printer_top)
        column = spaced(QVBoxLayout(self), 0, 6)
        if printers:
            for words, editor in (
                (self.tr("打印机"), self.printer),
                (self.tr("份数"), self.copies),
                (self.tr("向右移（毫米）"), self.right),
                (self.tr("向下移（毫米）"), self.down),
            ):
                label = caption(words)
                label.setBuddy(editor)
                editor.setAccessibleName(words)
                column.addWidget(label)
                column.addWidget(editor)
            column.addWidget(caption(self.tr("印出来偏了再调，下次沿用。负数是向左、向上。"), "note", wrap=True))
        else:
            self.missing = NoticeBar(
                self.tr("这台电脑没有装打印机。可以另存为 PDF，拿到有打印机的电脑上打印。"), Kind.WARN
            )
            column.addWidget(self.missing)
        column.addStretch(1)

    def keep(self) -> None:
        """Remember the offsets."""
        left, top = round(self.right.value() * 10), round(self.down.value() * 10)
        if (left, top) != (self._kept.printer_left, self._kept.printer_top):
            now = settings.load()
            settings.store(replace(now, printer_left=left, printer_top=top))

    def _offset(self, tenths: int) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(-_FURTHEST_MM, _FURTHEST_MM)
        box.setSingleStep(0.5)
        box.setDecimals(1)
        box.setValue(tenths / 10)
        return box
