from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.screens.desk import PASSWORD, USER, make, settle, write
from ui.pages.locked import LockedPage
from ui.pages.sign_in import SignInPage
from ui.session import Session
from villagedesk import settings

CODE = "2580"


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Session:
    make(tmp_path / "register")[0].close()
    session = Session(tmp_path / "register")
    qtbot.addWidget(session)
    session.begin()
    session.resize(1180, 700)
    session.show()
    return session


def gate(session: Session) -> SignInPage:
    page = session.currentWidget()
    assert isinstance(page, SignInPage)
    return page


def locked(session: Session) -> LockedPage:
    page = session.currentWidget()
    assert isinstance(page, LockedPage)
    return page


def sign_in(qtbot: QtBot, session: Session, code: str = CODE) -> None:
    page = gate(session)
    write(page.password.edit, PASSWORD)
    if code:
        if page.pin_button.isVisible():
            qtbot.mouseClick(page.pin_button, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(page.pin.edit, code)
        qtbot.keyClick(page.pin.edit, Qt.Key.Key_Return)
    else:
        qtbot.keyClick(page.password.edit, Qt.Key.Key_Return)
    settle(qtbot)


def try_code(qtbot: QtBot, session: Session, code: str) -> None:
    page = locked(session)
    page.pin.edit.clear()
    qtbot.keyClicks(page.pin.edit, code)
    qtbot.keyClick(page.pin.edit, Qt.Key.Key_Return)


def test_the_short_code_leads_back_to_the_page_where_one_was(qtbot: QtBot, session: Session) -> None:
    sign_in(qtbot, session)
    main = session.main
    assert main is not None
    main.show_page("people")
    page = main.pages.page()
    session.lock()
    assert session.currentWidget() is not main
    try_code(qtbot, session, CODE)
    assert session.currentWidget() is main
    assert main.pages.page() is page
    session.lock()
    try_code(qtbot, session, CODE)
    assert session.currentWidget() is main
    settle(qtbot)
    session.end()


def test_after_five_wrong_codes_only_the_password_opens(qtbot: QtBot, session: Session) -> None:
    sign_in(qtbot, session)
    session.lock()
    for left in (4, 3, 2, 1):
        try_code(qtbot, session, "1357")
        assert locked(session).pin.note.text() == f"短码不对，还可以试 {left} 次。"
    try_code(qtbot, session, "1357")
    page = gate(session)
    assert "短码连续输错，已经作废。请输入密码。" in [label.text() for label in page.findChildren(QLabel)]
    session.lock()
    sign_in(qtbot, session, "")
    assert session.currentWidget() is session.main
    session.lock()
    gate(session)
    session.end()


def test_wrong_codes_of_several_locks_add_up(qtbot: QtBot, session: Session) -> None:
    sign_in(qtbot, session)
    for _ in range(5):
        session.lock()
        try_code(qtbot, session, "1357")
    gate(session)
    session.end()


def test_a_code_that_anybody_would_try_is_refused_before_anything_opens(qtbot: QtBot, session: Session) -> None:
    sign_in(qtbot, session, "1234")
    assert "谁都会先试" in gate(session).pin.note.text()
    assert session.context is None


def test_letters_cannot_be_typed_into_the_code(qtbot: QtBot, session: Session) -> None:
    page = gate(session)
    page.ask_pin()
    qtbot.keyClicks(page.pin.edit, "2a5b8c01234567")
    assert page.pin.text() == "25801234"


def test_the_wish_is_remembered_and_the_code_is_not(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    sign_in(qtbot, session)
    session.end()
    assert settings.load().asks_pin
    again = Session(tmp_path / "register")
    qtbot.addWidget(again)
    again.begin()
    again.show()
    assert gate(again).pin.isVisible()
    assert gate(again).pin.text() == ""
    sign_in(qtbot, again, "")
    again.lock()
    assert gate(again).user.text() == USER
    again.end()


def test_the_password_can_be_used_instead_of_the_code(qtbot: QtBot, session: Session) -> None:
    sign_in(qtbot, session)
    session.lock()
    qtbot.mouseClick(locked(session).password_button, Qt.MouseButton.LeftButton)
    assert gate(session).user.text() == USER
    sign_in(qtbot, session, "")
    assert session.currentWidget() is session.main
    session.end()
