"""按人 | 按户: the two ways to look at the roll, as chips beside the title of both lists."""

from PySide6.QtWidgets import QSizePolicy

from ui.widgets import ChipRow

BY_PERSON, BY_HOME = "people", "households"
"""The names of the two pages."""


class Ways(ChipRow):
    """`here` is the page that the chips stand on; it is the chosen one whenever somebody looks."""

    def __init__(self, here: str) -> None:
        super().__init__()
        self.set_chips([(BY_PERSON, self.tr("按人")), (BY_HOME, self.tr("按户"))])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choose(here)
