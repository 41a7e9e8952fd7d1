"""How everybody stands to a new head: only what follows for certain."""

import pytest

from villagedesk.subjects.household_head import relations_after
from villagedesk.subjects.household_names import surname, surname_for
from villagedesk.subjects.households import Member

FAMILY = {
    "韦光荣": ("02", "男"),
    "潘秀英": ("10", "女"),
    "韦小平": ("20", "男"),
    "韦小妹": ("32", "女"),
    "罗桂花": ("38", "女"),
    "韦老大": ("51", "男"),
    "杨老太": ("52", "女"),
    "韦天天": ("41", "男"),
}
MEMBERS = tuple(Member(name, name, relation, sex, None) for name, (relation, sex) in FAMILY.items())


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("潘秀英", {"韦光荣": "10", "韦小平": "20", "韦小妹": "32", "罗桂花": "38", "韦天天": "41"}),
        ("韦小平", {"韦光荣": "51", "潘秀英": "52", "韦小妹": "70", "罗桂花": "10"}),
        ("韦小妹", {"韦光荣": "51", "潘秀英": "52", "韦小平": "70"}),
        ("韦老大", {"韦光荣": "20", "杨老太": "10"}),
        ("罗桂花", {}),
    ],
)
def test_only_what_follows_is_answered(head: str, expected: dict[str, str]) -> None:
    found = relations_after(MEMBERS, head)
    assert set(found) == set(FAMILY) - {head}
    assert {name: relation for name, relation in found.items() if relation} == expected


def test_with_two_sons_nobody_knows_whose_wife_the_daughter_in_law_is() -> None:
    brother = Member("韦大平", "韦大平", "22", "男", None)
    assert relations_after((*MEMBERS, brother), "韦小平")["罗桂花"] is None


@pytest.mark.parametrize(
    ("name", "expected"), [("韦光荣", "韦"), ("欧阳红娜", "欧阳"), ("木乃·热哈", ""), ("", ""), ("Anna", "")]
)
def test_a_surname_has_one_character_or_two(name: str, expected: str) -> None:
    assert surname(name) == expected


@pytest.mark.parametrize(("relation", "expected"), [("20", "韦"), ("32", "韦"), ("10", ""), ("38", ""), ("71", "韦")])
def test_who_bears_the_surname_of_the_head(relation: str, expected: str) -> None:
    assert surname_for(relation, MEMBERS[:2]) == expected


def test_the_children_of_a_woman_bear_their_fathers_name() -> None:
    mother = Member("a", "潘秀英", "02", "女", 50)
    assert surname_for("20", (mother,)) == ""
    assert surname_for("20", (mother, Member("b", "韦光荣", "10", "男", 52))) == "韦"
    assert surname_for("30", (mother, Member("c", "罗小平", "20", "男", 20))) == "罗"
