"""补做清除: reports that wait as they tell of an erasure which this hub forgot, and the dialog that repeats it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import FormDialog
from ui.pages.boxes import TextBox, in_words
from ui.tasks import Lane, Task
from ui.widgets import Kind, NoticeBar, caption
from villagedesk.context import Context
from villagedesk.county import hub, purging_again
from villagedesk.county.accepting import Taken
from villagedesk.county.purging_again import Waiting
from villagedesk.errors import VillageDeskError
from villagedesk.exchange.outcome import ACCEPTED

_LONGEST = 200
_NAMES = 8


class ForgottenBar(NoticeBar):
    """Says how many reports wait for an erasure to be repeated; hidden where none does.

    `repeated` brings the laptops whose reports were read again, when it was done.
    """

    repeated = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", Kind.WARN, parent=parent)
        self._context = context
        self._waiting = Waiting(0)
        self.pressed.connect(self.ask)
        self.hide()

    def refresh(self) -> None:
        """Look anew for such reports."""
        task = Task(partial(_look, self._context), Lane.READ)
        task.succeeded.connect(self._show)
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot()
    def ask(self) -> None:
        """Ask for the grounds, and erase."""
        dialog = PurgeAgainDialog(self._context, self._waiting, self.window())
        if dialog.run():
            taken: Sequence[Taken] = dialog.result_value  # type: ignore[assignment]
            read = sum(one.outcome == ACCEPTED for one in taken)
            self.show_notice(self.tr("已补做清除，读入了留着的 {n} 个文件。请再写一次反馈。").format(n=read), Kind.OK)
            self._waiting = Waiting(0)
            self.repeated.emit({one.device for one in taken if one.device})

    @Slot(object)
    def _show(self, found: Waiting) -> None:
        if not found.files:
            # What was said of an erasure that has been done stays to be read.
            self.setVisible(not self.isHidden() and not self._waiting.files)
            self._waiting = found
            return
        self._waiting = found
        words = self.tr("{n} 个文件里有已依法清除的人，本机没有那次清除的记录，文件先留着。核实后请补做清除。")
        self.show_notice(words.format(n=found.files), Kind.WARN, self.tr("补做清除"))
        self.show()

    @Slot(object)
    def _tell_failure(self, error: VillageDeskError) -> None:
        self.show_notice(in_words(error), Kind.BAD)
        self.show()


class PurgeAgainDialog(FormDialog):
    """Names who would be erased for good, and asks on what grounds; `result_value` is what came of the reports."""

    def __init__(self, context: Context, waiting: Waiting, parent: QWidget | None = None) -> None:
        words = self.tr("清除后不能恢复，旧的备份也会换掉。请先找到当时的清除依据，核实无误再做。")
        super().__init__(self.tr("补做清除"), words, self.tr("清除"), parent)
        self._context = context
        for told in self._subjects(waiting):
            self.body.addWidget(caption(told, wrap=True))
        self.words = TextBox(self.tr("清除依据"), self.tr("不要写姓名和证件号，例如：本人书面要求删除。"), must=True)
        self.words.edit.setMaxLength(_LONGEST)
        self.words.entered.connect(self.submit)
        self.body.addWidget(self.words)
        self.words.setFocus()

    def _subjects(self, waiting: Waiting) -> list[str]:
        told = []
        if waiting.people:
            names, count = "、".join(waiting.people[:_NAMES]), len(waiting.people)
            all_of_them = self.tr("将清除：{names}。")
            some_of_them = self.tr("将清除 {n:,} 人：{names}等。")
            told.append((all_of_them if count <= _NAMES else some_of_them).format(names=names, n=count))
        if waiting.others:
            told.append(self.tr("另外 {n:,} 条记录也会清除，有的本机已经没有内容。").format(n=waiting.others))
        return told

    @Slot()
    def submit(self) -> None:
        """Erase; without grounds nothing happens."""
        said = self.words.text()
        if not said:
            self.words.show_note(self.tr("请写一句依据。"), "bad")
            self.words.setFocus()
            return
        self.start(partial(_repeat, self._context, said))


def _look(context: Context) -> Waiting:
    register = context.register
    with register.database.reading() as connection:
        county = hub.load(connection)
    return purging_again.waiting(register, county, context.folder.inbox)


def _repeat(context: Context, words: str) -> list[Taken]:
    register = context.register
    with register.database.reading() as connection:
        county = hub.load(connection)
    return purging_again.repeat(register, county, words, context.folder, context.key)
