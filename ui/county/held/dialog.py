"""核准 or 不核准, with words for the villages."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import FormDialog
from ui.pages.boxes import TextBox
from villagedesk.context import Context
from villagedesk.county import admitting

_LONGEST = 200


class DecideDialog(FormDialog):
    """Decides held changes, given by their ids; a rejection needs words. `result_value` is how many were decided."""

    def __init__(self, context: Context, ids: Sequence[str], parent: QWidget | None = None, *, admits: bool) -> None:
        count = len(ids)
        if admits:
            words = self.tr("核准 {n:,} 条：从现在起算数，下一份反馈告诉两个村。").format(n=count)
            super().__init__(self.tr("核准"), words, self.tr("核准"), parent)
            self.words = TextBox(self.tr("附言"), self.tr("可以不写。"))
        else:
            words = self.tr("不核准 {n:,} 条：不会算数，也不能再改；村里会看到原因。").format(n=count)
            super().__init__(self.tr("不核准"), words, self.tr("不核准"), parent)
            self.words = TextBox(self.tr("为什么不核准"), self.tr("例如：此人已转到双玉村，请那边登记。"), must=True)
        self._context = context
        self._ids = tuple(ids)
        self._admits = admits
        self.words.edit.setMaxLength(_LONGEST)
        self.words.entered.connect(self.submit)
        self.body.addWidget(self.words)
        self.words.setFocus()

    @Slot()
    def submit(self) -> None:
        """Decide; without words nothing is rejected."""
        said = self.words.text()
        if not said and not self._admits:
            self.words.show_note(self.tr("请写一句为什么。"), "bad")
            self.words.setFocus()
            return
        decide = admitting.admit if self._admits else admitting.reject
        self.start(partial(decide, self._context.register, self._ids, said))
