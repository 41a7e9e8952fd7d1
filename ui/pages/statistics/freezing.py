"""Asks under which name a table is frozen."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import FormDialog
from ui.language import shown
from ui.pages.boxes import TextBox
from villagedesk.context import Context
from villagedesk.subjects.slips import unit_title
from villagedesk.subjects.statistics import frozen
from villagedesk.subjects.statistics.made import Made


class FreezeDialog(FormDialog):
    """Freezes a table under the name that is written; one that is taken is refused in words."""

    def __init__(self, context: Context, made: Made, parent: QWidget | None = None) -> None:
        words = self.tr(
            "定格以后，这张表和每一格里的人都照现在的样子留着，以后补报、更正都不会改动它；随时可以再打印，看较定格增减了谁。"
        )
        super().__init__(self.tr("定格这张表"), words, self.tr("定格"), parent)
        self._context, self._made = context, made
        self.name = TextBox(self.tr("名称"), self.tr("例如：2026年6月月报"), must=True)
        proposed = self.tr("{title}{span}").format(title=shown(made.title), span=shown(made.words_of_span()))
        self.name.edit.setText(proposed[:40])
        self.body.addWidget(self.name)
        self.name.entered.connect(self.submit)
        self.name.setFocus()
        self.name.edit.selectAll()

    @Slot()
    def submit(self) -> None:
        """Freeze the table, or say what the name lacks."""
        if not self.name.text():
            self.name.show_note(self.tr("请写一个名称。"), "bad")
            self.name.setFocus()
            return
        context, made, name = self._context, self._made, self.name.text()
        unit = context.unit.name if context.unit.is_hub else unit_title(context.unit.name)
        self.start(lambda: frozen.freeze(context.register, made, name, unit))
