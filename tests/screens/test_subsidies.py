"""补贴 by keys: who is entitled and why, applying for several, papers, steps, payment, a policy that has changed."""

from collections.abc import Iterator

import pytest
import time_machine
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.screens.desk import open_page, settle
from tests.subjects.subsidies import PAPERS, come_down, worker
from ui.pages.subsidies.claims import ClaimsPart
from ui.pages.subsidies.page import SubsidiesPage
from ui.pages.subsidies.paper import forms_document, notice_document
from ui.pages.subsidies.rows import Chip
from villagedesk.context import Context
from villagedesk.subjects.due import lines
from villagedesk.subjects.subsidies import flow
from villagedesk.subjects.subsidies.points import State
from villagedesk.subjects.subsidies.policies import shipped

NAMES = ("欧阳红娜", "韦光荣", "陈建国")


@pytest.fixture(autouse=True)
def _spring() -> Iterator[None]:
    with time_machine.travel("2026-05-05T09:00:00+08:00", tick=True):
        yield


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> SubsidiesPage:
    for number, name in enumerate(NAMES, start=1):
        worker(context, name, f"{number}组")
    worker(context, "罗小妹", "4组", start="2026-03-01")
    worker(context, "潘玉兰", "5组", type="11")
    opened = open_page(SubsidiesPage, context, qtbot)
    opened.setFocus()
    return opened


def names(part: ClaimsPart) -> list[str]:
    return [part.table.paged.text(row, 1) for row in range(part.table.paged.rowCount())]


def choose(qtbot: QtBot, part: ClaimsPart, chip: Chip) -> None:
    part.chips.chip(chip).click()
    settle(qtbot)


def test_reasons_stand_beside_everybody(qtbot: QtBot, page: SubsidiesPage) -> None:
    part = page.claims
    assert names(part) == list(NAMES)
    assert part.table.hasFocus()
    assert "在广东省务工满 3 个月（2026-01-10 起 116 天）" in part.below.reasons.text()
    choose(qtbot, part, Chip.SOON)
    assert names(part) == ["罗小妹"]
    assert part.below.reasons.text().startswith("还差：还差 26 天")
    assert not part.apply_button.isEnabled()
    choose(qtbot, part, Chip.NOT)
    assert part.below.reasons.text().startswith("不符合：不是脱贫劳动力")
    assert "可申领 3" in part.policies.counts.text()


def test_several_are_applied_for_at_once_and_taken_back(qtbot: QtBot, page: SubsidiesPage) -> None:
    part = page.claims
    for _ in range(2):
        QTest.keyClick(part.table, Qt.Key.Key_Space)
        QTest.keyClick(part.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(page, Qt.Key.Key_F2)
    settle(qtbot)
    assert names(part) == ["陈建国"]
    assert part.notice.words.text().startswith("已填好 2 人的申请。")
    choose(qtbot, part, Chip.OPEN)
    assert names(part) == ["欧阳红娜", "韦光荣"]
    QTest.keyClick(part.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    choose(qtbot, part, Chip.DUE)
    assert len(names(part)) == 3


def test_papers_steps_and_payment(qtbot: QtBot, page: SubsidiesPage, context: Context) -> None:
    part = page.claims
    part.table.selectAll()
    part.apply_button.click()
    settle(qtbot)
    choose(qtbot, part, Chip.OPEN)
    part.table.selectAll()
    assert part.below.lacking.text() == "材料还缺：身份证、社保卡"
    for paper in PAPERS[:2]:
        part.below.papers.chip(paper).click()
        settle(qtbot)
    assert part.below.lacking.text() == "材料齐了。"
    for status in (flow.TAKEN, flow.NOTICE):
        part.below.stepped.emit(status)
        settle(qtbot)
    choose(qtbot, part, Chip.NOTICE)
    assert names(part) == list(NAMES)
    standing = part.policies.current()
    assert standing is not None
    for document in (
        notice_document(context, standing.policy, standing.applied(flow.NOTICE)),
        forms_document(context, standing.policy, standing.applications, standing.of(State.DUE)),
    ):
        assert document.make(lambda *_: None).startswith(b"%PDF")
    part.table.choose_row(0)
    part.below.offer_steps()
    assert part.below.steps.actions()[0].text() == "已报乡镇"
    part.below.steps.actions()[1].trigger()
    assert part.asking.isVisible()
    QTest.keyClick(part.asking.lines["opinion"], Qt.Key.Key_Return)
    assert part.asking.note.text() == "请填原因。"
    QTest.keyClick(part.asking.lines["opinion"], Qt.Key.Key_Escape)
    assert part.asking.isHidden()
    assert part.table.hasFocus()


def test_paying_asks_for_day_and_batch(qtbot: QtBot, page: SubsidiesPage, context: Context) -> None:
    part = page.claims
    part.apply_button.click()
    settle(qtbot)
    choose(qtbot, part, Chip.OPEN)
    (application,) = (line.application for line in part.chosen())
    assert application is not None
    record = context.register.get("subsidy", application.id)
    assert record is not None
    context.register.save(record, {"status": flow.DECIDED})
    part.refresh()
    settle(qtbot)
    QTest.keyClick(page, Qt.Key.Key_F6)
    assert part.asking.lines["paid_on"].text() == "2026-05-05"
    QTest.keyClicks(part.asking.lines["batch"], "2026-1")
    QTest.keyClick(part.asking.lines["batch"], Qt.Key.Key_Return)
    settle(qtbot)
    choose(qtbot, part, Chip.PAID)
    assert part.table.paged.text(0, 5) == "2026-05-05　2026-1"
    assert part.sheet().foot == "受益 1 人，1 笔，金额 500 元，人均 500 元"


def test_a_ticket_is_asked_for(qtbot: QtBot, page: SubsidiesPage, context: Context) -> None:
    part = page.claims
    come_down(context, shipped()[0].source.replace("amount = 500", 'amount = 800\nper_cent = 100\nof = "车票"'))
    part.refresh()
    settle(qtbot)
    part.apply_button.click()
    QTest.keyClicks(part.asking.lines["amount"], "566.5")
    QTest.keyClick(part.asking.lines["amount"], Qt.Key.Key_Return)
    settle(qtbot)
    choose(qtbot, part, Chip.OPEN)
    assert part.table.paged.text(0, 4) == "566.50"


def test_a_policy_that_changed_is_told_until_it_was_seen(qtbot: QtBot, page: SubsidiesPage, context: Context) -> None:
    part = page.claims
    assert part.changes.isHidden()
    come_down(context, shipped()[0].source.replace("months = 3", "months = 2"))
    with context.register.database.reading() as connection:
        told = [one.words for one in lines(connection, context.today, ("villagedesk.subjects.subsidies.due",))]
    assert "补贴政策有变化：跨省务工一次性交通补助" in told
    page.arrive(("claims", "changed"))
    page.refresh()
    settle(qtbot)
    assert part.chips.current() == Chip.CHANGED
    assert names(part) == ["罗小妹"]
    assert part.table.paged.text(0, 3) == "新符合"
    assert "新符合 1 人" in part.changes.words.text()
    part.changes.button.click()
    settle(qtbot)
    assert part.changes.isHidden()
    assert part.chips.current() == Chip.DUE
    assert "罗小妹" in names(part)


def test_without_a_policy_the_page_says_where_one_comes_from(qtbot: QtBot, context: Context) -> None:
    come_down(context, "")
    page = open_page(SubsidiesPage, context, qtbot)
    part = page.claims
    assert "县里还没有发补贴政策" in part._nobody.sentence.text()
    assert not part.apply_button.isEnabled()


def test_a_deadline_that_is_near_stands_on_the_first_page(page: SubsidiesPage, context: Context) -> None:
    def told(day: str) -> list[tuple[str, int, bool]]:
        with context.register.database.reading() as connection:
            found = lines(connection, context.today.fromisoformat(day), ("villagedesk.subjects.subsidies.due",))
        return [(str(one.words), one.count, one.urgent) for one in found]

    assert told("2026-05-05") == []
    assert told("2026-05-26") == [("可申领没有申请：跨省务工一次性交通补助，2026-06-25 截止", 3, False)]
    assert told("2026-06-20")[0][2]
