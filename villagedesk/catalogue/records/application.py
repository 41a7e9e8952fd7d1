"""A labourer's application for a post (应聘): for whom, as what, and how far it has come."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section, words

APPLICATION = RecordKind(
    "application",
    "应聘",
    (
        Section(
            "应聘岗位",
            (
                Field("labourer", "劳动力", Kind.REFERENCE, Need.MANDATORY, target="labourer"),
                Field(
                    "employer",
                    "应聘单位",
                    Kind.TEXT,
                    Need.EXPECTED,
                    headers=words("应聘单位 应聘企业 招聘单位"),
                ),
                Field(
                    "position",
                    "应聘岗位",
                    Kind.TEXT,
                    Need.EXPECTED,
                    headers=words("应聘岗位 意向岗位"),
                    max_length=60,
                ),
                Field("place", "工作地", Kind.PLACE, headers=words("工作地 工作地点")),
                Field(
                    "post_key",
                    "岗位编号",
                    Kind.TEXT,
                    Need.COMPUTED,
                    headers=words("岗位编号"),
                    max_length=60,
                    hint="县里发布的岗位或本村岗位，由程序填写",
                ),
                Field("fair", "招聘会", Kind.REFERENCE, target="fair"),
            ),
        ),
        Section(
            "应聘进展",
            (
                Field(
                    "stage",
                    "应聘阶段",
                    Kind.CODE,
                    Need.EXPECTED,
                    codes="application_stage",
                    headers=words("应聘阶段 录用情况"),
                ),
                Field(
                    "applied_on",
                    "推荐(报名)日期",
                    Kind.DATE,
                    Need.EXPECTED,
                    headers=words("推荐日期 报名日期 报名时间"),
                    checks=("not-future",),
                ),
                Field("stage_on", "阶段日期", Kind.DATE, checks=("not-future",)),
                Field("next_on", "下次跟进日期", Kind.DATE),
                Field("result", "结果说明", Kind.TEXT, headers=words("结果说明 未录用原因")),
                Field("remark", "备注", Kind.TEXT),
            ),
        ),
    ),
    parent="labourer",
)
"""The declaration of an application."""
