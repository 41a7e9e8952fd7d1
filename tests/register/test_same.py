import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.register.same_desk import ID_NUMBER, listed, now, register, tables, twice
from villagedesk.care.verify import verify
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register import alike, duplicates, people, same, search
from villagedesk.register import apply as door
from villagedesk.register.record import Record, blank


def test_two_records_of_one_person_are_listed_and_read_as_one(context: Context) -> None:
    one, other = twice(context)
    same.merge(context.register, one.id, other.id, {})
    assert listed(context) == [one.id]
    person = now(context, other)
    assert person == now(context, one)
    assert (person.id, person.number, person.values["name"]) == (one.id, one.number, "曾红娜")
    assert person.values["remark"] == "在县城租房"
    assert person.values["id_number"] == ID_NUMBER
    assert set(person.values["tags"] or []) == {"3", "6", "7"}  # type: ignore[arg-type]
    assert not person.conflicts
    with context.register.database.reading() as connection:
        assert same.merged(connection, one.id) == same.merged(connection, other.id) == [other.id]
        assert same.canonical(connection, other.id) == one.id
    assert verify(context.register).sound


def test_what_was_chosen_holds_and_what_was_emptied_is_empty(context: Context) -> None:
    one, other = twice(context)
    chosen: Values = {"name": "曾红那", "tags": ["7"], "remark": "", "phone": "13136715753"}
    same.merge(context.register, one.id, other.id, chosen)
    person = now(context, one)
    assert (person.values["name"], person.values["remark"], person.values["tags"]) == ("曾红那", None, ["7"])
    assert not person.conflicts


def test_the_younger_record_may_be_the_one_that_is_kept(context: Context) -> None:
    one, other = twice(context)
    same.merge(context.register, other.id, one.id, {})
    person = now(context, one)
    assert (person.number, person.values["name"]) == (other.number, "曾红那")
    assert person.values["household"] == other.values["household"]
    assert person.values["id_number"] == ID_NUMBER


def test_what_the_other_record_lacks_or_left_is_not_taken_over(context: Context) -> None:
    one = register(context, name="曾红娜", id_number=ID_NUMBER, phone="13136715753")
    gone: Values = {"roll_status": "2", "left_on": "2026-03-01", "left_reason": "2"}
    other = register(context, name="曾红娜", id_missing_reason="台账未填", no_phone=True, **gone)
    same.merge(context.register, one.id, other.id, {})
    person = now(context, one)
    assert listed(context) == [one.id]
    assert [person.values.get(name) for name in ("id_missing_reason", "no_phone", *gone)] == [None] * 5
    same.separate(context.register, one.id, other.id)
    assert now(context, other) == other


def test_one_person_is_found_under_both_names_and_both_numbers(context: Context) -> None:
    one, other = twice(context)
    same.merge(context.register, one.id, other.id, {})
    with context.register.database.reading() as connection:
        for text in ("曾红娜", "曾红那", one.number, other.number, "zenghongna"):
            assert search.find(connection, text) == [one.id]
        assert people.by_number(connection, other.number) == one.id
        known = duplicates.known(connection, [], ["13136715753"])
        assert known.person("曾红那", None, "13136715753") == one.id


def test_what_hangs_on_either_hangs_on_the_person(context: Context) -> None:
    one, other = twice(context)
    same.merge(context.register, one.id, other.id, {})
    for person in (one, other):
        spells = context.register.of_parent("spell", person.id)
        assert {spell.values["employer"] for spell in spells} == {"县城宾馆", "制衣厂"}
        assert {spell.values["labourer"] for spell in spells} == {one.id}
    later = context.register.save(blank("intent"), {"labourer": other.id, "wants_job": True})
    assert [intent.id for intent in context.register.of_parent("intent", one.id)] == [later.id]
    assert verify(context.register).sound


def test_the_other_household_stays_without_that_member(context: Context) -> None:
    one, other = twice(context)
    home = str(other.values["household"])
    same.merge(context.register, one.id, other.id, {})
    assert context.register.of_parent("labourer", home) == []
    assert [person.id for person in context.register.of_parent("labourer", str(one.values["household"]))] == [one.id]
    household = context.register.get("household", home)
    assert household is not None
    assert not household.void


def test_separating_lets_both_stand_as_before(context: Context) -> None:
    one, other = twice(context)
    spells = [context.register.of_parent("spell", person.id) for person in (one, other)]
    same.merge(context.register, one.id, other.id, {"name": "曾红那", "tags": ["3"], "remark": "两处登记"})
    same.separate(context.register, one.id, other.id)
    assert (now(context, one), now(context, other)) == (one, other)
    assert [context.register.of_parent("spell", person.id) for person in (one, other)] == spells
    assert listed(context) == [one.id, other.id]
    assert verify(context.register).sound


def test_what_was_changed_since_stays_with_the_person_that_was_shown(context: Context) -> None:
    one, other = twice(context)
    same.merge(context.register, one.id, other.id, {"name": "曾红那"})
    context.register.save(now(context, one), {"name": "曾红纳", "remark": "核对过"})
    same.separate(context.register, one.id, other.id)
    assert (now(context, one).values["name"], now(context, one).values["remark"]) == ("曾红纳", "核对过")
    assert not now(context, one).conflicts
    assert now(context, other) == other


def test_undo_takes_back_a_merge_a_separation_and_a_decision(context: Context) -> None:
    one, other = twice(context)
    same.merge(context.register, one.id, other.id, {"name": "曾红那"})
    assert context.register.undo()
    assert (now(context, one), now(context, other)) == (one, other)
    assert _pairs(context) == [(one.id, other.id)]
    same.merge(context.register, one.id, other.id, {"name": "曾红那"})
    together = now(context, one)
    same.separate(context.register, one.id, other.id)
    assert context.register.undo()
    assert now(context, other) == together
    same.separate(context.register, one.id, other.id)
    assert _pairs(context) == []
    assert context.register.undo()
    assert listed(context) == [one.id]
    assert verify(context.register).sound


def test_undo_of_a_save_on_a_merged_person_brings_back_the_value_it_had(context: Context) -> None:
    one, other = twice(context)
    same.merge(context.register, one.id, other.id, {})
    context.register.save(now(context, one), {"remark": "打错了"})
    assert context.register.undo()
    assert now(context, one).values["remark"] == "在县城租房"


def test_saying_they_are_two_is_remembered(context: Context) -> None:
    one, other = twice(context)
    assert _pairs(context) == [(one.id, other.id)]
    same.not_same(context.register, other.id, one.id)
    assert _pairs(context) == []
    with context.register.database.reading() as connection:
        assert alike.alike(connection, dict(other.values), other.id) == []
        assert alike.count(connection) == 0
    assert listed(context) == [one.id, other.id]
    assert context.register.undo()
    assert _pairs(context) == [(one.id, other.id)]


def test_a_decision_on_a_record_holds_for_the_person_it_is_part_of(context: Context) -> None:
    one, other = twice(context)
    third = register(context, name="曾红娜", phone="13136715753")
    same.not_same(context.register, other.id, third.id)
    same.merge(context.register, one.id, other.id, {})
    assert _pairs(context) == []


def test_saving_a_record_that_was_merged_meanwhile_loses_nothing(context: Context) -> None:
    one, other = twice(context)
    same.merge(context.register, one.id, other.id, {"remark": "两处登记"})
    saved = context.register.save(other, {"remark": "在省城租房", "wechat": "zhn1991"})
    assert saved.id == one.id
    assert saved.values["wechat"] == "zhn1991"
    assert {head.value for head in saved.conflicts["remark"]} == {"两处登记", "在省城租房"}
    assert listed(context) == [one.id]
    assert verify(context.register).sound


def test_one_who_was_registered_three_times_can_be_taken_apart_again(context: Context) -> None:
    one, other = twice(context)
    third, fourth = (register(context, name="曾红娜", phone=phone) for phone in ("13136715753", "13136715754"))
    same.merge(context.register, third.id, fourth.id, {})
    same.merge(context.register, one.id, other.id, {})
    same.merge(context.register, other.id, fourth.id, {})
    assert listed(context) == [one.id]
    with context.register.database.reading() as connection:
        assert same.merged(connection, one.id) == [other.id, third.id, fourth.id]
    same.separate(context.register, one.id, fourth.id)
    assert listed(context) == [one.id, fourth.id]
    assert now(context, fourth) == fourth
    same.separate(context.register, one.id, third.id)
    same.separate(context.register, one.id, other.id)
    assert [now(context, person) for person in (one, other, third)] == [one, other, third]
    assert verify(context.register).sound


def test_a_voided_person_leaves_the_lists_with_every_record(context: Context) -> None:
    one, other = twice(context)
    same.merge(context.register, one.id, other.id, {})
    context.register.void(now(context, other), "迁出")
    assert listed(context) == []
    assert now(context, other).void == "迁出"
    with context.register.database.reading() as connection:
        assert search.find(connection, "曾红那") == []
        assert duplicates.known(connection, [ID_NUMBER], ["13136715753"]).by_id == {}
    assert verify(context.register).sound


def test_a_double_that_was_voided_before_does_not_void_the_person(context: Context) -> None:
    one, other = twice(context)
    context.register.void(other, "重复登记")
    with pytest.raises(VillageDeskError, match="作废"):
        same.merge(context.register, one.id, other.id, {})
    assert listed(context) == [one.id]


def test_what_cannot_be_done_is_said(context: Context) -> None:
    one, other = twice(context)
    with pytest.raises(VillageDeskError, match="没有合并"):
        same.separate(context.register, one.id, other.id)
    same.merge(context.register, one.id, other.id, {})
    with pytest.raises(VillageDeskError, match="已经合并"):
        same.merge(context.register, other.id, one.id, {})
    with pytest.raises(VillageDeskError, match="已经合并"):
        same.not_same(context.register, other.id, one.id)
    with pytest.raises(VillageDeskError, match="没有合并"):
        same.separate(context.register, one.id, one.id)
    with pytest.raises(VillageDeskError, match="作废"):
        same.merge(context.register, one.id, blank("labourer").id, {})


def test_rebuilding_gives_the_same_tables(context: Context) -> None:
    one, other = twice(context)
    third = register(context, name="罗小妹")
    same.merge(context.register, one.id, other.id, {"name": "曾红那"})
    same.not_same(context.register, one.id, third.id)
    with context.register.database.writing() as connection:
        before = tables(connection)
        door.rebuild(connection)
        assert tables(connection) == before


_TEXTS = st.sampled_from([None, "", "甲", "乙", "丙"])
_VALUES = st.fixed_dictionaries(
    {},
    optional={
        "remark": _TEXTS,
        "school": _TEXTS,
        "skill": _TEXTS,
        "tags": st.lists(st.sampled_from("367"), unique=True),
    },
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.tuples(_VALUES, _VALUES), _VALUES, st.booleans())
def test_a_merge_loses_no_value_and_parting_restores_all(
    context: Context, given: tuple[Values, Values], chosen: Values, younger: bool
) -> None:
    people: list[Record] = []
    for values in given:
        first = register(context, name="韦光荣", **values)
        people.append(context.register.save(first, {"remark": "改过"}))
    keep, other = reversed(people) if younger else people
    same.merge(context.register, keep.id, other.id, chosen)
    person = now(context, keep)
    assert not person.conflicts
    for name, value in chosen.items():
        assert sorted(person.values.get(name) or []) == sorted(value or [])  # type: ignore[arg-type]
    told = [(name, value) for op in context.register.history(person.id) for name, (value, _) in op.fields.items()]
    for one in people:
        for name, value in one.values.items():
            wanted = [(f"{name}/{element}", True) for element in value] if isinstance(value, list) else [(name, value)]
            assert all(entry in told for entry in wanted)
    same.separate(context.register, keep.id, other.id)
    assert [now(context, one) for one in people] == people


def _pairs(context: Context) -> list[tuple[str, str]]:
    with context.register.database.reading() as connection:
        return [(pair.first, pair.second) for pair in alike.pairs(connection)]
