"""A cadre gives three people of a group a tag without touching the mouse, and takes it back, in the real window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.journeys.steps import go_to, only_group
from tests.screens.desk import settle
from tests.screens.dialogs import during
from tests.screens.typing import CTRL, enter, focus, press, type_text
from tests.subjects.verification import group_of, household
from ui.dialogs.batch import BatchDialog
from ui.main_window import MainWindow
from ui.pages.people.page import PeoplePage
from villagedesk.catalogue.field import Value
from villagedesk.context import Context

CONSCRIPT = "7"
"""The code of 退役军人."""


@pytest.fixture
def registered(context: Context) -> list[str]:
    """Ten people of 二组, and a household of 一组."""
    household(context, "一组", "吴建国", "吴小妹")
    return group_of(context, "二组", 10)


def test_three_people_get_a_tag_and_lose_it_again(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    page = go_to(window, "people", PeoplePage, qtbot)
    assert focus() is page.table
    only_group(page, "二组", 10, qtbot)
    mark_three(page)
    chosen = page.table.selected_ids()
    assert len(chosen) == 3
    change_them(qtbot)
    assert page.desk.notice.words.text() == "已改 3 人：人员类别。按 Ctrl+Z 撤销。"
    assert tags_of(context, chosen) == [[CONSCRIPT]] * 3
    assert page.table.selected_ids() == chosen, "the same people stay selected"
    press(Qt.Key.Key_Z, CTRL)
    settle(qtbot)
    assert page.desk.notice.words.text() == "已撤销，都改回原样了。"
    assert tags_of(context, chosen) == [[]] * 3


def mark_three(page: PeoplePage) -> None:
    """Space on the first, third and fourth row."""
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down):
        press(key)
    press(Qt.Key.Key_Space)
    assert page.list.bar.selected.text() == "已选 3 人"


def change_them(qtbot: QtBot) -> None:
    """Ctrl+B, the field by its initials, the tag by its initials, Enter for the preview, Ctrl+S."""

    def change(dialog: BatchDialog) -> None:
        type_text("rylb")
        enter()
        qtbot.waitUntil(lambda: dialog.choice.form is not None)
        if focus().property("field") != "tags":
            enter()
        assert focus().property("field") == "tags"
        type_text("tyjr")
        enter()
        enter()
        qtbot.waitUntil(dialog.store_button.isVisible)
        assert dialog.preview.sentence.text() == "3 人要改。"
        assert [dialog.preview.table.paged.text(row, 4) for row in range(3)] == ["退役军人"] * 3
        settle(qtbot)
        press(Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    during(qtbot, lambda: press(Qt.Key.Key_B, CTRL), BatchDialog, change)
    settle(qtbot)


def tags_of(context: Context, people: list[str]) -> list[Value]:
    """Return the tags as they are stored."""
    found = [context.register.get("labourer", person) for person in people]
    return [record.values.get("tags", []) for record in found if record is not None]
