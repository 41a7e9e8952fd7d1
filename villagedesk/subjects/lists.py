"""台账 of the roll as rows and as spreadsheets: what a declaration of `lists_definition` asks for."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from db.bulk import chunks
from villagedesk.catalogue.cells import Cell
from villagedesk.catalogue.lookups import Lookups
from villagedesk.register import people
from villagedesk.register.selection import Filter, Selection
from villagedesk.register.store import Register
from villagedesk.reports import workbook
from villagedesk.reports.output import Target
from villagedesk.subjects.lists_answers import PersonAnswers
from villagedesk.subjects.lists_definition import Definition
from villagedesk.subjects.slips import unit_title

_SERIAL = workbook.Column("序号", 6)
_SIGNING_ROOM, _ROOM = " " * 18, " " * 8
_EVERY = 100
EVERYBODY = Selection()


def answers(
    register: Register, lookups: Lookups, which: Selection | Filter = Filter.ALL, order: str = "number"
) -> Iterator[PersonAnswers]:
    """Yield what the people of a list answer, in its order; `which` and `order` as in `people.ids`."""
    with register.database.reading() as connection:
        wanted = people.ids(connection, which, order, today=lookups.today)
    return of_people(register, lookups, wanted)


def of_people(register: Register, lookups: Lookups, wanted: Sequence[str]) -> Iterator[PersonAnswers]:
    """Yield what the people with these record ids answer; an id without a person is passed over."""
    today = lookups.today
    for some in chunks(wanted):
        with register.database.reading() as connection:
            found = people.rows(connection, some)
        yield from (PersonAnswers(row, today) for row in found)


def listed(register: Register, lookups: Lookups, definition: Definition, scope: Selection = EVERYBODY) -> list[str]:
    """Return the record ids of the people whom a ledger lists, in its order, as far as they are in `scope`."""
    with register.database.reading() as connection:
        wanted = people.ids(connection, definition.filter, definition.order, today=lookups.today)
        if scope == EVERYBODY:
            return list(wanted)
        among = set(people.ids(connection, scope, today=lookups.today))
    return [record for record in wanted if record in among]


def rows(
    register: Register, lookups: Lookups, definition: Definition, wanted: Sequence[str]
) -> Iterator[list[workbook.Cell]]:
    """Yield the rows of a ledger for people by their ids: the running number, then its columns; dates as ISO text."""
    fields = [column.field for column in definition.columns]
    for number, person in enumerate(of_people(register, lookups, wanted), start=1):
        yield [number, *(_plain(person.cell(field)) for field in fields)]


def write(
    register: Register,
    lookups: Lookups,
    definition: Definition,
    target: Target,
    scope: Selection = EVERYBODY,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Write a ledger as a spreadsheet and return how many people it lists; VillageDeskError where that fails.

    `progress` hears how many people of how many are written, and may raise to give up; then nothing is written.
    """
    unit = unit_title(register.identity.village_name)
    columns = [workbook.Column(column.label, column.width, column.text) for column in definition.columns]
    wanted = listed(register, lookups, definition, scope)
    body = rows(register, lookups, definition, wanted)
    foot = (_SIGNING_ROOM.join(f"{name}：" for name in definition.foot),) if definition.foot else ()
    return workbook.write_workbook(
        target,
        definition.title,
        [_SERIAL, *columns],
        _told(body, len(wanted), progress) if progress else body,
        (f"{register.identity.village_name}{definition.title}", f"填报单位（盖章）：{unit}{_ROOM}{filled_on(lookups)}"),
        foot,
    )


def filled_on(lookups: Lookups) -> str:
    """Return the day of reporting as it stands above a ledger."""
    day = lookups.today
    return f"填报日期：{day.year}年{day.month}月{day.day}日"


def _told(
    body: Iterator[list[workbook.Cell]], count: int, progress: Callable[[int, int], None]
) -> Iterator[list[workbook.Cell]]:
    for number, row in enumerate(body, start=1):
        if number % _EVERY == 0 or number == count:
            progress(number, count)
        yield row


def _plain(cell: Cell) -> workbook.Cell:
    if isinstance(cell, date):
        return cell.isoformat()
    return cell if isinstance(cell, str | int | float) else None
