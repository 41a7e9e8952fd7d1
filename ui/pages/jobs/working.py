"""登记务工: who was taken on gets the spell of work, filled in from the application, by one key."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ui import messages
from ui.pages.records.part import RecordsPart
from ui.tasks import Task
from ui.widgets import KeyButton
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.subjects.matching import applications
from villagedesk.subjects.matching.applications import Stage


class WorkBeginning(QObject):
    """The button and what it does with the selected applications."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._part: RecordsPart | None = None
        self.button = KeyButton(self.tr("登记务工"), "Ctrl+G", icon="briefcase")
        self.button.setToolTip(self.tr("给录用的人新建一条务工经历，单位、岗位、地点自动带过去"))
        self.button.clicked.connect(self.begin)

    def serve(self, part: RecordsPart) -> None:
        """Take the list of applications whose selected rows are meant."""
        self._part = part

    @Slot()
    def begin(self) -> None:
        """Write the work of those of the selected people who were taken on."""
        if self._part is None:
            return
        chosen = self._part.selected_ids() or [self._part.current_id()]
        context = self._context
        task = Task(lambda: _begun(context, [one for one in chosen if one]))
        task.succeeded.connect(self._tell)
        task.start()

    def _tell(self, done: tuple[list[str], list[str]]) -> None:
        begun, left = done
        part = self._part
        window = self._page.window()
        if begun and part is not None:
            words = self.tr("已登记 {n} 人的务工经历。").format(n=len(begun))
            hint = self.tr("单位、岗位、地点、工资照岗位填好了。有原来的工没有结束的，请打开本人填上返回时间。")
            messages.show_done(window, words, "\n".join([hint, *left]))
            part.changed.emit()
            part.refresh()
        else:
            messages.show_done(
                window, self.tr("没有可以登记的。"), "\n".join(left) or self.tr("先选一条“录用”的应聘。")
            )


def _begun(context: Context, ids: Sequence[str]) -> tuple[list[str], list[str]]:
    """Write the spells; return the applications it was done for, and why the others were left."""
    from villagedesk.subjects.matching.posts import posts

    register, today = context.register, context.today
    with register.database.reading() as connection:
        known = {one.key: one for one in posts(connection)}
    begun: list[str] = []
    left: list[str] = []
    for one in ids:
        record = register.get(applications.APPLICATION, one)
        if record is None or record.values.get("stage") != Stage.HIRED:
            continue
        try:
            applications.begin_work(register, one, known.get(str(record.values.get("post_key"))), today)
            begun.append(one)
        except VillageDeskError as error:
            left.append(error.message)
    return begun, left
