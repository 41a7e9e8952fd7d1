"""A post at home (本地岗位): of an enterprise, for the public welfare, on a works project, by the day or the season."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section, words

_POST = Section(
    "岗位",
    (
        Field(
            "title",
            "岗位名称",
            Kind.TEXT,
            Need.MANDATORY,
            headers=words("岗位名称 招聘岗位"),
            max_length=60,
        ),
        Field("category", "岗位类别", Kind.CODE, Need.EXPECTED, codes="post_category", headers=words("岗位类别")),
        Field("enterprise", "所属企业", Kind.REFERENCE, target="enterprise"),
        Field("employer", "用人单位", Kind.TEXT, headers=words("用人单位 招聘单位 单位名称")),
        Field("place", "工作地", Kind.PLACE, headers=words("工作地点 工作地")),
        Field(
            "headcount",
            "招用人数",
            Kind.INTEGER,
            Need.EXPECTED,
            headers=words("招聘人数 需求人数 招用人数"),
            checks=("not-negative",),
        ),
        Field(
            "starts_on",
            "开始日期",
            Kind.DATE,
            upper="until",
            headers=words("开始日期 上岗日期"),
        ),
        Field("until", "截止(到期)日期", Kind.DATE, headers=words("截止日期 有效期 到期日期")),
        Field("fund_source", "资金来源", Kind.CODE, codes="fund_source", headers=words("资金来源")),
        Field("contact", "联系人", Kind.TEXT, headers=words("联系人"), max_length=50),
        Field("phone", "联系电话", Kind.PHONE, headers=words("联系电话")),
    ),
)

_TERMS = Section(
    "待遇与要求",
    (
        Field(
            "wage",
            "月薪",
            Kind.MONEY,
            upper="wage_upper",
            headers=words("薪资待遇 月薪 工资待遇 薪资范围"),
            checks=("not-negative",),
        ),
        Field("wage_upper", "月薪上限", Kind.MONEY, checks=("not-negative",)),
        Field("wage_basis", "计薪方式", Kind.CODE, codes="wage_basis", headers=words("计薪方式")),
        Field(
            "rate",
            "单价",
            Kind.MONEY,
            headers=words("日工资 计件单价 单价"),
            checks=("not-negative",),
            hint="每日或每件的金额",
        ),
        Field("age", "年龄要求", Kind.TEXT, headers=words("年龄要求"), max_length=40, hint="如 18-50"),
        Field("sex", "性别要求", Kind.CODE, codes="sex", headers=words("性别要求"), hint="不限的不填"),
        Field("education", "学历要求", Kind.TEXT, headers=words("学历要求"), max_length=40),
        Field("skill", "技能要求", Kind.TEXT, headers=words("任职要求 技能要求")),
        Field("board_lodging", "包吃住", Kind.YES_NO, headers=words("食宿 包吃住 福利待遇")),
        Field("couple", "收夫妻工", Kind.YES_NO, headers=words("夫妻工 收夫妻工")),
        Field("remark", "备注", Kind.TEXT),
    ),
)

POST = RecordKind("post", "本地岗位", (_POST, _TERMS))
"""The declaration of a post at home."""
