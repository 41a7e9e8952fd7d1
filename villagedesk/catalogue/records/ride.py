"""A labourer's seat on a chartered train, bus or flight (乘车)."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section, words

RIDE = RecordKind(
    "ride",
    "乘车",
    (
        Section(
            "乘车登记",
            (
                Field("labourer", "劳动力", Kind.REFERENCE, Need.MANDATORY, target="labourer"),
                Field("trip", "班次", Kind.REFERENCE, Need.EXPECTED, target="trip"),
                Field("boards_at", "上车点", Kind.TEXT, headers=words("上车点 上车地点"), max_length=60),
                Field("seat", "座位号", Kind.TEXT, headers=words("座位号 座号"), max_length=20),
                Field(
                    "signed_up_on",
                    "报名日期",
                    Kind.DATE,
                    Need.EXPECTED,
                    headers=words("报名日期 报名时间"),
                    checks=("not-future",),
                ),
                Field("boarded", "是否上车", Kind.YES_NO, headers=words("是否登车 是否乘坐 是否上车")),
                Field("arrived_on", "到达日期", Kind.DATE, checks=("not-future",)),
                Field("employer", "接收企业", Kind.TEXT, headers=words("接收企业 对接企业 到岗企业")),
                Field("remark", "备注", Kind.TEXT),
            ),
        ),
    ),
    parent="labourer",
)
"""The declaration of a ride."""
