"""Lists: pages are fetched as needed, sorted, copied as rectangles, and say so when they are empty."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.screens.typing import CTRL, show_active
from ui.tables import Arrangement, Column, RecordTable, Row
from ui.tables.clipboard import rectangle
from ui.tables.column_dialog import ColumnDialog
from ui.tables.copying import MOST_ROWS
from ui.tables.model import PAGE
from ui.theme import theme
from ui.widgets import EmptyState, Kind

COLUMNS = (
    Column("name", "姓名", 96, fixed=True),
    Column("age", "年龄", 64, right=True),
    Column("state", "上报", 110, badges={"退回补正": Kind.BAD}),
)


class Store:
    """Hands out rows and remembers how many were asked for at once."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def fetch(self, ids: Sequence[str]) -> Sequence[Row]:
        self.asked.append(len(ids))
        return [(f"人{number}", str(20 + int(number) % 50), "退回补正") for number in ids]


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def table(qtbot: QtBot, store: Store) -> RecordTable:
    view = RecordTable(COLUMNS, store.fetch)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.set_ids([str(number) for number in range(10_000)])
    view.show()
    return view


def select(table: RecordTable, top: int, left: int, bottom: int, right: int) -> None:
    area = QItemSelection(table.paged.index(top, left), table.paged.index(bottom, right))
    table.selectionModel().select(area, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def mark(table: RecordTable, qtbot: QtBot, *rows: int) -> None:
    """Mark rows by Space, walking by the arrow."""
    table.choose_row(rows[0])
    qtbot.keyClick(table, Qt.Key.Key_Space)
    for row in rows[1:]:
        while table.currentIndex().row() < row:
            qtbot.keyClick(table, Qt.Key.Key_Down)
        qtbot.keyClick(table, Qt.Key.Key_Space)


def test_only_the_pages_on_screen_are_fetched(table: RecordTable, store: Store) -> None:
    table.grab()
    assert store.asked == [PAGE]
    table.verticalScrollBar().setValue(5_000)
    table.grab()
    assert set(store.asked) == {PAGE}
    assert len(store.asked) <= 3


def test_long_scrolling_does_not_keep_every_page(table: RecordTable, store: Store) -> None:
    for page in range(100):
        table.paged.text(page * PAGE, 1)
    table.paged.text(0, 1)
    assert len(store.asked) == 101, "the first page was dropped and is fetched again"


def test_the_first_column_counts(table: RecordTable) -> None:
    assert table.paged.headerData(0, Qt.Orientation.Horizontal) == "序号"
    assert table.paged.data(table.paged.index(4, 0)) == "5"
    assert table.paged.data(table.paged.index(4, 1)) == "人4"


def test_a_rectangle_is_copied_as_it_is_seen(table: RecordTable) -> None:
    select(table, 5, 1, 6, 2)
    table.copying.copy()
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "人5\t25\n人6\t26"
    data = clipboard.mimeData()
    assert data is not None
    assert "mso-number-format:'\\@'" in data.html()


def test_hidden_columns_are_not_copied(table: RecordTable) -> None:
    table.columns.show_only(["name", "state"])
    select(table, 0, 1, 0, 3)
    table.copying.copy()
    assert QGuiApplication.clipboard().text() == "人0\t退回补正"


def test_whole_rows_are_copied_with_the_words_above(table: RecordTable) -> None:
    select(table, 2, 1, 2, 1)
    table.copying.copy_rows()
    assert QGuiApplication.clipboard().text() == "序号\t姓名\t年龄\t上报\n3\t人2\t22\t退回补正"


@pytest.mark.parametrize(
    ("cell", "arrives"),
    [("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-5", "-5"), ("—", "—"), ("-", "-"), ("两\n行", "两 行")],
)
def test_nothing_copied_becomes_a_formula_or_breaks_the_rectangle(cell: str, arrives: str) -> None:
    assert rectangle([[cell]]).text == arrives


def test_a_click_on_a_head_asks_for_the_order_and_a_second_one_for_the_reverse(
    table: RecordTable, qtbot: QtBot
) -> None:
    head = table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(2) + 20, 10)
    with qtbot.waitSignal(table.sort_requested) as signal:
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == ["age", False]
    with qtbot.waitSignal(table.sort_requested) as signal:
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == ["age", True]


def test_the_count_cannot_be_sorted(table: RecordTable, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(table.sort_requested):
        qtbot.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))


def test_enter_opens_and_the_arrow_keys_choose(table: RecordTable, qtbot: QtBot) -> None:
    table.choose_row(3)
    with qtbot.waitSignal(table.chosen) as signal:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert signal.args == ["4"]
    with qtbot.waitSignal(table.opened) as signal:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert signal.args == ["4"]


def test_the_chosen_record_stays_chosen_in_another_order(table: RecordTable) -> None:
    table.choose_row(3)
    table.set_ids(["9", "3", "1"])
    assert table.current_id() == "3"
    assert table.currentIndex().row() == 1


def test_a_record_that_is_no_longer_listed_is_not_chosen(table: RecordTable, qtbot: QtBot) -> None:
    table.choose_row(3)
    with qtbot.waitSignal(table.chosen) as signal:
        table.set_ids(["9", "1"])
    assert signal.args == [""]
    assert table.current_id() == ""


def test_the_records_of_a_selection_are_named_once_and_in_order(table: RecordTable) -> None:
    select(table, 2, 1, 4, 3)
    assert table.selected_ids() == ["2", "3", "4"]


def test_copied_columns_stand_as_they_are_seen(table: RecordTable) -> None:
    table.columns.choose([3, 1, 2], [3, 1, 2])
    select(table, 0, 1, 0, 3)
    table.copying.copy()
    assert QGuiApplication.clipboard().text() == "退回补正\t人0\t20"


def test_rows_between_those_marked_are_not_copied(table: RecordTable, qtbot: QtBot) -> None:
    mark(table, qtbot, 1, 4)
    table.copying.copy()
    assert [line.split("\t")[1] for line in QGuiApplication.clipboard().text().splitlines()] == ["人1", "人4"]


def test_many_rows_are_fetched_off_the_screen_and_copied(table: RecordTable, qtbot: QtBot) -> None:
    select(table, 0, 1, 9_999, 1)
    with qtbot.waitSignal(table.copying.copied, timeout=10_000) as signal:
        table.copying.copy()
    assert signal.args == [10_000, 1]
    assert QGuiApplication.clipboard().text().splitlines()[-1] == "人9999"


def test_more_than_a_clipboard_bears_is_not_copied(table: RecordTable, qtbot: QtBot) -> None:
    table.set_ids([str(number) for number in range(MOST_ROWS + 1)])
    table.selectAll()
    with qtbot.waitSignal(table.copying.refused) as signal:
        table.copying.copy_rows()
    assert signal.args == [MOST_ROWS]


def test_pasting_hands_the_clipboard_on(table: RecordTable, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("二组\t在家")
    with qtbot.waitSignal(table.pasted) as signal:
        qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert signal.args == ["二组\t在家"]


def test_space_marks_rows_and_the_arrows_walk_past_them(table: RecordTable, qtbot: QtBot) -> None:
    mark(table, qtbot, 1, 4)
    assert table.selected_ids() == ["1", "4"]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert (table.selected_ids(), table.current_id()) == (["1", "4"], "5")
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert table.selected_ids() == ["1"]
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert table.selected_ids() == ["4"], "only where the keyboard stands"


def test_what_is_selected_stays_so_when_the_list_changes(table: RecordTable, qtbot: QtBot) -> None:
    mark(table, qtbot, 1, 4)
    table.set_ids(["9", "4", "3", "1"])
    assert table.selected_ids() == ["4", "1"]
    with qtbot.waitSignal(table.selected):
        table.set_ids(["9", "3"])
    assert table.selected_ids() == []


def test_the_same_records_do_not_move(table: RecordTable) -> None:
    table.choose_row(5_000)
    table.verticalScrollBar().setValue(4_990)
    table.set_ids([str(number) for number in range(10_000)])
    assert table.verticalScrollBar().value() == 4_990
    assert table.current_id() == "5000"


def test_selecting_everything_is_told_from_its_ranges(table: RecordTable) -> None:
    table.selectAll()
    assert len(table.selected_ids()) == 10_000


def test_columns_are_chosen_and_moved_by_keyboard(table: RecordTable, qtbot: QtBot) -> None:
    dialog = ColumnDialog(table.columns)
    qtbot.addWidget(dialog)
    show_active(dialog)
    assert [dialog.list.item(row).text() for row in range(3)] == ["姓名", "年龄", "上报"]
    dialog.list.setCurrentRow(1)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up, CTRL)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up, CTRL)
    with qtbot.waitSignal(table.columns.changed):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert table.columns.visible() == ["state", "name"]


def test_a_column_that_stays_cannot_be_unticked(table: RecordTable, qtbot: QtBot) -> None:
    dialog = ColumnDialog(table.columns)
    qtbot.addWidget(dialog)
    assert not dialog.list.item(0).flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_an_arrangement_comes_back(table: RecordTable, store: Store, qtbot: QtBot) -> None:
    table.columns.choose([3, 1, 2], [3, 1])
    table.setColumnWidth(3, 200)
    left = table.columns.arrangement()
    again = RecordTable(COLUMNS, store.fetch)
    qtbot.addWidget(again)
    again.columns.arrange(left)
    assert again.columns.visible() == ["state", "name"]
    assert again.columnWidth(3) == 200
    again.columns.arrange(Arrangement(("name", "gone", "age")))
    assert again.columns.visible() == ["name", "age"]


def test_typing_in_the_list_goes_to_the_search_and_fetches_nothing(
    table: RecordTable, store: Store, qtbot: QtBot
) -> None:
    table.grab()
    before = len(store.asked)
    table.choose_row(0)
    with qtbot.waitSignal(table.typed) as signal:
        qtbot.keyClick(table, Qt.Key.Key_W)
    assert signal.args == ["w"]
    assert len(store.asked) == before


def test_an_empty_list_shows_its_sentence(table: RecordTable) -> None:
    state = EmptyState("这个筛选下没有人。", "清除筛选")
    table.set_empty(state)
    assert state.isHidden()
    table.set_ids([])
    assert state.isVisible()
    assert state.size() == table.viewport().size()


def test_saved_records_are_shown_anew(table: RecordTable, store: Store) -> None:
    table.paged.text(0, 1)
    table.refresh()
    table.paged.text(0, 1)
    assert store.asked[:2] == [PAGE, PAGE]


def test_the_whole_chosen_row_and_its_state_are_painted(table: RecordTable) -> None:
    table.choose_row(1)
    seen = _colours(table.viewport(), table.visualRect(table.paged.index(1, 3)).center().y())
    tokens = theme().tokens
    assert {QColor(tokens.selection).name(), QColor(tokens.bad_soft).name()} <= seen


def _colours(widget: QWidget, y: int) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width())}


def test_the_room_that_the_last_column_takes_is_not_remembered_as_its_width(table: RecordTable, qtbot: QtBot) -> None:
    table.columns.choose([1, 2, 3], [1, 2, 3])
    table.resize(1200, 300)
    qtbot.waitUntil(lambda: table.columnWidth(3) > theme().px(COLUMNS[2].width))
    assert not table.columns.arrangement().widths
