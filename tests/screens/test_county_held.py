"""跨村待核准: a village wrote about somebody who had moved away; the county admits it, or not, with words."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.county_sample import Sample, held_edit, window_of
from tests.screens.desk import open_page, settle
from tests.screens.dialogs import during
from tests.screens.typing import enter, press, type_text
from ui.county.conflicts.page import ConflictsPage
from ui.county.decisions import Decisions
from ui.county.held.dialog import DecideDialog
from ui.county.held.page import HeldPage
from villagedesk.exchange import rulings
from villagedesk.register.record import Record


@pytest.fixture
def edited(made: Sample) -> Record:
    held_edit(made, "13136715753")
    return held_edit(made, "13900000001")


def phone(made: Sample, person: Record) -> object:
    found = made.county.context.register.get("labourer", person.id)
    return found and found.values.get("phone")


def test_the_list_says_who_wrote_what_about_whom(made: Sample, edited: Record, qtbot: QtBot) -> None:
    page = open_page(HeldPage, made.county.context, qtbot)
    assert [page.table.paged.text(0, column) for column in range(1, 5)] == [
        str(edited.values["name"]), "马官镇余官村", "马官镇双玉村", "联系电话：空白 → 13136715753",
    ]  # fmt: skip
    page.setFocus()
    with qtbot.waitSignal(page.go) as asked:
        enter()
    assert asked.args == ["person", edited.id]


def test_several_are_admitted_at_once_and_count_from_then_on(made: Sample, edited: Record, qtbot: QtBot) -> None:
    page = open_page(HeldPage, made.county.context, qtbot)
    page.table.selectAll()
    assert page.admit_button.text() == "核准 2 条"
    during(qtbot, lambda: press(Qt.Key.Key_F8), DecideDialog, lambda _: enter())
    settle(qtbot)
    assert page.table.paged.rowCount() == 0
    assert phone(made, edited) == "13900000001"
    assert "已核准 2 条" in page.notice.words.text()


def test_a_rejection_needs_words_which_the_village_reads(made: Sample, edited: Record, qtbot: QtBot) -> None:
    page = open_page(HeldPage, made.county.context, qtbot)
    page.table.selectAll()

    def refuse(dialog: DecideDialog) -> None:
        enter()
        assert dialog.isVisible()
        assert "为什么" in dialog.words.note.text()
        type_text("此人已转到余官村")
        enter()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    during(qtbot, lambda: press(Qt.Key.Key_Delete), DecideDialog, refuse)
    settle(qtbot)
    assert page.table.paged.rowCount() == 0
    assert phone(made, edited) is None
    village = made.desks[0]
    village.receive(made.county.answer(village))
    assert {one.words for one in rulings.rejected(village.context.register)} == {"此人已转到余官村"}


def test_chips_lead_from_conflicts_to_what_waits_and_back(made: Sample, edited: Record, qtbot: QtBot) -> None:
    window = window_of(made, qtbot, "conflicts")
    assert isinstance(window.pages.page(), ConflictsPage)
    chips = window.pages.page().findChild(Decisions)
    assert isinstance(chips, Decisions)
    assert chips.chip("held").accessibleName() == "跨村待核准 2"
    qtbot.mouseClick(chips.chip("held"), Qt.MouseButton.LeftButton)
    settle(qtbot)
    page = window.pages.page()
    assert isinstance(page, HeldPage)
    assert window.nav.current() == "conflicts"
    assert page.table.paged.rowCount() == 2
    press(Qt.Key.Key_Escape)
    settle(qtbot)
    assert window.pages.name() == "conflicts"
    assert chips.current() == "conflicts"
