"""How a field of a record is declared."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

Value = str | int | bool | list[str] | None
"""A stored value. Dates are ISO text (`2024-03-05`, or `2024-03` where only the month is known), money is
integer fen, a decimal is plain text (`7.5`), a code is its code, a place its six-digit division code, several
codes or texts a list."""

Values = dict[str, Value]
"""Field name to value; a field that was never given is absent or None."""


class Kind(StrEnum):
    """The kinds of value; each has one reader in `kinds` and one editor on screen."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    MONEY = "money"
    DATE = "date"
    YES_NO = "yes_no"
    CODE = "code"
    CODES = "codes"
    TEXTS = "texts"
    PLACE = "place"
    PLACES = "places"
    ID_NUMBER = "id_number"
    PHONE = "phone"
    REFERENCE = "reference"


class Need(StrEnum):
    """必填 stops saving at the keyboard, 应填 is listed by the checks, a computed field is never typed."""

    MANDATORY = "必填"
    EXPECTED = "应填"
    OPTIONAL = "选填"
    COMPUTED = "自动"


class Policy(StrEnum):
    """What happens when two people changed the same field without knowing of each other."""

    PERSON_DECIDES = "A"
    LATEST_SHOWN = "B"
    UNION = "C"


SET_KINDS = frozenset({Kind.CODES, Kind.TEXTS, Kind.PLACES})
"""Kinds whose values are sets; each element has a register of its own in the journal."""


def words(text: str) -> tuple[str, ...]:
    """Return header words that are written with spaces between them."""
    return tuple(text.split())


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record kind.

    `codes` names the code list of a CODE or CODES field, `target` the record kind of a REFERENCE,
    `upper` the companion field that keeps the upper end of a range (3000-4000 元), `beside` the companion
    that keeps what the value itself cannot hold: the words of a place, the second number of a phone cell.
    A field that is not `stored` is worked out wherever it is shown and has no column.
    `headers` are the header words under which spreadsheets carry the field, as people write them.
    """

    name: str
    label: str
    kind: Kind
    need: Need = Need.OPTIONAL
    codes: str = ""
    target: str = ""
    upper: str = ""
    beside: str = ""
    headers: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    max_length: int = 200
    policy: Policy = Policy.LATEST_SHOWN
    sensitive: bool = False
    slip: bool = False
    stored: bool = True
    hint: str = ""

    @property
    def is_set(self) -> bool:
        """Tell whether the value is a set of elements."""
        return self.kind in SET_KINDS


@dataclass(frozen=True, slots=True)
class Section:
    """A group of fields that stand together on the form."""

    label: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of record, for example a labourer; `parent` names the REFERENCE field to its owner."""

    name: str
    label: str
    sections: tuple[Section, ...]
    parent: str = ""
    _by_name: Mapping[str, Field] = dataclasses.field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", {field.name: field for field in self})

    def __iter__(self) -> Iterator[Field]:
        return (field for section in self.sections for field in section.fields)

    def field(self, name: str) -> Field:
        """Return the field called `name`; KeyError where there is none."""
        try:
            return self._by_name[name]
        except KeyError:
            raise KeyError(f"{self.name}.{name}") from None
