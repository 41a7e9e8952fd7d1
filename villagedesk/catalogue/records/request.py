"""What a labourer asks for (诉求): taken down, due on a day, handled by somebody, closed with a result."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section, words

_ASKED = Section(
    "诉求事项",
    (
        Field("labourer", "劳动力", Kind.REFERENCE, Need.MANDATORY, target="labourer"),
        Field(
            "type",
            "诉求类型",
            Kind.CODE,
            Need.EXPECTED,
            codes="service_request_type",
            headers=words("诉求事项 办理事项 服务内容 诉求类型"),
        ),
        Field("content", "诉求内容", Kind.TEXT, Need.EXPECTED, headers=words("诉求内容 具体诉求"), max_length=500),
        Field(
            "received_on",
            "受理日期",
            Kind.DATE,
            Need.EXPECTED,
            headers=words("受理日期 受理时间"),
            checks=("not-future",),
        ),
        Field("due_on", "办结时限", Kind.DATE, headers=words("办结时限 办理时限")),
    ),
)

_DONE = Section(
    "办理",
    (
        Field("handler", "办理人", Kind.TEXT, headers=words("办理人 承办人"), max_length=50),
        Field("closed_on", "办结日期", Kind.DATE, headers=words("办结日期 办结时间"), checks=("not-future",)),
        Field(
            "result",
            "办理结果",
            Kind.TEXT,
            Need.EXPECTED,
            headers=words("办理结果 处理情况"),
            max_length=500,
        ),
        Field("remark", "备注", Kind.TEXT),
    ),
)

REQUEST = RecordKind("request", "诉求", (_ASKED, _DONE), parent="labourer")
"""The declaration of a request."""
