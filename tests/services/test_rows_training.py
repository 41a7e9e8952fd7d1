"""Rows 16 to 19: from the wish and the county's class to certificates, work and brands; youths at school."""

from tests.services.office import Office, figures, line
from tests.services.sample import HUADU, YUNYAN

CLASS, DAY = "缝纫工第一期", "2026-06-30"
YEAR = ("--from", "2026-01-01", "--to", DAY)
OVER = ("stage=结业", "starts_on=2026-02-01", "ends_on=2026-02-12", "days=12", "attended_days=12")


def test_row_16_classes_with_roster_persons_times_brands_and_certificates(village: Office) -> None:
    (wish,) = village.run("candidates", CLASS)["candidates"]
    assert wish["name"] == "龙秀梅"
    assert village.run("sign-up", CLASS, wish["number"], village.number("潘金花"))["saved"] == 2
    done = ("training_record.stage=结业", "training_record.attended_days=12", "training_record.certificate=缝纫工证",
            "training_record.certificate_number=SN001", "training_record.recognised_in=广东省")  # fmt: skip
    village.run("correct", wish["number"], *done, "training_record.brand=南粤家政")
    second = ("class_name=家政班", "subject=家政服务员", "type=定向式培训", "brand=南粤家政")
    village.add("training_record", *second, *OVER, person="龙秀梅")
    roster = village.sheet("class", CLASS)
    assert line(roster, "龙秀梅", "SN001")
    assert "龙秀梅" in village.paper("class", CLASS, "--sign")[0]
    assert line(village.sheet("training", "--from", "2026-01-01"), CLASS)[5:] == (40, 1, 0, 1, 0, 1)
    told = village.run("stats", "--table", "training", *YEAR)
    assert told["total"]["figures"][:4] == [1, 2, 1, 1]  # who only signed up is not trained yet
    assert figures(told) == {"订单式培训": 1, "定向式培训": 1, "合计": 1}
    brands = village.run("stats", "--table", "training", *YEAR, "--by", "brand")
    assert (figures(brands)["南粤家政"], figures(brands, 1)["南粤家政"]) == (1, 2)
    tags = village.run("stats", "--table", "training", *YEAR, "--by", "tag")
    assert figures(tags)["脱贫劳动力"] == 1
    certificates = village.sheet("records", "training_record", "--where", "recognised_in=广东省")
    assert line(certificates, "缝纫工证", "SN001")


def test_row_17_work_after_training_by_region_and_against_the_local_wage(village: Office) -> None:
    record = ("class_name=家政班", "subject=家政服务员", "type=订单式培训", *OVER)
    for name in ("龙秀梅", "张志强", "潘金花"):
        village.add("training_record", *record, person=name)
    for name, place in (("龙秀梅", HUADU), ("张志强", YUNYAN)):
        work = ("status=务工就业", f"place={place}", "start_date=2026-03-05", "monthly_wage=5000")
        village.add("spell", *work, person=name)
    told = village.run("stats", "--table", "training", *YEAR)
    names = [column["key"] for column in told["columns"]]
    total = dict(zip(names, told["total"]["figures"], strict=True))
    assert (total["trained"], total["job_after"], total["job_after/trained"]) == (3, 2, "66.67")
    assert (total["job_after_paired"], total["job_after_paired/trained"]) == (1, "33.33")
    regions = figures(village.run("stats", "--table", "training", *YEAR, "--by", "job_region"))
    assert (regions["结对省份（广东省）"], regions["省内县外"], regions["合计"]) == (1, 1, 3)
    asked = ("stats", "--table", "training", *YEAR, "--by", "job_wage")
    wages = village.run(*asked)
    told = {"达到当地平均工资": 1, "低于当地平均工资": 1, "培训后没有就业登记": 1, "合计": 3}
    assert figures(wages) == told
    (below,) = village.run(*asked, "--people", "低于当地平均工资:培训人数")["people"]
    assert below["name"].startswith("龙秀梅")  # 花都 has an average of its own, above that of the province
    assert line(village.sheet("stats", "--table", "training", *YEAR), "订单式培训", "66.67")


def test_row_18_youths_at_school_by_school_term_and_mode(village: Office) -> None:
    school = ("school=安顺市民族中等职业学校", "term=2025年秋季", "starts_on=2025-09-01", "major=汽车运用与维修")
    village.add("schooling", *school, "mode=校校合作", person="莫小龙")
    village.add("schooling", *school, "mode=订单班", person="何海燕")
    rows = village.sheet("training", "--schools")
    assert line(rows, "校校合作")[:4] == ("安顺市民族中等职业学校", "2025年秋季", "校校合作", 1)
    assert line(rows, "合计")[-1] == 2
    listed = village.run("records", "schooling", "--where", "mode=校校合作")["records"]
    assert [one["person"] for one in listed] == ["莫小龙"]


def test_row_19_persons_of_each_brand(village: Office) -> None:
    for name, brand in (("杨建国", "黔菜师傅"), ("龙秀梅", "黔灵家政"), ("潘金花", "黔灵家政")):
        village.run("correct", village.number(name), f"brand={brand}")
    asked = ("stats", "--table", "summary", "--on", DAY, "--by", "brand")
    told = village.run(*asked)
    brands = figures(told)
    assert (brands["黔菜师傅"], brands["黔灵家政"], brands["合计"]) == (1, 2, 12)
    assert figures(told, 2)["黔菜师傅"] == 1
    behind = village.run(*asked, "--people", "黔灵家政:人数")["people"]
    assert {one["name"][:3] for one in behind} == {"龙秀梅", "潘金花"}
    assert line(village.sheet(*asked), "黔灵家政")[1] == 2
