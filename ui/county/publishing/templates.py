"""空白模板: an empty file of each kind of document, to be filled with WPS."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui import messages
from ui.dialogs.files import ask_save
from ui.icons import icon
from ui.language import shown
from ui.tasks import Lane, Task
from villagedesk.catalogue.documents import DocumentKind, Form, document_kinds
from villagedesk.county.publishing.template import write_template
from villagedesk.errors import VillageDeskError


class TemplateMenu(QMenu):
    """One entry a kind; `told` says where the file is."""

    told = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        for kind in document_kinds().values():
            self.addAction(icon(kind.icon), shown(kind.title)).triggered.connect(partial(self._ask, kind))

    def write(self, kind: DocumentKind, target: Path) -> None:
        """Write the empty template of a kind, and say where it is."""
        task = Task(partial(write_template, kind, target), Lane.READ)
        task.succeeded.connect(partial(self._tell, target))
        task.failed.connect(self._tell_failure)
        task.start()

    def _ask(self, kind: DocumentKind, *_: object) -> None:
        is_table = kind.form is Form.TABLE
        words = self.tr("表格 (*.xlsx)") if is_table else self.tr("文本 (*.toml)")
        name = f"{kind.title}_模板.{'xlsx' if is_table else 'toml'}"
        target = ask_save(self._page, self.tr("存空白模板"), name, words)
        if target is not None:
            self.write(kind, target)

    def _tell(self, target: Path, _: object) -> None:
        words = self.tr("模板已存好：{name}。用 WPS 填好，再拖到这个窗口里。")
        self.told.emit(words.format(name=target.name))

    def _tell_failure(self, exc: VillageDeskError) -> None:
        messages.show_error(self._page.window(), exc)
