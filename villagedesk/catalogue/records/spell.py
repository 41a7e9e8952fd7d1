"""A spell of work (务工经历): where, for whom, since when, for how much, and how it ended."""

from villagedesk.catalogue.field import Field, Kind, Need, Policy, RecordKind, Section, words

_WHERE = Section(
    "务工去向",
    (
        Field("labourer", "劳动力", Kind.REFERENCE, Need.MANDATORY, target="labourer"),
        Field(
            "status",
            "就业状态",
            Kind.CODE,
            Need.EXPECTED,
            codes="employment_status",
            headers=words(
                "就业状态 就业情况 务工状况 是否已务工 就失业状态 AAC016 是否务工 务工状态 "
                "是否外出务工 是否就业 就业状况 务工情况 就业失业状态 是否在外务工 目前就业状态"
            ),
            policy=Policy.PERSON_DECIDES,
            slip=True,
        ),
        Field(
            "employer",
            "务工单位",
            Kind.TEXT,
            Need.EXPECTED,
            headers=words(
                "务工单位 务工企业名称 就业单位 单位名称 企业名称 用工单位 工作单位 AAB004 务工企业 "
                "就业企业 就业单位名称 务工单位名称 用人单位 所在企业 单位 企业 务工单位(企业) "
                "用工企业 务工厂名 厂名 工作单位名称 现工作单位"
            ),
            slip=True,
        ),
        Field(
            "employer_code",
            "统一社会信用代码",
            Kind.TEXT,
            headers=words("统一社会信用代码 单位编号 信用代码"),
            checks=("uscc",),
            max_length=18,
        ),
        Field(
            "place",
            "务工地",
            Kind.PLACE,
            Need.EXPECTED,
            beside="place_text",
            headers=words(
                "务工地点 务工所在地 务工所在县 务工省份 务工所在省 务工所在市 外出省份 就业地点 "
                "就业地 务工地 务工地址 务工去向 外出地点 外出务工地点 务工地区 在哪务工 就业所在地 "
                "工作地点 务工省市县 外出务工地 就业地区 务工地方 流入地 务工县 务工市 务工省 输出地点 "
                "输出地 现务工地 工作地 打工地点 外出去向"
            ),
            checks=("county-level",),
            slip=True,
        ),
        Field("place_text", "务工地详址", Kind.TEXT, headers=words("务工详细地址 务工地详细地址"), sensitive=True),
        Field(
            "region",
            "务工区域",
            Kind.CODE,
            Need.COMPUTED,
            codes="work_region",
            headers=words("务工地域 就业区域 就业地域 输出地域 务工区域"),
            stored=False,
        ),
    ),
)

_WORK = Section(
    "岗位与收入",
    (
        Field(
            "industry",
            "行业",
            Kind.CODE,
            codes="industry",
            headers=words("从事行业 所属行业 行业 产业类型 行业类别 务工行业 从事产业"),
        ),
        Field(
            "work_type",
            "工种",
            Kind.TEXT,
            headers=words(
                "工种 岗位 从事工种 主要从事工种 就业工种 岗位名称 工种(岗位) ACA111 职业 职务 "
                "从事工作 务工工种 务工岗位 从事岗位 工作岗位 岗位(工种) 干什么活 从事职业 岗位工种 "
                "就业岗位"
            ),
            max_length=60,
            slip=True,
        ),
        Field(
            "occupation_class",
            "职业大类",
            Kind.CODE,
            codes="occupation_major",
            headers=words("职业大类 职业类别"),
        ),
        Field(
            "monthly_wage",
            "月收入",
            Kind.MONEY,
            upper="monthly_wage_upper",
            headers=words(
                "月收入 月工资 工资 月薪 薪资 年收入 月均收入 工资收入 月平均工资 务工收入 月均工资 "
                "工资待遇 月工资收入 务工月收入 平均月工资 月务工收入 薪酬 收入 年工资 年务工收入 "
                "务工年收入 年工资收入 平均月收入 月薪资"
            ),
            checks=("wage-range",),
            slip=True,
        ),
        Field("monthly_wage_upper", "月收入上限", Kind.MONEY, checks=("wage-range",)),
        Field("wage_basis", "计薪方式", Kind.CODE, codes="wage_basis", headers=words("计薪方式 工资形式")),
        Field(
            "rate",
            "单价",
            Kind.MONEY,
            headers=words("日工资 日薪 单价 计件单价 日均工资"),
            checks=("not-negative",),
            hint="每日或每件的金额",
        ),
        Field(
            "contract",
            "劳动合同",
            Kind.YES_NO,
            headers=words("是否签订劳动合同 劳动合同 是否签合同 签订合同"),
        ),
        Field(
            "contract_from",
            "合同始期",
            Kind.DATE,
            upper="contract_to",
            headers=words("合同始期 合同起始时间 合同开始时间 合同起止 合同期限"),
        ),
        Field(
            "contract_to",
            "合同终期",
            Kind.DATE,
            headers=words("合同终期 合同终止时间 合同结束时间 合同到期时间"),
        ),
        Field(
            "insurance",
            "参保情况",
            Kind.CODES,
            codes="insurance",
            headers=words("参保情况 社保 五险 工伤保险 养老保险 社会保险 参保险种 社保情况 是否参保"),
            policy=Policy.UNION,
        ),
    ),
)

_TIME = Section(
    "起止与渠道",
    (
        Field(
            "start_date",
            "外出时间",
            Kind.DATE,
            Need.EXPECTED,
            upper="end_date",
            headers=words(
                "外出时间 务工开始时间 开始时间 就业时间 入职时间 上岗时间 务工时间 外出日期 "
                "外出务工时间 务工起始时间 外出务工起始时间 起始时间 务工起始日期 入职日期 上岗日期 "
                "开始日期 就业日期 开始务工时间 起始日期 出去时间 何时外出 务工开始日期"
            ),
            checks=("not-future",),
            slip=True,
        ),
        Field(
            "end_date",
            "返回时间",
            Kind.DATE,
            headers=words(
                "结束时间 返乡时间 离职时间 返回时间 务工结束时间 返乡日期 离岗时间 离职日期 结束日期 "
                "返回日期 截止时间 务工截止时间"
            ),
        ),
        Field(
            "months_this_year",
            "本年务工月数",
            Kind.DECIMAL,
            Need.COMPUTED,
            headers=words(
                "务工时间(月) 务工时间 务工月数 外出务工时间 务工时长 务工时长(月) 累计务工月数 "
                "务工时间(个月) 务工月份数 本年务工月数 年务工月数"
            ),
            checks=("months",),
        ),
        Field(
            "stable_3m",
            "稳定就业3个月",
            Kind.YES_NO,
            Need.COMPUTED,
            headers=words("是否稳定就业3个月以上 稳定就业 是否稳定就业 是否稳定务工3个月以上"),
            stored=False,
        ),
        Field(
            "channel",
            "就业渠道",
            Kind.CODE,
            Need.EXPECTED,
            codes="outflow_channel",
            headers=words(
                "就业渠道 输出渠道 输出方式 就业途径 转移就业方式 外出方式 务工渠道 外出渠道 外出途径 "
                "输出途径 务工途径 就业方式 转移就业渠道"
            ),
        ),
        Field(
            "organised",
            "有组织输出",
            Kind.YES_NO,
            headers=words("是否有组织输出 是否点对点 组织化 有组织输出 是否组织输出 是否有组织劳务输出"),
        ),
        Field("trip", "乘坐班次", Kind.REFERENCE, target="trip"),
        Field("post", "本地岗位", Kind.REFERENCE, target="post"),
        Field("enterprise", "所在企业", Kind.REFERENCE, target="enterprise"),
        Field(
            "fund_source",
            "资金来源",
            Kind.CODE,
            codes="fund_source",
            hint="公益性岗位、帮扶车间等由财政资金支持的",
        ),
        Field(
            "evidence",
            "佐证材料",
            Kind.CODES,
            codes="evidence",
            headers=words("务工证明 合同 工资流水 社保证明 佐证 佐证材料 务工佐证"),
            policy=Policy.UNION,
        ),
        Field(
            "end_reason",
            "返乡(离岗)原因",
            Kind.CODE,
            Need.EXPECTED,
            codes="return_reason",
            headers=words("返乡原因 失业原因 离职原因 合同终止原因 离岗原因 返回原因 返乡(离岗)原因"),
        ),
        Field(
            "next_plan",
            "下一步打算",
            Kind.CODE,
            codes="next_plan",
            headers=words("下一步就业意愿 是否打算外出就业 打算返乡 下一步打算 下步打算 是否打算外出"),
        ),
        Field("next_plan_on", "打算日期", Kind.DATE, headers=words("打算外出日期 打算外出时间")),
        Field("remark", "备注", Kind.TEXT),
    ),
)

SPELL = RecordKind("spell", "务工经历", (_WHERE, _WORK, _TIME), parent="labourer")
"""The declaration of a spell of work."""
