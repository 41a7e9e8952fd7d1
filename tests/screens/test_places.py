"""本地就业: who holds which post, who works at which enterprise, what expires, and the slip that refers somebody."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.desk import open_page, person, settle
from tests.screens.dialogs import during
from tests.screens.records_page import texts
from tests.screens.typing import CTRL, fill, focus, press
from ui.dialogs.print_dialog import PrintDialog
from ui.pages.home.page import HomePage
from ui.pages.places.page import PlacesPage
from ui.pages.records.choose import PeopleChoice
from ui.widgets import WorkRow
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.record import Record, blank

ALT = Qt.KeyboardModifier.AltModifier
WEI, WANG, YANG = "韦光荣", "王小英", "杨秀兰"


@pytest.fixture
def people(context: Context) -> list[Record]:
    return [person(context, WEI, "一组"), person(context, WANG, "二组"), person(context, YANG, "二组")]


@pytest.fixture
def post(context: Context, people: list[Record]) -> Record:
    """A post of public welfare for two, of which one is taken, and which ends next month."""
    until = (context.today + timedelta(days=30)).isoformat()
    values: Values = {
        "title": "护林员",
        "category": "2",
        "headcount": 2,
        "wage": 80000,
        "employer": "村委会",
        "until": until,
    }
    made = context.register.save(blank("post"), {**values, "until": until})
    begun: Values = {"labourer": people[0].id, "post": made.id, "start_date": "2026-01-01", "status": "14"}
    context.register.save(blank("spell"), begun)
    return made


def test_a_vacant_post_takes_somebody_on(qtbot: QtBot, context: Context, post: Record) -> None:
    page = open_page(PlacesPage, context, qtbot)
    page.setFocus()
    assert texts(page.posts, "filled") == ["1/2"]
    assert texts(page.posts, "who") == [WEI]
    assert page.posts.bar.chips.chip("vacant").accessibleName() == "有空缺 1"
    press(Qt.Key.Key_A, ALT)
    settle(qtbot)
    assert page.part is page.workers
    entry = page.workers.panel.entry
    assert entry.form.present()["monthly_wage"] == 80000
    assert entry.form.present()["employer"] == "村委会"
    fill("wxy")
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    assert set(texts(page.workers, "person")) == {WEI, WANG}
    page.arrive("posts")
    page.refresh()
    settle(qtbot)
    assert texts(page.posts, "filled") == ["2/2"]
    assert page.posts.bar.chips.chip("vacant").accessibleName() == "有空缺 0"
    spells = context.register.of_parent("spell", entry.record.id)
    assert spells == []
    assert post.id


def test_who_leaves_a_post_makes_it_vacant(qtbot: QtBot, context: Context, post: Record) -> None:
    page = open_page(PlacesPage, context, qtbot)
    page.setFocus()
    press(Qt.Key.Key_W, ALT)
    settle(qtbot)
    assert texts(page.workers, "person") == [WEI]
    assert page.workers.bar.conditions.names() == ["在：护林员"]
    qtbot.mouseClick(page.workers.bar.marks[0], Qt.MouseButton.LeftButton)
    settle(qtbot)
    yesterday = (context.today - timedelta(days=1)).isoformat()
    spell = context.register.get("spell", page.workers.listed_ids()[0])
    assert spell is not None
    assert spell.values["end_date"] == context.today.isoformat()
    context.register.save(spell, {"end_date": yesterday})
    page.arrive("posts")
    page.refresh()
    settle(qtbot)
    assert texts(page.posts, "filled") == ["0/2"]
    assert post.id


def test_an_enterprise_counts_who_works_there_and_the_change_since_last_year(
    qtbot: QtBot, context: Context, people: list[Record]
) -> None:
    register = context.register
    made = register.save(blank("enterprise"), {"name": "双玉茶叶厂", "category": "3"})
    home = register.get("household", str(people[1].values["household"]))
    assert home is not None
    register.save(home, {"type": "1"})
    last_year = date(context.today.year - 1, 5, 1).isoformat()
    for one, begun in ((people[0], last_year), (people[1], context.today.isoformat())):
        register.save(blank("spell"), {"labourer": one.id, "enterprise": made.id, "start_date": begun, "status": "15"})
    page = open_page(PlacesPage, context, qtbot, "enterprises")
    part = page.enterprises
    assert [texts(part, name) for name in ("now", "poor", "change")] == [["2"], ["1"], ["+1"]]


def test_people_are_referred_to_a_station_on_paper(qtbot: QtBot, context: Context, people: list[Record]) -> None:
    values: Values = {"name": "荔湾劳务协作站", "level": "2", "contact": "陈志强", "phone": "13900000001"}
    context.register.save(blank("station"), values)
    page = open_page(PlacesPage, context, qtbot, "stations")
    page.setFocus()

    def choose(dialog: PeopleChoice) -> None:
        settle(qtbot)
        dialog.choose([people[0].id, people[2].id])
        press(Qt.Key.Key_Return, CTRL)

    during(qtbot, lambda: press(Qt.Key.Key_R, ALT), PeopleChoice, choose)
    settle(qtbot)
    (dialog,) = page.findChildren(PrintDialog)
    assert dialog.preview.pages() == 2
    dialog.reject()
    press(Qt.Key.Key_A, ALT)
    settle(qtbot)
    assert page.part is page.events
    assert page.events.panel.entry.form.present()["station"] == page.stations.listed_ids()[0]
    assert page.events.panel.entry.isAncestorOf(focus())


def test_home_says_what_expires_and_leads_there(qtbot: QtBot, context: Context, post: Record) -> None:
    home = open_page(HomePage, context, qtbot)
    rows = [row for row in home.cards[0].findChildren(WorkRow) if "到期" in row.text()]
    assert [row.text() for row in rows] == ["本地岗位快到期"]
    with qtbot.waitSignal(home.go) as asked:
        rows[0].click()
    assert asked.args is not None
    name, argument = asked.args
    page = open_page(PlacesPage, context, qtbot, argument)
    assert name == "places"
    assert page.posts.bar.chips.current() == "expiring"
    assert page.posts.listed_ids() == [post.id]
