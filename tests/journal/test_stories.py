"""What the machine once found, each as the shortest story: here it goes well, as it must."""

from collections.abc import Callable

import pytest

from tests.journal.judging import RECORDS
from tests.journal.machine import Exchange
from tests.journal.traces import play
from villagedesk.journal.op import PURGE, PURGED, VOID

STORIES: list[Callable[[Exchange], None]] = []


def told(story: Callable[[Exchange], None]) -> Callable[[Exchange], None]:
    """List a story."""
    STORIES.append(story)
    return story


@told
def a_forged_erasure_that_a_hub_has_lost_again(m: Exchange) -> None:
    """A laptop forges an erasure and dies; its village has heard of it, and the hub goes back behind its back."""
    m.begin(begun=False)
    m.answer(pick=0)
    m.back_up_the_hub()
    m.write_otherwise(how="forge", pick=1, which=6)
    m.visit(pick=1, there=0, back=0)
    m.reinstall(pick=1)
    m.visit(pick=0, there=0, back=0)
    assert [(op.kind, op.held) for op in m.laptops[0].of(RECORDS[0])] == [(PURGE, True)]
    m.restore_the_hub(noticed=False)


@told
def an_erasure_that_a_hub_has_lost_again(m: Exchange) -> None:
    """The same with an erasure by the county: whom it erased stays erased where it was heard."""
    m.begin(begun=True)
    m.back_up_the_hub()
    m.rule_at_the_county(how="purge", which=0)
    m.visit(pick=0, there=0, back=0)
    assert [op.kind for op in m.laptops[0].of(RECORDS[0])] == [PURGED, PURGE]
    m.restore_the_hub(noticed=True)


@told
def an_answer_in_two_files_of_a_hub_that_went_back(m: Exchange) -> None:
    """The first file of the second life shows what happened, and the second would hide it again."""
    m.begin(begun=True)
    m.edit_at_the_county(which=0, register="phone")
    m.back_up_the_hub()
    m.edit_at_the_county(which=0, register="phone")
    m.visit(pick=1, there=0, back=0)
    m.restore_the_hub(noticed=False)
    for _ in range(2):
        m.edit_at_the_county(which=0, register="phone")
        m.answer(pick=1)
    for file in m.downlinks[-2:]:
        m.laptops[1].receive(file)
    assert m.laptops[1].asks


@told
def a_change_that_counted_in_a_lost_life_and_waits_in_the_next(m: Exchange) -> None:
    """Somebody is voided and then moves; in the hub's second life the move comes first, so that the void is held."""
    m.begin(begun=True)
    m.back_up_the_hub()
    m.write_otherwise(how="void", pick=0, which=0)
    m.visit(pick=0, there=0, back=0)
    m.rule_at_the_county(how="move", which=0)
    m.visit(pick=2, there=0, back=0)
    m.restore_the_hub(noticed=True)
    m.rule_at_the_county(how="move", which=0)
    m.exchange_all()
    assert m.hub.held_ops()
    assert VOID in m.laptops[2].states[RECORDS[0]].values
    assert VOID not in m.hub.states[RECORDS[0]].values


@pytest.mark.parametrize("story", [pytest.param(story, id=story.__name__) for story in STORIES])
def test_what_the_machine_once_found_goes_well(story: Callable[[Exchange], None]) -> None:
    play(story)
