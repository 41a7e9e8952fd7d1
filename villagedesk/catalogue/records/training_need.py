"""What training a labourer asks for."""

from villagedesk.catalogue.field import Field, Kind, Need, Policy, RecordKind, Section, words

TRAINING_NEED = RecordKind(
    "training_need",
    "培训需求",
    (
        Section(
            "培训需求",
            (
                Field("labourer", "劳动力", Kind.REFERENCE, Need.MANDATORY, target="labourer"),
                Field(
                    "wants",
                    "培训意愿",
                    Kind.YES_NO,
                    Need.EXPECTED,
                    headers=words(
                        "培训意愿 是否有培训意愿 培训需求 是否愿意参加培训 有无培训意愿 是否需要培训 "
                        "是否参加培训意愿 是否有培训需求 有无培训需求"
                    ),
                    slip=True,
                ),
                Field(
                    "subjects",
                    "意愿培训工种",
                    Kind.TEXTS,
                    Need.EXPECTED,
                    headers=words(
                        "意愿培训工种 培训意向 培训意向需求 培训需求工种 培训意愿项目 意向培训工种 想学技能 "
                        "培训意愿工种 想参加的培训 希望参加培训 培训意向工种 想学什么 需求培训工种 拟培训工种 "
                        "希望培训内容 培训项目意愿 意愿培训专业"
                    ),
                    policy=Policy.UNION,
                    slip=True,
                ),
                Field(
                    "level",
                    "意愿等级",
                    Kind.CODE,
                    codes="skill_level",
                    headers=words("意愿工种等级 报名参加培训级别 培训等级 意愿等级"),
                    slip=True,
                ),
                Field(
                    "preferred_time",
                    "意愿培训时间",
                    Kind.TEXT,
                    headers=words("意愿培训日期 意愿培训时间 希望培训时间"),
                    slip=True,
                ),
                Field(
                    "preferred_place",
                    "意愿培训地点",
                    Kind.TEXT,
                    headers=words("意愿培训地点 希望培训地点"),
                    slip=True,
                ),
            ),
        ),
    ),
    parent="labourer",
)
"""The declaration of a training need."""
