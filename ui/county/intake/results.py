"""The list of what became of the files of an intake, narrowed down by chips, with the whole of what is wrong below."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from ui.county.intake.lines import COLUMNS, FILTERS, Line
from ui.county.paper import Listing
from ui.language import shown
from ui.tables import RecordTable, Row
from ui.widgets import ChipRow, EmptyState, Kind, NoticeBar, spaced
from villagedesk.exchange.outcome import ACCEPTED, KNOWN, REFUSED, WAITS
from villagedesk.sentence import joined, sentence

_PAPER = (("村", 18), ("文件", 36), ("结果", 10), ("修改", 8), ("说明和办法", 60))
_MESSAGE = 5
"""The number of the column that takes the room the others leave."""


class ResultList(QWidget):
    """One line a file; while `is_growing` the last one is shown and nothing else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_growing = False
        self.lines: list[Line] = []
        self.chips = ChipRow()
        self.table = RecordTable(COLUMNS, self._rows)
        self.whole = NoticeBar("", Kind.WARN)
        words = {"all": self.tr("全部"), "problems": self.tr("只看有问题的")}
        words |= {ACCEPTED: self.tr("已读入"), KNOWN: self.tr("收过了、不用读")}
        self.chips.set_chips([(name, words[name]) for name in FILTERS])
        self.chips.setAccessibleName(self.tr("哪些文件"))
        self.table.setAccessibleName(self.tr("文件"))
        self.table.set_empty(EmptyState(self.tr("没有这样的文件。"), icon="file-check"))
        heads = self.table.horizontalHeader()
        heads.setStretchLastSection(False)
        heads.setSectionResizeMode(_MESSAGE, QHeaderView.ResizeMode.Stretch)
        column = spaced(QVBoxLayout(self), 0, 14)
        column.addWidget(self.chips)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        self.chips.chosen.connect(self._relist)
        self.table.chosen.connect(self._show_whole)

    def begin(self) -> None:
        """Forget the lines of an intake before."""
        self.lines.clear()
        self.chips.choose("all")
        self._relist()

    def add(self, fresh: Sequence[Line]) -> None:
        """Take lines at the end."""
        if fresh:
            self.lines += fresh
            self._relist()

    def count(self, outcome: str) -> int:
        """Return how many files have come to an outcome."""
        return sum(line.taken.outcome == outcome for line in self.lines)

    def about(self) -> str:
        """Return how many files there are, and how many of them came to what."""
        counts = Counter(line.outcome[0] for line in self.lines)
        told = [sentence("{outcome} {n}", outcome=outcome, n=n) for outcome, n in counts.items()]
        return sentence("共 {all} 个文件：{parts}", all=len(self.lines), parts=joined("，", told))

    def listing(self) -> Listing | None:
        """Return what is listed now, to be handed on; None for nothing."""
        found = [self.lines[int(number)] for number in self.table.paged.ids]
        if not found:
            return None
        rows = [(*line.cells()[:4], line.taken.message) for line in found]
        return Listing("接收结果", self.about(), _PAPER, rows)

    def complain(self, words: str) -> None:
        """Say what has stopped the whole intake."""
        self.whole.show_notice(words, Kind.BAD)
        self.whole.show()

    @Slot()
    def _relist(self) -> None:
        counts = {name: sum(fits(line.taken.outcome) for line in self.lines) for name, fits in FILTERS.items()}
        self.chips.set_counts(counts)
        fits = FILTERS[self.chips.current()]
        self.table.set_ids([str(n) for n, line in enumerate(self.lines) if fits(line.taken.outcome)])
        if self.is_growing:
            self.table.scrollToBottom()
        elif not self.table.current_id():
            self.table.choose_row(0)

    def _rows(self, ids: Sequence[str]) -> list[Row]:
        return [self.lines[int(number)].cells() for number in ids]

    @Slot(str)
    def _show_whole(self, number: str) -> None:
        line = self.lines[int(number)] if number else None
        is_problem = line is not None and line.taken.outcome in (REFUSED, WAITS)
        self.whole.setVisible(is_problem and not self.is_growing)
        if line is not None:
            self.whole.show_notice(f"{line.taken.file}：{shown(line.taken.message)}", line.outcome[1])
