"""What has to be known of a person to say whether a subsidy is due; read from the register in a few queries."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, Table, select

from db.bulk import chunks
from villagedesk.register.people import HOUSEHOLDS, PEOPLE
from villagedesk.register.projection import TABLES
from villagedesk.subjects import showing

SPELLS, SUBSIDIES = TABLES["spell"], TABLES["subsidy"]
_RELOCATED: Final = "3"
"""易地搬迁户, which a household may say by a field of its own."""
_PERSON = (
    "id",
    "number",
    "name",
    "id_number",
    "sex",
    "birth_date",
    "phone",
    "bank_card",
    "bank_name",
    "tags",
    "village",
)
_HOME = ("group", "head_name", "type", "monitored_type", "identified_on", "risk_removed", "relocated")
_SPELL = (
    "id", "labourer", "status", "employer", "enterprise", "place", "place_text", "start_date", "end_date",
    "monthly_wage", "channel", "organised", "trip", "evidence", "work_type",
)  # fmt: skip
_HELD = ("id", "labourer", "type", "policy", "year", "status", "amount", "spell", "paid_on")

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Held:
    """A subsidy that somebody has applied for; codes, fen and ISO days."""

    id: str
    type: str
    policy: str
    year: int
    status: str
    amount: int | None = None
    paid_on: str = ""
    spell: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """A person: `tags` are the own categories and those of the household, `identified_on` ISO or ''.

    `spells` are values by field name with `id`, `held` what was applied for, voided ones left out of both.
    """

    id: str
    number: str
    name: str
    group: str
    village: str
    person: Values
    tags: tuple[str, ...] = ()
    identified_on: str = ""
    risk_removed: bool = False
    spells: tuple[Values, ...] = ()
    held: tuple[Held, ...] = ()

    @property
    def birth_date(self) -> str:
        """Return the birth date, ISO; '' where none is known."""
        return showing.birth_date(self.person)


def everybody(connection: Connection, people: Sequence[str] | None = None) -> list[Facts]:
    """Return what is known of the people on the roll, in order of group and number; of `people` only, where given."""
    spells: dict[str, list[Values]] = {}
    held: dict[str, list[Held]] = {}
    for row in _hanging(connection, SPELLS, _SPELL, people):
        spells.setdefault(row["labourer"], []).append(row)
    for row in _hanging(connection, SUBSIDIES, _HELD, people):
        held.setdefault(row["labourer"], []).append(_held(row))
    return [_facts(row, spells, held) for row in _people(connection, people)]


def _people(connection: Connection, people: Sequence[str] | None) -> Iterator[Values]:
    columns = [PEOPLE.c[name] for name in _PERSON] + [HOUSEHOLDS.c[name].label(f"home_{name}") for name in _HOME]
    joined = PEOPLE.outerjoin(HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household)
    on_roll = (PEOPLE.c.void.is_(None), PEOPLE.c.left_on.is_(None))
    query = select(*columns).select_from(joined).where(*on_roll)
    query = query.order_by(HOUSEHOLDS.c.group, PEOPLE.c.number, PEOPLE.c.id)
    for one in _asked(query, PEOPLE.c.id, people):
        yield from (dict(row._mapping) for row in connection.execute(one))


def _hanging(
    connection: Connection, table: Table, names: Sequence[str], people: Sequence[str] | None
) -> Iterator[Values]:
    query = select(*(table.c[name] for name in names)).where(table.c.void.is_(None)).order_by(table.c.id)
    for one in _asked(query, table.c.labourer, people):
        yield from (dict(row._mapping) for row in connection.execute(one))


def _asked(query: Select[Any], column: ColumnElement[Any], people: Sequence[str] | None) -> Iterator[Select[Any]]:
    if people is None:
        yield query
    for some in chunks(people or ()):
        yield query.where(column.in_(some))


def _facts(row: Values, spells: Mapping[str, list[Values]], held: Mapping[str, list[Held]]) -> Facts:
    tags = [row["home_type"], row["home_monitored_type"], *([_RELOCATED] if row["home_relocated"] else [])]
    return Facts(
        id=row["id"],
        number=row["number"] or "",
        name=row["name"] or "",
        group=row["home_group"] or "",
        village=row["village"] or "",
        person={**row, "head_name": row["home_head_name"]},
        tags=tuple(dict.fromkeys(filter(None, (*tags, *(row["tags"] or ()))))),
        identified_on=row["home_identified_on"] or "",
        risk_removed=bool(row["home_risk_removed"]),
        spells=tuple(spells.get(row["id"], ())),
        held=tuple(held.get(row["id"], ())),
    )


def _held(row: Values) -> Held:
    return Held(
        id=row["id"],
        type=row["type"] or "",
        policy=row["policy"] or "",
        year=row["year"] or 0,
        status=row["status"] or "",
        amount=row["amount"],
        paid_on=row["paid_on"] or "",
        spell=row["spell"] or "",
    )
