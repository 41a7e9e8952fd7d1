import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.screens.desk import PASSWORD, USER, add_clerk, make, person, settle
from ui import app as program
from ui.dialogs.batch import BatchDialog
from ui.idle import IdleWatch
from ui.main_window import MainWindow
from ui.pages.first_run.page import FirstRunPage
from ui.pages.sign_in import SignInPage
from ui.session import Session
from ui.theme import apply_theme, theme
from villagedesk import settings
from villagedesk.context import Context

CLERK, CLERK_PASSWORD = "韦小妹", "布谷鸟叫插秧忙"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    context, _ = make(tmp_path / "register")
    add_clerk(context, CLERK, CLERK_PASSWORD)
    context.close()
    return tmp_path / "register"


@pytest.fixture
def session(qtbot: QtBot, root: Path, qapp: QApplication) -> Iterator[Session]:
    session = Session(root)
    qtbot.addWidget(session)
    session.begin()
    with qtbot.waitActive(session):
        session.show()
        session.activateWindow()
    yield session
    settle(qtbot)
    session.end()
    if theme().scale != 1.0:
        apply_theme(qapp)


def sign_in(qtbot: QtBot, session: Session, password: str = PASSWORD, user: str = "") -> MainWindow:
    page = session.currentWidget()
    assert isinstance(page, SignInPage)
    if user:
        page.ask_user()
        page.user.edit.setText(user)
    page.password.edit.setText(password)
    page.submit()
    qtbot.waitUntil(lambda: isinstance(session.currentWidget(), MainWindow), timeout=10_000)
    settle(qtbot)
    assert session.main is not None
    return session.main


def test_an_empty_folder_begins_with_the_first_run(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(tmp_path / "nothing")
    qtbot.addWidget(session)
    session.begin()
    assert isinstance(session.currentWidget(), FirstRunPage)
    session.end()


def test_the_first_run_ends_on_the_page_that_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(tmp_path / "nothing")
    qtbot.addWidget(session)
    session.begin()
    session.show()
    page = session.currentWidget()
    assert isinstance(page, FirstRunPage)
    context, _ = make(tmp_path / "elsewhere")
    page.opened.emit(context, "ledger")
    assert session.main is not None
    assert session.main.pages.name() == "ledger"
    assert session.root == tmp_path / "elsewhere"
    assert settings.load().register == str(tmp_path / "elsewhere")
    settle(qtbot)
    session.end()


def test_a_folder_that_was_restored_is_signed_in_to(qtbot: QtBot, tmp_path: Path, root: Path) -> None:
    session = Session(tmp_path / "nothing")
    qtbot.addWidget(session)
    session.begin()
    page = session.currentWidget()
    assert isinstance(page, FirstRunPage)
    page.folder_chosen.emit(root)
    assert isinstance(session.currentWidget(), SignInPage)
    assert session.root == root


def test_signing_in_shows_home_and_remembers_the_folder(qtbot: QtBot, session: Session, root: Path) -> None:
    main = sign_in(qtbot, session)
    assert main.pages.name() == "home"
    assert settings.load().register == str(root)


def test_a_folder_given_by_option_is_not_remembered(qtbot: QtBot, root: Path) -> None:
    session = Session(root, remembers=False)
    qtbot.addWidget(session)
    session.begin()
    sign_in(qtbot, session)
    assert settings.load().register == ""
    session.end()


def test_a_lock_keeps_the_pages_for_the_same_user(qtbot: QtBot, session: Session) -> None:
    main = sign_in(qtbot, session)
    main.show_page("settings")
    main.lock_requested.emit()
    assert isinstance(session.currentWidget(), SignInPage)
    assert not main.isVisible()
    assert sign_in(qtbot, session) is main
    assert main.pages.name() == "settings"


def test_another_user_begins_anew(qtbot: QtBot, session: Session) -> None:
    main = sign_in(qtbot, session)
    main.show_page("settings")
    session.lock()
    other = sign_in(qtbot, session, CLERK_PASSWORD, CLERK)
    assert other is not main
    assert other.pages.name() == "home"
    assert session.context is not None
    assert session.context.user.name == CLERK
    assert session.context.register.identity.user == CLERK


def test_a_lock_gives_up_open_dialogs(qtbot: QtBot, session: Session) -> None:
    main = sign_in(qtbot, session)
    dialog = QDialog(main)
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitSignal(dialog.rejected):
        session.lock()
    assert not dialog.isVisible()


def test_a_lock_hides_a_dialog_that_waits_for_its_work(qtbot: QtBot, session: Session) -> None:
    main = sign_in(qtbot, session)
    assert session.context is not None
    go_on = threading.Event()
    dialog = BatchDialog(session.context, [person(session.context, "韦光荣").id], (), main)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.propose(lambda _: [] * go_on.wait(5))
    session.lock()
    hidden = not dialog.isVisible()
    go_on.set()
    settle(qtbot)
    assert hidden
    assert not dialog.isVisible()


def test_keys_reach_nothing_behind_the_lock(qtbot: QtBot, session: Session) -> None:
    main = sign_in(qtbot, session)
    session.lock()
    qtbot.keyClick(session, Qt.Key.Key_F2)
    qtbot.keyClick(session, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(session.currentWidget(), SignInPage)
    assert main.pages.name() == "home"


def test_nobody_at_the_keyboard_locks(qtbot: QtBot, session: Session) -> None:
    sign_in(qtbot, session)
    session.idle.idle.emit()
    assert isinstance(session.currentWidget(), SignInPage)


def test_nothing_is_locked_before_anybody_signed_in(qtbot: QtBot, session: Session) -> None:
    page = session.currentWidget()
    session.lock()
    assert session.currentWidget() is page


def test_idle_is_told_after_a_while_without_keyboard_and_mouse(qtbot: QtBot) -> None:
    watch = IdleWatch(60)
    with qtbot.waitSignal(watch.idle, timeout=5000):
        watch.start()


def test_every_sign_of_life_begins_the_wait_anew(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(60_000)
    watch.start()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(1, 1),
        QPointF(1, 1),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert not watch.eventFilter(qapp, event)
    watch.stop()


def test_another_size_is_worn_at_once_and_kept(qtbot: QtBot, session: Session) -> None:
    main = sign_in(qtbot, session)
    main.show_page("settings")
    main.show_page("scale", 125)
    settle(qtbot)
    assert theme().scale == 1.25
    assert settings.load().scale == 125
    assert session.main is not None
    assert session.main is not main
    assert session.main.pages.name() == "settings"
    assert session.main.status.left.text() == "共 0 人"


def test_closing_asks_the_page(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    main = sign_in(qtbot, session)
    monkeypatch.setattr(main.pages.page(), "leave", lambda: False)
    assert not session.close()
    monkeypatch.undo()
    assert session.close()


def test_the_window_fits_the_screen(qtbot: QtBot, session: Session) -> None:
    session.show_fitting()
    room = session.screen().availableSize()
    assert session.minimumWidth() <= room.width()
    assert session.width() <= room.width()
    assert session.height() <= room.height()


def test_unlocking_by_the_recovery_of_the_same_user_keeps_the_register_open(qtbot: QtBot, session: Session) -> None:
    main = sign_in(qtbot, session)
    session.lock()
    opened = Context.open(session.root, PASSWORD, USER)
    session.enter(opened)
    settle(qtbot)
    assert session.main is main
    assert session.context is not None
    assert session.context.register.today() is not None


@pytest.mark.parametrize("argument", ["--scale=110", "--unknown"])
def test_wrong_options_are_refused(argument: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        program.main([argument])
    assert left.value.code == 2
