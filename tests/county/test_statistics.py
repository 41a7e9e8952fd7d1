"""The county's statistic by command: equal data give equal bytes; rates as the county wants them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange import road
from tests.exchange.road import County, Desk
from villagedesk.cli.entry import main
from villagedesk.county.statistics import Rounding, rate
from villagedesk.register.record import blank


@pytest.fixture
def printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], enrolled: Desk, county: County
) -> Callable[..., str]:
    """Run `county stats` on a county with one grown person at work, and return what it prints."""
    save = enrolled.context.register.save
    person = save(blank("labourer"), {"name": "曾红娜", "id_number": "520422199101184527"})
    save(blank("spell"), {"labourer": person.id, "status": "11", "place": "440114", "start_date": "2026-02-01"})
    county.receive(enrolled.export())
    county.context.close()
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", road.PASSWORD)

    def command(*arguments: str) -> str:
        capsys.readouterr()
        assert main(["county", "stats", *arguments, "--data", str(county.context.folder.root)]) == 0
        return capsys.readouterr().out

    return command


def test_equal_data_give_equal_bytes(printed: Callable[..., str]) -> None:
    first = printed("--json", "--on", "2026-06-30")
    assert first == printed("--json", "--on", "2026-06-30")
    assert '"outside": 1' in first.replace('":1', '": 1')
    assert printed("--json", "--on", "2026-01-31") != first


def test_the_table_is_written_by_its_ending(printed: Callable[..., str], tmp_path: Path) -> None:
    lines = printed("--by", "town", "--to", str(tmp_path / "a.pdf")).splitlines()
    assert lines[0].endswith("已报 1/175 村")
    assert lines[2].startswith("全县\t1/175\t1\t0\t1\t1\t1\t1\t1\t0\t0")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    printed("--to", str(tmp_path / "a.xlsx"))
    assert (tmp_path / "a.xlsx").read_bytes().startswith(b"PK")


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_rate_has_two_decimals_and_the_ways_differ_by_one_hundredth(actual: int, target: int) -> None:
    up, cut = (rate(actual, target, way) for way in (Rounding.HALF_UP, Rounding.CUT))
    assert [len(one.partition(".")[2]) for one in (up, cut)] == [2, 2]
    exact = 10_000 * actual
    assert int(cut.replace(".", "")) == exact // target
    assert int(up.replace(".", "")) == (2 * exact + target) // (2 * target)


def test_without_a_target_there_is_no_rate() -> None:
    assert rate(5, 0, Rounding.HALF_UP) == ""
