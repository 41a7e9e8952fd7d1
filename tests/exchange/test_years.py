"""Months, and in the soak years, of two villages and their county: at the end nothing is lost and all agree."""

import csv
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine

from tests.exchange import judge, mishaps
from tests.exchange.road import PASSWORD
from tests.exchange.years import BEGIN, VILLAGES, Years
from tests.tools import need_tool
from villagedesk.care.verify import verify
from villagedesk.cli.entry import main
from villagedesk.context import Context
from villagedesk.exchange import link
from villagedesk.register import oplog
from villagedesk.subjects import open_data

SOAK = bool(os.environ.get("VILLAGEDESK_SOAK"))
MONTHS, SEEDS = (30, range(1, 6)) if SOAK else (4, range(1, 2))
SOMETIMES = (mishaps.move, mishaps.send_back, mishaps.publish_notice)


@pytest.fixture(params=SEEDS)
def years(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Years]:
    """Live the years; where anything fails afterwards, the diary is printed."""
    with time_machine.travel(BEGIN, tick=False) as clock:
        lived = Years(tmp_path, request.param, clock)
        try:
            live(lived, MONTHS)
            mishaps.settle(lived)
        except BaseException:
            print("\n".join(lived.diary))
            raise
        yield lived
        print("\n".join(lived.diary))
        lived.close()


def live(years: Years, months: int) -> None:
    """Live some months, with each mishap at its time."""
    copy = mishaps.copied(years, years.machine("A"))
    named = (
        (2, lambda: mishaps.set_back(years, years.machine("A"), copy)),
        (max(months // 6, 2), lambda: mishaps.clone(years, years.machine("B"))),
        (max(months // 4, 4), lambda: mishaps.replaced(years, years.machine("B'"), "D")),
        (max(months // 2 + 2, 4), lambda: mishaps.purge(years)),
        (months // 2 - 1, lambda: mishaps.new_keys(years, years.machine("C"))),
        (months, lambda: mishaps.revoke(years, years.machine("C"), "E")),
    )
    backup = 3 * months // 4
    for month in range(1, months + 1):
        kept = mishaps.hub_backup(years) if month % backup == 0 else None
        years.month()
        for when, mishap in named:
            if when == month:
                mishap()
        for often in SOMETIMES:
            if years.random.random() < 0.6:
                often(years)
        if years.random.random() < 0.5:
            mishaps.decide(years, admit=years.random.random() < 0.7)
        if kept:
            mishaps.heard_and_forgotten(years)
            mishaps.hub_set_back(years, kept)
    mishaps.quarrel(years)


def registers(years: Years) -> list[Context]:
    return [years.county.context, *(machine.context for machine in years.machines)]


def given_out(years: Years, context: Context, village: str, name: str) -> dict[str, bytes]:
    """What a register gives out as open data, by command."""
    target = years.root / "open" / f"{name}-{village}"
    root = str(context.folder.root)
    context.close()
    assert main(["open-data", "--to", str(target), "--village", village, "--reveal", "--data", root]) == 0
    return {file.name: file.read_bytes() for file in sorted(target.glob("*.csv"))}


def test_after_years_of_mishaps_nothing_is_lost_and_everybody_says_the_same(
    years: Years, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", PASSWORD)
    for context in registers(years):
        verdict = verify(context.register)
        assert verdict.sound, verdict.faults
    nothing_typed_is_lost(years)
    what_was_erased_is_nowhere(years)
    agrees_with_a_stranger(years)
    files_again_change_nothing(years)
    lost_sticks_are_found(years)
    for unit in VILLAGES:
        county = given_out(years, years.county.context, unit.code, "county")
        assert len(county["labourer.csv"].splitlines()) > 1
        for machine in years.machines:
            if machine.unit == unit:
                assert given_out(years, machine.context, unit.code, machine.name) == county, machine.name


def nothing_typed_is_lost(years: Years) -> None:
    register = years.county.context.register
    for typed in years.typed:
        if not typed.lost and typed.record not in years.purged:
            said = {(field, value) for op in register.history(typed.record) for field, (value, _) in op.fields.items()}
            assert (typed.field, typed.value) in said, typed


def what_was_erased_is_nowhere(years: Years) -> None:
    erased = {one.value for one in years.typed if one.record in years.purged and one.field in ("phone", "remark")}
    for context in registers(years):
        with context.register.database.reading() as connection:
            said = "".join(op.line for op in oplog.everything(connection))
        assert not [value for value in erased if f'"{value}"' in said]


def agrees_with_a_stranger(years: Years) -> None:
    """Hold the county's values to those that a judge draws from the sealed files with stock tools."""
    for tool in ("age", "zstd"):
        need_tool(tool)
    identities = years.root / "identities.key"
    everyone: set[str] = set(years.county.hub.identities)
    for machine in years.machines:
        with machine.context.register.database.reading() as connection:
            everyone.update(link.identities(connection))
    identities.write_text("\n".join(sorted(everyone)) + "\n", encoding="ascii")
    stranger = judge.Judge()
    for file in sorted(years.accepted):
        stranger.uplink(file, identities)
    alive = {device for machine in years.machines for device in [machine.context.register.identity.device]}
    last = judge.epoch(years.downlinks[-1])
    for file in years.downlinks:
        if judge.epoch(file) == last and judge.addressee(file) in alive:
            stranger.downlink(file, identities)
    shown = 0
    for record, fields in stranger.people().items():
        known = years.county.context.register.get("labourer", record)
        if known and not known.void:
            for name in ("name", "phone", "remark"):
                assert known.values.get(name) == fields[name][-1], (record, name, fields[name])
                assert bool(known.conflicts.get(name)) == (len(set(fields[name])) > 1), (record, name, fields[name])
                shown += 1
    assert shown > 3 * MONTHS


def files_again_change_nothing(years: Years) -> None:
    before = mishaps.standing(years)[0], rows(years)
    files = sorted(years.accepted)
    years.random.shuffle(files)
    assert {taken.outcome for taken in years.county.receive(files)} <= {"known", "accepted", "refused"}
    assert (mishaps.standing(years)[0], rows(years)) == before


def rows(years: Years) -> list[list[str]]:
    target = years.root / "rows"
    made = open_data.write(years.county.context.register, target, reveal=True)
    return [row for one in made for row in csv.reader(one.file.read_text(encoding="utf-8").splitlines())]


def lost_sticks_are_found(years: Years) -> None:
    """Whatever lay in a drawer for years is brought, and everybody visits once more."""
    years.county.receive([file for file in years.archive if file not in years.accepted])
    mishaps.settle(years)
    for context in registers(years):
        verdict = verify(context.register)
        assert verdict.sound, verdict.faults
