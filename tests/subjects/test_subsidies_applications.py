"""Applications in a real register: made in one step, brought forward, put up, paid, summed up, printed."""

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from python_calamine import CalamineWorkbook

from tests.subjects.subsidies import PAPERS, TODAY, come_down, guizhou, worker
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.reports.public_notice import draw_public_notice
from villagedesk.reports.subsidy_form import draw_subsidy_forms
from villagedesk.subjects.sheet import write
from villagedesk.subjects.subsidies import applications, flow, forms, notices, output
from villagedesk.subjects.subsidies.applications import Application
from villagedesk.subjects.subsidies.entitled import Standing, desk
from villagedesk.subjects.subsidies.flow import Step
from villagedesk.subjects.subsidies.points import State
from villagedesk.subjects.subsidies.policies import shipped


@pytest.fixture
def people(context: Context) -> dict[str, str]:
    names = ("欧阳红娜", "韦光荣", "陈建国")
    found = {name: worker(context, name, f"{number}组").id for number, name in enumerate(names, start=1)}
    found["罗小妹"] = worker(context, "罗小妹", type="11").id
    return found


def stands(context: Context) -> Standing:
    with context.register.database.reading() as connection:
        (found,) = desk(connection, TODAY).standings
    return found


def applied(context: Context) -> dict[str, Application]:
    return {one.name: one for one in stands(context).applications}


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def advance(context: Context, status: str, name: str = "欧阳红娜", today: object = TODAY, **said: str) -> str:
    """Take a step for somebody and return why it could not be taken."""
    one = applied(context)[name]
    done = applications.advance(context.register, [one.id], Step(status, **said), today)  # type: ignore[arg-type]
    return str(done.left.get(one.id, ""))


def hand_in(context: Context) -> None:
    ids = [one.id for one in applied(context).values()]
    assert applications.hand_in(context.register, ids, PAPERS).left == {}


def test_everybody_entitled_is_applied_for_in_one_step_and_taken_back_in_one(
    context: Context, people: dict[str, str]
) -> None:
    assert {one.facts.name for one in stands(context).of(State.DUE)} == {"欧阳红娜", "韦光荣", "陈建国"}
    done = applications.apply_for(context.register, guizhou(context), list(people.values()), TODAY, agent="村支书")
    assert done.saved == 3
    assert done.left == {people["罗小妹"]: "不是脱贫劳动力"}
    values = applied(context)["欧阳红娜"].values
    assert (values["amount"], values["status"], values["year"], values["type"]) == (50_000, flow.DRAFT, 2026, "01")
    assert (values["payee"], values["account"], values["agent"]) == ("欧阳红娜", "6217000010001234567", "村支书")
    assert (values["documents"], values["fund_source"], values["policy"]) == (["务工证明"], "1", "guizhou-transport")
    (spell,) = context.register.of_parent("spell", people["欧阳红娜"])
    assert values["spell"] == spell.id
    assert stands(context).counts() == {"entitled": 0, "soon": 0, "applied": 3, "notice": 0, "paid": 0}
    again = applications.apply_for(context.register, guizhou(context), list(people.values()), TODAY)
    assert (again.saved, again.left[people["韦光荣"]]) == (0, "今年已申请（草稿）")
    assert context.register.undo()
    assert stands(context).counts()["entitled"] == 3


def test_the_way_from_the_draft_to_the_payment(context: Context, people: dict[str, str]) -> None:
    applications.apply_for(context.register, guizhou(context), [people["欧阳红娜"]], TODAY)
    assert advance(context, flow.NOTICE) == "现在是“草稿”，不能直接改成“村级公示”"
    assert advance(context, flow.TAKEN) == ""
    assert advance(context, flow.NOTICE) == "材料不齐，还缺身份证、社保卡"
    hand_in(context)
    assert advance(context, flow.NOTICE) == ""
    values = applied(context)["欧阳红娜"].values
    assert (values["notice_from"], values["notice_to"]) == ("2026-05-05", "2026-05-11")
    assert advance(context, flow.SENT) == "公示到 2026-05-11，期满才能上报"
    later = TODAY.replace(day=12)
    assert advance(context, flow.SENT, today=later) == ""
    assert applied(context)["欧阳红娜"].values["notice_result"] == "无异议"
    assert advance(context, flow.RETURNED) == "“退回补正”要写明原因"
    assert advance(context, flow.RETURNED, opinion="照片不清楚") == ""
    assert stands(context).of(State.APPLIED)[0].reason == "今年已申请（退回补正）"
    assert advance(context, flow.SENT, today=later) == ""
    assert (advance(context, flow.PASSED), advance(context, flow.DECIDED)) == ("", "")
    assert advance(context, flow.PAID) == "没有填发放日期"
    assert advance(context, flow.PAID, paid_on="2026-05-20", batch="第二批") == ""
    (paid,) = stands(context).of(State.PAID)
    assert paid.reason == "今年已领 500 元（2026-05-20）"
    assert advance(context, flow.WITHDRAWN).startswith("现在是“已发放”")


def test_an_amount_above_the_standard_goes_no_further(context: Context, people: dict[str, str]) -> None:
    applications.apply_for(context.register, guizhou(context), [people["韦光荣"]], TODAY)
    record = context.register.get("subsidy", applied(context)["韦光荣"].id)
    assert record is not None
    context.register.save(record, {"amount": 80_000})
    assert advance(context, flow.TAKEN, "韦光荣") == "金额 800 元超过标准 500 元"


def test_a_ticket_is_asked_for_and_capped(context: Context, people: dict[str, str]) -> None:
    text = shipped()[0].source.replace("amount = 500", 'amount = 800\nper_cent = 100\nof = "车票"')
    come_down(context, text)
    one, other = people["欧阳红娜"], people["韦光荣"]
    done = applications.apply_for(context.register, guizhou(context), [one, other], TODAY, amounts={one: 93_250})
    assert (done.saved, done.left) == (1, {other: "没有填车票金额"})
    assert applied(context)["欧阳红娜"].amount == 80_000


def test_the_notice_shows_what_may_be_posted_and_nothing_else(context: Context, people: dict[str, str]) -> None:
    applications.apply_for(context.register, guizhou(context), list(people.values()), TODAY)
    hand_in(context)
    policy, wanted = guizhou(context), list(applied(context).values())
    days = notices.days_of(policy, wanted, TODAY)
    made = notices.of(context.register, policy, wanted, days, "0851-38000000")
    number = str(context.register.get("labourer", people["欧阳红娜"]).values["id_number"])  # type: ignore[union-attr]
    assert made.rows[0] == ("欧阳红娜", "1组", f"520422********{number[-4:]}", "广东省广州市", "500")
    target = BytesIO()
    assert draw_public_notice(made, target) == 1
    told = text_of(target.getvalue())
    for words in ("2026 年跨省务工一次性交通补助公示", "合计 3 人", "2026年5月12日 撤下", "0851-38000000"):
        assert words in told
    for secret in (number, "13136715753", "6217000010001234567", "花都"):
        assert secret not in told


def test_the_form_bears_what_is_known_and_a_long_list_goes_over_sheets(
    context: Context, people: dict[str, str]
) -> None:
    policy = guizhou(context)
    applications.apply_for(context.register, policy, [people["欧阳红娜"]], TODAY)
    target = BytesIO()
    made = [
        *forms.of_applications(context.register, policy, list(applied(context).values())),
        *forms.of_findings(context.register, policy, stands(context).of(State.DUE)),
    ]
    assert draw_subsidy_forms(made, target) == 3
    told = text_of(target.getvalue())
    for words in (policy.form, "欧阳红娜", "500 元（大写：伍佰元整）", "6217000010001234567", "广东省广州市花都区"):
        assert words in told
    many = [row for row in notices.rows(context.register, list(applied(context).values())) for _ in range(60)]
    notice = notices.of(context.register, policy, [], (TODAY, TODAY))
    target = BytesIO()
    long = type(notice)(**{**{name: getattr(notice, name) for name in notice.__slots__}, "rows": many})
    assert draw_public_notice(long, target) == 3
    assert "第 3 页，共 3 页" in text_of(target.getvalue())


def test_the_ledger_sums_what_was_paid(context: Context, people: dict[str, str], tmp_path: Path) -> None:
    for name, amount in (("欧阳红娜", 50_000), ("韦光荣", 63_402)):
        values: Values = {"labourer": people[name], "type": "01", "policy": "guizhou-transport", "year": 2026}
        paid: Values = {
            "amount": amount,
            "status": flow.PAID,
            "paid_on": "2026-04-02",
            "batch": "第一批",
            "payee": name,
        }
        context.register.save(blank("subsidy"), {**values, **paid})
    wanted = output.paid(stands(context).applications)
    made = output.of_ledger(context.register, "台账", wanted)
    assert made.foot == "受益 2 人，2 笔，金额 1,134.02 元，人均 567.01 元"
    target = tmp_path / "台账.xlsx"
    write(context.register, made, target)
    cells = CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    assert made.foot in [row[0] for row in cells]
    (row,) = (row for row in cells if "韦光荣" in row)
    assert (row[4], row[8]) == (634.02, "2026-04-02")
