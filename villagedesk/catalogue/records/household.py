"""The household (户): where it lives, who heads it, and the category its members inherit."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section, words

_BASICS = Section(
    "家庭基本情况",
    (
        Field(
            "number",
            "户编号",
            Kind.TEXT,
            Need.COMPUTED,
            headers=words("户编号 户号 户码 家庭编号 户口编号 户编码 家庭户编号"),
            max_length=32,
            slip=True,
            hint="县里没有编号的，由程序编号",
        ),
        Field(
            "division",
            "行政村代码",
            Kind.TEXT,
            Need.COMPUTED,
            headers=words("行政区划代码 行政区划 区划 村代码 行政村代码 AAB301 村(社区)"),
            checks=("division",),
            max_length=12,
        ),
        Field(
            "group",
            "村民小组",
            Kind.TEXT,
            Need.MANDATORY,
            headers=words(
                "村民小组 村民组 组别 组 自然村 自然寨 自然村寨 居住组 网格 所在组 小组 村组 组名 寨子 "
                "自然村(组) 村民小组(自然村)"
            ),
            max_length=40,
            slip=True,
        ),
        Field(
            "address",
            "家庭住址",
            Kind.TEXT,
            Need.EXPECTED,
            headers=words("家庭住址 家庭地址 住址 详细地址 户籍地址 户籍地 地址 AAE006"),
            slip=True,
        ),
        Field(
            "head_name",
            "户主姓名",
            Kind.TEXT,
            headers=words("户主姓名 户主 户主名称 户主名 户主名字"),
            checks=("person-name",),
            max_length=50,
            slip=True,
        ),
        Field(
            "head_id_number",
            "户主身份证号",
            Kind.ID_NUMBER,
            headers=words("户主身份证号 户主证件号码 户主身份证号码 户主身份证 户主证件号"),
            sensitive=True,
        ),
        Field("phone", "户联系电话", Kind.PHONE, headers=words("户联系电话 家庭电话 户主电话 户主联系电话")),
        Field(
            "member_count",
            "家庭人口",
            Kind.INTEGER,
            Need.COMPUTED,
            headers=words("家庭人口数 家庭人数 家庭人口 人数 人口 人口数 户人口"),
            checks=("member-count",),
        ),
    ),
)

_CATEGORY = Section(
    "家庭类别",
    (
        Field(
            "type",
            "户类型",
            Kind.CODE,
            Need.EXPECTED,
            codes="population_tag",
            headers=words(
                "户类型 户属性 农户属性 脱贫属性 贫困户属性 农户类型 家庭类型 户别 农户类别 户类别 "
                "家庭类别 家庭属性 脱贫户属性 是否脱贫户 是否脱贫人口 是否建档立卡户"
            ),
            sensitive=True,
            slip=True,
        ),
        Field(
            "monitored_type",
            "监测对象类别",
            Kind.CODE,
            codes="monitored_type",
            headers=words(
                "监测对象类别 易返贫致贫户(监测对象)类型 三类户 监测类型 监测对象类型 监测户类型 "
                "三类户类型 监测类别 三类人员类型"
            ),
            sensitive=True,
        ),
        Field(
            "identified_on",
            "识别时间",
            Kind.DATE,
            headers=words("识别监测时间 首次识别时间 风险识别时间 识别时间 纳入监测时间"),
            checks=("not-future",),
            sensitive=True,
        ),
        Field(
            "risk_removed",
            "风险是否消除",
            Kind.YES_NO,
            headers=words("风险是否已消除 风险是否消除 是否消除风险"),
            sensitive=True,
        ),
        Field(
            "risk_removed_on",
            "风险消除时间",
            Kind.DATE,
            headers=words("风险消除时间 消除监测时间 消除风险时间"),
            checks=("not-future",),
            sensitive=True,
        ),
        Field(
            "relocated",
            "易地搬迁",
            Kind.YES_NO,
            headers=words(
                "是否易地搬迁 易迁户属性 是否易地扶贫搬迁户 是否易地搬迁户 易地搬迁户 易地搬迁 是否搬迁户 是否易迁户"
            ),
        ),
        Field("relocation_site", "安置点", Kind.TEXT, headers=words("搬迁地点 安置点 安置点名称 搬迁安置点")),
        Field("unit_kind", "所在单位类型", Kind.CODE, codes="unit_kind", headers=words("单位类型(村/社区/安置点)")),
        Field(
            "responsible_unit",
            "计入单位",
            Kind.CODE,
            codes="responsible_unit",
            headers=words("计入单位"),
            hint="户籍地与安置地只有一方计入人数",
        ),
    ),
)

HOUSEHOLD = RecordKind("household", "农户", (_BASICS, _CATEGORY))
"""The declaration of a household."""
