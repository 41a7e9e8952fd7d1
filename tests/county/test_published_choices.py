"""Entries of code lists that a county adds, renames and stops: offered, read and checked in the village."""

from pathlib import Path

import pytest

from tests.county.documents import arrived, drafted, filled, sent
from tests.exchange.road import County, Desk
from villagedesk.catalogue import KINDS, codes
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.kinds import format_value, read
from villagedesk.catalogue.validation import check
from villagedesk.county.publishing.draft import BadRows
from villagedesk.errors import RefusedFile
from villagedesk.subjects import entry_order


def test_choices_of_the_county_are_offered_read_and_checked(tmp_path: Path, hub: County, village: Desk) -> None:
    brand, lookups = KINDS["labourer"].field("brand"), village.context.lookups
    assert read(brand, "普定家政", lookups).problems
    rows = [
        {"代码": "51", "名称": "普定家政", "也叫": "普定月嫂、普定保姆"},
        {"代码": "1", "名称": "粤菜大师傅"},
        {"代码": "2", "名称": "广东技工", "停用": "是"},
    ]
    sent(hub, filled(tmp_path, "codes", rows, "劳务品牌"))
    codes.use_county({})  # the village is another computer
    (document,) = arrived(hub, village)
    assert document.title == "劳务品牌（本县选项）"
    assert read(brand, "普定月嫂", lookups).values == {"brand": "51"}
    offered = {entry.code: entry.label for entry in entry_order.offered(brand, lookups)}
    assert offered["51"] == "普定家政"
    assert offered["1"] == "粤菜大师傅"
    assert "2" not in offered
    assert format_value(brand, "2") == "广东技工"
    told = check(KINDS["labourer"], {"brand": "51"}, lookups)
    assert not [problem for problem in told if problem.field == "brand"]
    codes.use_county({})
    assert format_value(brand, "51") == "51"


@pytest.mark.parametrize("name", ["性别", "文化程度", "在册状态", "没有这个"])
def test_national_lists_and_those_the_program_goes_by_are_not_changed(tmp_path: Path, hub: County, name: str) -> None:
    with pytest.raises(RefusedFile, match="县里不能改"):
        drafted(hub, filled(tmp_path, "codes", [{"代码": "9", "名称": "其他"}], name))


def test_choices_that_would_confuse_are_refused(tmp_path: Path, hub: County) -> None:
    taken = code_list("brand").label("1")
    rows = [
        {"代码": "五十一", "名称": "甲"},
        {"代码": "52", "名称": taken},
        {"代码": "53", "名称": "乙", "上级代码": "88"},
    ]
    with pytest.raises(BadRows) as refusal:
        drafted(hub, filled(tmp_path, "codes", [*rows, {"代码": "53", "名称": "丙"}], "劳务品牌"))
    told = [fault.message for fault in refusal.value.faults]
    assert len(told) == 4
    assert any("只用数字和字母" in message for message in told)
    assert any(taken in message for message in told)
    assert any("没有代码 88" in message for message in told)
    assert any("重复" in message for message in told)
