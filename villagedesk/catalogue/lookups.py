"""What reading and checking a value may ask of the outside world: today, the own village, codes and places."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from villagedesk.catalogue.codes import CodeList, code_list
from villagedesk.catalogue.places import Places, places


class Lookups(Protocol):
    """The outside world as far as the catalogue needs it."""

    @property
    def today(self) -> date:
        """The day that counts as today."""
        ...

    @property
    def village(self) -> str:
        """The 12-digit code of the own village, '' where there is none."""
        ...

    @property
    def places(self) -> Places:
        """The divisions of the country."""
        ...

    def code_list(self, name: str) -> CodeList:
        """Return the code list called `name`."""
        ...


@dataclass(frozen=True, slots=True)
class ShippedLookups:
    """The code lists and places that the program ships."""

    today: date
    village: str = ""

    @property
    def places(self) -> Places:
        """The shipped divisions."""
        return places()

    def code_list(self, name: str) -> CodeList:
        """Return a shipped code list; FileNotFoundError where there is none."""
        return code_list(name)
