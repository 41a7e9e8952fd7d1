"""Kill the program, really, while it works; afterwards everything is as before or as after, never between."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.database.old import made_old
from tests.database.test_old_registers import content
from tests.exchange import road as roads
from tests.exchange.road import PASSWORD, County, Desk
from villagedesk.care.verify import verify
from villagedesk.context import Context, Unit
from villagedesk.county.intake import files_in
from villagedesk.demo import fill
from villagedesk.exchange import seal
from villagedesk.paths import resource
from villagedesk.register import people

TIMES = 100 if os.environ.get("VILLAGEDESK_SOAK") else 5
FEWER = TIMES if TIMES > 5 else 2
"""At how many points what is killed elsewhere, too, is killed once more."""
DOING = Path(__file__).with_name("doing.py")
SAMPLE = resource("samples/外出务工台账（示例）.xlsx")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is left after a kill: people on the roll, confirmed changes, files in the target folder."""

    people: int
    sent: int
    confirmed: int


def start(what: str, root: Path, argument: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, str(DOING), what, str(root), str(argument)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "now\n"
    return process


def duration(what: str, root: Path, argument: Path) -> float:
    """Let it run to its end on a copy and return how long it took, in seconds."""
    process = start(what, root, argument)
    began = time.perf_counter()
    output, _ = process.communicate(timeout=60)
    assert output.endswith("done\n")
    return time.perf_counter() - began


def kill_after(process: subprocess.Popen[str], seconds: float) -> None:
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    process.kill()
    process.communicate()


@contextmanager
def sound(root: Path) -> Iterator[Context]:
    """Open the register that a kill left behind and prove it."""
    context = Context.open(root, PASSWORD)
    verdict = verify(context.register)
    assert verdict.sound, verdict.faults
    assert not context.register.lost()
    yield context
    context.close()


def outcome(context: Context) -> Outcome:
    with context.register.database.reading() as connection:
        sent, confirmed = people.reached(connection)
        return Outcome(people.count(connection), sent, confirmed)


def killed_at_many_points(
    what: str,
    root: Path,
    argument: Callable[[Path], Path],
    tmp_path: Path,
    copied: Callable[[Path, Path], object] = shutil.copytree,
    times: int = TIMES,
) -> Iterator[tuple[Path, Path]]:
    """Yield the folders and arguments of copies in which `what` was killed at points spread over its run.

    `copied` copies a register with all that belongs to it.
    """
    spare = tmp_path / "spare"
    copied(root, spare)
    takes = duration(what, spare, argument(spare))
    for number in range(times):
        copy = tmp_path / f"copy{number}"
        copied(root, copy)
        given = argument(copy)
        kill_after(start(what, copy, given), takes * (number + 0.5) / times)
        yield copy, given


@pytest.fixture
def village(tmp_path: Path) -> Path:
    context, _ = Context.create(tmp_path / "village", Unit("520422101237", "双玉村"), "龙秀英", PASSWORD)
    fill(context, 10, seed=5)
    context.close()
    return tmp_path / "village"


def test_a_killed_save_loses_nothing_that_was_saved(village: Path) -> None:
    for number in range(TIMES):
        with sound(village) as context:
            before = outcome(context).people
        process = start("save", village, village)
        assert process.stdout is not None
        told = 0
        for _ in range(number * 7 + 1):
            told = int(process.stdout.readline()) + 1
        process.kill()
        rest, _ = process.communicate()
        told += rest.count("\n")
        with sound(village) as context:
            assert told <= outcome(context).people - before <= told + 1


def test_a_killed_import_stores_all_or_nothing(village: Path, tmp_path: Path) -> None:
    for root, _ in killed_at_many_points("import", village, lambda _: SAMPLE, tmp_path):
        with sound(root) as context:
            assert outcome(context).people in (10, 50)


def test_a_killed_upgrade_of_an_old_register_is_done_at_the_next_start(village: Path, tmp_path: Path) -> None:
    with sound(village) as context:
        rows = content(context)
        made_old(context)
    for root, _ in killed_at_many_points("open", village, lambda root: root, tmp_path):
        with sound(root) as context:
            assert content(context) == rows


@pytest.fixture
def road(tmp_path: Path) -> tuple[County, Desk]:
    county, desk = roads.county(tmp_path), roads.desk(tmp_path)
    desk.enrol(county)
    fill(desk.context, 200, seed=7)
    return county, desk


def test_a_killed_export_leaves_whole_files_or_none(road: tuple[County, Desk], tmp_path: Path) -> None:
    county, desk = road
    root = desk.context.folder.root
    desk.context.close()
    hub = county.context.keys
    for copy, target in killed_at_many_points(
        "export", root, lambda copy: copy.parent / f"{copy.name}-stick", tmp_path
    ):
        with sound(copy) as context:
            for file in target.glob("*.vdu") if target.exists() else ():
                seal.open_sealed(file, context.keys.public.lookup, (hub.identity,))
            again = Desk(context, copy.parent / f"{copy.name}-again").export()
            assert [taken.outcome for taken in county.receive(again)] in (["accepted"], ["known"])


def test_a_killed_receive_confirms_all_or_nothing(road: tuple[County, Desk], tmp_path: Path) -> None:
    county, desk = road
    county.receive(desk.export())
    answer = county.answer(desk)
    before = outcome(desk.context)
    root = desk.context.folder.root
    desk.context.close()
    for copy, _ in killed_at_many_points("receive", root, lambda _: answer, tmp_path):
        with sound(copy) as context:
            left = outcome(context)
            assert left.confirmed in (0, before.sent)
            assert Desk(context, tmp_path).receive(answer).outcome in ("accepted", "known")
            assert outcome(context).confirmed == before.sent


def test_a_killed_intake_takes_a_file_whole_or_not_at_all(road: tuple[County, Desk], tmp_path: Path) -> None:
    county, desk = road
    (file,) = desk.export()
    root = county.context.folder.root
    county.context.close()
    for copy, _ in killed_at_many_points("intake", root, lambda _: file, tmp_path):
        with sound(copy) as context:
            assert outcome(context).people in (0, 200)
            again = County(context, county.hub, county.offer, county.answers)
            assert [taken.outcome for taken in again.receive([file])] in (["accepted"], ["known"])
            assert outcome(context).people == 200


def sticks(county: County, tmp_path: Path) -> Path:
    """Return a folder with the reports of three villages, of 60 people each, on as many sticks."""
    folder = tmp_path / "sticks"
    for number in range(3):
        desk = roads.desk(tmp_path, f"desk{number}", Unit(f"52042210123{number}", f"第{number}村"))
        desk.enrol(county)
        fill(desk.context, 60, seed=number)
        (file,) = desk.export()
        (folder / desk.context.unit.code).mkdir(parents=True)
        shutil.copyfile(file, folder / desk.context.unit.code / file.name)
        desk.context.close()
    return folder


def test_a_killed_intake_of_a_folder_takes_each_file_whole_or_not_at_all(tmp_path: Path) -> None:
    county = roads.county(tmp_path)
    folder = sticks(county, tmp_path)
    root = county.context.folder.root
    county.context.close()
    for copy, _ in killed_at_many_points("intake", root, lambda _: folder, tmp_path, times=FEWER):
        with sound(copy) as context:
            taken_again(County(context, county.hub, county.offer, county.answers), folder)


def taken_again(county: County, folder: Path) -> None:
    """See that the files of a folder are in whole or not at all, and all of them once they are read again."""
    assert outcome(county.context).people in (0, 60, 120, 180)
    assert {taken.outcome for taken in county.receive(files_in([folder]))} <= {"accepted", "known"}
    assert outcome(county.context).people == 180
