"""A person as a whole: the labourer, the household, and what hangs on them; read, saved in one step, and printed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.names import clean_name
from villagedesk.register import duplicates
from villagedesk.register.projection import TABLES
from villagedesk.register.record import Record, blank
from villagedesk.register.store import BY_HAND, Register

HEAD_OF_HOUSEHOLD = "02"
"""The GB/T 4761 code of 户主."""
CHILDREN = tuple(kind.name for kind in KINDS.values() if kind.parent == "labourer")
"""The record kinds that hang on a labourer, in the order of the form."""

_BEGIN = {
    "spell": "start_date",
    "training_record": "starts_on",
    "visit": "visited_on",
    "request": "received_on",
    "application": "applied_on",
    "ride": "signed_up_on",
    "subsidy": "applied_on",
    "warning": "since",
    "schooling": "starts_on",
}
"""The day by which records of a kind are put in order; of others as they were made."""

_HOUSEHOLDS, _LABOURERS = TABLES["household"], TABLES["labourer"]


@dataclass(frozen=True, slots=True)
class Person:
    """A person as read: saving takes these records back, so that a change that arrived meanwhile is noticed."""

    labourer: Record
    household: Record | None = None
    hanging: Mapping[str, Sequence[Record]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Return the id of the labourer's record."""
        return self.labourer.id

    @property
    def name(self) -> str:
        """Return the name, '' before it was entered."""
        return str(self.labourer.values.get("name") or "")

    @property
    def group(self) -> str:
        """Return the village group, '' where it is not known."""
        return str(self.household.values.get("group") or "") if self.household else ""

    def children(self, kind: str) -> tuple[Record, ...]:
        """Return the records of one of `CHILDREN`, oldest first."""
        return tuple(self.hanging.get(kind, ()))

    @property
    def spells(self) -> tuple[Record, ...]:
        """Return the spells of work, the one registered first before the others."""
        return self.children("spell")

    @property
    def intents(self) -> tuple[Record, ...]:
        """Return the job intents, the one registered first before the others."""
        return self.children("intent")

    @property
    def needs(self) -> tuple[Record, ...]:
        """Return the training needs, the one registered first before the others."""
        return self.children("training_need")

    @property
    def records(self) -> list[Record]:
        """Return all records of the person: of the labourer, the household, and of what hangs on the labourer."""
        home = [self.household] if self.household else []
        return [self.labourer, *home, *(record for kind in CHILDREN for record in self.children(kind))]


@dataclass(frozen=True, slots=True)
class Home:
    """A household that the register holds, and how many people of the roll belong to it."""

    record: Record
    members: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What a form holds, ready to be saved.

    `labourer` and `household` are values by field name; a field that is not named stays as it is. `children` are
    records, new or as read, each with its values.
    """

    labourer: Values
    household: Values = field(default_factory=dict)
    children: Sequence[tuple[Record, Values]] = ()


def record_of(person: Person, kind: str) -> Record | None:
    """Return the record of a person that holds fields of a kind, of several the latest; None where there is none."""
    match kind:
        case "labourer":
            return person.labourer
        case "household":
            return person.household
        case _:
            return max(person.children(kind), key=begin, default=None)


def begin(record: Record) -> tuple[str, str]:
    """Return what the records of a kind are put in order by: when they begin, and then as they were made."""
    return str(record.values.get(_BEGIN.get(record.kind, "")) or ""), record.id


def new_person() -> Person:
    """Return a person who does not exist yet, with an id."""
    return Person(blank("labourer"))


def load(register: Register, person_id: str) -> Person | None:
    """Return a person with everything that hangs on the record; None where there is none."""
    labourer = register.get("labourer", person_id)
    if labourer is None:
        return None
    home = labourer.values.get("household")
    household = register.get("household", str(home)) if home else None
    return Person(labourer, household, register.hanging_on(person_id, *CHILDREN))


def find_home(register: Register, head_name: str, group: str) -> Home | None:
    """Return the household with this head in this group; the one with the lowest number where there are several."""
    head_name, group = clean_name(head_name), group.strip()
    if not head_name or not group:
        return None
    columns = _HOUSEHOLDS.c
    same = (columns.head_name == head_name, columns.group == group, columns.void.is_(None))
    query = select(columns.id).where(*same).order_by(columns.number, columns.id).limit(1)
    with register.database.reading() as connection:
        found = connection.execute(query).scalar()
    record = register.get("household", found) if found else None
    return Home(record, members(register, record.id)) if record else None


def home_of_head(register: Register, id_number: str) -> Home | None:
    """Return the household whose head has this ID number, as ledgers name it before the head is registered."""
    columns = _HOUSEHOLDS.c
    query = select(columns.id).where(columns.head_id_number == id_number, columns.void.is_(None))
    with register.database.reading() as connection:
        found = connection.execute(query.order_by(columns.number, columns.id).limit(1)).scalar()
    record = register.get("household", found) if found else None
    return Home(record, members(register, record.id)) if record else None


def members(register: Register, household: str) -> int:
    """Return how many people of the roll belong to a household."""
    columns = _LABOURERS.c
    living = (columns.household == household, columns.void.is_(None), columns.left_on.is_(None))
    with register.database.reading() as connection:
        return int(connection.execute(select(func.count()).where(*living)).scalar_one())


def registered(register: Register, id_number: str, but: str = "") -> str | None:
    """Return the id of the person who has this ID number; `but` is the id of one who does not count."""
    with register.database.reading() as connection:
        found = duplicates.known(connection, [id_number], []).by_id.get(id_number)
    return None if found == but else found


def save_person(register: Register, person: Person, entry: Entry, source: str = BY_HAND) -> Person:
    """Save household, labourer and children in one transaction, and return the person as it stands then.

    The register gives the numbers. The records of `person` are the predecessors: what arrived since they were
    read is kept beside, in conflict.
    """
    changes: list[tuple[Record, Values]] = []
    labourer = dict(entry.labourer)
    home = _home(register, person, entry.household)
    if home is not None:
        changes.append((home, entry.household if home is person.household else _filled(entry.household)))
        labourer["household"] = home.id
    changes.append((person.labourer, labourer))
    for record, values in entry.children:
        changes.append((record, {**values, "labourer": person.id}))
    register.save_all(changes, source)
    return load(register, person.id) or person


def _filled(values: Values) -> Values:
    """Leave out what is blank: a form that did not know a household must not empty its fields."""
    return {name: value for name, value in values.items() if value not in (None, "", [])}


def _home(register: Register, person: Person, typed: Mapping[str, object]) -> Record | None:
    """Return the household that the typed words mean: another one of that name, the own one, or a new one."""
    if not any(typed.values()):
        return person.household
    own = person.household
    head, group = str(typed.get("head_name") or ""), str(typed.get("group") or "")
    if own is not None and (own.values.get("head_name") or "", own.values.get("group") or "") == (head, group):
        return own
    other = find_home(register, head, group)
    if other is not None:
        return other.record
    return own or blank("household")
