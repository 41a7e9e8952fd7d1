"""Which columns of a table are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QTableView

from ui.tables.model import PagedModel


class ColumnChooser(QObject):
    """Shows and hides the columns of a view; `changed` when the user has chosen differently."""

    changed = Signal()

    def __init__(self, view: QTableView, model: PagedModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def visible(self) -> list[str]:
        """Return the names of the columns shown, 序号 left out."""
        return [self._model.columns[number].name for number in self.positions() if number]

    def show_only(self, names: Sequence[str]) -> None:
        """Show these columns and those that cannot be hidden."""
        for number, column in enumerate(self._model.columns):
            self._view.setColumnHidden(number, not column.fixed and column.name not in names)

    def positions(self) -> list[int]:
        """Return the numbers of the columns shown, 序号 included."""
        return [number for number in range(len(self._model.columns)) if not self._view.isColumnHidden(number)]

    def menu(self) -> QMenu:
        """Return a menu with a tick for each column that can be hidden."""
        menu = QMenu(self.tr("列"), self._view)
        for number, column in enumerate(self._model.columns):
            if not column.fixed:
                action = menu.addAction(column.label)
                action.setCheckable(True)
                action.setChecked(not self._view.isColumnHidden(number))
                action.setData(number)
        menu.triggered.connect(self._toggle)
        return menu

    def _toggle(self, action: object) -> None:
        number = int(action.data())  # type: ignore[attr-defined]
        self._view.setColumnHidden(number, not self._view.isColumnHidden(number))
        self.changed.emit()
