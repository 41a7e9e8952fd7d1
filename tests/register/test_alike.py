from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.register.same_desk import ID_NUMBER, register
from villagedesk.catalogue.checks import id_checksum
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register import alike, same
from villagedesk.register.alike import Alike, Likeness, Pair
from villagedesk.register.alike_rules import are_near, near, sound, whole_id
from villagedesk.register.record import Record, blank


def id_number(first17: str) -> str:
    return first17 + id_checksum(first17)


NEAR = id_number("52042219910118452")[:16] + "3" + id_checksum("52042219910118453"[:16] + "3")
DISTANT = id_number("52042219680203031")
KNOWN: Values = {"name": "曾红娜", "phone": "13136715753", "id_number": ID_NUMBER, "birth_date": "1991-01-18"}

CLASSES: list[tuple[Values, Values, Likeness | None]] = [
    (KNOWN, {"name": "曾红娜", "id_number": ID_NUMBER}, Likeness.SAME_ID),
    (KNOWN, {"name": "曾宏娜", "id_number": ID_NUMBER}, Likeness.SAME_ID),
    (KNOWN, {"id_number": ID_NUMBER}, Likeness.SAME_ID),
    (KNOWN, {"name": "罗小妹", "id_number": ID_NUMBER}, Likeness.OTHER_NAME),
    (KNOWN, {"name": "曾红娜", "phone": "13136715753"}, Likeness.NAME_PHONE),
    (KNOWN, {"name": "曾宏娜", "phone": "13136715753"}, Likeness.NAME_PHONE),
    (KNOWN, {"name": "曾红娜", "phone": "13136715753", "id_number": NEAR}, Likeness.NAME_PHONE),
    (KNOWN, {"name": "曾红娜", "birth_date": "1991-01-18"}, Likeness.NAME_BIRTH),
    (KNOWN, {"name": "曾红娜", "birth_date": "1991-01"}, Likeness.NAME_BIRTH),
    ({**KNOWN, "birth_date": None}, {"name": "曾红娜", "birth_date": "1991-01-18"}, Likeness.NAME_BIRTH),
    (KNOWN, {"name": "曾红娜", "birth_date": "1991-02", "id_number": NEAR}, Likeness.NEAR_ID),
    (KNOWN, {"name": "曾红娜", "birth_date": "1991-02", "id_number": ID_NUMBER[:-1] + "1"}, Likeness.NEAR_ID),
    (KNOWN, {"name": "曾红娜", "phone": "13136715753", "id_number": DISTANT}, Likeness.WEAK),
    (KNOWN, {"name": "曾红娜", "birth_date": "1991-01-18", "id_number": DISTANT}, None),
    (KNOWN, {"name": "罗小妹", "phone": "13136715753", "birth_date": "1991-01-18"}, None),
    (KNOWN, {"name": "曾红娜"}, None),
    (KNOWN, {"name": "曾红娜", "phone": "13136715754", "birth_date": "1991-02-18"}, None),
    ({"name": "罗小妹"}, {"name": "罗小妹", "birth_date": "1991"}, None),
    ({"phone": "13136715753"}, {"phone": "13136715753"}, None),
]


@pytest.mark.parametrize(("known", "asked", "likeness"), CLASSES)
def test_in_what_two_registrations_agree(
    context: Context, known: Values, asked: Values, likeness: Likeness | None
) -> None:
    person = register(context, **known)
    assert _alike(context, asked) == ([Alike(person.id, likeness)] if likeness else [])
    other = register(context, **asked)
    assert _pairs(context) == ([Pair(person.id, other.id, likeness)] if likeness else [])


def test_the_strongest_likeness_comes_first_and_each_person_once(context: Context) -> None:
    weak = register(context, name="曾红娜", phone="13136715753", id_number=DISTANT)
    certain = register(context, **KNOWN)
    by_phone = register(context, name="曾红娜", phone="13136715753")
    assert _alike(context, KNOWN) == [
        Alike(certain.id, Likeness.SAME_ID),
        Alike(by_phone.id, Likeness.NAME_PHONE),
        Alike(weak.id, Likeness.WEAK),
    ]
    assert [pair.likeness for pair in _pairs(context)] == [Likeness.NAME_PHONE, Likeness.NAME_PHONE, Likeness.WEAK]


def test_a_person_is_not_like_itself_and_the_voided_are_like_nobody(context: Context) -> None:
    person = register(context, **KNOWN)
    assert _alike(context, KNOWN, person) == []
    context.register.void(person, "重复登记")
    assert _alike(context, KNOWN) == []


def test_somebody_of_another_village_with_the_same_birthday_is_somebody_else(context: Context) -> None:
    register(context, name="曾红娜", birth_date="1991-01-18")
    home = context.register.save(blank("household"), {"group": "大寨组"})
    asked: Values = {"name": "曾红娜", "birth_date": "1991-01-18", "household": home.id}
    assert len(_alike(context, asked)) == 1
    with context.register.database.writing() as connection:
        connection.exec_driver_sql("update household set village = '520422101999'")
    assert _alike(context, asked) == []


def test_a_merged_person_is_known_by_what_any_record_says(context: Context) -> None:
    person, other = register(context, **KNOWN), register(context, name="曾洪", phone="13136715754")
    same.merge(context.register, person.id, other.id, {"name": "曾红娜", "phone": "13136715753"})
    assert _alike(context, {"name": "曾洪", "phone": "13136715754"}) == [Alike(person.id, Likeness.NAME_PHONE)]
    third = register(context, name="曾洪", phone="13136715754")
    assert _pairs(context) == [Pair(person.id, third.id, Likeness.NAME_PHONE)]
    assert _alike(context, {"name": "曾洪", "phone": "13136715754"}, other) == [Alike(third.id, Likeness.NAME_PHONE)]


def test_many_are_asked_after_at_once_with_the_same_answers(context: Context) -> None:
    for known, _, _ in CLASSES:
        register(context, **known)
    asked = {number: CLASSES[number % len(CLASSES)][1] for number in range(120)}
    with context.register.database.reading() as connection:
        together = alike.alike_to(connection, asked)
        for number, values in asked.items():
            assert together.get(number, []) == alike.alike(connection, values)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("520422199101184527", "520422199101184572", True),  # swapped
        ("520422199101184527", "52042219910118452", True),  # one is missing
        ("520422199101184527", "520422199101184", False),
        ("520422199101184527", "520422199112184537", False),
        ("520422199101184527", "", False),
    ],
)
def test_how_near_two_id_numbers_are(one: str, other: str, near: bool) -> None:
    assert are_near(one, other) is are_near(other, one) is near


def test_numbers_and_names_are_compared_in_one_form() -> None:
    assert whole_id("520422910118452") == ID_NUMBER
    assert whole_id("５２０４２２１９９１０１１８４５２７") == ID_NUMBER
    assert whole_id("52042219910118452x") == "52042219910118452X"
    assert sound("曾 红娜") == sound("曾宏娜") != sound("曾红英")
    assert sound("阿依古丽·买买提") == sound("阿依古丽买买提")
    assert sound("罗A") != sound("罗B")
    assert sound("") == ""


def _alike(context: Context, values: Values, but: Record | None = None) -> list[Alike]:
    with context.register.database.reading() as connection:
        return alike.alike(connection, values, but.id if but else "")


def _pairs(context: Context) -> list[Pair]:
    with context.register.database.reading() as connection:
        found = alike.pairs(connection)
        assert alike.count(connection) == len(found)
        return found


@given(st.lists(st.text("123X", max_size=7), max_size=8))
def test_numbers_near_each_other_are_found_among_many_as_two_by_two(numbers: list[str]) -> None:
    places = combinations(range(len(numbers)), 2)
    assert sorted(near(numbers)) == [(a, b) for a, b in places if are_near(numbers[a], numbers[b])]
