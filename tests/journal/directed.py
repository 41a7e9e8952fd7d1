"""The machine with rules that lead to what comes about by chance only in thousands of examples."""

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.journal.machine import VILLAGES, Exchange, machines, picks
from villagedesk.journal.op import PURGE


class Directed(Exchange):
    """The machine, and short ways to what several of its rules have to bring about in one order."""

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

    @precondition(lambda self: self.hub.states)
    @rule(pick=machines, which=picks, noticed=st.booleans())
    def forget_who_was_erased(self, pick: int, which: int, noticed: bool) -> None:
        """The hub goes back behind an erasure, and a laptop that has heard of it has more of that record to report."""
        laptop = self.laptop(pick)
        there = sorted(laptop.states.keys() & self.hub.states.keys())
        if there:
            record = there[which % len(there)]
            self.back_up_the_hub()
            self.write(laptop, laptop.put(record, {"phone": self.value()}))
            self.write(self.hub, self.hub.ruling(PURGE, record, {"words": "x"}))
            answers = self.hub.answer(laptop.device)
            self.downlinks += answers
            for answer in answers:
                laptop.receive(answer)
            self.restore_the_hub(noticed=noticed)

    @precondition(lambda self: self.hub.states)
    @rule(pick=machines, which=picks)
    def come_to_the_same_numbers_again(self, pick: int, which: int) -> None:
        """The hub goes back unnoticed, and gives other changes and answers the numbers that a laptop has heard."""
        laptop = self.laptop(pick)
        self.back_up_the_hub()
        for is_heard in (True, False):
            self.edit_at_the_county(which=which, register="phone")
            answers = self.hub.answer(laptop.device)
            self.downlinks += answers
            if is_heard:
                for answer in answers:
                    laptop.receive(answer)
                self.restore_the_hub(noticed=False)
