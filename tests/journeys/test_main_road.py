"""The main job through the command line, as checks from outside call it."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.journeys.commands import Run
from tests.tools import need_tool
from villagedesk.cli import main
from villagedesk.paths import resource

SAMPLE = resource("samples/外出务工台账（示例）.xlsx")
CHECK = Path(__file__).parents[2] / "packaging" / "handcheck.sh"


@pytest.fixture
def folders(tmp_path: Path, run: Run) -> tuple[Path, Path]:
    """A village with the sample imported, enrolled with a county."""
    village, hub = tmp_path / "village", tmp_path / "hub"
    vde, vdq, vda = (tmp_path / f"enrol.{end}" for end in ("vde", "vdq", "vda"))
    assert run("init", "--data", village, "--village", "520422101237")[0] == 0
    code, made = run("county", "init", "--data", hub, "--county", "520422", "--enrol", vde)
    assert code == 0
    digits = made["fingerprint"]
    assert run("enrol", "--data", village, "--county", vde, "--fingerprint", digits, "--request", vdq)[0] == 0
    assert run("county", "enrol", vdq, "--data", hub, "--to", vda)[0] == 0
    assert run("enrol", "--data", village, "--accept", vda)[0] == 0
    assert run("import", SAMPLE, "--data", village, "--group", "一组")[0] == 0
    return village, hub


def test_the_tour_names_what_it_made(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour", "--to", str(tmp_path / "tour")]) == 0
    lines = capsys.readouterr().out.splitlines()
    for line, suffix in zip(lines[-4:-1], (".pdf", ".vdu", ".vdd"), strict=True):
        file = Path(line.split(" ", 1)[1])
        assert file.suffix == suffix
        assert file.stat().st_size > 1000
    assert lines[-1] == "县里 41 人，村里已接收 41 人"


def test_a_wrong_digit_stops_the_enrolment(run: Run, tmp_path: Path) -> None:
    run("init", "--data", tmp_path / "v", "--village", "520422101237")
    run("county", "init", "--data", tmp_path / "h", "--county", "520422", "--enrol", tmp_path / "e.vde")
    wrong = run("enrol", "--data", tmp_path / "v", "--county", tmp_path / "e.vde", "--fingerprint", "0" * 30)
    assert wrong[0] == 3
    assert run("export", "--data", tmp_path / "v", "--to", tmp_path / "stick")[0] == 3


def test_people_go_up_and_come_back_received(run: Run, folders: tuple[Path, Path], tmp_path: Path) -> None:
    village, hub = folders
    _, exported = run("export", "--data", village, "--to", tmp_path / "stick")
    files = exported["files"]
    assert isinstance(files, list)
    for times, outcome in ((1, "accepted"), (2, "known")):
        code, taken = run(
            "county", "receive", tmp_path / "stick", "--data", hub, "--receipts", tmp_path / f"answers{times}"
        )
        assert code == 0
        assert [entry["outcome"] for entry in taken["files"]] == [outcome]  # type: ignore[attr-defined]
    answer = next((tmp_path / "answers1").iterdir())
    assert run("receive", answer, "--data", village)[1]["files"][0]["confirmed"] == files[-1]["to"]  # type: ignore[index]
    assert run("receive", answer, "--data", village)[1]["files"][0]["outcome"] == "known"  # type: ignore[index]
    _, found = run("find", "1", "--data", village)
    assert {person["state"] for person in found["people"]} == {"已接收"}  # type: ignore[attr-defined]
    assert run("export", "--data", village, "--to", tmp_path / "stick")[1] == {"files": []}
    _, status = run("county", "status", "--data", hub)
    assert [(entry["people"], entry["waiting"]) for entry in status["villages"]] == [(40, 0)]  # type: ignore[attr-defined]
    assert run("verify", "--data", village)[0] == run("verify", "--data", hub)[0] == 0


def test_a_bad_file_is_refused_and_the_others_go_through(run: Run, folders: tuple[Path, Path], tmp_path: Path) -> None:
    village, hub = folders
    _, exported = run("export", "--data", village, "--to", tmp_path / "stick")
    whole = Path(exported["files"][0]["file"])  # type: ignore[index]
    content = bytearray(whole.read_bytes())
    content[len(content) // 2] ^= 1
    for name, data in (
        ("a-flipped.vdu", bytes(content)),
        ("b-cut.vdu", whole.read_bytes()[:-50]),
        ("c-text.vdu", b"x"),
    ):
        (tmp_path / "stick" / name).write_bytes(data)
    code, taken = run("county", "receive", tmp_path / "stick", "--data", hub, "--receipts", tmp_path / "answers")
    outcomes = {entry["file"]: (entry["outcome"], entry["message"]) for entry in taken["files"]}  # type: ignore[attr-defined]
    assert code == 1
    assert [outcomes[name][0] for name in ("a-flipped.vdu", "b-cut.vdu", "c-text.vdu")] == ["refused"] * 3
    assert outcomes[whole.name][0] == "accepted"
    assert "重新拷贝" in outcomes["a-flipped.vdu"][1]


def test_slips_of_all_name_everybody(run: Run, folders: tuple[Path, Path], tmp_path: Path) -> None:
    need_tool("pdftotext")
    village, _ = folders
    pdf = tmp_path / "slips.pdf"
    assert run("slips", "--data", village, "--all", "--to", pdf)[1]["slips"] == 40
    text = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    _, found = run("find", "1", "--data", village)
    names = [person["name"] for person in found["people"]]  # type: ignore[attr-defined]
    assert len(names) == 40
    assert [name for name in names if name not in text] == []


def test_the_wrong_password_opens_nothing(
    run: Run, folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", "猜的密码一二三")
    assert run("find", "韦", "--data", folders[0])[0] == 3


def test_a_row_that_cannot_be_stored_makes_exit_code_one(run: Run, tmp_path: Path) -> None:
    code, report = run("import", SAMPLE, "--dry-run", "--data", tmp_path / "none", "--report", tmp_path / "r.json")
    assert code == 0
    assert json.loads((tmp_path / "r.json").read_text("utf-8")) == report
    assert report["summary"]["rows"] == 45  # type: ignore[index]


def test_the_hand_check_opens_a_real_bundle_with_stock_tools(
    run: Run, folders: tuple[Path, Path], tmp_path: Path
) -> None:
    for tool in ("unzip", "minisign", "sha256sum", "age", "zstd", "jq"):
        need_tool(tool)
    village, hub = folders
    _, exported = run("export", "--data", village, "--to", tmp_path / "stick")
    public, secret = tmp_path / "device.pub", tmp_path / "hub.key"
    run("seal", "keys", "--data", village, "--public", public)
    run("seal", "keys", "--data", hub, "--identity", secret)
    assert secret.stat().st_mode & 0o077 == 0
    file = exported["files"][0]["file"]  # type: ignore[index]
    command = ["sh", str(CHECK), str(file), str(public), str(secret)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Signature and comment signature verified" in done.stdout
    assert '"k":"put"' in done.stdout.replace('": "', '":"')
