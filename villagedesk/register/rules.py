"""校核: the checks that are run over the whole roll; what they find is listed, never in the way.

Each record is checked by the catalogue; here stand the checks that need to see several records.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import Severity
from villagedesk.catalogue.validation import check
from villagedesk.register.projection import PERSON, TABLES

_PEOPLE = TABLES[PERSON]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a person: which record kind and field, a stable code, and the words for it."""

    person: str
    number: str
    name: str
    kind: str
    field: str
    code: str
    severity: Severity
    message: str


def findings(connection: Connection, lookups: Lookups) -> Iterator[Finding]:
    """Yield what is wrong with the people of the roll, person by person in order of their numbers."""
    roll = select(_PEOPLE).where(_PEOPLE.c.void.is_(None), _PEOPLE.c.left_on.is_(None)).order_by(_PEOPLE.c.number)
    people = [dict(row) for row in connection.execute(roll).mappings()]
    homes = _by_id(connection, "household")
    own = {kind: _by_person(connection, kind) for kind in ("spell", "intent", "training_need")}
    twice = _registered_twice(connection)
    for person in people:
        home = homes.get(person["household"])
        records = [(PERSON, person), *([("household", home)] if home else [])]
        records += [(kind, row) for kind, rows in own.items() for row in rows.get(person["id"], ())]
        for kind, values in records:
            for problem in check(KINDS[kind], dict(values), lookups):
                yield _finding(person, kind, problem.field, problem.code, problem.severity, problem.message)
        if person["id_number"] in twice:
            words = "这个身份证号登记了不止一个人，请核对后作废重复的一个。"
            yield _finding(person, PERSON, "id_number", "registered-twice", Severity.WARNING, words)
        open_spells = [row for row in own["spell"].get(person["id"], ()) if not row["end_date"]]
        if len(open_spells) > 1:
            words = "有两段以上没有结束的务工经历，请给先前的一段填上返回时间。"
            yield _finding(person, "spell", "end_date", "two-open-spells", Severity.WARNING, words)


def _finding(person: Mapping[str, Any], kind: str, field: str, code: str, severity: Severity, message: str) -> Finding:
    return Finding(person["id"], person["number"] or "", person["name"] or "", kind, field, code, severity, message)


def _registered_twice(connection: Connection) -> set[str]:
    number = _PEOPLE.c.id_number
    query = select(number).where(number.is_not(None), _PEOPLE.c.void.is_(None)).group_by(number)
    return set(connection.execute(query.having(func.count() > 1)).scalars())


def _by_id(connection: Connection, kind: str) -> dict[str, Mapping[str, Any]]:
    table = TABLES[kind]
    rows = connection.execute(select(table).where(table.c.void.is_(None))).mappings()
    return {row["id"]: dict(row) for row in rows}


def _by_person(connection: Connection, kind: str) -> dict[str, list[Mapping[str, Any]]]:
    table = TABLES[kind]
    found: dict[str, list[Mapping[str, Any]]] = {}
    for row in connection.execute(select(table).where(table.c.void.is_(None)).order_by(table.c.id)).mappings():
        found.setdefault(row["labourer"], []).append(dict(row))
    return found
