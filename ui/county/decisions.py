"""冲突 | 待核准: the two lists of what the county has to decide, as chips beside the title of both."""

from PySide6.QtWidgets import QSizePolicy

from ui.pages.page import RegisterPage
from ui.widgets import ChipRow

CONFLICTS, HELD = "conflicts", "held"
"""The names of the two pages."""


class Decisions(ChipRow):
    """Leads from one list to the other; the chip of the page that it stands on is the chosen one."""

    def __init__(self, page: RegisterPage, here: str) -> None:
        super().__init__()
        self._page = page
        self._here = here
        self.setAccessibleName(self.tr("要定的事"))
        self.set_chips([(CONFLICTS, self.tr("冲突")), (HELD, self.tr("跨村待核准"))])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.choose(here)
        self.chosen.connect(self._lead)

    def _lead(self, name: str) -> None:
        self.choose(self._here)  # so it stands when one comes back
        if name != self._here:
            self._page.go.emit(name, None)
