"""The checks of 校核 that look at a household together with its members."""

from collections.abc import Iterator, Sequence

from villagedesk.register.projection import PERSON
from villagedesk.register.rules.person import Hit
from villagedesk.register.rules.roll import HOUSEHOLD, Home, Someone
from villagedesk.register.rules.words import listed

_OUT_OF_POVERTY = "1"
_INHERITED = (_OUT_OF_POVERTY, "21")
"""Household types that make every member one of an out-of-poverty household (脱贫户, 脱贫不稳定户)."""

Told = tuple[Someone, Hit]
"""The member under whose name a problem is listed, and the problem."""


def check_homes(homes: Sequence[Home]) -> Iterator[Told]:
    """Yield what is wrong with households."""
    by_number: dict[str, list[Home]] = {}
    for home in homes:
        by_number.setdefault(home.values.get("number") or home.values["id"], []).append(home)
        yield from _heads(home)
        yield from _count(home)
    for number, same in by_number.items():
        if len(same) > 1:
            parts = {"number": number, "count": len(same)}
            for home in same:
                yield home.spokesman, Hit("household-number-twice", HOUSEHOLD, home.values["id"], "number", parts)
        yield from _tags([member for home in same for member in home.members])


def _heads(home: Home) -> Iterator[Told]:
    heads = [member for member in home.members if member.is_head]
    named = home.values.get("head_name", "")
    if not heads:
        if not named and not any("relation_to_head" in member.values for member in home.members):
            return  # a ledger without families: that the relation is missing is told of each member
        code = "head-not-member" if named else "head-missing"
        yield home.spokesman, Hit(code, HOUSEHOLD, home.values["id"], "head_name", {"head": named})
        return
    names = [head.name for head in heads]
    if len(heads) > 1:
        same = len(set(names)) == 1
        parts = {"count": len(heads), "names": names[0] if same else listed(names)}
        code = "namesake-heads" if same else "head-double"
        yield heads[-1], Hit(code, PERSON, heads[-1].id, "relation_to_head", parts)
    elif named and names[0] != named:
        parts = {"head": named, "member": names[0]}
        yield heads[0], Hit("head-differs", HOUSEHOLD, home.values["id"], "head_name", parts)


def _count(home: Home) -> Iterator[Told]:
    count, members = home.values.get("member_count"), len(home.members)
    if count is not None and count != members:
        code = "members-over-count" if members > count else "members-under-count"
        parts = {"count": count, "members": members}
        yield home.spokesman, Hit(code, HOUSEHOLD, home.values["id"], "member_count", parts)


def _tags(members: Sequence[Someone]) -> Iterator[Told]:
    """Look at the members of one 户编号; listed under the first of those who are fewer."""
    marked = [member for member in members if _is_marked(member)]
    unmarked = [member for member in members if not _is_marked(member)]
    if marked and unmarked:
        first = min(marked, unmarked, key=len)[0]
        names = [[member.name for member in some] for some in (marked, unmarked)]
        parts = {"marked": listed(names[0]), "unmarked": listed(names[1])}
        yield first, Hit("poverty-tag-differs", PERSON, first.id, "tags", parts)


def _is_marked(member: Someone) -> bool:
    return member.home.get("type") in _INHERITED or _OUT_OF_POVERTY in member.values.get("tags", ())
