"""A training that a labourer attended or is attending (培训经历), with what came of it."""

from villagedesk.catalogue.field import Field, Kind, Need, Policy, RecordKind, Section, words

_CLASS = Section(
    "培训班",
    (
        Field("labourer", "劳动力", Kind.REFERENCE, Need.MANDATORY, target="labourer"),
        Field(
            "class_name",
            "培训班",
            Kind.TEXT,
            Need.EXPECTED,
            headers=words("班级名称 培训班 期次 培训班名称"),
        ),
        Field("class_key", "班次编号", Kind.TEXT, Need.COMPUTED, headers=words("班次编号"), max_length=60),
        Field(
            "subject",
            "培训工种",
            Kind.TEXT,
            Need.EXPECTED,
            headers=words("培训工种 培训项目 培训专业 参加何种培训"),
            max_length=60,
        ),
        Field("organiser", "培训机构", Kind.TEXT, headers=words("培训机构 培训单位名称 培训单位")),
        Field(
            "type",
            "培训类型",
            Kind.CODE,
            Need.EXPECTED,
            codes="training_type",
            headers=words("培训类型 培训类别"),
        ),
        Field("level", "培训等级", Kind.CODE, codes="skill_level", headers=words("培训等级 工种等级")),
        Field("brand", "劳务品牌", Kind.CODE, codes="brand", headers=words("劳务品牌")),
        Field("fund_source", "资金来源", Kind.CODE, codes="fund_source", headers=words("资金来源")),
        Field("campaign", "专项行动", Kind.CODE, codes="campaign", headers=words("专项行动")),
    ),
)

_COURSE = Section(
    "参训与结业",
    (
        Field("stage", "参训状态", Kind.CODE, Need.EXPECTED, codes="training_stage", headers=words("参训状态")),
        Field(
            "starts_on",
            "开班日期",
            Kind.DATE,
            Need.EXPECTED,
            upper="ends_on",
            headers=words("培训起始日期 培训日期 参加培训时间 培训时间 开班时间 开班日期"),
        ),
        Field("ends_on", "结班日期", Kind.DATE, headers=words("培训终止日期 结班时间 结班日期")),
        Field("days", "培训天数", Kind.INTEGER, headers=words("培训天数 应培训天数"), checks=("not-negative",)),
        Field(
            "attended_days",
            "实到天数",
            Kind.INTEGER,
            headers=words("实际培训天数 实到天数"),
            checks=("not-negative",),
        ),
        Field("certificate", "取得证书", Kind.TEXT, headers=words("证书类别 证书名称"), max_length=60),
        Field(
            "certificate_number",
            "证书编号",
            Kind.TEXT,
            headers=words("证书编号 结业证书编号"),
            max_length=40,
        ),
        Field("recognised_in", "互认地区", Kind.PLACES, headers=words("互认地区"), policy=Policy.UNION),
        Field(
            "allowance",
            "生活补贴",
            Kind.MONEY,
            headers=words("享受培训和生活补贴 生活费补贴 生活补贴"),
            checks=("not-negative",),
        ),
        Field("remark", "备注", Kind.TEXT),
    ),
)

TRAINING_RECORD = RecordKind("training_record", "培训经历", (_CLASS, _COURSE), parent="labourer")
"""The declaration of a training attended."""
