"""The job intent (求职意向): whether, as what, where and for how much a labourer wants to work."""

from villagedesk.catalogue.field import Field, Kind, Need, Policy, RecordKind, Section, words

_WISH = Section(
    "求职意向",
    (
        Field("labourer", "劳动力", Kind.REFERENCE, Need.MANDATORY, target="labourer"),
        Field(
            "wants_job",
            "求职意愿",
            Kind.YES_NO,
            Need.EXPECTED,
            headers=words(
                "求职意愿 就业意愿 就业意向 是否有就业意愿 是否有求职意愿 有无就业意愿 是否求职 "
                "是否计划务工 外出意愿 是否愿意外出务工 有无求职意愿 是否有外出意愿"
            ),
            slip=True,
        ),
        Field(
            "work_types",
            "意向工种",
            Kind.TEXTS,
            Need.EXPECTED,
            headers=words(
                "求职工种 意向工种 就业工种意向 求职意愿工种 意向岗位 求职岗位 AAC012 期望岗位 "
                "想从事工种 希望从事工种 期望工种 求职意向 岗位意向 意愿岗位 想从事的工作 意愿工种 "
                "求职意向工种 意向就业工种"
            ),
            policy=Policy.UNION,
            slip=True,
        ),
        Field(
            "regions",
            "意向地区",
            Kind.PLACES,
            beside="regions_text",
            headers=words(
                "求职地点 意向地区 就业区域意向 输出意向地 期望工作地区 计划务工所在县 意向地点 "
                "意向区域 期望地区 意向就业地 意愿务工地 求职地区 意向务工地 意向地 期望工作地点 "
                "意愿地区 计划务工地 希望务工地点 计划务工地点 意向就业地区 求职区域"
            ),
            policy=Policy.UNION,
            slip=True,
        ),
        Field("regions_text", "意向地区说明", Kind.TEXT),
        Field(
            "wage",
            "期望月薪",
            Kind.MONEY,
            upper="wage_upper",
            headers=words(
                "期望薪资 工资收入意向 期望月薪 薪资要求 输出薪资 期望工资 意向薪资 期望月工资 "
                "期望待遇 薪酬要求 工资要求 期望薪酬 意向工资 期望收入 期望月收入 意愿薪资"
            ),
            checks=("wage-range",),
            slip=True,
        ),
        Field("wage_upper", "期望月薪上限", Kind.MONEY, checks=("wage-range",)),
        Field(
            "available_from",
            "可到岗时间",
            Kind.DATE,
            headers=words("可到岗时间 拟外出日期 计划务工时间 拟外出时间 到岗时间 计划外出时间"),
            slip=True,
        ),
    ),
)

_TERMS = Section(
    "意向条件",
    (
        Field("with_spouse", "夫妻同行", Kind.YES_NO, headers=words("夫妻同行 是否夫妻同行"), slip=True),
        Field(
            "board_lodging",
            "包吃住",
            Kind.YES_NO,
            headers=words("包吃住 是否包吃住 食宿要求 是否要求包吃住"),
            slip=True,
        ),
        Field(
            "employer_kind",
            "意向单位性质",
            Kind.CODES,
            codes="employer_kind",
            headers=words("意向单位性质 单位性质 期望单位性质 意向单位类型"),
            checks=("at-most-three",),
            policy=Policy.UNION,
        ),
        Field(
            "service_need",
            "就业服务需求",
            Kind.CODES,
            codes="service_need",
            headers=words("就业服务需求 服务需求 需求服务 就业帮扶需求"),
            policy=Policy.UNION,
            slip=True,
        ),
        Field(
            "not_employed_reason",
            "未就业原因",
            Kind.CODE,
            codes="not_employed_reason",
            headers=words("未就业原因 无法外出原因 不就业原因 未务工原因 未外出原因 未外出务工原因"),
        ),
    ),
)

INTENT = RecordKind("intent", "求职意向", (_WISH, _TERMS), parent="labourer")
"""The declaration of a job intent."""
