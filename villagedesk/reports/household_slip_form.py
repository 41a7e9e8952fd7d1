"""The printed form of a household's sheet (一户一表): what stands where on an A4 sheet."""

from typing import Final

from villagedesk.reports.slip_form import INNER, LABEL_WIDTH, MARGIN, STRIP, Cell
from villagedesk.reports.style import A4, MM, Box

MEMBERS_A_PAGE: Final = 8

_SHORT, _TINY = 12 * MM, 10 * MM

HOME_ROWS: Final = (
    (
        Cell("户主姓名", ("household.head_name",)),
        Cell("村民小组", ("household.group",)),
        Cell("户联系电话", ("household.phone",)),
    ),
    (Cell("家庭住址", ("household.address",), 2), Cell("户编号", ("household.number",))),
    (
        Cell("户类型", ("household.type", "household.monitored_type")),
        Cell("易地搬迁", ("household.relocated", "household.relocation_site")),
        Cell("在册人数", ("household.members",)),
    ),
    (Cell("家庭收入", ("household.income",), 3),),
)
MEMBER_ROWS: Final = (
    (
        Cell("姓名", ("labourer.name",), 0.72, _SHORT),
        Cell("与户主关系", ("labourer.relation_to_head",), 0.71, LABEL_WIDTH),
        Cell("性别", ("labourer.sex",), 0.32, _TINY),
        Cell("年龄", ("labourer.age",), 0.4, _TINY),
        Cell("身份证号", ("labourer.id_number",), 0.85, 14 * MM),
    ),
    (
        Cell("民族", ("labourer.ethnic_group",), 0.72, _SHORT),
        Cell("文化程度", ("labourer.education",), 0.71),
        Cell("劳动能力", ("labourer.labour_capacity",), 0.72, 14 * MM),
        Cell("联系电话", ("labourer.phone",), 0.85, 14 * MM),
    ),
    (
        Cell("就业现状", ("spell.status", "spell.place", "spell.employer", "spell.work_type"), 2.15),
        Cell("月收入", ("spell.monthly_wage",), 0.85, 14 * MM),
    ),
    (
        Cell("求职意向", ("intent.wants_job", "intent.work_types", "intent.regions"), 1.43),
        Cell("培训需求", ("training_need.wants", "training_need.subjects"), 1.57),
    ),
)

HEADER: Final = Box(MARGIN, 9 * MM, INNER, 16 * MM)
HOME: Final = Box(MARGIN, HEADER.top + HEADER.height, INNER, len(HOME_ROWS) * 6.4 * MM)
MEMBER_HEIGHT: Final = len(MEMBER_ROWS) * 5.6 * MM
MEMBERS_TOP: Final = HOME.top + HOME.height
FOOT_HEIGHT: Final = 41 * MM
PAGE_LINE: Final = Box(MARGIN, A4[1] - 12 * MM, INNER, 5 * MM)
QR: Final = Box(MARGIN + INNER - 14 * MM, HEADER.top, 14 * MM, 14 * MM)
CELLS_LEFT: Final = MARGIN + STRIP
CELLS_WIDTH: Final = INNER - STRIP
