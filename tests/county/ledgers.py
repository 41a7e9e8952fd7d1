"""Ledgers as villages without the program hand them in, of invented people."""

from pathlib import Path
from typing import Any

import openpyxl

HEADER = ("姓名", "身份证号", "户主姓名", "与户主关系", "村民小组", "联系电话")


def checked(seventeen: str) -> str:
    """Return an ID number with the right last digit (GB 11643)."""
    total = sum(int(digit) * pow(2, 17 - place, 11) for place, digit in enumerate(seventeen[:17]))
    return seventeen[:17] + "10X98765432"[total % 11]


WEI, LUO, WU = map(checked, ("52042219850307001", "52042219901102003", "52042219781225002"))
HOME: list[list[Any]] = [
    ["韦光荣", WEI, "韦光荣", "户主", "一组", "13885112233"],
    ["罗小妹", LUO, "韦光荣", "配偶", "一组", "13885112244"],
]
TORN = ["吴建国", WU[:-1], "吴建国", "户主", "二组", "13885112255"]
"""Somebody whose ID number lost a digit."""


def ledger(path: Path, rows: list[list[Any]], title: str = "", column: tuple[str, list[Any]] | None = None) -> Path:
    """Write a ledger, with a line above its header and a column more where they are given."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    if title:
        page.append([title])
    page.append([*HEADER, *([column[0]] if column else [])])
    for number, row in enumerate(rows):
        page.append([*row, *([column[1][number]] if column else [])])
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return path
