"""Slips, sheets of households and blank forms by command."""

from pathlib import Path

import pytest

from tests.conftest import PASSWORD
from tests.journeys.commands import Run
from tests.subjects.people import register_ouyang
from tests.subjects.test_households import family_of_three
from villagedesk.context import Context
from villagedesk.reports.preview import page_count


@pytest.fixture
def village(context: Context, monkeypatch: pytest.MonkeyPatch, run: Run) -> Path:
    """A closed register with two households."""
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", PASSWORD)
    register_ouyang(context)
    family_of_three(context)
    context.close()
    return context.folder.root


@pytest.mark.parametrize(
    ("arguments", "pages"),
    [
        (("--household", "--all"), 2),
        (("--household", "520422101237-X00002"), 1),
        (("--blank",), 2),
        (("--all",), 4),
    ],
)
def test_each_kind_of_paper_is_written(
    village: Path, run: Run, tmp_path: Path, arguments: tuple[str, ...], pages: int
) -> None:
    pdf = tmp_path / "纸.pdf"
    code, answer = run("slips", "--data", village, *arguments, "--to", pdf)
    assert (code, answer["slips"]) == (0, pages)
    assert page_count(pdf) == pages


@pytest.mark.parametrize("arguments", [("--blank", "--all"), ("--household",), ("--household", "没有这号")])
def test_what_makes_no_sense_is_refused(village: Path, run: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert run("slips", "--data", village, *arguments, "--to", tmp_path / "纸.pdf")[0] == 2
