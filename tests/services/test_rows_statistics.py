"""Rows 4 to 9: what superiors ask in numbers, from the ledger to tables with the people behind them."""

from tests.services.office import Office, figures, line
from tests.services.sample import FACTORY, MILL

DAY = "2026-06-30"


def test_row_04_region_table_with_cross_foot_people_behind_and_frozen(village: Office) -> None:
    asked = ("stats", "--table", "region", "--on", DAY)
    told = village.run(*asked, "--stated", "已就业=6", "--freeze", "六月底")
    assert figures(told) == {"结对省份（广东省）": 2, "其他东部省份": 2, "省内县外": 1, "合计": 5}
    assert figures(told, 1) == {"结对省份（广东省）": 2, "其他东部省份": 1, "省内县外": 1, "合计": 4}
    assert told["notes"] == ["“已就业”合计 5，与另报的 6 相差 1"]
    (behind,) = village.run(*asked, "--people", "其他东部省份:脱贫已就业")["people"]
    assert behind["name"].startswith("陈玉兰")
    paired = village.run("stats", "--table", "pairing", "--on", DAY)
    assert figures(paired)["广东省广州市花都区（东西部协作）"] == 2
    assert line(village.sheet(*asked), "其他东部省份")[1:3] == (2, 1)
    village.run("correct", village.number("王德明"), "spell.end_date=2026-06-01")
    kept = village.run("stats", "--frozen", "六月底")
    assert figures(kept)["合计"] == 5
    assert {name[:3] for one in kept["changes"] for name in one["gone"]} == {"王德明"}


def test_row_05_targets_of_the_county_with_rate_of_completion(village: Office) -> None:
    goals = village.run("stats", "--table", "targets", "--on", DAY)["targets"]
    assert [(one["indicator"], one["target"], one["actual"], one["rate"]) for one in goals] == [
        ("外出务工人数", 3, 5, "166.67"),
        ("脱贫劳动力务工人数", 6, 4, "66.67"),
    ]
    assert line(village.sheet("stats", "--table", "targets", "--on", DAY), "外出务工人数", "166.67")
    (page,) = village.paper("stats", "--table", "targets", "--on", DAY)
    assert "66.67" in page


def test_row_06_stock_on_a_day_and_flow_over_months_and_years(village: Office) -> None:
    again = ("status=务工就业", f"employer={MILL}", "place=浙江省宁波市海曙区", "start_date=2026-06-10")
    village.run("correct", village.number("杨建国"), "spell.end_date=2026-06-01")
    village.add("spell", *again, person="杨建国")
    summary = ("stats", "--table", "summary")
    on = {day: village.run(*summary, "--on", day)["total"]["figures"][:5] for day in ("2025-12-31", DAY)}
    assert on == {"2025-12-31": [12, 12, 2, 2, 1], DAY: [12, 12, 5, 5, 5]}
    flow = village.run("stats", "--table", "flow", "--from", "2026-01-01", "--to", DAY)
    assert (flow["total"]["figures"][0], flow["total"]["figures"][2]) == (5, 4)
    years = village.run("stats", "--table", "flow", "--from", "2025-01-01", "--to", DAY, "--by", "year")
    assert figures(years) == {"2025年": 2, "2026年": 5, "合计": 5}


def test_row_07_stable_for_three_months_with_short_gaps(village: Office) -> None:
    village.run("correct", village.number("韦光荣"), "spell.end_date=2026-04-30")
    new = ("status=务工就业", "employer=花都家具厂", "place=广东省广州市花都区", "start_date=2026-05-12")
    village.add("spell", *new, person="韦光荣")
    told = village.run("stats", "--table", "stable", "--on", DAY)
    assert told["total"]["figures"][:3] == [5, 4, "80.00"]
    behind = village.run("stats", "--table", "stable", "--on", DAY, "--people", ":稳定3个月以上")["people"]
    assert {one["name"][:3] for one in behind} == {"韦光荣", "罗小妹", "王德明", "杨建国"}
    assert line(village.sheet("stats", "--table", "stable", "--on", DAY), "合计")[1:3] == (5, 4)


def test_row_08_ranking_by_province_city_employer_and_trade(village: Office) -> None:
    asked = ("stats", "--table", "ranking", "--on", DAY, "--by")
    ranked = {by: figures(village.run(*asked, by)) for by in ("province", "city", "employer", "trade")}
    assert ranked["province"] == {"浙江省": 2, "广东省": 2, "贵州省": 1, "合计": 5}
    assert next(iter(ranked["city"].values())) == 2
    assert ranked["employer"][FACTORY] == ranked["employer"][MILL] == 2
    assert ranked["trade"] == {"挡车工": 2, "装配工": 2, "厨师": 1, "合计": 5}
    (page,) = village.paper(*asked, "employer")
    assert FACTORY in page


def test_row_09_share_of_wages_in_the_income_of_households(village: Office) -> None:
    for source, amount in (("务工收入", 90_000), ("经营收入", 10_000)):
        village.add("income", "year=2025", f"source={source}", f"amount={amount}", person="韦光荣")
    told = village.run("stats", "--table", "income", "--on", "2025-12-31")
    poor = next(one for one in told["rows"] if one["key"] == "out_of_poverty")
    assert (poor["figures"][3], told["total"]["figures"][0]) == ("90.00", 1)
    assert line(village.sheet("stats", "--table", "income", "--on", "2025-12-31", "--by", "group"), "一组")
