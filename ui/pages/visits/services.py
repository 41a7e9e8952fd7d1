"""1311: how often everybody was served this year, and who still lacks what; below it the chat of those from home."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from ui.language import shown
from ui.pages.visits.listing import ListPart
from ui.tables import Column, Row
from ui.widgets import EmptyState, caption, spaced
from villagedesk.context import Context
from villagedesk.subjects.sheet import Sheet
from villagedesk.subjects.visits.chats import ChatCount, in_chats
from villagedesk.subjects.visits.services import Plan, Served, Service, plan, served
from villagedesk.subjects.warnings.tables import services_sheet

_ALL, _LACKING, _YEARS = "all", "lacking", 3


@dataclass(frozen=True, slots=True)
class _Answer:
    plan: Plan
    year: int
    people: dict[str, Served]
    chats: tuple[ChatCount, ...]


class ServicesPart(ListPart):
    """Everybody with the counts of a year; chips tell who lacks which service."""

    gives_up = ("phone",)
    grows = ("lacks",)

    def __init__(self, context: Context) -> None:
        with context.register.database.reading() as connection:
            self._plan = plan(connection)
        self._answer: _Answer | None = None
        super().__init__(context, shown(self._plan.title), self._declared())
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("年度"))
        for back in range(_YEARS):
            year = self.today.year - back
            self.year.addItem(self.tr("{year} 年").format(year=year), year)
        self.chat = caption("", "soft", wrap=True)
        row = spaced(QHBoxLayout(), 0, 12)
        row.addWidget(self.year)
        row.addWidget(self.chat, 1)
        self.column.insertLayout(0, row)
        lacking = [
            (service.label, self.tr("缺{service}").format(service=shown(service.label)))
            for service in self._plan.services
        ]
        self.chips.set_chips([(_LACKING, self.tr("还缺服务的")), *lacking, (_ALL, self.tr("全部"))])
        self.table.set_empty(EmptyState(self.tr("这里面没有人，服务都到位了。"), icon="circle-check"))
        self.year.activated.connect(self.refresh)
        self.table.opened.connect(self._open)

    def read(self) -> _Answer:
        """Return the counts of the chosen year."""
        year = int(self.year.currentData())
        with self.context.register.database.reading() as connection:
            people = {one.id: one for one in served(connection, year)}
            return _Answer(plan(connection), year, people, tuple(in_chats(connection)))

    def show_found(self, found: object) -> None:
        """Show the counts; chip and place stay."""
        if not isinstance(found, _Answer):
            return
        self._answer = found
        names = [_LACKING, *(service.label for service in self._plan.services), _ALL]
        self.chips.set_counts({name: len(self._of(name)) for name in names})
        inside, total = (sum(getattr(one, name) for one in found.chats) for name in ("inside", "total"))
        self.chat.setText(
            self.tr("老乡群：在册 {total:,} 人，已进群 {inside:,} 人。").format(total=total, inside=inside)
        )
        self.show_chip()

    def show_chip(self) -> None:
        """List who lacks what the chosen chip names."""
        some = self._of(self.chips.current())
        self.table.set_ids([one.id for one in some])
        self.table.refresh()
        if some and not self.table.current_id():
            self.table.choose_row(0)
        self.counted.emit(self.tr("{n:,} 人").format(n=len(some)))
        self.fit_columns()

    def fetch(self, ids: Sequence[str]) -> Sequence[Row]:
        """Return the rows of people."""
        known = self._answer.people if self._answer else {}
        return [self._row(known[one]) for one in ids]

    def sheet(self) -> Sheet:
        """Return the listed people with their counts."""
        year = self._answer.year if self._answer else self.today.year
        return services_sheet(self._plan, self._of(self.chips.current()), year)

    def _declared(self) -> list[Column]:
        counts = [
            Column(f"service{number}", self._times(service), 128, right=True, sortable=False)
            for number, service in enumerate(self._plan.services)
        ]
        return [
            Column("group", self.tr("村民组"), 96, sortable=False),
            Column("name", self.tr("姓名"), 100, sortable=False, fixed=True),
            Column("phone", self.tr("电话"), 138, sortable=False),
            *counts,
            Column("lacks", self.tr("还缺"), 280, sortable=False, fixed=True),
        ]

    def _times(self, service: Service) -> str:
        return self.tr("{service}（{n} 次）").format(service=shown(service.label), n=service.times)

    def _row(self, one: Served) -> Row:
        counts = [str(count) for count in one.counts]
        return (one.group, one.name, one.phone, *counts, "、".join(one.lacks(self._plan)))

    def _of(self, chip: str) -> list[Served]:
        everybody = list(self._answer.people.values()) if self._answer else []
        match chip:
            case "all":
                return everybody
            case "lacking":
                return [one for one in everybody if one.lacks(self._plan)]
            case _:
                return [one for one in everybody if chip in one.lacks(self._plan)]

    def _open(self, person: str) -> None:
        self.go.emit("person", person)
