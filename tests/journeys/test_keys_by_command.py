"""What a county does about keys through the command line: codes, a lost laptop, a forgotten password, its own keys."""

import os
import stat
from pathlib import Path

import pytest

from tests.journeys.commands import Run
from tests.tools import text_of
from villagedesk.cli.common import PASSWORD
from villagedesk.cli.county.laptops import ROOT
from villagedesk.context import Context
from villagedesk.errors import WrongPassword
from villagedesk.paths import resource

SAMPLE = resource("samples/外出务工台账（示例）.xlsx")
CODE, NEW = "520422101237", "门前的小河往东流"


@pytest.fixture
def hub(run: Run, tmp_path: Path) -> Path:
    """A county with its enrolment file beside it."""
    folder = tmp_path / "hub"
    assert run("county", "init", "--data", folder, "--county", "520422", "--enrol", tmp_path / "e.vde")[0] == 0
    return folder


def signing_key(sheet: Path) -> str:
    """Return what somebody types from the root's sheet: the groups between the two headings, without their numbers."""
    words = text_of(sheet, 1).split("签名密钥")[1].split("解封密钥")[0].split()
    return "".join(word for word in words if len(word) == 4 and word.isalnum() and word.isascii())


def test_the_roots_sheet_stands_beside_the_enrolment_file_and_rotates_the_hub(
    run: Run, hub: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = tmp_path / "e-根密钥单.pdf"
    if os.name == "posix":
        assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    code, _ = run("county", "init", "--data", tmp_path / "other", "--county", "520422", "--enrol", tmp_path / "e.vde")
    assert code == 2  # an older sheet is never overwritten
    assert not (tmp_path / "other").exists()
    monkeypatch.setenv(ROOT, "f" * 68)
    assert run("county", "rotate-hub", "--data", hub, "--enrol", tmp_path / "new.vde")[0] == 2
    monkeypatch.setenv(ROOT, signing_key(sheet))
    code, made = run("county", "rotate-hub", "--data", hub, "--enrol", tmp_path / "new.vde")
    assert (code, made["serial"]) == (0, 2)
    assert (tmp_path / "new.vde").read_bytes() != (tmp_path / "e.vde").read_bytes()
    assert run("county", "root-sheet", "--data", hub, "--to", tmp_path / "again.pdf")[0] == 2


def test_a_sheet_of_a_hub_that_was_not_made_is_not_left_behind(run: Run, hub: Path, tmp_path: Path) -> None:
    code, _ = run("county", "init", "--data", hub, "--county", "520422", "--enrol", tmp_path / "second.vde")
    assert code == 3
    assert list(tmp_path.glob("second*")) == []


def test_a_village_joins_by_its_code_alone(run: Run, hub: Path, tmp_path: Path) -> None:
    sheet, village = tmp_path / "codes.pdf", tmp_path / "village"
    _, made = run("county", "codes", "--data", hub, "--village", CODE, "--to", sheet)
    assert made["codes"] == 1
    page = text_of(sheet, 1)
    printed = next(word for word in page.split() if len(word) == 14 and word.count("-") == 2)
    run("init", "--data", village, "--village", CODE)
    assert run("enrol", "--data", village, "--county", tmp_path / "e.vde", "--code", printed)[0] == 0
    assert run("import", SAMPLE, "--data", village, "--group", "一组")[0] == 0
    run("export", "--data", village, "--to", tmp_path / "stick")
    _, taken = run("county", "receive", tmp_path / "stick", "--data", hub, "--receipts", tmp_path / "answers")
    assert [file["outcome"] for file in rows(taken, "files")] == ["accepted"]
    assert run("receive", *(tmp_path / "answers").iterdir(), "--data", village)[0] == 0
    _, listed = run("county", "laptops", "--data", hub)
    (laptop,) = rows(listed, "approved")
    assert (laptop["village"], laptop["letter"]) == (CODE, "A")
    _, gone = run("county", "revoke", str(laptop["device"]), "--why", "丢失", "--data", hub)
    assert gone["why"] == "丢失"
    assert run("county", "reinstate", str(laptop["device"]), "--data", hub)[0] == 0
    assert run("enrol", "--data", village, "--renew-keys")[0] == 0


def rows(content: dict[str, object], name: str) -> list[dict[str, object]]:
    found = content[name]
    assert isinstance(found, list)
    return found


def test_a_forgotten_password_by_command(run: Run, hub: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    village, request, grant = tmp_path / "village", tmp_path / "recover.vdq", tmp_path / "grant.vda"
    run("init", "--data", village, "--village", CODE)
    run("enrol", "--data", village, "--county", tmp_path / "e.vde")
    old = os.environ[PASSWORD]
    monkeypatch.setenv(PASSWORD, NEW)
    assert run("recover", "--data", village)[0] == 2
    _, asked = run("recover", "--data", village, "--request", request)
    monkeypatch.setenv(PASSWORD, old)
    wrong = run("county", "recover", request, "--data", hub, "--to", grant, "--fingerprint", "0" * 30)
    assert wrong[0] == 3
    _, given = run("county", "recover", request, "--data", hub, "--to", grant, "--fingerprint", asked["fingerprint"])
    assert (given["village"], given["known"]) == (CODE, False)
    monkeypatch.setenv(PASSWORD, NEW)
    assert run("recover", "--data", village, "--accept", grant)[0] == 0
    Context.open(village, NEW).close()
    with pytest.raises(WrongPassword):
        Context.open(village, old)
