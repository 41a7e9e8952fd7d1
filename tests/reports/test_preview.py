from io import BytesIO

import pytest

from tests.reports.people import slip
from villagedesk.errors import CannotOpen
from villagedesk.reports.notice import DEFAULT_NOTICE
from villagedesk.reports.preview import page_count, render, render_all
from villagedesk.reports.slip import draw_slips


@pytest.fixture(scope="module")
def pdf() -> bytes:
    target = BytesIO()
    draw_slips([slip("张伟"), slip("木乃·热哈")], target, DEFAULT_NOTICE)
    return target.getvalue()


def test_a_page_at_300_dpi_has_the_size_of_the_paper(pdf: bytes) -> None:
    raster = render(pdf, 0, 300)
    assert (raster.width, raster.height) == pytest.approx((2480, 3508), abs=1)
    assert len(raster.data) == raster.stride * raster.height
    assert raster.stride >= raster.width


def test_paper_is_white_and_ink_is_black_without_fills(pdf: bytes) -> None:
    raster = render(pdf, 0, 150)
    dark = sum(raster.data.count(shade) for shade in range(128))
    assert raster.data[0] == 255
    assert 0.01 < dark / len(raster.data) < 0.12


def test_colour_takes_three_bytes_a_pixel_or_four(pdf: bytes) -> None:
    raster = render(pdf, 0, 72, grey=False)
    assert raster.stride >= 3 * raster.width
    assert not raster.grey


def test_all_pages_come_in_order_while_others_look_at_the_same_file(pdf: bytes) -> None:
    pages = []
    for raster in render_all(pdf, 72):
        pages.append(raster)
        assert page_count(pdf) == 2
    assert pages == [render(pdf, 0, 72), render(pdf, 1, 72)]


def test_what_is_no_pdf_is_told_in_words() -> None:
    with pytest.raises(CannotOpen):
        page_count(b"not a pdf")
