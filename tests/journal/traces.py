"""For each fault a short story that shows it, most of them as the state machine shrank them."""

from collections.abc import Callable

from tests.journal.machine import Exchange
from villagedesk.journal.op import ADMIT

Trace = Callable[[Exchange], None]
TRACES: dict[str, Trace] = {}


def shows(fault: str) -> Callable[[Trace], Trace]:
    """List a story."""

    def listed(trace: Trace) -> Trace:
        TRACES[fault] = trace
        return trace

    return listed


def play(trace: Trace) -> None:
    """Tell a story to a new machine, and hold it to all that has to be true then."""
    machine = Exchange()
    trace(machine)
    machine.an_acknowledgement_is_honest()
    machine.chains_are_closed()
    machine.teardown()


def edits(m: Exchange, times: int, pick: int = 0) -> None:
    """Let a laptop write some times on the first record that it has."""
    for _ in range(times):
        m.edit(pick=pick, which=0, register="phone")


def restored(m: Exchange) -> None:
    """Let a laptop lose in a restore what the county has."""
    m.back_up(pick=0)
    edits(m, 1)
    m.visit(pick=0, there=0, back=0)
    m.restore_unnoticed(pick=0)


@shows("incarnations have no order")
def _(m: Exchange) -> None:
    m.begin(begun=False)
    m.answer(pick=0)
    m.back_up_the_hub()
    m.restore_the_hub(noticed=True)
    m.visit(pick=0, there=0, back=0)
    m.receive(pick=0, who=0)
    m.edit(pick=1, which=0, register="phone")


@shows("a village gets what was admitted without what it follows")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.rule_at_the_county(which=0, how="move")
    edits(m, 2)
    m.visit(pick=0, there=0, back=0)
    m.decide_on_what_is_held(which=1, kind=ADMIT)


@shows("the village that somebody left is not told")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.rule_at_the_county(which=0, how="move")


@shows("one number of the feed is spread over files")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    edits(m, 4)
    m.visit(pick=0, there=0, back=0)
    m.rule_at_the_county(which=0, how="move")
    m.visit(pick=2, there=0, back=1)
    m.edit(pick=2, which=1, register="name")


@shows("a laptop is not told that its clock was bounded")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.set_a_clock_wrong(pick=0, years=30, days=0)
    m.edit(pick=0, which=0, register="phone")
    m.visit(pick=0, there=0, back=0)
    m.set_a_clock_wrong(pick=1, years=0, days=400)
    m.edit(pick=1, which=0, register="phone")


@shows("what was replaced is seen through in the order of clocks")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    edits(m, 3)
    m.visit(pick=0, there=0, back=0)
    m.rule_at_the_county(which=9, how="reject")
    m.rule_at_the_county(which=6, how="reject")


@shows("a stub is hashed like any line")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.edit(pick=0, which=0, register="phone")
    m.rule_at_the_county(which=0, how="purge")
    m.answer(pick=0)
    m.receive(pick=-1, who=0)


@shows("what a lost life of the hub said goes on counting")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.back_up_the_hub()
    m.edit_at_the_county(which=0, register="phone")
    m.visit(pick=0, there=0, back=0)
    m.restore_the_hub(noticed=True)


@shows("what was erased travels to villages that never had it")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.reinstall(pick=0)
    m.back_up_the_hub()
    m.edit_at_the_county(which=0, register="phone")
    m.rule_at_the_county(which=0, how="purge")
    m.edit(pick=0, which=0, register="phone")
    m.visit(pick=0, there=0, back=1)
    m.restore_the_hub(noticed=False)


@shows("the hub believes in an erasure that it never heard of")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.back_up_the_hub()
    edits(m, 1)
    m.rule_at_the_county(which=0, how="purge")
    m.answer(pick=0)
    m.receive(pick=-1, who=0)
    m.restore_the_hub(noticed=True)


@shows("ops are known by device and number")
def _(m: Exchange) -> None:
    m.begin(begun=False)
    restored(m)
    edits(m, 1)


@shows("the highest number is what is confirmed")
def _(m: Exchange) -> None:
    m.begin(begun=False)
    restored(m)
    edits(m, 1)
    m.receive(pick=0, who=0)


@shows("a file may follow what is not there")
def _(m: Exchange) -> None:
    m.begin(begun=False)
    edits(m, 4)
    m.export(pick=0)
    m.deliver(pick=1)


@shows("the last writer wins")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    edits(m, 1)
    edits(m, 1, pick=1)


@shows("a restored hub goes on in its incarnation")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.back_up_the_hub()
    m.edit_at_the_county(which=0, register="phone")
    m.visit(pick=0, there=0, back=0)
    m.restore_the_hub(noticed=True)
    m.edit_at_the_county(which=0, register="phone")
    edits(m, 1)


@shows("the hub remembers the furthest position of a laptop")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.back_up(pick=0)
    m.edit_at_the_county(which=0, register="phone")
    m.visit(pick=0, there=0, back=0)
    edits(m, 1)
    m.visit(pick=0, there=0, back=0)
    m.restore_unnoticed(pick=0)


@shows("the hub does not listen to which incarnation a laptop has heard")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.back_up_the_hub()
    m.restore_the_hub(noticed=True)
    m.visit(pick=0, there=0, back=0)
    m.restore_the_hub(noticed=True)


@shows("numbers alone tell whether a hub was restored behind its back")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.back_up_the_hub()
    m.edit_at_the_county(which=0, register="phone")
    m.edit_at_the_county(which=0, register="phone")
    m.visit(pick=2, there=0, back=0)
    m.restore_the_hub(noticed=False)
    m.rule_at_the_county(which=0, how="link")
    m.visit(pick=2, there=0, back=0)


@shows("clocks are taken over whatever they say")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.set_a_clock_wrong(pick=0, years=30, days=0)
    edits(m, 1)


@shows("a rejection is not honoured")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    edits(m, 1)
    m.visit(pick=0, there=0, back=0)
    m.rule_at_the_county(which=3, how="reject")


@shows("what was rejected hides what it replaced")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    edits(m, 1)
    m.visit(pick=0, there=0, back=0)
    m.rule_at_the_county(which=3, how="reject")


@shows("an admission is not honoured")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.write_otherwise(pick=2, which=0, how="not theirs")
    m.visit(pick=2, there=0, back=0)
    m.decide_on_what_is_held(which=0, kind=ADMIT)


@shows("what is held counts at once")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.write_otherwise(pick=2, which=0, how="not theirs")


@shows("a village may speak for the hub")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.write_otherwise(pick=0, which=3, how="forge")


@shows("a laptop believes what the hub holds")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.write_otherwise(pick=0, which=6, how="forge")
    m.visit(pick=0, there=0, back=0)
    m.visit(pick=1, there=0, back=0)


@shows("a return is closed by whatever has a later clock")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.rule_at_the_county(which=0, how="return")
    m.edit(pick=0, which=0, register="tags/1")


@shows("what comes late of an erased record is kept")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    edits(m, 1, pick=1)
    m.rule_at_the_county(which=0, how="purge")


@shows("what was erased is forgotten, and learnt again")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.rule_at_the_county(which=0, how="purge")


@shows("an erased op of the own chain cannot be sent")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    edits(m, 1)
    m.rule_at_the_county(which=0, how="purge")
    m.answer(pick=0)
    m.receive(pick=-1, who=0)
    edits(m, 1)


@shows("nothing is delivered to another village")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.rule_at_the_county(which=0, how="move")


@shows("a village gets who moved there without the history")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.rule_at_the_county(which=0, how="move")


@shows("the branch of a cloned laptop is dropped")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.clone(pick=0)
    edits(m, 1)
    edits(m, 1, pick=3)


@shows("a laptop never gets its own lost branch back")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    restored(m)


@shows("a laptop moves on although own ops are missing")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    restored(m)


@shows("a laptop with nothing to report says nothing")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    restored(m)


@shows("an answer that came too early is taken")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    for _ in range(4):
        m.edit_at_the_county(which=0, register="phone")
    m.answer(pick=0)
    m.receive(pick=-1, who=0)
    m.edit(pick=0, which=1, register="name")


@shows("a new key signs before the hub knows it")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.write_otherwise(pick=0, which=0, how="key")


@shows("the hub accepts no former key")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    m.back_up(pick=0)
    m.write_otherwise(pick=0, which=0, how="key")
    m.visit(pick=0, there=0, back=0)
    m.restore_unnoticed(pick=0)
    edits(m, 1)


@shows("the hub confirms only the last file")
def _(m: Exchange) -> None:
    m.begin(begun=True)
    edits(m, 4)
