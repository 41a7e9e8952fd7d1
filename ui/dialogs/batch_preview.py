"""What a change of many would do, person by person: before, after, and who is left out and why."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import shown
from ui.tables import Column, RecordTable, Row
from ui.widgets import ChipRow, Kind, NoticeBar, caption, spaced
from villagedesk.catalogue import KINDS
from villagedesk.subjects.batch import Proposal

_ALWAYS, _WHY = ("name", "group", "about", "before", "after", "outcome"), "why"
CHANGES, LEFT_OUT, SAME, ALL = "changes", "left_out", "same", "all"


def outcome(proposal: Proposal) -> str:
    """Return which of the chips a proposal belongs to."""
    if proposal.problem:
        return LEFT_OUT
    return CHANGES if proposal.values else SAME


class BatchPreview(QWidget):
    """A sentence, chips with counts, and the table; `show_proposals` fills it."""

    def __init__(self, *, with_field: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposals: Sequence[Proposal] = ()
        self.sentence = caption("", "strong", wrap=True)
        self.chips = ChipRow()
        self.chips.chosen.connect(self._narrow)
        words = {CHANGES: self.tr("要改"), LEFT_OUT: self.tr("改不了"), SAME: self.tr("不用改")}
        self._words = words
        looks = {words[CHANGES]: Kind.ACCENT, words[LEFT_OUT]: Kind.BAD, words[SAME]: Kind.PLAIN}
        about = [Column("about", self.tr("栏目"), 96, sortable=False)] if with_field else []
        self.table = RecordTable(
            (
                Column("name", self.tr("姓名"), 84, fixed=True, sortable=False),
                Column("group", self.tr("村民组"), 78, sortable=False),
                *about,
                Column("before", self.tr("原来"), 126, sortable=False),
                Column("after", self.tr("改成"), 126, sortable=False),
                Column("outcome", self.tr("结果"), 82, sortable=False, badges=looks),
                Column("why", self.tr("为什么"), 140, sortable=False),
            ),
            self._rows,
        )
        self._with_field = with_field
        self.table.setAccessibleName(self.tr("预览"))
        self.why = NoticeBar("", Kind.WARN)
        self.table.chosen.connect(self._show_why)
        column = spaced(QVBoxLayout(self), 0, 10)
        column.addWidget(self.sentence)
        column.addWidget(self.chips)
        column.addWidget(self.table, 1)
        column.addWidget(self.why)
        self.why.hide()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the table; as Qt's proxy it would keep the Tab key from the chips before it."""
        self.table.setFocus(reason)

    def show_proposals(self, proposals: Sequence[Proposal], sentence: str) -> None:
        """Show what would be done, those that change first."""
        self._proposals = proposals
        self.sentence.setText(sentence)
        counts = Counter(map(outcome, proposals))
        names = [name for name in (CHANGES, LEFT_OUT, SAME) if counts[name]]
        self.chips.set_chips([(ALL, self.tr("全部")), *((name, self._words[name]) for name in names)])
        self.chips.set_counts({ALL: len(proposals), **{name: counts[name] for name in names}})
        self.table.columns.show_only([*_ALWAYS, *([_WHY] if counts[LEFT_OUT] else [])])
        self._narrow(ALL)

    def _narrow(self, name: str) -> None:
        order = (LEFT_OUT, CHANGES, SAME)
        found = [(order.index(outcome(one)), number) for number, one in enumerate(self._proposals)]
        listed = [str(number) for place, number in sorted(found) if name in (ALL, order[place])]
        self.table.set_ids(listed)
        self.table.choose_row(0)
        self._show_why(self.table.current_id())

    def _rows(self, numbers: Sequence[str]) -> list[Row]:
        return [self._row(self._proposals[int(number)]) for number in numbers]

    def _row(self, one: Proposal) -> Row:
        kind, _, name = one.about.partition(".")
        about = (shown(KINDS[kind].field(name).label),) if self._with_field else ()
        after = one.after if one.values or one.problem else ""
        return (
            one.name,
            one.group,
            *about,
            shown(one.before),
            shown(after),
            self._words[outcome(one)],
            shown(one.problem),
        )

    def _show_why(self, number: str) -> None:
        one = self._proposals[int(number)] if number else None
        self.why.setVisible(one is not None and bool(one.problem))
        if one is not None and one.problem:
            words = self.tr("{name}：{problem}。这一条不会改。")
            name = one.name or self.tr("这个人")
            self.why.show_notice(words.format(name=name, problem=shown(one.problem)), Kind.WARN)
