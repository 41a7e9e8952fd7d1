"""Reports that wait for an erasure which the hub forgot: the county is told, and repeats it by keys, with grounds."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.exchange.road import PASSWORD, County, Desk, county, desk
from tests.screens.desk import open_page, settle
from tests.screens.dialogs import during
from tests.screens.typing import enter, press, tab_to, type_text
from ui.county.intake.forgotten import PurgeAgainDialog
from ui.county.intake.page import IntakePage
from villagedesk.context import Context
from villagedesk.county import purging
from villagedesk.register.record import blank

GROUNDS = "本人书面要求删除"


@pytest.fixture
def restored(tmp_path: Path) -> Iterator[County]:
    """A hub as it was before it erased 潘木香, with the report of a village that has erased her since."""
    hub, village = county(tmp_path), desk(tmp_path)
    village.enrol(hub)
    person = village.context.register.save(blank("labourer"), {"name": "潘木香"})
    visit(village, hub, "1")
    context = hub.context
    older = Path(shutil.copytree(context.folder.root, context.folder.root.with_name("hub2")))
    village.context.register.save(person, {"phone": "13136715753"})
    visit(village, hub, "2")
    purging.purge(context.register, person.id, GROUNDS, context.folder, context.key)
    village.receive(hub.answer(village))
    village.context.register.save(blank("labourer"), {"name": "韦光荣"})
    context.close()
    made = County(Context.open(older, PASSWORD), hub.hub, hub.offer, hub.answers)
    visit(village, made, "3")
    visit(village, made, "4")
    yield made
    made.context.close()
    village.context.close()


def visit(village: Desk, hub: County, folder: str) -> None:
    hub.receive(village.export(folder))
    village.receive(hub.answer(village))


@pytest.fixture
def page(restored: County, qtbot: QtBot) -> IntakePage:
    return open_page(IntakePage, restored.context, qtbot)


def test_an_erasure_is_repeated_by_keys_with_grounds_and_the_reports_are_read(
    page: IntakePage, restored: County, qtbot: QtBot
) -> None:
    assert page.forgotten.isVisible()
    assert page.forgotten.button.text() == "补做清除"
    assert restored.names() == ["潘木香"]
    tab_to(page.forgotten.button)

    def erase(dialog: PurgeAgainDialog) -> None:
        assert any("潘木香" in label.text() for label in dialog.findChildren(type(page.forgotten.words)))
        enter()
        assert dialog.isVisible()
        assert "依据" in dialog.words.note.text()
        type_text(GROUNDS)
        enter()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    with qtbot.waitSignal(page.changed):
        during(qtbot, lambda: press(Qt.Key.Key_Space), PurgeAgainDialog, erase)
    settle(qtbot)
    assert "已补做清除" in page.forgotten.words.text()
    assert page.forgotten.button.isHidden()
    assert "潘木香" not in restored.names()
    assert page.answers.button.isEnabled()


def test_given_up_nothing_is_erased(page: IntakePage, restored: County, qtbot: QtBot) -> None:
    tab_to(page.forgotten.button)
    during(qtbot, lambda: press(Qt.Key.Key_Space), PurgeAgainDialog, lambda _: press(Qt.Key.Key_Escape))
    settle(qtbot)
    assert page.forgotten.isVisible()
    assert restored.names() == ["潘木香"]
