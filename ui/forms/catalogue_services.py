"""The form's door to the catalogue: its readers, its code lists, its places."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from ui.forms.days import spoken_day
from ui.forms.matching import matching
from ui.forms.services import Derived, Option
from ui.language import shown
from villagedesk.catalogue import checks, kinds
from villagedesk.catalogue.field import Field, Kind, Value
from villagedesk.catalogue.field_checks import check_field
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.places import places
from villagedesk.catalogue.problem import Problem, Reading
from villagedesk.catalogue.tables import read_table
from villagedesk.catalogue.validation import derive
from villagedesk.register.pinyin import initials
from villagedesk.subjects.entry_order import offered

_MOST_PLACES = 50
_MOBILE_DIGITS = 11


class RecordFinder(Protocol):
    """Finds the records that a REFERENCE field may point to, for example households."""

    def find(self, target: str, text: str) -> Sequence[Option]:
        """Return records of the kind `target` that a typed text may mean, likeliest first."""
        ...

    def label(self, target: str, record: str) -> str:
        """Return the words for a record given by its id."""
        ...


@dataclass(frozen=True, slots=True)
class NoRecords:
    """A finder for forms without REFERENCE fields."""

    def find(self, target: str, text: str) -> Sequence[Option]:  # noqa: ARG002 - the protocol's signature
        """Return nothing."""
        return ()

    def label(self, target: str, record: str) -> str:  # noqa: ARG002 - the protocol's signature
        """Return the id itself."""
        return record


class CatalogueServices:
    """`FormServices` on the shipped catalogue; `lookups` say what today is and which village is ours."""

    def __init__(self, lookups: Callable[[], Lookups], records: RecordFinder | None = None) -> None:
        """Ask `lookups` anew at each use, so that a form left open over midnight knows the day."""
        self._lookups = lookups
        self._records = records or NoRecords()

    def read(self, field: Field, text: str) -> Reading:
        """Understand a typed text; a choice in the words of the screen, or in Chinese.

        Nothing that is typed is a record: one is chosen.
        """
        if field.kind is Kind.REFERENCE:
            return Reading({})
        if field.kind is Kind.CODE:
            chosen = next((option.code for option in self.options(field) if option.label == text), "")
            if chosen:
                return Reading({field.name: chosen})
        lookups = self._lookups()
        return kinds.read(field, spoken_day(text, lookups.today) if field.kind is Kind.DATE else text, lookups)

    def check(self, field: Field, value: Value) -> Sequence[Problem]:
        """Return what is wrong with a value, whatever else the record holds."""
        return check_field(field, value, self._lookups())

    def format(self, field: Field, value: Value) -> str:
        """Write a value as it is edited: money without empty cents, a mobile number in groups."""
        if field.kind is Kind.REFERENCE:
            return self._records.label(field.target, str(value))
        text = kinds.format_value(field, value)
        if field.kind in (Kind.CODE, Kind.CODES):
            return shown(text)
        if field.kind is Kind.MONEY:
            return text.removesuffix(".00")
        if field.kind is Kind.PHONE and len(text) == _MOBILE_DIGITS and text.startswith("1"):
            return f"{text[:3]} {text[3:7]} {text[7:]}"
        return text

    def options(self, field: Field) -> Sequence[Option]:
        """Return the choices of a code list: the short list first, then the rest."""
        ordered = offered(field, self._lookups())
        return _options(tuple((code.code, code.label) for code in ordered))

    def suggest(self, field: Field, text: str) -> Sequence[Option]:
        """Return places, or records, that a text may mean."""
        if field.kind is Kind.REFERENCE:
            return self._records.find(field.target, text)
        return self._places(text) if text.strip() else ()

    def derive(self, field: Field, value: Value) -> Derived:
        """Return sex and birth date with the age, from the ID number of the person."""
        found = derive({field.name: value})
        if not found:
            return Derived()
        source = QCoreApplication.translate("CatalogueServices", "由身份证号得出")
        age = checks.age_on(date.fromisoformat(str(found["birth_date"])), self._lookups().today)
        notes = {
            field.name: QCoreApplication.translate("CatalogueServices", "校验正确"),
            "sex": source,
            "birth_date": QCoreApplication.translate("CatalogueServices", "{age} 岁，{source}").format(
                age=age, source=source
            ),
        }
        return Derived(found, notes)

    def _places(self, text: str) -> Sequence[Option]:
        """Return places by any part of the name, the one that the reader understands first."""
        lookups = self._lookups()
        understood = lookups.places.find(text, lookups.village)
        found = matching(_divisions(), text, numbered=False)
        found.sort(key=lambda option: _nearness(option, lookups.village))
        if understood is not None:
            first = Option(understood.code, lookups.places.full_name(understood.code))
            found = [first, *(option for option in found if option.code != first.code)]
        return found[:_MOST_PLACES]


def _nearness(option: Option, village: str) -> tuple[bool, bool, bool]:
    # Higher divisions first, then the own province.
    return not option.code.endswith("0000"), not option.code.endswith("00"), option.code[:2] != village[:2]


@cache
def _options(codes: tuple[tuple[str, str], ...]) -> tuple[Option, ...]:
    return tuple(Option(code, shown(label), initials(label)) for code, label in codes)


@cache
def _divisions() -> tuple[Option, ...]:
    table = places()
    codes = [row["code"] for row in read_table("gbt2260_divisions_province_city_county")]
    return tuple(Option(code, table.full_name(code), initials(table.label(code))) for code in codes)
