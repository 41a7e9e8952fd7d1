"""The one window, and what stands in it: first run, sign-in, or the opened register."""

from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget

from ui.idle import IdleWatch
from ui.tasks import Lane, Task
from ui.theme import apply_theme, theme
from villagedesk import settings

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.pages.sign_in import SignInPage
    from villagedesk.context import Context
    from villagedesk.security.pin import Pin

_WIDTH, _HEIGHT = 1280, 760
_SMALLEST = (900, 560)


class Session(QStackedWidget):
    """Leads from one to the next, and locks. The store is loaded only when a password is tried."""

    def __init__(self, root: Path, *, remembers: bool = True, shown_password: str = "") -> None:
        """Work on the register in `root`; with `remembers` the next start opens the same one.

        `files`, where the program was started with some, wait for the sign-in and are taken in after it.
        """
        super().__init__()
        self.root = root
        self.files: list[Path] = []
        self.context: Context | None = None
        self.main: MainWindow | None = None
        self.setObjectName("pages")
        self.setWindowTitle(self.tr("村级劳务登记台"))
        self._remembers = remembers
        self._shown_password = shown_password
        self._gate: QWidget | None = None
        self._pin: Pin | None = None
        self.idle = IdleWatch(parent=self)
        self.idle.idle.connect(self.lock)

    def show_fitting(self) -> None:
        """Show the window: on a small screen it takes all of it."""
        # self.screen() would hand the screen over to the window, which takes it along when it goes.
        room = QGuiApplication.primaryScreen().availableSize()
        px = theme().px
        self.setMinimumSize(min(_SMALLEST[0], room.width()), min(_SMALLEST[1], room.height()))
        self.resize(min(px(_WIDTH), room.width()), min(px(_HEIGHT), room.height()))
        if room.width() <= px(_WIDTH) + 100:
            self.showMaximized()
        else:
            self.show()

    def begin(self) -> None:
        """Show the sign-in where a register lies in the folder, else the first run."""
        if _lies_in(self.root):
            self._show_sign_in("")
        else:
            self._show_first_run()

    @Slot()
    def warm_up(self) -> None:
        """Load the store and the main window's pages while the password is typed, so that opening need not."""
        task = Task(partial(import_module, "villagedesk.context"), Lane.READ)
        task.finished.connect(self._load_main)
        task.start()

    @Slot(object)
    def enter(self, context: object) -> None:
        """Show the opened register; the pages from before a lock are kept where the same user comes back."""
        opened = cast("Context", context)
        if self.main is not None and self.context is not None and self.context.user == opened.user:
            opened.close()
            self.setCurrentWidget(self.main)
            self.main.refresh()
        else:
            self._leave_register()
            self.context = opened
            self._build_main("home")
        self._drop_gate()
        self.idle.start()
        if self._remembers:
            settings.store(replace(settings.load(), register=str(self.root)))
        self._take_files()

    @Slot()
    def lock(self) -> None:
        """Hide the register behind the sign-in; open dialogs are given up, which their safe answer is."""
        if self.context is None:
            return
        self.idle.stop()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()
                if dialog.isVisible():  # it waits for its work, which ends without it as well
                    QDialog.reject(dialog)
        user = self.context.user.name
        if self._pin is None or not self._pin.tries:
            self._show_sign_in(user)
            return
        from ui.pages.locked import LockedPage

        page = LockedPage(user, self._pin)
        page.unlocked.connect(self._unlock)
        page.password_wanted.connect(partial(self._show_sign_in, user))
        self._show_gate(page)

    @Slot(int)
    def rescale(self, percent: int) -> None:
        """Show everything in another size from now on, beginning with the page where it was chosen."""
        settings.store(replace(settings.load(), scale=percent))
        app = QApplication.instance()
        if not isinstance(app, QApplication) or self.main is None:
            return
        apply_theme(app, percent / 100)
        self._build_main("settings")

    def end(self) -> None:
        """Close the register."""
        self.idle.stop()
        self._leave_register()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the page that is open whether it may be left."""
        if self.main is not None and self.currentWidget() is self.main and not self.main.pages.may_leave():
            event.ignore()
        else:
            super().closeEvent(event)

    @Slot(object)
    def open_folder(self, root: object) -> None:
        """Sign in to the register in another folder."""
        self.root = cast("Path", root)
        self.begin()

    def _show_sign_in(self, user: str, told: str = "") -> None:
        from ui.pages.sign_in import SignInPage

        page = SignInPage(self.root, user, self._shown_password, told)
        page.opened.connect(self._signed_in)
        self._show_gate(page)

    @Slot(object)
    def _signed_in(self, context: object) -> None:
        """Enter, with the short code that was chosen; without one a former code serves no more."""
        self._pin = cast("SignInPage", self._gate).chosen
        self.enter(context)

    @Slot()
    def _unlock(self) -> None:
        """Come back to the page from before the lock."""
        if self.main is not None:
            self.setCurrentWidget(self.main)
            self.main.refresh()
            self._drop_gate()
            self.idle.start()

    def _show_first_run(self) -> None:
        from ui.pages.first_run.page import FirstRunPage

        page = FirstRunPage(self.root)
        page.opened.connect(self._enter_new)
        page.folder_chosen.connect(self.open_folder)
        page.county_chosen.connect(self._show_founding)
        self._show_gate(page)

    @Slot()
    def _show_founding(self) -> None:
        from ui.county.founding.page import FoundingPage

        page = FoundingPage(self.root)
        page.opened.connect(self._enter_new)
        page.given_up.connect(self._show_first_run)
        self._show_gate(page)

    @Slot(object, str)
    def _enter_new(self, context: object, first_page: str) -> None:
        self.root = cast("Context", context).folder.root
        self.enter(context)
        if self.main is not None and self.main.pages.name() == "home":
            self.main.show_page(first_page)

    def _take_files(self) -> None:
        """Go to where files are taken in, with those that the program was started with."""
        if not self.files or self.main is None:
            return
        files, self.files = self.files, []
        if self.main.pages.has("exchange"):
            self.main.show_page("exchange", files)
        else:
            self.main.show_page("intake" if self.main.pages.has("intake") else "home", files[0])

    def _show_gate(self, page: QWidget) -> None:
        self._drop_gate()
        self._gate = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    def _drop_gate(self) -> None:
        if self._gate is not None:
            self.removeWidget(self._gate)
            self._gate.deleteLater()
        self._gate = None

    @Slot()
    def _load_main(self) -> None:
        # In this thread, because what is Qt's belongs to it; what lies below is loaded by now.
        import_module("ui.main_window")
        import_module("ui.pages.home.page")

    def _build_main(self, page: str) -> None:
        # Loaded here and not above: the pages bring the store with them, which sign-in has no need of.
        window = cast("type[MainWindow]", import_module("ui.main_window").MainWindow)
        if self.context is None:
            return
        former = self.main
        self.main = window(self.context)
        self.main.lock_requested.connect(self.lock)
        self.main.scale_requested.connect(self.rescale)
        self.addWidget(self.main)
        self.setCurrentWidget(self.main)
        self.main.show_page(page)
        self.main.refresh_counts()
        if former is not None:
            self.removeWidget(former)
            former.deleteLater()

    def _leave_register(self) -> None:
        if self.main is not None:
            self.removeWidget(self.main)
            self.main.deleteLater()
            self.main = None
        if self.context is not None:
            self.context.close()
            self.context = None


def _lies_in(root: Path) -> bool:
    # The same question as `Folder.exists`, asked without loading the store.
    keys = (root / name for name in ("keyslots.json", "keyslots.json.bak"))
    store = (root / name for name in ("register.db", "store.json"))
    return any(file.exists() for file in store) and any(file.exists() for file in keys)
