"""Registers of invented people to measure on, made once through the door that real people take, then kept."""

import hashlib
import shutil
from contextlib import suppress
from pathlib import Path

from db.upgrade import HEAD
from villagedesk.context import Context, Unit
from villagedesk.demo import fill
from villagedesk.register.search_keys import tokens

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
PASSWORD = "水田坝上有棵老槐树"
USER = "龙秀英"
VILLAGE = Unit("520422101237", "双玉村")
SIZES = (1_000, 10_000, 100_000)
SEED = 2026
_BATCH = 5_000
_MAKERS = ("villagedesk/demo/people.py", "villagedesk/demo/filling.py")
_SCHEMA = "db/migrations/versions"
"""Sources that decide what lies in a filled register; another content of theirs makes new ones."""
_SOMEBODY = {"name": "曾单䶮", "id_number": "520422199101184527", "phone": "13136715753"}
"""One person whose search tokens stand for how all are found."""


def kept(people: int) -> Path:
    """Return the folder of a register with `people` invented people; made where it is not kept yet."""
    folder = BUILD / "bench-registers" / f"{HEAD}-{SEED}-{_makers()}-{people}"
    if not folder.exists():
        part = folder.with_name(f"{folder.name}.part")
        for stale in (*folder.parent.glob(f"*-{people}"), *folder.parent.glob(f"*-{people}.part")):
            shutil.rmtree(stale)
        _make(part, people)
        part.rename(folder)
    return folder


def opened(folder: Path) -> Context:
    """Return a kept register opened by its password."""
    return Context.open(folder, PASSWORD)


def copied(people: int, target: Path) -> Context:
    """Return a copy of a kept register, opened, that may be written to."""
    shutil.copytree(kept(people), target)
    return opened(target)


def empty(target: Path) -> Context:
    """Return a new register of the village."""
    context, _ = Context.create(target, VILLAGE, USER, PASSWORD)
    return context


def _make(folder: Path, people: int) -> None:
    context = empty(folder)
    try:
        for number, start in enumerate(range(0, people, _BATCH)):
            fill(context, min(_BATCH, people - start), SEED + number)
        with context.register.database.engine.connect() as connection:
            connection.exec_driver_sql("commit")
            connection.exec_driver_sql("pragma wal_checkpoint(truncate)")
            connection.exec_driver_sql("begin")
    finally:
        context.close()
    with suppress(FileNotFoundError):
        shutil.rmtree(folder / "log")


def _makers() -> str:
    sources = [*(ROOT / source for source in _MAKERS), *sorted((ROOT / _SCHEMA).glob("v*.py"))]
    content = b"".join(source.read_bytes() for source in sources)
    return hashlib.sha256(content + "".join(sorted(tokens(_SOMEBODY))).encode()).hexdigest()[:8]
