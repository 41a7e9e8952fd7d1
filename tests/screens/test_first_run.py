from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.screens.desk import PASSWORD, make, settle, write
from ui.care import back_up_now
from ui.dialogs.print_dialog import PrintDialog
from ui.dialogs.restore import RestoreBackup
from ui.pages.first_run.page import FirstRunPage
from ui.pages.first_run.steps import DoneStep, RecoveryStep
from ui.recovery import wants_sheet
from ui.widgets import KeyButton
from villagedesk.context import Context


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> FirstRunPage:
    page = FirstRunPage(tmp_path / "register")
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.setFocus()
    return page


def search(qtbot: QtBot, page: FirstRunPage, text: str) -> None:
    edit = page.village.search.edit
    edit.clear()
    with qtbot.waitSignal(edit.textEdited):
        write(edit, text)
    before = page.village.search.note.text()
    qtbot.waitUntil(lambda: page.village.search.note.text() != before, timeout=10_000)
    settle(qtbot)


def choose_village(qtbot: QtBot, page: FirstRunPage) -> None:
    search(qtbot, page, "520422101237")
    qtbot.keyClick(page.village.search.edit, Qt.Key.Key_Return)


def create(qtbot: QtBot, page: FirstRunPage) -> RecoveryStep:
    choose_village(qtbot, page)
    write(page.user.name.edit, "龙秀英")
    qtbot.keyClick(page.user.name.edit, Qt.Key.Key_Return)
    for box in (page.user.password.first, page.user.password.second):
        write(box.edit, PASSWORD)
        qtbot.keyClick(box.edit, Qt.Key.Key_Return)
    settle(qtbot)
    step = page.steps.currentWidget()
    assert isinstance(step, RecoveryStep)
    return step


def shown_code(step: RecoveryStep) -> list[str]:
    step.panel.show_button.click()
    return [part.split(". ")[1] for part in step.panel.plain.text().split("    ")]


def test_a_village_is_found_by_part_of_its_name_and_chosen_with_the_arrow(qtbot: QtBot, page: FirstRunPage) -> None:
    search(qtbot, page, "双玉村")
    assert page.village.list.count() == 2
    assert page.village.search.note.text().startswith("找到 2 个")
    qtbot.keyClick(page.village.search.edit, Qt.Key.Key_Down)
    qtbot.keyClick(page.village.list, Qt.Key.Key_Return)
    assert page.village.chosen() == ("520422101237", "马官镇双玉村")
    assert page.title.text() == "您的名字和密码"


def test_enter_with_several_villages_asks_which(qtbot: QtBot, page: FirstRunPage) -> None:
    search(qtbot, page, "双玉村")
    qtbot.keyClick(page.village.search.edit, Qt.Key.Key_Return)
    assert page.title.text() == "新建登记台：选村"
    assert QApplication.focusWidget() is page.village.list


def test_an_unknown_code_is_named_by_hand(qtbot: QtBot, page: FirstRunPage) -> None:
    search(qtbot, page, "999999999999")
    assert page.village.name.isVisible()
    qtbot.keyClick(page.village.search.edit, Qt.Key.Key_Return)
    write(page.village.name.edit, "试验村")
    qtbot.keyClick(page.village.name.edit, Qt.Key.Key_Return)
    assert page.village.chosen() == ("999999999999", "试验村")
    assert page.steps.currentWidget() is page.user


def test_no_village_no_next_step(qtbot: QtBot, page: FirstRunPage) -> None:
    page.next_button.click()
    assert page.village.search.note.text() == "请先输入，再在下面选中您的村。"
    search(qtbot, page, "没有这样的村名")
    page.next_button.click()
    assert page.steps.currentWidget() is page.village


def test_passwords_are_refused_in_words(qtbot: QtBot, page: FirstRunPage) -> None:
    choose_village(qtbot, page)
    page.next_button.click()
    assert page.user.name.note.text() == "请写您的姓名。"
    write(page.user.name.edit, "龙秀英")
    write(page.user.password.first.edit, "short")
    page.next_button.click()
    assert page.user.password.first.note.text().startswith("密码太短。")
    page.user.password.first.edit.setText(PASSWORD)
    page.user.password.second.edit.setText(PASSWORD + "了")
    page.next_button.click()
    assert page.user.password.second.note.text() == "两次输入的密码不一样，请再输一次。"


def test_the_way_back_keeps_what_was_chosen(qtbot: QtBot, page: FirstRunPage) -> None:
    choose_village(qtbot, page)
    page.back_button.click()
    assert page.village.chosen() == ("520422101237", "马官镇双玉村")


def test_the_sheet_has_to_be_typed_back_before_one_goes_on(qtbot: QtBot, page: FirstRunPage) -> None:
    step = create(qtbot, page)
    context = page.context
    assert context is not None
    code = shown_code(step)
    asked = step.panel.asked
    write(step.panel.group.edit, code[asked % 6])
    qtbot.keyClick(step.panel.group.edit, Qt.Key.Key_Return)
    assert step.panel.group.note.text().startswith(f"和恢复码第 {asked} 组不一样")
    assert wants_sheet(context.register)
    step.panel.group.edit.clear()
    write(step.panel.group.edit, code[asked - 1].lower())
    qtbot.keyClick(step.panel.group.edit, Qt.Key.Key_Return)
    assert isinstance(page.steps.currentWidget(), DoneStep)
    assert not wants_sheet(context.register)
    context.close()
    recovered = Context.open(context.folder.root, "-".join(code), recovery=True)
    recovered.close()


def test_the_sheet_opens_in_the_print_preview(qtbot: QtBot, page: FirstRunPage) -> None:
    step = create(qtbot, page)
    step.panel.print_button.click()
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, PrintDialog))
    settle(qtbot)
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert page.context is not None
    page.context.close()


def test_importing_is_offered_first(qtbot: QtBot, page: FirstRunPage) -> None:
    step = create(qtbot, page)
    step.panel.group.edit.setText(shown_code(step)[step.panel.asked - 1])
    step.confirm()
    done = page.steps.currentWidget()
    assert isinstance(done, DoneStep)
    assert page.focusWidget() is done.import_button
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(page, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert opened.args[1] == "ledger"
    opened.args[0].close()


def test_a_place_that_holds_a_register_is_not_overwritten(
    qtbot: QtBot, page: FirstRunPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path / "taken")[0].close()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "taken"))
    page.village.root = tmp_path / "taken"
    choose_village(qtbot, page)
    page.user.name.edit.setText("龙秀英")
    page.user.password.first.edit.setText(PASSWORD)
    page.user.password.second.edit.setText(PASSWORD)
    page.go_on()
    settle(qtbot)
    assert "已经有一个登记台" in page.notice.words.text()
    page.back_button.click()
    with qtbot.waitSignal(page.folder_chosen) as chosen:
        page.existing_button.click()
    assert chosen.args[0] == tmp_path / "taken"


def test_a_backup_comes_back_into_an_empty_folder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, _ = make(tmp_path / "old")
    backup = back_up_now(context, tmp_path / "stick.vdb")
    context.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    dialog = RestoreBackup(tmp_path / "new")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.submit()
    assert dialog.file.note.text() == "请先选择。"
    chooser = dialog.file.findChild(KeyButton)
    assert chooser is not None
    chooser.click()
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.submit()
    assert dialog.result_value == tmp_path / "new"
    Context.open(tmp_path / "new", PASSWORD).close()


def test_a_file_that_is_no_backup_is_refused_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "letter.vdb").write_text("not a backup")
    dialog = RestoreBackup(tmp_path / "new")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.file.edit.setText(str(tmp_path / "letter.vdb"))
    dialog.submit()
    settle(qtbot)
    assert "letter.vdb" in dialog.notice.words.text()
    assert dialog.isVisible()
