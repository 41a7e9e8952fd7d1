"""The two ways out of 校核: printed, or as a spreadsheet; always what is listed now."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ui import messages
from ui.dialogs.files import ask_save
from ui.dialogs.print_dialog import show_print_dialog
from ui.pages.check import paper as check_paper
from ui.tasks import Lane, Task
from ui.widgets import KeyButton
from villagedesk.context import Context
from villagedesk.register.rules.run import Finding
from villagedesk.sentence import sentence


class CheckOutput(QObject):
    """The buttons 打印 and 导出表格 of a page; `listed` returns what is shown."""

    def __init__(self, context: Context, page: QWidget, listed: Callable[[], Sequence[Finding]]) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._listed = listed
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.export_button = KeyButton(self.tr("导出表格"), icon="file-spreadsheet")
        self.print_button.clicked.connect(self.print_list)
        self.export_button.clicked.connect(self.export)
        self.allow()

    def allow(self) -> None:
        """Serve the buttons where something is listed."""
        for button in (self.print_button, self.export_button):
            button.setEnabled(bool(self._listed()))

    @Slot()
    def print_list(self) -> None:
        """Show the preview of the list."""
        found = list(self._listed())
        if found:
            show_print_dialog(self._page, check_paper.paper(self._context, found, self._about(found)))

    @Slot()
    def export(self) -> None:
        """Ask where to, and write the list as a spreadsheet."""
        found = list(self._listed())
        name = check_paper.file_name(self._context, "xlsx")
        target = ask_save(self._page, self.tr("导出校核问题清单"), name, self.tr("表格 (*.xlsx)")) if found else None
        if target is None:
            return
        task = Task(partial(_write, self._context, found, self._about(found), target), Lane.READ)
        task.succeeded.connect(self._tell_written)
        task.failed.connect(self._tell_failure)
        task.start()

    def _about(self, found: Sequence[Finding]) -> str:
        kinds = {one.title for one in found}
        words = sentence("共 {n:,} 条，涉及 {people:,} 人", n=len(found), people=len({one.person for one in found}))
        return f"{kinds.pop()}　{words}" if len(kinds) == 1 else words

    @Slot(object)
    def _tell_written(self, target: Path) -> None:
        words = self.tr("校核问题清单已写好：{name}").format(name=target.name)
        messages.show_done(self._page.window(), words, self.tr("改好一条，回到这里按 F5，它就不在列表里了。"))

    @Slot(object)
    def _tell_failure(self, exc: object) -> None:
        messages.show_error(self._page.window(), exc)  # type: ignore[arg-type]


def _write(context: Context, found: Sequence[Finding], about: str, target: Path) -> Path:
    check_paper.workbook(context, found, about, target)
    return target
