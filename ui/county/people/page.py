"""全县劳动力: everybody of the county, by town and village, found in a moment; read, not registered here."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot

from ui.county.people.areas import AreaPicker
from ui.county.people.dialogs import MoveDialog
from ui.pages.people.page import PeoplePage
from ui.tables.column_dialog import choose_columns
from ui.widgets import Kind
from ui.widgets.tab_order import come_after
from villagedesk.context import Context
from villagedesk.register.selection import Selection


class CountyPeoplePage(PeoplePage):
    """The village's list with a choice of town and village; people are moved here, and never typed in."""

    def __init__(self, context: Context) -> None:
        self.areas = AreaPicker(context.unit.code[:6])
        super().__init__(context)
        self.title = self.tr("全县劳动力")
        self.header.set_title(self.title)
        self.add_button.hide()
        self.list.bar.batch_button.setText(self.tr("转村  Ctrl+B"))
        self.table.setAccessibleName(self.title)
        self.areas.chosen.connect(self._take_area)
        self.list.asked.connect(self._show_area)

    def print_page(self) -> bool:
        """Offer slips and the roster; the whole county is too long for paper."""
        return self._tell_cut() or super().print_page()

    def _arrange(self) -> None:
        super()._arrange()
        self.body.column.insertWidget(0, self.areas)
        come_after(self.more_button, self.areas.towns, self.areas.villages)

    def _fill_menu(self) -> None:
        add = self.more.add
        add(self.tr("导出这个列表"), "Ctrl+Shift+S", "file-spreadsheet", self._export)
        add(self.tr("选中的人转村…"), "Ctrl+B", "map-pin", self._change_many)
        add(self.tr("重复人员"), "", "user-check", partial(self.go.emit, "doubles", None))
        add(self.tr("列…"), "F6", "columns-3", partial(choose_columns, self.table.columns, self))

    def _change_many(self) -> None:
        chosen = self.table.selected_ids()
        if chosen:
            dialog = MoveDialog(self.context, chosen, self)
            if dialog.run():
                self.desk.tell(dialog.words())
                self._take_change()
        self.table.setFocus()

    def _paste(self, text: str = "") -> None:
        """Change nothing: what villages have written is corrected one by one, with a reason."""

    def _export(self) -> None:
        if not self._tell_cut():
            super()._export()

    def _tell_cut(self) -> bool:
        """Say that a list without an end is not handed on; True where it is one."""
        if self.list.is_cut:
            words = self.tr("全县的人太多，一次打不完。请先选一个乡镇、村，或加一个条件。")
            self.desk.notice.show_notice(words, Kind.WARN)
            self.desk.notice.show()
        return self.list.is_cut

    @Slot(str)
    def _take_area(self, area: str) -> None:
        asked = replace(self.list.selection, areas=(area,) if area else ())
        self.list.show_selection(asked)

    @Slot(object)
    def _show_area(self, selection: Selection) -> None:
        self.areas.show_area(selection.areas[0] if len(selection.areas) == 1 else "")
