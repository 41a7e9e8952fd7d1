"""Every kind of value is read from what a cell or a keyboard gives."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.cells import Cell
from villagedesk.catalogue.checks import id_checksum
from villagedesk.catalogue.dates import read_dates
from villagedesk.catalogue.field import Field, Kind
from villagedesk.catalogue.kinds import format_value, is_iso_date, read
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.catalogue.money import Unit, read_money

TODAY = date(2026, 11, 21)
LOOKUPS = ShippedLookups(TODAY, "520422101237")
CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.text("0123456789.-/年月日元千万至今Ee+X ，、'"),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
)
ALL_FIELDS = [field for kind in KINDS.values() for field in kind]


def field(name: str) -> Field:
    kind, _, own = name.partition(".")
    return KINDS[kind].field(own)


def codes(name: str, cell: Cell) -> list[str]:
    return [problem.code for problem in read(field(name), cell, LOOKUPS).problems]


def value(name: str, cell: Cell) -> object:
    return read(field(name), cell, LOOKUPS).values.get(name.partition(".")[2])


@pytest.mark.parametrize(
    "cell",
    [
        "520422199101184527",
        " 520422 19910118 4527\u3000",
        "'520422199101184527",
        "５２０４２２１９９１０１１８４５２７",
        "520422\u200b199101184527",
        "520422-19910118-4527",
    ],
)
def test_an_id_is_cleaned_and_kept(cell: str) -> None:
    assert value("labourer.id_number", cell) == "520422199101184527"


def test_a_small_x_becomes_a_large_one() -> None:
    assert value("labourer.id_number", "52252719971130357x") == "52252719971130357X"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (5.20422199101184e17, "id-damaged"),
        (520422199101184527, "id-damaged"),
        ("5.20422E+17", "id-damaged"),
        ("5.20422199101184e17", "id-damaged"),
        ("520422701126487", "id-old15"),
        (520422701126487.0, "id-old15"),
        ("520422199101184528", "id-checksum"),
        ("52042219910118452", "id-checksum"),
        ("520422199102304527", "id-checksum"),
    ],
)
def test_a_bad_id_is_named_and_never_kept(cell: Cell, code: str) -> None:
    assert codes("labourer.id_number", cell) == [code]
    assert value("labourer.id_number", cell) is None


@given(st.dates(date(1940, 1, 1), date(2008, 1, 1)), st.integers(1, 999))
def test_no_number_cell_ever_becomes_an_id(born: date, order: int) -> None:
    first = f"520422{born:%Y%m%d}{order:03d}"
    number = first + id_checksum(first)
    assert value("labourer.id_number", number) == number
    if number.isdigit():
        assert value("labourer.id_number", float(number)) is None


@pytest.mark.parametrize("dot", "·•‧・.．∙●")
def test_every_dot_in_a_name_becomes_the_standard_one(dot: str) -> None:
    assert value("labourer.name", f"木乃 {dot}热哈") == "木乃·热哈"


def test_names_keep_rare_characters_and_lose_blanks_and_notes() -> None:
    assert value("labourer.name", "杨 䶮") == "杨䶮"
    assert value("labourer.name", "韦𬱖") == "韦𬱖"
    assert value("labourer.name", "張偉") == "張偉"
    assert value("labourer.name", "Maria Li") == "Maria Li"
    assert codes("labourer.name", "李大山(已故)") == ["name-note"]
    assert codes("labourer.name", "李大山（户主）") == []


@pytest.mark.parametrize(
    "cell", ["131-3671-5753", 13136715753.0, 13136715753, "+86 13136715753", "\t13136715753", "008613136715753"]
)
def test_a_phone_is_eleven_digits(cell: Cell) -> None:
    assert value("labourer.phone", cell) == "13136715753"


def test_a_second_phone_goes_to_its_companion() -> None:
    reading = read(field("labourer.phone"), "13912345678、13812345678(妻)", LOOKUPS)
    assert reading.values == {"phone": "13912345678", "other_phone": "13812345678"}
    assert codes("labourer.phone", "1.39E+10") == ["phone-damaged"]
    assert value("labourer.phone", "无") is None


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        ("2024-3-5", "2024-03-05"),
        ("2024.3.5", "2024-03-05"),
        ("2024/3/5 0:00:00", "2024-03-05"),
        ("20240305", "2024-03-05"),
        (20240305.0, "2024-03-05"),
        (45356.0, "2024-03-05"),
        ("45356", "2024-03-05"),
        (date(2024, 3, 5), "2024-03-05"),
        (datetime(2024, 3, 5, 8, 30, tzinfo=UTC), "2024-03-05"),
        ("2024年3月5日", "2024-03-05"),
        ("2024年3月", "2024-03"),
        ("2024年3月初", "2024-03"),
        ("2024.03", "2024-03"),
        ("2024.10", "2024-10"),
        (2024.03, "2024-03"),
        ("202403", "2024-03"),
        ("24.3.5", "2024-03-05"),
        ("二〇二四年十二月", "2024-12"),
        ("２０２４．３．５", "2024-03-05"),
        ("2024年3月至今", "2024-03"),
    ],
)
def test_a_date_keeps_the_precision_it_was_written_with(cell: Cell, iso: str) -> None:
    assert codes("spell.start_date", cell) == []
    assert value("spell.start_date", cell) == iso


@pytest.mark.parametrize("cell", ["至今", "长期", "无", "", None, "目前"])
def test_words_for_still_going_on_are_no_date_and_no_problem(cell: Cell) -> None:
    assert read(field("spell.end_date"), cell, LOOKUPS).values == {}
    assert codes("spell.end_date", cell) == []


@pytest.mark.parametrize(
    ("cell", "code"),
    [("去年", "date-unclear"), ("2024", "date-unclear"), (2024.0, "date-unclear"), ("2024-13-1", "date-invalid")],
)
def test_what_is_no_date_is_named(cell: Cell, code: str) -> None:
    assert codes("spell.start_date", cell) == [code]


def test_october_as_a_number_has_lost_its_zero_and_is_asked_about() -> None:
    assert codes("spell.start_date", 2024.1) == ["date-unclear"]


def test_a_range_of_dates_fills_both_ends() -> None:
    reading = read(field("spell.start_date"), "2024.3-2024.10", LOOKUPS)
    assert reading.values == {"start_date": "2024-03", "end_date": "2024-10"}
    assert read_dates("2024年3月-5月", TODAY).end == "2024-05"


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_back_however_it_is_written(day: date) -> None:
    written = (
        *(f"{day:%Y-%m-%d}", f"{day:%Y%m%d}", f"{day.year}年{day.month}月{day.day}日"),
        *(f"{day.year}.{day.month}.{day.day}", f"{day.year}/{day.month}/{day.day}"),
    )
    assert {read_dates(text, TODAY).start for text in written} == {day.isoformat()}


@pytest.mark.parametrize(
    ("cell", "fen", "upper"),
    [
        (6300.0, 630000, None),
        ("5,600元", 560000, None),
        ("5.6千", 560000, None),
        ("0.3万", 30_0000, None),
        ("3千5", 350000, None),
        ("五千", 500000, None),
        ("三千五", 350000, None),
        ("一万二", 1_200_000, None),
        ("3000-4000", 300000, 400000),
        ("3-4千", 300000, 400000),
        ("4600～5600元/月", 460000, 560000),
        ("年薪6万", 500000, None),
        ("约5000左右", 500000, None),
        ("3k", 300000, None),
    ],
)
def test_money_is_read_as_fen_with_both_ends(cell: Cell, fen: int, upper: int | None) -> None:
    reading = read(field("spell.monthly_wage"), cell, LOOKUPS)
    assert reading.problems == ()
    assert reading.values.get("monthly_wage") == fen
    assert reading.values.get("monthly_wage_upper") == upper


def test_a_column_of_wan_a_year_is_divided_by_twelve() -> None:
    unit = Unit(10_000, yearly=True)
    for cell in (3.6, "3.6", "3.6万", 36000, "36000元"):
        assert read_money(cell, unit).low == 3000_00


@pytest.mark.parametrize(
    ("cell", "code"), [("200元/天", "money-per-day"), ("多", "money-unclear"), (True, "money-unclear")]
)
def test_what_is_no_monthly_amount_is_named(cell: Cell, code: str) -> None:
    assert codes("spell.monthly_wage", cell) == [code]


@given(st.integers(0, 10**9))
def test_money_survives_being_shown_and_read_again(fen: int) -> None:
    wage = field("spell.monthly_wage")
    assert read(wage, format_value(wage, fen), LOOKUPS).values["monthly_wage"] == fen


@pytest.mark.parametrize(
    ("cell", "answer"),
    [
        *((cell, True) for cell in ("是", "有", "√", 1.0, "Y", "已签订", True)),
        *((cell, False) for cell in ("否", "无", "×", 0, "n", "未签", "不愿意")),
    ],
)
def test_yes_and_no_in_all_their_forms(cell: Cell, answer: bool) -> None:
    assert value("spell.contract", cell) is answer


def test_neither_yes_nor_no_is_named() -> None:
    assert codes("spell.contract", "电焊工") == ["yes-no-unclear"]


def test_several_codes_in_one_cell() -> None:
    assert value("labourer.tags", "脱贫户、低保户") == ["1", "4"]
    assert value("labourer.tags", "监测对象(边缘易致贫户)") == ["2", "22"]
    assert codes("labourer.tags", "脱贫户、外星人") == ["code-unknown"]


def test_a_place_keeps_the_words_below_the_county() -> None:
    reading = read(field("spell.place"), "广东省广州市花都区狮岭镇", LOOKUPS)
    assert reading.values == {"place": "440114", "place_text": "广东省广州市花都区狮岭镇"}
    assert codes("spell.place", "火星") == ["place-unknown"]


def test_wished_regions_keep_what_is_no_place() -> None:
    reading = read(field("intent.regions"), "浙江、珠三角、县内", LOOKUPS)
    assert reading.values == {"regions": ["330000", "520422"], "regions_text": "珠三角"}
    assert reading.problems == ()


def test_numbers_lose_their_counters() -> None:
    assert value("labourer.age", "35周岁") == 35
    assert value("spell.months_this_year", "7.5个月") == "7.5"
    assert codes("labourer.age", "三十") == ["number-unclear"]


def test_a_text_keeps_its_wording() -> None:
    assert value("labourer.remark", "  长期在外，　过年回。\u200b ") == "长期在外， 过年回。"
    assert value("spell.employer", 88.0) == "88"


def test_values_are_shown_as_people_read_them() -> None:
    assert format_value(field("spell.monthly_wage"), 123400) == "1,234.00"
    assert format_value(field("labourer.ethnic_group"), "06") == "苗族"
    assert format_value(field("spell.place"), "440114") == "广东省广州市花都区"
    assert format_value(field("intent.regions"), ["330000", "440000"]) == "浙江省、广东省"
    assert format_value(field("spell.contract"), False) == "否"
    assert format_value(field("spell.start_date"), "2024-03") == "2024-03"
    assert format_value(field("labourer.tags"), []) == format_value(field("labourer.sex"), None) == ""


@pytest.mark.parametrize("cell", [float("inf"), float("nan"), "9" * 5000, "9" * 5000 + "万", "1" * 4301 + "-2"])
@pytest.mark.parametrize("name", ["spell.monthly_wage", "spell.start_date", "household.member_count"])
def test_a_number_beyond_all_measure_is_a_problem(name: str, cell: Cell) -> None:
    assert codes(name, cell)


def test_half_a_character_and_marks_that_turn_the_writing_are_dropped() -> None:
    assert value("labourer.remark", "在\ud800家\u2066\u202e\x9f务农\udfff") == "在家务农"
    assert value("labourer.remark", "\ud800") is None


@given(st.sampled_from(ALL_FIELDS), CELLS)
def test_no_cell_is_too_strange_to_read(declared: Field, cell: Cell) -> None:
    reading = read(declared, cell, LOOKUPS)
    for name, found in reading.values.items():
        assert found not in (None, "", [])
        if name == declared.name and declared.kind is Kind.DATE:
            assert is_iso_date(str(found))
        if name == declared.name and declared.kind in (Kind.CODE, Kind.PLACE):
            assert format_value(declared, found)
    assert all(problem.message and problem.code for problem in reading.problems)
