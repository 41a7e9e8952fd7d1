"""培训 by keys: who wishes to learn is signed up in one go, completes, and stands on the papers."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.desk import open_page, settle
from tests.screens.typing import CTRL, focus, press
from tests.subjects.training_sample import Sample, sample
from ui.pages.training.page import TrainingPage
from villagedesk.context import Context

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def made(context: Context) -> Sample:
    return sample(context)


@pytest.fixture
def page(made: Sample, context: Context, qtbot: QtBot) -> TrainingPage:
    """The page with the keyboard on the class that is open."""
    assert made.open.key
    found = open_page(TrainingPage, context, qtbot)
    found.setFocus()
    settle(qtbot)
    return found


def asked(page: TrainingPage) -> list[str]:
    table = page.classes.people.paged
    return [table.text(row, 1) for row in range(table.rowCount())]


def stages(context: Context, made: Sample, name: str) -> list[object]:
    return [one.values["stage"] for one in context.register.of_parent("training_record", made.people[name].id)]


def test_a_class_shows_who_may_be_asked_and_other_classes_show_others(page: TrainingPage, qtbot: QtBot) -> None:
    assert set(asked(page)) == {"韦小红", "罗小妹", "陈玉兰"}
    press(Qt.Key.Key_Down)
    settle(qtbot)
    assert "电子装配工" in page.classes.about.text()
    assert asked(page) == ["陈玉兰"]


def test_more_people_than_places_are_refused_and_fewer_signed_up(
    page: TrainingPage, made: Sample, context: Context, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_F2)
    assert "先在下面选人" in page.classes.notice.words.text()
    assert focus() is page.classes.people
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_F2)
    settle(qtbot)
    assert "只剩 2 个名额，选了 3 人" in page.classes.notice.words.text()
    page.classes.people.choose_row(0)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_F2)
    settle(qtbot)
    assert "已为 2 人报名" in page.classes.notice.words.text()
    assert stages(context, made, "罗小妹") == ["1"]
    assert asked(page) == ["陈玉兰"]


def test_those_in_a_class_complete_it_by_one_button(
    page: TrainingPage, made: Sample, context: Context, qtbot: QtBot
) -> None:
    page.classes.people.setFocus()
    press(Qt.Key.Key_F2)
    settle(qtbot)
    page.classes.table.setFocus()
    press(Qt.Key.Key_W, ALT)
    settle(qtbot)
    assert page.records.table.paged.rowCount() == 1
    press(Qt.Key.Key_A, CTRL)
    page.records.bar.marks[1].click()
    settle(qtbot)
    name = page.records.table.paged.text(0, 1)
    assert stages(context, made, name) == ["3"]


def test_a_class_of_the_villages_own_leads_to_its_people_too(page: TrainingPage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_End, CTRL)
    settle(qtbot)
    press(Qt.Key.Key_W, ALT)
    settle(qtbot)
    table = page.records.table.paged
    assert [table.text(row, 1) for row in range(table.rowCount())] == ["吴建国"]
