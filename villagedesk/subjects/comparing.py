"""Two registrations side by side: where they differ, and what a merge of the two would hold.

A topic is what people decide in one go, for example a residence with its words. Where both say something, the later
entry is proposed; where one only says less of the same, the fuller one.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.checks import is_id_number
from villagedesk.catalogue.field import Need, Value, Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.validation import derive
from villagedesk.register.projection import PERSON
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects import showing
from villagedesk.subjects.registration import Person

LEFT, RIGHT = 0, 1
"""The two sides; a side is an index into every pair of this module."""

_LABOURER = KINDS[PERSON]
_FOLLOWING = ("birth_date", "sex")
"""What a valid ID number tells; nobody chooses it then."""
_GROUPED: Mapping[str, tuple[str, ...]] = {
    "身份证号": ("id_number", "id_type", "id_missing_reason"),
    "联系电话": ("phone", "no_phone"),
    "现居住地": ("residence", "residence_text"),
    "证书": ("certificate_name", "certificate_level", "certificate_number"),
    "银行卡": ("bank_card", "bank_name"),
    "告知": ("consent_basis", "consent_on", "consent_method", "consent_by", "consent_notice", "sensitive_consent"),
    "采集": ("collected_by", "collected_on"),
    "在册": ("roll_status", "left_on", "left_reason"),
    "核实": ("verified_on", "verified_by", "verify_result"),
}


class Relation(StrEnum):
    """How the two sides of a topic stand to each other."""

    OTHER = "不一样"
    ONE_SIDED = "只有一边填了"
    SAME = "一样"


@dataclass(frozen=True, slots=True)
class Topic:
    """Fields of a labourer that are decided together."""

    label: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A topic with its words on both sides ('' for none).

    `proposed` is the side to take unless somebody chooses otherwise; `is_open` tells whether there is anything to
    choose: not where both are the same, where what both say is kept (`is_united`), or where the ID number decides.
    """

    topic: Topic
    words: tuple[str, str]
    relation: Relation
    proposed: int = LEFT
    is_open: bool = False
    is_united: bool = False


@cache
def topics() -> tuple[Topic, ...]:
    """Return all topics in the order of the form; the slip number is none of them, for it stays with its record."""
    group_of = {name: Topic(label, names) for label, names in _GROUPED.items() for name in names}
    fields = (field for field in _LABOURER if field.stored and field.need is not Need.COMPUTED)
    found = (group_of.get(field.name) or Topic(field.label, (field.name,)) for field in fields)
    return tuple(dict.fromkeys(found))


def compare(register: Register, people: tuple[Person, Person], lookups: Lookups) -> list[Line]:
    """Return the topics of which at least one of two people says something."""
    written = [_written(register, person.id) for person in people]
    certain = any(_has_valid_id(person, lookups) for person in people)
    lines: list[Line] = []
    for topic in topics():
        left, right = (_words(topic, person) for person in people)
        if left or right:
            relation = Relation.SAME if left == right else Relation.OTHER if left and right else Relation.ONE_SIDED
            follows = certain and topic.fields[0] in _FOLLOWING
            united = any(_LABOURER.field(name).is_set for name in topic.fields)
            is_open = relation is not Relation.SAME and not united and not follows
            side = _proposed(topic, people, (left, right), written, lookups)
            lines.append(Line(topic, (left, right), relation, side, is_open, united))
    return lines


def chosen_values(lines: Sequence[Line], people: tuple[Person, Person], sides: Mapping[str, int]) -> Values:
    """Return what the merged person holds: of each topic the side chosen by its label, else the proposed one.

    Sets are united. A second phone that is not chosen stays as 备用电话 where that place is free.
    """
    values: Values = {}
    for line in lines:
        side = sides.get(line.topic.label, line.proposed)
        chosen, beside = people[side].labourer.values, people[1 - side].labourer.values
        for name in line.topic.fields:
            mine, theirs = chosen.get(name), beside.get(name)
            if _LABOURER.field(name).is_set:
                values[name] = _united(mine, theirs)
            else:
                values[name] = theirs if line.relation is Relation.SAME and mine is None else mine
    values |= {name: value for name, value in derive(values).items() if name in _FOLLOWING}
    _keep_second_phone(values, people)
    return values


def differing(left: str, right: str) -> list[int]:
    """Return the places at which two texts of one length differ, for example a digit copied wrongly; else none.

    Texts that share less than half have no single places to point at.
    """
    if len(left) != len(right):
        return []
    found = [place for place, (one, other) in enumerate(zip(left, right, strict=True)) if one != other]
    return found if 2 * len(found) <= len(left) else []


def _written(register: Register, record: str) -> dict[str, str]:
    """Return when each field of a record was written last, as clock readings."""
    return {name: op.eff_hlc for op in register.history(record) for name in op.fields}


def _words(topic: Topic, person: Person) -> str:
    say = _SPECIAL.get(topic.fields[0])
    if say is not None:
        return say(person)
    values = person.labourer.values
    return " · ".join(filter(None, (showing.words(PERSON, name, values) for name in topic.fields)))


def _id_words(person: Person) -> str:
    values = person.labourer.values
    missing = showing.words(PERSON, "id_missing_reason", values)
    return str(values.get("id_number") or "") or (sentence("没有，{missing}", missing=missing) if missing else "")


def _phone_words(person: Person) -> str:
    values = person.labourer.values
    return showing.spaced_phone(str(values.get("phone") or "")) or ("没有电话" if values.get("no_phone") else "")


def _home_words(person: Person) -> str:
    if person.household is None:
        return ""
    home = person.household.values
    return " · ".join(filter(None, (str(home.get(name) or "") for name in ("group", "head_name", "address"))))


_SPECIAL: Mapping[str, Callable[[Person], str]] = {
    "id_number": _id_words,
    "phone": _phone_words,
    "household": _home_words,
    "birth_date": lambda person: showing.birth_date(person.labourer.values),
    "sex": lambda person: showing.sex(person.labourer.values),
}


def _proposed(
    topic: Topic,
    people: tuple[Person, Person],
    words: tuple[str, str],
    written: Sequence[Mapping[str, str]],
    lookups: Lookups,
) -> int:
    left, right = words
    if topic.fields[0] == "id_number":
        valid = [_has_valid_id(person, lookups) for person in people]
        if valid[LEFT] != valid[RIGHT]:
            return valid.index(True)
    if not left or not right or left in right or right in left:
        return RIGHT if len(right) > len(left) else LEFT
    left_time, right_time = (max((times.get(name, "") for name in topic.fields), default="") for times in written)
    return RIGHT if right_time > left_time else LEFT


def _has_valid_id(person: Person, lookups: Lookups) -> bool:
    return is_id_number(str(person.labourer.values.get("id_number") or ""), lookups.today)


def _united(mine: Value, theirs: Value) -> list[str]:
    return list(dict.fromkeys((*_elements(mine), *_elements(theirs))))


def _elements(value: Any) -> Iterator[str]:
    return iter(value if isinstance(value, list) else ())


def _keep_second_phone(values: Values, people: tuple[Person, Person]) -> None:
    if not values.get("phone") or values.get("other_phone"):
        return
    others = (str(person.labourer.values.get("phone") or "") for person in people)
    second = next((phone for phone in others if phone not in ("", values["phone"])), None)
    if second is not None:
        values["other_phone"] = second
