"""A chartered train, bus or flight (班次) that carries labourers to work or home, point to point."""

from villagedesk.catalogue.field import Field, Kind, Need, Policy, RecordKind, Section, words

_TRIP = Section(
    "班次",
    (
        Field(
            "name",
            "班次名称",
            Kind.TEXT,
            Need.MANDATORY,
            headers=words("车次 批次 班次 专车名称 专列名称 专车(列)名称"),
            max_length=60,
        ),
        Field("departs_on", "发车日期", Kind.DATE, Need.MANDATORY, headers=words("发车日期 发车时间 出发日期")),
        Field("departs_at", "发车时刻", Kind.TEXT, checks=("clock-time",), max_length=5, hint="如 08:30"),
        Field(
            "mode",
            "交通方式",
            Kind.CODE,
            Need.EXPECTED,
            codes="transport_mode",
            headers=words("交通方式 输送方式 出行方式"),
        ),
        Field(
            "direction",
            "方向",
            Kind.CODE,
            Need.EXPECTED,
            codes="trip_direction",
            headers=words("方向"),
        ),
        Field("departure", "出发地", Kind.TEXT, Need.EXPECTED, headers=words("出发地 始发地"), max_length=60),
        Field(
            "destination",
            "目的地",
            Kind.PLACE,
            Need.EXPECTED,
            beside="destination_text",
            headers=words("目的地 到达地"),
        ),
        Field("destination_text", "目的地说明", Kind.TEXT),
        Field(
            "legs", "行程", Kind.TEXTS, policy=Policy.UNION, hint="一段一段写，如 普定到安顺(大巴)、安顺到广州南(高铁)"
        ),
        Field("pick_ups", "上车点", Kind.TEXTS, headers=words("上车点 上车地点"), policy=Policy.UNION),
        Field("arrives_on", "到达日期", Kind.DATE, headers=words("到达日期 到达时间")),
    ),
)

_VEHICLES = Section(
    "车辆与组织",
    (
        Field("vehicles", "车辆(车厢)数", Kind.INTEGER, headers=words("车辆数 车厢数"), checks=("not-negative",)),
        Field("vehicle_numbers", "车牌号(车次)", Kind.TEXTS, headers=words("车牌号"), policy=Policy.UNION),
        Field("seats", "座位数", Kind.INTEGER, headers=words("座位数"), checks=("not-negative",)),
        Field("escort", "带队人", Kind.TEXT, headers=words("带队人 护送人员"), max_length=50),
        Field("phone", "带队人电话", Kind.PHONE, headers=words("带队人电话 联系电话")),
        Field("organiser", "组织单位", Kind.TEXT, headers=words("组织单位")),
        Field("campaign", "专项行动", Kind.CODE, codes="campaign", headers=words("专项行动")),
        Field("fund_source", "资金来源", Kind.CODE, codes="fund_source", headers=words("资金来源")),
        Field("remark", "备注", Kind.TEXT),
    ),
)

TRIP = RecordKind("trip", "班次", (_TRIP, _VEHICLES))
"""The declaration of a trip."""
