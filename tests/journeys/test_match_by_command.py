"""Rows 2, 20 and 21 by command: posts recommended, letters, applications to the spell, fairs, who wants what."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.conftest import PASSWORD
from tests.journeys.commands import Run as Asking
from tests.subjects import posts as sample
from tests.subjects.people import register_ouyang
from tests.tools import text_of
from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.reports.preview import page_count

Run = Callable[..., tuple[int, Any]]

SEWING = {
    "employer": "广州某某制衣厂", "position": "缝纫工", "count": 3, "place": "440114", "wage": 450_000,
    "board_lodging": "包吃住", "skill": "女工优先", "phone": "020-86000000",
}  # fmt: skip
OVER = {**SEWING, "employer": "佛山某某制衣厂", "until": "2025-01-01"}


@pytest.fixture
def village(context: Context, monkeypatch: pytest.MonkeyPatch, run: Asking) -> Path:
    """A closed register with a woman who wants to sew, two posts and a fair."""
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", PASSWORD)
    sample.publish(context.register, [SEWING, OVER])
    person = register_ouyang(context).labourer
    context.register.save(person, {"graduated_on": context.today.isoformat()})
    context.register.save(blank("fair"), {"name": "春风行动专场招聘会", "held_on": "2026-02-20", "posts": 430})
    context.close()
    return context.folder.root


def test_from_the_recommendation_to_work(village: Path, run: Run, tmp_path: Path) -> None:
    _, found = run("match", "--data", village)
    (person,) = found["people"]
    (post,) = person["posts"]
    assert (post["employer"], post["score"], post["state"]) == ("广州某某制衣厂", 100, "")
    assert post["reasons"].startswith("工种相符：缝纫工；包吃住")
    assert "性别" in post["warnings"][0]
    assert person["left_out"] == ["过期或满员 1 个"]
    number, key = person["number"], post["key"]
    about = ("applications", "--data", village, number, "--post", key)

    _, fairs = run("applications", "--data", village, "--fairs")
    assert run(*about, "--fair", fairs["fairs"][0]["id"])[0] == 0
    assert run("match", "--data", village, number)[1]["people"][0]["posts"][0]["state"] == "已推荐"
    _, back = run("match", "--data", village, "--post", key)
    assert [(one["number"], one["state"]) for one in back["people"]] == [(number, "已推荐；在岗：广州金象实业")]

    letters = tmp_path / "推荐函.pdf"
    _, written = run("letters", "--data", village, number, "--post", key, "--to", letters)
    assert (written["letters"], page_count(letters)) == (1, 1)
    assert written["warnings"] == post["warnings"]

    assert run(*about, "--stage", "面试")[0] == 0
    _, hired = run(*about, "--stage", "录用", "--result", "下周上岗", "--begin-work")
    assert [one["stage"] for one in hired["history"]] == [*"135"]
    assert (hired["spell"]["values"]["employer"], hired["spell"]["values"]["place"]) == ("广州某某制衣厂", "440114")
    _, listed = run("applications", "--data", village)
    assert [(one["person"], one["stage"], one["result"]) for one in listed["applications"]] == [
        ("欧阳红娜", "录用", "下周上岗")
    ]
    sheet = tmp_path / "招聘会.xlsx"
    _, fairs = run("applications", "--data", village, "--fairs", "--to", sheet)
    assert (fairs["fairs"][0]["people"], fairs["fairs"][0]["stages"]["录用"]) == (1, 1)
    rows = list(openpyxl.load_workbook(sheet).worksheets[0].values)
    assert ("春风行动专场招聘会", "2026-02-20", None, 430, None, 1) in [row[:6] for row in rows]


@pytest.mark.parametrize("suffix", [".xlsx", ".pdf"])
def test_the_list_leaves_as_a_file(village: Path, run: Run, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"推荐{suffix}"
    assert run("match", "--data", village, "--to", target)[0] == 0
    page = text_of(target, 1) if suffix == ".pdf" else str(list(openpyxl.load_workbook(target).worksheets[0].values))
    assert all(words in page for words in ("岗位推荐表", "欧阳红娜", "广州某某制衣厂", "4,500", "工种相符"))


def test_who_wants_what_is_a_ledger_for_graduates_and_veterans(village: Path, run: Run, tmp_path: Path) -> None:
    for name, people in (("graduates", 1), ("veterans", 1)):
        target = tmp_path / f"{name}.xlsx"
        assert run("table", name, "--data", village, "--to", target)[1]["people"] == people
    rows = list(openpyxl.load_workbook(tmp_path / "graduates.xlsx").worksheets[0].values)
    (person,) = (row for row in rows if "欧阳红娜" in row)
    assert "缝纫工、电焊工" in person
    assert len(run("match", "--data", village, "--of", "graduates")[1]["people"]) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("match", "--post", "没有这个岗位"),
        ("match", "--to", "推荐.doc"),
        ("applications", "--stage", "面试"),
    ],
)
def test_what_makes_no_sense_is_refused(village: Path, run: Run, arguments: tuple[str, ...]) -> None:
    assert run(arguments[0], "--data", village, *arguments[1:])[0] == 2
