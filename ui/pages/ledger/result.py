"""After storing: what became of the people, and what to do next."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.icons import icon_label
from ui.theme import theme
from ui.widgets import ButtonFlow, Card, KeyButton, caption, spaced
from villagedesk.ledgers.ledger import LedgerRow
from villagedesk.ledgers.storing import Stored
from villagedesk.sentence import joined, sentence


class LedgerResult(QWidget):
    """`review` asks for the rows to look at, `everybody` for the list of people, `another` for the next file.

    `correct` asks for a workbook of the rows that have something open; `doubles` brings the people to be compared.
    `printed` asks for the result on paper.
    """

    review = Signal()
    everybody = Signal()
    another = Signal()
    correct = Signal()
    printed = Signal()
    doubles = Signal(object)
    undo = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.counts = ""
        self._doubts: frozenset[str] = frozenset()
        self.title = caption("", "title")
        self.lines = caption("", "", wrap=True)
        self.advice = caption("", "soft", wrap=True)
        self.review_button = KeyButton("", icon="list-checks", role="primary")
        self.doubles_button = KeyButton("", icon="git-compare")
        self.everybody_button = KeyButton(self.tr("看全部劳动力"), icon="users")
        self.another_button = KeyButton(self.tr("再导入一个"), "Ctrl+O", icon="file-spreadsheet")
        self.correct_button = KeyButton(self.tr("导出要改的行"), icon="file-down")
        self.print_button = KeyButton(self.tr("打印结果"), "F9", icon="printer")
        self.undo_button = KeyButton(self.tr("撤销这次导入"), icon="undo-2", role="quiet")
        card = Card()
        card.body.addWidget(icon_label("circle-check", theme().tokens.ok, 36))
        for widget in (self.title, self.lines, self.advice, self._buttons()):
            card.body.addWidget(widget)
        column = spaced(QVBoxLayout(self), 0, 12)
        column.addWidget(card)
        column.addStretch(1)
        self.review_button.clicked.connect(self.review)
        self.everybody_button.clicked.connect(self.everybody)
        self.another_button.clicked.connect(self.another)
        self.correct_button.clicked.connect(self.correct)
        self.doubles_button.clicked.connect(self._ask_to_compare)
        self.print_button.clicked.connect(self.printed)
        self.undo_button.clicked.connect(self.undo)

    def _buttons(self) -> ButtonFlow:
        buttons = ButtonFlow()
        for button in (
            self.review_button,
            self.doubles_button,
            self.correct_button,
            self.print_button,
            self.everybody_button,
            self.another_button,
            self.undo_button,
        ):
            buttons.add_item(button)
        return buttons

    def take_keyboard(self) -> None:
        """Bring the keyboard to what is to be done next."""
        button = self.another_button if self.review_button.isHidden() else self.review_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_stored(self, stored: Stored, to_review: int, doubts: Collection[str] = ()) -> None:
        """Show the counts; `to_review` people have something open, `doubts` may have been registered before."""
        self._doubts = frozenset(doubts)
        self.title.setText(self.tr("已存入 {n:,} 人").format(n=stored.new + stored.updated))
        parts = (
            (stored.new, sentence("新登记 {n:,} 人", n=stored.new)),
            (stored.updated, sentence("更新 {n:,} 人", n=stored.updated)),
            (stored.unchanged, sentence("内容没有变化 {n:,} 人", n=stored.unchanged)),
            (stored.rejected, sentence("没有姓名、不能存的 {n:,} 行", n=stored.rejected)),
        )
        self.counts = sentence("{parts}。", parts=joined("，", (words for n, words in parts if n)))
        self.lines.setText(self.counts)
        self.advice.setText(
            self.tr(
                "其中 {n:,} 人有内容要核对，例如身份证号被表格损坏。现在核对，或者以后在首页“需要核对”里办都可以。"
            ).format(n=to_review)
            if to_review
            else self.tr("没有需要核对的内容。")
        )
        self.review_button.setText(self.tr("看需要核对的 {n:,} 人").format(n=to_review))
        self.review_button.setAccessibleName(self.review_button.text())
        self.review_button.setVisible(bool(to_review))
        self.doubles_button.setText(self.tr("有 {n:,} 行可能是已登记的人，去处理").format(n=len(doubts)))
        self.doubles_button.setAccessibleName(self.doubles_button.text())
        self.doubles_button.setVisible(bool(doubts))
        self.doubles_button.updateGeometry()
        self.correct_button.setVisible(bool(to_review or stored.rejected))
        self.review_button.updateGeometry()
        self.undo_button.show()

    def _ask_to_compare(self) -> None:
        self.doubles.emit(self._doubts)


def doubtful(rows: Sequence[LedgerRow], stored: Stored) -> frozenset[str]:
    """Return the people just entered who may have been registered before."""
    return frozenset(stored.people[row.row] for row in rows if row.alike and row.row in stored.people)
