import json
from collections.abc import Sequence

import pytest

from villagedesk.journal import clock, same
from villagedesk.journal import op as journal
from villagedesk.journal.fold import TOGETHER, counting, fold
from villagedesk.journal.op import Change, Op

A, B, C = (digit * 32 for digit in "abc")
GENESIS = journal.genesis(bytes(32))


def written(change: Change, at: int, device: str = "d") -> Op:
    return journal.append(change, prev=GENESIS, seq=at, hlc=clock.reading(at), device=device)


def said(one: str, other: str, value: bool | None, at: int, seen: Sequence[Op] = ()) -> Op:
    shorts = tuple(op.short for op in seen)
    return written(same.change(same.pair(one, other), value, shorts, entity="labourer", user="u", source="合并"), at)


def put(record: str, phone: str, at: int, seen: Sequence[Op] = (), together: Sequence[str] = ()) -> Op:
    fields = {"phone": (phone, tuple(op.short for op in seen))}
    extra = {TOGETHER: list(together)} if together else {}
    return written(Change("labourer", record, fields, "u", "手工", extra=extra), at)


def decided(*ops: Op) -> dict[same.Pair, bool | None]:
    return {two: decision.same for two, decision in same.decisions(ops, "labourer").items()}


def test_a_pair_is_one_register_whichever_record_the_link_stands_on() -> None:
    linked = said(A, B, True, 1)
    turned = written(Change("labourer", B, {f"same/{A}": (False, (linked.short,))}, "u", "", kind="unlink"), 2)
    assert decided(linked) == {(A, B): True}
    assert decided(turned, linked) == decided(linked, turned) == {(A, B): False}


def test_of_two_who_did_not_know_of_each_other_the_later_one_holds_in_any_order() -> None:
    yes, no, opened = said(A, B, True, 3), said(A, B, False, 2), said(A, B, None, 1)
    assert decided(yes, no, opened) == decided(opened, no, yes) == {(A, B): True}
    after = said(A, B, None, 4, seen=[yes, no, opened])
    assert decided(after, yes, no, opened) == {(A, B): None}


def test_groups_are_what_pairs_hang_together_to() -> None:
    assert same.groups([(B, C), (A, B)]) == [[A, B, C]]
    assert same.groups([(A, B), (A, B), (B, A)]) == [[A, B]]
    assert same.groups([]) == []


@pytest.mark.parametrize(
    "registers",
    [
        {f"same/{A}": [True, []]},  # itself
        {"same/x": [True, []]},
        {f"same/{B}/1": [True, []]},
        {f"alike/{B}": [True, []]},
        {f"same/{B}": True},
        {f"same/{B}": [True, "x"]},
        {f"same/{B}": [True, [7]]},
        {"same": [True, []]},
        [],
        "",
        7,
        None,
    ],
)
def test_a_link_that_makes_no_sense_is_kept_and_says_nothing(registers: object) -> None:
    line = json.dumps({"k": "link", "q": 1, "t": clock.ZERO, "e": "labourer", "r": A, "s": registers})
    op = journal.read(line, prev=GENESIS, device="d")
    assert op.line == line
    assert decided(op) == {}


def test_a_value_that_is_no_decision_leaves_the_pair_open() -> None:
    line = json.dumps({"k": "link", "q": 1, "t": clock.ZERO, "e": "labourer", "r": A, "s": {f"same/{B}": [1, []]}})
    assert decided(journal.read(line, prev=GENESIS, device="d")) == {(A, B): None}


def test_records_of_another_kind_are_never_one() -> None:
    op = written(Change("household", A, {f"same/{B}": (True, ())}, "u", "", kind="link"), 1)
    assert decided(op) == {}


def test_a_settled_value_holds_only_among_the_records_it_was_settled_for() -> None:
    mine, theirs = put(A, "1", 1), put(B, "2", 2)
    settled = put(A, "2", 3, seen=[mine, theirs], together=[A, B])
    both = fold([mine, theirs, settled])
    assert both.values["phone"] == "2"
    assert not both.conflicts
    assert fold([mine, settled]).values["phone"] == "1"
    assert counting([settled]) == []


def test_an_edit_of_both_stays_the_only_value_of_its_record_when_they_part() -> None:
    mine, theirs = put(A, "1", 1), put(B, "2", 2)
    settled = put(A, "2", 3, seen=[mine, theirs], together=[A, B])
    edited = put(A, "3", 4, seen=[settled])
    assert fold([mine, theirs, settled, edited]).values["phone"] == "3"
    apart = fold([mine, settled, edited])
    assert apart.values["phone"] == "3"
    assert not apart.conflicts


@pytest.mark.parametrize("named", [[7], [None], [[A]], [{}], ["?"]])
def test_a_settled_value_that_names_no_records_never_counts(named: list[object]) -> None:
    mine = put(A, "1", 1)
    odd = written(Change("labourer", A, {"phone": ("2", ())}, "u", "", extra={TOGETHER: named}), 2)
    assert fold([mine, odd]).values["phone"] == "1"
