"""筛选: several conditions at once, with how many people they leave, before the list changes."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from ui.language import shown
from ui.pages.gate import enter_button
from ui.pages.people import words
from ui.pages.people.scope import scope_of
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import KeyButton, ScrollBody, caption, spaced
from ui.widgets.chips import ChipPicks
from villagedesk.catalogue.codes import code_list
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.register.selection import INTENTS, NO_GROUP, NONE, Selection, SyncState

_SIZE = (760, 620)
_SHARE = 0.94
_OLDEST = 120
_SEXES = ("1", "2", NONE)


class FilterDialog(QDialog):
    """Chips for every condition; `accepted` with `selection()` holding what is asked then."""

    counted = Signal(int)

    def __init__(self, context: Context, now: Selection, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._now = now
        self._serial = 0
        self.setWindowTitle(self.tr("筛选"))
        self.count = caption("", "strong")
        self.clear_button = KeyButton(self.tr("全部清除"), "Shift+F4", icon="x")
        self.cancel_button = KeyButton(self.tr("取消"), "Esc")
        self.show_button = enter_button(self.tr("看这些人"))
        self.youngest, self.oldest = self._age(self.tr("最小年龄")), self._age(self.tr("最大年龄"))
        self.picks: dict[str, ChipPicks] = {}
        self._body = ScrollBody(6)
        self._arrange(groups)
        self.clear_button.clicked.connect(self.clear)
        self.cancel_button.clicked.connect(self.reject)
        self.show_button.clicked.connect(self.accept)
        self.show_button.setDefault(True)
        self._take(now)
        self._ask()
        next(iter(self.picks.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def selection(self) -> Selection:
        """Return what is asked now; the ready filter and the text stay as they were."""
        low, high = (box.value() if box.value() >= 0 else None for box in (self.youngest, self.oldest))
        if low is not None and high is not None and low > high:
            low, high = high, low
        chosen = {name: picks.chosen() for name, picks in self.picks.items() if name != "sync"}
        sync = tuple(SyncState(name) for name in self.picks["sync"].chosen())
        return replace(self._now, ages=(low, high), sync=sync, **chosen)  # type: ignore[arg-type]

    @Slot()
    def clear(self) -> None:
        """Ask for nothing but the ready filter and the text."""
        self._take(Selection())
        self._ask()

    def _arrange(self, groups: Sequence[str]) -> None:
        px = theme().px
        above = self.parentWidget()
        wanted = (px(_SIZE[0]), px(_SIZE[1]))
        room = above.window().size() * _SHARE if above else None
        self.resize(
            min(wanted[0], room.width()) if room else wanted[0], min(wanted[1], room.height()) if room else wanted[1]
        )
        column = spaced(QVBoxLayout(self), 20, 12)
        column.addWidget(caption(self.tr("筛选"), "title"))
        column.addWidget(
            caption(self.tr("按 Tab 到下一行，用 ← → 走，空格选中；一行里选几个都算。"), "soft", wrap=True)
        )
        column.addWidget(self._body, 1)
        if not scope_of(self._context).has_areas:
            self._row("groups", self.tr("村民组"), [(group, words.group_words(group)) for group in (*groups, NO_GROUP)])
        tags = [code.code for code in code_list("population_tag").choices]
        self._row("tags", self.tr("户类型、人员类别"), [(code, words.tag_words(code)) for code in tags])
        states = [code.code for code in code_list("employment_status").choices]
        self._row("statuses", self.tr("就业状态"), [(code, words.status_words(code)) for code in (*states, NONE)])
        self._row("intents", self.tr("意愿"), [(name, words.intent_words(name)) for name in INTENTS])
        self._age_row()
        self._row("sexes", self.tr("性别"), [(code, words.sex_words(code)) for code in _SEXES])
        levels = [code.code for code in code_list("education").choices]
        self._row("educations", self.tr("文化程度"), [(code, words.education_words(code)) for code in (*levels, NONE)])
        self._row("sync", self.tr("上报状态"), [(state.value, shown(state.value)) for state in SyncState])
        self._body.column.addStretch(1)
        foot = spaced(QHBoxLayout(), 0, 10)
        foot.addWidget(self.count, 1)
        for button in (self.clear_button, self.cancel_button, self.show_button):
            foot.addWidget(button)
        column.addLayout(foot)

    def _row(self, name: str, label: str, chips: Sequence[tuple[str, str]]) -> None:
        picks = ChipPicks()
        picks.set_chips(chips)
        picks.setAccessibleName(label)
        picks.changed.connect(self._ask)
        self.picks[name] = picks
        self._body.column.addWidget(caption(label, "strong"))
        self._body.column.addWidget(picks)
        self._body.column.addSpacing(theme().px(6))

    def _age_row(self) -> None:
        self._body.column.addWidget(caption(self.tr("年龄（周岁）"), "strong"))
        row = spaced(QHBoxLayout(), 0, 8)
        row.addWidget(self.youngest)
        row.addWidget(caption(self.tr("到")))
        row.addWidget(self.oldest)
        row.addStretch(1)
        self._body.column.addLayout(row)
        self._body.column.addSpacing(theme().px(6))

    def _age(self, name: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(-1, _OLDEST)
        box.setSpecialValueText(self.tr("不限"))
        box.setAccessibleName(name)
        box.setMinimumWidth(theme().px(110))
        box.valueChanged.connect(self._ask)
        return box

    def _take(self, selection: Selection) -> None:
        for name, picks in self.picks.items():
            picks.choose([str(value) for value in getattr(selection, name)])
        for box, age in zip((self.youngest, self.oldest), selection.ages, strict=True):
            box.blockSignals(True)
            box.setValue(-1 if age is None else age)
            box.blockSignals(False)

    def _ask(self) -> None:
        self._serial += 1
        serial, asked = self._serial, self.selection()
        task = Task(lambda: (serial, self._count(asked)), Lane.READ)
        task.succeeded.connect(self._show_count)
        task.start()

    def _count(self, asked: Selection) -> int:
        with self._context.register.database.reading() as connection:
            return people.count(connection, asked)

    @Slot(object)
    def _show_count(self, answer: tuple[int, int]) -> None:
        serial, count = answer
        if serial == self._serial:
            self.count.setText(self.tr("共 {n:,} 人").format(n=count))
            self.counted.emit(count)
