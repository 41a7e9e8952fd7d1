"""Choosing columns by keyboard or mouse: tick, untick, move up and down."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from ui.dialogs.frame import FormDialog
from ui.language import shown
from ui.tables.columns import ColumnChooser
from ui.theme import theme
from ui.widgets import KeyButton, spaced

_NUMBER = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 200
_SIZE = (480, 600)
_SHARE = 0.94


class ColumnDialog(FormDialog):
    """All columns of a list in their order; Space ticks, Ctrl+↑ and Ctrl+↓ move the one the keyboard stands on."""

    def __init__(self, columns: ColumnChooser, parent: QWidget | None = None) -> None:
        words = self.tr("打勾的列显示出来，空格打勾。下次打开还是这样。")
        super().__init__(self.tr("列"), words, self.tr("确定"), parent)
        self._columns = columns
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("列"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMinimumHeight(theme().px(_LIST_HEIGHT))
        shown = columns.positions()
        for number in columns.all_in_order():
            self.list.addItem(_item(columns, number, ticked=number in shown))
        self.up_button = KeyButton(self.tr("上移"), "Ctrl+Up", icon="chevron-up")
        self.down_button = KeyButton(self.tr("下移"), "Ctrl+Down", icon="chevron-down")
        self.up_button.clicked.connect(self._move_up)
        self.down_button.clicked.connect(self._move_down)
        self.body.addWidget(self.list)
        row = spaced(QHBoxLayout(), 0, 8)
        row.addWidget(self.up_button)
        row.addWidget(self.down_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.list.itemActivated.connect(self.submit)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._fit(parent)

    def _fit(self, parent: QWidget | None) -> None:
        """Give the list the height that the screen has."""
        self.body.setStretchFactor(self.list, 1)
        px = theme().px
        room = parent.window().height() * _SHARE if parent else px(_SIZE[1])
        self.resize(px(_SIZE[0]), round(min(room, px(_SIZE[1]))))

    @Slot()
    def submit(self) -> None:
        """Show the columns as they are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        self._columns.choose([item.data(_NUMBER) for item in items], [item.data(_NUMBER) for item in ticked])
        self.accept()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)


def choose_columns(columns: ColumnChooser, window: QWidget, *_: object) -> None:
    """Let the user choose and order the columns of a list."""
    ColumnDialog(columns, window).run()


def _item(columns: ColumnChooser, number: int, *, ticked: bool) -> QListWidgetItem:
    item = QListWidgetItem(shown(columns.label(number)))
    item.setData(_NUMBER, number)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    if columns.is_fixed(number):
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
    return item
