from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.screens.desk import PASSWORD, USER, add_clerk, make, settle, write
from ui.dialogs.forgotten import ForgottenPassword
from ui.pages.backoff import Backoff, wait_after
from ui.pages.sign_in import SignInPage
from ui.recovery import wants_sheet
from ui.widgets import NoticeBar
from villagedesk.context import Context

CLERK, CLERK_PASSWORD = "韦小妹", "布谷鸟叫插秧忙"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    context, _ = make(tmp_path / "register")
    add_clerk(context, CLERK, CLERK_PASSWORD)
    context.close()
    return tmp_path / "register"


@pytest.fixture
def page(qtbot: QtBot, root: Path) -> SignInPage:
    page = SignInPage(root)
    qtbot.addWidget(page)
    page.show()
    page.setFocus()
    return page


def try_password(qtbot: QtBot, page: SignInPage, password: str) -> None:
    page.password.edit.clear()
    write(page.password.edit, password)
    qtbot.keyClick(page.password.edit, Qt.Key.Key_Return)
    settle(qtbot)


def test_opens_by_password_and_enter_alone(qtbot: QtBot, page: SignInPage) -> None:
    with qtbot.waitSignal(page.opened) as opened:
        try_password(qtbot, page, PASSWORD)
    context = opened.args[0]
    assert isinstance(context, Context)
    assert context.user.name == USER
    assert page.password.text() == ""
    context.close()


def test_says_in_words_that_the_password_is_wrong(qtbot: QtBot, page: SignInPage) -> None:
    try_password(qtbot, page, "不是这个密码吧")
    assert page.password.note.text().startswith("密码不对。")
    assert page.password.edit.property("problem") is True
    assert page.password.edit.selectedText()


def test_asks_for_a_password_before_it_tries(qtbot: QtBot, page: SignInPage) -> None:
    qtbot.keyClick(page.password.edit, Qt.Key.Key_Return)
    assert page.password.note.text() == "请先输入密码。"
    assert page.backoff.failures == 0


def test_another_user_signs_in_by_name(qtbot: QtBot, page: SignInPage) -> None:
    qtbot.mouseClick(page.other_button, Qt.MouseButton.LeftButton)
    assert page.user.isVisible()
    page.user.edit.clear()
    write(page.user.edit, CLERK)
    qtbot.keyClick(page.user.edit, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.opened) as opened:
        try_password(qtbot, page, CLERK_PASSWORD)
    assert opened.args[0].user.name == CLERK
    opened.args[0].close()


def test_shows_and_hides_what_is_typed(qtbot: QtBot, page: SignInPage) -> None:
    qtbot.mouseClick(page.password.reveal_button, Qt.MouseButton.LeftButton)
    assert page.password.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert page.password.reveal_button.text() == "隐藏"
    qtbot.mouseClick(page.password.reveal_button, Qt.MouseButton.LeftButton)
    assert page.password.edit.echoMode() == QLineEdit.EchoMode.Password


def test_five_wrong_passwords_make_one_wait(qtbot: QtBot, page: SignInPage) -> None:
    for _ in range(5):
        try_password(qtbot, page, "不是这个密码吧")
    assert not page.open_button.isEnabled()
    assert page.password.note.text() == "密码连续输错 5 次，请等 10 秒再试。"
    try_password(qtbot, page, PASSWORD)
    assert page.backoff.left == 10
    for _ in range(10):
        page.backoff.tick()
    assert page.open_button.isEnabled()
    with qtbot.waitSignal(page.opened) as opened:
        try_password(qtbot, page, PASSWORD)
    assert page.backoff.failures == 0
    opened.args[0].close()


def test_every_further_wrong_password_waits_longer() -> None:
    assert [wait_after(n) for n in (1, 4, 5, 6, 7, 30)] == [0, 0, 10, 20, 40, 300]


def test_the_countdown_tells_every_second(qtbot: QtBot) -> None:
    backoff = Backoff()
    told: list[int] = []
    backoff.ticked.connect(told.append)
    for _ in range(5):
        backoff.fail()
    with qtbot.waitSignal(backoff.ticked, timeout=3000):
        pass
    assert told == [10, 9]


def test_a_demo_register_shows_its_password(qtbot: QtBot, root: Path) -> None:
    page = SignInPage(root, shown_password="demo-password")
    qtbot.addWidget(page)
    notice = page.findChild(NoticeBar)
    assert notice is not None
    assert "密码：demo-password" in notice.words.text()


def test_a_lock_names_its_user_and_keeps_other_users_possible(qtbot: QtBot, root: Path) -> None:
    page = SignInPage(root, USER)
    qtbot.addWidget(page)
    assert "已锁定" in [label.text() for label in page.findChildren(QLabel)]
    assert USER in page.greeting.text()
    assert page.user.text() == USER


def test_a_folder_that_is_damaged_is_said_and_costs_no_try(qtbot: QtBot, page: SignInPage, root: Path) -> None:
    (root / "keyslots.json").write_text("{", encoding="utf-8")
    (root / "keyslots.json.bak").unlink(missing_ok=True)
    try_password(qtbot, page, PASSWORD)
    assert "密钥文件" in page.password.note.text()
    assert page.backoff.failures == 0


def test_the_recovery_code_sets_a_new_password(qtbot: QtBot, tmp_path: Path) -> None:
    context, code = make(tmp_path / "other")
    context.close()
    dialog = ForgottenPassword(tmp_path / "other")
    qtbot.addWidget(dialog)
    dialog.show()
    write(dialog.code.edit, code.lower().replace("-", " "))
    assert dialog.code.note.text() == "已输入 30 个，共 30 个。"
    for box in (dialog.password.first, dialog.password.second):
        write(box.edit, "新的一句好记的话")
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        qtbot.keyClick(dialog.password.second.edit, Qt.Key.Key_Return)
    settle(qtbot)
    opened = dialog.result_value
    assert isinstance(opened, Context)
    assert wants_sheet(opened.register)
    opened.close()
    again = Context.open(tmp_path / "other", "新的一句好记的话")
    assert again.user.name == USER
    again.close()


def test_a_wrong_recovery_code_is_said_before_and_after_it_is_tried(qtbot: QtBot, root: Path) -> None:
    dialog = ForgottenPassword(root)
    qtbot.addWidget(dialog)
    dialog.show()
    write(dialog.code.edit, "ABCDE")
    dialog.submit()
    assert dialog.code.note.text() == "恢复码应当是 30 个字符，现在是 5 个，请对照恢复单。"
    dialog.code.edit.setText("23456" * 6)
    for box in (dialog.password.first, dialog.password.second):
        write(box.edit, "新的一句好记的话")
    dialog.submit()
    settle(qtbot)
    assert dialog.isVisible()
    assert dialog.notice.words.text().startswith("恢复码不对。")
