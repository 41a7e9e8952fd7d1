"""Invented posts and people who look for work, for the tests and the measurement of matching."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from villagedesk.catalogue.documents import document_kinds
from villagedesk.register import datasets
from villagedesk.register.datasets import Dataset, digest, written
from villagedesk.register.store import Register
from villagedesk.subjects.matching.posts import IDENTITY, POSTS, Post, of_county
from villagedesk.subjects.published_rows import of_document

TRADES = (
    "缝纫工", "平车工", "电焊工", "氩弧焊工", "普工", "电子装配工", "包装工", "质检员", "叉车司机", "货车司机",
    "厨师",
    "帮厨", "服务员", "客房服务员", "保洁员", "保安", "家政服务员", "月嫂", "养老护理员", "护工", "木工", "喷漆工",
    "钢筋工", "泥水工", "水电工", "挡车工", "数控车床工", "注塑工", "仓管员", "快递员", "销售员", "文员", "会计",
    "采茶工", "养殖工",
)  # fmt: skip
PLACES = (
    "440114", "440106", "440306", "440605", "441323", "441900", "442000", "330212", "330782", "330110", "320583",
    "350203", "310115", "520103", "520422", "520402", "510107", "430104",
)  # fmt: skip
REGIONS = ("440000", "440100", "330000", "330200", "520000", "520422", "520100")
_AGES = ("18-45岁", "18-50岁", "55岁以下", "不限", "16周岁以上", "18-35岁", "男18-55岁，女18-50岁", None)
_BOARD = ("包吃住", "包住，补贴餐费", "食宿自理", "提供住宿", "包吃", None)
_EDUCATION = ("不限", "初中以上", "高中", "大专及以上", "小学", None)
_FIRMS = ("电子有限公司", "制衣厂", "家具厂", "酒店", "物流有限公司", "养老院", "种植专业合作社", "实验小学")


def invented(count: int, seed: int, today: date) -> list[dict[str, Any]]:
    """Return `count` invented posts as the county's table holds them."""
    random = Random(seed)
    return [_post(random, number, today) for number in range(count)]


def offered(rows: Sequence[Mapping[str, Any]]) -> list[Post]:
    """Return posts as a village reads them."""
    return [of_county(key, values) for key, values in of_document(_document(rows, 1), IDENTITY)]


def publish(register: Register, rows: Sequence[Mapping[str, Any]], version: int = 1) -> None:
    """Let posts come down from the county."""
    with register.writing() as connection:
        datasets.take(connection, [_document(rows, version)])


def _document(rows: Sequence[Mapping[str, Any]], version: int) -> Dataset:
    columns = [
        {"name": field.name, "label": field.label, "kind": field.kind.value} for field in document_kinds()[POSTS]
    ]
    told = [[row.get(str(column["name"])) for column in columns] for row in rows]
    text = written({"columns": columns, "rows": told})
    return Dataset(POSTS, "", version, "招聘岗位", digest(text), "2026-11-01T08:00:00Z", text)


def _post(random: Random, number: int, today: date) -> dict[str, Any]:
    wage = random.randrange(28, 90) * 10_000
    until = today + timedelta(days=random.randrange(-40, 200))
    made = {
        "employer": f"某某{number % 700}{random.choice(_FIRMS)}",
        "position": random.choice(TRADES),
        "count": random.randrange(1, 60),
        "place": random.choice(PLACES),
        "wage": wage if random.random() < 0.9 else None,
        "wage_upper": wage + random.randrange(5, 25) * 10_000 if random.random() < 0.7 else None,
        "board_lodging": random.choice(_BOARD),
        "age": random.choice(_AGES),
        "education": random.choice(_EDUCATION),
        "skill": random.choice((None, "熟练", "夫妻工优先", "能上夜班")),
        "phone": f"020-8600{number % 10000:04d}",
        "until": until.isoformat() if random.random() < 0.8 else None,
    }
    if made["wage"] is None:
        made["wage_upper"] = None
    return {name: value for name, value in made.items() if value is not None}
