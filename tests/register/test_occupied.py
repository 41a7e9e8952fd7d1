import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exchange.road import PASSWORD, County
from villagedesk.context import Context
from villagedesk.errors import CannotOpen


def notes(root: Path) -> list[Path]:
    return sorted(root.glob("open-*.json"))


def test_a_county_in_a_file_is_not_opened_from_a_second_pc(county: County) -> None:
    root = county.context.folder.root
    (own,) = notes(root)
    said = json.loads(own.read_text())
    (root / "open-other.json").write_text(json.dumps({**said, "host": "统计股-2号机"}))
    with pytest.raises(CannotOpen, match="统计股-2号机") as refusal:
        Context.open(root, PASSWORD)
    assert "open-other.json" in refusal.value.hint


def test_two_programs_on_one_pc_may_both_have_it_open(county: County) -> None:
    root = county.context.folder.root
    code = (
        "import sys; from pathlib import Path; from villagedesk.context import Context; "
        "opened = Context.open(Path(sys.argv[1]), sys.argv[2]); print(len(list(Path(sys.argv[1]).glob('open-*'))))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(root), PASSWORD], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "2"
    assert len(notes(root)) == 2  # the other one ended without closing
    Context.open(root, PASSWORD).close()
    assert len(notes(root)) <= 1


def test_a_torn_note_of_a_program_that_was_cut_off_is_cleared_away(county: County) -> None:
    root = county.context.folder.root
    county.context.close()
    assert notes(root) == []
    (root / "open-torn.json").write_text("{")
    Context.open(root, PASSWORD).close()
    assert notes(root) == []


def test_a_village_laptop_leaves_no_note(context: Context) -> None:
    assert notes(context.folder.root) == []
