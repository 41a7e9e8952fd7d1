"""An enterprise that the village keeps an eye on (企业): workshops, bases, labour companies and co-operatives."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section, words

ENTERPRISE = RecordKind(
    "enterprise",
    "企业",
    (
        Section(
            "企业信息",
            (
                Field("name", "企业名称", Kind.TEXT, Need.MANDATORY, headers=words("企业名称 单位名称")),
                Field(
                    "code",
                    "统一社会信用代码",
                    Kind.TEXT,
                    headers=words("统一社会信用代码 信用代码 AAB004"),
                    checks=("uscc",),
                    max_length=18,
                ),
                Field(
                    "category",
                    "企业类别",
                    Kind.CODE,
                    Need.EXPECTED,
                    codes="enterprise_category",
                    headers=words("企业类型 企业类别 是否帮扶车间 是否一县一企基地 AAB019"),
                ),
                Field(
                    "place", "所在地", Kind.PLACE, Need.EXPECTED, beside="address", headers=words("所在地 企业所在地")
                ),
                Field("address", "详细地址", Kind.TEXT, headers=words("企业地址 详细地址")),
                Field("contact", "联系人", Kind.TEXT, headers=words("联系人 企业联系人"), max_length=50),
                Field("phone", "联系电话", Kind.PHONE, headers=words("联系电话 企业联系电话")),
            ),
        ),
        Section(
            "用工与扶持",
            (
                Field("headcount", "用工人数", Kind.INTEGER, headers=words("用工人数"), checks=("not-negative",)),
                Field("fund_source", "资金来源", Kind.CODE, codes="fund_source", headers=words("资金来源")),
                Field("since", "认定(开办)日期", Kind.DATE, upper="until", headers=words("认定时间 开办时间 成立时间")),
                Field("until", "停办(到期)日期", Kind.DATE, headers=words("停办时间 到期时间")),
                Field("remark", "备注", Kind.TEXT),
            ),
        ),
    ),
)
"""The declaration of an enterprise."""
