"""Opening a person for one correction in the middle of other work: saving leads back to it."""

from dataclasses import dataclass

from ui.pages.page import RegisterPage
from ui.pages.person.page import PersonPage


@dataclass(frozen=True, slots=True)
class Errand:
    """An argument of a visit to the person page; `words` say what saving leads back to."""

    person: str
    words: str

    def show_on(self, page: RegisterPage) -> None:
        """Show the person, and that saving leads back."""
        page.arrive(self.person)
        if isinstance(page, PersonPage):
            page.lead_back(self.words)
