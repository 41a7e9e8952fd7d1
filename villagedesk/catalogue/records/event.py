"""What labour cooperation did (协作服务): talks, posts collected, agreements, care, visits, rights protected."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section, words

EVENT = RecordKind(
    "event",
    "协作服务",
    (
        Section(
            "协作服务",
            (
                Field("station", "劳务协作站", Kind.REFERENCE, target="station"),
                Field("kind", "服务类别", Kind.CODE, Need.MANDATORY, codes="event_kind", headers=words("服务类别")),
                Field(
                    "held_on",
                    "开展日期",
                    Kind.DATE,
                    Need.MANDATORY,
                    headers=words("开展日期 签订日期"),
                    checks=("not-future",),
                ),
                Field("until", "协议到期日期", Kind.DATE, headers=words("协议到期日期 到期日期")),
                Field("partner", "对接单位", Kind.TEXT, headers=words("对接单位 协议单位")),
                Field("headcount", "服务人数", Kind.INTEGER, headers=words("服务人数"), checks=("not-negative",)),
                Field("posts", "岗位数", Kind.INTEGER, headers=words("岗位数"), checks=("not-negative",)),
                Field("content", "服务内容", Kind.TEXT, Need.EXPECTED, headers=words("服务内容"), max_length=500),
                Field("remark", "备注", Kind.TEXT),
            ),
        ),
    ),
)
"""The declaration of an event of labour cooperation."""
