"""待走访: who is to be visited, in the order of the sheet; the results are typed in one pass, one key a person."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.dialogs.print_document import PrintDocument
from ui.language import in_a_row
from ui.pages.visits.answer import LOOKS, AnswerCard
from ui.pages.visits.keeper import VisitKeeper
from ui.pages.visits.listing import ListPart
from ui.pages.visits.round import RoundBar
from ui.tables import Column, Row
from ui.tasks import Progress
from ui.widgets import EmptyState, Kind
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.subjects.sheet import Sheet
from villagedesk.subjects.standing import work_words
from villagedesk.subjects.visits.results import Result
from villagedesk.subjects.visits.visit import Answer
from villagedesk.subjects.warnings.due import Due, campaign, due
from villagedesk.subjects.warnings.tables import due_sheet, phone, rows_of

_OPEN, _UNREACHED, _DONE, _ALL = "open", "unreached", "done", "all"
_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class _Answer:
    wanted: list[Due] = field(default_factory=list)
    people: dict[str, PersonRow] = field(default_factory=dict)
    last: dict[str, str] = field(default_factory=dict)
    pressed: int = 0


class DuePart(ListPart):
    """The list with what its visits have in common above it, and the person with the keys beside it."""

    gives_up = ("on", "phone", "work", "why")
    grows = ("why",)

    def __init__(self, context: Context) -> None:
        self._answer = _Answer()
        self._due: dict[str, Due] = {}
        self._wanted = ""
        self.card = AnswerCard(context)
        super().__init__(context, self.tr("待走访"), _declared(), self.card)
        self.print_button.setText(self.tr("打印走访表"))
        self.bar = RoundBar(context)
        self.keeper = VisitKeeper(context, self)
        self.bar.take(self.column, self.list_box)
        self.chips.set_chips(
            [
                (_OPEN, self.tr("待走访")), (_UNREACHED, self.tr("没联系上")), (_DONE, self.tr("已走访")),
                (_ALL, self.tr("全部")),
            ]
        )  # fmt: skip
        self.table.setColumnHidden(0, True)
        self.table.set_empty(EmptyState(self.tr("没有要走访的人。"), icon="circle-check"))
        self.bar.changed.connect(self.refresh)
        self.bar.closed.connect(self.table.setFocus)
        self.table.chosen.connect(self._show_person)
        self.table.opened.connect(partial(self.go.emit, "person"))
        self.keeper.written.connect(self.changed)
        self.keeper.undone.connect(self._take_undone)
        self.keeper.failed.connect(self._take_failed)
        self.card.answered.connect(self.keep)
        self.card.left.connect(self.table.setFocus)
        self.card.undo_button.clicked.connect(self.take_back)
        self.card.undo_button.setEnabled(False)

    def arrive(self, person: object) -> None:
        """Stand on a person as soon as the list is read."""
        self._wanted = str(person or "")

    def leave(self) -> bool:
        """Wait for the last key; what is saved elsewhere meanwhile would be what an undo takes back."""
        self._forget_undo()
        return not self.keeper.is_busy

    def refresh(self) -> None:
        """Read the list anew; chip and person stay."""
        self.bar.refresh()
        super().refresh()

    def read(self) -> _Answer:
        """Return who is to be visited, and what is known of them."""
        from villagedesk.subjects.warnings.sheets import last_visits

        whom, pressed, today = self.bar.chosen(), self.keeper.pressed, self.context.today
        with self.context.register.database.reading() as connection:
            if whom.campaign is not None:
                wanted = campaign(connection, whom.campaign, today)
            else:
                among = set(people.ids(connection, whom.who, today=today))
                wanted = [one for one in due(connection, today) if one.id in among]
            ids = [one.id for one in wanted]
            return _Answer(wanted, rows_of(connection, ids), last_visits(connection, ids), pressed)

    def show_found(self, found: object) -> None:
        """Show who is to be visited, unless a key was pressed meanwhile."""
        if not isinstance(found, _Answer):
            return
        if found.pressed != self.keeper.pressed or self.keeper.is_busy:
            return
        self._answer = found
        self._due = {one.id: one for one in found.wanted}
        if self._wanted in self._due:
            self.chips.choose(_ALL if self._due[self._wanted].result else _OPEN)
        self.show_chip()

    def show_chip(self) -> None:
        """List what the chosen chip stands for, and stand on the first who waits."""
        ids = [one.id for one in self._due.values() if _holds(self.chips.current(), one)]
        self._count()
        here, self._wanted = self._wanted or self.table.current_id(), ""
        self.table.set_ids(ids)
        self.table.refresh()
        self._stand_on(here if here in ids else ids[0] if ids else "")
        self.fit_columns()

    def fetch(self, ids: Sequence[str]) -> Sequence[Row]:
        """Return the rows of people."""
        return [_row(self._due[one], self._answer.people.get(one)) for one in ids]

    def sheet(self) -> Sheet:
        """Return the listed people as a list."""
        with self.context.register.database.reading() as connection:
            return due_sheet(connection, [self._due[one] for one in self.table.paged.ids], self.bar.title())

    def document(self) -> PrintDocument:
        """Return the sheets to take along, a group on pages of its own."""
        from villagedesk.reports.visit_sheet import draw_visit_sheets
        from villagedesk.subjects.warnings.sheets import sheets

        context, title = self.context, self.bar.title()
        wanted = [self._due[one] for one in self.table.paged.ids]

        def make(_: Progress) -> bytes:
            target = io.BytesIO()
            draw_visit_sheets(sheets(context.register, wanted, title, context.today), target)
            return target.getvalue()

        return PrintDocument(title, f"{title}_{context.unit.name}_{self.today.isoformat()}.pdf", "页", make)

    def keep(self, answer: Answer) -> None:
        """Keep what was heard about the chosen person, and go on to the next."""
        one, held = self._due.get(self.table.current_id()), self.bar.held()
        if one is None or held is None:
            return
        if not held.visitor:
            self.card.refuse(self.tr("请在上面写走访人的姓名，写一次就行。"))
            self.bar.open()
            self.bar.visitor.setFocus()
            return
        self._due[one.id] = replace(one, result=answer.result.value)
        self.keeper.keep(one.id, held, answer)
        self._go_on(one.id)

    def take_back(self) -> None:
        """Take the last visit back, with all that followed from it."""
        if self.keeper.last and not self.keeper.is_busy:
            self._wanted = self.keeper.last
            self.keeper.take_back()
            self.card.undo_button.setEnabled(False)

    def _count(self) -> None:
        chips = (_OPEN, _UNREACHED, _DONE, _ALL)
        some = list(self._due.values())
        self.chips.set_counts({chip: sum(_holds(chip, one) for one in some) for chip in chips})
        waiting = sum(_holds(_OPEN, one) for one in some)
        self.counted.emit(self.tr("还有 {n:,} 人").format(n=waiting))

    def _go_on(self, person: str) -> None:
        """Stand on the next of the list who waits; the list keeps its order until it is read anew."""
        self._count()
        self.card.undo_button.setEnabled(True)
        self.table.refresh()
        ids = self.table.paged.ids
        at = ids.index(person) + 1 if person in ids else 0
        waiting = [one for one in (*ids[at:], *ids[:at]) if not self._due[one].result]
        self.say("" if waiting else self.tr("这份名单走访完了。"))
        self._stand_on(waiting[0] if waiting else person)
        self.table.setFocus()

    def _stand_on(self, person: str) -> None:
        before = self.table.current_id()
        row = self.table.paged.row_of(person) if person else -1
        if row >= 0:
            self.table.choose_row(row)
        if self.table.current_id() == before:  # else the list has told that another one is chosen
            self._show_person(before)

    def _show_person(self, person: str) -> None:
        one, row = self._due.get(person), self._answer.people.get(person)
        if one is None or row is None:
            self.card.show_nobody()
        else:
            self.card.show_person(row, one, self._answer.last.get(person, ""), self.today)

    def _take_failed(self, error: VillageDeskError) -> None:
        """Say what was not kept, and stand on that person again with the list as it is."""
        self._wanted = person = self.keeper.last
        self._forget_undo()
        if person in self._due:
            self._due[person] = replace(self._due[person], result="")
        self.notice.show_notice(in_a_row(error.message, error.hint), Kind.BAD)
        self.notice.show()
        self.show_chip()

    def _take_undone(self) -> None:
        self.say(self.tr("已撤销上一条走访。"))
        self.changed.emit()
        self.refresh()

    def _forget_undo(self) -> None:
        self.keeper.last = ""
        self.card.undo_button.setEnabled(False)


def _holds(chip: str, one: Due) -> bool:
    match chip:
        case "unreached":
            return one.result == Result.UNREACHED
        case "done":
            return bool(one.result) and one.result != Result.UNREACHED
        case "all":
            return True
        case _:
            return not one.result or one.result == Result.UNREACHED


def _declared() -> list[Column]:
    results = {Result(code).label: kind for code, kind in LOOKS.items()}
    return [
        Column("place", tr("序号"), 52, right=True, sortable=False, fixed=True),
        Column("name", tr("姓名"), 94, sortable=False, fixed=True),
        Column("group", tr("村民组"), 84, sortable=False),
        Column("work", tr("现在状况"), 156, sortable=False),
        Column("phone", tr("电话"), 134, sortable=False),
        Column("why", tr("为什么走访"), 180, sortable=False),
        Column("on", tr("到期"), 104, sortable=False),
        Column("result", tr("结果"), 124, badges=results, sortable=False, fixed=True),
    ]


def _row(one: Due, row: PersonRow | None) -> Row:
    if row is None:
        return ("",) * _COLUMNS
    result = Result(one.result).label if one.result in LOOKS else ""
    name = str(row.person.get("name") or "")
    return (str(one.place), name, one.group, work_words(row), phone(row), one.why, one.on, result)


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("DuePart", text)
