from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.desk import PASSWORD, USER, add_clerk, make, person, settle
from ui.dialogs.add_user import AddUser
from ui.dialogs.change_password import ChangePassword
from ui.dialogs.recovery_sheet import NewRecoverySheet
from ui.pages.settings.page import SettingsPage
from ui.recovery import wants_sheet
from villagedesk import __version__
from villagedesk.care.accounts import Role
from villagedesk.context import Context
from villagedesk.errors import WrongPassword

NEW = "新的一句好记的话"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Context, str]]:
    context, code = make(tmp_path / "register")
    yield context, code
    context.close()


@pytest.fixture
def context(made: tuple[Context, str]) -> Context:
    return made[0]


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> SettingsPage:
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.resize(1194, 680)
    page.show()
    page.refresh()
    return page


def while_open(kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """Do something with a dialog as soon as it is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isVisible():
            timer.stop()
            act(dialog)

    timer = QTimer(QApplication.instance())
    timer.timeout.connect(look)
    timer.start(20)


def press(dialog: QDialog, words: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()


def texts(page: SettingsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_another_size_is_asked_for_at_once(qtbot: QtBot, page: SettingsPage) -> None:
    assert page.size_card.chips[100].isChecked()
    with qtbot.waitSignal(page.go) as gone:
        page.size_card.chips[150].click()
    assert gone.args == ["scale", 150]


def test_the_same_size_changes_nothing(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.assertNotEmitted(page.go):
        page.size_card.chips[100].click()


def test_a_password_is_changed_with_the_old_one(qtbot: QtBot, context: Context) -> None:
    dialog = ChangePassword(context)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.submit()
    assert dialog.old.note.text() == "请输入原来的密码。"
    dialog.old.edit.setText("不是原来的密码")
    dialog.new.first.edit.setText(NEW)
    dialog.new.second.edit.setText(NEW)
    dialog.submit()
    settle(qtbot)
    assert dialog.notice.words.text().startswith("原密码不对。")
    dialog.old.edit.setText(PASSWORD)
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.submit()
    settle(qtbot)
    with pytest.raises(WrongPassword):
        Context.open(context.folder.root, PASSWORD)
    Context.open(context.folder.root, NEW).close()


def test_a_changed_password_is_confirmed_in_words(qtbot: QtBot, page: SettingsPage) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ChangePassword)
        dialog.old.edit.setText(PASSWORD)
        dialog.new.first.edit.setText(NEW)
        dialog.new.second.edit.setText(NEW)
        dialog.submit()

    while_open(ChangePassword, fill)
    page.safety.password_button.click()
    box = page.window().findChild(QMessageBox)
    assert box is not None
    assert box.text() == "密码改好了。"
    box.close()


def test_a_user_is_added_with_a_role_and_signs_in(qtbot: QtBot, page: SettingsPage, context: Context) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, AddUser)
        dialog.submit()
        assert dialog.name.note.text() == "请写姓名。"
        dialog.name.edit.setText("韦小妹")
        dialog.roles.button(1).setChecked(True)
        dialog.password.first.edit.setText(NEW)
        dialog.password.second.edit.setText(NEW)
        dialog.submit()

    while_open(AddUser, fill)
    page.users.add_button.click()
    box = page.window().findChild(QMessageBox)
    assert box is not None
    box.close()
    assert "韦小妹" in texts(page)
    other = Context.open(context.folder.root, NEW, "韦小妹")
    assert other.user.role is Role.REVIEWER
    other.close()


def test_a_name_that_is_taken_is_refused_in_words(qtbot: QtBot, context: Context) -> None:
    dialog = AddUser(context)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.name.edit.setText(USER)
    dialog.password.first.edit.setText(NEW)
    dialog.password.second.edit.setText(NEW)
    dialog.submit()
    settle(qtbot)
    assert f"已经有一位用户叫“{USER}”。" in dialog.notice.words.text()


def test_only_administrators_add_users_and_make_sheets(qtbot: QtBot, context: Context) -> None:
    add_clerk(context, "韦小妹", NEW)
    clerk = Context.open(context.folder.root, NEW, "韦小妹")
    page = SettingsPage(clerk)
    qtbot.addWidget(page)
    page.show()
    assert not page.users.add_button.isVisible()
    assert not page.safety.sheet_button.isVisible()
    assert page.safety.password_button.isVisible()
    clerk.close()


def test_a_new_sheet_replaces_the_old_one(qtbot: QtBot, page: SettingsPage, made: tuple[Context, str]) -> None:
    context, old = made

    def check(dialog: QDialog) -> None:
        assert isinstance(dialog, NewRecoverySheet)
        assert wants_sheet(context.register)
        dialog.panel.show_button.click()
        groups = [part.split(". ")[1] for part in dialog.panel.plain.text().split("    ")]
        dialog.panel.group.edit.setText(groups[dialog.panel.asked - 1])
        dialog.submit()

    while_open(QMessageBox, lambda box: press(box, "做新的"))
    page.safety.sheet_button.click()
    while_open(NewRecoverySheet, check)
    settle(qtbot)
    assert not wants_sheet(context.register)
    with pytest.raises(WrongPassword):
        Context.open(context.folder.root, old, recovery=True)


def test_the_old_sheet_holds_where_the_question_is_answered_no(
    qtbot: QtBot, page: SettingsPage, made: tuple[Context, str]
) -> None:
    context, old = made
    while_open(QMessageBox, lambda box: press(box, "取消"))
    page.safety.sheet_button.click()
    settle(qtbot)
    Context.open(context.folder.root, old, recovery=True).close()


def test_a_backup_is_made_and_remembered(qtbot: QtBot, page: SettingsPage, context: Context) -> None:
    assert page.care.last.text() == "还没有备份过。"
    with qtbot.waitSignal(page.changed, timeout=20_000):
        page.care.backup_button.click()
    assert page.care.result.words.text().startswith("备份好了，读回来核对无误")
    assert page.care.last.text().startswith("上次备份：今天")
    assert len(list(context.folder.backup.glob("backup-*.vdb"))) == 1


def test_a_backup_goes_to_a_stick_too(
    qtbot: QtBot, page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick" / "备份.vdb"
    stick.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(stick), ""))
    with qtbot.waitSignal(page.changed, timeout=20_000):
        page.care.copy_button.click()
    assert stick.exists()
    assert str(stick) in page.care.result.words.text()


def test_a_stick_that_is_gone_is_said(
    qtbot: QtBot, page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "备份.vdb"), ""))
    page.care.copy_button.click()
    settle(qtbot)
    assert "请看U盘是否插好" in page.care.result.words.text()
    assert page.care.backup_button.isEnabled()


def test_the_register_is_proved_on_request(qtbot: QtBot, page: SettingsPage, context: Context) -> None:
    person(context, "韦光荣", "大寨组")
    page.care.verify_button.click()
    assert not page.care.verify_button.isEnabled()
    settle(qtbot)
    assert page.care.result.words.text() == "核对无误：2 条修改记录、2 份登记完好。"


def test_a_loss_is_told_by_the_verification(qtbot: QtBot, page: SettingsPage, context: Context) -> None:
    person(context, "韦光荣", "大寨组")
    context.folder.head.unlink()
    page.care.verify_button.click()
    settle(qtbot)
    assert page.care.result.words.text().startswith("核对发现问题")


def test_says_what_it_is_and_where_everything_lies(
    qtbot: QtBot, page: SettingsPage, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    assert __version__ in texts(page)
    assert "没有任何数据离开这台电脑" in texts(page)
    page.folder.open_button.click()
    assert opened == [QUrl.fromLocalFile(str(context.folder.root))]
