from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from villagedesk.journal import chain
from villagedesk.journal.chain import Fit

PLACES = {"x3": ("a", 3), "y3": ("b", 3)}


def fit(first: int, prev: str) -> Fit:
    return chain.fit("a", "genesis", first, prev, PLACES.get)


def tips(links: Iterable[tuple[str, str]]) -> set[str]:
    """Return the ids that no other op follows, of (id, id before) of a chain's ops: one for each branch."""
    ids: set[str] = set()
    followed: set[str] = set()
    for op, before in links:
        ids.add(op)
        followed.add(before)
    return ids - followed


def test_a_stretch_follows_the_beginning_or_an_op_of_its_own_chain() -> None:
    assert fit(1, "genesis") is Fit.FITS
    assert fit(4, "x3") is Fit.FITS


def test_a_stretch_after_what_is_not_here_waits() -> None:
    assert fit(6, "x5") is Fit.GAP


def test_a_stretch_with_a_number_that_does_not_follow_or_after_another_device_is_broken() -> None:
    assert fit(2, "genesis") is Fit.BROKEN
    assert fit(5, "x3") is Fit.BROKEN
    assert fit(4, "y3") is Fit.BROKEN


def test_what_is_confirmed_is_the_furthest_pair_of_the_own_branch() -> None:
    own = {1: ["aa1"], 2: ["bb2"], 3: ["cc3"]}
    assert chain.confirmed([(1, "aa"), (2, "bb"), (3, "xx"), (7, "yy")], lambda seq: own.get(seq, ())) == 2
    assert chain.confirmed([(3, "xx")], lambda seq: own.get(seq, ())) == 0
    assert chain.confirmed([], lambda seq: own.get(seq, ())) == 0


@given(st.lists(st.integers(0, 5), max_size=8))
def test_a_chain_is_forked_just_where_it_has_several_tips(parents: list[int]) -> None:
    links = [(f"op{at}", f"op{min(parent, at - 1)}" if at else "") for at, parent in enumerate(parents)]
    ends = tips(links)
    assert chain.forked(before for _, before in links) == (len(ends) > 1)
    assert len(ends) >= bool(links)
