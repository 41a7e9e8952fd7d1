"""What can be changed for many people at once: what people have in common, told by the catalogue.

A name, a number or a telephone is somebody's own and is never offered. Leaving the roll and coming home from work
write several fields together.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, Kind, Need, Policy, Value
from villagedesk.sentence import sentence

HOUSEHOLD, LABOURER, SPELL = "household", "labourer", "spell"
_OFF_THE_ROLL = "2"
"""The code of `roll_status` for somebody who has left."""

_COMMON_KINDS: Final = {
    LABOURER: (Kind.TEXT, Kind.DATE, Kind.YES_NO, Kind.CODE, Kind.CODES, Kind.TEXTS, Kind.PLACE, Kind.PLACES),
    HOUSEHOLD: (Kind.TEXT, Kind.DATE, Kind.YES_NO, Kind.CODE, Kind.CODES),
    SPELL: (Kind.YES_NO, Kind.CODE, Kind.CODES),
}
_OWN: Final = {
    LABOURER: (
        "number", "person_code", "name", "id_type", "relation_to_head", "no_phone", "family_contact", "wechat",
        "residence_text", "hardship_proof_on", "skill", "certificate_name", "certificate_number", "verified_on",
        "verified_by", "verify_result",
    ),
    HOUSEHOLD: ("head_name", "address"),
    SPELL: ("status", "end_reason", "evidence", "stable_3m"),
}  # fmt: skip
"""Fields of those kinds that are somebody's own all the same, or that are kept in their own way (核实)."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that can be changed for many: fields of one record kind that are written together.

    `label` is in words for the choice; `along` holds what is written besides what the user gives.
    """

    kind: str
    fields: tuple[str, ...]
    label: str
    along: Mapping[str, Value] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Return the dotted name of the first field."""
        return f"{self.kind}.{self.fields[0]}"

    @property
    def is_set(self) -> bool:
        """Tell whether elements can be added and taken away, as with tags."""
        return len(self.fields) == 1 and KINDS[self.kind].field(self.fields[0]).is_set

    @property
    def can_be_empty(self) -> bool:
        """Tell whether the value may be cleared."""
        mandatory = KINDS[self.kind].field(self.fields[0]).need is Need.MANDATORY
        return not mandatory and not self.along and len(self.fields) == 1


LEAVING: Final = Topic(LABOURER, ("left_reason", "left_on"), "离册（原因、日期）", {"roll_status": _OFF_THE_ROLL})
RETURNING: Final = Topic(SPELL, ("end_date", "end_reason"), "返乡：现在这份工结束了")


@cache
def topics() -> tuple[Topic, ...]:
    """Return all topics: tags and roll first, then those of the person, the household and the work that goes on."""
    first = (_topic(LABOURER, "tags"), _topic(HOUSEHOLD, "group"), _topic(HOUSEHOLD, "type"), LEAVING, RETURNING)
    taken = {topic.name for topic in first}
    others = (topic for kind in _COMMON_KINDS for topic in _of_kind(kind))
    return (*first, *(topic for topic in others if topic.name not in taken))


def _of_kind(kind: str) -> Iterator[Topic]:
    for declared in KINDS[kind]:
        if _is_common(kind, declared):
            yield _topic(kind, declared.name)


def _is_common(kind: str, declared: Field) -> bool:
    typed = declared.stored and declared.need is not Need.COMPUTED and declared.kind in _COMMON_KINDS[kind]
    return typed and declared.policy is not Policy.PERSON_DECIDES and declared.name not in _OWN[kind]


def _topic(kind: str, name: str) -> Topic:
    label = KINDS[kind].field(name).label
    if kind == HOUSEHOLD:
        label = sentence("{label}（整户一起改）", label=label)
    elif kind == SPELL:
        label = sentence("{label}（现在这份工）", label=label)
    return Topic(kind, (name,), label)
