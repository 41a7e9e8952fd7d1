"""What stands on a slip comes out of the register as words."""

import io
import time

from tests.subjects.people import ID_NUMBER, register_ouyang
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.record import Record, blank
from villagedesk.reports.notice import DEFAULT_NOTICE
from villagedesk.reports.slip import draw_slips
from villagedesk.subjects.slips import keep_notice, notice, slip, slips, unit_title


def test_a_slip_says_everything_in_words(context: Context) -> None:
    person = register_ouyang(context)
    shown = slip(person, context.lookups, unit_title("双玉村"), "2026-11-21 15:04")
    assert shown.number == person.labourer.number
    assert shown.unit == "双玉村村民委员会"
    expected = {
        "labourer.name": "欧阳红娜",
        "labourer.sex": "女",
        "labourer.birth_date": "1991-01-18",
        "labourer.id_number": ID_NUMBER,
        "labourer.relation_to_head": "之女",
        "labourer.tags": "脱贫户、退役军人",
        "household.head_name": "欧阳志明",
        "household.group": "大寨组",
        "spell.status": "务工就业",
        "spell.place": "广东省广州市花都区",
        "spell.start_date": "2025-02",
        "spell.monthly_wage": "5,500–7,000 元",
        "intent.wants_job": "有",
        "intent.work_types": "缝纫工、电焊工",
        "intent.board_lodging": "要求包吃住",
        "intent.with_spouse": "否",
        "training_need.wants": "无",
    }
    assert {key: shown.values[key] for key in expected} == expected
    assert shown.values["labourer.age"].endswith(" 岁")
    assert "labourer.skill" not in shown.values


def test_many_slips_say_the_same_as_one(context: Context) -> None:
    person = register_ouyang(context)
    (many,) = slips(context.register, context.lookups, [person.id, blank("labourer").id])
    assert many.values == slip(person, context.lookups, many.unit, many.printed_at).values


def test_the_latest_spell_is_the_one_that_is_shown(context: Context) -> None:
    person = register_ouyang(context)
    older = {"employer": "贵阳某餐馆", "start_date": "2020-01"}
    context.register.save(blank("spell"), {"labourer": person.id, **older})
    (shown,) = slips(context.register, context.lookups, [person.id])
    assert shown.values["spell.employer"] == "广州金象实业"


def test_a_thousand_slips_take_a_moment_and_keep_their_order(context: Context) -> None:
    people: list[tuple[Record, Values]] = [
        (blank("labourer"), {"name": f"韦{chr(0x4E00 + number)}", "sex": "1"}) for number in range(1000)
    ]
    context.register.save_all(people)
    wanted = [record.id for record, _ in reversed(people)]
    began = time.perf_counter()
    found = list(slips(context.register, context.lookups, wanted))
    assert time.perf_counter() - began < 5
    assert [shown.values["labourer.name"] for shown in found] == [values["name"] for _, values in reversed(people)]


def test_the_notice_is_the_county_s_where_it_gave_one(context: Context) -> None:
    assert notice(context.register) == DEFAULT_NOTICE
    keep_notice(context.register, "本县告知书 2026 版")
    assert notice(context.register) == "本县告知书 2026 版"
    keep_notice(context.register, "")
    assert notice(context.register) == DEFAULT_NOTICE


def test_a_slip_draws(context: Context) -> None:
    person = register_ouyang(context)
    target = io.BytesIO()
    assert draw_slips(slips(context.register, context.lookups, [person.id]), target, notice(context.register)) == 1
    assert target.getvalue().startswith(b"%PDF")


def test_units_sign_by_their_kind() -> None:
    assert unit_title("和平社区") == "和平社区居民委员会"
    assert unit_title("普定县就业局") == "普定县就业局"
