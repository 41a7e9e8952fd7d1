from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.exchange.keyring import chosen
from tests.exchange.road import County, Desk
from tests.screens.desk import settle, write
from tests.screens.dialogs import during
from ui.dialogs.forgotten import ForgottenPassword
from ui.dialogs.recovery_county import AskCounty, UseGrant
from villagedesk.context import Context
from villagedesk.county import recovering

NEW = "门前的小河往东流"
Answers = Callable[[str, Path], None]


@pytest.fixture
def root(desk: Desk, county: County) -> Path:
    chosen(desk, county).add_people(1)
    desk.context.close()
    return desk.context.folder.root


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """Let the system's own file dialogs answer."""

    def answer(method: str, path: Path) -> None:
        monkeypatch.setattr(QFileDialog, method, lambda *_: (str(path), ""))

    return answer


def opened(qtbot: QtBot, root: Path) -> ForgottenPassword:
    dialog = ForgottenPassword(root)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_county_helps_through_the_windows(
    qtbot: QtBot, root: Path, county: County, files: Answers, tmp_path: Path
) -> None:
    request, grant, digits = tmp_path / "申请.vdq", tmp_path / "找回.vda", ""
    first = opened(qtbot, root)
    assert not first.grant_button.isVisible()
    files("getSaveFileName", request)

    def ask(dialog: AskCounty) -> None:
        nonlocal digits
        for box in (dialog.password.first, dialog.password.second):
            write(box.edit, NEW)
        qtbot.keyClick(dialog.password.second.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(dialog.digits.isVisible, timeout=10_000)
        settle(qtbot)
        digits = dialog.digits.text().replace("  ", " ")
        qtbot.keyClick(dialog.accept_button, Qt.Key.Key_Return)
        assert not dialog.isVisible()

    during(qtbot, first.ask_county, AskCounty, ask)
    assert not first.isVisible()
    with county.context.register.writing() as connection:
        found = recovering.read(request, connection, county.hub)
        recovering.grant(connection, county.hub, found, grant, digits)
    second = opened(qtbot, root)
    assert second.grant_button.isVisible()
    files("getOpenFileName", grant)

    def use(dialog: UseGrant) -> None:
        write(dialog.password.edit, "不是那个密码呀")
        dialog.submit()
        settle(qtbot)
        assert "写申请时设的新密码" in dialog.notice.words.text()
        dialog.password.edit.clear()
        write(dialog.password.edit, NEW)
        qtbot.keyClick(dialog.password.edit, Qt.Key.Key_Return)
        settle(qtbot)

    during(qtbot, second.use_grant, UseGrant, use)
    context = second.result_value
    assert isinstance(context, Context)
    assert context.user.name == "龙秀英"
    context.close()


def test_a_laptop_that_never_chose_a_county_is_told_so(qtbot: QtBot, desk: Desk, files: Answers) -> None:
    desk.context.close()
    files("getSaveFileName", desk.stick / "申请.vdq")
    dialog = AskCounty(desk.context.folder.root)
    qtbot.addWidget(dialog)
    dialog.show()
    for box in (dialog.password.first, dialog.password.second):
        write(box.edit, NEW)
    dialog.submit()
    settle(qtbot)
    assert "还没有登记到县里" in dialog.notice.words.text()
    assert not (desk.stick / "申请.vdq").exists()
