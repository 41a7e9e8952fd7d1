"""The proof of the proof: every fault that is put into the core on purpose is found."""

import os

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.journal.directed import Directed
from tests.journal.mutants import Mutant
from tests.journal.mutants_of_folding import MUTANTS
from tests.journal.traces import play
from tests.journal.traces_of_lives import TRACES

SOAK = bool(os.environ.get("VILLAGEDESK_SOAK"))
EXAMPLES, STEPS = (6000, 50) if SOAK else (300, 50)
QUICK = (
    "a file may follow what is not there",
    "a laptop never gets its own lost branch back",
    "a restored hub goes on in its incarnation",
    "clocks are taken over whatever they say",
    "nothing is delivered to another village",
    "ops are known by device and number",
    "the branch of a cloned laptop is dropped",
    "the highest number is what is confirmed",
    "the hub confirms only the last file",
    "the last writer wins",
    "what is held counts at once",
)
"""Faults that the machine comes upon within its first examples; the soak looks for the others, too."""

RARE = (
    "a hub does not say what it told",
    "a laptop that lacks own ops takes what it is told beside",
    "an answer is taken although it ends before what was heard",
)
"""Faults that show only where restores, lost answers and late ones meet: stories tell them, chance hardly ever."""

FAULTS = [mutant for mutant in MUTANTS if not mutant.equivalent]
SEARCHED = [mutant for mutant in FAULTS if mutant.name not in RARE and (SOAK or mutant.name in QUICK)]
EQUIVALENT = [mutant for mutant in MUTANTS if mutant.equivalent]


def named(mutants: list[Mutant]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("mutant", [pytest.param(mutant, id=mutant.name) for mutant in mutants])


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
