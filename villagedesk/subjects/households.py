"""A household as a whole: its record, who of the roll belongs to it, its income; saved, joined and left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select

from villagedesk.catalogue.field import Value, Values
from villagedesk.errors import VillageDeskError
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.register.projection import TABLES
from villagedesk.register.record import Record, blank
from villagedesk.register.store import BY_HAND, Register
from villagedesk.subjects import showing
from villagedesk.subjects.registration import HEAD_OF_HOUSEHOLD, Entry, Person, load

_LABOURERS = TABLES["labourer"]
_SHARED = ("group", "address", "type", "phone")
"""What a household of its own begins with when somebody moves out of another one."""
_LAST = "zz"


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a household, as lists of it show them; `relation` is the code of 与户主关系, '' for none."""

    id: str
    name: str
    relation: str
    sex: str
    age: int | None

    @property
    def is_head(self) -> bool:
        """Tell whether the person heads the household."""
        return self.relation == HEAD_OF_HOUSEHOLD


@dataclass(frozen=True, slots=True)
class Family:
    """A household with its members on the roll, the head first, and its income, the latest year first."""

    home: Record
    members: tuple[Member, ...] = ()
    incomes: tuple[Record, ...] = ()

    @property
    def head(self) -> Member | None:
        """Return the member who heads the household; None where the head is not on the roll."""
        return next((member for member in self.members if member.is_head), None)


@dataclass(frozen=True, slots=True)
class HomeEntry:
    """What the form of a household holds: its values, and income records, new or as read, each with its values."""

    values: Values = field(default_factory=dict)
    incomes: Sequence[tuple[Record, Values]] = ()


def new_family() -> Family:
    """Return a household that does not exist yet, with an id."""
    return Family(blank("household"))


def load_family(register: Register, household: str, today: date) -> Family | None:
    """Return a household with its members; None where there is none."""
    home = register.get("household", household)
    if home is None:
        return None
    found = member_rows(register, household)
    incomes = sorted(register.of_parent("income", household), key=_latest, reverse=True)
    return Family(home, tuple(_member(row, today) for row in found), tuple(incomes))


def member_rows(register: Register, household: str) -> list[PersonRow]:
    """Return the people of the roll who belong to a household, the head first, then as the relations are numbered."""
    columns = _LABOURERS.c
    living = (columns.household == household, columns.void.is_(None), columns.left_on.is_(None))
    with register.database.reading() as connection:
        wanted = list(connection.execute(select(columns.id).where(*living)).scalars())
        return sorted(people.rows(connection, wanted), key=member_order)


def member_order(row: PersonRow) -> tuple[bool, str, str, str]:
    """Return the key that puts the head first, then the others as the relations are numbered, the older one first."""
    relation = str(row.person.get("relation_to_head") or _LAST)
    return relation != HEAD_OF_HOUSEHOLD, relation, showing.birth_date(row.person) or _LAST, row.id


def save_home(register: Register, home: Record, entry: HomeEntry, source: str = BY_HAND) -> Record:
    """Save a household without any of its members, and return it as it stands then."""
    register.save_all(_home_changes(home, entry), source)
    return register.get("household", home.id) or home


def save_member(
    register: Register, home: Record, entry: HomeEntry, person: Person, typed: Entry, source: str = BY_HAND
) -> Person:
    """Save a member together with the household, in one transaction, and return the person as stored.

    A person of another household joins this one. Who is entered as its head gives it name and ID number.
    """
    values = dict(entry.values)
    if typed.labourer.get("relation_to_head") == HEAD_OF_HOUSEHOLD:
        values |= _named_by(typed.labourer)
    changes = _home_changes(home, HomeEntry(values, entry.incomes))
    changes.append((person.labourer, {**typed.labourer, "household": home.id}))
    changes += [(record, {**values, "labourer": person.id}) for record, values in typed.children]
    register.save_all(changes, source)
    return load(register, person.id) or person


def move(register: Register, person: str, household: str, relation: Value = None) -> None:
    """Let a person belong to another household; `relation` is the code of how they stand to its head."""
    labourer = _labourer(register, person)
    register.save(labourer, {"household": household, "relation_to_head": relation})


def move_out(register: Register, person: str) -> str:
    """Let a person head a household of their own, in the same place, and return its id."""
    labourer = _labourer(register, person)
    former = register.get("household", str(labourer.values.get("household") or ""))
    shared: Values = {name: former.values.get(name) for name in _SHARED} if former else {}
    home = blank("household")
    joined: Values = {"household": home.id, "relation_to_head": HEAD_OF_HOUSEHOLD}
    changes = _home_changes(home, HomeEntry({**shared, **_named_by(labourer.values)}))
    register.save_all([*changes, (labourer, joined)])
    return home.id


def set_head(register: Register, home: Record, head: str, relations: Mapping[str, Value]) -> None:
    """Let a member head the household, and each of the others stand to them as `relations` says, in one transaction."""
    chosen = _labourer(register, head)
    named: Values = {"head_id_number": None, **_named_by(chosen.values)}
    changes: list[tuple[Record, Values]] = [
        (home, named),
        (chosen, {"relation_to_head": HEAD_OF_HOUSEHOLD}),
    ]
    for member, relation in relations.items():
        if member != head:
            changes.append((_labourer(register, member), {"relation_to_head": relation}))
    register.save_all(changes)


def _home_changes(home: Record, entry: HomeEntry) -> list[tuple[Record, Values]]:
    values: Values = {name: value for name, value in entry.values.items() if home.heads or value not in (None, "", [])}
    changes: list[tuple[Record, Values]] = [(home, values)] if values or not home.heads else []
    return changes + [(record, {**values, "household": home.id}) for record, values in entry.incomes]


def _named_by(head: Mapping[str, Value]) -> Values:
    named: Values = {"head_name": head.get("name"), "head_id_number": head.get("id_number")}
    return {name: value for name, value in named.items() if value}


def _labourer(register: Register, person: str) -> Record:
    record = register.get("labourer", person)
    if record is None:
        raise VillageDeskError("这个人已经不在登记台里了。", "请按 F5 刷新后再选一次。")
    return record


def _member(row: PersonRow, today: date) -> Member:
    person = row.person
    return Member(
        row.id,
        str(person.get("name") or ""),
        str(person.get("relation_to_head") or ""),
        showing.sex(person),
        showing.age(person, today),
    )


def _latest(record: Record) -> tuple[str, str]:
    return str(record.values.get("year") or ""), record.id
