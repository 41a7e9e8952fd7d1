"""What an entry form needs to know from the outside: how to read, write out, offer and derive values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as default
from typing import Protocol

from villagedesk.catalogue.field import Field, Value, Values
from villagedesk.catalogue.problem import Problem, Reading


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be chosen: its code, its words, and the pinyin initials of the words."""

    code: str
    label: str
    initials: str = ""


@dataclass(frozen=True, slots=True)
class Derived:
    """Values that follow from another one, and for each field the note that says where it comes from."""

    values: Values = default(default_factory=dict)
    notes: Mapping[str, str] = default(default_factory=dict)


class FormServices(Protocol):
    """The door of a form to the catalogue; it never sees a record or the register."""

    def read(self, field: Field, text: str) -> Reading:
        """Understand a typed text; the values may name companions of the field too."""
        ...

    def check(self, field: Field, value: Value) -> Sequence[Problem]:
        """Return what is wrong with a value, whatever else the form holds."""
        ...

    def format(self, field: Field, value: Value) -> str:
        """Write a value out as it is shown, and as `read` understands it again."""
        ...

    def options(self, field: Field) -> Sequence[Option]:
        """Return all choices of a field with a code list."""
        ...

    def suggest(self, field: Field, text: str) -> Sequence[Option]:
        """Return places or records that `text` may mean, likeliest first."""
        ...

    def derive(self, field: Field, value: Value) -> Derived:
        """Return what follows from a value, as sex and birth date from an ID number; often nothing."""
        ...
