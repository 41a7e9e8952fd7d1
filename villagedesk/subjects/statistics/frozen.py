"""定格: a table kept as it stood, with the people behind each cell; what has come and gone since then, by name.

A frozen table never changes, whatever arrives later: it prints from what was kept alone.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Table, delete, select

from db.bulk import insert
from db.models import table
from villagedesk.errors import WrongUse
from villagedesk.register import reading
from villagedesk.register.spans import Span
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects.statistics.made import Heading, Line, Made, Unit

FROZEN: Table = table("frozen")
KIND = "statistic"
_LONGEST = 40
_JOINT = "|"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a frozen table is called, and when and by whom it was made."""

    id: str
    name: str
    made_at: str
    made_by: str

    @property
    def printed_at(self) -> str:
        """Return the moment as it stands on paper."""
        return self.made_at[:16].replace("T", " ")


@dataclass(frozen=True, slots=True)
class Frozen:
    """A frozen table as it stood, with who reported it and what of the register it covered."""

    kept: Kept
    made: Made
    unit: str
    coverage: str


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a cell: the people who came, and those who went, by id."""

    row: str
    column: str
    came: Sequence[str]
    gone: Sequence[str]

    @property
    def words(self) -> str:
        """Return how many came and went: +12/−3."""
        return f"+{len(self.came)}/−{len(self.gone)}"


def freeze(register: Register, made: Made, name: str, unit: str, coverage: str = "") -> Kept:
    """Keep a table under a name; WrongUse where the name is empty, too long, or taken."""
    wanted = name.strip()
    if not wanted or len(wanted) > _LONGEST:
        raise WrongUse("定格要起一个名称。", sentence("请写不超过 {count} 个字，例如“2026年6月”。", count=_LONGEST))
    kept = Kept(uuid4().hex, wanted, _now(), register.identity.user)
    content = _packed(made, unit, coverage)
    with register.database.writing() as connection:
        if any(one.name == wanted for one in _all(connection)):
            raise WrongUse(
                sentence("已经有叫“{name}”的定格。", name=wanted), "请换一个名称；定格不能改，也不会被覆盖。"
            )
        row = {"id": kept.id, "name": wanted, "kind": KIND, "made_at": kept.made_at, "made_by": kept.made_by}
        insert(connection, FROZEN, [{**row, "content": content}])
    return kept


def listed(register: Register) -> list[Kept]:
    """Return all frozen tables, the latest first."""
    with register.database.reading() as connection:
        return _all(connection)


def read(register: Register, name: str) -> Frozen:
    """Return a frozen table by its name or id; WrongUse, naming all there are, where there is none."""
    with register.database.reading() as connection:
        known = _all(connection)
        kept = next((one for one in known if name.strip() in (one.name, one.id)), None)
        if kept is None:
            names = "、".join(one.name for one in known) or "还没有"
            raise WrongUse(sentence("没有叫“{name}”的定格。", name=name), sentence("现有：{names}。", names=names))
        content = connection.execute(select(FROZEN.c.content).where(FROZEN.c.id == kept.id)).scalar_one()
    told = json.loads(zlib.decompress(bytes(content)))
    return Frozen(kept, _made(told), told["unit"], told["coverage"])


def forget(register: Register, kept: Kept) -> None:
    """Take a frozen table away."""
    with register.database.writing() as connection:
        connection.execute(delete(FROZEN).where(FROZEN.c.id == kept.id))


def changes(then: Made, now: Made) -> list[Change]:
    """Return the cells whose people are not the same any more, in the order of the table; rows that came stand last."""
    keys = dict.fromkeys(one.key for one in (*then.lines, then.total, *now.lines))
    found = []
    for row in keys:
        for column in then.columns:
            before, after = (dict.fromkeys(one.behind(row, column.key)) for one in (then, now))
            came, gone = [one for one in after if one not in before], [one for one in before if one not in after]
            if came or gone:
                found.append(Change(row, column.key, came, gone))
    return found


def names(register: Register, people: Sequence[str]) -> dict[str, str]:
    """Return name and number of people by id; one of whom nothing is kept any more says so."""
    with register.database.reading() as connection:
        known = reading.called(connection, people)
    return {person: known.get(person, "（已清除）") for person in people}


def _all(connection: Connection) -> list[Kept]:
    columns = (FROZEN.c.id, FROZEN.c.name, FROZEN.c.made_at, FROZEN.c.made_by)
    query = select(*columns).where(FROZEN.c.kind == KIND).order_by(FROZEN.c.made_at.desc(), FROZEN.c.id)
    return [Kept(*row) for row in connection.execute(query)]


def _packed(made: Made, unit: str, coverage: str) -> bytes:
    """Return a table as canonical JSON, packed; people stand once, cells name them by their places."""
    people = sorted({person for some in made.people.values() for person in some})
    at = {person: number for number, person in enumerate(people)}
    cells = {_JOINT.join(map(json.dumps, key)): [at[one] for one in made.behind(*key)] for key in made.people}
    content = {
        **made.to_json(), "row_label": made.row_label, "measured": made.measured, "unit": unit, "coverage": coverage,
        "people": people, "cells": cells,
    }  # fmt: skip
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return zlib.compress(text.encode(), 9)


def _made(told: Mapping[str, Any]) -> Made:
    people: list[str] = told["people"]
    cells = {_key(key): [people[number] for number in some] for key, some in told["cells"].items()}
    return Made(
        name=told["table"],
        by=told["by"],
        title=told["title"],
        row_label=told["row_label"],
        span=Span(date.fromisoformat(told["from"]), date.fromisoformat(told["to"])),
        columns=[Heading(one["key"], one["label"], Unit(one["unit"])) for one in told["columns"]],
        lines=[_line(one) for one in told["rows"]],
        total=_line(told["total"]),
        notes=told["notes"],
        people=cells,
        measured=told["measured"],
    )


def _key(joined: str) -> tuple[str, str]:
    decoder = json.JSONDecoder()
    row, end = decoder.raw_decode(joined)
    return str(row), str(json.loads(joined[end + len(_JOINT) :]))


def _line(told: Mapping[str, Any]) -> Line:
    return Line(told["key"], told["label"], tuple(told["figures"]))


def _now() -> str:
    return datetime.now(tz=UTC).astimezone().isoformat(timespec="seconds")
