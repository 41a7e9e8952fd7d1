"""The printed form of the registration slip (登记单): what stands where on half an A4 sheet."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from villagedesk.reports.style import A4, MM, Box

HALF: Final = A4[1] / 2
MARGIN: Final = 14 * MM
INNER: Final = A4[0] - 2 * MARGIN
STRIP: Final = 9 * MM
LABEL_WIDTH: Final = 17 * MM
HEADER: Final = Box(MARGIN, 7 * MM, INNER, 15.5 * MM)
ROW: Final = 5.55 * MM
TABLE_TOP: Final = HEADER.top + HEADER.height
SEAL_SIDE: Final = 41 * MM  # an official round seal of a village is 4 cm wide

_COLUMN = (INNER - STRIP) / 3
_SHORT = 11 * MM
_SMALL = 0.4


@dataclass(frozen=True, slots=True)
class Cell:
    """A label with its value: the fields `keys`, named `kind.field` as in the catalogue, one after the other.

    `span` counts thirds of a row.
    """

    label: str
    keys: tuple[str, ...]
    span: float = 1
    label_width: float = LABEL_WIDTH


@dataclass(frozen=True, slots=True)
class Block:
    """Rows under one name; each row fills three thirds."""

    label: str
    rows: tuple[tuple[Cell, ...], ...]


_PERSON = Block(
    "基本情况",
    (
        (
            Cell("姓名", ("labourer.name",)),
            Cell("性别", ("labourer.sex",), _SMALL, _SHORT),
            Cell("民族", ("labourer.ethnic_group",), 1 - _SMALL),
            Cell("出生日期", ("labourer.birth_date",)),
        ),
        (
            Cell("身份证号", ("labourer.id_number",)),
            Cell("年龄", ("labourer.age",), _SMALL, _SHORT),
            Cell("文化程度", ("labourer.education",), 1 - _SMALL),
            Cell("联系电话", ("labourer.phone",)),
        ),
        (
            Cell("村民小组", ("household.group",)),
            Cell("户主姓名", ("household.head_name",)),
            Cell("与户主关系", ("labourer.relation_to_head",)),
        ),
        (Cell("家庭住址", ("household.address",), 2), Cell("户编号", ("household.number",))),
        (Cell("人员类别", ("labourer.tags",), 2), Cell("劳动能力", ("labourer.labour_capacity",))),
        (
            Cell("技能特长", ("labourer.skill",)),
            Cell("技能证书", ("labourer.certificate_name", "labourer.certificate_level")),
            Cell("家属联系人", ("labourer.family_contact", "labourer.family_phone")),
        ),
    ),
)
_WORK = Block(
    "就业现状",
    (
        (Cell("就业状态", ("spell.status",)), Cell("务工单位", ("spell.employer",), 2)),
        (Cell("务工地点", ("spell.place",), 2), Cell("从事工种", ("spell.work_type",))),
        (
            Cell("外出时间", ("spell.start_date",)),
            Cell("月收入", ("spell.monthly_wage",)),
            Cell("就业渠道", ("spell.channel",)),
        ),
    ),
)
_INTENT = Block(
    "求职意向",
    (
        (
            Cell("求职意愿", ("intent.wants_job",), _SMALL),
            Cell("到岗时间", ("intent.available_from",), 1 - _SMALL),
            Cell("意向工种", ("intent.work_types",), 2),
        ),
        (Cell("意向地区", ("intent.regions",), 2), Cell("期望月薪", ("intent.wage",))),
        (
            Cell("食宿要求", ("intent.board_lodging",)),
            Cell("夫妻同行", ("intent.with_spouse",)),
            Cell("服务需求", ("intent.service_need",)),
        ),
    ),
)
_TRAINING = Block(
    "培训需求",
    (
        (Cell("培训意愿", ("training_need.wants",)), Cell("意愿工种", ("training_need.subjects",), 2)),
        (
            Cell("培训等级", ("training_need.level",)),
            Cell("希望时间", ("training_need.preferred_time",)),
            Cell("希望地点", ("training_need.preferred_place",)),
        ),
    ),
)
BLOCKS: Final = (_PERSON, _WORK, _INTENT, _TRAINING)

ROWS: Final = sum(len(block.rows) for block in BLOCKS)
TABLE: Final = Box(MARGIN, TABLE_TOP, INNER, ROWS * ROW)
FOOT: Final = Box(MARGIN, TABLE.top + TABLE.height, INNER, SEAL_SIDE)
SEAL: Final = Box(MARGIN + INNER - SEAL_SIDE, FOOT.top, SEAL_SIDE, SEAL_SIDE)
NOTICE: Final = Box(MARGIN, FOOT.top, INNER - SEAL_SIDE, 24 * MM)
SIGNATURES: Final = Box(MARGIN, FOOT.top + NOTICE.height, NOTICE.width, SEAL_SIDE - NOTICE.height)
QR: Final = Box(MARGIN + INNER - 14 * MM, HEADER.top - 0.5 * MM, 14 * MM, 14 * MM)  # 2.5 mm of quiet zone to the table


def cells() -> Iterator[tuple[Cell, Box]]:
    """Yield every cell of the table with its box, label and value together."""
    down = TABLE.top
    for block in BLOCKS:
        for row in block.rows:
            left = MARGIN + STRIP
            for cell in row:
                yield cell, Box(left, down, cell.span * _COLUMN, ROW)
                left += cell.span * _COLUMN
            down += ROW
