"""What a county and its villages say to each other, by the command line alone, and what wrong use is told."""

import io
import json
import re
import shutil
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from tests.exchange.road import PASSWORD
from tests.journeys.commands import Run
from villagedesk.cli import main

CODE = "520422101237"
ID_NUMBER = "520422199101184527"
PERSON = (
    "name=欧阳红娜", f"id_number={ID_NUMBER}", "phone=13136715753", "education=初中", "ethnic_group=布依族",
    "household.group=大寨组", "household.address=大寨组", "household.head_name=欧阳红娜",
)  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A county and a village that joined it: its first report waited, was read on approval, and is answered."""
    folder = tmp_path_factory.mktemp("county")

    def run(*arguments: object) -> tuple[int, dict[str, object]]:
        said = io.StringIO()
        with redirect_stdout(said):
            code = main([*map(str, arguments), "--json"])
        return code, json.loads(said.getvalue() or "{}")

    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("VILLAGEDESK_PASSWORD", PASSWORD)
        hub = folder / "hub"
        ok(run("county", "init", "--data", hub, "--county", "520422", "--enrol", folder / "e.vde"))
        village = laptop(run, folder, "village")
        assert [one["outcome"] for one in report(run, hub, village)] == ["waiting"]
        approve(run, hub, folder)
        report(run, hub, village)
    return folder


@pytest.fixture
def hub(made: Path, tmp_path: Path) -> Path:
    """The county, with its enrolment file, a village's laptop and a stick beside it."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    return tmp_path / "hub"


@pytest.fixture
def village(hub: Path) -> Path:
    """The village's laptop."""
    return hub.with_name("village")


def ok(result: tuple[int, dict[str, object]]) -> dict[str, object]:
    """Return the answer of a command that did all."""
    code, answer = result
    assert code == 0
    return answer


def laptop(run: Run, tmp_path: Path, name: str) -> Path:
    """Return the folder of a laptop of the village that registered one person and chose the county."""
    folder = tmp_path / name
    ok(run("init", "--data", folder, "--village", CODE))
    ok(run("add", "--data", folder, *PERSON))
    ok(run("enrol", "--data", folder, "--county", tmp_path / "e.vde"))
    return folder


def report(run: Run, hub: Path, *folders: Path) -> list[dict[str, object]]:
    """Bring the reports of some laptops to the county, and its answers back; return what the county says of them."""
    stick = hub.parent / "stick"
    (stick / "back").mkdir(parents=True, exist_ok=True)
    for folder in folders:
        ok(run("export", "--data", folder, "--to", stick / folder.name))
    sent = [stick / folder.name for folder in folders]
    said = ok(run("county", "receive", *sent, "--receipts", stick / "back", "--data", hub))
    for folder in folders:
        ok(run("receive", stick / "back", "--data", folder))
    files = said["files"]
    assert isinstance(files, list)
    return files


def approve(run: Run, hub: Path, tmp_path: Path) -> None:
    """Approve the laptop whose request came with its report, by its number."""
    waiting = ok(run("county", "laptops", "--data", hub))["waiting"]
    assert isinstance(waiting, list)
    ok(run("county", "enrol", waiting[0]["device"], "--data", hub, "--to", tmp_path / "a.vda"))


def number_of(run: Run, folder: Path) -> str:
    """Return the slip number of the first person."""
    return str(people_of(run, folder)[0]["number"])


def people_of(run: Run, folder: Path, text: str = "欧阳") -> list[dict[str, str]]:
    """Return the people whom a text finds."""
    found = ok(run("find", text, "--data", folder))["people"]
    assert isinstance(found, list)
    return found


def test_what_the_county_sends_back_is_seen_corrected_and_accepted(run: Run, hub: Path, village: Path) -> None:
    number = number_of(run, hub)
    wanted = ("--field", "labourer.phone", "--field", "id_number", "--reason", "请核对")
    ok(run("county", "return", number, *wanted, "--data", hub))
    report(run, hub, village)
    shown = ok(run("show", number, "--data", village))
    assert isinstance(shown["returns"], list)
    assert {(one["field"], one["words"]) for one in shown["returns"]} == {
        ("labourer.phone", "请核对"), ("labourer.id_number", "请核对"),
    }  # fmt: skip
    assert ID_NUMBER not in json.dumps(shown)
    assert people_of(run, village)[0]["state"] == "退回补正"
    assert run("correct", number, "id_number=520422199101184528", "--data", village)[0] == 1
    fixed = ok(run("correct", number, "phone=13136715735", f"id_number={ID_NUMBER}", "--data", village))
    assert fixed["affirmed"] == ["labourer.id_number"]
    assert [one["outcome"] for one in report(run, hub, village)][-1] == "accepted"
    assert ok(run("show", number, "--data", hub))["returns"] == []
    assert people_of(run, village)[0]["state"] == "已接收"
    for folder in (hub, village):
        assert ok(run("verify", "--data", folder))["sound"] is True


def test_a_conflict_of_county_and_village_is_closed_by_a_side_or_a_value(run: Run, hub: Path, village: Path) -> None:
    number = number_of(run, hub)
    ok(run("correct", number, "name=王一", "skill=" + ID_NUMBER, "--data", hub))
    ok(run("correct", number, "name=王二", "skill=无", "--data", village))
    report(run, hub, village)
    told = ok(run("county", "conflicts", "--data", hub))
    assert ID_NUMBER not in json.dumps(told)
    assert isinstance(told["conflicts"], list)
    for one in told["conflicts"]:
        assert set(one) >= {"id", "number", "field", "base", "heads"}
        assert set(one["heads"][0]) >= {"head", "value", "user", "device", "at"}
        chosen = "value=王三" if one["field"] == "labourer.name" else one["heads"][0]["head"]
        ok(run("county", "resolve", one["id"], "--keep", chosen, "--data", hub))
    assert len(told["conflicts"]) == 2
    assert ok(run("county", "conflicts", "--data", hub))["total"] == 0
    report(run, hub, village)
    assert [one["name"] for one in people_of(run, village, number)] == ["王三"]


def test_a_number_that_two_unapproved_laptops_gave_names_nobody_until_somebody_says_who(
    run: Run, hub: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report(run, hub, laptop(run, tmp_path, "second"))
    approve(run, hub, tmp_path)
    number = number_of(run, hub)
    asked = ["county", "return", number, "--field", "phone", "--reason", "请核对", "--data", str(hub)]
    assert main(asked) == 2
    ids = re.findall(r"[0-9a-f]{32}", capsys.readouterr().err)
    assert len(ids) == 2
    asked[2] = ids[1]
    assert main(asked) == 0
    capsys.readouterr()
    pairs = ok(run("county", "people", "--data", hub))["people"]
    assert isinstance(pairs, list)
    assert len(pairs) == 1
    assert ID_NUMBER not in json.dumps(pairs)
    ok(run("county", "link", *ids, "--data", hub))
    assert len(people_of(run, hub)) == 1


def test_a_stick_holds_files_of_all_kinds_and_folders(run: Run, hub: Path, tmp_path: Path) -> None:
    mixed = tmp_path / "mixed" / "子文件夹"
    mixed.mkdir(parents=True)
    sent = next((tmp_path / "stick" / "village").glob("*.vdu"))
    (mixed / "改名.bin").write_bytes(sent.read_bytes())
    (mixed / "坏.vdu").write_bytes(sent.read_bytes()[:-9])
    (mixed / "说明.txt").write_text("说明", "utf-8")
    (mixed / "登记.vde").write_bytes((tmp_path / "e.vde").read_bytes())
    code, said = run("county", "receive", mixed.parent, tmp_path / "没有", "--receipts", tmp_path / "b", "--data", hub)
    assert code == 1
    assert isinstance(said["files"], list)
    assert {one["file"]: one["outcome"] for one in said["files"]} == {
        "坏.vdu": "refused", "改名.bin": "known", "登记.vde": "ignored", "说明.txt": "ignored", "没有": "refused",
    }  # fmt: skip
    assert all(set(one) >= {"file", "outcome", "reason", "ops"} for one in said["files"])


def test_a_sealed_file_shows_its_content_to_who_has_the_key(run: Run, hub: Path, tmp_path: Path) -> None:
    sent = min((tmp_path / "stick" / "village").glob("*.vdu"))
    assert "content" not in ok(run("seal", "inspect", sent))
    inside = ok(run("seal", "inspect", sent, "--data", hub))["content"]
    assert isinstance(inside, list)
    assert {op["k"] for op in inside} == {"put"}
    assert ID_NUMBER not in json.dumps(inside)
    assert ID_NUMBER in json.dumps(ok(run("seal", "inspect", sent, "--data", hub, "--reveal"))["content"])


def test_wrong_use_is_told_and_changes_nothing(run: Run, hub: Path, village: Path, tmp_path: Path) -> None:
    for command in (("held",), ("status",), ("receive", tmp_path / "stick", "--receipts", tmp_path / "b")):
        assert run("county", *command, "--data", village)[0] == 2
    assert run("county", "return", "1", "--field", "phone", "--reason", "x", "--data", hub)[0] == 2
    assert run("county", "resolve", "1", "--keep", "x", "--data", hub)[0] == 2
    assert run("county", "enrol", tmp_path / "没有.vdq", "--to", tmp_path / "x.vda", "--data", hub)[0] == 2
    assert run("correct", "1", "name=王一", "--data", village)[0] == 2
    assert run("correct", number_of(run, village), "age=3", "--data", village)[0] == 2
    assert run("tour", "--to", village)[0] == 2
    assert len(people_of(run, village)) == 1


@pytest.mark.parametrize("command", [("admit",), ("reject", "--words", "已转走")])
def test_a_decision_about_what_does_not_wait_is_told(
    run: Run, hub: Path, command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = run("county", *command, "--data", hub, "0123456789abcdef")
    assert (code, said["not_waiting"]) == (1, 1)
    assert main(["county", command[0], "--data", str(hub), *command[1:], "0123456789abcdef"]) == 1
    assert "有 1 个编号没有在等核准" in capsys.readouterr().err
