"""Conditions that are combined, shown as chips that can be taken away, and kept under a name."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.desk import person, settle
from tests.screens.dialogs import during
from tests.screens.test_people import names, opened, shows
from tests.screens.typing import focus, press, show_active
from tests.subjects.people import register_ouyang
from ui.pages.people.filter import FilterDialog
from ui.pages.people.page import PeoplePage
from ui.pages.people.saved import SavedDialog, SaveDialog
from ui.pages.people.words import conditions, in_one_line, without
from ui.tasks import finish_tasks
from ui.widgets import EmptyState
from ui.widgets.chips import ChipPicks, ConditionRow
from villagedesk.context import Context
from villagedesk.register import saved
from villagedesk.register.selection import NO_GROUP, NONE, Filter, Selection, SyncState


@pytest.fixture(autouse=True)
def quiet(context: Context) -> Iterator[None]:
    """Let nothing run on when the register closes."""
    yield
    finish_tasks()


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> PeoplePage:
    """A woman at work, a young man of 二组, an old one of 十组, somebody without a group."""
    register_ouyang(context)
    person(context, "韦光荣", "二组", birth_date="2006-05-01", sex="1")
    person(context, "罗大爷", "十组", birth_date="1950-05-01", sex="1")
    person(context, "石玉兰")
    return opened(context, qtbot)


def test_every_condition_has_its_words_and_can_be_left_out() -> None:
    asked = Selection(
        Filter.UNSENT,
        groups=("一组", NO_GROUP),
        tags=("1", "21", "4", "6"),
        statuses=("11", NONE),
        intents=("wants_job",),
        ages=(16, 59),
        sync=(SyncState.WAITING,),
        sexes=("2",),
        educations=("70",),
    )
    assert dict(conditions(asked)) == {
        "groups": "一组、没有村民组",
        "tags": "脱贫户、脱贫不稳定户、低保户 等 4 项",
        "statuses": "务工就业、没有登记正在做的工",
        "intents": "想找工作",
        "ages": "年龄 16–59",
        "sync": "待报送",
        "sexes": "女",
        "educations": "初中",
    }
    assert in_one_line(asked).startswith("待报送 · 一组、没有村民组 · ")
    for name, _ in conditions(asked):
        asked = without(asked, name)
    assert asked == Selection(Filter.UNSENT)


@pytest.mark.parametrize(("ages", "words"), [((60, None), "年龄 60 以上"), ((None, 15), "年龄 15 以下")])
def test_half_a_range_of_ages_has_its_words(ages: tuple[int | None, int | None], words: str) -> None:
    assert conditions(Selection(ages=ages)) == [("ages", words)]


def test_conditions_are_chosen_by_key_and_stand_as_chips(page: PeoplePage, qtbot: QtBot) -> None:
    page.setFocus()
    during(qtbot, lambda: press(Qt.Key.Key_F4), FilterDialog, lambda dialog: choose(dialog, qtbot))
    qtbot.waitUntil(shows(page, "韦光荣"))
    assert page.list.selection == Selection(groups=("二组", "十组"), ages=(16, 59))
    assert page.header.count.text() == "共 1 人（在册 4 人）"
    assert page.list.bar.conditions.names() == ["groups", "ages"]
    show_active(page)
    page.list.bar.conditions.chip("ages").click()
    qtbot.waitUntil(shows(page, "韦光荣", "罗大爷"))
    assert page.focusWidget() is page.table
    qtbot.keyClick(page.table, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(names(page)) == 4)
    assert page.list.bar.conditions.names() == []


def choose(dialog: FilterDialog, qtbot: QtBot) -> None:
    """Choose the first and second group and ages in the open dialog, by keys."""
    groups = dialog.picks["groups"]
    qtbot.waitUntil(lambda: dialog.count.text() == "共 4 人")
    order = []
    for _ in range(10):
        order.append(focus())
        press(Qt.Key.Key_Tab)
    picks = dialog.picks
    assert order[0] is groups.chip("二组")
    assert [picks["tags"].isAncestorOf(order[1]), picks["statuses"].isAncestorOf(order[2])] == [True, True]
    assert (order[4], order[5]) == (dialog.youngest, dialog.oldest)
    assert order[9] is dialog.clear_button
    groups.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.count.text() == "共 2 人")
    dialog.youngest.setValue(16)
    dialog.oldest.setValue(59)
    qtbot.waitUntil(lambda: dialog.count.text() == "共 1 人")
    dialog.oldest.setFocus()
    press(Qt.Key.Key_Return)


def test_a_filter_that_leaves_nobody_says_what_to_do(page: PeoplePage, qtbot: QtBot) -> None:
    page.arrive(Selection(tags=("6",), ages=(90, None)))
    qtbot.waitUntil(shows(page))
    (state,) = [one for one in page.table.findChildren(EmptyState) if one.isVisible()]
    assert "残疾人 · 年龄 90 以上" in state.sentence.text()
    state.button.click()
    qtbot.waitUntil(lambda: len(names(page)) == 4)


def test_a_filter_is_kept_renamed_chosen_and_forgotten(page: PeoplePage, context: Context, qtbot: QtBot) -> None:
    page.arrive(Selection(sexes=("1",)))
    qtbot.waitUntil(shows(page, "韦光荣", "罗大爷"))
    assert keep_as(page, qtbot, "男的") == {"男的": Selection(sexes=("1",))}
    assert page.desk.notice.words.text().startswith("已存为清单“男的”")
    page.list.show_everybody()
    again = opened(context, qtbot)
    menu = again.list.saved
    qtbot.waitUntil(lambda: "男的" in [action.text() for action in menu.actions()])
    menu.actions()[0].trigger()
    qtbot.waitUntil(shows(again, "韦光荣", "罗大爷"))
    rename(again, qtbot)
    with context.register.database.reading() as connection:
        assert list(saved.saved(connection)) == ["男劳力"]
    saved.forget(context.register, "男劳力")
    again.refresh()
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "还没有清单：先筛选，再存下来")
    assert len(names(again)) == 2, "nobody goes with the filter"


def keep_as(page: PeoplePage, qtbot: QtBot, name: str) -> dict[str, Selection]:
    """Keep what the list asks under a name, and return what is kept."""

    def write(dialog: SaveDialog) -> None:
        dialog.submit()
        assert not dialog.name.text(), "without a name nothing is kept"
        qtbot.waitUntil(dialog.notice.isVisible)
        dialog.name.edit.setText(name)
        dialog.submit()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    during(qtbot, page.list.saved.keep, SaveDialog, write)
    with page.context.register.database.reading() as connection:
        return saved.saved(connection)


def rename(page: PeoplePage, qtbot: QtBot) -> None:
    """Rename the only kept filter in the dialog."""

    def write_name(dialog: SaveDialog) -> None:
        dialog.name.edit.setText("男劳力")
        dialog.submit()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    def press_rename(dialog: SavedDialog) -> None:
        during(qtbot, dialog.rename_button.click, SaveDialog, write_name)
        assert [dialog.list.item(0).text(), dialog.list.count()] == ["男劳力", 1]
        dialog.submit()

    during(qtbot, page.list.saved.manage, SavedDialog, press_rename)


def test_late_answers_are_dropped(page: PeoplePage, qtbot: QtBot) -> None:
    for text in ("w", "wg", "wgr"):
        page.arrive(text)
    page.arrive(Selection(sexes=("2",)))
    settle(qtbot)
    assert names(page) == ["欧阳红娜"]
    assert page.header.count.text() == "共 1 人（在册 4 人）"


def test_chips_of_a_row_are_walked_by_arrows_and_left_by_tab(qtbot: QtBot) -> None:
    row = ChipPicks()
    qtbot.addWidget(row)
    row.set_chips([("a", "一组"), ("b", "二组"), ("c", "三组")])
    show_active(row)
    row.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Left)
    with qtbot.waitSignal(row.changed):
        press(Qt.Key.Key_Space)
    assert row.chosen() == ("c",)
    assert [row.chip(name).focusPolicy() for name in "abc"].count(Qt.FocusPolicy.StrongFocus) == 1
    row.choose(["a", "b"])
    assert row.chosen() == ("a", "b")


def test_a_condition_is_taken_away_by_delete(qtbot: QtBot) -> None:
    row = ConditionRow()
    qtbot.addWidget(row)
    row.show_conditions([("ages", "年龄 16–59"), ("sexes", "女")])
    show_active(row)
    chip = row.chip("sexes")
    assert "去掉这个条件" in chip.accessibleName()
    chip.setFocus()
    with qtbot.waitSignal(row.removed) as signal:
        press(Qt.Key.Key_Delete)
    assert signal.args == ["sexes"]
