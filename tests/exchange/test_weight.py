"""How much memory the road takes: a file is read and written piece by piece, however much it carries."""

import os
import subprocess
import sys
from pathlib import Path

from tests.exchange import road
from tests.exchange.road import County, Desk
from villagedesk.context import Unit
from villagedesk.register.record import blank

SOAK = bool(os.environ.get("VILLAGEDESK_SOAK"))
VILLAGES, PEOPLE = (5, 20_000) if SOAK else (1, 2_000)
MOST = 400 if SOAK else 200
"""MiB of the whole program; an empty one takes about 130."""

WEIGHING = Path(__file__).with_name("weighing.py")


def weighed(what: str, root: Path, argument: Path, device: str = "-") -> int:
    run = subprocess.run(
        [sys.executable, str(WEIGHING), what, str(root), str(argument), device],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return int(run.stdout.split()[1])


def filled(desk: Desk, count: int) -> None:
    wanted = [
        (
            blank("labourer"),
            {
                "name": f"{'韦罗吴陈龙潘'[n % 6]}{chr(0x4E00 + n % 5000)}{chr(0x4E00 + n // 7)}",
                "phone": f"139{n:08d}",
                "birth_date": f"{1960 + n % 40}-0{1 + n % 9}-1{n % 10}",
                "residence_text": "贵州省安顺市普定县马官镇双玉村大寨组",
                "remark": "在外务工，春节回来",
            },
        )
        for n in range(count)
    ]
    desk.context.register.save_all([(record, dict(values)) for record, values in wanted])


def test_the_road_of_many_people_takes_little_memory(county: County, tmp_path: Path) -> None:
    sticks = tmp_path / "sticks"
    took: dict[str, int] = {}
    for number in range(VILLAGES):
        desk = road.desk(tmp_path, f"desk{number}", Unit(f"52042210123{number}", f"第{number}村"))
        desk.enrol(county)
        filled(desk, PEOPLE)
        root = desk.context.folder.root
        desk.context.close()
        took["export"] = max(took.get("export", 0), weighed("export", root, sticks))
    fresh = road.desk(tmp_path, "fresh", Unit("520422101230", "第0村"))
    fresh.enrol(county)
    device, root = fresh.context.register.identity.device, fresh.context.folder.root
    fresh.context.close()
    hub, answers = county.context.folder.root, tmp_path / "answers"
    took["intake"] = weighed("intake", hub, sticks)
    assert len(county.names()) == VILLAGES * PEOPLE
    took["answer"] = weighed("answer", hub, answers, device)
    took["receive"] = weighed("receive", root, answers)
    assert max(took.values()) < MOST, took
