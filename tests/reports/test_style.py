import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from villagedesk.reports.fonts import width
from villagedesk.reports.style import fit, wrap

TEXTS = st.text(alphabet="村民委员会，。（）“”、12aB-·/ 𫍯", min_size=1, max_size=120)


def test_a_closing_mark_never_begins_a_line_and_an_opening_mark_never_ends_one() -> None:
    lines = wrap("一二三四，五六七八（九十）一二。", 50, 10)
    assert not any(line[0] in "，。）" or line[-1] == "（" for line in lines)


def test_a_number_stays_whole_where_it_can() -> None:
    assert wrap("电话13900000000", 80, 10) == ("电话", "13900000000")


def test_a_word_wider_than_the_box_is_broken() -> None:
    lines = wrap("A" * 50, 60, 10)
    assert "".join(lines) == "A" * 50
    assert all(width(line, 10) <= 60 for line in lines)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from([25.0, 60.0, 300.0]))
def test_no_character_is_lost_and_none_leaves_the_box(text: str, room: float) -> None:
    fitted = fit(text, room, 15, 10)
    assert "".join(fitted.lines).replace(" ", "") == text.replace(" ", "")
    assert len(fitted.lines) * fitted.size * fitted.leading <= 15.01
    assert all(width(line, fitted.size) <= room + 0.01 for line in fitted.lines)


@pytest.mark.parametrize("length", [1, 20, 200])
def test_a_short_text_keeps_its_size_and_a_long_one_shrinks(length: int) -> None:
    fitted = fit("村" * length, 115, 15, 10)
    assert (fitted.size == 10) == (length == 1)
    assert sum(map(len, fitted.lines)) == length
