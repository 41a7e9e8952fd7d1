"""The three cards of the county's 首页: the towns, the villages that need somebody, the files that came last."""

from collections import Counter

from PySide6.QtWidgets import QWidget

from ui.county.villages.words import TOWN, moment
from ui.language import shown
from ui.pages.home.cards import ListCard
from ui.widgets import Kind, WorkRow
from villagedesk.county.board import Board

_LINES = 8


class TownsCard(ListCard):
    """各乡镇: how many villages of each have reported, those with most missing first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("各乡镇本期报送"), parent)

    def show_board(self, board: Board) -> None:
        """Show the towns."""
        self.begin()
        expected = Counter(one.town for one in board.expected if one.town)
        missing = Counter(one.town for one in board.missing)
        counted = self.tr("{n}/{all} 村")
        told = {town: counted.format(n=all_ - missing[town], all=all_) for town, all_ in expected.items()}
        room = max(told.values(), key=len, default="")
        for town in sorted(expected, key=lambda one: -missing[one])[:_LINES]:
            kind = Kind.WARN if missing[town] else Kind.OK
            note = self.tr("未报 {n}").format(n=missing[town]) if missing[town] else self.tr("齐了")
            self.add_row(WorkRow(told[town], kind, town, note, badge_room=room), "villages", f"{TOWN}{town}")
        if not expected:
            self.add_sentence(
                self.tr("还没有村。发登记文件给各村，村里就会出现在这里。"), self.tr("登记文件"), "devices"
            )


class ProblemsCard(ListCard):
    """需要处理: villages with files that wait, gaps, conflicts, wrong clocks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("需要处理"), parent)

    def show_board(self, board: Board) -> None:
        """Show the villages."""
        self.begin()
        found = [one for one in board.villages if one.problems]
        for village in found[:_LINES]:
            row = WorkRow(village.name, Kind.WARN, shown(village.problems), self.tr("打开"))
            self.add_row(row, "villages", village.code)
        if len(found) > _LINES:
            words = self.tr("还有 {n} 个村").format(n=len(found) - _LINES)
            self.add_row(WorkRow("", Kind.PLAIN, words, self.tr("全部")), "villages", "problems")
        if not found:
            self.add_sentence(self.tr("没有要处理的：没有文件在等，没有冲突，时钟都准。"))


class RecentCard(ListCard):
    """最近收到: the villages whose files were read last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("最近收到"), parent)

    def show_board(self, board: Board) -> None:
        """Show the villages."""
        self.begin()
        received = sorted((one for one in board.villages if one.last_received), key=lambda one: one.last_received)
        for village in list(reversed(received))[:_LINES]:
            words = self.tr("{town}{village}，{people:,} 人")
            told = words.format(town=village.town, village=village.name, people=village.people)
            row = WorkRow(village.report.value, Kind.OK, told, moment(village.last_received), badge_room="按时")
            self.add_row(row, "villages", village.code)
        if not received:
            self.add_sentence(self.tr("还没有收到村里的文件。"), self.tr("接收村里文件"), "intake")
