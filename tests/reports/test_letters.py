from dataclasses import replace
from pathlib import Path

import pytest

from tests.tools import output, text_of
from villagedesk.errors import WrongUse
from villagedesk.reports.handover import HandedFile, Handover, draw_handover
from villagedesk.reports.preview import page_count
from villagedesk.reports.recovery_sheet import RecoverySheet, draw_recovery_sheet

RECOVERY = RecoverySheet("双玉村", "520422101237", "2026-11-21", "8f3a11c2", "K7M2Q-9XR4T-H3WCA-5PZ8N-B6DVE-2YJGF")
HANDOVER = Handover(
    number="520422101237-20261121-1-0A1B",
    sender="双玉村村民委员会",
    recipient="普定县就业局",
    handed_by="龙秀英",
    made_at="2026-11-21 15:04",
    files=[
        HandedFile(
            "上报_双玉村_20261121_第03次-0A1B.vdu",
            "1.4 MB",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            184,
        )
    ],
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


def test_the_handover_sheet_shows_what_goes_to_whom_on_both_halves(tmp_path: Path) -> None:
    pdf = tmp_path / "移交单.pdf"
    assert draw_handover(HANDOVER, pdf) == 1
    page = text_of(pdf, 1)
    for text in (
        HANDOVER.files[0].name,
        HANDOVER.recipient,
        HANDOVER.handed_by,
        "9f86 d081 884c 7d65 9a2f eaa0 c55a d015",
        "劳动力 126，农户 58",
        "184 条修改",
    ):
        assert page.count(text) == 2
    assert HANDOVER.files[0].sha256[32:36] not in page
    assert page.count("签字、盖章") == 4
    assert ("村留存" in page, "县留存" in page) == (True, True)


def test_many_files_go_over_several_sheets(tmp_path: Path) -> None:
    pdf = tmp_path / "移交单.pdf"
    files = [replace(HANDOVER.files[0], name=f"第{number:02d}次.vdu") for number in range(1, 10)]
    assert draw_handover(replace(HANDOVER, files=files), pdf) == page_count(pdf) == 3
    assert "第09次.vdu" in text_of(pdf, 3)


def test_the_letters_are_sound_and_carry_their_fonts(tmp_path: Path) -> None:
    draw_recovery_sheet(RECOVERY, tmp_path / "a.pdf")
    draw_handover(HANDOVER, tmp_path / "b.pdf")
    for pdf in tmp_path.iterdir():
        output("qpdf", "--check", pdf)
        assert all(line.split()[-5] == "yes" for line in output("pdffonts", pdf).splitlines()[2:])
