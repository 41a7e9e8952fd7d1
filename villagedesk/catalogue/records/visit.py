"""A visit or call (走访): who asked after a labourer, how, what was found and served, and when to ask again."""

from villagedesk.catalogue.field import Field, Kind, Need, Policy, RecordKind, Section, words

_HELD = Section(
    "走访登记",
    (
        Field("labourer", "劳动力", Kind.REFERENCE, Need.MANDATORY, target="labourer"),
        Field(
            "visited_on",
            "走访日期",
            Kind.DATE,
            Need.MANDATORY,
            headers=words("走访日期 走访时间 回访日期 回访时间"),
            checks=("not-future",),
        ),
        Field(
            "method",
            "走访方式",
            Kind.CODE,
            Need.EXPECTED,
            codes="visit_method",
            headers=words("联系方式(走访) 走访方式 回访方式"),
        ),
        Field("service", "服务事项", Kind.CODE, codes="service_kind", headers=words("服务事项 服务类型")),
        Field(
            "visitor",
            "走访人",
            Kind.TEXT,
            Need.EXPECTED,
            headers=words("走访人 回访人 帮扶责任人 联系人"),
            max_length=50,
        ),
        Field("campaign", "专项行动", Kind.CODE, codes="campaign", headers=words("专项行动")),
    ),
)

_FOUND = Section(
    "走访情况",
    (
        Field("result", "走访结果", Kind.CODE, codes="visit_result", headers=words("走访结果 回访结果")),
        Field(
            "findings",
            "了解到的情况",
            Kind.TEXT,
            Need.EXPECTED,
            headers=words("走访情况 回访情况 了解情况 存在问题"),
            max_length=500,
        ),
        Field(
            "needs",
            "诉求",
            Kind.CODES,
            codes="service_request_type",
            headers=words("诉求 需求 困难诉求 需要解决的问题"),
            policy=Policy.UNION,
        ),
        Field("next_on", "下次走访日期", Kind.DATE, headers=words("下次走访时间 下次走访日期 下次回访时间")),
        Field("remark", "备注", Kind.TEXT),
    ),
)

VISIT = RecordKind("visit", "走访", (_HELD, _FOUND), parent="labourer")
"""The declaration of a visit."""
