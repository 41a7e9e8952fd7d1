"""One household: registered head first, then member by member; looked at, added to, and rearranged later."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from ui import messages
from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import household_slips_document
from ui.forms import CatalogueServices
from ui.forms.suggest import SuggestLine
from ui.pages.household.arranging import Arranging
from ui.pages.household.desk import HouseholdDesk
from ui.pages.household.finder import HouseholdFinder
from ui.pages.household.members import HOME, OVERVIEW
from ui.pages.household.sitting import HouseholdSitting
from ui.pages.page import RegisterPage
from ui.pages.person.known import KnownPerson
from ui.pages.person.services import remembering
from ui.widgets import KeyButton, NoticeBar, PageHeader, ScrollBody
from ui.widgets.badge import Kind
from villagedesk.context import Context


class HouseholdPage(RegisterPage):
    """One household at a time; a new one where `arrive` is given no id."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("按户登记")
        lookups = remembering(lambda: context.lookups)
        services = CatalogueServices(lookups, HouseholdFinder(context.register))
        self.header = PageHeader("", back=True)
        self.done = NoticeBar("", Kind.OK)
        self.notice = NoticeBar("")
        self.desk = HouseholdDesk(context, services)
        form = self.desk.body.form
        self.known = KnownPerson(context.register, form.first.editor("id_number").control)
        self.sitting = HouseholdSitting(context, self.desk, self.known, lookups)
        self.saver = self.sitting.saver
        self.sitting.watch.likely.opened.connect(self.sitting.take_in)
        self.arranging = Arranging(self.desk, self.saver, services)
        self.save_button = KeyButton(self.tr("保存"), "Ctrl+S", icon="save")
        self.finish_button = KeyButton(self.tr("完成"), "F4", icon="check")
        self.next_button = KeyButton(self.tr("下一个成员"), "Ctrl+Return", icon="user-plus", role="primary")
        self._arrange()
        self._connect()

    def arrive(self, argument: object) -> None:
        """Show the household with this id, the draft with this id, or an empty form."""
        self.done.hide()
        self.notice.hide()
        self.arranging.close_bars()
        self.sitting.begin(argument if isinstance(argument, str) else "")

    def refresh(self) -> None:
        """Read the household anew, unless something is being typed."""
        self.sitting.refresh()

    def leave(self) -> bool:
        """Keep what was typed as a draft; nobody has to be asked."""
        self.sitting.drafts.flush()
        return not self.saver.is_busy

    def print_page(self) -> bool:
        """Print the household's sheet (一户一表)."""
        home = self.desk.family.home
        if not home.heads:
            return False
        if self.desk.has_typing:
            self.header.set_state(self.tr("先保存，再打印"), Kind.WARN)
            return True
        show_print_dialog(self, household_slips_document(self.context, [home.id]))
        return True

    def _arrange(self) -> None:
        for button in (self.save_button, self.finish_button, self.next_button):
            self.header.add_action(button)
        body = ScrollBody()
        self.column.addWidget(self.header)
        self.column.addWidget(body, 1)
        for widget in (self.done, self.notice, self.known, self.arranging):
            body.column.addWidget(widget)
        body.column.addWidget(self.desk, 1)
        body.column.addWidget(self.sitting.watch.likely)
        self.done.hide()
        self.notice.hide()

    def _connect(self) -> None:
        sitting, overview = self.sitting, self.desk.overview
        self.header.back_requested.connect(self._go_back)
        for button, work in (
            (self.save_button, sitting.stay),
            (self.finish_button, sitting.finish),
            (self.next_button, sitting.go_on),
            (overview.next_button, sitting.go_on),
            (overview.edit_button, partial(sitting.pick, HOME)),
            (overview.another_button, partial(self.arrive, None)),
        ):
            button.clicked.connect(partial(_call, work))
        overview.printed.connect(self.print_page)
        self.done.pressed.connect(self.saver.undo)
        self.notice.pressed.connect(sitting.start_over)
        self.desk.finished.connect(partial(self.next_button.setFocus, Qt.FocusReason.TabFocusReason))
        sitting.watch.likely.opened.connect(partial(self.go.emit, "person"))
        sitting.shown.connect(self._show)
        sitting.told.connect(self._tell)
        sitting.said.connect(self.header.set_state)
        sitting.resumed.connect(self._tell_resumed)
        sitting.changed.connect(self.changed)
        sitting.drafts.kept.connect(self._tell_kept)
        self.desk.changed.connect(self._forget_words)
        self.arranging.asked.connect(self._forget_words)
        self.arranging.arranged.connect(self._take_arranged)
        self.saver.failed.connect(partial(messages.show_error, self))
        for key, steps in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, steps))

    def _show(self) -> None:
        """Bring what stands around the desk up to date."""
        home, shown = self.desk.family.home, self.desk.shown
        head = str(home.values.get("head_name") or "") or self.desk.home.value("head_name")
        title = self.tr("{head} 户").format(head=head) if head else self.tr("登记一户")
        self.header.set_title(" · ".join(filter(None, (title, str(home.values.get("group") or "")))))
        is_overview = shown == OVERVIEW
        for button in (self.save_button, self.finish_button, self.next_button):
            button.setVisible(not is_overview)
        self.next_button.setText(self.tr("下一个成员") if home.heads or shown != HOME else self.tr("下一步：户主"))
        self.next_button.updateGeometry()
        self.finish_button.setVisible(not is_overview and bool(home.heads or shown != HOME))
        self.arranging.close_bars()
        self.done.hide()

    def _tell(self, words: str, undoable: bool) -> None:
        self.done.show_notice(words, Kind.OK, self.tr("撤销这次保存") if undoable else "")
        self.done.show()
        self.notice.hide()

    def _tell_kept(self) -> None:
        if self.desk.has_typing:
            self.header.set_state(self.tr("草稿已保存"), Kind.OK)

    def _tell_resumed(self, moment: str) -> None:
        words = self.tr("接着上次没有保存的内容（{moment}）。").format(moment=moment)
        self.notice.show_notice(words, Kind.ACCENT, self.tr("不要了，重新填"))
        self.notice.show()

    def _forget_words(self, _name: str = "") -> None:
        self.done.hide()
        self.notice.hide()

    def _take_arranged(self, words: str) -> None:
        if not self.desk.has_typing:
            self.sitting.reread(self.desk.shown)
            self.changed.emit()
        self._tell(words, bool(words) and not self.desk.has_typing)
        self.done.setVisible(bool(words))

    def _step(self, steps: int) -> None:
        self.sitting.pick(self.desk.list.neighbour(steps))

    def _go_back(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, SuggestLine) and focus.offers_open():
            focus.close_offers()
        elif not self.arranging.close_bars():
            self.go.emit("back", None)


def _call(work: Callable[[], None], *_: object) -> None:
    work()
