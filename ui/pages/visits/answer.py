"""The person who is visited, with the common answers one key each; some of them ask one thing more."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.forms import RecordForm
from ui.language import shown
from ui.pages.people.rows import in_brief
from ui.pages.records.services import RecordServices
from ui.pages.verification.answers import AnswerButton
from ui.theme import theme
from ui.widgets import ButtonFlow, DetailPanel, KeyButton, Kind, ScrollBody, caption, spaced
from ui.widgets.labels import restyle
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Section, Values
from villagedesk.catalogue.problem import Severity
from villagedesk.context import Context
from villagedesk.register.people import PersonRow
from villagedesk.subjects import showing
from villagedesk.subjects.standing import work_words
from villagedesk.subjects.visits.results import Result
from villagedesk.subjects.visits.visit import Answer
from villagedesk.subjects.warnings.due import Due

LOOKS: Mapping[str, Kind] = {
    Result.AT_WORK: Kind.OK, Result.BACK: Kind.WARN, Result.NEW_WORK: Kind.OK, Result.SEEKS_WORK: Kind.ACCENT,
    Result.STAYS: Kind.PLAIN, Result.ASKS: Kind.ACCENT, Result.UNREACHED: Kind.WARN, Result.OTHER: Kind.PLAIN,
}  # fmt: skip
_SAID = ("findings", "next_on")
_MORE: Mapping[Result | None, tuple[str, tuple[str, ...]]] = {
    Result.BACK: ("spell", ("end_date", "end_reason", "next_plan")),
    Result.NEW_WORK: ("spell", ("start_date", "place", "employer", "work_type", "monthly_wage")),
    Result.ASKS: ("visit", ("needs", *_SAID)),
    Result.OTHER: ("visit", _SAID),
    None: ("visit", _SAID),
}
"""What an answer asks beside its key, fields of a record kind; None is what may be said to any answer before it."""
_NAME_ROOM = 36


class AnswerCard(DetailPanel):
    """`answered` brings an Answer; `left` tells that the list takes the keyboard again."""

    answered = Signal(object)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._services = RecordServices(context)
        self._asking: tuple[Result | None] | None = None
        self._said: Values = {}
        self._facts: list[tuple[str, str]] = []
        self.more: RecordForm | None = None
        self.answers = {
            result: AnswerButton(shown(result.label), result.value, height=33, letters=15) for result in Result
        }
        self.note = caption("", "note", wrap=True)
        self.save_button = KeyButton(self.tr("记下"), "Ctrl+S", role="primary")
        self.cancel_button = KeyButton(self.tr("取消"), "Esc", serves=False)
        self.undo_button = KeyButton(self.tr("撤销"), "Backspace", role="quiet")
        self.write_button = KeyButton(self.tr("写情况"), "0", role="quiet")
        self._keys, self._extra = QWidget(), QWidget()
        self._room = ScrollBody()
        self._build()
        for result, button in self.answers.items():
            button.clicked.connect(partial(self.answer, result))
        self.save_button.clicked.connect(self._take_more)
        self.cancel_button.clicked.connect(self.end_asking)
        self.write_button.clicked.connect(partial(self._ask, None))
        self.show_nobody()

    @property
    def is_asking(self) -> bool:
        """Tell whether an answer waits for what it asks beside its key."""
        return self._asking is not None

    def show_nobody(self) -> None:
        """Show that nobody is chosen."""
        self.end_asking()
        self.show_subject(self.tr("未选人"))
        self.show_rows(())
        self._keys.setEnabled(False)

    def show_person(self, row: PersonRow, one: Due, last: str, today: date) -> None:
        """Show a person, why to go there, and what was heard the last time."""
        self.end_asking()
        badges = [(shown(Result(one.result).label), LOOKS[one.result])] if one.result in LOOKS else []
        self.show_subject(str(row.person.get("name") or ""), in_brief(row, today), badges)
        phones = (str(row.person.get(name) or "") for name in ("phone", "family_phone"))
        self._facts = [
            (self.tr("为什么"), shown(one.why)),
            (self.tr("户主"), str(row.household.get("head_name") or "")),
            (self.tr("现在"), shown(work_words(row))),
            (self.tr("单位"), str(row.spell.get("employer") or "") if not row.spell.get("end_date") else ""),
            (self.tr("电话"), "、".join(showing.spaced_phone(phone) for phone in phones if phone)),
            (self.tr("上次走访"), shown(last)),
        ]
        self._said = {}
        self._show_said()
        self._keys.setEnabled(True)
        self._say("")
        for result, button in self.answers.items():
            button.setChecked(result == one.result)

    def answer(self, result: Result, *_: object) -> None:
        """Take a key: most of them are an answer, some ask one thing more."""
        self.answers[result].setChecked(False)
        if result in _MORE and not (result is Result.OTHER and self._said.get("findings")):
            self._ask(result)
        else:
            self._tell(result, {})

    def refuse(self, words: str) -> None:
        """Say why an answer was not kept."""
        self._say(words)

    def end_asking(self) -> None:
        """Show the keys again."""
        if self._asking is None:
            return
        self._asking = None
        if self.more is not None:
            self.more.hide()
            self.more.deleteLater()
            self.more = None
        self._extra.hide()
        self._keys.show()
        self._share(0)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up what an answer asks, or gives the keyboard back to the list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.is_asking:
            self.end_asking()
        else:
            self.left.emit()

    def _build(self) -> None:
        keys = spaced(QVBoxLayout(self._keys), 0, 4)
        grid = spaced(QGridLayout(), 0, 4)
        for number, button in enumerate(self.answers.values()):
            grid.addWidget(button, number // 2, number % 2)
        lesser = ButtonFlow(6)
        for small in (self.write_button, self.undo_button):
            small.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            lesser.add_item(small)
        keys.addLayout(grid)
        keys.addWidget(lesser)
        extra = spaced(QVBoxLayout(self._extra), 0, 6)
        feet = ButtonFlow(6)
        feet.add_item(self.save_button)
        feet.add_item(self.cancel_button)
        extra.addWidget(self._room, 1)
        extra.addWidget(feet)
        self._extra.hide()
        foot = QWidget()
        column = spaced(QVBoxLayout(foot), 0, 6)
        column.addWidget(self.note)
        column.addWidget(self._keys)
        column.addWidget(self._extra, 1)
        foot.setMinimumWidth(self._keys.minimumSizeHint().width())
        self.foot.addWidget(foot, 1)
        self.findChildren(QScrollArea)[0].setMinimumHeight(theme().px(_NAME_ROOM))

    def _share(self, share: int) -> None:
        """Give what is asked so many times the room of the facts above it; 0 gives it what it needs."""
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.setStretchFactor(self.foot, share)

    def _ask(self, result: Result | None, *_: object) -> None:
        """Ask what belongs to an answer in the place of the keys."""
        kind, names = _MORE[result]
        declared = KINDS[kind]
        fields = tuple(declared.field(name) for name in names)
        self._asking = (result,)
        words = shown(result.label) if result else self.tr("了解到的情况")
        self.more = RecordForm(declared, self._services, sections=[Section(words, fields)])
        self.more.last_field_entered.connect(self._take_more)
        if kind == "spell":
            day = fields[0].name
            self.more.fill_in({day: self._context.today.isoformat()}, {day: self.tr("今天，可以改")})
        else:
            self.more.fill_in(self._said)
        self._room.column.addWidget(self.more)
        self._keys.hide()
        self._extra.show()
        self._say("")
        self._share(5)
        self.more.focus_field(names[0])

    def _take_more(self) -> None:
        if self._asking is None or self.more is None:
            return
        values = self.more.values()
        problems = [one for one in self.more.reading_problems() if one.severity is Severity.ERROR]
        if problems:
            self.more.set_problems(problems)
            self.more.focus_field(problems[0].field)
            return
        (result,) = self._asking
        self._said |= {name: values[name] for name in _SAID if name in values}
        if result is None:
            self._show_said()
            self.end_asking()
        else:
            self._tell(result, values)

    def _tell(self, result: Result, values: Mapping[str, object]) -> None:
        needs = values.get("needs")
        work = {} if result in (Result.ASKS, Result.OTHER) else dict(values)
        self.answered.emit(
            Answer(
                result,
                str(self._said.get("findings") or ""),
                tuple(str(need) for need in needs) if isinstance(needs, list) else (),
                str(self._said.get("next_on") or ""),
                work,
            )
        )

    def _show_said(self) -> None:
        said = [str(self._said.get(name) or "") for name in _SAID]
        self.show_rows([(self.tr("这次"), said[0]), (self.tr("下次"), said[1]), *self._facts])

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        restyle(self.note, "severity", "bad" if words else "")
