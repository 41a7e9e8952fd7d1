"""Make the sample ledger that `make run` reads: a sheet as village offices keep them, of invented people."""

from datetime import date
from pathlib import Path
from random import Random

import xlsxwriter

from villagedesk.catalogue.codes import code_list
from villagedesk.demo.people import families

TARGET = Path(__file__).parent.parent / "resources" / "samples" / "外出务工台账（示例）.xlsx"
HEADERS = ("序号", "姓名", "性别", "民族", "身份证号码", "文化程度", "联系电话", "务工地点", "务工企业名称", "岗位",
           "月工资（元）", "外出时间", "户类型")  # fmt: skip
WORK = (
    ("广东省广州市花都区", "广州力新电器有限公司", "装配工", "5,200元", "2025年3月"),
    ("广东惠州惠东", "惠州华江制鞋厂", "缝纫工", "4.8千", "2024.6.11"),
    ("浙江省宁波市鄞州区", "宁波海盛纺织有限公司", "挡车工", 5600, "2025-02-20"),
    ("贵阳市云岩区", "贵阳云岩好味餐馆", "厨师", "4200", "20250901"),
)


def main() -> None:
    """Write the sheet: two title rows, one header row, forty people, a total and a signature row."""
    random = Random(2026)
    book = xlsxwriter.Workbook(str(TARGET))
    book.set_properties({"author": "", "created": date(2026, 1, 1)})
    sheet = book.add_worksheet("台账")
    sheet.merge_range(0, 0, 0, len(HEADERS) - 1, "双玉村2026年外出务工人员台账")
    sheet.merge_range(1, 0, 1, len(HEADERS) - 1, "填报单位：双玉村村民委员会　　单位：元")
    sheet.write_row(2, 0, HEADERS)
    row = 3
    for family in families(40, random, date(2026, 11, 1)):
        for someone in family.members:
            id_number: str | float = someone.id_number
            if row in (12, 31):
                id_number = float(someone.id_number[:17] + "0")  # as a number cell: the last digits are lost
            texts = [row - 2, someone.name, code_list("sex").label(someone.sex),
                     code_list("ethnic_group").label(someone.ethnic_group), id_number,
                     code_list("education").label(someone.education), someone.phone]  # fmt: skip
            sheet.write_row(row, 0, [*texts, *WORK[row % len(WORK)], code_list("population_tag").label(family.type)])
            row += 1
    sheet.write_row(row, 0, ["合计", "", row - 3])
    sheet.write(row + 1, 0, "填表人：          审核人：          填报日期：2026年11月20日")
    book.close()


if __name__ == "__main__":
    main()
