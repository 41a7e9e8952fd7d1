"""A superior's template comes out filled, and otherwise as it was."""

import re
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.ledgers.filling import BLANK, FIRST, SHEET, Someone, parts, read, somebody, superior_template
from tests.ledgers.made_up import make_id
from villagedesk.context import Context
from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.ledgers.fill.form import Filled, fill

UNIT = "双玉村村民委员会"


class Desk:
    """A register that fills one template."""

    def __init__(self, context: Context, template: Path) -> None:
        self.context = context
        self.template = template
        self.target = template.with_name("填好.xlsx")

    def fill(self, *people: Someone, **options: object) -> Filled:
        register, lookups = self.context.register, self.context.lookups
        return fill(register, lookups, self.template, self.target, people, UNIT, **options)  # type: ignore[arg-type]

    def xml(self) -> str:
        return parts(self.target)[SHEET].decode()


@pytest.fixture
def desk(context: Context, tmp_path: Path) -> Desk:
    return Desk(context, superior_template(tmp_path / "模板.xlsx"))


def simple(path: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(path)
    return path


def test_each_person_stands_in_a_row_with_an_exact_id_number(desk: Desk) -> None:
    filled = desk.fill(somebody(1), somebody(2))
    rows = read(desk.target)
    assert [row[:4] for row in rows[FIRST - 1 : FIRST + 1]] == [
        [1.0, "韦小二", "女", make_id(1)],
        [2.0, "韦小三", "女", make_id(2)],
    ]
    assert filled.report() | {"matched": {}} == {
        "file": "填好.xlsx",
        "sheet": "务工台账",
        "filled": 2,
        "kept": 0,
        "added": 0,
        "matched": {},
        "unmatched": ["帮扶干部"],
        "outside": {},
    }


@pytest.mark.parametrize("count", [1, BLANK, BLANK + 5])
def test_every_other_part_stays_byte_for_byte(desk: Desk, count: int) -> None:
    desk.fill(*map(somebody, range(count)))
    before, after = parts(desk.template), parts(desk.target)
    assert list(after) == list(before)
    assert [name for name in before if after[name] != before[name]] == [SHEET]


def test_formulas_drop_downs_merges_and_protection_stay(desk: Desk) -> None:
    desk.fill(somebody(1))
    before, after = (load_workbook(path).worksheets[0] for path in (desk.template, desk.target))
    assert sorted(map(str, after.merged_cells.ranges)) == sorted(map(str, before.merged_cells.ranges))
    assert [str(one.sqref) for one in after.data_validations.dataValidation] == ["C6:C9", "F6:F9"]
    assert after.protection.sheet
    assert after.protection.password == before.protection.password
    assert after.column_dimensions["D"].width == 22
    assert after.row_dimensions[1].height == 30
    assert after.freeze_panes == before.freeze_panes
    formulas = [(cell.coordinate, cell.value) for row in before.iter_rows() for cell in row if cell.data_type == "f"]
    assert len(formulas) == BLANK + 2
    assert [(place, after[place].value) for place, _ in formulas] == formulas
    assert after["D6"].number_format == "@"
    assert after["B6"].border.left.style == "thin"


def test_the_content_after_the_cells_keeps_its_bytes(desk: Desk) -> None:
    desk.fill(somebody(1))
    before = parts(desk.template)[SHEET].decode()
    assert desk.xml().split("<sheetProtection")[1] == before.split("<sheetProtection")[1]


def test_results_that_stood_for_the_empty_template_are_worked_out_anew(desk: Desk) -> None:
    desk.fill(somebody(1))
    assert re.search(r"<c r=\"B10\"[^>]*><f>COUNTA\(B6:B9\)</f></c>", desk.xml())
    assert '</sheetData><sheetCalcPr fullCalcOnLoad="1"/>' in desk.xml()


def test_marked_cells_say_who_reports_and_when(desk: Desk) -> None:
    desk.fill(somebody(1))
    today = desk.context.today
    assert read(desk.target)[1][0] == f"填报单位（盖章）：{UNIT}"
    assert read(desk.target)[1][6] == f"填报日期：{today.year}年{today.month}月{today.day}日"


def test_answers_take_the_words_of_the_drop_down(desk: Desk) -> None:
    desk.fill(somebody(1))
    assert read(desk.target)[FIRST - 1][5] == "初中及以下"


def test_an_answer_outside_the_drop_down_is_reported(desk: Desk) -> None:
    someone = somebody(1, sex="未说明的性别")
    assert desk.fill(Someone(someone.answers, {**someone.listed, "labourer.sex": ("9",)})).outside == {"性别": 1}
    assert read(desk.target)[FIRST - 1][2] == "未说明的性别"


def test_a_place_is_split_as_the_headers_ask(desk: Desk) -> None:
    desk.fill(somebody(1))
    assert read(desk.target)[FIRST - 1][7:9] == ["广东省", "惠东县"]


def test_a_day_is_a_day_where_the_cell_is_made_for_one(desk: Desk) -> None:
    desk.fill(somebody(1))
    assert load_workbook(desk.target).worksheets[0]["K6"].value.strftime("%Y-%m-%d") == "2025-03-01"
    simple(desk.template, ("姓名", "身份证号", "外出时间"))
    desk.fill(somebody(1))
    assert read(desk.target, "Sheet")[1][2] == "2025-03-01"


@pytest.mark.parametrize("name", ["=1+1", "@SUM(A1)", "-1", "+86", "<b>&\"'", "\t=1", " 韦 ", "𫍯\x01"])
def test_a_name_is_never_a_formula(desk: Desk, name: str) -> None:
    desk.fill(somebody(1, name=name))
    cell = load_workbook(desk.target).worksheets[0][f"B{FIRST}"]
    assert cell.data_type != "f"
    assert cell.value == name.replace("\x01", "")
    assert "<f>1+1" not in desk.xml()


def test_rows_are_put_in_where_the_template_has_too_few(desk: Desk) -> None:
    filled = desk.fill(*map(somebody, range(BLANK + 3)))
    assert filled.added == 3
    sheet = load_workbook(desk.target).worksheets[0]
    total = FIRST + BLANK + 3
    assert [sheet.cell(row, 4).value for row in range(FIRST, total)] == [make_id(n) for n in range(BLANK + 3)]
    assert sheet.cell(total, 1).value == "合计"
    assert str(sheet.cell(total + 2, 1).value).startswith("填表人")
    assert sheet.cell(total, 2).value == f"=COUNTA(B{FIRST}:B{total - 1})"
    assert sheet.cell(total, 10).value == f"=SUM(J{FIRST}:J{total - 1})"
    assert f"C{total}:D{total}" in map(str, sheet.merged_cells.ranges)
    assert {str(one.sqref) for one in sheet.data_validations.dataValidation} == {f"C6:C{total - 1}", f"F6:F{total - 1}"}
    assert [str(one.sqref) for one in sheet.conditional_formatting] == [f"J6:J{total - 1}"]
    for row in range(FIRST, total):
        assert str(sheet.cell(row, 5).value).startswith(f'=IF(D{row}=""')
        assert sheet.cell(row, 12).border.left.style == "thin"


def test_a_mapping_is_remembered_by_the_header(desk: Desk) -> None:
    simple(desk.template, ("姓名", "身份证号", "甲乙丙"))
    assert desk.fill(somebody(1)).unmatched == ("甲乙丙",)
    assert desk.fill(somebody(1), mapping={3: "labourer.phone"}).unmatched == ()
    assert desk.fill(somebody(1)).matched["甲乙丙"] == "labourer.phone"
    assert read(desk.target, "Sheet")[1][2] == "13136710001"
    assert desk.fill(somebody(1), mapping={3: None}).unmatched == ("甲乙丙",)


def test_units_and_yes_or_no_are_as_the_headers_ask(desk: Desk) -> None:
    simple(desk.template, ("姓名", "年收入（万元）", "是否脱贫户", "是否务工", "行政村", "乡镇"))
    someone = somebody(1)
    desk.fill(Someone(someone.answers, {"household.type": ("1",), "spell.status": ("21",)}))
    assert read(desk.target, "Sheet")[1][1:] == [5.4, "是", "否", "双玉村", "马官镇"]


def test_people_and_examples_in_the_template_stay(desk: Desk) -> None:
    simple(desk.template, ("姓名", "身份证号"), ("示例：张三", "身份证18位"), ("李四", ""), ("", ""), ("填表人：", ""))
    filled = desk.fill(somebody(1), somebody(2))
    assert (filled.kept, filled.added) == (2, 1)
    names = [row[0] for row in read(desk.target, "Sheet")]
    assert names == ["姓名", "示例：张三", "李四", "韦小二", "韦小三", "填表人："]


def test_a_template_without_styled_rows_is_filled_below_its_header(desk: Desk) -> None:
    simple(desk.template, ("外出务工人员台账",), ("姓名", "身份证号", "联系电话"))
    desk.fill(*map(somebody, range(300)))
    assert [row[1] for row in read(desk.target, "Sheet")[2:]] == [make_id(number) for number in range(300)]


def test_the_order_of_calculation_follows_the_rows(desk: Desk) -> None:
    chain = b'<calcChain xmlns="x"><c r="B10" i="1"/><c r="E6"/><c r="A1" i="3"/><c r="J10" i="1" l="1"/></calcChain>'
    with zipfile.ZipFile(desk.template, "a") as archive:
        archive.writestr("xl/calcChain.xml", chain)
    desk.fill(somebody(1))
    assert parts(desk.target)["xl/calcChain.xml"] == chain
    desk.fill(*map(somebody, range(BLANK + 1)))
    moved = chain.replace(b'"B10"', b'"B11"').replace(b'"J10"', b'"J11"')
    assert parts(desk.target)["xl/calcChain.xml"] == moved


def test_the_template_itself_is_never_overwritten(desk: Desk) -> None:
    desk.target = desk.template
    with pytest.raises(WrongUse):
        desk.fill(somebody(1))


def test_what_cannot_be_filled_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="没有工作表"):
        desk.fill(somebody(1), sheet="不存在")
    with pytest.raises(WrongUse, match="没有第 40 栏"):
        desk.fill(somebody(1), mapping={40: "labourer.name"})
    simple(desk.template, ("甲", "乙"), ("丙", "丁"))
    with pytest.raises(RefusedFile) as refused:
        desk.fill(somebody(1))
    assert refused.value.reason == "no-header"
    desk.template.write_bytes("姓名,身份证号\n".encode())
    with pytest.raises(RefusedFile) as refused:
        desk.fill(somebody(1))
    assert refused.value.reason == "not-supported"
    assert not desk.target.exists()


def test_who_is_in_the_template_already_is_not_written_again(desk: Desk) -> None:
    simple(
        desk.template, ("序号", "姓名", "身份证号"), (1, "韦小二", make_id(1)), (2, "李四", None), (None, None, None)
    )
    filled = desk.fill(somebody(1), somebody(2))
    assert (filled.filled, filled.kept) == (1, 2)
    assert [row[:3] for row in read(desk.target, "Sheet")[1:]] == [
        [1.0, "韦小二", make_id(1)],
        [2.0, "李四", ""],
        [3.0, "韦小三", make_id(2)],
    ]
