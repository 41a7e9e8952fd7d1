"""Visits, warnings, requests, the services and the chat by the command line, from the first entry to what comes out."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from tests import made
from tests.exchange.road import PASSWORD
from tests.journeys.commands import Run
from villagedesk.cli import main
from villagedesk.context import Unit
from villagedesk.register.record import blank

TODAY = date.today()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """韦小红 of a 脱贫户 and 罗小妹, of 大寨组 and both at work."""
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", PASSWORD)
    context, _ = made.make(tmp_path / "desk", Unit("520422101237", "双玉村"), "龙秀英", PASSWORD)
    for name, kind in (("韦小红", "1"), ("罗小妹", "11")):
        home = context.register.save(blank("household"), {"group": "大寨组", "head_name": name, "type": kind})
        person = {"name": name, "household": home.id, "birth_date": "1990-01-01", "id_missing_reason": "3"}
        saved = context.register.save(blank("labourer"), {**person})
        work = {"labourer": saved.id, "status": "11", "employer": "力新电器", "place": "440114"}
        context.register.save(blank("spell"), {**work, "start_date": "2025-02-01"})
    context.close()
    return tmp_path / "desk"


def number(run: Run, desk: Path, name: str) -> str:
    found: Any = run("find", "--data", desk, name)[1]["people"]
    return str(found[0]["number"])


def listed(run: Run, desk: Path, *words: object) -> Any:
    code, said = run(*words, "--data", desk)
    assert code == 0
    return said


def cells(file: Path) -> list[list[Any]]:
    rows: list[list[Any]] = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    return rows


def test_a_return_is_heard_warned_of_handled_and_followed_up(run: Run, desk: Path, tmp_path: Path) -> None:
    red, ended = number(run, desk, "韦小红"), TODAY - timedelta(days=40)
    back = ("--result", "2", "--findings", "厂里停工", f"end_date={ended}", "end_reason=企业停工、裁员")
    listed(run, desk, "visit", red, *back)
    found = {one["rule"]: one for one in listed(run, desk, "warnings")["warnings"]}
    assert set(found) == {"not-re-employed", "only-earner", "laid-off"}
    assert (found["not-re-employed"]["level"], found["laid-off"]["level"]) == ("3", "2")
    assert found["not-re-employed"]["since"] == ended.isoformat()
    assert [one["number"] for one in listed(run, desk, "visits", "--due")["due"]] == [red]
    listed(run, desk, "warnings", "--to", tmp_path / "预警.xlsx")
    assert any("因企业停工、裁员从力新电器离岗" in str(row) for row in cells(tmp_path / "预警.xlsx"))
    keys = [one["id"] for one in found.values()]
    handled = [word for key in keys for word in ("--handle", key)]
    assert listed(run, desk, "warnings", *handled, "--result", "已推荐岗位")["warnings"] == []
    assert len(listed(run, desk, "warnings", "--closed", "--to", tmp_path / "预警.pdf")["warnings"]) == len(keys)
    new = ("--result", "3", f"start_date={TODAY}", "place=浙江省宁波市海曙区", "employer=海盛纺织")
    listed(run, desk, "visit", red, *new)
    history = listed(run, desk, "visits")["visits"]
    assert sorted(one["result"] for one in history) == ["已返乡离岗", "新务工、换工作"]


def test_visit_sheets_come_out_for_a_campaign_and_count_what_was_heard(run: Run, desk: Path, tmp_path: Path) -> None:
    who = number(run, desk, "韦小红")
    sheets = tmp_path / "走访表.pdf"
    everybody = listed(run, desk, "visits", "--campaign", "春风行动", "--to", sheets)["due"]
    assert [(one["name"], one["result"]) for one in everybody] == [("韦小红", ""), ("罗小妹", "")]
    assert sheets.read_bytes().startswith(b"%PDF")
    listed(run, desk, "visit", who, "--result", "1", "--campaign", "1", "--service", "2")
    tagged = listed(run, desk, "visits", "--campaign", "春风行动", "--tag", "1", "--to", tmp_path / "a.xlsx")["due"]
    assert [(one["name"], one["result"]) for one in tagged] == [("韦小红", "1")]
    said = listed(run, desk, "visits", "--services", "--lacking", "--to", tmp_path / "1311.xlsx")
    assert {one["name"]: one["counts"] for one in said["people"]} == {"韦小红": [1, 0, 0, 0], "罗小妹": [0, 0, 0, 0]}
    assert cells(tmp_path / "1311.xlsx")[3][3] == "政策宣讲（1 次）"


def test_a_request_is_taken_down_settled_and_counted_with_a_receipt(run: Run, desk: Path, tmp_path: Path) -> None:
    who = number(run, desk, "罗小妹")
    listed(run, desk, "visit", who, "--result", "6", "--need", "3", "--findings", "欠薪", "--on", str(TODAY))
    (one,) = listed(run, desk, "requests", "--open")["requests"]
    assert (one["type"], one["due_on"]) == ("劳动维权(欠薪等)", str(TODAY + timedelta(days=15)))
    listed(run, desk, "requests", "--receipt", one["id"], "--to", tmp_path / "回执.pdf")
    assert (tmp_path / "回执.pdf").read_bytes().startswith(b"%PDF")
    listed(run, desk, "requests", "--close", one["id"], "--result", "已补发", "--handler", "王主任")
    counts = listed(run, desk, "requests", "--counts", "--to", tmp_path / "诉求.pdf")["counts"]
    assert [(one["type"], one["received"], one["closed"]) for one in counts] == [("劳动维权(欠薪等)", 1, 1)]
    assert listed(run, desk, "requests", "--overdue")["requests"] == []


def test_the_chat_is_counted(run: Run, desk: Path, tmp_path: Path) -> None:
    assert run("correct", "--data", desk, number(run, desk, "韦小红"), "group_chat=是")[0] == 0
    said = listed(run, desk, "visits", "--chats", "--to", tmp_path / "群.xlsx")
    assert said["groups"] == [{"group": "大寨组", "inside": 1, "outside": 0, "total": 2}]


def test_what_makes_no_sense_is_told(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words, told in (
        (("warnings", "--handle", "nothing"), "没有编号是 nothing 的预警"),
        (("visit", "nobody", "--result", "1"), "没有登记单号 nobody"),
        (("visit", "nobody", "--result", "8"), "没有结果“8”"),
        (("visits", "--campaign", "没有的"), "没有叫“没有的”的专项行动"),
        (("requests", "--receipt", "x"), "没有说写到哪个文件"),
    ):
        assert main([*words, "--data", str(desk)]) == 2
        assert told in capsys.readouterr().err
