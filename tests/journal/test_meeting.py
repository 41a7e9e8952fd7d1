from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from villagedesk.journal import clock, meeting
from villagedesk.journal import op as journal
from villagedesk.journal.meeting import Epoch, Position
from villagedesk.journal.op import Change

OWN, NEXT, TWIN = (3, "aa"), (4, "bb"), (3, "cc")


@dataclass(frozen=True)
class Said:
    """An answer of the hub."""

    epoch: Epoch = OWN
    no: int = 6
    feed: tuple[int, int] = (11, 20)
    known: tuple[tuple[int, str], ...] = ((1, "x"),)
    whole: bool = False
    mark: str = ""
    told: tuple[tuple[int, str], ...] = ()


HERE = Position(OWN, 5, 10)


def meet(answer: Said, position: Position = HERE, *, holds: bool = True) -> meeting.Met:
    return meeting.meet(position, answer, lambda _: holds)


def test_the_next_answer_counts_and_brings_the_laptop_on() -> None:
    met = meet(Said())
    assert met.newer
    assert met.taken
    assert not met.asks
    assert met.position == Position(OWN, 6, 20)


def test_an_older_answer_after_a_newer_one_changes_nothing() -> None:
    met = meet(Said(no=4, feed=(3, 7)))
    assert not met.newer
    assert met.position == HERE
    assert not met.asks


def test_an_answer_before_which_one_is_missing_confirms_and_its_ops_wait() -> None:
    met = meet(Said(feed=(15, 20)))
    assert met.newer
    assert met.early
    assert met.asks
    assert not met.taken
    assert met.position == Position(OWN, 6, 10)


def test_a_laptop_that_lacks_own_ops_stays_where_it_is_and_asks() -> None:
    met = meet(Said(), holds=False)
    assert met.behind
    assert not met.taken
    assert met.asks
    assert met.position == Position(OWN, 6, 10)


def test_an_answer_with_the_own_ops_in_it_brings_back_what_was_lost() -> None:
    met = meet(Said(whole=True), holds=False)
    assert not met.behind
    assert met.position.feed == 20


def test_a_later_incarnation_starts_the_feed_anew() -> None:
    met = meet(Said(epoch=NEXT, no=1, feed=(1, 4)))
    assert met.newer
    assert met.position == Position(NEXT, 1, 4)


def test_an_earlier_incarnation_or_another_of_the_same_number_is_not_believed_but_asked_about() -> None:
    for epoch in ((2, "zz"), TWIN):
        met = meet(Said(epoch=epoch, no=9, feed=(1, 40)))
        assert (met.newer, met.taken, met.asks) == (False, False, True)
        assert met.position == HERE


@pytest.mark.parametrize(
    ("own", "echoed", "restored", "rewound", "begun"),
    [
        (None, None, False, False, 1),
        (None, (7, "x"), False, False, 8),
        (OWN, None, False, False, None),
        (OWN, OWN, False, False, None),
        (OWN, (2, "x"), False, False, None),
        (OWN, TWIN, False, False, 4),
        (OWN, (9, "x"), False, False, 10),
        (OWN, (1 << 40, "x"), False, False, 4),
        (OWN, None, True, False, 4),
        (OWN, OWN, False, True, 4),
        (OWN, (9, "x"), True, False, 10),
    ],
)
def test_when_a_hub_begins_a_new_incarnation(
    own: Epoch | None, echoed: Epoch | None, restored: bool, rewound: bool, begun: int | None
) -> None:
    assert meeting.next_epoch(own, echoed, restored=restored, rewound=rewound) == begun


@pytest.mark.parametrize(
    ("heard", "is_rewound"),
    [
        (Position(OWN, 5, 20), False),
        (Position(OWN, 5, 21), True),
        (Position(OWN, 6, 20), True),
        (Position(NEXT, 6, 21), False),
        (Position(), False),
    ],
)
def test_a_hub_is_rewound_where_a_laptop_heard_more_of_it_than_it_said(heard: Position, is_rewound: bool) -> None:
    assert meeting.rewound(OWN, heard, last=20, said=5) is is_rewound


def test_a_hub_is_rewound_where_the_last_number_that_a_laptop_heard_was_another_op() -> None:
    marked = meet(Said(mark="aa")).position
    assert marked == Position(OWN, 6, 20, "aa")
    for mark, is_rewound in (("aa", False), ("bb", True), ("", False)):
        assert meeting.rewound(OWN, marked, last=20, said=6, mark=mark) is is_rewound
    assert meet(Said(no=5, feed=(11, 15), mark="cc"), marked).position == marked
    assert meet(Said(epoch=NEXT, no=1, feed=(2, 3), mark="cc"), marked).position.mark == ""


def test_what_an_answer_brings_that_ends_before_what_was_heard_is_not_taken() -> None:
    met = meet(Said(no=6, feed=(5, 9)))
    assert (met.newer, met.taken, met.asks) == (True, False, False)
    assert met.position == Position(OWN, 6, 10)
    assert meet(Said(no=6, feed=(5, 10))).taken


def test_an_answer_of_a_hub_that_does_not_know_what_it_told_is_of_another_life() -> None:
    stood = meet(Said(mark="aa", told=((10, "z"), (20, "aa")))).position
    assert stood == Position(OWN, 6, 20, "aa")
    for told, is_other in (
        (((10, "z"), (22, "bb")), True),
        (((10, "z"), (20, "cc"), (22, "bb")), True),
        (((10, "z"), (20, "aa"), (22, "bb")), False),
    ):
        met = meet(Said(no=7, feed=(11, 22), mark="bb", told=told), stood)
        assert (met.taken, met.asks) == (not is_other, is_other)
        assert met.position == (replace(stood, receipt=7) if is_other else Position(OWN, 7, 22, "bb"))
    assert meet(Said(no=7, feed=(11, 19), mark="dd", told=((10, "z"), (19, "dd"))), stood).asks is False
    anew = meet(Said(epoch=NEXT, no=1, feed=(1, 30), mark="bb", told=((0, ""), (30, "bb"))), stood)
    assert anew.position == Position(NEXT, 1, 30, "bb")


def test_a_hub_keeps_the_last_ends_of_its_answers_and_all_of_the_one_at_hand() -> None:
    before = [(n, f"{n}") for n in range(40)]
    found = meeting.told(before, [(n, f"{n}") for n in range(38, 80)])
    assert found[0] == (8, "8")
    assert [n for n, _ in found] == list(range(8, 80))
    assert meeting.told([], [(0, "")]) == [(0, "")]


def test_a_feed_starts_where_the_laptop_says_it_is() -> None:
    assert meeting.start(OWN, HERE) == 10
    assert meeting.start(NEXT, HERE) == 0


def test_a_laptop_gets_its_own_op_only_where_it_lost_some_or_its_clock_was_bounded() -> None:
    change = Change("labourer", "0" * 32, {"phone": ("1", ())}, "u", "")
    op = journal.append(change, prev="0" * 64, seq=1, hlc=clock.reading(5), device="a")
    early = journal.read(op.line, prev=op.prev, device="a", eff_hlc=clock.reading(4))
    assert meeting.is_fed(op, "b", whole=False)
    assert not meeting.is_fed(op, "a", whole=False)
    assert meeting.is_fed(op, "a", whole=True)
    assert meeting.is_fed(early, "a", whole=False)


numbers = st.lists(st.integers(1, 12), max_size=20).map(sorted)


@given(numbers, st.integers(1, 4))
def test_the_files_of_a_feed_cover_it_once_and_never_split_a_number(found: list[int], size: int) -> None:
    feed = [(number, place) for place, number in enumerate(found)]
    parts = list(meeting.parted(feed, after=0, last=15, size=size))
    assert [carried for _, part in parts for carried in part] == [place for _, place in feed]
    assert [first for (first, _), _ in parts] == [1, *(upto + 1 for (_, upto), _ in parts[:-1])]
    assert parts[-1][0][1] == 15
    for (first, upto), part in parts:
        assert all(first <= found[place] <= upto for place in part)
        assert len(part) <= size or len({found[place] for place in part}) == 1


@given(numbers, st.integers(1, 4), st.integers(0, 20))
def test_whoever_has_the_first_files_only_is_told_the_rest_again(found: list[int], size: int, lost: int) -> None:
    feed = [(number, place) for place, number in enumerate(found)]
    position, here = Position(OWN), set[int]()
    parts = list(meeting.parted(feed, after=0, last=15, size=size))
    for no, (span, part) in enumerate(parts[: len(parts) - min(lost, len(parts))], start=1):
        position = meet(Said(no=no, feed=span), position).position
        here.update(part)
    rest = [(number, place) for number, place in feed if number > position.feed]
    assert here | {place for _, place in rest} == {place for _, place in feed}
