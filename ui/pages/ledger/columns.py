"""Which column of the sheet means what: shown as it was recognised, and changed by typing a part of a field's name."""

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.forms.matching import matching
from ui.forms.services import Option
from ui.forms.suggest import SuggestLine
from ui.pages.ledger_view import Preview, field_label, letters
from ui.theme import theme
from ui.widgets import Badge, Card, ElidedLabel, Kind, ScrollBody, caption, spaced
from ui.widgets.detail import clear
from villagedesk.ledgers.ledger import ColumnMap
from villagedesk.ledgers.report import FIELDS
from villagedesk.register.pinyin import initials

_SURE = 0.8


class LedgerColumns(QWidget):
    """One line a column. `changed` brings the column's number and its dotted field, None for none."""

    changed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[int, SuggestLine] = {}
        self._fields: dict[int, str | None] = {}
        self._last = 0
        self._grid = spaced(QGridLayout(), 0, 10)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnStretch(3, 3)
        card = Card()
        card.body.addLayout(self._grid)
        card.body.addStretch(1)
        body = ScrollBody()
        body.column.addWidget(card)
        body.column.addStretch(1)
        spaced(QVBoxLayout(self), 0, 0).addWidget(body)

    def show_preview(self, preview: Preview) -> None:
        """Show the columns of a ledger."""
        clear(self._grid)
        self.lines = {}
        self._fields = {column.column: column.field for column in preview.ledger.columns}
        titles = (self.tr("列"), self.tr("表头"), self.tr("前几个值"), self.tr("对应到"), "")
        for number, title in enumerate(titles):
            self._grid.addWidget(caption(title, "soft"), 0, number)
        for line, column in enumerate(preview.ledger.columns, start=1):
            self._add(line, column, preview.samples.get(column.column, ()))

    def take_keyboard(self) -> None:
        """Bring the keyboard to the column that was changed last, else to the first that has no field."""
        unmapped = [column for column, name in self._fields.items() if name is None]
        wanted = [column for column in (self._last, *unmapped, *self.lines) if column in self.lines]
        if wanted:
            self.lines[wanted[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, line: int, column: ColumnMap, samples: Sequence[str]) -> None:
        field = SuggestLine(_find, fixed=True)
        field.setText(field_label(column.field) if column.field else _no_field().label)
        field.setCursorPosition(0)
        field.setAccessibleName(self.tr("{header} 对应到").format(header=column.header))
        field.setProperty("column", column.column)
        field.setMinimumWidth(theme().px(180))
        field.picked.connect(self._pick)
        field.editingFinished.connect(self._put_back)
        self.lines[column.column] = field
        self._grid.addWidget(caption(letters(column.column), "strong"), line, 0)
        self._grid.addWidget(ElidedLabel(column.header), line, 1)
        self._grid.addWidget(ElidedLabel("，".join(samples), "soft"), line, 2)
        self._grid.addWidget(field, line, 3)
        self._grid.addWidget(Badge(*self._state(column)), line, 4, Qt.AlignmentFlag.AlignLeft)

    def _state(self, column: ColumnMap) -> tuple[str, Kind]:
        if column.field is None:
            return self.tr("不导入"), Kind.PLAIN
        sure = column.confidence >= _SURE
        return (self.tr("已认出"), Kind.OK) if sure else (self.tr("请核对"), Kind.WARN)

    def _pick(self, option: Option) -> None:
        line = self.sender()
        if isinstance(line, SuggestLine):
            column = int(line.property("column"))
            line.setText(option.label)
            if (option.code or None) != self._fields[column]:
                self._fields[column] = option.code or None
                self._last = column
                self.changed.emit(column, option.code or None)

    def _put_back(self) -> None:
        """Show the chosen field again where something was typed and nothing picked; Enter takes the marked one."""
        line = self.sender()
        if not isinstance(line, SuggestLine):
            return
        marked = line.marked()
        if line.hasFocus() and marked is not None:
            line.picked.emit(marked)
            line.close_offers()
            return
        name = self._fields[int(line.property("column"))]
        line.setText(field_label(name) if name else _no_field().label)


def _find(text: str) -> Sequence[Option]:
    return [_no_field(), *_options()] if not text.strip() else matching([*_options(), _no_field()], text)


def _no_field() -> Option:
    return Option("", QCoreApplication.translate("LedgerColumns", "不导入这一列"), "bdr")


@cache
def _options() -> tuple[Option, ...]:
    return tuple(Option(name, field_label(name), initials(FIELDS[name].label)) for name in FIELDS if _offered(name))


def _offered(name: str) -> bool:
    field = FIELDS[name]
    return bool(field.headers) and not field.target
