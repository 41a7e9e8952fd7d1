"""Rows: what is a person, what is not, who is twice in the file, and how the report tells it."""

import json
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.ledgers.made_up import Rows, Write, make_id
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.ledgers import Ledger, read_ledger

CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(date(1900, 3, 1)),
    st.sampled_from(
        ["姓名", "合计", "户主", "是", "2024.3", "3千", "520422199101184527", "１３１", "务工情况", "：", "王 五"]
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8),
)
HEAD = ["序号", "姓名", "身份证号", "联系电话", "务工地点", "月收入"]


def read(write: Write, lookups: ShippedLookups, *rows: Sequence[object]) -> Ledger:
    return read_ledger(write({"表": [HEAD, *rows]}), lookups)


def outcomes(ledger: Ledger) -> list[str]:
    return [row.outcome for row in ledger.rows[1:]]


def codes(ledger: Ledger) -> list[list[str]]:
    return [[problem.code for problem in row.problems] for row in ledger.people]


def test_only_people_are_people(write: Write, lookups: ShippedLookups) -> None:
    ledger = read(
        write,
        lookups,
        ["例", "张三", make_id(1), "13900000001"],
        [1, "王二妹", make_id(2), "13900000002"],
        [],
        ["小计", "", 1],
        HEAD,
        [2, "赵大山", make_id(3), "13900000003"],
        [3, "", make_id(4), "13900000004"],
        ["", "", "", "", "", 300],
        ["合　计", "", 2],
        ["注：本表一式两份。"],
        ["填表人：某某", "", "审核人：", "", "填报日期：2026年11月"],
    )
    assert outcomes(ledger) == [
        *("skipped", "ready", "skipped", "skipped", "skipped", "ready", "rejected", "skipped", "skipped"),
        *("skipped", "skipped"),
    ]
    assert ledger.summary["rejected"] == 1


def test_a_bad_id_leaves_the_rest_of_the_row(write: Write, lookups: ShippedLookups) -> None:
    ledger = read(
        write,
        lookups,
        [1, "王一", 5.20422199003071e17, "13900000001", "县内", 3000],
        [2, "王二", "520422701126487", "13900000002", "县内", 3000],
        [3, "王三", make_id(3)[:-1] + "A", "13900000003", "县内", 3000],
        [4, "王四", "", "13900000004", "县内", 3000],
    )
    assert codes(ledger) == [["id-damaged"], ["id-old15"], ["id-checksum"], ["id-missing"]]
    for row in ledger.people:
        assert row.outcome == "review"
        assert "labourer.id_number" not in row.values
        assert row.values_of("spell") == {"place": "520422", "monthly_wage": 3000_00}


def test_a_sheet_without_an_id_column_is_not_blamed_for_it(write: Write, lookups: ShippedLookups) -> None:
    ledger = read_ledger(write({"表": [["姓名", "民族", "电话"], ["王一", "苗", ""]]}), lookups)
    assert [row.outcome for row in ledger.people] == ["ready"]


def test_the_same_person_twice_by_id_or_by_name_and_phone(write: Write, lookups: ShippedLookups) -> None:
    ledger = read(
        write,
        lookups,
        [1, "王一", make_id(1), "13900000001"],
        [2, "王 一", " " + make_id(1), ""],
        [3, "王一", "", "139-0000-0001"],
        [4, "王一", make_id(5), "13900000001"],
        [5, "王二", "", "13900000001"],
    )
    assert [row.same_as for row in ledger.people] == [0, 2, 2, 0, 0]
    assert ledger.summary["duplicates"] == 2


def test_an_id_fills_sex_and_birth_date_the_sheet_lacks(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [["姓名", "身份证号", "出生年月"], ["王一", make_id(1), "1990.03"], ["王二", make_id(2), "1991.03"]]
    ledger = read_ledger(write({"表": rows}), lookups)
    first, second = ledger.people
    assert first.values["labourer.sex"] == "1"
    assert first.values["labourer.birth_date"] == "1990-03-07"
    assert first.outcome == "ready"
    assert [problem.code for problem in second.problems] == ["birth-mismatch"]


def test_the_report_has_the_agreed_shape(write: Write, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["姓名", "性别", "身份证号", "务工地点", "月收入", "人员类别", "务工月数"],
        ["王一", "男", make_id(1), "福建晋江", "4500.5", "脱贫户、低保户", 7.5],
    ]
    report = read_ledger(write({"表": rows, "空": []}), lookups).report()
    assert json.loads(json.dumps(report, ensure_ascii=False)) == report
    assert set(report) == {
        *("file", "format", "encoding", "sheet", "other_sheets", "header_rows", "columns", "rows", "summary"),
    }
    assert report["columns"][3] == {"column": 4, "header": "务工地点", "field": "spell.place"}
    values = report["rows"][1]["values"]
    assert values["labourer.sex"] == {"code": "1", "label": "男"}
    assert values["spell.place"] == "350582"
    assert values["spell.monthly_wage"] == pytest.approx(4500.5)
    assert values["spell.months_this_year"] == pytest.approx(7.5)
    assert [tag["label"] for tag in values["labourer.tags"]] == ["脱贫户", "低保户"]
    assert report["summary"]["rows"] == 2
    assert report["header_rows"] == [1]


def test_one_bad_row_never_stops_the_others(write: Write, lookups: ShippedLookups) -> None:
    ledger = read(
        write,
        lookups,
        [1, "王一", "#REF!", "打不通", "天上", "很多"],
        [2, "王二", make_id(2), "13900000002", "县内", 3000],
    )
    assert outcomes(ledger) == ["review", "ready"]
    assert set(codes(ledger)[0]) == {"place-unknown", "money-unclear", "id-missing"}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(grid=st.lists(st.lists(CELLS, max_size=7), max_size=12), above=st.integers(0, 3))
def test_no_sheet_is_too_strange(grid: list[list[object]], above: int, write: Write, lookups: ShippedLookups) -> None:
    rows = [*grid[:above], HEAD, *grid[above:]]
    ledger = read_ledger(write({"表": rows}), lookups)
    assert json.dumps(ledger.report())
    assert [row.row for row in ledger.rows] == list(range(1, len(ledger.rows) + 1))
