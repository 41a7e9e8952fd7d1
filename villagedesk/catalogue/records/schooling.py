"""A term at school (升学就读): where a youth went instead of work, and by which way."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section, words

SCHOOLING = RecordKind(
    "schooling",
    "升学就读",
    (
        Section(
            "升学就读",
            (
                Field("labourer", "劳动力", Kind.REFERENCE, Need.MANDATORY, target="labourer"),
                Field(
                    "school",
                    "就读学校",
                    Kind.TEXT,
                    Need.EXPECTED,
                    headers=words("就读学校 学校名称 录取院校"),
                ),
                Field(
                    "term",
                    "入学批次",
                    Kind.TEXT,
                    headers=words("入学批次 学期 招生批次"),
                    max_length=40,
                    hint="如 2026年秋季",
                ),
                Field(
                    "mode",
                    "入学方式",
                    Kind.CODE,
                    Need.EXPECTED,
                    codes="schooling_mode",
                    headers=words("入学方式 就读方式"),
                ),
                Field("major", "所学专业", Kind.TEXT, headers=words("所学专业 专业"), max_length=60),
                Field("starts_on", "入学日期", Kind.DATE, headers=words("入学日期 入学时间")),
                Field("remark", "备注", Kind.TEXT),
            ),
        ),
    ),
    parent="labourer",
)
"""The declaration of a term at school."""
