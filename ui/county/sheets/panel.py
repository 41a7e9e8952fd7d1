"""The chosen file beside the list: whose it is, what it holds, and what to decide."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.county.sheets.work import KINDS, Line, State
from ui.dialogs.file_password import LOCKED
from ui.forms.matching import matching
from ui.forms.services import Option
from ui.forms.suggest import SuggestLine
from ui.widgets import DetailPanel, KeyButton, caption, spaced
from villagedesk.county.recognising import Names
from villagedesk.register.pinyin import initials


class SheetPanel(DetailPanel):
    """`village_chosen` brings a village's code; the buttons are the page's to connect."""

    village_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: list[Option] = []
        self._line: Line | None = None
        self.village = SuggestLine(self._find)
        self.village.setAccessibleName(self.tr("村"))
        self.village.setPlaceholderText(self.tr("打村名、拼音首字母或村代码"))
        self.insist_button = KeyButton(self.tr("仍要代录"), icon="triangle-alert")
        self.unlock_button = KeyButton(self.tr("输入打开密码"), icon="lock")
        self.leave_button = KeyButton(self.tr("不存这个"), "Del")
        self.body.addWidget(caption(self.tr("这张表是哪个村的（F2）"), "soft"))
        self.body.addWidget(self.village)
        self.body.addStretch(1)
        feet = spaced(QVBoxLayout(), 0, 8)
        for button in (self.insist_button, self.unlock_button, self.leave_button):
            feet.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.foot.addLayout(feet)
        self.village.picked.connect(self._pick)
        self.village.editingFinished.connect(self._put_back)
        self.show_line(None)

    def offer(self, names: Names) -> None:
        """Offer the villages of the county."""
        told = {code: names.called(code) for code in sorted(names.names)}
        self._options = [Option(code, name, initials(name)) for code, name in told.items()]

    def show_line(self, line: Line | None) -> None:
        """Show a file, or that none is chosen."""
        self._line = line
        self.village.setEnabled(line is not None and not line.is_done and line.opened is not None)
        self.village.setText(line.name if line else "")
        self.village.setCursorPosition(0)
        self.insist_button.setVisible(line is not None and line.may_insist)
        self.unlock_button.setVisible(line is not None and line.reason == LOCKED)
        self.leave_button.setVisible(line is not None and not line.is_done)
        if line is None:
            self.show_subject(self.tr("未选表格"))
            self.show_rows(())
            return
        self.leave_button.setText(self.tr("还是要存") if line.state is State.LEFT else self.tr("不存这个"))
        self.leave_button.updateGeometry()
        self.show_subject(line.name or self.tr("还没选村"), line.file.name, [(line.state.value, KINDS[line.state])])
        self.show_rows(self._facts(line))

    def _facts(self, line: Line) -> Sequence[tuple[str, str]]:
        result = line.taken.result if line.taken else None
        if result is None:
            return ()
        counts = result.ledger.summary
        facts = (
            (self.tr("共"), len(result.ledger.people)), (self.tr("新登记"), counts["new"]),
            (self.tr("有变化"), counts["updated"]), (self.tr("没有变化"), counts["unchanged"]),
            (self.tr("表内重复"), counts["duplicates"]), (self.tr("不能入库"), counts["rejected"]),
            (self.tr("在册而表里没有"), len(result.missing)),
        )  # fmt: skip
        return [(label, self.tr("{n:,} 人").format(n=n)) for label, n in facts if n]

    def _find(self, text: str) -> Sequence[Option]:
        return matching(self._options, text, numbered=False) if text.strip() else ()

    @Slot(Option)
    def _pick(self, option: Option) -> None:
        self.village.setText(option.label)
        self.village_chosen.emit(option.code)

    @Slot()
    def _put_back(self) -> None:
        """Show the village that holds where something was typed and none picked; Enter takes the marked one."""
        marked = self.village.marked()
        if self.village.hasFocus() and marked is not None:
            self.village.close_offers()
            self._pick(marked)
            return
        self.village.setText(self._line.name if self._line else "")
