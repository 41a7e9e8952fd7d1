"""The checks of a household with its members: each in its smallest case, and just beside it."""

from typing import Any

import pytest

from villagedesk.register.rules.home import check_homes
from villagedesk.register.rules.roll import Home, Row, Someone


def home(*members: Row, number: str = "H1", **values: Any) -> Home:
    row = {"id": f"home-{number}-{len(members)}", "number": number, "head_name": "韦光荣", "type": "11", **values}
    made = Home({name: value for name, value in row.items() if value})
    for place, member in enumerate(members):
        made.members.append(Someone({"id": f"{row['id']}-{place}", **member}, made.values))
    return made


def codes(*homes: Home) -> list[str]:
    return [hit.code for _, hit in check_homes(homes)]


HEAD = {"name": "韦光荣", "relation_to_head": "02"}
WIFE = {"name": "罗小妹", "relation_to_head": "10"}


def test_an_ordinary_household_is_left_alone() -> None:
    assert codes(home(HEAD, WIFE, member_count=2)) == []


@pytest.mark.parametrize(
    ("members", "head", "found"),
    [
        ((WIFE,), "", ["head-missing"]),
        (({"name": "罗小妹"},), "", []),
        ((WIFE,), "韦光荣", ["head-not-member"]),
        ((HEAD,), "", []),
        (({"name": "韦光荣", "relation_to_head": "01"},), "韦光荣", []),
        (({"name": "韦光荣"},), "韦光荣", []),
        ((HEAD, {"name": "吴建国", "relation_to_head": "02"}), "韦光荣", ["head-double"]),
        ((HEAD, HEAD), "韦光荣", ["namesake-heads"]),
        ((HEAD,), "吴建国", ["head-differs"]),
        ((HEAD, {"name": "韦光荣", "relation_to_head": "20"}), "韦光荣", []),
    ],
)
def test_a_household_has_one_head(members: tuple[Row, ...], head: str, found: list[str]) -> None:
    assert codes(home(*members, head_name=head)) == found


def test_two_heads_are_listed_under_the_second_by_name() -> None:
    ((someone, hit),) = check_homes([home(HEAD, {"name": "吴建国", "relation_to_head": "02"})])
    assert (someone.name, hit.field, hit.parts) == (
        "吴建国",
        "relation_to_head",
        {"count": 2, "names": "韦光荣、吴建国"},
    )


@pytest.mark.parametrize(
    ("count", "found"), [(1, ["members-over-count"]), (2, []), (3, ["members-under-count"]), (None, [])]
)
def test_the_count_of_a_household_are_its_members(count: int | None, found: list[str]) -> None:
    assert codes(home(HEAD, WIFE, member_count=count)) == found


@pytest.mark.parametrize(
    ("kind", "tags", "found"),
    [
        ("11", (["1"], []), ["poverty-tag-differs"]),
        ("11", (["1"], ["1"]), []),
        ("11", ([], ["7"]), []),
        ("1", (["1"], []), []),
        ("21", (["1"], []), []),
    ],
)
def test_members_of_a_household_share_the_tag(kind: str, tags: tuple[list[str], ...], found: list[str]) -> None:
    members = [{**one, "tags": own} for one, own in zip((HEAD, WIFE), tags, strict=True)]
    assert codes(home(*members, type=kind)) == found


def test_a_number_of_two_households_is_told_of_both_and_their_tags_are_compared() -> None:
    found = codes(home(HEAD, type="1"), home({**HEAD, "name": "吴建国"}, WIFE, head_name="吴建国"))
    assert found == ["household-number-twice", "household-number-twice", "poverty-tag-differs"]
    assert codes(home(HEAD), home(HEAD, number="H2")) == []
