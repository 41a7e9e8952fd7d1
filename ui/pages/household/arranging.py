"""Members moving to another household, another head, and voiding: asked for above the form, then written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms import FormServices
from ui.language import shown
from ui.pages.household.bars import HeadBar, MoveBar
from ui.pages.household.desk import HouseholdDesk
from ui.pages.household.saving import HouseholdSaver
from ui.pages.person.bars import VoidBar
from ui.widgets import spaced
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Value
from villagedesk.register.record import Record
from villagedesk.subjects.household_head import relations_after
from villagedesk.subjects.households import Member


class Arranging(QWidget):
    """The three questions; `asked` tells that one is shown, `arranged` brings words of what was done, often none."""

    asked = Signal()
    arranged = Signal(str)

    def __init__(
        self, desk: HouseholdDesk, saver: HouseholdSaver, services: FormServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saver = saver
        self.voiding = VoidBar()
        self.moving = MoveBar(services)
        self.heading = HeadBar(services)
        self.bars = (self.voiding, self.moving, self.heading)
        column = spaced(QVBoxLayout(self), 0, 8)
        for bar in self.bars:
            column.addWidget(bar)
        desk.void_requested.connect(self._ask_to_void)
        desk.move_button.clicked.connect(self._ask_move)
        desk.head_button.clicked.connect(self._ask_head)
        desk.body.conflicts.decided.connect(saver.decide)
        self.voiding.confirmed.connect(saver.void)
        self.moving.moved.connect(self._move)
        self.moving.moved_out.connect(self._move_out)
        self.heading.decided.connect(self._set_head)
        saver.arranged.connect(self.arranged)
        saver.written.connect(self._tell_written)
        saver.voided.connect(self._tell_voided)

    def close_bars(self) -> bool:
        """Take a question back; False where none is asked."""
        asked = [bar for bar in self.bars if bar.isVisible()]
        for bar in self.bars:
            bar.hide()
        return bool(asked)

    def _ask_to_void(self, record: Record) -> None:
        self.close_bars()
        self.asked.emit()
        name = self._desk.person.name if self._desk.person is not None and record.kind != "income" else ""
        words = self.tr("作废 {name} 的{about}？作废后不再列出，历史里仍能查到。")
        if record.kind == "labourer":
            words = self.tr("作废 {name} 的登记？作废后不再列出，历史里仍能查到。")
        elif not name:
            words = self.tr("作废这条{about}？")
        self.voiding.ask(record, words.format(name=name, about=shown(KINDS[record.kind].label)))

    def _ask_move(self) -> None:
        member = self._ready_member()
        if member is not None:
            self.moving.ask(member)

    def _ask_head(self) -> None:
        member = self._ready_member()
        if member is not None:
            members = self._desk.family.members
            self.heading.ask(members, member.id, relations_after(members, member.id))

    def _ready_member(self) -> Member | None:
        """Return the member shown, once nothing of the form waits to be saved."""
        self.close_bars()
        if self._desk.has_typing:
            self.arranged.emit(self.tr("先按 Ctrl+S 保存刚才填的内容。"))
            return None
        self.asked.emit()
        return self._desk.member()

    def _move(self, person: str, household: str, relation: Value) -> None:
        words = self.tr("{name} 已转到别的户。").format(name=self._name(person))
        self._saver.move(person, household, relation, words)

    def _move_out(self, person: str) -> None:
        words = self.tr("{name} 已另立一户，住址和村民组照抄，可以到“按户”里打开核对。").format(name=self._name(person))
        self._saver.move_out(person, words)

    def _set_head(self, head: str, relations: dict[str, Value]) -> None:
        words = self.tr("户主已改为 {name}。").format(name=self._name(head))
        self._saver.set_head(self._desk.family.home, head, relations, words)

    def _name(self, person: str) -> str:
        return next((member.name for member in self._desk.family.members if member.id == person), "")

    def _tell_written(self) -> None:
        self.arranged.emit("")

    def _tell_voided(self, _record: object) -> None:
        self.arranged.emit(self.tr("已作废。"))
