"""Below the list: the person on whom the keyboard stands, every reason, the papers to tick, and the next step."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.language import shown
from ui.pages.subsidies.rows import Line, look, state_words
from ui.widgets import Badge, KeyButton, caption, spaced
from ui.widgets.chips import ChipPicks
from ui.widgets.detail import clear
from villagedesk.catalogue.codes import code_list
from villagedesk.subjects.subsidies import flow, papers
from villagedesk.subjects.subsidies.policy import Policy


class Below(QWidget):
    """`ticked` brings the papers that are there, `stepped` the status that was chosen to come next."""

    ticked = Signal(object)
    stepped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self.name = caption("", "strong")
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.reasons = caption("", wrap=True)
        self.lacking = caption("", "note", wrap=True)
        self.papers = ChipPicks()
        self.step_button = KeyButton(self.tr("办下一步"), "F7", icon="arrow-right")
        self._badges = spaced(QHBoxLayout(), 0, 6)
        head = spaced(QHBoxLayout(), 0, 10)
        head.addWidget(self.name)
        head.addLayout(self._badges)
        head.addStretch(1)
        head.addWidget(self.step_button)
        column = spaced(QVBoxLayout(self), (0, 2, 0, 0), 8)
        column.addLayout(head)
        for part in (self.papers, self.lacking, self.reasons):
            column.addWidget(part)
        self.steps = QMenu(self)
        self.papers.changed.connect(self._tell)
        self.step_button.clicked.connect(self.offer_steps)
        self.show_line(None, None)

    def show_line(self, policy: Policy | None, line: Line | None) -> None:
        """Show a person, or that nobody is chosen."""
        self._line = line
        clear(self._badges)
        self.name.setText(line.finding.facts.name if line else self.tr("未选人"))
        application = line.application if line else None
        self.step_button.setVisible(application is not None and bool(flow.following(application.status)))
        self.reasons.setText("\n".join(_reasons(line)) if line else "")
        for part in (self.papers, self.lacking):
            part.setVisible(application is not None and policy is not None)
        if line is None:
            return
        self._badges.addWidget(Badge(state_words(line), look(line)))
        if application is not None and policy is not None:
            self._show_papers(policy, list(application.values.get("documents") or ()))

    def offer_steps(self) -> None:
        """Show what may follow for the application shown, the usual step first."""
        application = self._line.application if self._line else None
        following = flow.following(application.status) if application else ()
        self.steps.clear()
        for status in following:
            action = self.steps.addAction(shown(code_list("subsidy_status").label(status)))
            action.triggered.connect(partial(self.stepped.emit, status))
        if following:
            self.steps.popup(self.step_button.mapToGlobal(QPoint(0, self.step_button.height())))
            self.steps.setActiveAction(self.steps.actions()[0])

    def _show_papers(self, policy: Policy, there: Sequence[str]) -> None:
        self.papers.set_chips([(one, one) for one in papers.wanted(policy)])
        self.papers.choose(there)
        missing = papers.lacking(policy, there)
        words = self.tr("材料还缺：{papers}").format(papers=shown(missing)) if missing else self.tr("材料齐了。")
        self.lacking.setText(words)

    def _tell(self) -> None:
        self.ticked.emit(list(self.papers.chosen()))


def _reasons(line: Line) -> list[str]:
    told = [f"{shown(point.sign.value)}：{shown(point.text)}" for point in line.finding.points]
    return [shown(line.change.why()), *told] if line.change else told
