"""What is done with the chosen people: each step is one save, told with who was left out, taken back by one key."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from ui.language import in_a_row, listed, shown
from ui.pages.subsidies.asking import AskBar, Asked
from ui.pages.subsidies.rows import Line
from ui.tasks import Lane, Task
from ui.widgets import Kind
from villagedesk.catalogue.codes import code_list
from villagedesk.context import Context
from villagedesk.subjects.records_many import Many
from villagedesk.subjects.subsidies import applications, flow
from villagedesk.subjects.subsidies.changes import take_note
from villagedesk.subjects.subsidies.policy import Policy

_TOLD = 3
"""Reasons that are told, and people who are named with each; the others are counted."""

Told = dict[str, object]


class Doing(QObject):
    """`done` tells in words what came of it, `failed` brings an error, `written` that something was written."""

    done = Signal(str, Kind)
    failed = Signal(object)
    written = Signal()

    def __init__(self, context: Context, asking: AskBar, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._asking = asking
        self._undoable = False
        self._then: Callable[[Told], None] = lambda _: None
        asking.told.connect(self._take_told)

    def apply(self, policy: Policy, lines: Sequence[Line]) -> None:
        """Make applications for some people; where the ticket decides, ask for it first."""
        if any(line.finding.is_cap for line in lines):
            words = self.tr("{n:,} 人申请，每人车票多少钱（元）？").format(n=len(lines))
            self._ask(words, [Asked("amount", self.tr("车票"))], partial(self._apply, policy, lines))
        else:
            self._apply(policy, lines, {})

    def step(self, status: str, lines: Sequence[Line]) -> None:
        """Bring applications to a status, and ask first for what has to be said with it."""
        if status == flow.PAID:
            words = self.tr("登记 {n:,} 人已经发放").format(n=len(lines))
            day = Asked("paid_on", self.tr("发放日期"), self._context.today.isoformat())
            self._ask(words, [day, Asked("batch", self.tr("批次"), optional=True)], partial(self._step, status, lines))
        elif status in flow.BACK:
            reason = Asked("opinion", self.tr("原因"), optional=status == flow.WITHDRAWN)
            words = self.tr("{step}：写明原因").format(step=_label(status))
            self._ask(words, [reason], partial(self._step, status, lines))
        else:
            self._step(status, lines, {})

    def tick(self, lines: Sequence[Line], there: Sequence[str], gone: Sequence[str]) -> None:
        """Note for applications that papers are there, and that others are gone."""
        register, ids = self._context.register, [line.id for line in lines if line.application]
        self._undoable = False
        self._run(lambda: applications.hand_in(register, ids, there, gone), self._take_quietly)

    def take_note(self) -> None:
        """Remember that the changes of the policies were seen."""
        register = self._context.register
        self._undoable = False
        self._run(lambda: take_note(register), self._take_quietly)

    def undo(self) -> None:
        """Take the last step back, where it was one of these."""
        if self._undoable:
            self._undoable = False
            self._run(self._context.register.undo, self._take_undone)

    def forget(self) -> None:
        """Take nothing back any more: other things are saved elsewhere."""
        self._undoable = False

    def _apply(self, policy: Policy, lines: Sequence[Line], told: Told) -> None:
        register, today, amount = self._context.register, self._context.today, told.get("amount")
        people = [line.person for line in lines]
        amounts = dict.fromkeys(people, amount) if isinstance(amount, int) else {}
        words = self.tr("已填好 {n:,} 人的申请。下一步：在“办理中”里勾齐材料。")
        names = {line.person: line.finding.facts.name for line in lines}
        self._run(
            lambda: applications.apply_for(register, policy, people, today, amounts=amounts),
            partial(self._take_done, words, names),
        )

    def _step(self, status: str, lines: Sequence[Line], told: Told) -> None:
        register, today = self._context.register, self._context.today
        step = flow.Step(status, **{name: str(value) for name, value in told.items() if value})
        names = {line.id: line.finding.facts.name for line in lines if line.application}
        words = self.tr("{n:,} 人已转到“{step}”。")
        self._run(
            lambda: applications.advance(register, list(names), step, today),
            partial(self._take_done, words, names, step=_label(status)),
        )

    def _ask(self, words: str, asked: Sequence[Asked], then: Callable[[Told], None]) -> None:
        self._then = then
        self._asking.ask(words, asked, self._context.lookups)

    def _take_told(self, values: Told) -> None:
        self._then(values)

    def _run(self, work: Callable[[], object], taken: Callable[..., None]) -> None:
        task = Task(work, Lane.WRITE)
        task.succeeded.connect(taken)
        task.failed.connect(self.failed)
        task.start()

    def _take_done(self, words: str, names: dict[str, str], made: Many, step: str = "") -> None:
        told = [words.format(n=made.saved, step=step), self.tr("按 Ctrl+Z 撤销。")] if made.saved else []
        told += self._left_out([(names.get(key, ""), shown(why)) for key, why in made.left.items()])
        self._undoable = bool(made.saved)
        self.done.emit(in_a_row(*told), Kind.WARN if made.left else Kind.OK)
        self.written.emit()

    def _left_out(self, left: Sequence[tuple[str, str]]) -> list[str]:
        """Return for each reason in words who was left out: three by name, the others counted."""
        by_reason: dict[str, list[str]] = {}
        for name, why in left:
            by_reason.setdefault(why, []).append(name)
        told = []
        for why, people in by_reason.items():
            words = self.tr("{who}没有办：{why}。")
            if len(people) > _TOLD:
                words = self.tr("{who}等 {n:,} 人没有办：{why}。")
            told.append(words.format(who=listed(people[:_TOLD]), n=len(people), why=why))
        return told[:_TOLD]

    def _take_quietly(self, _done: object) -> None:
        self.written.emit()

    def _take_undone(self, _done: object) -> None:
        self.done.emit(self.tr("已撤销。"), Kind.OK)
        self.written.emit()


def _label(status: str) -> str:
    return shown(code_list("subsidy_status").label(status))
