import subprocess
import sys

import pytest

from villagedesk.reports.fonts import BOLD, RARE, REGULAR, clean, face, missing_glyphs, runs, width

NEEDS_RARE_FONT = "\U0002000b"  # 𠀋, Ext B
IN_NO_FONT = "\U00031360"  # Ext H


def test_common_and_rare_characters_have_glyphs() -> None:
    assert missing_glyphs("张伟䶮㛃𫍯𬱖𠅤 木乃·热哈 Abc 123") == ""
    assert missing_glyphs(NEEDS_RARE_FONT) == ""


def test_names_each_character_without_a_glyph_once() -> None:
    assert missing_glyphs(f"张{IN_NO_FONT}{IN_NO_FONT}\ue000") == f"{IN_NO_FONT}\ue000"


def test_marks_that_have_no_shape_are_not_missing() -> None:
    assert missing_glyphs("邉\U000e0101\u200b\ufeff\n") == ""
    assert clean("张\u200b三\n李\ufe0f") == "张三 李"


def test_splits_a_name_where_the_font_changes() -> None:
    assert list(runs(f"王{NEEDS_RARE_FONT}明")) == [(REGULAR, "王"), (RARE, NEEDS_RARE_FONT), (REGULAR, "明")]
    assert list(runs("王明", BOLD)) == [(BOLD, "王明")]


def test_measures_mixed_runs() -> None:
    assert width(f"王{NEEDS_RARE_FONT}", 10) == pytest.approx(20)
    assert width("12", 10) < width("王", 10) * 1.3


def test_bold_draws_what_regular_draws() -> None:
    assert face(BOLD).characters == face(REGULAR).characters


def test_the_large_font_is_not_read_for_a_common_text() -> None:
    script = (
        "from villagedesk.reports.fonts import missing_glyphs, width\n"
        "from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames\n"
        "missing_glyphs('张伟䶮㛃𫍯𬱖𠅤'), width('木乃·热哈', 9)\n"
        "print('HanaMinB' in getRegisteredFontNames())"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
