"""Household income by year and source; it gives the share of wages in what a household lives on."""

from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section

INCOME = RecordKind(
    "income",
    "家庭收入",
    (
        Section(
            "家庭收入",
            (
                Field("household", "农户", Kind.REFERENCE, Need.MANDATORY, target="household"),
                Field("year", "年度", Kind.INTEGER, Need.MANDATORY, checks=("year",)),
                Field(
                    "source",
                    "收入来源",
                    Kind.CODE,
                    Need.MANDATORY,
                    codes="income_source",
                ),
                Field(
                    "amount",
                    "金额",
                    Kind.MONEY,
                    Need.MANDATORY,
                    checks=("not-negative",),
                ),
                Field("remark", "备注", Kind.TEXT),
            ),
        ),
    ),
    parent="household",
)
"""The declaration of one line of household income."""
