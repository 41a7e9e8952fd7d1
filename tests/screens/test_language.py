"""Chinese and English: the choice, what is translated, and that no Chinese is left on an English screen."""

import copy
import json
import pickle
import re
import subprocess
import sys
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.county.documents import POST
from tests.screens import county_walk, desk, exchange_page, walk
from tests.screens.county_sample import Sample, sample
from tests.screens.desk import settle
from ui import app as program
from ui.language import day, in_chinese, listed, shown, speak_chinese, spoken
from ui.pages.settings.page import SettingsPage
from ui.pages.sign_in import SignInPage
from ui.session import Session
from ui.translation import read
from villagedesk import settings
from villagedesk.catalogue import villages, wording
from villagedesk.catalogue.places import places
from villagedesk.context import Context
from villagedesk.county import reminding
from villagedesk.demo import fill
from villagedesk.paths import resource
from villagedesk.register import people
from villagedesk.sentence import joined, sentence

PROJECT = Path(__file__).parents[2]
CHINESE = re.compile("[㐀-鿿]+")
BOTH_LANGUAGES = {"语言", "简体中文", "已记住", "下次打开程序时换"}
"""What stands on both screens, for who cannot read the other language."""
IN_A_SHEET_OF_POSTS = {"很多", "招聘人数*"}
"""What the county's template and a mistake in it say in Chinese."""
TYPED_BY_THE_WALK = {"龙秀英", "一组", "台账", "三组未就业", "姓名"}


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made, _ = desk.make(tmp_path / "register")
    fill(made, 30, seed=3)
    yield made
    made.close()


@pytest.fixture
def county(tmp_path: Path) -> Iterator[Sample]:
    made = sample(tmp_path)
    yield made
    made.close()


def test_every_text_has_its_english_words() -> None:
    check = [sys.executable, "packaging/translations.py", "--check"]
    found = subprocess.run(check, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr


def test_no_chinese_is_left_on_an_english_screen(qtbot: QtBot, english: None, context: Context) -> None:
    ledger = next(resource("samples").glob("*.xlsx"))
    data = {*_typed(context), *_in_sheet(ledger), *BOTH_LANGUAGES, *TYPED_BY_THE_WALK}
    left = _left(walk.stations(qtbot, context, ledger), data)
    settle(qtbot)
    assert not left, "\n".join(sorted(left))


def test_no_chinese_is_left_on_the_english_screens_of_a_county_and_its_villages(
    qtbot: QtBot, english: None, county: Sample
) -> None:
    data = {*_of_county(county), *BOTH_LANGUAGES, *IN_A_SHEET_OF_POSTS, "反馈", "第01次"}
    stations = chain(exchange_page.stations(qtbot, county), county_walk.stations(qtbot, county))
    left = _left(stations, data)
    settle(qtbot)
    assert not left, "\n".join(sorted(left))


def _left(stations: Iterable[tuple[str, QWidget]], data: Collection[str]) -> set[str]:
    """Return what is Chinese on the screens but for what people have typed."""
    names = re.compile("|".join(sorted(filter(lambda text: len(text) > 1, data), key=len, reverse=True)))
    return {
        f"{place}: {type(widget).__name__} “{text}”"
        for place, root in stations
        for widget, text in walk.texts(root)
        if text not in data and CHINESE.search(names.sub("", text))
    }


def _of_county(made: Sample) -> Iterator[str]:
    """Yield the names of places, people and files at a county, and what it sends to the villages in Chinese."""
    for context in (made.county.context, *(village.context for village in made.desks)):
        yield from _typed(context)
    yield from (village.name for village in villages.of_county("520422"))
    yield from (*villages.towns("520422").values(), places().full_name("520422"))
    yield from (run for file in made.stick.iterdir() for run in (file.name, *CHINESE.findall(file.name)))
    yield from (run for value in POST.values() for run in CHINESE.findall(str(value)))
    yield from (reminding.USUAL, *reminding.USUAL.splitlines())


def _typed(context: Context) -> Iterator[str]:
    """Yield what people have typed into the register, and the names of the places they chose."""
    yield from CHINESE.findall(f"{context.unit.name} {places().label(context.unit.code[:6])}")
    with context.register.database.reading() as connection:
        rows = people.rows(connection, list(people.ids(connection)))
    for row in rows:
        for record in (row.person, row.household, row.spell, row.intent, row.need):
            for value in record.values():
                yield from _words(value if isinstance(value, list) else [value])


def _words(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        text = str(value)
        yield from CHINESE.findall(text)
        if text in places():
            yield from CHINESE.findall(places().full_name(text))
            yield from (places().label(text), places().label(f"{text[:4]}00").removesuffix("市"))


def _in_sheet(file: Path) -> Iterator[str]:
    yield from CHINESE.findall(file.name)
    with CalamineWorkbook.from_path(str(file)) as book:
        for row in book.get_sheet_by_index(0).to_python():
            for cell in row:
                yield from (str(cell), *CHINESE.findall(str(cell)))


def test_another_language_is_kept_and_the_screen_stays_until_the_next_start(qtbot: QtBot, context: Context) -> None:
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.show()
    assert page.language.chips["zh"].isChecked()
    page.language.chips["en"].click()
    assert settings.load().language == "en"
    assert "The language changes at the next start" in page.language.note.text()
    assert spoken() == "zh"
    page.language.chips["zh"].click()
    assert settings.load().language == "zh"


def test_the_next_start_speaks_the_language_chosen_before_anybody_signs_in(
    qtbot: QtBot, qapp: QApplication, context: Context
) -> None:
    settings.store(replace(settings.load(), language="en"))
    program._dressed(100, settings.load().language)
    session = Session(context.folder.root, remembers=False)
    qtbot.addWidget(session)
    session.begin()
    page = session.currentWidget()
    assert isinstance(page, SignInPage)
    assert page.open_button.text() == "Open"
    assert session.windowTitle() == "VillageDesk"
    speak_chinese(qapp)


@pytest.mark.parametrize("language", ["", "fr", 1, None])
def test_a_language_that_is_not_offered_is_chinese(tmp_path: Path, language: object) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"language": language}), encoding="utf-8")
    assert settings.load(file).language == "zh"


def test_dates_and_the_buttons_of_qt_follow_the_language(qtbot: QtBot, qapp: QApplication, english: None) -> None:
    when = date(2026, 11, 21)
    assert (day(when), day(when, year=True), day(when, weekday=True)) == ("21 Nov", "21 Nov 2026", "Sat 21 Nov")
    assert QLocale().language() is QLocale.Language.English
    assert _cancel_button(qtbot) == "Cancel"
    speak_chinese(qapp)
    assert (day(when), day(when, year=True), day(when, weekday=True)) == (
        "11月21日",
        "2026年11月21日",
        "11月21日 星期六",
    )
    assert _cancel_button(qtbot) == "取消"


def _cancel_button(qtbot: QtBot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.buttons()[0].text()


def test_words_from_below_the_screens_are_said_part_by_part(english: None) -> None:
    assert shown("未就业") == "Not employed"
    assert shown("未就业 · 照顾家庭") == "Not employed · Care for family"
    assert shown("4,200 元") == "4,200 yuan"
    assert listed(("姓名", "性别")) == "Name, Sex"
    assert shown("韦光荣") == "韦光荣"
    assert shown("韦光荣　男 · 汉族\n未就业、照顾家庭") == "韦光荣  Male · Han\nNot employed, Care for family"


def test_texts_that_stand_apart_in_one_label_are_each_known_as_a_whole(english: None) -> None:
    whole = "全村有多少劳动力，多少人在外、在县内、没有就业"
    assert shown(f"{whole}　性别") == f"{shown(whole)}  Sex"
    assert not CHINESE.search(shown(whole))


def test_a_sentence_is_said_with_its_values_and_stays_chinese_on_paper(english: None) -> None:
    problem = wording.say("missing", label="姓名")
    assert shown(problem) == "Name is empty"
    assert problem == "姓名没有填"
    counts = sentence("新登记 {n:,} 人", n=1200), sentence("更新 {n:,} 人", n=3)
    both = sentence("{parts}。", parts=joined("，", counts))
    assert both == "新登记 1,200 人，更新 3 人。"
    assert shown(both) == "1,200 new, 3 updated."


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1 people", "1 person"),
        ("1 new people, 3 updated", "1 new person, 3 updated"),
        ("1 pairs undecided", "1 pair undecided"),
        ("21 people", "21 people"),
        ("1,001 rows", "1,001 rows"),
        ("2026-11-1 households", "2026-11-1 households"),
    ],
)
def test_one_of_a_thing_is_said_in_the_singular(english: None, written: str, said: str) -> None:
    assert shown(written) == said


def test_a_sentence_is_copied_whole(english: None) -> None:
    made = sentence("已添加“{name}”。", name="韦小妹")
    for copied in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert copied == made
        assert shown(copied) == '"韦小妹" added.'


def test_what_goes_on_paper_is_chinese_on_an_english_screen(english: None) -> None:
    with in_chinese():
        assert shown("未就业") == "未就业"
        assert QCoreApplication.translate("KeyButton", "打印") == "打印"
    assert QCoreApplication.translate("KeyButton", "打印") == "Print"


def test_a_translation_that_cannot_be_read_leaves_the_words_as_they_are(tmp_path: Path) -> None:
    assert read(tmp_path / "none.ts") == {}
    broken = tmp_path / "broken.ts"
    broken.write_text("<TS><context><name>A</name><message><source>甲</source>", encoding="utf-8")
    assert read(broken) == {}
    broken.write_bytes(b"\xff\xfe" * 40)
    assert read(broken) == {}


@pytest.mark.parametrize("words", ["{nobody} people", "{n people", "people}"])
def test_words_with_a_place_that_nothing_fills_are_left_out(tmp_path: Path, words: str) -> None:
    file = tmp_path / "damaged.ts"
    message = "<message><source>共 {n} 人</source><translation>{}</translation></message>".replace("{}", words)
    file.write_text(f"<TS><context><name>A</name>{message}</context></TS>", encoding="utf-8")
    assert read(file) == {}
