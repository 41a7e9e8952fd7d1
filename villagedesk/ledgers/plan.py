"""What storing a ledger would change: for each row the person, the household and what hangs on them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, Policy, Value, Values
from villagedesk.catalogue.kinds import format_value
from villagedesk.catalogue.validation import ID_NOT_IN_LEDGER
from villagedesk.ledgers.ledger import NEW, UNCHANGED, UPDATED, LedgerRow
from villagedesk.ledgers.roll import HOUSEHOLD, Roll
from villagedesk.register.projection import PERSON
from villagedesk.register.record import Record, blank
from villagedesk.sentence import sentence

_HEAD = "02"
"""The GB/T 4761 code of 户主."""
_GIVEN_BY_PROGRAM = "-"
"""Household numbers of the program have a hyphen after the village's code; a county's are digits."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of somebody on the roll that a ledger has otherwise; not `taken` where only a person may decide."""

    label: str
    old: str
    new: str
    taken: bool = True

    def __str__(self) -> str:
        if not self.old:
            return (
                sentence("{label}补上{new}", label=self.label, new=self.new)
                if self.new
                else sentence("补上{label}", label=self.label)
            )
        if self.new:
            words = sentence("{label} {old} → {new}", label=self.label, old=self.old, new=self.new)
        else:
            words = sentence("{label}有变化", label=self.label)
        return words if self.taken else sentence("{words}（不自动改）", words=words)


@dataclass(slots=True)
class Target:
    """A record with what the ledger wants it to hold; the first row that names a field decides it."""

    record: Record
    wanted: Values = field(default_factory=dict)
    named: set[str] = field(default_factory=set)

    @property
    def is_new(self) -> bool:
        """Tell whether the register has no such record yet."""
        return not self.record.heads

    def now(self, name: str) -> Value:
        """Return the value as it will stand."""
        return self.wanted.get(name, self.record.values.get(name))

    def merge(self, values: Values) -> list[Difference]:
        """Take the values of a row: what is empty is filled, what differs is replaced, an identity never."""
        found: list[Difference] = []
        for name, value in values.items():
            declared = KINDS[self.record.kind].field(name)
            old = self.now(name)
            new = _united(old, value) if declared.is_set else value
            first = name not in self.named
            self.named.add(name)
            if new in (None, "", []) or new == old or _coarser(new, old):
                continue
            if old in (None, "", []):
                self.wanted[name] = new
                found.append(_difference(declared, None, new))
            elif first and not self.is_new:
                taken = declared.policy is not Policy.PERSON_DECIDES
                if taken:
                    self.wanted[name] = new
                found.append(_difference(declared, old, new, taken=taken))
        return found


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a row comes to: NEW, UPDATED, UNCHANGED, or empty where an earlier row holds the same person."""

    change: str
    person: Target
    differences: tuple[Difference, ...] = ()


class Plan:
    """Goes down the rows of a ledger in their order. `group` is for new households that have no 村民组."""

    def __init__(self, roll: Roll, group: str = "") -> None:
        self._roll = roll
        self._group = group
        self._targets: dict[str, Target] = {}
        self._people: dict[int, Target] = {}
        self._children: dict[tuple[str, str], list[Target]] = {}
        self._by_number: dict[str, Target] = {}
        self._by_head: dict[tuple[str, str], tuple[Target, str]] = {}

    def take(self, row: LedgerRow) -> Outcome:
        """Add a row and return what it comes to."""
        earlier = self._people.get(row.same_as)
        person = earlier or self._known(self._roll.people.get(row.row)) or self._new(PERSON)
        self._people[row.row] = person
        found = person.merge(self._own(_storable(PERSON, row), person))
        if person.now("id_number") and person.now("id_missing_reason"):
            person.wanted["id_missing_reason"] = None
        elif person.is_new and not person.now("id_number"):
            person.wanted["id_missing_reason"] = person.now("id_missing_reason") or ID_NOT_IN_LEDGER
        home, about_home = self._settle_home(row, person)
        found += about_home
        found += self._spell(row, person)
        for kind in ("intent", "training_need"):
            found += self._only_child(kind, row, person)
        if home:
            found += self._income(row, home)
        if earlier:
            return Outcome("", person)
        change = NEW if person.is_new else UPDATED if any(one.taken for one in found) else UNCHANGED
        return Outcome(change, person, () if person.is_new else tuple(found))

    def changes(self) -> Iterator[tuple[Record, Values]]:
        """Yield the records to save: households, people, then what hangs on them, each in the order of the rows."""
        for kind in KINDS:
            for target in self._targets.values():
                if target.record.kind == kind and target.wanted:
                    yield target.record, target.wanted

    def _known(self, record_id: str | None) -> Target | None:
        record = self._roll.records.get(record_id or "")
        if record is None:
            return None
        return self._targets.setdefault(record.id, Target(record))

    def _new(self, kind: str) -> Target:
        record = blank(kind)
        return self._targets.setdefault(record.id, Target(record))

    def _own(self, values: Values, person: Target) -> Values:
        """Leave out the categories that a person has from the household already: lists show both as one."""
        home, tags = self._known(str(person.now("household") or "")), values.get("tags")
        if home is None or not isinstance(tags, list):
            return values
        inherited = (home.now("type"), home.now("monitored_type"))
        return {**values, "tags": [tag for tag in tags if tag not in inherited]}

    def _settle_home(self, row: LedgerRow, person: Target) -> tuple[Target | None, list[Difference]]:
        values = _storable(HOUSEHOLD, row)
        is_head = person.now("relation_to_head") == _HEAD
        if is_head:
            values.setdefault("head_name", person.now("name"))
        present = self._known(str(person.now("household") or ""))
        if not values and (present or not self._group):
            return present, []
        home = self._home(values, person, present, is_head=is_head)
        found = home.merge(values)
        if home.is_new and self._group and not home.now("group"):
            home.wanted["group"] = self._group
        if person.now("household") != home.record.id and "household" not in person.named:
            if present:
                found.append(
                    Difference("所在农户", str(present.now("head_name") or ""), str(home.now("head_name") or ""))
                )
            person.wanted["household"] = home.record.id
        person.named.add("household")
        return home, found

    def _home(self, values: Values, person: Target, present: Target | None, *, is_head: bool) -> Target:
        """Find the household of a row: by number, the present one where it fits, by its head; else a new one."""
        number, head = str(values.get("number") or ""), str(values.get("head_name") or "")
        group = str(values.get("group") or "")
        home: Target | None = self._by_number.get(number) or self._known(self._roll.by_number.get(number))
        if home is None and present and _fits(present, number, head):
            home = present
        if home is None and head:
            home = self._by_its_head(number, head, group, person.record.id if is_head else "")
        home = home or self._new(HOUSEHOLD)
        if number:
            self._by_number[number] = home
        if head:
            _, before = self._by_head.get((head, group), (home, ""))
            self._by_head[head, group] = (home, person.record.id if is_head else before)
        return home

    def _by_its_head(self, number: str, head: str, group: str, head_person: str) -> Target | None:
        """Find a household by its head; a second head of the same name begins another household."""
        if (head, group) in self._by_head:
            home, known_head = self._by_head[head, group]
            other = bool(head_person and known_head and head_person != known_head)
            return home if not other and _fits(home, number, head) else None
        for known in map(self._known, self._roll.by_head.get(head, ())):
            if known and _fits(known, number, head) and group in ("", str(known.now("group") or group)):
                return known
        return None

    def _of(self, kind: str, owner: Target) -> list[Target]:
        key = (kind, owner.record.id)
        if key not in self._children:
            known = (self._known(child) for child in self._roll.children.get(key, ()))
            self._children[key] = [child for child in known if child]
        return self._children[key]

    def _child(self, kind: str, owner: Target) -> Target:
        child = self._new(kind)
        child.wanted[KINDS[kind].parent] = owner.record.id
        self._of(kind, owner).append(child)
        return child

    def _spell(self, row: LedgerRow, person: Target) -> list[Difference]:
        values = _storable("spell", row)
        if not values:
            return []
        spells = sorted(self._of("spell", person), key=lambda one: one.now("end_date") is not None)
        spell = next((one for one in spells if _same_spell(one, values)), None) or self._child("spell", person)
        found = spell.merge(values)
        return [Difference("务工经历", "", _spell_words(values))] if spell.is_new and found else found

    def _only_child(self, kind: str, row: LedgerRow, person: Target) -> list[Difference]:
        values = _storable(kind, row)
        if not values:
            return []
        known = self._of(kind, person)
        return (known[-1] if known else self._child(kind, person)).merge(values)

    def _income(self, row: LedgerRow, home: Target) -> list[Difference]:
        values = _storable("income", row)
        if "amount" not in values:
            return []
        keys = ("year", "source")
        known = (one for one in self._of("income", home) if all(one.now(key) == values.get(key) for key in keys))
        return (next(known, None) or self._child("income", home)).merge(values)


def _storable(kind: str, row: LedgerRow) -> Values:
    """Return the values of a row that have a column; slip numbers are given by the program alone."""
    declared = _columns(kind)
    return {name: value for name, value in row.values_of(kind).items() if name in declared}


@cache
def _columns(kind: str) -> frozenset[str]:
    return frozenset(one.name for one in KINDS[kind] if one.stored and (kind, one.name) != (PERSON, "number"))


def _fits(home: Target, number: str, head: str) -> bool:
    """Tell whether a household can be the one with this number and head; what is not known speaks not against it."""
    own_number, own_head = str(home.now("number") or ""), str(home.now("head_name") or "")
    other_number = number and own_number and number != own_number and _GIVEN_BY_PROGRAM not in own_number
    return not other_number and (not head or not own_head or head == own_head)


def _same_spell(spell: Target, values: Values) -> bool:
    """Tell whether a row speaks of a spell that is known: the same beginning, else the same employer."""
    status, other = str(spell.now("status") or ""), str(values.get("status") or "")
    if status and other and (status[0] == "1") != (other[0] == "1"):
        return False
    start, new = str(spell.now("start_date") or ""), str(values.get("start_date") or "")
    if start and new:
        return start.startswith(new) or new.startswith(start)
    employer, named = spell.now("employer"), values.get("employer")
    return not employer or not named or employer == named


def _spell_words(values: Values) -> str:
    kind = KINDS["spell"]
    shown = (format_value(kind.field(name), values.get(name)) for name in ("start_date", "place", "employer"))
    return " ".join(filter(None, shown))


def _coarser(new: Value, old: Value) -> bool:
    """Tell whether a date only repeats the month of one that is known to the day."""
    return isinstance(new, str) and isinstance(old, str) and len(new) == 7 and len(old) == 10 and old.startswith(new)


def _united(old: Value, new: Value) -> Value:
    elements = [*(old if isinstance(old, list) else []), *(new if isinstance(new, list) else [])]
    return list(dict.fromkeys(elements))


def _difference(declared: Field, old: Value, new: Value, *, taken: bool = True) -> Difference:
    if declared.sensitive:
        return Difference(declared.label, "…" if old else "", "", taken)
    return Difference(declared.label, format_value(declared, old), format_value(declared, new), taken)
