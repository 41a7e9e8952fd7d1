"""What the page that fills templates reads: the template as it is understood, and what filling it will come to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ui.tables import Column
from ui.tasks import Progress
from villagedesk.catalogue.cells import Cell, plain
from villagedesk.context import Context
from villagedesk.ledgers.fill.form import Asked as Understood
from villagedesk.ledgers.fill.form import Filled, Foreseen, Form, check_target
from villagedesk.ledgers.fill.package import Book
from villagedesk.ledgers.ledger import ColumnMap
from villagedesk.register import people
from villagedesk.register.selection import Selection
from villagedesk.subjects import lists
from villagedesk.subjects.lists_answers import PersonAnswers
from villagedesk.subjects.slips import unit_title

MOST_ROWS = 200
"""Rows of the preview: enough to look at, whatever the village."""
_SAMPLES = 3
_PER_DIGIT, _EDGES, _WIDEST = 8, 30, 280
"""Pixels of a column at 100 %."""
_EVERY = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be filled and with whom; `book` is the opened template."""

    path: Path
    book: Book | None = None
    sheet: str | None = None
    mapping: Mapping[int, str | None] = field(default_factory=dict)
    scope: Selection = field(default_factory=Selection)


@dataclass(frozen=True, slots=True)
class Plan:
    """A template as it is understood; `foreseen` is None while no column is for the name.

    `serials` are the numbers of the columns that the program numbers itself, `samples` what stands in the others.
    """

    asked: Asked
    book: Book
    sheet: str
    header_rows: tuple[int, ...]
    columns: tuple[ColumnMap, ...]
    serials: tuple[int, ...]
    unmatched: tuple[str, ...]
    samples: Mapping[int, tuple[str, ...]]
    filled_columns: tuple[str, ...]
    foreseen: Foreseen | None

    def table_columns(self) -> list[Column]:
        """Return the columns of the preview."""
        rows = self.foreseen.rows if self.foreseen else ()
        widest = [max((_digits(row[n]) for row in rows), default=0) for n in range(len(self.filled_columns))]
        return [
            Column(f"{n}", header, min(_WIDEST, _PER_DIGIT * max(_digits(header), widest[n]) + _EDGES), sortable=False)
            for n, header in enumerate(self.filled_columns)
        ]


def read_plan(context: Context, asked: Asked, progress: Progress) -> Plan:
    """Open a template and work out what filling it will come to; RefusedFile where it cannot be filled."""
    book = asked.book or Book(asked.path)
    form = Form(context.register, context.lookups, book, Understood(asked.sheet, asked.mapping))
    template = form.template
    body = template.body()
    foreseen = None
    if template.names_people:
        foreseen = form.foresee(_answers(context, asked.scope, progress), MOST_ROWS)
    return Plan(
        asked=asked,
        book=book,
        sheet=template.sheet.name,
        header_rows=tuple(range(template.header.first + 1, template.header.last + 2)),
        columns=tuple(column for column in template.shown if column.column - 1 not in template.serials),
        serials=tuple(column + 1 for column in template.serials),
        unmatched=template.unmatched,
        samples={one.column: _samples(body, one.column - 1) for one in template.shown},
        filled_columns=tuple(column.header for column in template.columns),
        foreseen=foreseen,
    )


def write(context: Context, plan: Plan, target: Path, progress: Progress) -> Filled:
    """Fill the template and write the copy; the same refusals as `read_plan`, and where the disk refuses."""
    asked = plan.asked
    check_target(plan.book, asked.path, target)
    form = Form(context.register, context.lookups, plan.book, Understood(plan.sheet, asked.mapping))
    return form.write(target, list(_answers(context, asked.scope, progress)), unit_title(context.unit.name))


def _answers(context: Context, scope: Selection, progress: Progress) -> Iterator[PersonAnswers]:
    with context.register.database.reading() as connection:
        wanted = people.ids(connection, scope, "group", today=context.today)
    for number, person in enumerate(lists.of_people(context.register, context.lookups, wanted), start=1):
        if number % _EVERY == 0 or number == len(wanted):
            progress(number, len(wanted))
        yield person


def _digits(text: str) -> int:
    """Return how many digits wide a text is; a Chinese character takes two."""
    return sum(1 if letter.isascii() else 2 for letter in text)


def _samples(body: Sequence[Sequence[Cell]], index: int) -> tuple[str, ...]:
    texts = (plain(row[index]) for row in body if index < len(row))
    return tuple(dict.fromkeys(text for text in texts if text))[:_SAMPLES]
