"""What is done with a list of records as a whole: marked, changed and filled by the dozen, written out, taken back."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.language import in_a_row, shown
from ui.pages.records.declared import Listing, Mark
from ui.pages.records.output import RecordsShown, print_list
from ui.pages.records.panel import RecordPanel
from ui.tables import RecordTable
from ui.tasks import Lane, Task
from ui.widgets import Kind, LongWork, NoticeBar
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.sentence import sentence


class RecordsDesk(QObject):
    """`notice` and `work` stand above the list; `written` brings the id of what was written, '' for many.

    `begun` tells that the form was opened for several people.
    """

    written = Signal(str)
    begun = Signal()

    def __init__(
        self, context: Context, listing: Listing, table: RecordTable, panel: RecordPanel, part: QWidget
    ) -> None:
        super().__init__(part)
        self._context = context
        self._listing = listing
        self._table = table
        self._panel = panel
        self._part = part
        self._can_undo = False
        self.notice = NoticeBar("", Kind.OK)
        self.notice.hide()
        self.work = LongWork()
        self.notice.pressed.connect(self.undo)
        panel.stored.connect(self._take_stored)
        panel.saver.undone.connect(self._take_undone)
        table.copying.copied.connect(self._tell_copied)
        table.copying.refused.connect(self._tell_too_many)

    def fill_many(self) -> None:
        """Choose several people and open one form for all of them."""
        from ui.pages.records.choose import PeopleChoice

        dialog = PeopleChoice(self._context, shown(self._listing.add), self._part)
        chosen = dialog.exec() and dialog.chosen
        names = dialog.names()
        dialog.deleteLater()
        if chosen:
            self._panel.begin(people=chosen, names=names)
            self.begun.emit()

    def change_many(self) -> None:
        """Choose a field and give the selected records one value."""
        ids = self._table.selected_ids()
        if not ids:
            self.tell(self.tr("先选几条：按空格一条一条选，按住 Shift 用 ↑ ↓ 选，Ctrl+A 全选。"), Kind.ACCENT)
            return
        from ui.pages.records.change import ChangeDialog

        dialog = ChangeDialog(self._listing, self._panel.services, len(ids), self._part)
        if dialog.exec():
            self._panel.saver.change(self._panel.services.lookups(), self._listing.kind, ids, dialog.values)
        dialog.deleteLater()

    @Slot()
    def mark(self, mark: Mark, *_: object) -> None:
        """Give the selected records the values of a mark."""
        ids = self._table.selected_ids()
        if ids:
            values = mark.values(self._context)
            self._panel.saver.change(self._panel.services.lookups(), self._listing.kind, ids, values)

    @Slot()
    def undo(self) -> None:
        """Take the last save back."""
        if self._can_undo and not self._panel.saver.is_busy:
            self._can_undo = False
            self._panel.saver.undo()

    def forget_undo(self) -> None:
        """No longer offer to take the last save back."""
        self._can_undo = False
        self.notice.hide()

    def print(self, about: str) -> None:
        """Open the preview of the list."""
        found = self._shown(about)
        if not found.ids:
            self.tell(self.tr("列表是空的，没有可以打印的。"), Kind.WARN)
            return
        print_list(found, self._context, self._part)

    def export(self, about: str) -> None:
        """Write the list as it is shown as a spreadsheet."""
        found = self._shown(about)
        if not found.ids:
            self.tell(self.tr("列表是空的，没有可以导出的。"), Kind.WARN)
            return
        from ui.dialogs.files import ask_save

        name = f"{found.title}_{self._context.unit.name}_{self._context.today.isoformat()}.xlsx"
        target = ask_save(self._part, self.tr("导出这个列表"), name, self.tr("表格 (*.xlsx)"))
        if target is None:
            return
        from ui.pages.people.paper import write_list

        context = self._context
        task = Task.reporting(lambda progress: (target.name, write_list(context, found, target, progress)), Lane.READ)
        task.succeeded.connect(self._tell_written)
        task.failed.connect(self._tell_failure)
        self.work.follow(task, self.tr("正在导出"), shown(self._listing.unit))
        task.start()

    def tell(self, words: str, kind: Kind = Kind.OK, button: str = "") -> None:
        """Say something above the list."""
        self.notice.show_notice(words, kind, button)
        self.notice.show()

    def _shown(self, about: str) -> RecordsShown:
        ids = list(self._table.paged.ids)
        words = sentence("共 {n:,} {unit}", n=len(ids), unit=self._listing.unit)
        return RecordsShown(self._context, self._listing, self._table, ids, f"{about}　{words}" if about else words)

    def _take_stored(self, words: str, doubtful: bool, record: str) -> None:
        self._can_undo = True
        self.tell(words, Kind.WARN if doubtful else Kind.OK, self.tr("撤销这次保存"))
        self.written.emit(record)

    def _take_undone(self, was: bool) -> None:
        self.tell(self.tr("已撤销，都改回原样了。") if was else self.tr("没有可以撤销的。"))
        self.written.emit("")

    def _tell_copied(self, rows: int, columns: int) -> None:
        self.tell(self.tr("已复制 {rows:,} 行 {columns} 列，可以到 WPS 里粘贴。").format(rows=rows, columns=columns))

    def _tell_too_many(self, most: int) -> None:
        words = self.tr("一次最多复制 {n:,} 行。要全部的，请用“更多”里的“导出这个列表”。")
        self.tell(words.format(n=most), Kind.WARN)

    def _tell_written(self, written: tuple[str, int]) -> None:
        name, count = written
        words = self.tr("已导出 {n:,} {unit}到“{name}”。")
        self.tell(words.format(n=count, unit=shown(self._listing.unit), name=name))

    def _tell_failure(self, error: VillageDeskError) -> None:
        self.tell(in_a_row(shown(error.message), shown(error.hint)), Kind.BAD)
