"""A recruitment fair (招聘会)."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section, words

FAIR = RecordKind(
    "fair",
    "招聘会",
    (
        Section(
            "招聘会",
            (
                Field("name", "招聘会名称", Kind.TEXT, Need.MANDATORY, headers=words("招聘会名称")),
                Field("held_on", "举办日期", Kind.DATE, Need.MANDATORY, headers=words("举办日期 举办时间")),
                Field("place_text", "举办地点", Kind.TEXT, Need.EXPECTED, headers=words("举办地点")),
                Field("organiser", "主办单位", Kind.TEXT, headers=words("主办单位")),
                Field("enterprises", "参会企业数", Kind.INTEGER, headers=words("参会企业数"), checks=("not-negative",)),
                Field("posts", "岗位数", Kind.INTEGER, headers=words("岗位数"), checks=("not-negative",)),
                Field("visitors", "到场人数", Kind.INTEGER, headers=words("到场人数"), checks=("not-negative",)),
                Field("campaign", "专项行动", Kind.CODE, codes="campaign", headers=words("专项行动")),
                Field("remark", "备注", Kind.TEXT),
            ),
        ),
    ),
)
"""The declaration of a recruitment fair."""
