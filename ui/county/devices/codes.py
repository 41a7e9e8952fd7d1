"""One-time village codes: for which villages, and on paper at once, for they are shown only once."""

from collections.abc import Sequence
from io import BytesIO

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.county.devices import work
from ui.dialogs.frame import FormDialog
from ui.dialogs.print_document import PrintDocument
from ui.tasks import Progress
from ui.theme import theme
from ui.widgets import caption, spaced
from villagedesk.context import Context
from villagedesk.county.board import Board, Village
from villagedesk.county.codes import VillageCode
from villagedesk.county.hub import Hub
from villagedesk.reports.village_codes import CodeSheet, CodeStrip, draw_village_codes

_WIDTH = 280
_WITHOUT = "without"


class CodesDialog(FormDialog):
    """Makes codes for all villages without a laptop, or for those of one town; `result_value` are the codes."""

    def __init__(self, context: Context, board: Board, parent: QWidget | None = None) -> None:
        words = self.tr(
            "每村一个登记码，培训时发给村里。村里登记时输入，县里收到申请就能直接批准，不用打电话。"
            "登记码只显示这一次，请马上打印；没用过的旧码仍然有效。"
        )
        super().__init__(self.tr("村登记码"), words, self.tr("制作并打印"), parent)
        self._context = context
        self._board = board
        self.scope = QComboBox()
        self.scope.setMinimumWidth(theme().px(_WIDTH))
        self.scope.setAccessibleName(self.tr("给哪些村"))
        self.scope.addItem(self.tr("还没有电脑的村（{n}）").format(n=len(self._villages(_WITHOUT))), _WITHOUT)
        self.scope.addItem(self.tr("全部村（{n}）").format(n=len(self._villages(""))), "")
        for town in dict.fromkeys(one.town for one in board.villages if one.town):
            self.scope.addItem(self.tr("{town}（{n}）").format(town=town, n=len(self._villages(town))), town)
        row = spaced(QHBoxLayout(), 0, 8)
        row.addWidget(caption(self.tr("给哪些村")))
        row.addWidget(self.scope, 1)
        self.body.addLayout(row)
        self.scope.setFocus()

    @Slot()
    def submit(self) -> None:
        """Make the codes."""
        wanted = [(one.code, f"{one.town}{one.name}") for one in self._villages(str(self.scope.currentData()))]
        if not wanted:
            self.complain(self.tr("这里没有村。"))
            return
        self.start(lambda: work.make_codes(self._context, wanted))

    def _villages(self, scope: str) -> list[Village]:
        if scope == _WITHOUT:
            return [one for one in self._board.villages if not one.laptops]
        return [one for one in self._board.villages if not scope or one.town == scope]


def codes_document(context: Context, hub: Hub, made: Sequence[VillageCode]) -> PrintDocument:
    """Return the strips to print, cut apart and hand out."""
    day = context.today.isoformat()
    strips = [CodeStrip(one.village, one.name, one.code) for one in made]
    sheet = CodeSheet(county=context.unit.name, digits=hub.digits, made_on=day, strips=strips)

    def make(progress: Progress) -> bytes:
        target = BytesIO()
        draw_village_codes(sheet, target)
        progress(1, 1)
        return target.getvalue()

    return PrintDocument("村登记码", f"村登记码_{context.unit.name}_{day}.pdf", "张", make)
