"""First run, step 1: which village, and where its register lies."""

from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.dialogs.files import ask_folder
from ui.pages.boxes import TextBox
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import ElidedLabel, KeyButton, caption, spaced

_PAUSE_MS = 150
_CODE_LENGTH = 12
_MOST = 50


class _Found(NamedTuple):
    """An answer of the search: for which text, and (code, short name, whole name) of every village."""

    text: str
    villages: list[tuple[str, str, str]]


class VillageStep(QWidget):
    """A search for the own village by any part of its name or code; any other 12-digit code is named by hand."""

    ready = Signal()

    def __init__(self, root: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.root = root
        usual = self.tr("村名、乡镇名或区划代码的一部分，例如：双玉村，或 520422。")
        self.search = TextBox(self.tr("您在哪个村？"), usual, must=True)
        self.list = QListWidget()
        self.list.setFixedHeight(theme().px(128))
        self.list.setAccessibleName(self.tr("找到的村"))
        self.name = TextBox(self.tr("村名"), self.tr("例如：马官镇双玉村。"), must=True)
        self.name.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._villages = 0
        self._show_hint(self.tr("输入以后，找到的村列在这里。"))
        self._arrange()
        self._pause.timeout.connect(self._ask)
        self.search.edit.textEdited.connect(self._pause.start)
        self.search.entered.connect(self._go_on)
        self.name.entered.connect(self.ready)
        self.list.itemActivated.connect(self.ready)
        self.search.edit.installEventFilter(self)
        self.setFocusProxy(self.search)

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 0, 6)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addWidget(self.name)
        row = spaced(QHBoxLayout(), (0, 8, 0, 0), 8)
        self.place = ElidedLabel(str(self.root), "soft")
        change = KeyButton(self.tr("更改"), icon="folder-open", role="quiet")
        change.clicked.connect(self._choose_folder)
        row.addWidget(caption(self.tr("存放在")))
        row.addWidget(self.place, 1)
        row.addWidget(change)
        column.addLayout(row)

    def chosen(self) -> tuple[str, str] | None:
        """Return code and name of the village; where none is chosen say what is missing and return None."""
        if self._is_chosen():
            code, name = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
            return str(code), str(name)
        code = self.search.text()
        if not _is_code(code):
            self.search.show_note(self.tr("请先输入，再在下面选中您的村。"), "bad")
            self.search.setFocus()
            return None
        if not self.name.text():
            self.name.show_note(self.tr("请写村的名称。"), "bad")
            self.name.setFocus()
            return None
        return code, self.name.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead the down arrow from the search into the list."""
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if down and self._villages:
            self._enter_list()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _ask(self) -> None:
        text = self.search.text()
        task = Task(lambda: _find(text), Lane.READ)
        task.succeeded.connect(self._show)
        task.start()

    @Slot(object)
    def _show(self, answer: object) -> None:
        found = cast("_Found", answer)
        if found.text != self.search.text():
            return
        self.list.clear()
        self._villages = len(found.villages)
        for code, name, full in found.villages:
            item = QListWidgetItem(f"{full}　{code}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, (code, name))
        unknown = not found.villages and _is_code(found.text)
        self.name.setVisible(unknown)
        self.list.setHidden(unknown)
        if not found.villages:
            self._show_hint(self.tr("没有找到。") if found.text else self.tr("输入以后，找到的村列在这里。"))
        elif len(found.villages) == 1:
            self.list.setCurrentRow(0)
        self._tell(found)

    def _tell(self, found: _Found) -> None:
        count = len(found.villages)
        if not found.text:
            self.search.show_usual()
        elif not count and _is_code(found.text):
            self.search.show_note(self.tr("表里没有这个代码，请在下面写村名。"), "warn")
        elif not count:
            words = self.tr("没有找到。换一个字试试；也可以直接输入 12 位区划代码。")
            self.search.show_note(words, "warn")
        elif count == 1:
            self.search.show_note(self.tr("找到了，按 Enter 继续。"), "ok")
        elif count >= _MOST:
            self.search.show_note(self.tr("找到很多，请多写几个字，例如加上乡镇名。"), "warn")
        elif count:
            self.search.show_note(self.tr("找到 {n} 个，用 ↓ 选中您的村，再按 Enter。").format(n=count))

    @Slot()
    def _go_on(self) -> None:
        if self._is_chosen():
            self.ready.emit()
        elif self._villages:
            self._enter_list()
        elif self.name.isVisible():
            self.name.setFocus()
        else:
            self._pause.stop()
            self._ask()

    def _is_chosen(self) -> bool:
        return self._villages > 0 and self.list.currentRow() >= 0

    def _show_hint(self, words: str) -> None:
        hint = QListWidgetItem(words, self.list)
        hint.setFlags(Qt.ItemFlag.NoItemFlags)
        hint.setForeground(QColor(theme().tokens.soft))

    def _enter_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    @Slot()
    def _choose_folder(self) -> None:
        chosen = ask_folder(self, self.tr("登记台存放在哪个文件夹"))
        if chosen is not None:
            self.root = chosen
            self.place.setText(str(chosen))


def _is_code(text: str) -> bool:
    return len(text) == _CODE_LENGTH and text.isascii() and text.isdigit()


def _find(text: str) -> _Found:
    # The tables of villages are read at the first question, in the task's thread.
    from villagedesk.catalogue.villages import find_villages

    villages = [(found.code, found.local_name, found.full_name) for found in find_villages(text, _MOST)]
    return _Found(text, villages)
