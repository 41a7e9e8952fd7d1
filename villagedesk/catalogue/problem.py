"""What can be wrong with a value or a record, told in a clerk's words."""

from dataclasses import dataclass
from enum import StrEnum

from villagedesk.catalogue.field import Values


class Severity(StrEnum):
    """错误 stops saving at the keyboard, 警告 is listed by 校核 and never blocks."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: `field` is the field's name, `code` stable for machines, `message` Chinese."""

    field: str
    code: str
    message: str
    severity: Severity = Severity.WARNING


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cell or a typed text was understood as.

    `values` holds the field itself and its companions (`upper`, `beside`) by name; it is empty where the cell
    is blank or where keeping the value would be wrong, as with a damaged ID number.
    """

    values: Values
    problems: tuple[Problem, ...] = ()


NOTHING = Reading({})
"""The reading of a blank cell."""
