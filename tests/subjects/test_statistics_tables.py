"""The tables: rows that overlap say so, areas and pairings are the county's, wages have their share."""

from datetime import date

import pytest

from tests.subjects.counting import Rows, figures, paired_with, publish
from villagedesk.catalogue.measures import measures, tag_sets
from villagedesk.catalogue.statistic_tables import dimensions, parts, tables
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.register.spans import Span
from villagedesk.subjects.statistics import engine, income
from villagedesk.subjects.statistics.days import day_of, period_of

DAY = Span.on(date(2026, 6, 30))
YEAR = Span(date(2026, 1, 1), date(2026, 12, 31))


def test_every_declared_table_is_made_by_each_of_its_ways(context: Context) -> None:
    rows = Rows()
    home = rows.add("household", group="一组", type="1")
    rows.add("spell", labourer=rows.person(household=home), place="440114", start_date="2026-02-01", employer="某厂")
    rows.add("spell", labourer=rows.person(birth_date=None), place="440114", start_date="2026-02-01")
    rows.write(context)
    for table in tables().values():
        assert {name for column in table.columns for name in parts(column)} <= set(measures())
        for way in engine.ways(table):
            made = engine.make(context.register, table.name, YEAR if table.period else DAY, way.name)
            assert len(made.total.figures) == len(made.columns) == len(table.columns)
            for column in made.columns:
                assert isinstance(made.total.figures[made.columns.index(column)], int | str)
    made = engine.make(context.register, "region", DAY)
    assert made.total.figures[0] == 1
    assert made.notes == ["1 人没有出生日期，没有算作劳动力"]


def test_a_person_in_two_categories_is_one_in_the_total_and_the_difference_is_told(context: Context) -> None:
    rows = Rows()
    rows.add("spell", labourer=rows.person(tags=["1", "7"]), place="440114", start_date="2026-02-01")
    rows.add("spell", labourer=rows.person(tags=["21"]), place="520103", start_date="2026-02-01")
    rows.add("spell", labourer=rows.person(), place="520422", start_date="2026-02-01")
    rows.write(context)
    made = engine.make(context.register, "region", DAY, "tag")
    assert made.total.figures[0] == 3
    assert {key: number for key, number in figures(made.lines).items() if number} == {
        "out_of_poverty": 2, "monitored": 1, "veteran": 1,
    }  # fmt: skip
    assert made.notes == ["“已就业”各行相加 4，合计 3，相差 1：一人可能同时在几行里，也可能一行都不在"]
    assert set(figures(made.lines)) == set(tag_sets())


def test_pairings_and_areas_are_what_the_county_says_and_when(context: Context) -> None:
    rows = Rows()
    for place in ("440114", "440305", "330212", "370102", "530102", "520103", "520422", "810000", None):
        rows.add("spell", labourer=rows.person(), place=place, start_date="2020-02-01", status="11")
    rows.write(context)

    def regions(span: Span) -> dict[str, int]:
        return {
            key: number
            for key, number in figures(engine.make(context.register, "region", span).lines).items()
            if number
        }

    usual = {"eastern": 2, "other": 1, "province": 1, "county": 1, "abroad": 1, "unknown": 1}
    assert regions(DAY) == {"paired": 2, **usual}
    columns = ("scheme", "place", "from", "to")
    publish(context, "pairings", columns, ("东西部协作", "330200", "2021-01-01", "2025-12-31"),
            ("东西部协作", "440100", "2026-01-01", None), ("省内结对", "520100", None, None))  # fmt: skip
    assert regions(DAY) == {"paired": 2, **usual}
    assert regions(Span.on(date(2024, 6, 30))) == {**usual, "paired": 1, "eastern": 3}
    paired = engine.make(context.register, "pairing", DAY)
    assert {line.label: line.figures[0] for line in paired.lines} == {
        "广东省广州市（东西部协作）": 1, "贵州省贵阳市（省内结对）": 1,
    }  # fmt: skip
    publish(context, "regions", ("region", "places"), ("其他东部地区", ["370000"]), ("云南", ["530000"]))
    assert regions(DAY) == {**usual, "paired": 2, "eastern": 1, "other": 1, "own:云南": 1}


def test_wages_have_their_share_in_the_income_of_households(context: Context) -> None:
    rows = Rows()
    homes = [rows.add("household", group="一组", type=kind) for kind in ("1", "21", "11")]
    told, counted, silent = (rows.person(household=home) for home in homes)
    rows.add("income", household=homes[0], year=2025, source="1", amount=3_000_000)
    for home, amount in ((homes[0], 1_000_000), (homes[1], 920_000)):
        rows.add("income", household=home, year=2025, source="4", amount=amount)
    rows.add("spell", labourer=told, start_date="2025-01-01", monthly_wage=900_000)  # told by the household already
    rows.add("spell", labourer=counted, start_date="2025-01-01", end_date="2025-06-30", monthly_wage=300_000)
    rows.add("spell", labourer=counted, start_date="2025-07-01", wage_basis="2", rate=20_000, end_date="2025-12-31")
    rows.add("spell", labourer=counted, start_date="2025-07-01", wage_basis="3", rate=50)
    rows.write(context)
    made = income.make(context.register, 2025)
    by_month, by_day = 300_000 * 181 // 30, 20_000 * 184 * 250 // 365
    wages = 3_000_000 + by_month + by_day
    assert made.total.figures[:3] == (2, wages + 1_920_000, wages)
    assert figures(made.lines, 3)["out_of_poverty"] == made.total.figures[3]
    assert figures(made.lines, 2)["monitored"] == by_month + by_day
    assert made.notes[:2] == [
        "1 户没有登记这一年的收入，没有算进",
        "1 段务工没有写月收入（计件的请填月收入），没有算进工资",
    ]
    assert made.behind("monitored", "wages") == [counted]
    assert silent not in made.behind("", "wages")
    assert figures(income.make(context.register, 2025, "group").lines) == {"一组": 2}


def test_what_is_not_there_is_refused_in_words(context: Context) -> None:
    with pytest.raises(WrongUse, match="没有叫“跳绳”的统计表"):
        engine.make(context.register, "跳绳", DAY)
    with pytest.raises(WrongUse, match="不能按“培训类型”列"):
        engine.make(context.register, "region", DAY, "培训类型")
    with pytest.raises(WrongUse, match="表里没有“跳绳”这一栏"):
        engine.make(context.register, "region", DAY, stated={"跳绳": 1})
    with pytest.raises(WrongUse, match="不是一个日期"):
        day_of("前天")
    with pytest.raises(WrongUse, match="最后一天在第一天前面"):
        period_of("2026-06", "2026-05")
    assert period_of("2026-02", "2026-02") == Span(date(2026, 2, 1), date(2026, 2, 28))
    assert engine.make(context.register, "务工区域分布表", DAY, "村民组").by == "group"


def test_a_paired_place_is_told_once_even_where_two_schemes_name_it(context: Context) -> None:
    paired_with(context, ("东西部协作", "440100"), ("对口帮扶", "440114"))
    rows = Rows()
    rows.worker("440114")
    rows.write(context)
    made = engine.make(context.register, "pairing", DAY)
    assert [line.figures[0] for line in made.lines] == [1, 1]
    assert made.total.figures[0] == 1
    assert dimensions()["pairing"].label == made.row_label
