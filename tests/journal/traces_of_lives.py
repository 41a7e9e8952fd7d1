"""Stories of a hub that goes back unnoticed and lives on under numbers that a laptop has heard; see `traces`."""

from tests.journal.machine import Exchange
from tests.journal.traces import TRACES, restored, shows

__all__ = ["TRACES"]


@shows("a hub does not say what it told")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.back_up_the_hub()
    m.edit_at_the_county(which=0, register="phone")
    m.visit(pick=1, there=0, back=0)
    m.restore_the_hub(noticed=False)
    m.edit_at_the_county(which=0, register="phone")
    m.answer(pick=1)
    m.edit_at_the_county(which=0, register="phone")
    m.visit(pick=1, there=0, back=0)


@shows("an answer is taken although it ends before what was heard")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.back_up_the_hub()
    m.edit_at_the_county(which=0, register="phone")
    m.answer(pick=1)
    m.restore_the_hub(noticed=False)
    for _ in range(2):
        m.edit_at_the_county(which=0, register="phone")
        m.visit(pick=1, there=0, back=0)
    m.receive(pick=-3, who=0)


@shows("a laptop that lacks own ops takes what it is told beside")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    restored(m)
    m.back_up_the_hub()
    m.edit_at_the_county(which=0, register="phone")
    m.visit(pick=0, there=0, back=0)
    m.restore_the_hub(noticed=False)
    m.answer(pick=0)
