"""求职与岗位: posts for people, people for posts, applications and fairs, by keys."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.screens.desk import open_page, settle, write
from tests.subjects import posts as sample
from tests.subjects.people import register_ouyang
from tests.tools import text_of
from ui.pages.jobs.doing import letters_document
from ui.pages.jobs.page import JobsPage
from ui.tables import RecordTable
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.subjects.matching.applications import Stage

SEWING = {
    "employer": "广州某某制衣厂", "position": "缝纫工", "count": 3, "place": "440114", "wage": 450_000,
    "board_lodging": "包吃住", "phone": "020-86000000",
}  # fmt: skip
WELDING = {**SEWING, "employer": "佛山某某家具厂", "position": "电焊工", "board_lodging": "包住", "remark": "限男性"}
OVER = {**SEWING, "employer": "中山某某制衣厂", "until": "2025-01-01"}


@pytest.fixture
def filled(context: Context) -> Context:
    register_ouyang(context)
    wei = context.register.save(blank("labourer"), {"name": "韦光荣", "graduated_on": context.today.isoformat()})
    context.register.save(blank("intent"), {"labourer": wei.id, "wants_job": True, "work_types": ["电焊工"]})
    sample.publish(context.register, [SEWING, WELDING, OVER])
    return context


@pytest.fixture
def page(filled: Context, qtbot: QtBot) -> JobsPage:
    return open_page(JobsPage, filled, qtbot)


def texts(table: RecordTable, column: str) -> list[str]:
    place = [one.name for one in table.paged.columns].index(column)
    return [table.paged.text(row, place) for row in range(table.paged.rowCount())]


def choose(page: JobsPage, qtbot: QtBot, name: str) -> None:
    left = page.by_person.left
    left.choose_row(texts(left, "name").index(name))
    settle(qtbot)


def recommend(page: JobsPage, qtbot: QtBot, name: str) -> None:
    choose(page, qtbot, name)
    qtbot.keyClick(page.by_person.left, Qt.Key.Key_F2)
    settle(qtbot)


def test_the_posts_of_the_chosen_person_stand_ranked_with_reasons(page: JobsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, "欧阳红娜")
    part = page.by_person
    assert texts(part.right, "employer") == ["广州某某制衣厂", "佛山某某家具厂"]
    assert texts(part.right, "score")[0] == "100"
    assert part.reasons.title.text() == "欧阳红娜 → 广州某某制衣厂 缝纫工，符合度 100"
    names = [label.accessibleName() for label in part.reasons.findChildren(type(part.wish))]
    assert "符合：工种相符：缝纫工" in names
    assert part.about.text().startswith("欧阳红娜　女 · ")
    assert part.wish.text() == "现在：广州金象实业"


def test_what_cannot_be_recommended_is_shown_with_why(page: JobsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, "欧阳红娜")
    page.by_person.kinds.chip("hindered").click()
    assert texts(page.by_person.right, "employer") == ["中山某某制衣厂"]
    assert texts(page.by_person.right, "mark") == ["过期：2025-01-01 截止"]


def test_one_key_recommends_and_another_takes_it_back(page: JobsPage, qtbot: QtBot, filled: Context) -> None:
    recommend(page, qtbot, "欧阳红娜")
    assert texts(page.by_person.right, "mark") == ["已推荐", ""]
    assert page.by_person.doing.notice.words.text().startswith(
        "已推荐 欧阳红娜 到 广州某某制衣厂 缝纫工，7 天后提醒跟进"
    )
    qtbot.keyClick(page.by_person.left, Qt.Key.Key_F2)
    settle(qtbot)
    assert "没有重复记" in page.by_person.doing.notice.words.text()
    choose(page, qtbot, "韦光荣")
    recommend(page, qtbot, "韦光荣")
    assert "请先和单位核实岗位的限制条件" in page.by_person.doing.notice.words.text()
    qtbot.keyClick(page.by_person.left, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert texts(page.by_person.left, "state") == ["", "已推荐"] or texts(page.by_person.left, "state") == [
        "已推荐",
        "",
    ]


def test_chips_and_search_narrow_down_who_is_listed(page: JobsPage, qtbot: QtBot) -> None:
    part = page.by_person
    assert set(texts(part.left, "name")) == {"欧阳红娜", "韦光荣"}
    part.chips.chip("近两年毕业生").click()
    settle(qtbot)
    assert texts(part.left, "name") == ["韦光荣"]
    part.chips.chip("全部").click()
    settle(qtbot)
    qtbot.keyClick(part.left, Qt.Key.Key_F4)
    write(part.search, "oyhn")
    qtbot.waitUntil(lambda: texts(part.left, "name") == ["欧阳红娜"])
    part.search.clear()
    part.tags.setCurrentIndex(part.tags.findData("7"))
    part.tags.activated.emit(part.tags.currentIndex())
    settle(qtbot)
    assert texts(part.left, "name") == ["欧阳红娜"]


def test_the_people_of_the_chosen_post_stand_ranked(page: JobsPage, qtbot: QtBot) -> None:
    page.switch.chip("posts").click()
    settle(qtbot)
    part = page.by_post
    part.left.choose_row(texts(part.left, "title").index("电焊工"))
    settle(qtbot)
    assert texts(part.right, "name") == ["韦光荣", "欧阳红娜"]
    assert texts(part.right, "mark") == ["", "在岗：广州金象实业"]
    assert "法律一般不允许" in part.wish.text()
    part.chips.chip("over").click()
    settle(qtbot)
    assert texts(part.left, "employer") == ["中山某某制衣厂"]
    assert texts(part.right, "name") == []
    part.kinds.chip("hindered").click()
    assert texts(part.right, "mark") == ["在岗：广州金象实业"]
    assert [one.words.split("；")[0] for one in part.matches.values()] == ["过期：2025-01-01 截止"]


def test_enter_goes_to_the_posts_and_recommends_there(page: JobsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, "韦光荣")
    qtbot.keyClick(page.by_person.left, Qt.Key.Key_Return)
    assert page.by_person.right.hasFocus()
    qtbot.keyClick(page.by_person.right, Qt.Key.Key_Return)
    settle(qtbot)
    assert texts(page.by_person.right, "mark")[0] == "已推荐"


def test_a_stage_is_changed_and_the_work_written_down_by_keys(page: JobsPage, qtbot: QtBot, filled: Context) -> None:
    recommend(page, qtbot, "韦光荣")
    page.switch.chip("applications").click()
    settle(qtbot)
    part = page.applications
    assert texts(part.table, "stage") == ["推荐"]
    part.table.choose_row(0)
    hired = next(button for button in part.bar.marks if button.text() == Stage.HIRED.label)
    hired.click()
    settle(qtbot)
    page.arrive(("applications", "awaits"))
    settle(qtbot)
    assert texts(part.table, "person") == ["韦光荣"]
    part.table.choose_row(0)
    part.table.setFocus()
    qtbot.keyClick(part.table, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QDialog)
    box.accept()
    settle(qtbot)
    assert texts(part.table, "person") == []
    (application,) = filled.register.of_parent("application", page.by_person.left.paged.ids[0]) or (
        filled.register.of_parent("application", page.by_person.left.paged.ids[1])
    )
    (spell,) = filled.register.of_parent("spell", str(application.values["labourer"]))
    assert (spell.values["employer"], spell.values["work_type"]) == ("佛山某某家具厂", "电焊工")


def test_a_fair_shows_what_it_came_to_and_leads_to_its_people(page: JobsPage, qtbot: QtBot, filled: Context) -> None:
    fair = filled.register.save(blank("fair"), {"name": "春风行动专场", "held_on": "2026-02-20"})
    for number, person in enumerate(page.by_person.left.paged.ids):
        values: Values = {"labourer": person, "fair": fair.id if number else None, "stage": "5", "employer": "甲"}
        filled.register.save(blank("application"), values)
    page.arrive("fairs")
    page.refresh()
    settle(qtbot)
    assert texts(page.fairs.table, "wishing") == ["1"]
    assert texts(page.fairs.table, "stages") == ["录用 1"]
    page.people_button.click()
    settle(qtbot)
    assert page.switch.current() == "applications"
    assert len(page.applications.table.paged.ids) == 1


def test_the_letter_is_shown_before_it_is_printed(page: JobsPage, qtbot: QtBot, tmp_path: Path) -> None:
    choose(page, qtbot, "欧阳红娜")
    match = page.by_person.match()
    assert match is not None
    pdf = tmp_path / "推荐函.pdf"
    pdf.write_bytes(letters_document(page.context, [match]).make(lambda *_: None))
    found = text_of(pdf, 1)
    assert all(words in found for words in ("就业推荐函", "欧阳红娜", "520422********4527", "广州某某制衣厂", "回"))


def test_the_list_leaves_as_a_spreadsheet(
    page: JobsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "推荐.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.by_person.export_button.click()
    settle(qtbot)
    rows = list(openpyxl.load_workbook(target).worksheets[0].values)
    assert any("欧阳红娜" in row for row in rows)
    assert page.by_person.doing.notice.words.text() == "已写好：推荐.xlsx"


def test_without_posts_the_page_says_where_they_come_from(context: Context, qtbot: QtBot) -> None:
    register_ouyang(context)
    page = open_page(JobsPage, context, qtbot)
    assert page.by_person.empty is not None
    with qtbot.waitSignal(page.go) as gone:
        page.by_person.empty.button.click()
    with qtbot.waitSignal(page.go) as opened:
        page.by_person.open_button.click()
    assert opened.args == ["person", page.by_person.left.current_id()]
    assert gone.args == ["exchange", "receive"]
