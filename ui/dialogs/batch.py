"""批量修改: one field for many people, with a preview; stored in one step and taken back by Ctrl+Z."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.batch_choice import BatchChoice
from ui.dialogs.batch_frame import ProposalDialog
from ui.dialogs.batch_preview import CHANGES, LEFT_OUT, SAME, outcome
from ui.language import listed
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.subjects import batch
from villagedesk.subjects.batch import SOURCE, Change, Proposal


class BatchDialog(ProposalDialog):
    """First what to change, then what would become of each person."""

    def __init__(
        self, context: Context, ids: Sequence[str], groups: Sequence[str], parent: QWidget | None = None
    ) -> None:
        title = self.tr("批量修改：选中的 {n:,} 人").format(n=len(ids))
        super().__init__(context, title, SOURCE, parent)
        self._ids = list(ids)
        self._others = 0
        self.label = ""
        self.choice = BatchChoice(context, groups)
        self.stages.insertWidget(0, self.choice)
        self.next_button.clicked.connect(self.look_over)
        self.choice.done.connect(self.look_over)
        self.back_button.clicked.connect(self._go_back)
        self.show_stage(self.choice, first=True)

    @Slot()
    def look_over(self) -> None:
        """Show what the change would do."""
        change = self.choice.change()
        if change is not None:
            self.label = change.topic.label
            self.propose(partial(self._proposals_of, change))

    def sentence(self, proposals: Sequence[Proposal]) -> str:
        """Return in words how many change, how many need not, who is left out, and who changes along with them."""
        counts = {name: sum(outcome(one) == name for one in proposals) for name in (CHANGES, LEFT_OUT, SAME)}
        words = [self.tr("{n:,} 人要改").format(n=counts[CHANGES])]
        if counts[SAME]:
            words.append(self.tr("{n:,} 人本来就是这样").format(n=counts[SAME]))
        if counts[LEFT_OUT]:
            words.append(self.tr("{n:,} 人改不了，先列在下面").format(n=counts[LEFT_OUT]))
        if self._others:
            words.append(self.tr("同户没有选中的 {n:,} 人也跟着变").format(n=self._others))
        return listed(words, "；") + self.tr("。")

    def _proposals_of(self, change: Change, progress: Progress) -> Sequence[Proposal]:
        context = self._context
        found = batch.propose(context.register, context.lookups, self._ids, change, progress)
        self._others = batch.others_at_home(context.register, found)
        return found

    def _go_back(self) -> None:
        self.show_stage(self.choice, first=True)
