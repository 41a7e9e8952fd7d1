"""Several kinds of what hangs on a person in one tab: a chip for each kind, its entries and its form below."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.language import shown
from ui.pages.person.children import ChildTab
from ui.widgets import ChipRow, spaced
from villagedesk.catalogue import KINDS

GROUPS = (
    ("spell",),
    ("intent", "application"),
    ("training_need", "training_record", "schooling"),
    ("visit", "request", "warning"),
    ("ride", "subsidy"),
)
"""The record kinds that hang on a person, tab by tab."""


class ChildGroup(QWidget):
    """The tabs of some kinds, of which one is shown at a time; `turned` when somebody has chosen another one."""

    turned = Signal()

    def __init__(self, tabs: Mapping[str, ChildTab], words: str, parent: QWidget | None = None) -> None:
        """`words` say to a screen reader what is chosen among."""
        super().__init__(parent)
        self.tabs = tabs
        self.kinds = ChipRow()
        self.kinds.setAccessibleName(words)
        self.kinds.set_chips([(name, shown(tab.kind.label)) for name, tab in tabs.items()])
        self.kinds.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stack = QStackedWidget()
        self._arrange()
        self.kinds.chosen.connect(self._turn)
        self.show_kind(next(iter(tabs)))

    @property
    def tab(self) -> ChildTab:
        """Return the tab of the kind that is shown."""
        return self.tabs[self.kinds.current()]

    @property
    def count(self) -> int:
        """Return how many entries of all kinds hold something."""
        return sum(tab.count for tab in self.tabs.values())

    def show_kind(self, name: str) -> None:
        """Show a kind."""
        self.kinds.choose(name)
        self._stack.setCurrentWidget(self.tabs[name])
        for kind, tab in self.tabs.items():
            tab.add_button.setVisible(kind == name)

    def show_fullest(self) -> None:
        """Show the first kind that has entries, else the first."""
        self.show_kind(next((name for name, tab in self.tabs.items() if tab.count), next(iter(self.tabs))))

    def show_counts(self) -> None:
        """Show how many entries each kind has; none says no number."""
        for name, tab in self.tabs.items():
            self.kinds.chip(name).set_count(tab.count or None)

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), (0, 4, 0, 0), 8)
        row = spaced(QHBoxLayout(), 0, 10)
        row.addWidget(self.kinds, 1)
        for tab in self.tabs.values():
            row.addWidget(tab.add_button, 0, Qt.AlignmentFlag.AlignTop)
            self._stack.addWidget(tab)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def _turn(self, name: str) -> None:
        self.show_kind(name)
        self.turned.emit()


def titles() -> Sequence[tuple[str, str]]:
    """Return what stands on the tabs of `GROUPS`, each in full and in short for a narrow place."""
    translate = QCoreApplication.translate
    return (
        (shown(KINDS["spell"].label), translate("ChildGroup", "务工")),
        (translate("ChildGroup", "求职应聘"), translate("ChildGroup", "求职")),
        (translate("ChildGroup", "培训就读"), translate("ChildGroup", "培训")),
        (translate("ChildGroup", "走访诉求"), translate("ChildGroup", "走访")),
        (translate("ChildGroup", "乘车补贴"), translate("ChildGroup", "补贴")),
    )


def in_groups(tabs: Mapping[str, ChildTab]) -> list[ChildTab | ChildGroup]:
    """Return the tabs of `GROUPS`: that of a kind that stands alone, or one for several."""
    words = QCoreApplication.translate("ChildGroup", "看哪一种")
    return [
        tabs[kinds[0]] if len(kinds) == 1 else ChildGroup({kind: tabs[kind] for kind in kinds}, words)
        for kinds in GROUPS
    ]
