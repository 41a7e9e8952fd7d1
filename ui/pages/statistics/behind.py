"""The people behind a number: name, group, where they work; Enter goes to one of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.tables import Column, RecordTable, Row
from ui.widgets import EmptyState, KeyButton, caption, spaced
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.subjects import showing
from villagedesk.subjects.standing import work_words

NO_MARK = ""


class Behind(QWidget):
    """Shows some people; `opened` is one of them, `closed` asks for what was there before."""

    opened = Signal(str)
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._marks: Mapping[str, str] = {}
        self.back_button = KeyButton(self.tr("回到统计表"), "Esc", icon="arrow-left")
        self.title = caption("", "strong", wrap=True)
        self.table = RecordTable(self._columns(), self._rows)
        self.table.setAccessibleName(self.tr("这一格的人"))
        self.table.set_empty(EmptyState(self.tr("这一格没有人。"), icon="users"))
        row = spaced(QHBoxLayout(), 0, 10)
        row.addWidget(self.back_button)
        row.addWidget(self.title, 1)
        column = spaced(QVBoxLayout(self), 0, 8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.back_button.clicked.connect(self.closed)
        self.table.opened.connect(self.opened)

    def show_people(self, words: str, ids: Sequence[str], marks: Mapping[str, str] | None = None) -> None:
        """Show people below words that say who they are; `marks` says of each how they came here."""
        self._marks = marks or {}
        self.title.setText(words)
        self.table.setColumnHidden(len(self._columns()), not self._marks)
        self.table.set_ids(list(ids))
        self.table.refresh()
        if ids and not self.table.current_id():
            self.table.choose_row(0)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", self.tr("姓名"), 100, sortable=False, fixed=True),
            Column("sex", self.tr("性别"), 56, sortable=False),
            Column("age", self.tr("年龄"), 56, right=True, sortable=False),
            Column("group", self.tr("村民组"), 96, sortable=False),
            Column("tags", self.tr("人员类别"), 130, sortable=False),
            Column("work", self.tr("现在状况"), 240, sortable=False),
            Column("phone", self.tr("电话"), 138, sortable=False),
            Column("mark", self.tr("较定格"), 90, sortable=False),
        )

    def _rows(self, ids: Sequence[str]) -> list[Row]:
        with self._context.register.database.reading() as connection:
            found = {row.id: row for row in people.rows(connection, ids)}
        return [self._row(one, found.get(one)) for one in ids]

    def _row(self, person: str, row: PersonRow | None) -> Row:
        mark = self._marks.get(person, NO_MARK)
        if row is None:
            return (self.tr("已清除"), "", "", "", "", "", "", mark)
        age = showing.age(row.person, self._context.today)
        return (
            str(row.person.get("name") or ""),
            showing.sex(row.person),
            "" if age is None else str(age),
            str(row.household.get("group") or ""),
            showing.categories(row.person, row.household),
            work_words(row),
            showing.spaced_phone(str(row.person.get("phone") or "")),
            mark,
        )
