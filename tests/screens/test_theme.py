"""The theme: contrast of the tokens, one size setting, fonts, icons, and the guard against a known Qt defect."""

import sys

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from ui import fonts, icons
from ui.theme import BODY, SCALES, Theme, Tokens, apply_theme, theme
from villagedesk.paths import resource


def luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    ("words", "surface", "least"),
    [
        ("text", "bg", 7.0),
        ("text", "selection", 7.0),
        ("text", "selection_strong", 7.0),
        ("soft", "bg", 4.5),
        ("soft", "selection", 4.5),
        ("on_accent", "accent", 4.5),
        ("accent_soft", "accent", 4.5),
        ("accent", "accent_soft", 4.5),
        ("ok", "ok_soft", 4.5),
        ("warn", "warn_soft", 4.5),
        ("bad", "bad_soft", 4.5),
        ("text", "bad_soft", 7.0),
        ("nav_text", "nav", 7.0),
        ("on_accent", "nav_chosen", 7.0),
        ("edge", "card", 3.0),
        ("edge", "bg", 3.0),
        ("accent", "card", 3.0),
    ],
)
def test_words_and_edges_stand_out_from_what_is_behind_them(words: str, surface: str, least: float) -> None:
    colours = Tokens()._asdict()
    assert contrast(colours[words], colours[surface]) >= least


@pytest.mark.parametrize("scale", SCALES)
def test_the_style_sheet_is_filled_and_grows_with_the_size(scale: float) -> None:
    sheet = Theme(scale).style_sheet()
    assert "@" not in sheet
    assert f"font-size: {round(BODY * scale)}px" in sheet
    assert "border: 1px solid" in sheet, "hairlines stay hairlines"


def test_one_setting_makes_type_and_controls_larger(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, 1.5)
    try:
        assert theme().px(20) == 30
        assert qapp.font().pixelSize() == 22
        label = QLabel("登记")
        qtbot.addWidget(label)
        label.ensurePolished()
        assert label.font().pixelSize() == 22
    finally:
        apply_theme(qapp)


def test_every_image_of_the_style_sheet_is_shipped() -> None:
    sheet = Theme().style_sheet()
    names = {part.split(")")[0] for part in sheet.split("url(styles:")[1:]}
    assert names
    assert all(resource(f"styles/{name}").is_file() for name in names)


def test_the_bundled_face_is_used(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == fonts.FAMILY


def test_rare_characters_of_names_have_a_glyph_and_missing_ones_are_told() -> None:
    assert fonts.characters_without_glyph("王堃 䶮 𬱖 𠅤") == []
    assert fonts.characters_without_glyph("陈\ue123") == ["\ue123"]


def test_an_icon_takes_the_colour_asked_for() -> None:
    image = icons.pixmap("house", "#B3261E", 20, 2.0).toImage()
    drawn = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = {colour.name() for colour in drawn if colour.alpha() == 255}
    assert image.width() == 40
    assert solid == {"#b3261e"}


def test_all_shipped_icons_can_be_drawn() -> None:
    names = [path.stem for path in resource("icons").glob("*.svg")]
    assert names
    assert not [name for name in names if icons.icon(name).isNull()]


def test_qt_speaks_chinese(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "取消"


def test_qt_keeps_the_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one per call and aborts after a few thousand."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("x")
    assert before - sys.getrefcount(None) < 100
