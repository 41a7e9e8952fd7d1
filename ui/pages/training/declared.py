"""The lists of 培训 as declarations: who is in a class, what people wish to learn, who goes to school."""

from PySide6.QtCore import QCoreApplication

from ui.pages.records.declared import Chip, Listing, Mark
from ui.widgets.badge import Kind as Look
from villagedesk.subjects.records import Both, Either, Is, Within
from villagedesk.subjects.training.classes import ATTENDING, COMPLETED, FAILED, LEFT, SIGNED

_UNDER_WAY = Either(Is("stage", SIGNED), Is("stage", ATTENDING))


def records() -> Listing:
    """Return the list of those who are or were in a class."""
    return Listing(
        kind="training_record",
        title="参训人员",
        columns=("person", "group", "phone", "class_name", "subject", "starts_on", "stage", "certificate", "state"),
        more=(
            "sex", "age", "id_number", "type", "organiser", "level", "brand", "ends_on", "days", "attended_days",
            "certificate_number", "recognised_in", "fund_source", "campaign", "allowance", "remark",
        ),
        chips=(
            Chip("all", tr("全部")),
            Chip("signed", tr("已报名"), Is("stage", SIGNED)),
            Chip("attending", tr("在训"), Is("stage", ATTENDING)),
            Chip("over", tr("已结班，没记结业"), Both(_UNDER_WAY, Within("ends_on", None, -1))),
            Chip("completed", tr("结业"), Is("stage", COMPLETED)),
            Chip("dropped", tr("未结业、退出"), Either(Is("stage", FAILED), Is("stage", LEFT))),
        ),
        order="-starts_on",
        carried=(
            "class_name", "class_key", "subject", "organiser", "type", "level", "brand", "fund_source", "campaign",
            "stage", "starts_on", "ends_on", "days",
        ),
        add=tr("记一人参训"),
        unit="人次",
        empty=tr("还没有人参训。在“培训班”里选一个班给人报名，或者按 F2 补记以前的培训。"),
        many=True,
        once=("class_name", "starts_on"),
        marks=(
            Mark(tr("在训"), lambda _: {"stage": ATTENDING}, "graduation-cap"),
            Mark(tr("结业"), lambda _: {"stage": COMPLETED}, "check"),
            Mark(tr("未结业"), lambda _: {"stage": FAILED}, "x"),
        ),
        badges={"stage": {"结业": Look.OK, "未结业": Look.WARN, "退出": Look.WARN, "在训": Look.ACCENT}},
    )  # fmt: skip


def needs() -> Listing:
    """Return the list of what people wish to learn."""
    return Listing(
        kind="training_need",
        title="培训需求",
        columns=("person", "group", "phone", "subjects", "level", "preferred_time", "preferred_place", "state"),
        more=("sex", "age", "wants"),
        chips=(
            Chip("wants", tr("想培训"), Is("wants", True)),
            Chip("none", tr("不想培训"), Is("wants", False)),
            Chip("all", tr("全部")),
        ),
        order="group",
        first=lambda _: {"wants": True},
        carried=("subjects", "level", "preferred_time", "preferred_place"),
        add=tr("记一条需求"),
        unit="人",
        empty=tr("还没有登记培训需求。按 F2 记一条。"),
        many=True,
    )


def schooling() -> Listing:
    """Return the list of youths at vocational schools."""
    return Listing(
        kind="schooling",
        title="升学就读",
        columns=("person", "age", "group", "phone", "school", "term", "mode", "major", "starts_on", "state"),
        more=("sex", "remark"),
        order="-starts_on",
        carried=("school", "term", "mode", "starts_on"),
        add=tr("记一人就读"),
        unit="人",
        empty=tr("还没有登记升学就读。校校合作招走的学生记在这里，按 F2 记一人。"),
        many=True,
        once=("school", "term"),
    )


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("TrainingPage", text)
