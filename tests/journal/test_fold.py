from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from villagedesk.journal import clock
from villagedesk.journal import op as journal
from villagedesk.journal.fold import fold, of_one
from villagedesk.journal.op import TOMB, VOID, Change, Op

RECORD = "0" * 32
GENESIS = journal.genesis(bytes(32))


def written(fields: dict[str, tuple[object, Sequence[Op]]], at: int, device: str = "a", kind: str = "put") -> Op:
    """An op that replaces, per register, the values of the ops named."""
    change = Change(
        "labourer", RECORD, {name: (value, tuple(o.short for o in preds)) for name, (value, preds) in fields.items()},
        "龙秀英", "手工", kind=kind, extra={"seen": sorted({o.short for _, p in fields.values() for o in p})},
    )  # fmt: skip
    return journal.append(change, prev=GENESIS, seq=at, hlc=clock.reading(at), device=device)


def test_a_later_change_replaces_what_it_names() -> None:
    first = written({"phone": ("1", []), "name": ("韦光荣", [])}, 1)
    second = written({"phone": ("2", [first])}, 2)
    state = fold([first, second])
    assert state.values == {"phone": "2", "name": "韦光荣"}
    assert state.heads == {"name": (first.short,)}
    assert not state.conflicts


def test_the_short_way_for_a_record_of_one_change_comes_to_the_same() -> None:
    made = written({"phone": ("1", []), "tags/1": (True, []), "tags/2": (False, [])}, 1)
    gone = written({VOID: ("重复登记", [])}, 2, kind=TOMB)
    for op in (made, gone):
        assert of_one(op) == fold([op])


def test_two_changes_that_do_not_know_each_other_are_both_kept() -> None:
    base = written({"phone": ("1", [])}, 1)
    mine, theirs = written({"phone": ("2", [base])}, 2), written({"phone": ("3", [base])}, 3, "b")
    state = fold([base, mine, theirs])
    assert {head.value for head in state.conflicts["phone"]} == {"2", "3"}
    assert state.values["phone"] == "3"
    closed = written({"phone": ("2", [mine, theirs])}, 4)
    assert not fold([base, mine, theirs, closed]).conflicts


def test_the_same_value_twice_is_no_conflict() -> None:
    base = written({"phone": ("1", [])}, 1)
    state = fold([base, written({"phone": ("2", [base])}, 2), written({"phone": ("2", [base])}, 3, "b")])
    assert not state.conflicts


def test_elements_of_a_set_never_conflict() -> None:
    base = written({"tags/1": (True, [])}, 1)
    added, removed = written({"tags/3": (True, [])}, 2), written({"tags/1": (False, [base])}, 3, "b")
    state = fold([base, added, removed])
    assert state.sets == {"tags": ["3"]}
    assert not state.conflicts


def test_a_void_against_an_unseen_edit_leaves_the_record_alive() -> None:
    base = written({"phone": ("1", [])}, 1)
    tomb = written(
        {
            VOID: ("重复登记", []),
        },
        3,
        kind=TOMB,
    )
    seen = journal.read(tomb.line, prev=tomb.prev, device="a")
    assert fold([base, seen]).void == ""
    knowing = journal.append(
        Change("labourer", RECORD, {VOID: ("重复登记", ())}, "u", "手工", kind=TOMB, extra={"seen": [base.short]}),
        prev=GENESIS, seq=4, hlc=clock.reading(4), device="a",
    )  # fmt: skip
    assert fold([base, knowing]).void == "重复登记"
    edit = written({"phone": ("2", [base])}, 2, "b")
    state = fold([base, knowing, edit])
    assert state.void == ""
    assert VOID in state.conflicts


steps = st.lists(
    st.tuples(st.sampled_from(["phone", "name"]), st.integers(0, 3), st.sets(st.integers(0, 7), max_size=3)),
    min_size=1, max_size=10,
)  # fmt: skip


def history(drawn: list[tuple[str, int, set[int]]]) -> list[Op]:
    ops: list[Op] = []
    for at, (register, value, preds) in enumerate(drawn):
        seen = [ops[number] for number in preds if number < len(ops)]
        ops.append(written({register: (str(value), seen)}, at + 1, device=str(at % 3)))
    return ops


@given(steps, st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(drawn: list[tuple[str, int, set[int]]], random: object) -> None:
    ops = history(drawn)
    shuffled = list(ops)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert fold(shuffled + ops).values == fold(ops).values
    assert fold(shuffled).heads == fold(ops).heads


@given(steps)
def test_every_value_is_a_head_or_was_replaced_knowingly(drawn: list[tuple[str, int, set[int]]]) -> None:
    ops = history(drawn)
    state = fold(ops)
    for op in ops:
        for register in op.fields:
            heads = state.heads.get(register, (state.last.short,))
            named = {short for other in ops for short in other.fields.get(register, (None, ()))[1]}
            assert op.short in heads or op.short in named


@given(steps, st.integers(-500, 500))
def test_clocks_decide_no_head(drawn: list[tuple[str, int, set[int]]], skew: int) -> None:
    ops = history(drawn)
    turned = [
        journal.read(op.line, prev=op.prev, device=op.device, eff_hlc=clock.reading(1000 + skew * (i % 3 - 1)))
        for i, op in enumerate(ops)
    ]
    before, after = fold(ops), fold(turned)
    for register in before.values:
        one = set(before.heads.get(register, (before.last.short,)))
        assert one == set(after.heads.get(register, (after.last.short,)))
    assert set(before.conflicts) == set(after.conflicts)
