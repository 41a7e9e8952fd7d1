"""An early warning (预警) about one labourer or what many share: the rule, how grave, who sees to it, the result."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section

WARNING = RecordKind(
    "warning",
    "预警",
    (
        Section(
            "预警",
            (
                Field("labourer", "劳动力", Kind.REFERENCE, target="labourer"),
                Field("rule", "预警规则", Kind.TEXT, Need.COMPUTED, max_length=60, hint="由程序按预警规则填写"),
                Field("since", "预警日期", Kind.DATE, Need.EXPECTED),
                Field("level", "预警等级", Kind.CODE, Need.EXPECTED, codes="warning_level"),
                Field("reason", "预警原因", Kind.TEXT, Need.EXPECTED),
                Field(
                    "subject",
                    "预警对象",
                    Kind.TEXT,
                    max_length=60,
                    hint="不是一个人的预警，写明是哪个村、哪家企业、哪个地方",
                ),
            ),
        ),
        Section(
            "处置",
            (
                Field("due_on", "处置时限", Kind.DATE),
                Field("handler", "处置人", Kind.TEXT, max_length=50),
                Field("closed_on", "解除日期", Kind.DATE, checks=("not-future",)),
                Field("result", "处置结果", Kind.TEXT, Need.EXPECTED, max_length=500),
                Field("remark", "备注", Kind.TEXT),
            ),
        ),
    ),
    parent="labourer",
)
"""The declaration of a warning."""
