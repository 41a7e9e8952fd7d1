"""What is done with many people of the list at once: changed, pasted into, taken back, written as a spreadsheet.

Dialogs, readers and writers are loaded when they are asked for: the list is on the screen long before that.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.language import in_a_row, shown
from ui.pages.ledger.source import PastedTable
from ui.pages.people.print import PeoplePrinting
from ui.pages.people.rows import field_of
from ui.tables import RecordTable
from ui.tasks import Lane, Task
from ui.widgets import Kind, LongWork, NoticeBar
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register import people

_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt)


class PeopleDesk(QObject):
    """`notice` and `work` stand above the list; `go` asks for a page, `changed` tells that people were written."""

    go = Signal(str, object)
    changed = Signal()

    def __init__(self, context: Context, table: RecordTable, printing: PeoplePrinting, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._table = table
        self._printing = printing
        self._page = page
        self._can_undo = False
        self.notice = NoticeBar("", Kind.OK)
        self.notice.hide()
        self.notice.pressed.connect(self.undo)
        self.work = LongWork()
        table.copying.copied.connect(self._tell_copied)
        table.copying.refused.connect(self._tell_too_many)
        for watched in (table, table.viewport()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the room of the notice back to the list when the work goes on there."""
        keyed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() not in _HELD
        if keyed or event.type() == QEvent.Type.MouseButtonPress:
            self.notice.hide()
        return super().eventFilter(watched, event)

    @Slot()
    def change_many(self) -> None:
        """Change one field of the selected people."""
        ids = self._table.selected_ids()
        if len(ids) < 2:
            self._tell(
                self.tr("先选几个人：按住 Shift 或 Ctrl 用鼠标或 ↑ ↓ 选，按空格一个一个选，Ctrl+A 全选；再按 Ctrl+B。"),
                Kind.ACCENT,
            )
            return
        with self._context.register.database.reading() as connection:
            groups = people.groups(connection)
        from ui.dialogs.batch import BatchDialog

        dialog = BatchDialog(self._context, ids, groups, self._page)
        if dialog.exec():
            words = self.tr("已改 {n:,} 人：{what}。按 Ctrl+Z 撤销。")
            self._take_stored(words.format(n=dialog.stored_count, what=shown(dialog.label)))
        dialog.deleteLater()
        self._table.setFocus()

    @Slot(str)
    def paste(self, text: str = "") -> None:
        """Write cells of the clipboard from the current one on; a table with its own header goes to the import."""
        text = text or QGuiApplication.clipboard().text()
        if not text.strip():
            self._tell(self.tr("剪贴板是空的。请先在 WPS 里选中要粘贴的格子，按 Ctrl+C 复制。"), Kind.WARN)
            return
        from villagedesk.ledgers.pasted import has_header, lines

        try:
            headed = has_header(text)
        except VillageDeskError as error:
            self._tell(f"{shown(error.message)}{shown(error.hint)}", Kind.BAD)
            return
        if headed:
            self.go.emit("ledger", PastedTable(text))
        else:
            self._paste_cells(lines(text))

    @Slot()
    def undo(self) -> None:
        """Take the last change of many back."""
        if self._can_undo:
            self._can_undo = False
            task = Task(self._context.register.undo)
            task.succeeded.connect(self._take_undone)
            task.start()

    def forget_undo(self) -> None:
        """No longer offer to take the last change back."""
        self._can_undo = False
        self.notice.hide()

    def export(self) -> None:
        """Write the list as it is shown as a spreadsheet."""
        found = self._printing.shown(list(self._table.paged.ids))
        if not found.ids:
            self._tell(self.tr("列表是空的，没有可以导出的人。"), Kind.WARN)
            return
        from ui.dialogs.files import ask_save

        name = f"{found.title}_{self._context.unit.name}_{self._context.today.isoformat()}.xlsx"
        target = ask_save(self._page, self.tr("导出这个列表"), name, self.tr("表格 (*.xlsx)"))
        if target is None:
            return
        from ui.pages.people.paper import write_list

        context = self._context
        task = Task.reporting(lambda progress: (target.name, write_list(context, found, target, progress)), Lane.READ)
        task.succeeded.connect(self._tell_written)
        task.failed.connect(self._tell_failure)
        self.work.follow(task, self.tr("正在导出"), self.tr("人"))
        task.start()

    def _paste_cells(self, table: Sequence[Sequence[str]]) -> None:
        index = self._table.currentIndex()
        ids, selected = self._table.paged.ids, self._table.selected_ids()
        if not index.isValid() or not ids:
            self._tell(self.tr("请先点一下要从哪一格开始粘贴。"), Kind.WARN)
            return
        if len(table) == 1 and len(selected) > 1:
            table, people_ids = [table[0]] * len(selected), selected
        else:
            people_ids = list(ids[index.row() : index.row() + len(table)])
        places = self._table.columns.positions()
        columns = [self._table.paged.columns[number] for number in places[places.index(max(index.column(), 1)) :]]
        wide = max(len(line) for line in table)
        fields = [field_of(column.name) for column in columns[:wide]]
        left = [column.label for column, field in zip(columns, fields, strict=False) if not field]
        if not any(fields):
            self._tell(
                self.tr("“{label}”这一列是算出来的，不能粘贴。").format(label=shown(columns[0].label)), Kind.WARN
            )
            return
        note = self._homeless(len(table) - len(people_ids), wide - len(columns), left)
        from ui.dialogs.paste import PasteDialog

        dialog = PasteDialog(self._context, table[: len(people_ids)], people_ids, fields, self._page, note)
        if dialog.exec():
            self._take_stored(self.tr("已写入 {n:,} 人的内容。按 Ctrl+Z 撤销。").format(n=dialog.stored_count))
        dialog.deleteLater()
        self._table.setFocus()

    def _homeless(self, lines_over: int, columns_over: int, left: Sequence[str]) -> str:
        """Say what of a pasted table has no place in the list."""
        words = []
        if lines_over > 0:
            words.append(self.tr("列表到头了，多出来的 {n:,} 行没有粘贴。").format(n=lines_over))
        if columns_over > 0:
            words.append(self.tr("多出来的 {n:,} 列没有粘贴。").format(n=columns_over))
        words += [self.tr("“{label}”这一列不能粘贴。").format(label=shown(label)) for label in left]
        return in_a_row(*words)

    def _take_stored(self, words: str) -> None:
        self._can_undo = True
        self.notice.show_notice(words, Kind.OK, self.tr("撤销"))
        self.notice.show()
        self.changed.emit()

    def _take_undone(self, done: object) -> None:
        self._tell(self.tr("已撤销，都改回原样了。") if done else self.tr("没有可以撤销的。"), Kind.OK)
        self.changed.emit()

    def _tell_copied(self, rows: int, columns: int) -> None:
        self._tell(
            self.tr("已复制 {rows:,} 行 {columns} 列，可以到 WPS 里粘贴。").format(rows=rows, columns=columns), Kind.OK
        )

    def _tell_too_many(self, most: int) -> None:
        words = self.tr("一次最多复制 {n:,} 行。要全部的人，请用“更多”里的“导出这个列表”。")
        self._tell(words.format(n=most), Kind.WARN)

    def _tell_written(self, written: tuple[str, int]) -> None:
        name, count = written
        self._tell(self.tr("已导出 {n:,} 人到“{name}”。").format(n=count, name=name), Kind.OK)

    def _tell_failure(self, error: VillageDeskError) -> None:
        self._tell(f"{shown(error.message)}{shown(error.hint)}", Kind.BAD)

    def tell(self, words: str) -> None:
        """Say above the list what has been done."""
        self._tell(words, Kind.OK)

    def _tell(self, words: str, kind: Kind) -> None:
        self.notice.show_notice(words, kind)
        self.notice.show()
