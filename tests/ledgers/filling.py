"""Templates as a superior sends them, made by openpyxl, and people to fill them with."""

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from tests.ledgers.made_up import make_id
from villagedesk.catalogue.cells import Cell

SHEET = "xl/worksheets/sheet1.xml"
HEADS = (
    "序号",
    "姓名",
    "性别",
    "身份证号",
    "年龄",
    "文化程度",
    "联系电话",
    "省",
    "县",
    "月收入",
    "外出时间",
    "帮扶干部",
)
FIRST, BLANK = 6, 4
"""The first row for people, and how many are left blank for them."""
_THIN = Side(style="thin")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


@dataclass
class Someone:
    """A person's answers as the roll gives them."""

    answers: Mapping[str, Cell]
    listed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def cell(self, name: str) -> Cell:
        return self.answers.get(name)

    def codes(self, name: str) -> tuple[str, ...]:
        return self.listed.get(name, ())


def somebody(number: int, **changes: Cell) -> Someone:
    """An invented person; `changes` are fields of the labourer."""
    answers: dict[str, Cell] = {
        "labourer.name": f"韦小{'一二三四五六七八九十'[number % 10]}",
        "labourer.sex": "女",
        "labourer.id_number": make_id(number),
        "labourer.age": 36,
        "labourer.education": "初中",
        "labourer.phone": f"1313671{number:04d}",
        "spell.place": "广东省惠州市惠东县",
        "spell.monthly_wage": 4500,
        "spell.start_date": date(2025, 3, 1),
    }
    answers |= {f"labourer.{name}": value for name, value in changes.items()}
    codes = {"labourer.sex": ("2",), "labourer.education": ("71",), "spell.place": ("441323",)}
    return Someone(answers, codes)


def superior_template(path: Path) -> Path:
    """A protected sheet: title and unit merged, two header rows, formulas, drop-downs, a total and signatures."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "务工台账"
    _write_head(sheet)
    for row in range(FIRST, FIRST + BLANK):
        for column in range(1, len(HEADS) + 1):
            sheet.cell(row, column).border = _BOX
        sheet.cell(row, 4).number_format = "@"
        sheet.cell(row, 5, f'=IF(D{row}="","",DATEDIF(MID(D{row},7,8),TODAY(),"y"))')
        sheet.cell(row, 11).number_format = "yyyy-mm-dd"
    total = FIRST + BLANK
    sheet.cell(total, 1, "合计")
    sheet.cell(total, 2, f"=COUNTA(B{FIRST}:B{total - 1})")
    sheet.cell(total, 10, f"=SUM(J{FIRST}:J{total - 1})")
    sheet.merge_cells(start_row=total, start_column=3, end_row=total, end_column=4)
    sheet.cell(total + 2, 1, "填表人：            审核人：            负责人：")
    _add_rules(sheet, total - 1)
    lists = book.create_sheet("选项")
    for number, entry in enumerate(("小学", "初中及以下", "高中（含中专）", "大专及以上"), start=1):
        lists.cell(number, 1, entry)
    book.create_sheet("汇总").cell(1, 1, "=务工台账!B10")
    book.save(path)
    return path


def _write_head(sheet: Worksheet) -> None:
    sheet["A1"] = "外出务工人员台账"
    sheet.merge_cells("A1:L1")
    sheet["A1"].font = Font(size=18, bold=True)
    sheet["A2"] = "填报单位（盖章）："
    sheet.merge_cells("A2:F2")
    sheet["G2"] = "填报日期：    年  月  日"
    for column, head in enumerate(HEADS, start=1):
        below = head in ("省", "县", "月收入", "外出时间")
        sheet.cell(5 if below else 4, column, head)
        if not below:
            sheet.merge_cells(start_row=4, start_column=column, end_row=5, end_column=column)
    sheet["H4"] = "务工情况"
    sheet.merge_cells("H4:K4")
    sheet.column_dimensions["D"].width = 22
    sheet.row_dimensions[1].height = 30


def _add_rules(sheet: Worksheet, last: int) -> None:
    sex = DataValidation(type="list", formula1='"男,女"', allow_blank=True)
    school = DataValidation(type="list", formula1="选项!$A$1:$A$4", allow_blank=True)
    sheet.add_data_validation(sex)
    sheet.add_data_validation(school)
    sex.add(f"C{FIRST}:C{last}")
    school.add(f"F{FIRST}:F{last}")
    red = PatternFill(bgColor="FFC7CE")
    sheet.conditional_formatting.add(f"J{FIRST}:J{last}", FormulaRule(formula=[f"J{FIRST}>30000"], fill=red))
    sheet.protection.sheet = True
    sheet.protection.set_password("123456")
    sheet.freeze_panes = f"A{FIRST}"


def parts(path: Path) -> dict[str, bytes]:
    """Return every part of a package, in order."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def read(path: Path, sheet: str = "务工台账") -> list[list[object]]:
    """Return the cells of a sheet as another reader sees them."""
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    return [list(row) for row in rows]
