"""The checks of 校核 that look at one person together with the spells and intents of that person."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.checks import age_on
from villagedesk.catalogue.lookups import Lookups
from villagedesk.register.projection import PERSON
from villagedesk.register.rules.roll import FARMING, Row, Someone, is_going_on, is_work, names_work
from villagedesk.register.rules.settings import Limits
from villagedesk.sentence import sentence

_SPELL, _INTENT = "spell", "intent"
_WITH_EMPLOYER = (None, "10", "11")
"""Employment states in which somebody works for somebody else."""
_NOT_A_STUDENT = (None, "0")
_WOMAN = "2"
_FEN = 100


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check found: its code, in which field of which record, and the parts of its sentence."""

    code: str
    kind: str
    record: str
    field: str
    parts: Mapping[str, Any] = attribute(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Case:
    """A person under check."""

    person: Someone
    lookups: Lookups
    limits: Limits


def check_person(case: Case) -> Iterator[Hit]:
    """Yield what is wrong between the records of a person."""
    for rule in _RULES:
        yield from rule(case)


def _ages(case: Case) -> Iterator[Hit]:
    person, limits, today = case.person, case.limits, case.lookups.today
    born = person.born
    if born is None or not person.spells:
        return
    age = age_on(born, today)
    going_on = [spell for spell in person.spells if is_going_on(spell, today)]
    woman = person.values.get("sex") == _WOMAN
    if going_on and age < limits.working_age:
        yield Hit("working-under-age", PERSON, person.id, "birth_date", {"age": age})
        return
    for spell in person.spells:
        if is_work(spell) and _began_before(spell, born, limits.working_age):
            yield Hit("started-under-age", _SPELL, spell["id"], "start_date", {"limit": limits.working_age})
    at_work = [spell for spell in going_on if spell.get("status") != FARMING]
    if at_work and age >= (limits.woman_asked_from if woman else limits.man_asked_from):
        yield Hit("past-working-age", _SPELL, at_work[-1]["id"], "end_date", {"age": age})


def _began_before(spell: Row, born: date, age: int) -> bool:
    start = spell.get("start_date", "")
    grown_up = f"{born.year + age:04d}-{born.month:02d}-{born.day:02d}"
    return bool(start) and start < grown_up[: len(start)]


def _students(case: Case) -> Iterator[Hit]:
    person = case.person
    status = person.values.get("student_status")
    if status in _NOT_A_STUDENT:
        return
    parts = {"student": case.lookups.code_list("student_status").label(status)}
    if any(is_going_on(spell, case.lookups.today) for spell in person.spells):
        yield Hit("student-working", PERSON, person.id, "student_status", parts)
    if any(intent.get("wants_job") for intent in person.intents):
        yield Hit("student-wants-job", PERSON, person.id, "student_status", parts)


def _away(case: Case) -> Iterator[Hit]:
    own_county = case.lookups.village[:6]
    for spell in case.person.spells:
        status = spell.get("status")
        away = spell.get("place", own_county) != own_county
        if not away or status == FARMING or not is_going_on(spell, case.lookups.today):
            continue
        if "employer" not in spell and status in _WITH_EMPLOYER:
            yield Hit("away-employer-missing", _SPELL, spell["id"], "employer")
        if "industry" not in spell:
            yield Hit("away-industry-missing", _SPELL, spell["id"], "industry")


def _intents(case: Case) -> Iterator[Hit]:
    places = case.lookups.places
    for intent in case.person.intents:
        if intent.get("wants_job") and "service_need" not in intent:
            yield Hit("service-need-missing", _INTENT, intent["id"], "service_need")
        for place in intent.get("regions", ()):
            if place in places and not places.is_county(place):
                yield Hit("planned-place-level", _INTENT, intent["id"], "regions", {"place": places.full_name(place)})


def _ends(case: Case) -> Iterator[Hit]:
    today = case.lookups.today.isoformat()
    for spell in case.person.spells:
        end = spell.get("end_date", "")
        if end and end > today[: len(end)]:
            yield Hit("end-in-future", _SPELL, spell["id"], "end_date", {"date": end})
        elif not end and not is_work(spell) and names_work(spell):
            status = case.lookups.code_list("employment_status").label(spell["status"])
            yield Hit("not-working-open", _SPELL, spell["id"], "end_date", {"status": status, "work": _title(spell)})


def _times(case: Case) -> Iterator[Hit]:
    spells = sorted(case.person.spells, key=_start)
    still_open = [spell for spell in spells if "end_date" not in spell]
    if len(still_open) > 1:
        yield Hit("two-open-spells", _SPELL, still_open[0]["id"], "end_date", {"count": len(still_open)})
    longest: Row | None = None
    for spell in (one for one in spells if is_work(one) and "start_date" in one):
        if longest is not None and _overlap(longest, spell):
            parts = {"first": _title(longest), "second": _title(spell)}
            yield Hit("overlapping-spells", _SPELL, longest["id"], "end_date", parts)
        if longest is None or _end(spell) > _end(longest):
            longest = spell


def _overlap(first: Row, second: Row) -> bool:
    """Tell whether a spell begins before an earlier one has ended; of two open ones `two-open-spells` tells."""
    end, start = _end(first), _start(second)
    shared = min(len(end), len(start))
    both_open = "end_date" not in first and "end_date" not in second
    return not both_open and start[:shared] < end[:shared]


def _months(case: Case) -> Iterator[Hit]:
    year, limit, together = str(case.lookups.today.year), case.limits.months_a_year, Decimal(0)
    last = ""
    for spell in case.person.spells:
        text = spell.get("months_this_year")
        months = _number(text) if text else Decimal(0)
        if months is None or not 0 <= months <= limit:
            yield Hit("months-range", _SPELL, spell["id"], "months_this_year", {"months": text, "limit": limit})
        elif text and spell.get("end_date", year)[:4] >= year:
            together += months
            last = spell["id"]
    if together > limit:
        yield Hit("months-together", _SPELL, last, "months_this_year", {"months": together, "limit": limit})


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _wages(case: Case) -> Iterator[Hit]:
    low, high = case.limits.lowest_wage, case.limits.highest_wage
    paid = [(_SPELL, spell, ("monthly_wage", "monthly_wage_upper")) for spell in case.person.spells]
    hoped = [(_INTENT, intent, ("wage", "wage_upper")) for intent in case.person.intents]
    for kind, record, names in paid + hoped:
        for name in names:
            fen = record.get(name)
            if fen is not None and not low * _FEN <= fen <= high * _FEN:
                label = KINDS[kind].field(name).label
                parts = {"label": label, "amount": f"{fen / _FEN:,.10g}", "low": f"{low:,}", "high": f"{high:,}"}
                yield Hit("wage-unusual", kind, record["id"], name, parts)


def _start(spell: Row) -> str:
    return str(spell.get("start_date", ""))


def _end(spell: Row) -> str:
    """Return when a spell ended; an open one ends after all others."""
    return str(spell.get("end_date", "9999-12-31"))


def _title(spell: Row) -> str:
    """Return what a spell is called in a sentence: the employer, or since when."""
    since = _start(spell)
    named = spell.get("employer") or spell.get("work_type")
    return f"“{named}”" if named else sentence("{since}外出的一段", since=since) if since else "这一段"


_RULES: tuple[Callable[[Case], Iterator[Hit]], ...] = (
    _ages, _students, _away, _ends, _times, _months, _wages, _intents,
)  # fmt: skip
REPLACED = frozenset(("wage-unusual", "months-range"))
"""Codes that the catalogue's own check of a single record finds, too, by limits that are not data."""
