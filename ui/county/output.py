"""The two ways out of a list of the county: printed, or as a spreadsheet; always what is listed now."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ui import messages
from ui.county.paper import Listing, paper, workbook
from ui.dialogs.files import ask_save
from ui.dialogs.print_dialog import show_print_dialog
from ui.tasks import Lane, Task
from ui.widgets import KeyButton
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError


class ListOutput(QObject):
    """The buttons 打印 and 导出表格 of a page; `listed` returns what is shown, None for nothing."""

    def __init__(
        self, context: Context, page: QWidget, listed: Callable[[], Listing | None], key: str = "Ctrl+Shift+S"
    ) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._listed = listed
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.export_button = KeyButton(self.tr("导出表格"), key, icon="file-spreadsheet")
        self.print_button.clicked.connect(self.print_list)
        self.export_button.clicked.connect(self.export)

    def allow(self, *, something: bool) -> None:
        """Serve the buttons where something is listed."""
        for button in (self.print_button, self.export_button):
            button.setEnabled(something)

    @Slot()
    def print_list(self) -> None:
        """Show the preview of the list."""
        found = self._listed()
        if found is not None:
            show_print_dialog(self._page, paper(self._context, found))

    @Slot()
    def export(self) -> None:
        """Ask where to, and write the list as a spreadsheet."""
        found = self._listed()
        if found is None:
            return
        name = found.file_name(self._context, "xlsx")
        target = ask_save(self._page, self.tr("导出表格"), name, self.tr("表格 (*.xlsx)"))
        if target is not None:
            self.write(found, target)

    def write(self, listing: Listing, target: Path) -> None:
        """Write the list, and say where it is."""
        task = Task(partial(workbook, self._context, listing, target), Lane.READ)
        task.succeeded.connect(self._tell_written)
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot(object)
    def _tell_written(self, target: Path) -> None:
        words = self.tr("表格已写好：{name}").format(name=target.name)
        messages.show_done(self._page.window(), words, str(target.parent))

    @Slot(object)
    def _tell_failure(self, exc: VillageDeskError) -> None:
        messages.show_error(self._page.window(), exc)
