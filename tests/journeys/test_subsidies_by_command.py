"""Subsidies by command: from the entitled to form, notice, ledger and average; policies checked; what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest
import time_machine

from tests.conftest import PASSWORD
from tests.journeys.commands import Run
from tests.subjects.subsidies import come_down, worker
from villagedesk.catalogue.field import Values
from villagedesk.cli.entry import main
from villagedesk.context import Context
from villagedesk.paths import resource
from villagedesk.register.record import blank
from villagedesk.reports.preview import page_count
from villagedesk.subjects.subsidies.policies import shipped

POLICY = resource("policies") / "guizhou-transport.toml"


@pytest.fixture
def village(context: Context, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", PASSWORD)
    for name in ("欧阳红娜", "韦光荣"):
        worker(context, name)
    paid = worker(context, "陈建国")
    values: Values = {"type": "01", "policy": "guizhou-transport", "year": 2026, "amount": 63_402, "status": "80"}
    context.register.save(blank("subsidy"), {"labourer": paid.id, **values, "paid_on": "2026-04-02"})
    return context.folder.root


def of(answer: dict[str, object], name: str) -> list[Any]:
    found = answer[name]
    assert isinstance(found, list)
    return found


def test_from_the_entitled_to_the_average(village: Path, context: Context, run: Run, tmp_path: Path) -> None:
    context.close()
    with time_machine.travel("2026-05-06T09:00:00+08:00"):
        code, answer = run("subsidies", "--data", village)
        policy = of(answer, "policies")[0]
        assert (code, policy["entitled"], policy["paid"], policy["standard"]) == (0, 2, 1, "500 元")
        code, answer = run("subsidies", "--data", village, "--state", "可申领", "--to", tmp_path / "名单.xlsx")
        people = of(answer, "people")
        assert [one["name"] for one in people] == ["欧阳红娜", "韦光荣"]
        assert "********" in people[0]["id_number"]
        assert people[0]["reasons"][0] == {"sign": "符合", "text": "在广东省务工满 3 个月（2026-01-10 起 117 天）"}
        assert run("subsidies", "apply", "--all", "--data", village) == (0, {"saved": 2, "left": []})
        assert run("subsidies", "step", "accept", "--data", village)[1]["saved"] == 2
        code, answer = run("subsidies", "step", "notice", people[0]["number"], "--data", village)
        assert (code, answer["saved"]) == (1, 0)
        papers = ("--paper", "身份证", "--paper", "社保卡")
        assert run("subsidies", "step", "notice", *papers, "--data", village)[1]["saved"] == 2
        code, answer = run("subsidies", "notice", "--to", tmp_path / "公示.pdf", "--data", village)
        assert (code, answer["people"], answer["from"], answer["to"]) == (
            0,
            2,
            "2026-05-06",
            "2026-05-11",
        )  # Saturday the 9th is worked
        assert run("subsidies", "forms", "--to", tmp_path / "申报表.pdf", "--data", village)[1]["forms"] == 2
        assert page_count(tmp_path / "申报表.pdf") == 2
    with time_machine.travel("2026-05-13T09:00:00+08:00"):
        for step in ("send", "pass", "decide"):
            assert run("subsidies", "step", step, "--data", village)[1]["saved"] == 2
        arguments = ("subsidies", "step", "pay", people[0]["number"], "--batch", "第二批", "--data", village)
        assert run(*arguments)[1]["saved"] == 1
        code, answer = run("subsidies", "ledger", "--to", tmp_path / "台账.pdf", "--data", village)
    assert (code, answer["people"], answer["amount"], answer["average"]) == (0, 2, "1,134.02", "567.01")
    assert (tmp_path / "名单.xlsx").exists()
    assert page_count(tmp_path / "台账.pdf") == 1


def test_a_newer_policy_is_told_once(village: Path, context: Context, run: Run) -> None:
    come_down(context, shipped()[0].source.replace("amount = 500", "amount = 800"))
    context.close()
    with time_machine.travel("2026-05-06T09:00:00+08:00"):
        _, answer = run("subsidies", "changes", "--seen", "--data", village)
        (change,) = of(answer, "changes")
        assert [(one["what"], one["before"], one["now"]) for one in change["people"]] == [
            ("金额变了", "500", "800")
        ] * 2
        assert run("subsidies", "changes", "--data", village)[1] == {"changes": []}


def test_a_policy_is_checked_without_a_register(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, answer = run("subsidies", "check", POLICY)
    assert (code, answer["policy"]) == (0, "guizhou-transport")
    assert "标准：省外，500 元" in json.dumps(answer, ensure_ascii=False)
    bad = tmp_path / "坏.toml"
    bad.write_text(POLICY.read_text("utf-8").replace("months", "moths"), encoding="utf-8")
    assert main(["subsidies", "check", str(bad)]) == 1
    told = capsys.readouterr().err
    assert "“坏.toml”第" in told
    assert "不认识“moths”" in told
    assert "是不是“months”？" in told


def test_what_cannot_be_meant_is_said(village: Path, context: Context, run: Run) -> None:
    context.close()
    for arguments in (
        ("apply",), ("apply", "不存在"), ("step", "refuse"), ("step", "accept", "--policy", "没有"),
        ("notice", "--to", "x.pdf"), ("step", "accept", "--paper", "没有的材料"),
    ):  # fmt: skip
        assert run("subsidies", *arguments, "--data", village)[0] == 2
