"""A labour station (劳务协作站) at home or at the place of work, whom labourers can turn to."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section, words

STATION = RecordKind(
    "station",
    "劳务协作站",
    (
        Section(
            "劳务协作站",
            (
                Field("name", "站点名称", Kind.TEXT, Need.MANDATORY, headers=words("站点名称 工作站名称")),
                Field("level", "站点级别", Kind.CODE, Need.EXPECTED, codes="station_level", headers=words("站点级别")),
                Field("place", "所在地", Kind.PLACE, Need.EXPECTED, beside="address", headers=words("所在地")),
                Field("address", "详细地址", Kind.TEXT, headers=words("详细地址")),
                Field("contact", "联系人", Kind.TEXT, Need.EXPECTED, headers=words("联系人"), max_length=50),
                Field("phone", "联系电话", Kind.PHONE, Need.EXPECTED, headers=words("联系电话")),
                Field("since", "设立日期", Kind.DATE, headers=words("设立时间 成立时间")),
                Field("serves", "服务范围", Kind.TEXT, headers=words("服务范围")),
                Field("remark", "备注", Kind.TEXT),
            ),
        ),
    ),
)
"""The declaration of a labour station."""
