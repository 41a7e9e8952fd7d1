"""What the visits of one pass have in common, written once: whom to visit, the day, who goes, how and for what."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.forms.days import spoken_day
from ui.language import shown
from ui.pages.tables.scope import ScopeChoice
from ui.theme import theme
from ui.widgets import ButtonFlow, KeyButton, ScrollBody, caption, spaced
from ui.widgets.labels import restyle
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.kinds import read
from villagedesk.context import Context
from villagedesk.register.selection import Selection
from villagedesk.subjects.visits.visit import Round
from villagedesk.subjects.warnings.due import Campaign

_DAY = KINDS["visit"].field("visited_on")
_PLACE = KINDS["spell"].field("place")
_WIDE, _NARROW = 170, 140


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom the list is about: a campaign, or those who are due where it is None."""

    campaign: Campaign | None
    who: Selection


class RoundBar(QWidget):
    """One line that says all of it; its button opens the questions in the place of the list.

    `changed` where the list is about others now, `closed` when the questions are answered.
    """

    changed = Signal()
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sought = ""
        self._list: QWidget | None = None
        self.line = caption("", wrap=True)
        self.open_button = KeyButton(self.tr("改这一趟"), "F6", icon="pencil")
        self.done_button = KeyButton(self.tr("好，看名单"), "Return", role="primary", serves=False)
        self.questions = ScrollBody(10)
        self.whom = _choice(self.tr("走访谁"), [("", self.tr("到期该走访的")), *_codes("campaign")])
        self.scope = ScopeChoice()
        self.place = _line(self.tr("在哪里务工"), "", self.tr("不限，例如广东"))
        self.day = _line(self.tr("走访日期"), context.today.isoformat())
        self.visitor = _line(self.tr("走访人"), context.user.name)
        self.method = _choice(self.tr("走访方式"), _codes("visit_method"))
        self.service = _choice(self.tr("服务事项"), _codes("service_kind"))
        self._place_box = _labelled(self.tr("务工地"), self.place, _WIDE)
        self._arrange()
        self.open_button.clicked.connect(self.open)
        self.done_button.clicked.connect(self.close_questions)
        self.whom.activated.connect(self._tell)
        self.scope.changed.connect(self.changed)
        self.place.editingFinished.connect(self._take_place)
        for line in (self.day, self.visitor, self.place):
            line.returnPressed.connect(self.close_questions)
        self.day.textEdited.connect(lambda: restyle(self.day, "problem", ""))
        QShortcut(
            QKeySequence("Esc"),
            self.questions,
            self.close_questions,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        self._describe()

    def take(self, column: QVBoxLayout, shown_otherwise: QWidget) -> None:
        """Stand at the top of a column, the questions in the place of what is shown otherwise."""
        self._list = shown_otherwise
        column.insertWidget(0, self)
        column.insertWidget(1, self.questions, 1)
        self.questions.hide()

    def open(self) -> None:
        """Show the questions."""
        self._show_questions(is_open=True)
        self.whom.setFocus()

    def close_questions(self) -> None:
        """Show the list again, if the day can be read."""
        if self.held() is not None:
            self._show_questions(is_open=False)
            self._describe()
            self.closed.emit()

    def refresh(self) -> None:
        """Read the groups and kept lists of people anew."""
        self.scope.refresh(self._context.register)
        self._describe()

    def chosen(self) -> Whom:
        """Return whom the list is about; visits of a campaign count from the first day of this year on."""
        code = str(self.whom.currentData() or "")
        if not code:
            return Whom(None, self.scope.scope())
        start = self._context.today.replace(month=1, day=1).isoformat()
        return Whom(Campaign(code, start, self.scope.scope(), self._digits()), self.scope.scope())

    def title(self) -> str:
        """Return what the sheet is called, in Chinese."""
        code = str(self.whom.currentData() or "")
        return f"{code_list('campaign').label(code)}走访表" if code else "走访表"

    def held(self) -> Round | None:
        """Return what was written; None, with the field marked, where the day cannot be read."""
        lookups = self._context.lookups
        reading = read(_DAY, spoken_day(self.day.text(), lookups.today), lookups)
        day = reading.values.get(_DAY.name)
        if not isinstance(day, str) or reading.problems:
            restyle(self.day, "problem", "bad")
            self.day.setFocus()
            return None
        self.day.setText(day)
        return Round(
            day, self.visitor.text().strip(), str(self.method.currentData() or ""),
            str(self.service.currentData() or ""), str(self.whom.currentData() or ""),
        )  # fmt: skip

    def _arrange(self) -> None:
        top = spaced(QHBoxLayout(self), 0, 10)
        top.addWidget(self.line, 1)
        top.addWidget(self.open_button)
        column = self.questions.column
        flow = ButtonFlow(12)
        for box in (
            _labelled(self.tr("走访谁"), self.whom, _WIDE),
            self.scope,
            self._place_box,
            _labelled(self.tr("日期"), self.day, _NARROW),
            _labelled(self.tr("走访人"), self.visitor, _NARROW),
            _labelled(self.tr("方式"), self.method, _NARROW),
            _labelled(self.tr("服务事项"), self.service, _NARROW),
        ):
            flow.add_item(box)
        self._place_box.hide()
        column.addWidget(flow)
        column.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _show_questions(self, *, is_open: bool) -> None:
        self.questions.setVisible(is_open)
        self.open_button.setEnabled(not is_open)
        if self._list is not None:
            self._list.setVisible(not is_open)

    def _describe(self) -> None:
        """Say in one line what the visits have in common."""
        said = (
            self.whom.currentText(), self.scope.box.currentText(), self.place.text() if self.whom.currentData() else "",
            self.day.text(), self.visitor.text(), self.method.currentText(), self.service.currentText(),
        )  # fmt: skip
        self.line.setText(" · ".join(filter(None, said)))

    def _digits(self) -> str:
        """Return the first digits of the place of work that was written, '' for anywhere."""
        lookups = self._context.lookups
        found = read(_PLACE, self.place.text(), lookups).values.get(_PLACE.name)
        code = str(found or "")
        while code.endswith("00"):
            code = code[:-2]
        return code

    def _take_place(self) -> None:
        if self.place.text() != self._sought:
            self._sought = self.place.text()
            self.changed.emit()

    def _tell(self, _index: int) -> None:
        self._place_box.setVisible(bool(self.whom.currentData()))
        self.changed.emit()


def _labelled(words: str, field: QWidget, width: int) -> QWidget:
    box = QWidget()
    row = spaced(QHBoxLayout(box), 0, 6)
    label = caption(words)
    label.setBuddy(field)
    field.setFixedWidth(theme().px(width))
    row.addWidget(label)
    row.addWidget(field)
    return box


def _line(name: str, text: str, hint: str = "") -> QLineEdit:
    line = QLineEdit(text)
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line


def _choice(name: str, entries: list[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for code, label in entries:
        box.addItem(label, code)
    return box


def _codes(name: str) -> list[tuple[str, str]]:
    return [(code.code, shown(code.label)) for code in code_list(name).choices]
