"""Pasting cells from a spreadsheet into the list: what would be written where, before it is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.dialogs.batch_frame import ProposalDialog
from ui.dialogs.batch_preview import CHANGES, LEFT_OUT, SAME, outcome
from ui.language import in_a_row, listed
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.ledgers.pasted import read_cells
from villagedesk.subjects import batch
from villagedesk.subjects.batch import PASTED, Proposal, Wish


class PasteDialog(ProposalDialog):
    """Cell by cell: who, which column, before and after; what cannot be taken is listed and left alone."""

    def __init__(
        self,
        context: Context,
        table: Sequence[Sequence[str]],
        ids: Sequence[str],
        fields: Sequence[str],
        parent: QWidget | None = None,
        note: str = "",
    ) -> None:
        """Propose to write the lines of `table` into the people `ids`, its columns into the dotted `fields`.

        `note` says what of the table finds no place.
        """
        super().__init__(context, self.tr("粘贴到列表"), PASTED, parent, with_field=True)
        self._note = note
        self._others = 0
        self.show_stage(self.preview, first=False)
        self.propose(partial(self._proposals_of, table, ids, fields))

    def sentence(self, proposals: Sequence[Proposal]) -> str:
        """Return in words what would be written, and what has no place."""
        counts = {name: sum(outcome(one) == name for one in proposals) for name in (CHANGES, LEFT_OUT, SAME)}
        words = [self.tr("{n:,} 格要改").format(n=counts[CHANGES])]
        if counts[SAME]:
            words.append(self.tr("{n:,} 格本来就一样").format(n=counts[SAME]))
        if counts[LEFT_OUT]:
            words.append(self.tr("{n:,} 格有问题，不会写").format(n=counts[LEFT_OUT]))
        if self._others:
            words.append(self.tr("同户另外 {n:,} 人也跟着变").format(n=self._others))
        words.append(self.tr("空格不动"))
        return in_a_row(listed(words, "；") + self.tr("。"), self._note)

    def _proposals_of(
        self, table: Sequence[Sequence[str]], ids: Sequence[str], fields: Sequence[str], progress: Progress
    ) -> Sequence[Proposal]:
        lookups = self._context.lookups
        wishes = []
        for cell in read_cells(table, fields, lookups):
            kind, _, name = cell.field.partition(".")
            values = {
                own.removeprefix(f"{kind}."): value for own, value in cell.values.items() if own.startswith(f"{kind}.")
            }
            wishes.append(Wish(ids[cell.line], kind, name, values, cell.text, cell.problem))
        found = batch.propose_cells(self._context.register, lookups, wishes, progress)
        self._others = batch.others_at_home(self._context.register, found)
        return found
