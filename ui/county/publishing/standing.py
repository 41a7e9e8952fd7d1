"""What stands published, with the content of the chosen document beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.language import shown
from ui.pages.published.view import DocumentView
from ui.tables import Column, RecordTable, Row
from ui.theme import theme
from ui.widgets import EmptyState, spaced
from villagedesk.catalogue.documents import document_kinds
from villagedesk.county.publishing.standing import Standing
from villagedesk.subjects.published import document

_ROOM_FOR_VIEW = 1000


class StandingView(QWidget):
    """`chosen` when another document is; `begun` when somebody wants to publish the first."""

    chosen = Signal()
    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, Standing] = {}
        self.list = RecordTable(self._columns(), self._rows)
        self.list.setAccessibleName(self.tr("发布了的内容"))
        words = self.tr("还没有发布过内容。先取一个空白模板填好，再拖到这里：岗位、培训班、目标、政策、通知都可以。")
        empty = EmptyState(words, self.tr("选文件"), icon="send")
        empty.pressed.connect(self.begun)
        self.list.set_empty(empty)
        self.view = DocumentView()
        row = spaced(QHBoxLayout(self), 0, 14)
        row.addWidget(self.list, 5)
        row.addWidget(self.view, 4)
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self._show)
        self.list.opened.connect(self._enter)

    def current(self) -> Standing | None:
        """Return the chosen document."""
        return self._known.get(self.list.current_id())

    def show_standing(self, stands: Sequence[Standing], kind: str = "") -> None:
        """Show what stands; the first of a kind is chosen where one is named."""
        self._known = {one.key: one for one in stands}
        self.list.set_ids(list(self._known))
        self.list.refresh()
        wanted = next((key for key, one in self._known.items() if one.dataset.kind == kind), "")
        if wanted or not self.list.current_id():
            self.list.choose_row(max(self.list.paged.row_of(wanted), 0))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the content out where the list needs the room."""
        super().resizeEvent(event)
        self._give_room()

    @Slot()
    def _show(self) -> None:
        one = self.current()
        self._give_room()
        if one is not None:
            self.view.show_document(document(one.dataset))
        self.chosen.emit()

    def _give_room(self) -> None:
        self.view.setVisible(bool(self._known) and self.width() >= theme().px(_ROOM_FOR_VIEW))

    @Slot()
    def _enter(self) -> None:
        if not self.view.isHidden():
            self.view.enter()

    def _rows(self, keys: Sequence[str]) -> list[Row]:
        return [_row(self._known[key]) for key in keys]

    def _columns(self) -> list[Column]:
        return [
            Column("title", self.tr("标题"), 140, sortable=False, fixed=True),
            Column("kind", self.tr("种类"), 110, sortable=False),
            Column("version", self.tr("版本"), 52, right=True, sortable=False),
            Column("day", self.tr("发布日期"), 100, sortable=False),
            Column("rows", self.tr("行数"), 56, right=True, sortable=False),
            Column("received", self.tr("收到（村）"), 92, sortable=False),
        ]


def _row(one: Standing) -> Row:
    told, rows = one.dataset, f"{one.rows:,}" if one.rows else "—"
    kind, received = document_kinds()[told.kind], f"{one.received}/{one.villages}"
    return (told.title, shown(kind.title), str(told.version), told.published_at[:10], rows, received)
