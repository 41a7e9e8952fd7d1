"""What the page of ledgers asks of the register: how many people each lists, and their rows as texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

from PySide6.QtCore import QCoreApplication

from ui.dialogs.print_document import PrintDocument
from ui.language import shown
from ui.tables import Column, Row
from ui.tables.model import PAGE
from ui.tasks import Progress
from villagedesk.catalogue.cells import plain
from villagedesk.catalogue.field import Kind
from villagedesk.context import Context
from villagedesk.register.selection import Selection
from villagedesk.reports.roster import Roster, RosterColumn, draw_roster
from villagedesk.subjects import lists
from villagedesk.subjects.lists_answers import field_of
from villagedesk.subjects.lists_definition import Definition
from villagedesk.subjects.slips import now_printed, unit_title

_PER_DIGIT = 8
"""Pixels at 100 % for one digit of a spreadsheet column."""

_PAPER_DIGITS = 138
"""Digits that a line of the roster holds beside 序号."""
_WHOLE = {Kind.ID_NUMBER: 16.5, Kind.PHONE: 10.8, Kind.DATE: 10.2}
"""Room in digits for what nobody should read in two lines."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The people of every ledger, by its name, as far as they are in a scope."""

    scope: Selection
    people: Mapping[str, Sequence[str]]


def look(context: Context, definitions: Sequence[Definition], scope: Selection) -> Listed:
    """Return who stands in each ledger."""
    found = {one.name: lists.listed(context.register, context.lookups, one, scope) for one in definitions}
    return Listed(scope, found)


def columns(definition: Definition) -> list[Column]:
    """Return the columns of a ledger as a table on the screen has them."""
    return [
        Column(column.field, shown(column.label), round(column.width * _PER_DIGIT) + 16, sortable=False)
        for column in definition.columns
    ]


def fetch(context: Context, definition: Definition, ids: Sequence[str]) -> list[Row]:
    """Return the rows of people as texts."""
    found = lists.of_people(context.register, context.lookups, ids)
    return [tuple(plain(person.cell(column.field)) for column in definition.columns) for person in found]


def paper_columns(definition: Definition) -> list[RosterColumn]:
    """Return the columns on paper: numbers and days keep the room of their digits, the others share what is left."""
    whole = {
        column.field: _WHOLE[kind] for column in definition.columns if (kind := field_of(column.field).kind) in _WHOLE
    }
    others = sum(column.width for column in definition.columns if column.field not in whole) or 1
    left = max(_PAPER_DIGITS - sum(whole.values()), _PAPER_DIGITS / 4)
    return [
        RosterColumn(column.label, whole.get(column.field, column.width * left / others))
        for column in definition.columns
    ]


def document(context: Context, definition: Definition, ids: Sequence[str], about: str) -> PrintDocument:
    """Return a ledger to print; `about` says who is listed."""

    def make(progress: Progress) -> bytes:
        target = BytesIO()
        pages = (ids[start : start + PAGE] for start in range(0, len(ids), PAGE))
        roster = Roster(
            title=context.unit.name + definition.title,
            unit=unit_title(context.unit.name),
            about=about,
            printed_at=now_printed(),
            columns=paper_columns(definition),
            rows=(row for page in pages for row in fetch(context, definition, page)),
            count=len(ids),
            signed_by=definition.foot or ("制表人", "审核人"),
        )
        draw_roster(roster, target, progress)
        return target.getvalue()

    name = f"{definition.title}_{context.unit.name}_{context.today.isoformat()}.pdf"
    return PrintDocument(definition.title, name, QCoreApplication.translate("TablesPage", "人"), make)
