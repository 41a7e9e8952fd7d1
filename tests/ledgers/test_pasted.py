"""Cells pasted without a header go through the readers and checks of the import."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.ledgers.pasted import has_header, lines, read_cells

LOOKUPS = ShippedLookups(date(2026, 11, 21), "520422101237")
_CELLS = st.text(st.characters(codec="utf-8", exclude_characters='\r"', exclude_categories=["Cs", "Cc"]), min_size=1)


def test_lines_are_cut_at_tabs_and_a_quoted_cell_keeps_its_break() -> None:
    assert lines('二组\t"在家\n务农"\r\n三组\t\r\n') == [["二组", "在家\n务农"], ["三组", ""]]


@given(st.lists(st.lists(_CELLS, min_size=2, max_size=2), min_size=1, max_size=5))
def test_what_a_spreadsheet_copies_is_read_back(table: list[list[str]]) -> None:
    assert lines("".join("\t".join(row) + "\n" for row in table)) == table


def test_a_header_is_told_from_people() -> None:
    assert has_header("姓名\t身份证号\t联系电话\n韦光荣\t\t13800000001\n")
    assert not has_header("韦光荣\t13800000001\n罗小妹\t13800000002\n")
    assert not has_header("二组")


def test_cells_are_read_by_the_field_of_their_column() -> None:
    fields = ["labourer.phone", "", "household.type", "labourer.education"]
    cells = read_cells([["138 0000 0001", "随便", "脱贫户", "初中", "多的"]], fields, LOOKUPS)
    assert [(cell.place, cell.values) for cell in cells] == [
        (0, {"labourer.phone": "13800000001"}),
        (2, {"household.type": "1"}),
        (3, {"labourer.education": "70"}),
    ]
    assert not any(cell.problem for cell in cells)


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("household.type", "火星户", "不在选项里"),
        ("labourer.phone", "12", "电话号码不对"),
        ("labourer.id_number", "520422********4527", "身份证号"),
        ("labourer.birth_date", "2026-02-31", "没有“2026-02-31”这一天"),
        ("labourer.name", "?某", "问号"),
    ],
)
def test_a_cell_that_cannot_be_taken_says_why(field: str, text: str, says: str) -> None:
    (cell,) = read_cells([[text]], [field], LOOKUPS)
    assert says in cell.problem


def test_a_blank_cell_asks_nothing() -> None:
    assert read_cells([["", "  "]], ["labourer.phone", "labourer.remark"], LOOKUPS) == []
