"""Which column of the sheet means what: shown as it was recognised, and changed by typing a part of a field's name."""

from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.forms.matching import matching
from ui.forms.services import Option
from ui.forms.suggest import SuggestLine
from ui.pages.ledger.view import field_label, letters
from ui.theme import theme
from ui.widgets import Badge, Card, ElidedLabel, Kind, ScrollBody, caption, spaced
from ui.widgets.detail import clear
from villagedesk.ledgers.ledger import ColumnMap
from villagedesk.ledgers.report import FIELDS
from villagedesk.register.pinyin import initials

SERIAL = ("序号", "编号", "序")
"""Headers of running numbers: nobody misses them."""
_SURE = 0.8


class LedgerColumns(QWidget):
    """One line a column. `changed` brings the column's number and its dotted field, None for none."""

    changed = Signal(int, object)

    def __init__(self, leave_out: str = "", left_out: str = "") -> None:
        """Offer `leave_out` for a column that means nothing, and call one `left_out`; by default 不导入."""
        super().__init__()
        self._none = Option("", leave_out or self.tr("不导入这一列"), "bdr")
        self._left_out = left_out or self.tr("不导入")
        self.lines: dict[int, SuggestLine] = {}
        self._fields: dict[int, str | None] = {}
        self._serials: set[int] = set()
        self._last = 0
        self._grid = spaced(QGridLayout(), 0, 10)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 2)
        self._grid.setColumnStretch(3, 4)
        card = Card()
        card.body.addLayout(self._grid)
        card.body.addStretch(1)
        body = ScrollBody()
        body.column.addWidget(card)
        body.column.addStretch(1)
        spaced(QVBoxLayout(self), 0, 0).addWidget(body)

    def show_columns(self, columns: Sequence[ColumnMap], samples: Mapping[int, Sequence[str]]) -> None:
        """Show columns, and by their numbers the first values of each."""
        clear(self._grid)
        self.lines = {}
        self._fields = {column.column: column.field for column in columns}
        self._serials = {column.column for column in columns if column.header in SERIAL}
        titles = (self.tr("列"), self.tr("表头"), self.tr("前几个值"), self.tr("对应到"), "")
        for number, title in enumerate(titles):
            self._grid.addWidget(caption(title, "soft"), 0, number)
        for line, column in enumerate(columns, start=1):
            self._add(line, column, samples.get(column.column, ()))

    def take_keyboard(self) -> None:
        """Bring the keyboard to the column that was changed last, else to the first that has no field."""
        unmapped = [column for column, name in self._fields.items() if name is None and column not in self._serials]
        wanted = [column for column in (self._last, *unmapped, *self.lines) if column in self.lines]
        if wanted:
            self.lines[wanted[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, line: int, column: ColumnMap, samples: Sequence[str]) -> None:
        field = SuggestLine(self._find, fixed=True)
        field.setText(field_label(column.field) if column.field else self._none.label)
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
        field.show()  # a layout shows it later, and the keyboard may be wanted here before
        self._grid.addWidget(Badge(*self._state(column)), line, 4, Qt.AlignmentFlag.AlignLeft)

    def _state(self, column: ColumnMap) -> tuple[str, Kind]:
        if column.field is None:
            return self._left_out, Kind.PLAIN
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
        line.setText(field_label(name) if name else self._none.label)

    def _find(self, text: str) -> Sequence[Option]:
        return [self._none, *_options()] if not text.strip() else matching([*_options(), self._none], text)


@cache
def _options() -> tuple[Option, ...]:
    return tuple(Option(name, field_label(name), initials(FIELDS[name].label)) for name in FIELDS if _offered(name))


def _offered(name: str) -> bool:
    field = FIELDS[name]
    return bool(field.headers) and not field.target
