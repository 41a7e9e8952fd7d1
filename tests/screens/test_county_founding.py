"""Founding a county in the window, by keys: the root on paper first, then the register, then the file for villages."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.desk import settle, write
from tests.screens.typing import enter, focus, press, show_active
from ui.county.founding.page import FoundingPage
from ui.county.founding.steps import OfferStep, RootStep
from ui.county.home.page import CountyHomePage
from ui.pages.first_run.steps import RecoveryStep
from ui.session import Session
from villagedesk.county import ceremony
from villagedesk.county import hub as hubs
from villagedesk.exchange import enrolment

PASSWORD = "城南有一条石板街"


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Session:
    shown = Session(tmp_path / "hub", remembers=False)
    qtbot.addWidget(shown)
    shown.resize(1280, 760)
    show_active(shown)
    shown.begin()
    return shown


def founding(session: Session) -> FoundingPage:
    page = session.currentWidget()
    assert isinstance(page, FoundingPage)
    return page


def choose_county(page: FoundingPage) -> None:
    write(page.county.search.edit, "普定")
    page.county._find()
    enter()
    assert focus() is page.county.name.edit
    assert page.county.name.text() == "普定县就业局"
    enter()


def test_a_county_is_founded_and_its_window_opens(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    session.currentWidget().county_button.click()  # type: ignore[attr-defined]
    page = founding(session)
    choose_county(page)
    write(page.user.name.edit, "龙主任")
    enter()
    write(page.user.password.first.edit, PASSWORD)
    enter()
    write(page.user.password.second.edit, PASSWORD)
    enter()
    root = page.steps.currentWidget()
    assert isinstance(root, RootStep)
    assert not (tmp_path / "hub" / "register.db").exists()
    root.groups[0].edit.setText("0000" if root._sheet.signing[root.asked[0] - 1] != "0000" else "1111")
    page.next_button.click()
    assert "不一样" in root.groups[0].note.text()
    for number, box in zip(root.asked, root.groups, strict=True):
        box.edit.setText(root._sheet.signing[number - 1])
    typed = "".join(root._sheet.signing)
    page.next_button.click()
    settle(qtbot)
    sheet = page.steps.currentWidget()
    assert isinstance(sheet, RecoveryStep)
    sheet.panel.group.edit.setText(sheet.panel._code.split("-")[sheet.panel.asked - 1])
    page.next_button.click()
    settle(qtbot)
    offer = page.steps.currentWidget()
    assert isinstance(offer, OfferStep)
    offer.save_to(tmp_path / "普定.vde")
    offer.open_button.click()
    settle(qtbot)
    assert session.main is not None
    assert isinstance(session.main.pages.page(), CountyHomePage)
    assert session.context is not None
    with session.context.register.database.reading() as connection:
        hub = hubs.load(connection)
        assert hubs.root_within(connection) is None
    assert enrolment.read_offer(tmp_path / "普定.vde").digits == hub.digits
    assert ceremony.read_root(typed).verifier == hub.root.sign
    session.end()


def test_nothing_is_made_without_a_county_and_esc_leads_back_to_the_village(session: Session) -> None:
    session.currentWidget().county_button.click()  # type: ignore[attr-defined]
    page = founding(session)
    page.next_button.click()
    assert "选中县" in page.county.search.note.text()
    choose_county(page)
    page.back_button.click()
    assert page.steps.currentWidget() is page.county
    page.back_button.click()
    assert not isinstance(session.currentWidget(), FoundingPage)


def test_a_county_is_found_by_its_code(session: Session) -> None:
    session.currentWidget().county_button.click()  # type: ignore[attr-defined]
    page = founding(session)
    page.county.setFocus()
    for key in "520422":
        press(Qt.Key(ord(key)))
    assert page.county.list.count() == 1
    assert page.county.chosen() == ("520422", "普定县就业局")
