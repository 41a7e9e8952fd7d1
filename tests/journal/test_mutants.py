"""The proof of the proof: every fault that is put into the core on purpose is found."""

import os

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from tests.journal.machine import VILLAGES, Exchange, machines, picks
from tests.journal.mutants import MUTANTS, Mutant
from tests.journal.traces import TRACES, Trace

SOAK = bool(os.environ.get("VILLAGEDESK_SOAK"))
EXAMPLES, STEPS = (6000, 50) if SOAK else (300, 50)
QUICK = (
    "ops are known by device and number",
    "the branch of a cloned laptop is dropped",
    "the last writer wins",
    "what is held counts at once",
    "a laptop never gets its own lost branch back",
)
FAULTS = [mutant for mutant in MUTANTS if not mutant.equivalent]
SEARCHED = [mutant for mutant in FAULTS if SOAK or mutant.name in QUICK]
EQUIVALENT = [mutant for mutant in MUTANTS if mutant.equivalent]


class Directed(Exchange):
    """The machine with one more rule, which leads to what comes about by chance only in thousands of examples."""

    @precondition(lambda self: self.hub.states)
    @rule(pick=machines, which=picks)
    def move_while_the_old_village_goes_on_writing(self, pick: int, which: int) -> None:
        """Two edits, one on the other, of somebody who is gone: both are held at the county."""
        laptop = self.laptop(pick)
        there = sorted(laptop.states.keys() & self.hub.states.keys())
        if there:
            record = there[which % len(there)]
            self.write(self.hub, self.hub.put(record, {"village": VILLAGES[laptop.village == VILLAGES[0]]}))
            for _ in range(2):
                self.write(laptop, laptop.put(record, {"phone": self.value()}))
            self.meet(laptop)


def named(mutants: list[Mutant]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("mutant", [pytest.param(mutant, id=mutant.name) for mutant in mutants])


def play(trace: Trace) -> None:
    machine = Exchange()
    trace(machine)
    machine.an_acknowledgement_is_honest()
    machine.chains_are_closed()
    machine.teardown()


def search(examples: int) -> None:
    """Run the machine until it finds something, always the same way; what it finds is not made shorter."""
    run_state_machine_as_test(
        seed(1)(type("Directed", (Directed,), {})),
        settings=settings(
            max_examples=examples, stateful_step_count=STEPS, deadline=None, database=None,
            suppress_health_check=list(HealthCheck), phases=(Phase.generate,), report_multiple_bugs=False,
        ),
    )  # fmt: skip


@named(FAULTS)
def test_a_story_shows_the_fault(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    play(TRACES[mutant.name])
    mutant.apply(monkeypatch)
    with pytest.raises(AssertionError):
        play(TRACES[mutant.name])


@named(SEARCHED)
def test_the_machine_finds_the_fault_by_itself(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant.apply(monkeypatch)
    with pytest.raises(AssertionError):
        search(EXAMPLES)


@named(EQUIVALENT)
def test_what_only_costs_a_file_breaks_no_promise(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant.apply(monkeypatch)
    search(1000 if SOAK else 10)
