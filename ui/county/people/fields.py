"""What a person's records say, field by field, as the county reads them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.language import shown
from ui.tables import Column, Row
from ui.widgets.badge import Kind
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Need
from villagedesk.register.record import Record
from villagedesk.subjects import showing
from villagedesk.subjects.registration import CHILDREN, Person, begin
from villagedesk.subjects.returns import Returned

_SILENT = ("household", "labourer", "number")


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One field of one record: `name` as the catalogue calls it, `can_return` where it may be sent back."""

    key: str
    name: str
    about: str
    label: str
    words: str
    state: str
    can_return: bool


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("CountyPersonPage", text)


def columns() -> tuple[Column, ...]:
    """Return which part it is of, what it is called, what it says, and whether it was sent back."""
    return (
        Column("about", tr("哪一部分"), 110, sortable=False),
        Column("label", tr("项目"), 150, sortable=False, fixed=True),
        Column("words", tr("内容"), 380, sortable=False),
        Column("state", tr("状态"), 110, sortable=False, badges={tr("已退回"): Kind.BAD}),
    )


def row(line: FieldLine) -> Row:
    """Return the texts of a line."""
    return (line.about, line.label, line.words or "—", line.state)


def lines(
    person: Person, returned: Sequence[Returned], named: Mapping[str, str], *, everything: bool
) -> list[FieldLine]:
    """Return the fields that hold something or were sent back, with `everything` the empty ones, too.

    `named` are the words for records that they name, by id.
    """
    open_ones = {(one.record.id, one.field) for one in returned}
    found: list[FieldLine] = []
    home = [person.household] if person.household else []
    for record in (person.labourer, *home):
        found += _of(record, "", open_ones, named, can_return=True)
    for kind in CHILDREN:
        children = sorted(person.children(kind), key=begin, reverse=True)
        for number, record in enumerate(children):
            told = f" {number + 1}" if len(children) > 1 else ""
            found += _of(record, told, open_ones, named, can_return=number == 0)
    return [line for line in found if everything or line.words or line.state]


def _of(
    record: Record, number: str, open_ones: set[tuple[str, str]], named: Mapping[str, str], *, can_return: bool
) -> Iterator[FieldLine]:
    for field in KINDS[record.kind]:
        if not field.stored or field.need is Need.COMPUTED or field.name in _SILENT:
            continue
        text = showing.words(record.kind, field.name, record.values, named)
        is_open = {(record.id, field.name), (record.id, "")} & open_ones
        yield FieldLine(
            key=f"{record.id}.{field.name}",
            name=f"{record.kind}.{field.name}",
            about=f"{shown(KINDS[record.kind].label)}{number}",
            label=field.label,
            words=text,
            state=tr("已退回") if is_open else "",
            can_return=can_return,
        )
