"""What the county says of a record: sent back, let in, rejected; and when that is over."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from villagedesk.journal import clock, same
from villagedesk.journal import op as journal
from villagedesk.journal.fold import counting, fold, shared
from villagedesk.journal.op import ADMIT, REJECT, RETURN, TOMB, VOID, Change, Op

A, B = "a" * 32, "b" * 32
GENESIS = journal.genesis(bytes(32))


def put(fields: dict[str, tuple[object, Sequence[Op]]], at: int, *, held: bool = False) -> Op:
    named = {name: (value, tuple(op.short for op in preds)) for name, (value, preds) in fields.items()}
    return replace(op_of(Change("labourer", A, named, "龙秀英", "手工"), at), held=held)


def op_of(change: Change, at: int) -> Op:
    return journal.append(change, prev=GENESIS, seq=at, hlc=clock.reading(at), device="d")


def ruling(kind: str, number: int, **extra: Any) -> Op:
    return op_of(Change("labourer", A, {}, "县", "", kind, extra), number)


def back(fields: list[str], seen: Sequence[Op], at: int = 9) -> Op:
    return ruling(RETURN, at, fields=fields, at=[op.short for op in seen], code="phone", words="号码少一位")


BASE = put({"phone": ("1", []), "name": ("韦光荣", []), "tags/1": (True, [])}, 1)


def open_fields(*ops: Op) -> list[tuple[str, ...]]:
    return [one.fields for one in fold(ops).returns]


def test_a_return_is_shown_with_its_words_until_the_field_is_written() -> None:
    sent = back(["phone"], [BASE])
    (shown,) = fold([BASE, sent]).returns
    assert (shown.op, shown.fields, shown.code, shown.words, shown.user) == (
        sent.short, ("phone",), "phone", "号码少一位", "县",
    )  # fmt: skip
    assert open_fields(BASE, sent, put({"name": ("韦小妹", [BASE])}, 10)) == [("phone",)]
    assert open_fields(BASE, sent, put({"phone": ("2", [BASE])}, 10)) == []


def test_an_answer_with_a_slow_clock_closes_and_an_edit_with_a_fast_one_does_not() -> None:
    sent = back(["phone"], [BASE])
    assert open_fields(BASE, sent, replace(put({"phone": ("2", [BASE])}, 10), eff_hlc=clock.reading(0))) == []
    assert open_fields(BASE, sent, replace(put({"name": ("x", [BASE])}, 10), eff_hlc=clock.reading(99))) == [("phone",)]


def test_an_edit_that_the_county_had_not_seen_leaves_the_return_open_beside_it() -> None:
    mine, theirs = put({"phone": ("2", [BASE])}, 2), put({"phone": ("3", [BASE])}, 3)
    assert open_fields(BASE, mine, theirs, back(["phone"], [mine])) == [("phone",)]
    assert open_fields(BASE, mine, theirs, back(["phone"], [mine]), put({"phone": ("4", [mine])}, 10)) == []


def test_an_empty_field_is_open_until_anybody_writes_it() -> None:
    sent = back(["remark", "phone"], [BASE])
    assert open_fields(BASE, sent) == [("remark", "phone")]
    assert open_fields(BASE, sent, put({"remark": ("x", [])}, 10)) == [("phone",)]


def test_a_set_is_open_until_any_of_it_is_written() -> None:
    sent = back(["tags"], [BASE])
    assert open_fields(BASE, sent) == [("tags",)]
    assert open_fields(BASE, sent, put({"tags/2": (True, [])}, 10)) == []
    assert open_fields(BASE, sent, put({"tags/1": (False, [BASE])}, 10)) == []


def test_a_return_of_the_whole_record_is_open_until_anything_is_written() -> None:
    sent = back([], [BASE])
    assert open_fields(BASE, sent) == [()]
    assert open_fields(BASE, sent, put({"remark": ("x", [])}, 10)) == []


def test_a_void_record_waits_for_no_correction() -> None:
    void = Change("labourer", A, {VOID: ("重复登记", ())}, "u", "", TOMB, {"seen": [BASE.short]})
    assert open_fields(BASE, back(["phone"], [BASE]), op_of(void, 10)) == []
    assert open_fields(op_of(void, 10), back(["phone"], [])) == []


@pytest.mark.parametrize("extra", [{}, {"at": 7, "fields": "phone"}, {"at": [[]], "fields": [None], "words": 7}])
def test_a_return_that_makes_no_sense_hurts_nobody(extra: dict[str, Any]) -> None:
    assert fold([BASE, ruling(RETURN, 2, **extra)]).values == fold([BASE]).values


def test_what_is_held_counts_once_it_is_admitted() -> None:
    held = put({"phone": ("2", [BASE])}, 2, held=True)
    assert fold([BASE, held]).values["phone"] == "1"
    assert fold([BASE, held, ruling(ADMIT, 3, ops=[held.short])]).values["phone"] == "2"
    assert counting([held]) == []


def test_a_rejected_edit_gives_back_what_it_replaced_and_no_admission_helps() -> None:
    edit = put({"phone": ("2", [BASE])}, 2)
    said = [ruling(REJECT, 3, ops=[edit.short]), ruling(ADMIT, 4, ops=[edit.short])]
    state = fold([BASE, edit, *said])
    assert state.values["phone"] == "1"
    assert fold([*said, replace(edit, held=True), BASE]).values["phone"] == "1"


def test_what_follows_rejected_edits_stays_the_only_value_whatever_the_clocks_say() -> None:
    one = put({"phone": ("2", [BASE])}, 2)
    two = replace(put({"phone": ("3", [one])}, 3), eff_hlc=clock.reading(1))
    three = put({"phone": ("4", [two])}, 4)
    state = fold([BASE, one, two, three, ruling(REJECT, 5, ops=[one.short, two.short])])
    assert state.last == three
    assert "phone" not in state.heads
    assert not state.conflicts


@pytest.mark.parametrize("kind", [ADMIT, REJECT, RETURN, "purge"])
def test_what_a_village_says_in_the_stead_of_the_county_rules_nothing(kind: str) -> None:
    held = put({"phone": ("2", [BASE])}, 2, held=True)
    forged = replace(ruling(kind, 3, ops=[held.short, BASE.short], at=[BASE.short], fields=["name"]), held=True)
    assert fold([BASE, held, forged]) == fold([BASE, held])


def test_another_village_gets_what_was_admitted_and_what_that_follows() -> None:
    one, other = put({"phone": ("2", [BASE])}, 2, held=True), put({"name": ("x", [BASE])}, 3, held=True)
    two = put({"phone": ("3", [one])}, 4, held=True)
    admit = ruling(ADMIT, 5, ops=[two.short])
    told = shared([BASE, one, other, two, admit])
    assert told == [BASE, one, two, admit]
    assert fold(told).heads == fold([BASE, one, other, two, admit]).heads
    assert shared([BASE, one, other]) == [BASE]


def test_a_held_link_joins_nobody_until_it_is_admitted() -> None:
    linked = op_of(same.change((A, B), True, (), entity="labourer", user="u", source=""), 2)
    held = replace(linked, held=True)
    assert same.decisions([linked], "labourer")[A, B].same
    assert same.decisions([held], "labourer") == {}
    assert same.decisions([held, ruling(ADMIT, 3, ops=[held.short])], "labourer")[A, B].same
    assert same.decisions([linked, ruling(REJECT, 3, ops=[linked.short])], "labourer") == {}
