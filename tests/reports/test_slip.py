from io import BytesIO
from pathlib import Path

import pytest
import segno

from tests.reports.people import names, slip
from tests.tools import output, text_of
from villagedesk.catalogue.records.household import HOUSEHOLD
from villagedesk.catalogue.records.intent import INTENT
from villagedesk.catalogue.records.labourer import LABOURER
from villagedesk.catalogue.records.spell import SPELL
from villagedesk.catalogue.records.training_need import TRAINING_NEED
from villagedesk.errors import VillageDeskError
from villagedesk.reports.notice import DEFAULT_NOTICE
from villagedesk.reports.preview import page_count, page_size, render
from villagedesk.reports.slip import SLIP_KEYS, Slip, draw_slips
from villagedesk.reports.slip_form import FOOT, HALF, QR, SEAL, TABLE, cells
from villagedesk.reports.style import A4, MM

IN_NO_FONT = "\U00031360"


@pytest.fixture(scope="module")
def sixty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pdf = tmp_path_factory.mktemp("slips") / "登记单.pdf"
    assert draw_slips((slip(name, at) for at, name in enumerate(names(60))), pdf, DEFAULT_NOTICE) == 60
    return pdf


def pixel(points: float) -> int:
    return int(points * 300 / 72)


def drawn(*slips: Slip) -> bytes:
    target = BytesIO()
    draw_slips(slips, target, DEFAULT_NOTICE)
    return target.getvalue()


def test_every_name_is_found_twice_on_its_own_page(sixty: Path) -> None:
    pages = output("pdftotext", "-layout", sixty, "-").split("\f")
    missing = [name for at, name in enumerate(names(60)) if pages[at].count(name) < 2]
    assert missing == []


def test_every_font_is_embedded_and_helvetica_is_not_named(sixty: Path) -> None:
    lines = output("pdffonts", sixty).splitlines()[2:]
    assert {line.split()[0].split("+")[1] for line in lines} == {"NotoSansSC-Regular", "NotoSansSC-Bold", "HanaMinB"}
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in lines)
    assert b"Helvetica" not in sixty.read_bytes()


def test_the_file_is_sound(sixty: Path) -> None:
    assert "No syntax or stream encoding errors" in output("qpdf", "--check", sixty)


def test_one_slip_is_one_a4_sheet_with_two_copies_and_a_line_to_cut_along(sixty: Path) -> None:
    assert page_count(sixty) == 60
    assert page_size(sixty, 0) == pytest.approx(A4, abs=0.01)
    page = text_of(sixty, 1)
    assert page.index("村级留存") < page.index("沿此线裁开") < page.index("本人留存")
    assert page.count("农村劳动力登记单") == page.count("本人签字（手印）") == page.count("公章") == 2


def test_the_same_slips_give_the_same_bytes() -> None:
    assert drawn(slip("木乃·热哈"), slip("张𠀋")) == drawn(slip("木乃·热哈"), slip("张𠀋"))


def test_every_value_and_the_notice_can_be_read(tmp_path: Path) -> None:
    values = {key: f"值{at}末" for at, key in enumerate(SLIP_KEYS)}
    pdf = tmp_path / "a.pdf"
    draw_slips([Slip("520422101237-2026-X00001", "双玉村", "2026-11-21", values)], pdf, "为履行法定职责收集")
    page = "".join(output("pdftotext", "-raw", pdf, "-").split())
    assert [value for value in values.values() if page.count(value) != 2] == []
    assert page.count("为履行法定职责收集") == page.count("编号520422101237-2026-X00001") == 2


def test_the_code_on_both_halves_holds_the_number_and_nothing_else() -> None:
    one = slip("张伟")
    wanted = [bytes(row) for row in segno.make(one.number, error="m", micro=False, mask=3).matrix]
    picture = render(drawn(one), 0, 300)
    module = QR.width / len(wanted)
    for top in (QR.top, QR.top + HALF):
        assert [
            bytes(
                picture.data[pixel(top + (row + 0.5) * module) * picture.stride + pixel(QR.left + (at + 0.5) * module)]
                < 128
                for at in range(len(wanted))
            )
            for row in range(len(wanted))
        ] == wanted


def test_long_values_shrink_and_wrap_but_lose_nothing(tmp_path: Path) -> None:
    pdf = tmp_path / "long.pdf"
    address = "贵州省安顺市普定县马场镇双玉村第三村民小组" * 9
    draw_slips([slip("阿布都热依木·买买提" * 3, household__address=address)], pdf, DEFAULT_NOTICE * 3)
    text = "".join(output("pdftotext", "-raw", pdf, "-").split())
    assert text.count(address) == 2
    assert text.count("阿布都热依木·买买提" * 3) == 2
    assert page_count(pdf) == 1


def test_a_blank_person_still_gives_a_form_to_fill_by_pen() -> None:
    assert page_count(drawn(Slip("520422101237-2026-X00001", "", "", {}))) == 1


def test_names_person_field_and_character_that_cannot_be_printed_and_writes_nothing(tmp_path: Path) -> None:
    pdf = tmp_path / "a.pdf"
    with pytest.raises(VillageDeskError) as caught:
        draw_slips([slip("张三"), slip("李四", household__address=f"双玉村{IN_NO_FONT}寨")], pdf, DEFAULT_NOTICE)
    assert all(part in str(caught.value) for part in ("李四", "家庭住址", IN_NO_FONT, "U+31360"))
    assert list(tmp_path.iterdir()) == []


def test_tells_progress_and_stops_when_cancelled(tmp_path: Path) -> None:
    pdf = tmp_path / "a.pdf"
    heard: list[tuple[int, int]] = []
    slips = [slip(name) for name in names(5)]
    done = draw_slips(
        slips, pdf, DEFAULT_NOTICE, lambda now, total: heard.append((now, total)), lambda: len(heard) == 2
    )
    assert heard == [(1, 5), (2, 5)]
    assert done == 0
    assert not pdf.exists()


def test_no_slip_gives_no_file(tmp_path: Path) -> None:
    assert draw_slips([], tmp_path / "a.pdf", DEFAULT_NOTICE) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(VillageDeskError, match="没有写成"):
        draw_slips([slip("张三")], tmp_path / "gone" / "a.pdf", DEFAULT_NOTICE)


def test_every_field_on_the_form_is_a_field_of_the_catalogue() -> None:
    kinds = {kind.name: kind for kind in (HOUSEHOLD, LABOURER, SPELL, INTENT, TRAINING_NEED)}
    for key in SLIP_KEYS:
        kind, field = key.split(".")
        assert kinds[kind].field(field).name == field


def test_the_form_fills_its_half_and_leaves_room_for_a_seal_of_four_centimetres() -> None:
    assert min(SEAL.width, SEAL.height) >= 40 * MM
    assert FOOT.top + FOOT.height <= HALF - 6 * MM
    rights = [box.left + box.width for _, box in cells()]
    assert max(rights) == pytest.approx(TABLE.left + TABLE.width)
    assert all(box.width > cell.label_width + 5 * MM for cell, box in cells())
