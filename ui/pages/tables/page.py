"""台账表格: the common ledgers out of the roll, looked at, saved as spreadsheets, printed; and the way to templates."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from ui.dialogs.files import ask_open, ask_save
from ui.dialogs.print_dialog import show_print_dialog
from ui.language import in_a_row, listed, shown
from ui.pages.page import RegisterPage
from ui.pages.tables.scope import ScopeChoice
from ui.pages.tables.view import Listed, columns, document, fetch, look
from ui.pages.tables.written import WrittenFile
from ui.tables import Column, RecordTable, Row
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import EmptyState, KeyButton, Kind, LongWork, NoticeBar, PageHeader, ScrollBody, caption, spaced
from ui.widgets.tab_order import come_after
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register.selection import Filter, Selection
from villagedesk.sentence import sentence
from villagedesk.subjects import lists, published
from villagedesk.subjects.lists_definition import Definition, definitions, read_definition

_LIST_WIDTH = 276
_LEAST_HEIGHT = 170
_FIRST_COLUMNS = 4
"""Columns that are named below the title of a ledger."""


class TablesPage(RegisterPage):
    """On the left the ledgers with how many people each lists, on the right the rows of the chosen one."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("台账表格")
        self._previews: dict[str, RecordTable] = {}
        self._definitions: dict[str, Definition] = {
            one.name: one for one in sorted(definitions().values(), key=lambda one: one.filter is not Filter.ALL)
        }
        self._read_published()
        self._listed: Listed | None = None
        self._target = Path()
        self.header = PageHeader(self.title)
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.save_button = KeyButton(self.tr("另存为表格"), "Ctrl+S", icon="file-down", role="primary")
        self.scope = ScopeChoice()
        self.notice = NoticeBar("", Kind.BAD)
        self.work = LongWork()
        self.written = WrittenFile()
        self.ledgers = RecordTable(self._ledger_columns(), self._fetch_ledgers)
        self.ledgers.setAccessibleName(self.tr("台账"))
        self.ledgers.setColumnHidden(0, True)
        self.ledgers.setAccessibleName(shown(self.title))
        self.about = caption("", "soft", wrap=True)
        self.previews = QStackedWidget()
        self.fill_button = KeyButton(self.tr("按上级模板填表"), "Ctrl+M", icon="file-check")
        self.open_button = KeyButton(self.tr("用县里发的台账样式"), icon="folder-open", role="quiet")
        self._arrange()
        self._connect()
        self.ledgers.set_ids(list(self._definitions))
        self.ledgers.choose_row(0)

    def _arrange(self) -> None:
        for button in (self.print_button, self.save_button):
            self.header.add_action(button)
        self.notice.hide()
        for part in (self.header, self.notice, self.work):
            self.column.addWidget(part)
        body = ScrollBody()
        self.column.addWidget(body, 1)
        body.column.addWidget(self.written)
        body.column.addWidget(self.scope)
        work = spaced(QHBoxLayout(), 0, 12)
        self.ledgers.setFixedWidth(round(_LIST_WIDTH * (1 + theme().scale) / 2))
        work.addWidget(self.ledgers)
        right = spaced(QVBoxLayout(), 0, 8)
        right.addWidget(self.about)
        right.addWidget(self.previews, 1)
        work.addLayout(right, 1)
        self.previews.setMinimumHeight(theme().px(_LEAST_HEIGHT))
        body.column.addLayout(work, 1)
        below = spaced(QHBoxLayout(), 0, 10)
        below.addWidget(self.fill_button)
        words = self.tr("上级发来的表照原来的样子填，格式、公式、下拉都不动。")
        below.addWidget(caption(words, "soft", wrap=True), 1)
        below.addWidget(self.open_button)
        body.column.addLayout(below)
        self.setFocusProxy(self.ledgers)

    def _connect(self) -> None:
        self.scope.changed.connect(self._look)
        self.ledgers.chosen.connect(self._show_ledger)
        self.ledgers.opened.connect(self._enter_preview)
        self.save_button.clicked.connect(self.save)
        self.print_button.clicked.connect(self.print_page)
        self.fill_button.clicked.connect(partial(self.go.emit, "fill", None))
        self.open_button.clicked.connect(self._choose_definition)

    def arrive(self, argument: object) -> None:
        """Show the ledgers; a selection that the visit brings is offered as their scope."""
        if isinstance(argument, Selection):
            self.scope.refresh(self.context.register)
            self.scope.offer(argument)
        self.ledgers.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read groups, kept selections and the people of the ledgers anew."""
        self.scope.refresh(self.context.register)
        if self._read_published():
            self.ledgers.set_ids(list(self._definitions))
        self._look()

    def print_page(self) -> bool:
        """Print the chosen ledger."""
        definition, ids = self._chosen()
        if definition is not None and ids:
            about = sentence("{who}，共 {n:,} 人", who=self.scope.words(), n=len(ids))
            show_print_dialog(self, document(self.context, definition, ids, about))
        return True

    def save(self) -> None:
        """Ask where to, and write the chosen ledger there."""
        definition, ids = self._chosen()
        if definition is None or not ids:
            return
        name = f"{self.context.unit.name}{definition.title}.xlsx"
        target = ask_save(self, self.tr("另存为表格"), name, self.tr("表格 (*.xlsx)"))
        if target is not None:
            self._write(definition, target)

    def _write(self, definition: Definition, target: Path) -> None:
        context, scope = self.context, self.scope.scope()
        task = Task.reporting(
            lambda progress: lists.write(context.register, context.lookups, definition, target, scope, progress),
            Lane.READ,
        )
        self._target = target
        self.notice.hide()
        self.written.hide()
        self.save_button.setEnabled(False)
        self.work.follow(task, self.tr("正在写出“{name}”").format(name=shown(definition.title)), self.tr("人"))
        task.succeeded.connect(self._show_written)
        task.failed.connect(self._tell)
        task.finished.connect(self._show_buttons)
        task.start()

    def _show_written(self, people: object) -> None:
        words = self.tr("已写好 {n:,} 人：{file}").format(n=people, file=self._target.name)
        self.written.show_file(self._target, words)

    def _read_published(self) -> bool:
        """Take in the ledgers that the county has declared; tell whether there is something new."""
        found = {one.name: one for one in published.ledgers(self.context.register)}
        fresh = [name for name, one in found.items() if self._definitions.get(name) != one]
        for name in fresh:
            self._definitions[name] = found[name]
            self._previews.pop(name, None)
        return bool(fresh)

    def _choose_definition(self) -> None:
        path = ask_open(self, self.tr("选县里发的台账样式"), self.tr("台账样式 (*.toml)"))
        if path is None:
            return
        try:
            definition = read_definition(path)
        except VillageDeskError as error:
            self._tell(error)
            return
        self.notice.hide()
        self._definitions[f"file:{definition.name}"] = definition
        self._previews.pop(f"file:{definition.name}", None)
        self.ledgers.set_ids(list(self._definitions))
        self.ledgers.choose_row(self.ledgers.paged.row_of(f"file:{definition.name}"))
        self._look()

    def _look(self) -> None:
        context, scope, wanted = self.context, self.scope.scope(), list(self._definitions.values())
        task = Task(lambda: look(context, wanted, scope), Lane.READ)
        task.succeeded.connect(self._show_listed)
        task.failed.connect(self._tell)
        task.start()

    def _show_listed(self, found: object) -> None:
        if isinstance(found, Listed) and found.scope == self.scope.scope():
            self._listed = found
            self.ledgers.refresh()
            self._show_ledger(self.ledgers.current_id())

    def _show_ledger(self, key: str) -> None:
        definition = self._definitions.get(key)
        if definition is None:
            return
        if key not in self._previews:
            self._previews[key] = self._preview(definition)
            self.previews.addWidget(self._previews[key])
            come_after(self.ledgers, self._previews[key])
        table = self._previews[key]
        self.previews.setCurrentWidget(table)
        _, ids = self._chosen()
        if self._listed is not None:
            table.set_ids(ids)
        labels = [column.label for column in definition.columns]
        words = self.tr("{title}：{columns}等 {n} 栏")
        first = listed(labels[:_FIRST_COLUMNS])
        self.about.setText(words.format(title=shown(definition.title), columns=first, n=len(labels)))
        self._show_buttons()

    def _show_buttons(self) -> None:
        _, ids = self._chosen()
        for button in (self.print_button, self.save_button):
            button.setEnabled(bool(ids) and self.work.isHidden())
        self.header.set_count(self.tr("{n:,} 人").format(n=len(ids)) if self._listed else "")

    def _preview(self, definition: Definition) -> RecordTable:
        table = RecordTable(columns(definition), lambda ids: fetch(self.context, definition, ids))
        table.setAccessibleName(shown(definition.title))
        table.set_empty(EmptyState(self.tr("这里面没有人。换一个“哪些人”，或者先登记。"), icon="users"))
        table.opened.connect(partial(self.go.emit, "person"))
        return table

    def _enter_preview(self, _key: str) -> None:
        table = self.previews.currentWidget()
        if isinstance(table, RecordTable) and table.paged.ids:
            if not table.current_id():
                table.choose_row(0)
            table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> tuple[Definition | None, list[str]]:
        definition = self._definitions.get(self.ledgers.current_id())
        if definition is None or self._listed is None:
            return definition, []
        return definition, list(self._listed.people.get(definition.name, ()))

    def _fetch_ledgers(self, keys: object) -> list[Row]:
        found = self._listed.people if self._listed else {}
        rows: list[Row] = []
        for key in keys if isinstance(keys, list | tuple) else ():
            definition = self._definitions[key]
            count = len(found[definition.name]) if definition.name in found else None
            rows.append((shown(definition.title), "" if count is None else f"{count:,}"))
        return rows

    def _ledger_columns(self) -> list[Column]:
        return [
            Column("title", self.tr("台账"), 150, sortable=False, fixed=True),
            Column("people", self.tr("人数"), 60, right=True, sortable=False, fixed=True),
        ]

    def _tell(self, error: object) -> None:
        if isinstance(error, VillageDeskError):
            self.notice.show_notice(in_a_row(error.message, error.hint), Kind.BAD)
            self.notice.show()
