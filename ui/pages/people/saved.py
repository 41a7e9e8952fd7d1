"""清单: filters kept under a name, chosen from a menu, renamed and forgotten."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QMenu, QWidget

from ui import messages
from ui.dialogs.frame import FormDialog
from ui.pages.boxes import TextBox
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import KeyButton, spaced
from villagedesk.context import Context
from villagedesk.register import saved
from villagedesk.register.selection import Selection

_LIST_HEIGHT = 260


class SavedMenu(QMenu):
    """The menu below the button 清单; `chosen` brings a kept filter, `told` says that one was kept."""

    chosen = Signal(object)
    told = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._now = Selection()
        self._kept: Mapping[str, Selection] = {}

    def show_now(self, selection: Selection) -> None:
        """Take what the list asks now, which is what can be kept."""
        self._now = selection

    def read(self) -> None:
        """Read the kept filters anew."""
        task = Task(self._read, Lane.READ)
        task.succeeded.connect(self._take)
        task.start()

    def _read(self) -> Mapping[str, Selection]:
        with self._context.register.database.reading() as connection:
            return saved.saved(connection)

    @Slot(object)
    def _take(self, kept: Mapping[str, Selection]) -> None:
        self._kept = kept
        self.clear()
        for name, selection in kept.items():
            self.addAction(name.replace("&", "&&")).triggered.connect(partial(self._choose, selection))
        if not kept:
            self.addAction(self.tr("还没有清单：先筛选，再存下来")).setEnabled(False)
        self.addSeparator()
        self.addAction(self.tr("把现在的筛选存为清单…")).triggered.connect(self.keep)
        manage = self.addAction(self.tr("改名、删除清单…"))
        manage.setEnabled(bool(kept))
        manage.triggered.connect(self.manage)

    def _choose(self, selection: Selection, *_: object) -> None:
        self.chosen.emit(selection)

    @Slot()
    def keep(self) -> None:
        """Ask for a name and keep what the list asks now."""
        dialog = SaveDialog(self._context, self._now, self._kept, self.parentWidget())
        name = dialog.name
        if dialog.run():
            self.told.emit(self.tr("已存为清单“{name}”，下次点“清单”就能选。").format(name=name.text()))
            self.read()

    @Slot()
    def manage(self) -> None:
        """Rename and forget."""
        SavedDialog(self._context, self._kept, self.parentWidget()).run()
        self.read()


class SaveDialog(FormDialog):
    """Asks for the name under which a filter is kept; `old` is the name it had."""

    def __init__(
        self,
        context: Context,
        selection: Selection,
        kept: Mapping[str, Selection],
        parent: QWidget | None = None,
        old: str = "",
    ) -> None:
        title = self.tr("给清单改名") if old else self.tr("存为清单")
        super().__init__(title, self.tr("下次从“清单”里一点，就是这些条件。"), self.tr("保存"), parent)
        self._context = context
        self._selection = selection
        self._kept = kept
        self._old = old
        self.name = TextBox(self.tr("清单名称"), self.tr("例如“三组未就业”。"), must=True)
        self.name.edit.setText(old)
        self.name.edit.setMaxLength(saved.LONGEST_NAME)
        self.name.entered.connect(self.submit)
        self.body.addWidget(self.name)
        self.name.setFocus()

    @Slot()
    def submit(self) -> None:
        """Keep the filter, once more where the name is taken."""
        name = self.name.text()
        if name in self._kept and name != self._old:
            question = self.tr("已经有叫“{name}”的清单，换成现在的条件？").format(name=name)
            if not messages.confirm(self, question, self.tr("换成现在的")):
                return
        self.start(partial(self._keep, name))

    def _keep(self, name: str) -> None:
        saved.save(self._context.register, name, self._selection)
        if self._old and self._old != name:
            saved.forget(self._context.register, self._old)


class SavedDialog(FormDialog):
    """All kept filters, to be renamed or forgotten."""

    def __init__(self, context: Context, kept: Mapping[str, Selection], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("清单"), self.tr("删除清单不会删除任何人。"), self.tr("完成"), parent)
        self._context = context
        self._kept = dict(kept)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("清单"))
        self.list.setMinimumHeight(theme().px(_LIST_HEIGHT))
        self.list.itemActivated.connect(self.submit)
        self.cancel_button.hide()
        self.rename_button = KeyButton(self.tr("改名"), "F2", icon="pencil")
        self.forget_button = KeyButton(self.tr("删除"), "Del", icon="x")
        self.rename_button.clicked.connect(self._rename)
        self.forget_button.clicked.connect(self._forget)
        self.body.addWidget(self.list)
        row = spaced(QHBoxLayout(), 0, 8)
        for button in (self.rename_button, self.forget_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._relist()
        self.list.setFocus()

    @Slot()
    def submit(self) -> None:
        """Close."""
        self.accept()

    def _relist(self) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        self.list.addItems(list(self._kept))
        self.list.setCurrentRow(min(row, len(self._kept) - 1))
        for button in (self.rename_button, self.forget_button):
            button.setEnabled(bool(self._kept))

    def _name(self) -> str:
        item = self.list.currentItem()
        return item.text() if item is not None else ""

    def _rename(self) -> None:
        name = self._name()
        dialog = SaveDialog(self._context, self._kept[name], self._kept, self, name)
        if dialog.run():
            self._reread()

    def _forget(self) -> None:
        name = self._name()
        question = self.tr("删除清单“{name}”？").format(name=name)
        if name and messages.confirm(self, question, self.tr("删除"), hint=self.tr("清单里的人都还在。")):
            task = Task(lambda: saved.forget(self._context.register, name))
            task.finished.connect(self._reread)
            task.start()

    def _reread(self) -> None:
        with self._context.register.database.reading() as connection:
            self._kept = dict(saved.saved(connection))
        self._relist()
