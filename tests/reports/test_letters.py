from dataclasses import replace
from pathlib import Path

import pytest

from tests.tools import output, text_of
from villagedesk.errors import WrongUse
from villagedesk.reports.handover import Handover, draw_handover
from villagedesk.reports.preview import page_count
from villagedesk.reports.recovery_sheet import RecoverySheet, draw_recovery_sheet

RECOVERY = RecoverySheet("双玉村", "520422101237", "2026-11-21", "8f3a11c2", "K7M2Q-9XR4T-H3WCA-5PZ8N-B6DVE-2YJGF")
HANDOVER = Handover(
    number="520422101237-上报03",
    sender="双玉村村民委员会",
    recipient="普定县就业局",
    purpose="农村劳动力登记、岗位推荐、技能培训和补贴申领",
    made_at="2026-11-21 15:04",
    file_name="VD_520422101237_双玉村_20261121_上报03.vdu",
    file_size="1.42 MB",
    sha256="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    counts=(("劳动力", "126"), ("农户", "58")),
)


def test_the_recovery_sheet_shows_the_code_in_six_groups(tmp_path: Path) -> None:
    pdf = tmp_path / "恢复单.pdf"
    draw_recovery_sheet(RECOVERY, pdf)
    page = text_of(pdf, 1)
    assert all(group in page for group in RECOVERY.code.split("-"))
    assert all(text in page for text in ("双玉村", "520422101237", "2026-11-21", "8f3a11c2", "见证人签字"))
    assert page_count(pdf) == 1


def test_the_recovery_code_may_come_without_hyphens(tmp_path: Path) -> None:
    draw_recovery_sheet(RECOVERY, tmp_path / "a.pdf")
    draw_recovery_sheet(replace(RECOVERY, code=RECOVERY.code.replace("-", "")), tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_code_of_another_length_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongUse):
        draw_recovery_sheet(replace(RECOVERY, code="K7M2Q"), tmp_path / "a.pdf")


def test_the_handover_sheet_shows_what_goes_to_whom(tmp_path: Path) -> None:
    pdf = tmp_path / "移交单.pdf"
    draw_handover(HANDOVER, pdf)
    page = text_of(pdf, 1)
    for text in (
        HANDOVER.file_name,
        HANDOVER.recipient,
        HANDOVER.purpose,
        "9f86 d081 884c 7d65",
        "劳动力 126，农户 58",
    ):
        assert text in page
    assert HANDOVER.sha256[16:] not in page
    assert page.count("签字") >= 2


def test_the_letters_are_sound_and_carry_their_fonts(tmp_path: Path) -> None:
    draw_recovery_sheet(RECOVERY, tmp_path / "a.pdf")
    draw_handover(HANDOVER, tmp_path / "b.pdf")
    for pdf in tmp_path.iterdir():
        output("qpdf", "--check", pdf)
        assert all(line.split()[-5] == "yes" for line in output("pdffonts", pdf).splitlines()[2:])
