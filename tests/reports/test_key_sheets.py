from pathlib import Path

from tests.tools import text_of
from villagedesk.county import ceremony
from villagedesk.exchange.fingerprint import fingerprint
from villagedesk.exchange.keys import KeyPair
from villagedesk.reports.preview import page_count
from villagedesk.reports.root_sheet import draw_root_sheet
from villagedesk.reports.village_codes import CodeSheet, CodeStrip, draw_village_codes

COUNTY = "普定县就业局"


def test_the_root_sheet_shows_both_keys_in_groups_and_how_to_keep_them(tmp_path: Path) -> None:
    root, pdf = KeyPair.generate(), tmp_path / "根密钥单.pdf"
    draw_root_sheet(ceremony.root_sheet("520422", COUNTY, root, "2026-11-22"), pdf)
    first, second = text_of(pdf, 1), text_of(pdf, 2)
    digits = root.seed.hex()
    shown = [digits[start : start + 4] for start in range(0, len(digits), 4)]
    shown += [root.identity[start : start + 4] for start in range(0, len(root.identity), 4)]
    assert all(group in first for group in shown)
    assert all(group in first for group in fingerprint(root.verifier).split())
    assert all(words in second for words in ("见证人签字", "保险柜", "不拍照"))
    assert page_count(pdf) == 2


def test_village_codes_are_strips_with_the_countys_digits(tmp_path: Path) -> None:
    digits, pdf = "63943 13146 25237 64691 97209 51996", tmp_path / "登记码.pdf"
    strips = [CodeStrip(f"5204221012{n:02d}", f"第{n}村", f"BW3J-NTRT-{n:04d}") for n in range(9)]
    assert draw_village_codes(CodeSheet(COUNTY, digits, "2026-11-22", strips), pdf) == 2
    assert page_count(pdf) == 2
    first, second = text_of(pdf, 1), text_of(pdf, 2)
    assert all(strip.code in first and strip.village in first for strip in strips[:8])
    assert strips[8].code in second
    assert strips[8].code not in first
    assert first.count(digits) == 8
