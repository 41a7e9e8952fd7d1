"""Rows 10 to 15: transport, seasons, stations, enterprises, public posts, work close to home."""

from tests.services.office import Office, figures, line
from tests.services.sample import FACTORY, HUADU, PUDING

DAY = "2026-06-30"


def test_row_10_organised_outflow_and_the_trips_within_it(village: Office) -> None:
    trip = ("name=花都返岗专车", "departs_on=2026-06-20", "mode=专车(包车)", "direction=返岗",
            "vehicles=2", f"destination={HUADU}", "departure=普定县汽车站",
            "legs=普定到安顺西；安顺西到广州南", "campaign=春风行动")  # fmt: skip
    village.add("trip", *trip)
    for name, boarded in (("龙秀梅", "是"), ("张志强", "是"), ("黄勇", "否")):
        ride = ("trip=花都返岗专车", "boards_at=马官镇政府", f"boarded={boarded}", f"employer={FACTORY}")
        village.add("ride", *ride, person=name)
    roster = village.sheet("passengers", "花都返岗专车")
    assert line(roster, "龙秀梅", "马官镇政府")
    slips = "".join(village.paper("passengers", "花都返岗专车", "--slips"))
    assert all(words in slips for words in ("龙秀梅", "黄勇", "花都返岗专车", "安顺西到广州南"))
    assert village.run("set-out", "花都返岗专车")["saved"] == 2
    assert village.run("trips")["total"] == {"trips": 1, "vehicles": 2, "signed": 3, "boarded": 2, "organised": 2}
    village.run("correct", village.number("王德明"), "spell.organised=是", "spell.channel=劳务公司或劳务合作社")
    told = village.run("stats", "--table", "organised", "--on", DAY)
    assert told["total"]["figures"] == [7, 3, "42.86", 2, "66.67"]
    rides = village.run("stats", "--table", "rides", "--from", "2026-01-01", "--to", DAY, "--by", "direction")
    assert figures(rides)["返岗"] == 2


def test_row_11_a_seasonal_batch_with_roster_and_the_warning_of_its_end(village: Office) -> None:
    batch = ("title=甘蔗采收工", "category=季节性用工", "headcount=20", "rate=160", "until=2026-07-10")
    village.add("post", *batch, "place=广西壮族自治区崇左市扶绥县")
    for name in ("岑老四", "潘金花"):
        village.add("spell", "post=甘蔗采收工", "status=务工就业", "start_date=2026-06-01", person=name)
    post = line(village.sheet("local", "posts"), "甘蔗采收工")
    assert {20, 2, 18, "2026-07-10"} <= set(post)
    roster = village.sheet("records", "spell", "--find", "甘蔗采收工")
    assert line(roster, "潘金花", "2026-06-01")
    ending = village.run("warnings", "--rule", "season-ends")["warnings"]
    assert [(one["since"], one["level"]) for one in ending] == [("2026-07-10", "2")] * 2


def test_row_12_labour_stations_with_directory_referral_counts_and_agreements(village: Office) -> None:
    card = ("name=普定驻花都劳务协作站", "level=县级", f"place={HUADU}", "contact=陈建国", "phone=13800000014")
    village.add("station", *card)
    village.add("station", "name=双玉村劳务服务点", "level=村级", "contact=龙秀英", "phone=13800000013")
    for kind, more in (("对接", ()), ("慰问", ("headcount=12",)), ("协议", ("until=2026-12-31", f"partner={FACTORY}"))):
        village.add("event", "station=普定驻花都劳务协作站", f"kind={kind}", "held_on=2026-03-08", *more)
    directory = village.sheet("records", "station")
    assert line(directory, "普定驻花都劳务协作站", "陈建国")
    asked = ("local", "referral", "--station", "普定驻花都劳务协作站", "--number", village.number("龙秀梅"))
    assert all(words in village.paper(*asked)[0] for words in ("劳务转介单", "普定驻花都劳务协作站", "龙秀梅"))
    services = village.sheet("local", "services", "--year", 2026)
    assert line(services, "慰问")[1:3] == (1, 12)
    assert line(services, "合计")[1] == 3
    assert line(village.sheet("records", "event", "--where", "kind=协议"), FACTORY, "2026-12-31")


def test_row_13_enterprises_with_their_people_tags_funds_and_change_in_a_year(village: Office) -> None:
    firm = ("name=普定锦和鞋业帮扶车间", "category=就业帮扶车间", f"place={PUDING}", "fund_source=东西部协作资金")
    village.add("enterprise", *firm)
    for name, begun in (("岑老四", "2025-03-01"), ("潘金花", "2026-02-01")):
        village.add("spell", "enterprise=普定锦和鞋业帮扶车间", "status=帮扶车间", f"start_date={begun}", person=name)
    rows = village.sheet("local", "enterprises", "--on", DAY)
    assert {"普定锦和鞋业帮扶车间", "就业帮扶车间", "东西部协作资金"} <= set(line(rows, "普定锦和鞋业帮扶车间"))
    assert line(rows, "普定锦和鞋业帮扶车间")[3:7] == (2, 1, 1, 1)
    ranked = village.run("stats", "--table", "ranking", "--on", DAY, "--by", "enterprise")
    assert figures(ranked)["普定锦和鞋业帮扶车间"] == 2
    funds = village.run("stats", "--table", "region", "--on", DAY, "--by", "fund")
    assert (figures(funds)["东西部协作资金"], figures(funds, 1)["东西部协作资金"]) == (2, 1)


def test_row_14_public_posts_filled_vacant_paid_by_month_and_running_out(village: Office) -> None:
    post = ("title=村寨保洁员", "category=乡村公益性岗位", "headcount=3", "wage=800", "fund_source=就业补助资金",
            "starts_on=2026-01-01", "until=2026-08-15")  # fmt: skip
    village.add("post", *post)
    holder = ("post=村寨保洁员", "status=公益性岗位", "monthly_wage=800")
    village.add("spell", *holder, "start_date=2026-01-01", "end_date=2026-03-31", person="岑老四")
    village.add("spell", *holder, "start_date=2026-04-01", person="潘金花")
    ledger = line(village.sheet("local", "posts", "--on", DAY), "村寨保洁员")
    assert ledger[4:9] == (3, 1, 2, 2, "潘金花")
    months = village.sheet("local", "months", "--year", 2026)
    assert line(months, "2026-02")[2:5] == ("就业补助资金", 1, "800.00")
    ending = village.run("warnings", "--rule", "public-post-ends")["warnings"]
    assert [one["since"] for one in ending] == ["2026-08-15"]
    assert line(village.sheet("warnings", "--rule", "public-post-ends"), "潘金花")


def test_row_15_work_for_relief_and_day_labour_with_persons_and_pay(village: Office) -> None:
    project = ("title=通组路以工代赈", "category=以工代赈", "headcount=10", "rate=130", "fund_source=以工代赈资金")
    village.add("post", *project, "starts_on=2026-05-01")
    village.add("post", "title=零工市场登记", "category=零工", "starts_on=2026-01-01")
    paid = ("post=通组路以工代赈", "status=灵活就业", "wage_basis=日薪", "rate=130", "start_date=2026-05-06")
    village.add("spell", *paid, person="岑老四")
    village.add("spell", "post=零工市场登记", "status=灵活就业", "start_date=2026-06-01", person="潘金花")
    posts = village.sheet("local", "posts", "--on", DAY)
    assert {"岑老四", 1, 9} <= set(line(posts, "通组路以工代赈"))
    listed = village.run("records", "spell", "--find", "通组路")["records"]
    assert [(one["person"], one["rate"]) for one in listed] == [("岑老四", "130 元")]
    day_labour = village.sheet("records", "spell", "--find", "零工市场登记")
    assert line(day_labour, "潘金花")
