"""台账 of the roll as rows and as spreadsheets: what a declaration of `lists_definition` asks for."""

from collections.abc import Iterator, Sequence
from datetime import date

from db.bulk import chunks
from villagedesk.catalogue.cells import Cell
from villagedesk.catalogue.lookups import Lookups
from villagedesk.register import people
from villagedesk.register.people import Filter
from villagedesk.register.store import Register
from villagedesk.reports import workbook
from villagedesk.reports.output import Target
from villagedesk.subjects.lists_answers import PersonAnswers
from villagedesk.subjects.lists_definition import Definition
from villagedesk.subjects.slips import unit_title

_SERIAL = workbook.Column("序号", 6)
_SIGNING_ROOM = " " * 18


def answers(
    register: Register, lookups: Lookups, chip: Filter = Filter.ALL, group: str = "", order: str = "number"
) -> Iterator[PersonAnswers]:
    """Yield what the people of a list answer, in its order; `chip`, `group` and `order` as in `people.ids`."""
    with register.database.reading() as connection:
        wanted = people.ids(connection, chip, group=group, order=order)
    return of_people(register, lookups, wanted)


def of_people(register: Register, lookups: Lookups, wanted: Sequence[str]) -> Iterator[PersonAnswers]:
    """Yield what the people with these record ids answer; an id without a person is passed over."""
    today = lookups.today
    for some in chunks(wanted):
        with register.database.reading() as connection:
            found = people.rows(connection, some)
        yield from (PersonAnswers(row, today) for row in found)


def rows(register: Register, lookups: Lookups, definition: Definition) -> Iterator[list[workbook.Cell]]:
    """Yield the rows of a ledger: the running number, then its columns; dates as ISO text."""
    fields = [column.field for column in definition.columns]
    listed = answers(register, lookups, definition.filter, order=definition.order)
    for number, person in enumerate(listed, start=1):
        yield [number, *(_plain(person.cell(field)) for field in fields)]


def write(register: Register, lookups: Lookups, definition: Definition, target: Target) -> int:
    """Write a ledger as a spreadsheet and return how many people it lists; VillageDeskError where that fails."""
    unit = unit_title(register.identity.village_name)
    columns = [workbook.Column(column.label, column.width, column.text) for column in definition.columns]
    day = lookups.today
    head = (
        f"{register.identity.village_name}{definition.title}",
        f"填报单位（盖章）：{unit}{' ' * 8}填报日期：{day.year}年{day.month}月{day.day}日",
    )
    foot = (_SIGNING_ROOM.join(f"{name}：" for name in definition.foot),) if definition.foot else ()
    return workbook.write_workbook(
        target, definition.title, [_SERIAL, *columns], rows(register, lookups, definition), head, foot
    )


def _plain(cell: Cell) -> workbook.Cell:
    if isinstance(cell, date):
        return cell.isoformat()
    return cell if isinstance(cell, str | int | float) else None
