"""The same file read again enters nobody: whatever the format, the layout and the damage in it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.ledgers.formats import LEDGER, csv_text, every_format, html_text, xlsx_bytes
from tests.ledgers.made_up import Rows, Write, make_id
from tests.ledgers.xls_file import xls_bytes
from villagedesk.context import Context
from villagedesk.ledgers import read_ledger
from villagedesk.ledgers.storing import Stored, compare, store
from villagedesk.register import people

AWAY: Rows = [
    ["双玉村外出务工人员台账", *[None] * 6],
    ["填报单位：双玉村", *[None] * 6],
    ["序号", "姓名", "身份证号码", "联系电话", "务工地点", "月工资(元)", "外出时间"],
    [1, "欧阳红娜", make_id(12), "13900001111", "广东省惠州市惠东县", 4500, date(2025, 3, 2)],
    [2, "周军丽", 520422199003070.0, "139 0000 2222", "浙江省", "4千5", "2025.3"],
    [3, "欧阳红娜", make_id(12), "13900001111", "广东省惠州市惠东县", 4500, date(2025, 3, 2)],
    [4, "罗一", None, None, "县内", None, None],
    [5, "罗一", None, None, "县内", None, None],
    ["合计", 5, None, None, None, None, None],
]
HOUSEHOLDS: Rows = [
    ["户编号", "户主姓名", "成员信息", None, None, "务工情况", None],
    [None, None, "姓名", "证件号码", "与户主关系", "地点", "收入(万元)"],
    ["A01", "王大山", "王大山", make_id(31), "户主", "福建晋江", 4.2],
    [None, None, "李二妹", make_id(32), "配偶", None, None],
    [None, None, "王小山", "52042220120307", "之子", None, None],
    ["A02", "王大山", "王大山", make_id(33), "户主", "贵阳", 3],
]
MERGES = ["A1:A2", "B1:B2", "C1:E1", "F1:G1", "A3:A5", "B3:B5"]
WISHES: Rows = [
    ["姓名", "性别", "联系电话", "求职意愿", "意向工种", "培训意愿"],
    ["杨三", "男", "13900003333", "是", "电工、焊工", "想学挖掘机"],
    ["杨四妹", "女", "", "否", "", "养殖"],
]
EXPORTED: Rows = [
    ["人员编号", "姓名", "性别", "民族", "公民身份号码", "人员类别", "移动电话"],
    ["5204220001", "木乃·热哈", "男", "彝族", "5.20422E+17", "脱贫户", "13900004444"],
    ["5204220002", "韦\U0002c6b8", "女", "水族", make_id(14), "监测对象", "0851-1234567"],
]
ROSTER: Rows = [
    ["姓名", "身份证号", "民族", "电话"],
    *([f"杨{number}", make_id(number), "苗", f"139{number:08d}"] for number in range(100, 160)),
]
KINDS: dict[str, Callable[[Write], bytes]] = {
    "外出务工.xlsx": lambda write: write({"台账": AWAY}).read_bytes(),
    "脱贫户监测.xlsx": lambda write: write({"封面": [["某某表"]], "监测": HOUSEHOLDS}, MERGES).read_bytes(),
    "求职培训.xls": lambda _: xls_bytes({"登记": WISHES}),
    "系统导出.xls": lambda _: html_text(EXPORTED).encode("gb18030"),
    "花名册.csv": lambda _: csv_text(ROSTER).encode("gb18030"),
    "全镇.xlsx": lambda _: xlsx_bytes({"全镇": [*ROSTER, *ROSTER[1:3]]}),
}


def take(context: Context, path: Path) -> Stored:
    return store(context.register, compare(context.register, read_ledger(path, context.lookups)), "一组")


def everybody(context: Context) -> int:
    with context.register.database.reading() as connection:
        return people.count(connection)


@pytest.mark.parametrize("name", KINDS)
def test_a_second_import_enters_nobody(context: Context, tmp_path: Path, write: Write, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(KINDS[name](write))
    first = take(context, path)
    assert first.new > 0
    assert everybody(context) == first.new
    again = take(context, path)
    assert (again.new, again.updated, everybody(context)) == (0, 0, first.new)
    assert again.unchanged >= first.new


def test_the_same_people_in_another_format_are_known(context: Context, tmp_path: Path) -> None:
    files = every_format()
    for name, content in sorted(files.items()):
        path = tmp_path / name
        path.write_bytes(content)
        take(context, path)
    assert everybody(context) == sum(isinstance(row[0], int) for row in LEDGER)
