"""What the county publishes to its villages, declared as data: `resources/publishing/*.toml`, one kind a file.

A kind of `form` table has columns, which are fields as records have them; its file comes as a spreadsheet, CSV or TOML.
The other forms are a `text` with a title, a `ledger` (see `subjects.lists_definition`), a monthly `period`, and `rules`
by which the program itself works, as TOML (see `county.publishing.rules`).
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from villagedesk.catalogue.field import Field, Kind, Need
from villagedesk.paths import resource

DIVISION = "division"
"""The check of a column that holds the 12-digit code of a village or town."""


class Form(StrEnum):
    """What the content of a document looks like."""

    TABLE = "table"
    TEXT = "text"
    LEDGER = "ledger"
    PERIOD = "period"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its field, what stands in the example row, and its width in digits.

    `not_before` names the column whose date or amount this one may not fall below.
    """

    field: Field
    example: str
    width: float
    not_before: str = ""


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """One kind of document.

    Attributes:
        name: how files and commands call it.
        title: what people call it.
        icon: the name of its picture.
        about: one sentence for the clerk who fills the template.
        notes: lines below the template, what to mind.
        unique: columns that together stand only once.
        many: whether there are several documents of the kind, each with a name.
        template: a text to start from, where the form is no table.
    """

    name: str
    title: str
    icon: str
    form: Form
    about: str
    order: int
    columns: tuple[Column, ...] = ()
    notes: tuple[str, ...] = ()
    unique: tuple[str, ...] = ()
    many: bool = False
    template: str = ""

    def __iter__(self) -> Iterator[Field]:
        return (column.field for column in self.columns)

    def column(self, name: str) -> Column:
        """Return the column called `name`; KeyError where there is none."""
        found = next((column for column in self.columns if column.field.name == name), None)
        if found is None:
            raise KeyError(f"{self.name}.{name}")
        return found


@cache
def document_kinds() -> dict[str, DocumentKind]:
    """Return the kinds by name, in the order in which they are shown."""
    files = sorted(resource("publishing").glob("*.toml"))
    found = [_kind(file.stem, tomllib.loads(file.read_text("utf-8"))) for file in files]
    return {kind.name: kind for kind in sorted(found, key=lambda kind: kind.order)}


def field_of(declared: Mapping[str, Any]) -> Field:
    """Return the field that a column's declaration describes; KeyError or ValueError where it is none."""
    return Field(
        name=str(declared["name"]),
        label=str(declared["label"]),
        kind=Kind(declared["kind"]),
        need=Need(declared.get("need", Need.OPTIONAL.value)),
        codes=str(declared.get("codes", "")),
        upper=str(declared.get("upper", "")),
        beside=str(declared.get("beside", "")),
        headers=tuple(str(declared.get("headers", "")).split()),
        checks=tuple(declared.get("checks", ())),
        max_length=int(declared.get("max_length", 200)),
        hint=str(declared.get("hint", "")),
    )


def _kind(name: str, declared: Mapping[str, Any]) -> DocumentKind:
    return DocumentKind(
        name=name,
        title=declared["title"],
        icon=declared["icon"],
        form=Form(declared["form"]),
        about=declared["about"],
        order=declared["order"],
        columns=tuple(_column(one) for one in declared.get("columns", ())),
        notes=tuple(declared.get("notes", ())),
        unique=tuple(declared.get("unique", ())),
        many=declared.get("many", False),
        template=_template(declared),
    )


def _template(declared: Mapping[str, Any]) -> str:
    """Return the text to start from: its own, or that of a file which the program ships and goes by itself."""
    file = declared.get("template_file")
    return resource(file).read_text("utf-8") if file else str(declared.get("template", ""))


def _column(declared: Mapping[str, Any]) -> Column:
    return Column(
        field_of(declared), declared.get("example", ""), declared.get("width", 14), declared.get("not_before", "")
    )
