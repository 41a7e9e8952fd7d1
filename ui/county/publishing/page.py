"""发布: what the county gives out; files are checked row by row, looked at, published, and written for all villages."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget

from ui import messages
from ui.county.publishing.delivering import Delivering
from ui.county.publishing.drafts import Checked, DraftView, check
from ui.county.publishing.standing import StandingView
from ui.county.publishing.templates import TemplateMenu
from ui.dialogs.files import ask_files
from ui.dialogs.print_dialog import show_print_dialog
from ui.pages.page import RegisterPage
from ui.pages.published.paper import paper
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import KeyButton, PageHeader
from ui.widgets.drop import DropArea
from villagedesk.catalogue.documents import document_kinds
from villagedesk.context import Context
from villagedesk.county.publishing import publish as publishing
from villagedesk.county.publishing.publish import Published
from villagedesk.county.publishing.standing import Standing, standing
from villagedesk.errors import VillageDeskError

_LEAST_HEIGHT = 200


class PublishPage(RegisterPage):
    """What stands, with its content beside it; while files are chosen, the files and what they would publish."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("发布")
        self._wanted = ""
        self.header = PageHeader(self.title)
        self.files_button = KeyButton(self.tr("选文件"), "Ctrl+O", icon="file-up")
        self.template_button = KeyButton(self.tr("空白模板"), icon="file-down")
        self.templates = TemplateMenu(self)
        self.withdraw_button = KeyButton(self.tr("撤回"), "Del", icon="undo-2")
        self.give_up_button = KeyButton(self.tr("不发布"), "Esc")
        self.publish_button = KeyButton(self.tr("发布"), "Ctrl+S", icon="send", role="primary")
        self.delivering = Delivering(context)
        self.standing = StandingView()
        self.drafts = DraftView()
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(theme().px(_LEAST_HEIGHT))  # what is hidden in it may not press the window apart
        self._drop = DropArea()
        self._arrange()
        self._connect()
        self._show_state()

    def arrive(self, argument: object) -> None:
        """Show what stands, on a visit for a kind of document the first of it."""
        self._wanted = argument if isinstance(argument, str) else ""

    def refresh(self) -> None:
        """Read what stands."""
        register = self.context.register

        def look() -> list[Standing]:
            with register.database.reading() as connection:
                return standing(connection)

        task = Task(look, Lane.READ)
        task.succeeded.connect(self._take)
        task.failed.connect(self._tell_failure)
        task.start()

    def print_page(self) -> bool:
        """Print the chosen document."""
        listed = (self.drafts if self._is_drafting else self.standing).view.listed()
        if listed is not None:
            show_print_dialog(self, paper(self.context, listed))
        return True

    def take(self, paths: Sequence[Path]) -> None:
        """Read and check files, and show what they would publish."""
        wanted = list(paths)
        task = Task(lambda: check(self.context, wanted), Lane.READ)
        task.succeeded.connect(self._show_drafts)
        task.failed.connect(self._tell_failure)
        task.start()

    @property
    def _is_drafting(self) -> bool:
        return bool(self.drafts.checked)

    def _arrange(self) -> None:
        for button in (
            self.files_button, self.template_button, self.withdraw_button, self.delivering.button,
            self.give_up_button, self.publish_button,
        ):  # fmt: skip
            self.header.add_action(button)
        self.template_button.setMenu(self.templates)
        self.stack.addWidget(self.standing)
        self.stack.addWidget(self.drafts)
        self.column.addWidget(self.header)
        self.column.addWidget(self.delivering)
        self.column.addWidget(self.stack, 1)
        self._drop.hide()
        self._drop.watch(self)

    def _connect(self) -> None:
        self._drop.dropped.connect(self.take)
        self.files_button.clicked.connect(self.choose_files)
        self.withdraw_button.clicked.connect(self.withdraw)
        self.give_up_button.clicked.connect(self._give_up)
        self.publish_button.clicked.connect(self.publish)
        self.delivering.written.connect(self.refresh)
        self.standing.chosen.connect(self._show_chosen)
        self.standing.begun.connect(self.choose_files)
        self.templates.told.connect(self.delivering.tell)

    @Slot()
    def choose_files(self) -> None:
        """Ask for files, and check them."""
        kinds = self.tr("要发布的文件 (*.xlsx *.xls *.csv *.toml *.txt);;所有文件 (*)")
        files = ask_files(self, self.tr("选要发布的文件"), kinds)
        if files:
            self.take(files)

    @Slot()
    def publish(self) -> None:
        """Publish the files that are right."""
        drafts = self.drafts.drafts
        if not drafts:
            return
        task = Task(partial(publishing.publish, self.context.register, drafts), Lane.WRITE)
        task.succeeded.connect(self._tell_published)
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot()
    def withdraw(self) -> None:
        """Take the chosen document back, after a question."""
        one = self.standing.current()
        if one is None:
            return
        question = self.tr("撤回“{title}”？").format(title=one.dataset.title)
        hint = self.tr("村里收到下一份县里文件以后就看不到它了；要恢复，把文件再发布一次。")
        if not messages.confirm(self, question, self.tr("撤回"), hint=hint):
            return
        kind = document_kinds()[one.dataset.kind]
        task = Task(partial(publishing.withdraw, self.context.register, kind, one.dataset.name), Lane.WRITE)
        task.succeeded.connect(partial(self._tell_withdrawn, one.dataset.title))
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot(object)
    def _take(self, found: object) -> None:
        stands = cast("list[Standing]", found)
        self.header.set_count(self.tr("{n} 份").format(n=len(stands)) if stands and not self._is_drafting else "")
        self.standing.show_standing(stands, self._wanted)
        self._wanted = ""

    @Slot()
    def _show_chosen(self) -> None:
        self.withdraw_button.setEnabled(self.standing.current() is not None)

    @Slot(object)
    def _show_drafts(self, found: object) -> None:
        self.delivering.notice.hide()
        self.drafts.show_files(cast("list[Checked]", found))
        self._show_state()

    @Slot()
    def _give_up(self) -> None:
        self.drafts.show_files(())
        self._show_state()
        self.standing.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _show_state(self) -> None:
        drafting, count = self._is_drafting, len(self.drafts.drafts)
        for button in (self.give_up_button, self.publish_button):
            button.setVisible(drafting)
        for button in (self.template_button, self.withdraw_button, self.delivering.button):
            button.setVisible(not drafting)
        self.publish_button.setText(self.tr("发布 {n} 份").format(n=count))
        self.publish_button.setEnabled(bool(count))
        self.stack.setCurrentIndex(int(drafting))
        self.header.set_title(self.tr("发布前核对") if drafting else self.title)
        self.header.set_count("")
        self.setFocusProxy(self.drafts.files if drafting else self.standing.list)

    @Slot(object)
    def _tell_published(self, done: Sequence[Published]) -> None:
        fresh = sum(one.is_new for one in done)
        self._give_up()
        words = self.tr("已发布 {n} 份。再按 Ctrl+E 写给各村，村里收到以后就能看。").format(n=fresh)
        if fresh < len(done):
            words += self.tr("{n} 份内容没有变化，还是原来那一版。").format(n=len(done) - fresh)
        self.delivering.tell(words)
        self.delivering.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _tell_withdrawn(self, title: str, _: object) -> None:
        self.delivering.tell(self.tr("“{title}”已撤回。再按 Ctrl+E 告诉各村。").format(title=title))
        self.refresh()
        self.changed.emit()

    @Slot(object)
    def _tell_failure(self, exc: VillageDeskError) -> None:
        messages.show_error(self.window(), exc)
