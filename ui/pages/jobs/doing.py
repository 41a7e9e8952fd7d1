"""What is done with a pair of person and post: recommended, taken back, put on paper, written into a file."""

from collections.abc import Callable, Sequence
from io import BytesIO

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui import messages
from ui.dialogs.files import ask_save
from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import PrintDocument
from ui.language import shown
from ui.tasks import Lane, Progress, Task
from ui.widgets import Kind, NoticeBar
from villagedesk.context import Context
from villagedesk.register.record import Record
from villagedesk.reports.recommendation import draw_letters
from villagedesk.subjects.matching import applications
from villagedesk.subjects.matching.letters import letter
from villagedesk.subjects.matching.scoring import Match
from villagedesk.subjects.matching.settings import settings
from villagedesk.subjects.sheet import Sheet, write


class Recommender(QObject):
    """`notice` stands above the lists; `written` tells that an application was saved or taken back."""

    written = Signal()
    go = Signal(str, object)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._can_undo = False
        self.notice = NoticeBar("", Kind.OK)
        self.notice.hide()
        self.notice.pressed.connect(self.undo)
        QShortcut(QKeySequence("Ctrl+Z"), page).activated.connect(self.undo)

    def recommend(self, match: Match) -> None:
        """Write that somebody is recommended; asks first where something stands in the way."""
        if match.hindrances:
            why = "；".join(map(shown, match.hindrances))
            words = self.tr("{why}。仍然推荐 {name} 吗？").format(why=why, name=match.seeker.name)
            note = self.tr("一般不推荐；和单位说好了再推荐。")
            if not messages.confirm(self._page.window(), words, self.tr("仍然推荐"), hint=note):
                return
        register, today = self._context.register, self._context.today

        def work() -> tuple[Match, Record | None]:
            running = applications.application_for(register, match.seeker.id, match.post.key)
            if running is not None:
                return match, None
            return match, applications.recommend(register, match.seeker.id, match.post, on=today)

        task = Task(work)
        task.succeeded.connect(self._tell_recommended)
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot()
    def undo(self) -> None:
        """Take the last recommendation back."""
        if self._can_undo:
            self._can_undo = False
            task = Task(self._context.register.undo)
            task.succeeded.connect(self._tell_undone)
            task.start()

    def forget_undo(self) -> None:
        """No longer offer to take the last recommendation back."""
        self._can_undo = False
        self.notice.hide()

    def print_letters(self, matches: Sequence[Match]) -> None:
        """Show the preview of the letters of pairs."""
        if matches:
            show_print_dialog(self._page, letters_document(self._context, matches))

    def export(self, make: Callable[[], Sheet]) -> None:
        """Ask where to, and write a list there."""
        sheet = make()
        name = f"{sheet.title}_{self._context.unit.name}_{self._context.today.isoformat()}.xlsx"
        kinds = self.tr("表格 (*.xlsx);;PDF (*.pdf)")
        target = ask_save(self._page, self.tr("导出"), name, kinds)
        if target is None:
            return
        context = self._context

        def work() -> str:
            write(context.register, sheet, target)
            return target.name

        task = Task(work, Lane.READ)
        task.succeeded.connect(self._tell_exported)
        task.failed.connect(self._tell_failure)
        task.start()

    def _tell_recommended(self, done: tuple[Match, Record | None]) -> None:
        match, record = done
        name, post = match.seeker.name, f"{match.post.employer} {match.post.title}"
        if record is None:
            self._tell(self.tr("{name} 已经推荐过 {post}，没有重复记。").format(name=name, post=post), Kind.ACCENT)
            return
        self._can_undo = True
        words = self.tr("已推荐 {name} 到 {post}，{days} 天后提醒跟进。按 Ctrl+Z 撤销。")
        filled = words.format(name=name, post=post, days=settings().follow_up_days)
        warning = self.tr("请先和单位核实岗位的限制条件。") if match.post.limits else ""
        self.notice.show_notice(filled + warning, Kind.WARN if warning else Kind.OK, self.tr("撤销"))
        self.notice.show()
        self.written.emit()

    def _tell_undone(self, done: object) -> None:
        self._tell(self.tr("已撤销这次推荐。") if done else self.tr("没有可以撤销的。"), Kind.OK)
        self.written.emit()

    def _tell_exported(self, name: str) -> None:
        self._tell(self.tr("已写好：{name}").format(name=name), Kind.OK)

    def _tell_failure(self, exc: object) -> None:
        messages.show_error(self._page.window(), exc)  # type: ignore[arg-type]

    def _tell(self, words: str, kind: Kind) -> None:
        self.notice.show_notice(words, kind)
        self.notice.show()


def letters_document(context: Context, matches: Sequence[Match]) -> PrintDocument:
    """Return letters of recommendation to print, one a person."""

    def make(_: Progress) -> bytes:
        target = BytesIO()
        draw_letters([letter(context.register, one, context.today) for one in matches], target)
        return target.getvalue()

    return PrintDocument("推荐函", f"推荐函_{context.unit.name}_{context.today.isoformat()}.pdf", "份", make)
