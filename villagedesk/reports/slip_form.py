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
ROW: Final = 6.35 * MM
TABLE_TOP: Final = HEADER.top + HEADER.height + 0.5 * MM
SEAL_SIDE: Final = 42 * MM

# The rows of a section share three columns; (2, …) is a value over two of them, a tuple of two splits one.
_COLUMN = (INNER - STRIP) / 3


@dataclass(frozen=True, slots=True)
class Cell:
    """A label with its value; `key` is the field as `kind.name` of the catalogue, `span` in thirds of a row."""

    label: str
    key: str
    span: float = 1
    label_width: float = LABEL_WIDTH


@dataclass(frozen=True, slots=True)
class Block:
    """Rows under one name; each row fills three thirds."""

    label: str
    rows: tuple[tuple[Cell, ...], ...]


_SHORT = 11 * MM
_SEX_SPAN = 0.4

BLOCKS: Final = (
    Block(
        "基本情况",
        (
            (
                Cell("姓名", "labourer.name"),
                Cell("性别", "labourer.sex", _SEX_SPAN, _SHORT),
                Cell("民族", "labourer.ethnic_group", 1 - _SEX_SPAN, _SHORT),
                Cell("出生日期", "labourer.birth_date"),
            ),
            (
                Cell("身份证号", "labourer.id_number"),
                Cell("年龄", "labourer.age", _SEX_SPAN, _SHORT),
                Cell("文化程度", "labourer.education", 1 - _SEX_SPAN),
                Cell("联系电话", "labourer.phone"),
            ),
            (
                Cell("村民小组", "household.group"),
                Cell("户主姓名", "household.head_name"),
                Cell("与户主关系", "labourer.relation_to_head"),
            ),
            (Cell("家庭住址", "household.address", 3),),
            (Cell("人员类别", "labourer.tags", 2), Cell("劳动能力", "labourer.labour_capacity")),
            (Cell("技能特长", "labourer.skill", 3),),
        ),
    ),
    Block(
        "就业现状",
        (
            (Cell("就业状态", "spell.status"), Cell("务工单位", "spell.employer", 2)),
            (Cell("务工地点", "spell.place", 2), Cell("就业渠道", "spell.channel")),
            (
                Cell("从事工种", "spell.work_type"),
                Cell("外出时间", "spell.start_date"),
                Cell("月收入", "spell.monthly_wage"),
            ),
        ),
    ),
    Block(
        "求职意向",
        (
            (Cell("意向工种", "intent.work_types", 2), Cell("期望月薪", "intent.wage")),
            (
                Cell("意向地区", "intent.regions"),
                Cell("食宿要求", "intent.board_lodging"),
                Cell("夫妻同行", "intent.as_couple"),
            ),
        ),
    ),
    Block(
        "培训需求",
        (
            (
                Cell("培训项目", "training_need.subjects"),
                Cell("时间地点", "training_need.when_where"),
                Cell("培训等级", "training_need.level"),
            ),
        ),
    ),
)

ROWS: Final = sum(len(block.rows) for block in BLOCKS)
TABLE: Final = Box(MARGIN, TABLE_TOP, INNER, ROWS * ROW)
FOOT: Final = Box(MARGIN, TABLE.top + TABLE.height, INNER, SEAL_SIDE)
SEAL: Final = Box(MARGIN + INNER - SEAL_SIDE, FOOT.top, SEAL_SIDE, SEAL_SIDE)
NOTICE: Final = Box(MARGIN, FOOT.top, INNER - SEAL_SIDE, 25 * MM)
SIGNATURES: Final = Box(MARGIN, FOOT.top + NOTICE.height, NOTICE.width, SEAL_SIDE - NOTICE.height)
QR: Final = Box(MARGIN + INNER - 15 * MM, HEADER.top, 15 * MM, 15 * MM)


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
