"""The card of 设置 that chooses the language of the screen."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui.language import spoken
from ui.widgets import Card, Chip, caption, spaced
from villagedesk import settings

_OWN_NAMES = {"zh": "简体中文", "en": "English"}
"""Each language by its own name: who cannot read the screen finds the way back."""


class LanguageCard(Card):
    """语言: kept on this computer, so that the sign-in speaks it too, and spoken from the next start on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_title(), parent)
        chosen = settings.load().language
        self._group = QButtonGroup(self)
        self.chips: dict[str, Chip] = {}
        row = spaced(QHBoxLayout(), 0, 8)
        for language, name in _OWN_NAMES.items():
            chip = Chip(name)
            chip.setChecked(language == chosen)
            self._group.addButton(chip)
            self.chips[language] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self.note = caption("", "soft", wrap=True)
        self.body.addLayout(row)
        self.body.addWidget(self.note)
        self._group.buttonClicked.connect(self._store)
        self._tell(chosen)

    @Slot()
    def _store(self) -> None:
        chosen = next(language for language, chip in self.chips.items() if chip.isChecked())
        settings.store(replace(settings.load(), language=chosen))
        self._tell(chosen)

    def _tell(self, chosen: str) -> None:
        if chosen == spoken():
            self.note.setText(self.tr("打印的单子和写出的表格总是中文。"))
        else:
            self.note.setText(self.tr("已记住，下次打开程序时换。\nSaved. The language changes at the next start."))


def _title() -> str:
    # In both languages on either screen, for who cannot read the other.
    return "语言 · Language"
