"""The components of a page: keys, focus, words that are never cut or read as markup."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import apply_theme, theme
from ui.widgets import (
    ActionTile,
    Badge,
    Chip,
    ChipRow,
    DetailPanel,
    EmptyState,
    FigureCard,
    KeyButton,
    Kind,
    NoticeBar,
    PageHeader,
    SideNav,
    StatusLine,
    TileGrid,
    TopBar,
    WorkRow,
    caption,
)
from ui.widgets.navigation import Entry

TAB = Qt.FocusReason.TabFocusReason


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 1) for y in range(0, image.height(), 1)}


def test_the_key_stands_on_the_button_and_works(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = KeyButton("保存", "Ctrl+S", icon="save", role="primary", parent=window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert button.key() == "Ctrl+S"
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("kind", ["button", "tile"])
def test_a_key_presses_at_once_as_fast_as_it_is_hit(qtbot: QtBot, kind: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = KeyButton("打印", "1") if kind == "button" else ActionTile("printer", "打印", "1")
    button.setParent(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    for _ in range(5):
        qtbot.keyClick(window, Qt.Key.Key_1)
    assert len(presses) == 5
    assert not any(shortcut.autoRepeat() for shortcut in button.findChildren(QShortcut))
    button.setText("打印第二份")
    assert button.accessibleName() == "打印第二份"
    qtbot.keyClick(window, Qt.Key.Key_1)
    assert len(presses) == 6


def test_a_key_that_only_stands_on_the_button_does_nothing(qtbot: QtBot) -> None:
    button = KeyButton("打开", "Return", serves=False)
    qtbot.addWidget(button)
    assert button.key() == "Enter"
    assert not button.findChildren(QShortcut)


def test_the_enter_key_is_called_by_its_name_on_keyboards(qtbot: QtBot) -> None:
    button = KeyButton("保存并登记下一人", "Ctrl+Return")
    qtbot.addWidget(button)
    assert button.key() == "Ctrl+Enter"
    assert button.accessibleName() == "保存并登记下一人"
    assert "Ctrl+Enter" in button.accessibleDescription()


@pytest.mark.parametrize("role", ["primary", "normal", "quiet"])
def test_a_button_is_wide_enough_for_words_and_key(qtbot: QtBot, role: str) -> None:
    short, long = KeyButton("保存", role=role), KeyButton("保存", "Ctrl+S", icon="save", role=role)  # type: ignore[arg-type]
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert long.sizeHint().width() > short.sizeHint().width() + long.width_of("Ctrl+S", 15)
    assert long.minimumSizeHint() == long.sizeHint()
    assert long.sizeHint().height() >= 36


def test_the_keyboard_shows_its_ring_and_the_mouse_does_not(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = KeyButton("打印", parent=window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    accent = QColor(theme().tokens.accent).name()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert accent not in colours(button)
    button.clearFocus()
    button.setFocus(TAB)
    assert accent in colours(button)


def test_one_chip_is_chosen_and_says_its_name(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_chips([("all", "全部"), ("idle", "未就业")])
    row.set_counts({"all": 1243, "idle": 118})
    assert row.current() == "all"
    with qtbot.waitSignal(row.chosen) as signal:
        qtbot.mouseClick(row.chip("idle"), Qt.MouseButton.LeftButton)
    assert signal.args == ["idle"]
    assert row.current() == "idle"
    assert row.chip("all").accessibleName() == "全部 1,243"


def test_chips_wrap_where_the_row_is_full(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_chips([(str(number), f"筛选条件 {number}") for number in range(8)])
    assert row.heightForWidth(300) > row.heightForWidth(2000)


def test_tiles_share_the_width_evenly_and_are_never_cut(qtbot: QtBot) -> None:
    grid = TileGrid()
    qtbot.addWidget(grid)
    tiles = [ActionTile("printer", f"接收县里文件 {number}", "F9") for number in range(6)]
    for tile in tiles:
        grid.add_tile(tile)
    grid.resize(700, grid.heightForWidth(700))
    grid.show()
    assert {tile.y() for tile in tiles} == {tiles[0].y(), tiles[3].y()}
    assert all(tile.width() >= tile.sizeHint().width() for tile in tiles)


def test_a_figure_is_read_out_with_what_it_counts(qtbot: QtBot) -> None:
    card = FigureCard("未就业", "118", "有求职意愿 74")
    qtbot.addWidget(card)
    assert card.accessibleName() == "未就业 118 有求职意愿 74"
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Space)


def test_navigation_by_number_key_and_by_arrow(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    nav = SideNav("劳务登记台", [Entry("home", "首页", "house"), Entry("people", "劳动力", "users")], window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    nav.choose("home")
    with qtbot.waitSignal(nav.chosen) as signal:
        qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert signal.args == ["people"]
    nav.button("people").setFocus(TAB)
    with qtbot.waitSignal(nav.chosen) as signal:
        qtbot.keyClick(nav.button("people"), Qt.Key.Key_Up)
    assert signal.args == ["home"]


def test_f3_brings_the_keyboard_into_the_search_and_typing_asks_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = TopBar(window)
    window.resize(1100, 60)
    bar.resize(1100, 56)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    asked: list[str] = []
    bar.search.searched.connect(asked.append)
    for shortcut in bar.findChildren(QShortcut)[:1]:
        shortcut.activated.emit()
    assert QApplication.focusWidget() is bar.search
    with qtbot.waitSignal(bar.search.searched):
        qtbot.keyClicks(bar.search, "wgr")
    assert asked == ["wgr"]
    qtbot.keyClick(bar.search, Qt.Key.Key_Escape)
    assert bar.search.text() == ""


def test_the_search_says_what_it_understands_as_far_as_there_is_room(qtbot: QtBot) -> None:
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.show_place("马官镇双玉村", "普定县")
    bar.show_user("龙秀英", "录入员")
    bar.resize(1194, 56)
    bar.show()
    assert "身份证后四位" in bar.search.placeholderText()
    bar.resize(700, 56)
    assert bar.search.placeholderText() == "找人  F3"


def test_actions_go_below_the_title_where_there_is_no_room(qtbot: QtBot) -> None:
    header = PageHeader("新登记 · 大寨组", back=True)
    qtbot.addWidget(header)
    save = KeyButton("保存", "Ctrl+S", role="primary")
    header.add_action(KeyButton("保存并登记下一人", "Ctrl+Return"))
    header.add_action(save)
    header.show()
    header.resize(1100, 40)
    beside = save.mapTo(header, QPoint()).y()
    header.resize(480, 90)
    qtbot.waitUntil(lambda: save.mapTo(header, QPoint()).y() > beside + 20)


def test_a_notice_has_a_button_only_where_something_can_be_done(qtbot: QtBot) -> None:
    bar = NoticeBar("U盘里有 1 个县里来的文件", Kind.ACCENT, "接收")
    qtbot.addWidget(bar)
    bar.show()
    with qtbot.waitSignal(bar.pressed):
        bar.button.click()
    bar.show_notice("已接收", Kind.OK)
    assert bar.button.isHidden()


def test_an_empty_list_offers_what_helps(qtbot: QtBot) -> None:
    state = EmptyState("还没有人。", "登记", "F2")
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.pressed):
        state.button.click()


def test_names_are_never_read_as_markup() -> None:
    assert caption("<b>陈</b>").textFormat() == Qt.TextFormat.PlainText
    assert Badge("<i>新</i>").textFormat() == Qt.TextFormat.PlainText


def test_a_state_without_words_takes_no_room(qtbot: QtBot) -> None:
    badge = Badge("草稿已保存", Kind.OK)
    qtbot.addWidget(badge)
    badge.show_state("", Kind.OK)
    assert badge.isHidden()


def test_details_leave_out_what_is_not_known(qtbot: QtBot) -> None:
    panel = DetailPanel()
    qtbot.addWidget(panel)
    panel.show_subject("陈诚", "男 · 34 岁", [("监测对象", Kind.WARN)])
    panel.show_rows([("电话", "131 3671 5753"), ("想学", "")])
    shown = {label.text() for label in panel.findChildren(type(panel.title))}
    assert {"陈诚", "电话", "131 3671 5753"} <= shown
    assert "想学" not in shown


def test_a_line_of_work_is_read_out_whole_and_shortened_on_screen(qtbot: QtBot) -> None:
    row = WorkRow("紧急", Kind.BAD, "陈诚  返乡 44 天未就业", "11月24日前", badge_room="紧急")
    qtbot.addWidget(row)
    assert row.accessibleName() == "紧急 陈诚  返乡 44 天未就业 11月24日前"
    assert row.minimumSizeHint().width() < row.sizeHint().width()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_frame_fits_a_small_screen_at_every_size(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    apply_theme(qapp, scale)
    try:
        names = ("首页", "劳动力", "求职与岗位", "培训", "走访与预警", "专车专列", "补贴", "统计", "上报与接收", "设置")
        nav = SideNav("劳务登记台", [Entry(name, name, "house") for name in names])
        bar, status = TopBar(), StatusLine()
        for widget in (nav, bar, status):
            qtbot.addWidget(widget)
        bar.show_place("马官镇双玉村", "普定县")
        bar.show_user("龙秀英", "录入员")
        status.show_facts(["待报送 36 条", "上次备份 今天 09:12", "数据已加密"])
        assert nav.minimumSizeHint().height() + status.height() <= 768
        assert nav.width() + bar.minimumSizeHint().width() <= 1366
        assert status.minimumSizeHint().width() <= 1366
    finally:
        apply_theme(qapp)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    tile = ActionTile("list-checks", "本月核实", note="812 / 1,243")
    qtbot.addWidget(tile)
    with qtbot.waitSignal(tile.clicked):
        qtbot.keyClick(tile, key)


def test_a_choice_in_a_dialog_leaves_enter_to_the_button_of_the_dialog(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    chip, button = Chip("一组"), KeyButton("看这些人", role="primary")
    column = QVBoxLayout(dialog)
    for widget in (chip, button):
        column.addWidget(widget)
    button.setDefault(True)
    dialog.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert not chip.isChecked()
