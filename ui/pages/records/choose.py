"""Choosing several people for one record each: search, mark by Space, and see who is chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.people.query import Found, Query, look
from ui.pages.people.rows import columns, fetch
from ui.tables import RecordTable
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import ButtonFlow, KeyButton, PageHeader, SearchField, caption, spaced
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.register.selection import Selection

_SIZE = (940, 600)
_SHARE = 0.94
_SHOWN = ("name", "sex", "age", "group", "type", "work", "phone")
_MOST_NAMES = 12
_CHOOSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PeopleChoice(QDialog):
    """`chosen` are the people, in the order in which they were chosen; a search does not lose them."""

    def __init__(self, context: Context, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._query = Query(0, Selection())
        self._names: dict[str, str] = {}
        self.header = PageHeader(self.tr("{what}：选人").format(what=title))
        self.search = SearchField(self.tr("找人：姓名、首字母、村民组、电话  F4"), self.tr("找人  F4"))
        self.table = RecordTable(columns(), partial(self._fetch))
        self.who = caption("", "soft", wrap=True)
        self.cancel_button = KeyButton(self.tr("取消"), "Esc")
        self.all_button = KeyButton(self.tr("列出的都选上"), "Ctrl+A", icon="list-checks")
        self.none_button = KeyButton(self.tr("都不选"), icon="x")
        self.done_button = KeyButton(self.tr("选好了"), "Ctrl+Return", icon="check", role="primary")
        self.setWindowTitle(self.header.title.text())
        self._arrange()
        self._connect()
        self._show_chosen()
        self._ask()

    @property
    def chosen(self) -> list[str]:
        """Return the ids of the people chosen."""
        return list(self._names)

    def names(self) -> list[str]:
        """Return the names of the people chosen."""
        return list(self._names.values())

    def choose(self, people_ids: Sequence[str]) -> None:
        """Choose some people, or give them up where all of them were chosen."""
        known = [person for person in people_ids if person in self._names]
        if len(known) == len(people_ids):
            for person in known:
                del self._names[person]
        else:
            self._add([person for person in people_ids if person not in self._names])
        self._show_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take F4 into the search."""
        if event.key() == Qt.Key.Key_F4:
            self.search.setFocus()
            self.search.selectAll()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose the person under the keyboard by Space or Enter."""
        keyed = watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if keyed and isinstance(event, QKeyEvent) and event.key() in _CHOOSING and not event.modifiers():
            self.choose(self.table.selected_ids())
            return True
        return False

    def _fetch(self, ids: Sequence[str]) -> list[tuple[str, ...]]:
        found = fetch(self._context.register, self._context.today, ids, {*_SHOWN})
        marked = [f"✓ {row[0]}" if person in self._names else row[0] for person, row in zip(ids, found, strict=True)]
        return [(name, *row[1:]) for name, row in zip(marked, found, strict=True)]

    def _arrange(self) -> None:
        above = self.parentWidget()
        room = above.window().size() * _SHARE if above else QSize()
        self.resize(room.boundedTo(QSize(theme().px(_SIZE[0]), theme().px(_SIZE[1]))).expandedTo(QSize(*_SIZE)))
        for button in (self.cancel_button, self.done_button):
            self.header.add_action(button)
        self.table.setAccessibleName(self.tr("劳动力"))
        self.table.columns.show_only(_SHOWN)
        self.table.installEventFilter(self)
        column = spaced(QVBoxLayout(self), (20, 16, 20, 16), 10)
        column.addWidget(self.header)
        row = spaced(QHBoxLayout(), 0, 10)
        row.addWidget(self.search, 1)
        buttons = ButtonFlow(8)
        for button in (self.all_button, self.none_button):
            buttons.add_item(button)
        row.addWidget(buttons)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.who)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.search.entered.connect(self.table.setFocus)
        self.search.left_down.connect(self.table.setFocus)
        self.table.typed.connect(self._type_on)
        self.table.doubleClicked.connect(self._choose_current)
        self.cancel_button.clicked.connect(self.reject)
        self.done_button.clicked.connect(self.accept)
        self.all_button.clicked.connect(self._choose_listed)
        self.none_button.clicked.connect(self._choose_none)

    def _search(self, text: str) -> None:
        self._query = Query(self._query.serial, Selection(text=text))
        self._ask()

    def _type_on(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(text)

    def _choose_current(self, *_: object) -> None:
        self.choose([self.table.current_id()])

    def _choose_listed(self) -> None:
        self._add([person for person in self.table.paged.ids if person not in self._names])
        self._show_chosen()

    def _choose_none(self) -> None:
        self._names = {}
        self._show_chosen()

    def _add(self, ids: Sequence[str]) -> None:
        with self._context.register.database.reading() as connection:
            for row in people.rows(connection, ids):
                self._names[row.id] = str(row.person.get("name") or "")

    def _show_chosen(self) -> None:
        names = self.names()
        words = "、".join(names[:_MOST_NAMES])
        if len(names) > _MOST_NAMES:
            words = self.tr("{names} 等").format(names=words)
        self.header.set_count(self.tr("已选 {n:,} 人").format(n=len(names)))
        self.who.setText(words or self.tr("在列表里按空格选一个人，再按一次不选；查找别的人时，选过的还在。"))
        self.done_button.setEnabled(bool(names))
        self.table.refresh()

    def _ask(self) -> None:
        query = self._query = Query(self._query.serial + 1, self._query.selection, order="number")
        task = Task(lambda: look(self._context.register, query), Lane.READ)
        task.succeeded.connect(self._show)
        task.start()

    def _show(self, found: Found) -> None:
        if found.query.serial == self._query.serial:
            self.table.set_ids(found.ids)
            if not self.table.current_id():
                self.table.choose_row(0)
