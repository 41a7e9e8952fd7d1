"""A spreadsheet as village offices keep them, of any length, of invented people."""

from datetime import date
from pathlib import Path
from random import Random

import xlsxwriter

from villagedesk.catalogue.codes import code_list
from villagedesk.demo.people import families

_HEADERS = ("序号", "姓名", "性别", "民族", "身份证号码", "文化程度", "联系电话", "村民组", "务工地点", "务工企业名称",
            "岗位", "月工资（元）", "外出时间", "户类型", "求职意愿", "培训意愿", "备注")  # fmt: skip
_WORK = (
    ("广东省广州市花都区", "广州力新电器有限公司", "装配工", "5,200元", "2025年3月"),
    ("广东惠州惠东", "惠州华江制鞋厂", "缝纫工", "4.8千", "2024.6.11"),
    ("浙江省宁波市鄞州区", "宁波海盛纺织有限公司", "挡车工", 5600, "2025-02-20"),
    ("贵阳市云岩区", "贵阳云岩好味餐馆", "厨师", "4200", "20250901"),
)


def make(target: Path, people: int, seed: int) -> None:
    """Write a sheet with two title rows, one header row and `people` rows."""
    random = Random(seed)
    with xlsxwriter.Workbook(str(target)) as book:
        sheet = book.add_worksheet("台账")
        sheet.merge_range(0, 0, 0, len(_HEADERS) - 1, "双玉村2026年外出务工人员台账")
        sheet.merge_range(1, 0, 1, len(_HEADERS) - 1, "填报单位：双玉村村民委员会　　单位：元")
        sheet.write_row(2, 0, _HEADERS)
        row = 3
        for family in families(people, random, date(2026, 11, 1)):
            for someone in family.members:
                known = [
                    row - 2,
                    someone.name,
                    _word("sex", someone.sex),
                    _word("ethnic_group", someone.ethnic_group),
                    someone.id_number,
                    _word("education", someone.education),
                    someone.phone,
                    family.group,
                ]
                wishes = (random.choice("是否"), random.choice("是否"), "")
                kind = _word("population_tag", family.type)
                sheet.write_row(row, 0, [*known, *_WORK[row % len(_WORK)], kind, *wishes])
                row += 1


def _word(codes: str, code: str) -> str:
    return code_list(codes).label(code)
