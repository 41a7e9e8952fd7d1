"""What goes wrong below the screens is told in English on an English screen, with what to do about it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.screens import desk, walk
from tests.screens.desk import settle, write
from ui.dialogs.batch import BatchDialog
from ui.forms.field_box import FieldBox
from ui.pages.exchange.page import ExchangePage
from ui.pages.ledger.page import LedgerPage
from ui.pages.person.page import PersonPage
from ui.pages.sign_in import SignInPage
from villagedesk.context import Context
from villagedesk.demo import fill
from villagedesk.register import people

CHINESE = re.compile("[㐀-鿿]+")
DAMAGED = {
    "photo.jpg": b"\xff\xd8\xff\xe0" + bytes(400),
    "scan.xlsx": b"%PDF-1.4",
    "empty.xlsx": b"",
    "broken.xlsx": b"PK\x03\x04" + bytes(40),
    "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "program.csv": b"MZ\x90\x00" + bytes(600),
}


pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made, _ = desk.make(tmp_path / "register")
    fill(made, 12, seed=3)
    yield made
    made.close()


def chinese(widget: QWidget, *typed: str) -> set[str]:
    """Return the Chinese that stands on a widget, but for what was typed."""
    found = {part for _, text in walk.texts(widget) for part in CHINESE.findall(text)}
    return {part for part in found if part not in typed}


def test_a_wrong_password_is_told_in_english(qtbot: QtBot, context: Context) -> None:
    page = SignInPage(context.folder.root)
    qtbot.addWidget(page)
    page.show()
    page.password.edit.setText("not the password")
    page.submit()
    settle(qtbot)
    assert page.password.note.text().startswith("Wrong password. Check capitals and input method")
    assert not chinese(page)


@pytest.mark.parametrize("name", DAMAGED)
def test_a_file_that_is_no_ledger_is_refused_in_english(
    qtbot: QtBot, context: Context, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    file.write_bytes(DAMAGED[name])
    page = LedgerPage(context)
    qtbot.addWidget(page)
    page.show()
    page.arrive(file)
    settle(qtbot)
    told = page.notice.words.text()
    assert f'"{name}"' in told
    assert told.endswith(".")
    assert not chinese(page)


def test_what_stops_saving_is_told_in_english_below_the_fields(qtbot: QtBot, context: Context) -> None:
    page = PersonPage(context)
    qtbot.addWidget(page)
    page.show()
    page.arrive(None)
    typed = {"id_number": "52042219910118452", "phone": "123", "birth_date": "2024-13-45", "name": "张？"}
    boxes = {box.editor.field.name: box for box in page.body.form.findChildren(FieldBox)}
    for name, text in typed.items():
        control = boxes[name].editor.control
        assert isinstance(control, QLineEdit)
        write(control, text)
    page.save_button.click()
    settle(qtbot)
    notes = [boxes[name].note.text() for name in typed]
    assert all(notes)
    assert notes[0] == "An ID number has 18 characters, this has 17; check with the card"
    assert not chinese(page, "龙秀英", "张")


def test_a_file_that_the_county_did_not_send_is_refused_in_english(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    file = tmp_path / "answer.vdd"
    file.write_bytes(b"nothing of the county" * 50)
    page = ExchangePage(context)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.receiving.take([file])
    settle(qtbot)
    assert "This is no report or answer of VillageDesk" in " ".join(text for _, text in walk.texts(page))
    assert not chinese(page)


def test_a_batch_change_is_previewed_in_english(qtbot: QtBot, context: Context) -> None:
    with context.register.database.reading() as connection:
        ids = list(people.ids(connection))[:5]
        names = [str(row.person["name"]) for row in people.rows(connection, ids)]
        groups = people.groups(connection)
    dialog = BatchDialog(context, ids, groups)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.choice.choose("household.group")
    assert dialog.choice.form is not None
    control = dialog.choice.form.editor("group").control
    assert isinstance(control, QLineEdit)
    write(control, "九组")
    dialog.look_over()
    settle(qtbot)
    assert not chinese(dialog, "九组", *names, *groups)
