"""A subsidy (补贴): what is applied for by which policy, with which papers, and how it went to the payment."""

from villagedesk.catalogue.field import Field, Kind, Need, Policy, RecordKind, Section, words

_CLAIM = Section(
    "申请",
    (
        Field("labourer", "劳动力", Kind.REFERENCE, Need.MANDATORY, target="labourer"),
        Field(
            "type",
            "补贴项目",
            Kind.CODE,
            Need.MANDATORY,
            codes="subsidy_type",
            headers=words("补贴项目 补贴名称 补贴类型"),
        ),
        Field("policy", "依据政策", Kind.TEXT, Need.COMPUTED, max_length=60, hint="由程序按县里的政策填写"),
        Field("year", "申领年度", Kind.INTEGER, Need.EXPECTED, headers=words("申领年度 年度"), checks=("year",)),
        Field("beneficiary", "补贴对象", Kind.CODE, codes="subsidy_beneficiary", headers=words("补贴对象")),
        Field("enterprise", "申请单位", Kind.REFERENCE, target="enterprise"),
        Field("spell", "依据的务工经历", Kind.REFERENCE, target="spell"),
        Field(
            "amount",
            "金额",
            Kind.MONEY,
            Need.EXPECTED,
            headers=words("补助标准 补贴标准 补助金额 金额 发放金额"),
            checks=("not-negative",),
            policy=Policy.PERSON_DECIDES,
        ),
        Field(
            "documents",
            "申报材料",
            Kind.TEXTS,
            headers=words("申报材料 佐证材料 附件"),
            policy=Policy.UNION,
        ),
        Field("agent", "代办人", Kind.TEXT, headers=words("代办人 委托人"), max_length=50),
        Field(
            "applied_on",
            "申请日期",
            Kind.DATE,
            Need.EXPECTED,
            headers=words("申请日期 申请时间"),
            checks=("not-future",),
        ),
    ),
)

_REVIEW = Section(
    "审核与公示",
    (
        Field(
            "status",
            "办理状态",
            Kind.CODE,
            Need.EXPECTED,
            codes="subsidy_status",
            headers=words("审核状态 办理状态"),
            policy=Policy.PERSON_DECIDES,
        ),
        Field("notice_from", "公示开始日期", Kind.DATE, upper="notice_to", headers=words("公示时间")),
        Field("notice_to", "公示结束日期", Kind.DATE),
        Field("notice_result", "公示结果", Kind.TEXT, headers=words("公示结果")),
        Field(
            "opinion",
            "审核意见",
            Kind.TEXT,
            headers=words("审核意见 村委会意见 乡镇意见 县级意见"),
        ),
    ),
)

_PAYMENT = Section(
    "发放",
    (
        Field("payee", "收款人", Kind.TEXT, headers=words("收款人 户名"), max_length=50),
        Field(
            "account",
            "收款账号",
            Kind.TEXT,
            headers=words("账号 社保卡账号 收款账号"),
            checks=("bank-card",),
            max_length=19,
            policy=Policy.PERSON_DECIDES,
            sensitive=True,
        ),
        Field(
            "paid_on",
            "发放日期",
            Kind.DATE,
            Need.EXPECTED,
            headers=words("发放时间 兑付时间 发放日期"),
            checks=("not-future",),
        ),
        Field("batch", "发放批次", Kind.TEXT, headers=words("发放批次 批次"), max_length=60),
        Field("fund_source", "资金来源", Kind.CODE, codes="fund_source", headers=words("资金来源")),
        Field("remark", "备注", Kind.TEXT),
    ),
)

SUBSIDY = RecordKind("subsidy", "补贴", (_CLAIM, _REVIEW, _PAYMENT), parent="labourer")
"""The declaration of a subsidy."""
