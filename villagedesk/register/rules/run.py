"""校核: the checks that are run over the whole roll; what they find is listed, never in the way.

Each record is checked by the catalogue (`records`), each person with what hangs on the record
(`person`), each household with its members (`home`), and everybody against each other.
Which checks are run and how grave they are is data (`settings`).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import Problem
from villagedesk.register.projection import PERSON
from villagedesk.register.rules.alike import check_alike
from villagedesk.register.rules.home import check_homes
from villagedesk.register.rules.person import REPLACED, Case, Hit, check_person
from villagedesk.register.rules.records import RecordCheck, record_checks
from villagedesk.register.rules.references import check_references
from villagedesk.register.rules.roll import CHILDREN, HOUSEHOLD, OFFERED, Home, Roll, Row, Someone, load
from villagedesk.register.rules.settings import Checks, Grade, shipped
from villagedesk.register.rules.words import MESSAGES, listed, say

_EVERY = 50
_GRAVEST_FIRST = tuple(Grade)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a person: in which field of which record, a stable code, and the words for it.

    `title` is what findings of its kind are counted under, `group` the person's village group.
    """

    person: str
    number: str
    name: str
    kind: str
    field: str
    code: str
    severity: Grade
    message: str
    record: str
    group: str
    title: str


def findings(
    connection: Connection,
    lookups: Lookups,
    settings: Checks | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[Finding]:
    """Yield what is wrong with the people of the roll: in order of their numbers, of each the gravest first.

    A problem of a household is told once, under its head or else its first member. `progress` is told how many
    people are done and how many there are; what it raises ends the work.
    """
    settings = settings or shipped()
    roll = load(connection)
    work = _Work(roll, lookups, settings, (check_alike(connection), check_references(connection, roll)))
    for done, person in enumerate(roll.people, start=1):
        yield from work.of(person)
        if progress is not None and (done % _EVERY == 0 or done == len(roll.people)):
            progress(done, len(roll.people))


def count(found: Iterable[Finding]) -> Mapping[Grade, int]:
    """Return how many findings there are of each grade."""
    return Counter(finding.severity for finding in found)


class _Work:
    """One run over a roll."""

    def __init__(self, roll: Roll, lookups: Lookups, settings: Checks, told: Sequence[Mapping[str, list[Hit]]]) -> None:
        """`told` are findings by person that needed more than the roll."""
        self._lookups = lookups
        self._settings = settings
        self._records = record_checks(lookups, PERSON, HOUSEHOLD, *CHILDREN, *OFFERED)
        self._same_id = roll.same_id
        self._told = told
        self._of_homes: dict[str, list[Hit]] = {}
        self._speaks_for: dict[str, list[Home]] = {}
        for someone, hit in check_homes(roll.homes):
            self._of_homes.setdefault(someone.id, []).append(hit)
        for home in roll.homes:
            self._speaks_for.setdefault(home.spokesman.id, []).append(home)

    def of(self, person: Someone) -> list[Finding]:
        """Return what is listed under a person."""
        hits = [
            *self._twice(person),
            *(hit for some in self._told for hit in some.get(person.id, ())),
            *check_person(Case(person, self._lookups, self._settings.limits)),
        ]
        hits += self._of_homes.get(person.id, ())
        told = {(hit.record, hit.field) for hit in hits}
        found = [self._finding(person, hit, say(hit.code, hit.parts)) for hit in hits]
        for kind, record in self._records_of(person):
            for problem in _told_by(self._records[kind], record):
                if problem.code != "missing" or (record["id"], problem.field) not in told:
                    hit = Hit(problem.code, kind, record["id"], problem.field)
                    found.append(self._finding(person, hit, problem.message))
        wanted = [one for one in found if self._settings.of(one.code, one.kind, one.field).on]
        return sorted(wanted, key=lambda one: _GRAVEST_FIRST.index(one.severity))

    def _records_of(self, person: Someone) -> Iterator[tuple[str, Row]]:
        yield PERSON, person.values
        for home in self._speaks_for.get(person.id, ()):
            yield HOUSEHOLD, home.values
        for kind, rows in person.children():
            for row in rows:
                yield kind, row

    def _twice(self, person: Someone) -> Iterator[Hit]:
        same = self._same_id.get(person.values.get("id_number", ""), ())
        others = [_called(row) for row in same if row["id"] != person.id]
        if others:
            yield Hit("registered-twice", PERSON, person.id, "id_number", {"other": listed(others)})

    def _finding(self, person: Someone, hit: Hit, message: str) -> Finding:
        check = self._settings.of(hit.code, hit.kind, hit.field)
        return Finding(
            person=person.id,
            number=str(person.values.get("number", "")),
            name=person.name,
            kind=hit.kind,
            field=hit.field,
            code=hit.code,
            severity=check.grade,
            message=message,
            record=hit.record,
            group=str(person.home.get("group", "")),
            title=check.title,
        )


def _told_by(check: RecordCheck, record: Row) -> Sequence[Problem]:
    """Return the catalogue's findings about a record that no check of this room replaces."""
    return [problem for problem in check.problems(record) if problem.code not in REPLACED]


def _called(row: Row) -> str:
    return f"{row.get('name', '')}（{row.get('number', '')}）"


CODES = frozenset(MESSAGES)
"""The codes of the checks that stand here; the catalogue's own come beside them."""
