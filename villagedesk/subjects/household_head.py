"""What the relations within a household become when another member heads it (codes of GB/T 4761).

Only what follows for certain is answered; every other relation is left for the person at the keyboard.
"""

from collections.abc import Sequence

from villagedesk.catalogue.field import Value
from villagedesk.subjects.households import Member
from villagedesk.subjects.registration import HEAD_OF_HOUSEHOLD

_SPOUSE, _SON, _DAUGHTER, _FATHER, _MOTHER, _SIBLING = "10", "20", "30", "51", "52", "70"
_FEMALE = "女"
_DESCENDANTS = ("2", "3", "4")
"""How the codes of children, their spouses and grandchildren begin: to both spouses they are the same."""
_IN_LAW = {"28": "30", "38": "20"}
"""A son-in-law is the spouse of a daughter, a daughter-in-law that of a son."""


def relations_after(members: Sequence[Member], head: str) -> dict[str, Value]:
    """Return for every other member how they stand to the new head; None where it does not follow."""
    chosen = next(member for member in members if member.id == head)
    return {
        member.id: _relation(member, chosen, alone=_is_only(chosen, members)) for member in members if member.id != head
    }


def _relation(member: Member, chosen: Member, *, alone: bool) -> Value:
    """Return how `member` stands to `chosen`, given how both stand to the former head."""
    before, own = _sort(member.relation), _sort(chosen.relation)
    if own == _SPOUSE:
        return _SPOUSE if member.is_head else member.relation if before[:1] in _DESCENDANTS else None
    if own in (_SON, _DAUGHTER):
        if before in (HEAD_OF_HOUSEHOLD, _SPOUSE):
            return _MOTHER if member.sex == _FEMALE else _FATHER
        if before in (_SON, _DAUGHTER):
            return _SIBLING
        mate = _IN_LAW.get(member.relation)
        return _SPOUSE if mate == own and alone else None
    return _child_of(member, chosen) if own in (_FATHER, _MOTHER) else None


def _child_of(member: Member, parent: Member) -> Value:
    if member.is_head:
        return _DAUGHTER if member.sex == _FEMALE else _SON
    if _sort(member.relation) in (_FATHER, _MOTHER) and _sort(member.relation) != _sort(parent.relation):
        return _SPOUSE
    return None


def _sort(relation: str) -> str:
    """Return the family of a relation: every son is 20, every daughter 30; in-laws stand for themselves."""
    if relation in _IN_LAW:
        return relation
    if relation[:1] in ("1", "2", "3"):
        return f"{relation[0]}0"
    return relation


def _is_only(chosen: Member, members: Sequence[Member]) -> bool:
    """Tell whether nobody else of the household could be the one whose spouse is meant."""
    return sum(_sort(member.relation) == _sort(chosen.relation) for member in members) == 1
