"""An invented village on the last day of June 2026: its ledger, what it keeps beside it, and what the county sends."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

from villagedesk.catalogue.checks import id_checksum

DAY = "2026-06-30T12:00:00+00:00"
"""Noon in London: the thirtieth in every time zone from Hawaii to Shanghai."""
VILLAGE, COUNTY, TOWN = "520422101237", "520422", "520422101"
FACTORY, MILL, INN = "广州力新电器有限公司", "宁波海盛纺织有限公司", "贵阳云岩好味餐馆"
HUADU, HUIYANG, HAISHU = "广东省广州市花都区", "广东省惠州市惠阳区", "浙江省宁波市海曙区"
YUNYAN, PUDING = "贵州省贵阳市云岩区", "贵州省安顺市普定县"

_POOR, _OTHER = "脱贫户", "一般农户"
_HEAD = (
    "姓名", "身份证号", "性别", "文化程度", "联系电话", "村民小组", "户主姓名", "与户主关系", "户类型",
    "务工单位", "务工地", "工种", "外出时间", "月收入", "求职意愿", "意向工种", "期望月薪", "培训意愿", "意愿培训工种",
)  # fmt: skip
_AT_FACTORY, _AT_MILL, _AT_INN = (FACTORY, HUADU, "装配工"), (MILL, HAISHU, "挡车工"), (INN, YUNYAN, "厨师")
_WORK: Sequence[tuple[str, ...]] = (
    # name, born, sex, education, group, head, relation, kind of household, employer, place, trade, since, wage
    ("韦光荣", "19850307", "男", "初中", "一组", "韦光荣", "户主", _POOR, *_AT_FACTORY, "2025-02-10", "5500"),
    ("罗小妹", "19880412", "女", "初中", "一组", "韦光荣", "配偶", _POOR, *_AT_FACTORY, "2026-03-01", "4800"),
    ("王德明", "19790921", "男", "高中", "一组", "王德明", "户主", _OTHER, *_AT_MILL, "2026-01-05", "6000"),
    ("陈玉兰", "19901102", "女", "初中", "二组", "陈玉兰", "户主", "监测对象", *_AT_MILL, "2026-05-20", "4500"),
    ("杨建国", "19820615", "男", "小学", "二组", "杨建国", "户主", _POOR, *_AT_INN, "2025-09-01", "4200"),
)  # fmt: skip
_HOME: Sequence[tuple[str, ...]] = (
    # name, born, sex, education, group, head, relation, kind of household, wants a job, as what, wage, to learn what
    ("龙秀梅", "19860303", "女", "初中", "三组", "龙秀梅", "户主", _POOR, "是", "缝纫工", "4000", "缝纫工"),
    ("张志强", "19870818", "男", "初中", "三组", "龙秀梅", "配偶", _POOR, "是", "电焊工", "5000", ""),
    ("何海燕", "20040505", "女", "大专", "三组", "何大成", "女", _OTHER, "是", "文员", "3500", ""),
    ("黄勇", "20020202", "男", "高中", "三组", "黄勇", "户主", _OTHER, "是", "保安", "4500", ""),
    ("潘金花", "19750707", "女", "小学", "三组", "潘金花", "户主", _OTHER, "", "", "", "家政服务员"),
    ("岑老四", "19700101", "男", "小学", "三组", "岑老四", "户主", _POOR, "", "", "", ""),
    ("莫小龙", "20090606", "男", "初中", "二组", "莫开明", "子", _OTHER, "", "", "", ""),
)  # fmt: skip
PEOPLE = len(_WORK) + len(_HOME)


def id_number(born: str, order: int, sex: str) -> str:
    """Return an invented number of somebody of the county, with its right last digit."""
    first = f"{COUNTY}{born}{order * 2 + (sex == '男'):03d}"
    return first + id_checksum(first)


def ledger(path: Path) -> Path:
    """Write the village's own ledger, as a spreadsheet of hers would look."""
    rows = []
    for order, row in enumerate((*_WORK, *_HOME), start=150):
        name, born, sex, education, group, head, relation, kind, *rest = row
        works = len(rest) == len(_WORK[0]) - 8
        job = rest if works else [""] * 5
        wish = ["", "", "", "", ""] if works else [*rest[:3], "是" if rest[3] else "", rest[3]]
        who = (name, id_number(born, order, sex), sex, education, f"1380000{order:04d}")
        rows.append((*who, group, head, relation, kind, *job, *wish))
    return sheet(path, _HEAD, rows)


def sheet(path: Path, head: Sequence[str], rows: Sequence[Sequence[Any]]) -> Path:
    """Write a spreadsheet of one table."""
    book = openpyxl.Workbook()
    table = book.active
    assert table is not None
    for row in (head, *rows):
        table.append(list(row))
    book.save(path)
    return path


def documents(folder: Path) -> list[Path]:
    """Write what the county sends down: posts, classes, targets, wages, pairings."""
    folder.mkdir()
    posts = ("用人单位", "岗位名称", "招聘人数", "工作地点", "月工资（元）", "食宿", "年龄要求", "联系电话", "有效期至")
    classes = ("培训班名称", "培训工种", "培训类型", "培训地点", "开班日期", "结班日期", "天数", "名额", "联系电话")
    targets = ("单位", "年度", "指标", "目标数", "计量单位")
    return [
        sheet(
            folder / "招聘岗位.xlsx",
            posts,
            [
                ("广州某某制衣厂", "缝纫工", 20, HUADU, "4500-6000", "包吃住", "18-50岁", "020-86000000", "2026-12-31"),
                ("惠州某某门业", "电焊工", 5, HUIYANG, "5500-7000", "包住", "18-45岁", "0752-3300000", "2026-09-30"),
            ],
        ),
        sheet(
            folder / "培训班.xlsx",
            classes,
            [("缝纫工第一期", "缝纫工", "订单式培训", "马官镇", "2026-06-01", "2026-06-12", 12, 40, "0851-38000000")],
        ),
        sheet(
            folder / "目标.xlsx",
            targets,
            [("双玉村", 2026, "外出务工人数", 3, "人"), ("双玉村", 2026, "脱贫劳动力务工人数", 6, "人")],
        ),
        sheet(folder / "平均工资.xlsx", ("地区", "月平均工资"), [("广东省", 4800), (HUADU, 5200), ("贵州省", 4900)]),
        sheet(folder / "结对.xlsx", ("结对类型", "结对地区", "开始日期"), [("东西部协作", HUADU, "2021-01-01")]),
    ]  # fmt: skip
