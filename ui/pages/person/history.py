"""修改记录: every saving of a person, the latest first, from what to what."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import listed, shown
from ui.widgets import Card, ScrollBody, caption, spaced
from ui.widgets.detail import clear
from villagedesk.subjects.history import Entry, FieldChange

_MOST = 100


class HistoryTab(QWidget):
    """Who changed what, when, from where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), (0, 4, 0, 0), 0)
        self.body = ScrollBody(spacing=10)
        column.addWidget(self.body)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the latest hundred savings."""
        clear(self.body.column)
        if not entries:
            self.body.column.addWidget(caption(self.tr("还没有保存过，没有修改记录。"), "soft"))
        for entry in entries[:_MOST]:
            self.body.column.addWidget(self._card(entry))
        if len(entries) > _MOST:
            words = self.tr("更早的 {count:,} 次修改没有列出。").format(count=len(entries) - _MOST)
            self.body.column.addWidget(caption(words, "soft"))
        self.body.column.addStretch(1)

    def _card(self, entry: Entry) -> Card:
        card = Card()
        what = self.tr("登记{about}") if entry.first else self.tr("修改{about}")
        if entry.voided:
            what = self.tr("作废{about}（{reason}）")
        if entry.returned:
            what = self.tr("退回{about}")
        where = self.tr("本机") if entry.own else self.tr("别处")
        head = "    ".join(
            (entry.moment, what.format(about=shown(entry.about), reason=entry.voided), entry.user, entry.source, where)
        )
        card.body.addWidget(caption(head, "strong", wrap=True))
        lines = [self._line(change, first=entry.first) for change in entry.changes]
        if entry.returned:
            labels = listed([shown(change.label) for change in entry.changes])
            lines = [self.tr("{labels}：{words}").format(labels=labels, words=entry.returned)]
        if lines:
            card.body.addWidget(caption(listed(lines, "；") if entry.first else "\n".join(lines), wrap=True))
        return card

    def _line(self, change: FieldChange, *, first: bool) -> str:
        if first:
            return self.tr("{label} {new}").format(label=shown(change.label), new=shown(change.new))
        blank = self.tr("空白")
        words = self.tr("{label}：{old} → {new}")
        old, new = shown(change.old) or blank, shown(change.new) or blank
        return words.format(label=shown(change.label), old=old, new=new)
