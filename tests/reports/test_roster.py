"""The list as it stands on the screen, on paper."""

import io
from pathlib import Path

import pytest

from tests.tools import text_of
from villagedesk.reports.preview import page_count, page_size
from villagedesk.reports.roster import ROWS_A_PAGE, Roster, RosterColumn, draw_roster
from villagedesk.reports.style import Align

COLUMNS = (RosterColumn("姓名", 80), RosterColumn("年龄", 50, Align.RIGHT), RosterColumn("务工/就业", 160))


def roster(count: int) -> Roster:
    """Return a roster of invented people."""
    rows = [(f"韦{n}", str(20 + n), "广州 · 缝纫工") for n in range(1, count + 1)]
    return Roster(
        "双玉村劳动力名册", "双玉村村民委员会", f"一组　共 {count} 人", "2026-11-21 15:04", COLUMNS, rows, count
    )


def test_a_page_says_who_is_listed_and_leaves_room_to_sign(tmp_path: Path) -> None:
    pdf = tmp_path / "名册.pdf"
    assert draw_roster(roster(3), pdf) == 1
    page = text_of(pdf, 1)
    for words in (
        "双玉村劳动力名册", "双玉村村民委员会", "一组", "共3人", "序号", "姓名", "务工/就业", "韦3", "23",
        "广州 · 缝纫工", "2026-11-21 15:04", "第 1 页，共 1 页", "制表人", "审核人", "盖章",
    ):  # fmt: skip
        assert words.replace(" ", "") in page.replace(" ", "")
    width, height = page_size(pdf, 0)
    assert width > height


def test_the_head_repeats_and_the_count_goes_on(tmp_path: Path) -> None:
    pdf = tmp_path / "名册.pdf"
    heard: list[tuple[int, int]] = []
    count = ROWS_A_PAGE + 2
    assert draw_roster(roster(count), pdf, lambda done, total: heard.append((done, total))) == 2
    assert page_count(pdf) == 2
    second = text_of(pdf, 2)
    assert "务工/就业" in second
    assert "第 2 页，共 2 页" in second
    assert f"韦{count}" in second
    assert str(count) in second
    assert "韦1 " not in second
    assert heard[-1] == (count, count)


def test_nobody_is_one_page_with_its_head(tmp_path: Path) -> None:
    pdf = tmp_path / "名册.pdf"
    assert draw_roster(roster(0), pdf) == 1
    assert "姓名" in text_of(pdf, 1)


def test_giving_up_leaves_no_file(tmp_path: Path) -> None:
    class GivenUp(Exception):
        pass

    def progress(_done: int, _total: int) -> None:
        raise GivenUp

    with pytest.raises(GivenUp):
        draw_roster(roster(3), tmp_path / "名册.pdf", progress)
    assert not list(tmp_path.iterdir())


def test_the_same_list_gives_the_same_bytes() -> None:
    first, second = io.BytesIO(), io.BytesIO()
    for target in (first, second):
        draw_roster(roster(5), target)
    assert first.getvalue() == second.getvalue()
