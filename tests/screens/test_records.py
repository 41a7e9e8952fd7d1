"""The list of records with its form, as the pages of the services use it, worked by keys."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.exchange.road import County, Desk
from tests.screens.desk import open_page, person, settle
from tests.screens.dialogs import during
from tests.screens.records_page import SamplePage, texts
from tests.screens.typing import CTRL, enter, fill, focus, press, type_text
from ui.dialogs.print_dialog import PrintDialog
from ui.pages.records.change import ChangeDialog
from ui.pages.records.choose import PeopleChoice
from villagedesk.context import Context
from villagedesk.county.returning import SENDING_BACK
from villagedesk.journal.op import RETURN, Change
from villagedesk.register.record import Record, blank
from villagedesk.subjects.records import Is

F2, F4, S, ESC = Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_S, Qt.Key.Key_Escape
WEI, WANG, YANG = "韦光荣", "王小英", "杨秀兰"


def visit(context: Context, owner: Record, day: str, **values: object) -> Record:
    return context.register.save(blank("visit"), {"labourer": owner.id, "visited_on": day, **values})  # type: ignore[dict-item]


def stored(context: Context, record: str) -> Record:
    found = context.register.get("visit", record)
    assert found is not None
    return found


@pytest.fixture
def people(context: Context) -> list[Record]:
    return [person(context, WEI, "一组"), person(context, WANG, "二组"), person(context, YANG, "二组")]


@pytest.fixture
def page(context: Context, people: list[Record], qtbot: QtBot) -> SamplePage:
    visit(context, people[0], "2026-01-05", method="1", next_on="2026-02-01", findings="想学缝纫")
    visit(context, people[1], "2026-01-09", method="2")
    opened = open_page(SamplePage, context, qtbot)
    opened.setFocus()
    return opened


def test_a_visit_is_entered_by_keys_and_taken_back(qtbot: QtBot, page: SamplePage) -> None:
    part = page.visits
    assert focus() is part.table
    press(F2)
    qtbot.waitUntil(lambda: part.panel.entry.who.isAncestorOf(focus()))
    type_text("yxl")
    enter()
    assert part.panel.entry.who.values()["labourer"] == part.panel.entry.owner != ""
    assert focus() is not part.panel.entry.who.editor("labourer").control
    enter()  # the day of today is proposed
    fill("1", "龙秀英", "在家带孩子")
    press(S, CTRL)
    settle(qtbot)
    assert texts(part, "person") == [YANG, WANG, WEI]
    assert not part.panel.is_open
    assert focus() is part.table
    assert part.table.current_id() == part.listed_ids()[0]
    assert part.desk.notice.words.text().startswith(f"已保存 {YANG}")
    qtbot.mouseClick(part.desk.notice.button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert texts(part, "person") == [WANG, WEI]


def test_the_next_visit_begins_with_what_they_share(qtbot: QtBot, page: SamplePage, context: Context) -> None:
    part = page.visits
    press(F2)
    fill("wgr", "2026-03-01", "1", "龙秀英", "第一户")
    press(Qt.Key.Key_Return, CTRL)
    settle(qtbot)
    entry = part.panel.entry
    assert part.panel.is_open
    assert entry.owner == ""
    assert entry.who.isAncestorOf(focus())
    assert entry.form.present()["visited_on"] == "2026-03-01"
    assert entry.form.present()["visitor"] == "龙秀英"
    assert not entry.form.present().get("findings")
    assert entry.form.boxes["visitor"].note.text() == "沿用上一条"
    fill("wxy")
    press(S, CTRL)
    settle(qtbot)
    newest = stored(context, part.listed_ids()[0])
    assert (newest.values["visited_on"], newest.values["method"]) == ("2026-03-01", "1")


def test_what_is_missing_is_said_and_nothing_is_saved(qtbot: QtBot, page: SamplePage) -> None:
    part = page.visits
    press(F2)
    press(S, CTRL)
    settle(qtbot)
    assert part.panel.is_open
    assert "1 处要改" in part.panel.badge.text()
    assert part.panel.entry.who.boxes["labourer"].note.text()
    type_text("没有这个人")
    press(S, CTRL)
    settle(qtbot)
    assert "没有这一项" in part.panel.entry.who.boxes["labourer"].note.text()
    assert len(part.listed_ids()) == 2


def test_chips_count_and_search_narrow_the_list(qtbot: QtBot, page: SamplePage) -> None:
    part = page.visits
    assert part.bar.chips.chip("due").accessibleName() == "该回访 1"
    assert page.header.count.text() == "共 2 次"
    qtbot.mouseClick(part.bar.chips.chip("due"), Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert texts(part, "person") == [WEI]
    qtbot.mouseClick(part.bar.chips.chip("all"), Qt.MouseButton.LeftButton)
    part.table.setFocus()
    press(F4)
    assert focus() is part.bar.search
    type_text("缝纫")
    qtbot.waitUntil(lambda: texts(part, "person") == [WEI])
    part.bar.search.clear()
    qtbot.waitUntil(lambda: len(part.listed_ids()) == 2)
    part.table.setFocus()
    press(Qt.Key.Key_W)  # a letter typed into the list searches, too
    assert focus() is part.bar.search
    type_text("xy")
    qtbot.waitUntil(lambda: texts(part, "person") == [WANG])
    assert page.header.count.text() == "1 次，共 2 次"


def test_a_condition_that_one_came_with_can_be_taken_away(qtbot: QtBot, page: SamplePage, people: list[Record]) -> None:
    part = page.visits
    part.show_where(f"只看 {WEI}", Is("labourer", people[0].id))
    settle(qtbot)
    assert texts(part, "person") == [WEI]
    assert part.bar.chips.chip("calls").accessibleName() == "电话 0"
    qtbot.mouseClick(part.bar.conditions.chip(f"只看 {WEI}"), Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert len(part.listed_ids()) == 2


def test_a_visit_is_corrected_and_voided(qtbot: QtBot, page: SamplePage, context: Context) -> None:
    part = page.visits
    record = part.listed_ids()[1]
    part.table.choose_row(1)
    enter()
    assert part.panel.is_open
    assert part.panel.entry.who.editor("labourer").control.isReadOnly()  # type: ignore[attr-defined]
    part.panel.entry.focus_field("findings")
    focus().selectAll()  # type: ignore[attr-defined]
    type_text("已经报名")
    press(S, CTRL)
    settle(qtbot)
    assert stored(context, record).values["findings"] == "已经报名"
    part.table.choose_row(1)
    enter()
    qtbot.mouseClick(part.panel.void_button, Qt.MouseButton.LeftButton)
    type_text("重复记录")
    qtbot.mouseClick(part.panel.voiding.yes_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert stored(context, record).void == "重复记录"
    assert texts(part, "person") == [WANG]


def test_what_was_typed_survives_a_crash(qtbot: QtBot, page: SamplePage, context: Context) -> None:
    press(F2)
    fill("yxl", "", "1", "龙秀英")
    type_text("话说到一半")
    with qtbot.waitSignal(page.visits.panel.drafts.kept):
        pass
    later = open_page(SamplePage, context, qtbot)
    press(F2)
    entry = later.visits.panel.entry
    assert entry.form.present()["findings"] == "话说到一半"
    assert "接着上次没有保存的内容" in later.visits.panel.notice.words.text()
    press(S, CTRL)
    settle(qtbot)
    assert texts(later.visits, "person")[0] == YANG
    press(F2)
    assert later.visits.panel.entry.form.is_dirty is False
    assert later.visits.panel.notice.isHidden()


def test_a_draft_is_opened_from_elsewhere_by_its_id(qtbot: QtBot, page: SamplePage, context: Context) -> None:
    press(F2)
    fill("yxl")
    draft = page.visits.panel.entry.record.id
    assert page.leave()
    settle(qtbot)
    later = open_page(SamplePage, context, qtbot, "trips")
    assert later.part is later.trips
    later.arrive(draft)
    settle(qtbot)
    assert later.part is later.visits
    assert later.visits.panel.entry.record.id == draft
    assert later.visits.panel.entry.owner


def test_esc_closes_and_keeps_and_the_draft_can_be_given_up(qtbot: QtBot, page: SamplePage) -> None:
    part = page.visits
    press(F2)
    fill("yxl", "2026-05-01")
    press(ESC)
    settle(qtbot)
    assert not part.panel.is_open
    press(F2)
    assert part.panel.entry.form.present()["visited_on"] == "2026-05-01"
    qtbot.mouseClick(part.panel.notice.button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert part.panel.entry.owner == ""
    assert part.panel.notice.isHidden()


def test_one_form_serves_several_people(qtbot: QtBot, page: SamplePage, context: Context, people: list[Record]) -> None:
    part = page.visits
    visit(context, people[2], "2026-06-01", method="1")

    def choose(dialog: PeopleChoice) -> None:
        settle(qtbot)
        dialog.table.setFocus()
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Space)
        type_text("y")
        type_text("xl")
        qtbot.waitUntil(lambda: list(dialog.table.paged.ids) == [people[2].id])
        dialog.choose(list(dialog.table.paged.ids))
        assert dialog.header.count.text() == "已选 3 人"
        press(Qt.Key.Key_Return, CTRL)

    during(qtbot, part.desk.fill_many, PeopleChoice, choose)
    settle(qtbot)
    assert part.panel.is_open
    assert part.panel.entry.who.isHidden()
    assert part.panel.names.text() == f"{WEI}、{WANG}、{YANG}"
    part.panel.entry.focus_field("visited_on")
    focus().selectAll()  # type: ignore[attr-defined]
    fill("2026-06-01", "2")
    press(S, CTRL)
    settle(qtbot)
    assert "已保存 2 条" in part.desk.notice.words.text()
    assert "1 条没有保存：已经有一条同样的记录" in part.desk.notice.words.text()
    assert len(part.listed_ids()) == 5
    press(Qt.Key.Key_Z, CTRL)
    settle(qtbot)
    assert len(part.listed_ids()) == 3


def test_selected_records_are_marked_and_changed_at_once(qtbot: QtBot, page: SamplePage) -> None:
    part = page.visits
    part.table.selectAll()
    assert part.bar.selected.text() == "已选 2 次"
    qtbot.mouseClick(part.bar.marks[0], Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert texts(part, "method") == ["电话", "电话"]
    part.table.selectAll()

    def change(dialog: ChangeDialog) -> None:
        qtbot.mouseClick(dialog.fields.chip("findings"), Qt.MouseButton.LeftButton)
        type_text("已经告知")
        dialog.submit()

    during(qtbot, part.desk.change_many, ChangeDialog, change)
    settle(qtbot)
    assert texts(part, "findings") == ["已经告知", "已经告知"]


def test_the_list_leaves_as_a_spreadsheet_and_is_printed(
    qtbot: QtBot, page: SamplePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "走访.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.visits.show_chip("due")
    settle(qtbot)
    press(S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot)
    rows = [row for row in load_workbook(target).active.iter_rows(values_only=True) if any(row)]  # type: ignore[union-attr]
    assert rows[0][0] == "双玉村走访记录"
    assert "该回访" in str(rows[1][0])
    assert rows[2][:4] == ("序号", "姓名", "村民组", "走访日期")
    assert rows[3][:4] == (1, WEI, "一组", "2026-01-05")
    assert len(rows) == 4
    assert page.print_page()
    (dialog,) = page.findChildren(PrintDialog)
    settle(qtbot)
    assert dialog.preview.pages() == 1
    dialog.reject()


def test_an_empty_list_says_the_next_step(qtbot: QtBot, context: Context) -> None:
    page = open_page(SamplePage, context, qtbot)
    state = page.visits.table._empty
    assert state is not None
    assert state.sentence.text() == "还没有走访记录。按 F2 记一次。"
    qtbot.mouseClick(state.button, Qt.MouseButton.LeftButton)
    assert page.visits.panel.is_open


def test_each_list_has_its_own_buttons(qtbot: QtBot, page: SamplePage) -> None:
    assert page.own_button.isVisible()
    qtbot.mouseClick(page.switch.chip("trips"), Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert page.part is page.trips
    assert page.own_button.isHidden()
    press(F2)
    fill("返岗专车", "2027-02-20")
    press(S, CTRL)
    settle(qtbot)
    assert texts(page.trips, "name") == ["返岗专车"]
    assert page.header.count.text() == "共 1 班"


def test_the_form_takes_the_place_of_the_list_where_the_type_is_large(
    qtbot: QtBot, context: Context, people: list[Record]
) -> None:
    page = open_page(SamplePage, context, qtbot)
    page.resize(800, 600)
    press(F2)
    settle(qtbot)
    assert not page.visits.table.isVisible()
    press(ESC)
    settle(qtbot)
    assert page.visits.table.isVisible()
    page.resize(1190, 680)
    press(F2)
    assert page.visits.table.isVisible()
    assert people


def test_what_the_county_sends_back_is_put_right_in_the_form(qtbot: QtBot, enrolled: Desk, county: County) -> None:
    context = enrolled.context
    owner = person(context, WEI, "一组")
    made = visit(context, owner, "2026-01-05", method="1")
    county.receive(enrolled.export())
    record = county.context.register.get("visit", made.id)
    assert record is not None
    said = {"at": sorted(record.heads["method"]), "fields": ["method"], "words": "请写明怎么走访的"}
    county.context.register.change(lambda _: [Change("visit", made.id, {}, "县里", SENDING_BACK, RETURN, said)])
    enrolled.receive(county.answer(enrolled))
    page = open_page(SamplePage, context, qtbot)
    assert texts(page.visits, "state") == ["退回补正"]
    page.setFocus()
    enter()
    assert "请写明怎么走访的" in page.visits.panel.entry.form.boxes["method"].remark.text()
    assert page.visits.panel.returned.isVisible()
    page.visits.panel.entry.focus_field("method")
    focus().selectAll()  # type: ignore[attr-defined]
    press(Qt.Key.Key_2)
    press(S, CTRL)
    settle(qtbot)
    assert texts(page.visits, "state") == ["待报送"]
