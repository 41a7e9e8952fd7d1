"""Faults in what ops come to: their fold, what the county rules, and what is erased; see `mutants`."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.journal import model
from tests.journal.hub import Hub
from tests.journal.model import Laptop, Node, Uplink
from tests.journal.mutants import MUTANTS, mutant
from villagedesk.journal import erasing
from villagedesk.journal import fold as folding
from villagedesk.journal import op as journal
from villagedesk.journal.fold import State
from villagedesk.journal.op import ADMIT, FOLDED, PURGED, REJECT, RULINGS, Op

__all__ = ["MUTANTS"]


@mutant("the last writer wins")
def _(patch: pytest.MonkeyPatch) -> None:
    fold = folding.fold

    def latest(ops: Iterable[Op]) -> State:
        state = fold(ops)
        return replace(state, heads={name: shorts[-1:] for name, shorts in state.heads.items()}, conflicts={})

    patch.setattr(folding, "fold", latest)


@mutant("a rejection is not honoured")
def _(patch: pytest.MonkeyPatch) -> None:
    barred = folding.barred
    patch.setattr(folding, "barred", lambda ops: barred([op for op in ops if op.kind != REJECT]))


@mutant("an admission is not honoured")
def _(patch: pytest.MonkeyPatch) -> None:
    barred = folding.barred
    patch.setattr(folding, "barred", lambda ops: barred([op for op in ops if op.kind != ADMIT]))


@mutant("what is held counts at once")
def _(patch: pytest.MonkeyPatch) -> None:
    barred = folding.barred
    patch.setattr(
        folding, "barred", lambda ops: barred([replace(op, held=op.held and op.kind in RULINGS) for op in ops])
    )


@mutant("a village may speak for the hub")
def _(patch: pytest.MonkeyPatch) -> None:
    marked = Hub.marked

    def trusting(self: Hub, ops: Iterable[Op], village: str) -> list[Op]:
        return [replace(op, held=op.held and op.kind not in RULINGS) for op in marked(self, ops, village)]

    patch.setattr(Hub, "marked", trusting)


@mutant("a laptop believes what the hub holds")
def _(patch: pytest.MonkeyPatch) -> None:
    given = model.given
    patch.setattr(model, "given", lambda entry: replace(given(entry), held=False))


@mutant("a return is closed by whatever has a later clock")
def _(patch: pytest.MonkeyPatch) -> None:
    def by_clock(op: Op, heads: Any, values: Any, last: Op) -> Iterator[tuple[str, ...]]:
        if last.eff_hlc < op.eff_hlc:
            yield tuple(op.extra["fields"])

    patch.setattr(folding, "_open", by_clock)


@mutant("what comes late of an erased record is kept")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Node, "kept", lambda _, new: list(new))


@mutant("what was erased is forgotten, and learnt again")
def _(patch: pytest.MonkeyPatch) -> None:
    def is_new(self: Node, op: Op) -> bool:
        here = self.ops.get(op.id)
        return here is None or (here.kind == PURGED and op.kind != PURGED)

    patch.setattr(Node, "is_new", is_new)
    patch.setattr(Node, "kept", lambda _, new: list(new))


@mutant("an erased op of the own chain cannot be sent")
def _(patch: pytest.MonkeyPatch) -> None:
    def left_out(self: Laptop, now: int) -> list[Uplink]:
        ops = [op for op in self.own_ops()[self.confirmed :] if op.kind != PURGED]
        return [self._file([op]) for op in ops]

    patch.setattr(Laptop, "export", left_out)


@mutant("what was erased travels to villages that never had it")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Hub, "sent", lambda _, ops: ops)


@mutant("the hub believes in an erasure that it never heard of")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Hub, "unlisted", lambda *_: set())


@mutant("what was replaced is seen through in the order of clocks")
def _(patch: pytest.MonkeyPatch) -> None:
    def by_clock(given: list[Op], ordered: list[Op], replaced: dict[str, set[str]]) -> None:
        counted = {op.id for op in ordered}
        idle = [op for op in given if op.kind in FOLDED and op.id not in counted]
        for op in sorted(idle, key=lambda op: (op.eff_hlc, op.id), reverse=True):
            for register, (_, preds) in op.fields.items():
                if op.short in replaced.get(register, ()):
                    replaced[register].update(preds)

    patch.setattr(folding, "_see_through", by_clock)


@mutant("what was rejected hides what it replaced")
def _(patch: pytest.MonkeyPatch) -> None:
    counting = folding.counting

    def fold(ops: Iterable[Op]) -> State:
        given = list(ops)
        counted = {op.id for op in counting(given)}
        named = {
            (register, pred)
            for op in given
            if op.id not in counted
            for register, (_, preds) in op.fields.items()
            for pred in preds
        }
        state = plain(given)
        heads = {name: state.heads.get(name, (state.last.short,)) for name in state.values}
        return replace(
            state,
            heads={name: tuple(one for one in found if (name, one) not in named) for name, found in heads.items()},
        )

    plain = folding.fold
    patch.setattr(folding, "fold", fold)


@mutant("a stub is hashed like any line")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(erasing, "next_id", journal.link)
