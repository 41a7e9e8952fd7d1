"""The two rows of chips above what 校核 found: how grave, and of what kind."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets import ChipRow, spaced
from villagedesk.register.rules.run import Finding
from villagedesk.register.rules.settings import Grade, shipped

URGENT, EVERYTHING = "urgent", "all"
_GRADES: dict[str, Collection[Grade]] = {
    URGENT: (Grade.ERROR, Grade.WARNING),
    **{grade.value: (grade,) for grade in Grade},
    EVERYTHING: tuple(Grade),
}


class CheckChips(QWidget):
    """Narrows the findings down; `changed` when the user has chosen otherwise."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grades = ChipRow()
        self.titles = ChipRow()
        self._names: list[str] = []
        self.titles.set_chips([("", self.tr("各种"))])
        words = {URGENT: self.tr("错误和警告"), EVERYTHING: self.tr("全部")}
        words |= {grade.value: grade.label for grade in Grade}
        self.grades.set_chips([(name, words[name]) for name in _GRADES])
        column = spaced(QVBoxLayout(self), 0, 8)
        for name, chips in ((self.tr("严重程度"), self.grades), (self.tr("问题种类"), self.titles)):
            chips.setAccessibleName(name)
            column.addWidget(chips)
        self.grades.chosen.connect(self.changed)
        self.titles.chosen.connect(self.changed)

    def choose(self, grade: str) -> None:
        """Choose a grade, or `URGENT`, or `EVERYTHING`."""
        self.grades.choose(grade)

    def take(self, findings: Sequence[Finding]) -> None:
        """Count what was found; where nothing is urgent everything is chosen."""
        counted = Counter(finding.severity for finding in findings)
        counts = {name: sum(counted[grade] for grade in grades) for name, grades in _GRADES.items()}
        self.grades.set_counts(counts)
        if self.grades.current() == URGENT and not counts[URGENT]:
            self.grades.choose(EVERYTHING)
        self.show_titles(findings)

    def show_titles(self, findings: Iterable[Finding]) -> None:
        """Show the kinds of problem that the chosen grade has, and how many findings of each."""
        grades = self._chosen_grades()
        counted = Counter(finding.title for finding in findings if finding.severity in grades)
        self._offer([title for title in shipped().titles if counted[title]])
        self.titles.set_counts({"": counted.total(), **{name: counted[name] for name in self._names}})

    def chosen(self, findings: Mapping[str, Finding]) -> list[str]:
        """Return the keys of the findings to be listed."""
        grades, title = self._chosen_grades(), self.titles.current()
        return [key for key, one in findings.items() if one.severity in grades and (not title or one.title == title)]

    def _chosen_grades(self) -> Collection[Grade]:
        return _GRADES[self.grades.current()]

    def _offer(self, names: list[str]) -> None:
        if names == self._names:
            return
        before = self.titles.current()
        self._names = names
        self.titles.set_chips([("", self.tr("各种")), *((name, name) for name in names)])
        if before in names:
            self.titles.choose(before)
