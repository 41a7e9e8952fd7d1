"""Questions about the members of a household: to which other one somebody moves, and who stands how to a new head."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.forms import FormServices
from ui.forms.choices import ChoiceEditor
from ui.forms.enter import EnterKeys
from ui.theme import theme
from ui.widgets import Card, KeyButton, caption, spaced
from ui.widgets.detail import clear
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Value
from villagedesk.subjects.households import Member

_LABOURER = KINDS["labourer"]
_RELATION = _LABOURER.field("relation_to_head")
_HOUSEHOLD = _LABOURER.field("household")


class _Question(Card):
    """A card above the form with a question, editors and two buttons; hidden until it asks."""

    def __init__(self, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.question = caption("", "strong", wrap=True)
        self.no_button = KeyButton(self.tr("取消"))
        self.yes_button = KeyButton(yes, icon="check", role="primary")
        self.keys = EnterKeys(self)
        self.keys.forward.connect(self._go_on)
        self.keys.back.connect(self._go_back)
        self.editors: list[ChoiceEditor] = []
        self.no_button.clicked.connect(self.hide)
        self.hide()

    def watch(self, editor: ChoiceEditor) -> None:
        """Let Enter lead through this editor."""
        self.editors.append(editor)
        self.keys.watch(editor.control)

    def chosen(self, editor: ChoiceEditor) -> Value:
        """Return what stands in an editor; None where it is empty or not understood."""
        editor.settle()
        return editor.reading().values.get(editor.field.name)

    def _go_on(self, control: QWidget) -> None:
        at = next(number for number, editor in enumerate(self.editors) if editor.control is control)
        self.editors[at].settle()
        following: QWidget = self.editors[at + 1].control if at + 1 < len(self.editors) else self.yes_button
        following.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_back(self, control: QWidget) -> None:
        at = next(number for number, editor in enumerate(self.editors) if editor.control is control)
        self.editors[max(0, at - 1)].control.setFocus(Qt.FocusReason.BacktabFocusReason)


class MoveBar(_Question):
    """Asks where a member moves.

    `moved` brings the person, the other household and the relation to its head; `moved_out` the person alone.
    """

    moved = Signal(str, str, object)
    moved_out = Signal(str)

    def __init__(self, services: FormServices, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("转过去"), parent)
        self._person = ""
        self.home = ChoiceEditor(_HOUSEHOLD, services)
        self.relation = ChoiceEditor(_RELATION, services)
        self.out_button = KeyButton(self.tr("另立一户，自己当户主"), icon="house-plus")
        asked = spaced(QGridLayout(), 0, 4)
        asked.setHorizontalSpacing(theme().px(20))
        self.body.addWidget(self.question)
        for place, (words, editor, room) in enumerate(
            (
                (self.tr("转到（户主姓名、首字母或组名）"), self.home, 3),
                (self.tr("与那户户主的关系"), self.relation, 2),
            )
        ):
            label = caption(words, wrap=True)
            label.setBuddy(editor.control)
            editor.control.setAccessibleName(words)
            editor.control.setMinimumWidth(theme().px(120))
            self.watch(editor)
            asked.addWidget(label, 0, place)
            asked.addWidget(editor, 1, place)
            asked.setColumnStretch(place, room)
        self.body.addLayout(asked)
        foot = spaced(QHBoxLayout(), 0, 10)
        foot.addWidget(self.out_button)
        foot.addStretch(1)
        foot.addWidget(self.no_button)
        foot.addWidget(self.yes_button)
        self.body.addLayout(foot)
        self.yes_button.clicked.connect(self._confirm)
        self.out_button.clicked.connect(self._leave)

    def ask(self, member: Member) -> None:
        """Appear for one member."""
        self._person = member.id
        self.question.setText(self.tr("{name} 转到哪一户？").format(name=member.name))
        for editor in self.editors:
            editor.set_value(None)
        self.show()
        self.home.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        home = self.chosen(self.home)
        if not isinstance(home, str):
            self.question.setText(self.tr("没有这一户。请输入户主姓名或首字母，从列表里选。"))
            self.home.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hide()
        self.moved.emit(self._person, home, self.chosen(self.relation))

    def _leave(self) -> None:
        self.hide()
        self.moved_out.emit(self._person)


class HeadBar(_Question):
    """Asks how everybody stands to the new head; `decided` brings the head and the relations by person."""

    decided = Signal(str, object)

    def __init__(self, services: FormServices, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("改户主"), parent)
        self._services = services
        self._head = ""
        self._members: list[str] = []
        self._grid = spaced(QGridLayout(), 0, 6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        foot = spaced(QHBoxLayout(), 0, 10)
        self.body.addWidget(self.question)
        self.body.addLayout(self._grid)
        foot.addWidget(caption(self.tr("留空的以后再填，校核时会提醒。"), "note", wrap=True), 1)
        foot.addWidget(self.no_button)
        foot.addWidget(self.yes_button)
        self.body.addLayout(foot)
        self.yes_button.clicked.connect(self._confirm)

    def ask(self, members: Sequence[Member], head: str, relations: Mapping[str, Value]) -> None:
        """Appear with what is known already."""
        self._head = head
        clear(self._grid)
        self.editors = []
        self._members = list(relations)
        named = {member.id: member for member in members}
        for number, (person, relation) in enumerate(relations.items()):
            editor = ChoiceEditor(_RELATION, self._services)
            editor.set_value(relation)
            editor.control.setAccessibleName(self.tr("{name}与新户主的关系").format(name=named[person].name))
            self.watch(editor)
            self._grid.addWidget(caption(named[person].name), number // 2, number % 2 * 2)
            self._grid.addWidget(editor, number // 2, number % 2 * 2 + 1)
        words = self.tr("改 {name} 为户主。请核对每个人与新户主的关系：").format(name=named[head].name)
        self.question.setText(words if relations else self.tr("改 {name} 为户主？").format(name=named[head].name))
        self.show()
        first: QWidget = self.editors[0].control if self.editors else self.yes_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        relations = dict(zip(self._members, map(self.chosen, self.editors), strict=True))
        self.hide()
        self.decided.emit(self._head, relations)
