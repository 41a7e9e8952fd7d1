"""Ledgers of other layouts than the samples: every one is read without asking."""

from pathlib import Path

from tests.ledgers.made_up import Rows, Write, make_id
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.ledgers import Ledger, read_ledger


def fields(ledger: Ledger) -> dict[str, str | None]:
    return {column.header: column.field for column in ledger.columns}


def people(ledger: Ledger) -> list[dict[str, object]]:
    return [dict(row.values) for row in ledger.people]


def test_headers_with_marks_units_and_line_breaks(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["2026年返乡返岗人员信息台账"],
        ["填报单位：双玉村", None, None, "单位：元", None, "填报日期：2026年11月3日"],
        [
            *("序号", "村民组", "* 姓  名", "身份证号码\n（18位）", "联系方式（手机）", "务工省市县", "用工企业"),
            *("工种/岗位", "工资（元/月）", "外出日期", "返乡日期", "返乡原因", "备　注"),
        ],
        [
            *(1, "一组", "王二妹", make_id(12), "139 0000 1111", "广东广州花都", "蓝天制衣厂", "车工", "4500元"),
            *("2025.3.2", "2026.1", "合同到期", ""),
        ],
        [
            *(2, "二组", "赵大山", make_id(31), 13900002222, "浙江省宁波市", "永固建材", "搬运", 5200, 20250401),
            *("", "", "带孩子"),
        ],
    ]
    ledger = read_ledger(write({"返乡": rows}), lookups)
    found = fields(ledger)
    assert [name for name, field in found.items() if field is None] == ["序号"]
    assert ledger.header_rows == (3,)
    first, second = people(ledger)
    assert first["household.group"] == "一组"
    assert first["labourer.name"] == "王二妹"
    assert first["spell.place"] == "440114"
    assert first["spell.monthly_wage"] == 4500_00
    assert first["spell.start_date"] == "2025-03-02"
    assert first["spell.end_date"] == "2026-01"
    assert first["spell.end_reason"] == "1"
    assert second["labourer.phone"] == "13900002222"
    assert second["spell.start_date"] == "2025-04-01"
    assert [row.outcome for row in ledger.people] == ["ready", "review"]


def test_columns_split_below_some_parents_only(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["双玉村劳动力就业与意愿登记册"],
        ["序号", "姓名", "身份证", "电话", "务工信息", None, None, None, "求职意愿", None, None],
        [None, None, None, None, "务工地点", "单位", "工种", "月收入（千元）", "工种", "地点", "月薪"],
        [
            1,
            "陈小满",
            make_id(14),
            "13800001111",
            "福建晋江",
            "鑫源鞋业",
            "裁断",
            4.2,
            "普工、保安",
            "县内",
            "4000-5000",
        ],
        [2, "罗正权", make_id(15), "13800001112", "本县", "", "泥瓦工", "3.5千", "", "", ""],
    ]
    merges = ["A1:K1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:H2", "I2:K2"]
    ledger = read_ledger(write({"Sheet1": rows}, merges), lookups)
    assert ledger.header_rows == (2, 3)
    assert [column.field for column in ledger.columns] == [
        *(None, "labourer.name", "labourer.id_number", "labourer.phone", "spell.place", "spell.employer"),
        *("spell.work_type", "spell.monthly_wage", "intent.work_types", "intent.regions", "intent.wage"),
    ]
    first, second = people(ledger)
    assert first["spell.monthly_wage"] == 4200_00
    assert first["intent.work_types"] == ["普工", "保安"]
    assert first["intent.regions"] == ["520422"]
    assert (first["intent.wage"], first["intent.wage_upper"]) == (4000_00, 5000_00)
    assert (second["spell.place"], second["spell.monthly_wage"]) == ("520422", 3500_00)


def test_households_merged_with_subtotals_headings_and_repeated_headers(write: Write, lookups: ShippedLookups) -> None:
    head = ["户号", "户主", "家庭人口", "成员姓名", "与户主的关系", "证件号", "民族", "户别", "年收入", "手机"]
    rows: Rows = [
        ["马官镇双玉村农户劳动力花名册"],
        ["单位：万元"],
        head,
        ["一组"],
        ["A01", "岑老大", 4, "岑老大", "户主", make_id(1, "19700512"), "布依", "脱贫户", 3.6, "13700000001"],
        [None, None, None, "岑二妹", "妻子", make_id(2, "19720512"), "苗", None, None, "13700000002"],
        ["小计", None, 2],
        head,
        ["二组"],
        ["A02", "韦家和", 1, "韦家和", "户主", make_id(3, "19800512"), "汉", "一般户", "4.8万", "13700000003"],
        ["合计", None, 3],
        ["填表人：李四", None, None, "审核人：", None, None, "负责人："],
    ]
    ledger = read_ledger(write({"花名册": rows}, ["A1:J1", "A5:A6", "B5:B6", "C5:C6", "H5:H6"]), lookups)
    assert [column.field for column in ledger.columns][:5] == [
        *("household.number", "household.head_name", "household.member_count", "labourer.name"),
        "labourer.relation_to_head",
    ]
    first, second, third = people(ledger)
    assert second["household.number"] == "A01"
    assert second["household.head_name"] == "岑老大"
    assert second["household.type"] == "1"
    assert (first["household.group"], third["household.group"]) == ("一组", "二组")
    assert (first["spell.monthly_wage"], third["spell.monthly_wage"]) == (3000_00, 4000_00)
    assert [row.row for row in ledger.people] == [5, 6, 10]


def test_household_left_blank_below_its_head_without_merged_cells(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["户编号", "户主姓名", "姓名", "关系", "身份证号码"],
        ["H1", "罗大", "罗大", "户主", make_id(21)],
        ["", "", "罗二", "之子", make_id(23, "20010101")],
        ["", "", "覃三", "户主", make_id(25)],
    ]
    first, second, third = people(read_ledger(write({"表": rows}), lookups))
    assert second["household.number"] == first["household.number"] == "H1"
    assert "household.number" not in third


def test_unknown_and_empty_headers_are_told_by_their_values(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["人员", "姓名", "证", "怎么找到本人", "在哪里上班", "住哪", "不认识的栏"],
        *(
            [n, f"石{c}", make_id(n), f"1360000{n:04d}", "江苏省苏州市昆山市", "老寨", f"甲{n}"]
            for n, c in enumerate("一二三四五六", 101)
        ),
    ]
    ledger = read_ledger(write({"表": rows}), lookups)
    found = fields(ledger)
    assert found["证"] == "labourer.id_number"
    assert found["怎么找到本人"] == "labourer.phone"
    assert found["在哪里上班"] == "spell.place"
    assert found["不认识的栏"] is None
    assert all(row.outcome == "ready" for row in ledger.people)


def test_the_sheet_with_most_people_is_read(write: Write, lookups: ShippedLookups) -> None:
    few: Rows = [["姓名", "身份证号"], ["潘一", make_id(1)]]
    many: Rows = [["姓名", "身份证号"], *([f"潘{c}", make_id(n)] for n, c in enumerate("二三四", 2))]
    notes: Rows = [["填表说明"], ["一、本表由各村填写，姓名和身份证号必填。"]]
    path = write({"说明": notes, "外出": few, "在家": many})
    ledger = read_ledger(path, lookups)
    assert (ledger.sheet, ledger.other_sheets, len(ledger.people)) == ("在家", ("说明", "外出"), 3)
    assert read_ledger(path, lookups, sheet="外出").people[0].values["labourer.name"] == "潘一"


def test_three_header_rows_whose_merges_are_lost(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["附件3"],
        ["农村劳动力培训与求职需求摸底表"],
        ["序号", "基本情况", "", "", "", "需求情况", "", "", ""],
        ["", "姓名", "性别", "身份证号", "联系电话", "求职", "", "培训", ""],
        ["", "", "", "", "", "意向工种", "期望工资", "是否愿意", "培训工种"],
        [1, "杨树林", "男", make_id(33), "13500001111", "电工", "6000", "愿意", "电工、焊工"],
        [2, "杨秋月", "女", make_id(34), "13500001112", "", "", "否", ""],
    ]
    ledger = read_ledger(write({"摸底": rows}), lookups)
    assert ledger.header_rows == (3, 4, 5)
    first, second = people(ledger)
    assert first["intent.work_types"] == ["电工"]
    assert first["intent.wage"] == 6000_00
    assert first["training_need.wants"] is True
    assert first["training_need.subjects"] == ["电工", "焊工"]
    assert second["training_need.wants"] is False


def test_tags_marked_by_yes_and_months_of_work(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["姓名", "身份证号码", "是否脱贫户", "是否低保户", "是否残疾人", "是否外出务工", "务工时间"],
        ["吴一", make_id(41), "是", "√", "", "是", 8],
        ["吴二", make_id(42), "否", "", "是", "否", ""],
        ["吴三", make_id(43), "是", "", "", "有", 11.5],
    ]
    ledger = read_ledger(write({"表": rows}), lookups)
    first, second, third = people(ledger)
    assert first["household.type"] == "1"
    assert first["labourer.tags"] == ["4"]
    assert first["spell.months_this_year"] == "8"
    assert first["spell.status"] == "11"
    assert second["household.type"] == "11"
    assert second["labourer.tags"] == ["6"]
    assert second["spell.status"] == "20"
    assert third["spell.months_this_year"] == "11.5"


def test_two_id_columns_and_a_place_in_three_columns(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["姓名", "身份证号", "18位身份证号", "务工省", "务工市", "务工县（区）", "联系电话", "家属电话"],
        ["龙一", 5.20422199003e17, make_id(51), "广东省", "惠州市", "惠东县", "13300001111", "13300001112"],
        ["龙二", make_id(52), "", "浙江", "", "", "13300001113/13300001114", ""],
    ]
    ledger = read_ledger(write({"表": rows}), lookups)
    first, second = people(ledger)
    assert first["labourer.id_number"] == make_id(51)
    assert first["spell.place"] == "441323"
    assert first["labourer.family_phone"] == "13300001112"
    assert second["labourer.other_phone"] == "13300001114"
    assert [problem.code for problem in ledger.people[1].problems] == ["place-level"]


def test_the_village_named_in_columns_becomes_its_code(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["县(市、区、旗)", "乡(镇)", "行政村", "自然村", "姓名", "证件号码", "务工所在地"],
        ["普定县", "马官镇", "双玉村", "上寨", "卢一", make_id(61), "本县"],
        ["普定县", "马官镇", "双玉村", "下寨", "卢二", make_id(62), "省内"],
    ]
    first, _ = people(read_ledger(write({"表": rows}), lookups))
    assert first["household.division"] == "520422101237"
    assert first["household.group"] == "上寨"
    assert first["spell.place"] == "520422"


def test_a_range_of_work_dates_in_one_column(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["姓名", "身份证号", "务工时间", "现务工地点"],
        ["莫一", make_id(71), "2024.3-2024.10", "广东省深圳市龙华区"],
        ["莫二", make_id(72), "2025年2月至今", "深圳龙华"],
        ["莫三", make_id(73), "2025-03-01", "深圳龙华"],
    ]
    first, second, third = people(read_ledger(write({"表": rows}), lookups))
    assert (first["spell.start_date"], first["spell.end_date"]) == ("2024-03", "2024-10")
    assert second["spell.start_date"] == "2025-02"
    assert "spell.end_date" not in second
    assert third["spell.place"] == "440309"


def test_the_users_mapping_goes_before_our_own(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [["姓名", "身份证号", "甲栏", "备注"], ["田一", make_id(81), "会开叉车", "x"]]
    path: Path = write({"表": rows})
    ledger = read_ledger(path, lookups, mapping={3: "labourer.skill", 4: None})
    assert ledger.people[0].values["labourer.skill"] == "会开叉车"
    assert "labourer.remark" not in ledger.people[0].values


def test_a_second_name_below_the_household_is_its_heads(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["户信息", None, None, "人员信息", None, None, "务工情况", None],
        ["编号", "姓名", "电话", "姓名", "证件号", "电话", "方式", "时间"],
        ["A1", "蒙大", "13200000001", "蒙小", make_id(91), "13200000002", "亲友介绍", "2025.2"],
    ]
    (first,) = people(read_ledger(write({"表": rows}, ["A1:C1", "D1:F1", "G1:H1"]), lookups))
    assert (first["household.number"], first["household.head_name"]) == ("A1", "蒙大")
    assert (first["household.phone"], first["labourer.phone"]) == ("13200000001", "13200000002")
    assert (first["labourer.name"], first["spell.channel"], first["spell.start_date"]) == ("蒙小", "5", "2025-02")


def test_words_of_other_people_are_nobodys_own(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["姓名", "身份证号", "帮扶责任人", "帮扶责任人电话", "配偶姓名", "企业联系电话", "户主名字"],
        ["罗一", make_id(95), "某干部", "13200000009", "李二", "13200000008", "罗大"],
    ]
    ledger = read_ledger(write({"表": rows}), lookups)
    assert fields(ledger) == {
        "姓名": "labourer.name",
        "身份证号": "labourer.id_number",
        "帮扶责任人": None,
        "帮扶责任人电话": None,
        "配偶姓名": None,
        "企业联系电话": None,
        "户主名字": "household.head_name",
    }


def test_words_of_wishes_are_not_taken_for_work(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["姓名", "身份证号", "务工地点", "月薪", "想从事的工种", "希望就业地点", "期望的月薪", "希望参加的培训"],
        ["罗一", make_id(96), "福建晋江", 4000, "叉车司机", "省内", "5千", "叉车"],
    ]
    (first,) = people(read_ledger(write({"表": rows}), lookups))
    assert (first["spell.place"], first["spell.monthly_wage"]) == ("350582", 4000_00)
    assert (first["intent.work_types"], first["intent.regions"]) == (["叉车司机"], ["520000"])
    assert (first["intent.wage"], first["training_need.subjects"]) == (5000_00, ["叉车"])


def test_rows_and_columns_count_from_the_sheets_corner(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [[], [], [None, None, "姓名", "身份证号"], [], [None, None, "罗一", make_id(97)]]
    ledger = read_ledger(write({"表": rows}), lookups)
    assert ledger.header_rows == (3,)
    assert [column.column for column in ledger.columns] == [3, 4]
    assert [row.row for row in ledger.people] == [5]
