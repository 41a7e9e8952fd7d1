"""The pages of an opened register: built on the first visit, kept after that, with the way back."""

from collections.abc import Mapping
from importlib import import_module
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.pages.page import RegisterPage
from villagedesk.context import Context

Pages = Mapping[str, tuple[str, str, str]]
"""Module, class and navigation entry of pages by name."""

PAGES: Pages = {
    "home": ("ui.pages.home.page", "HomePage", "home"),
    "people": ("ui.pages.people.page", "PeoplePage", "people"),
    "person": ("ui.pages.person.page", "PersonPage", "people"),
    "household": ("ui.pages.household.page", "HouseholdPage", "people"),
    "households": ("ui.pages.households.page", "HouseholdsPage", "people"),
    "check": ("ui.pages.check.page", "CheckPage", "people"),
    "alike": ("ui.pages.alike.page", "AlikePage", "people"),
    "ledger": ("ui.pages.ledger.page", "LedgerPage", "people"),
    "jobs": ("ui.pages.jobs.page", "JobsPage", "jobs"),
    "visits": ("ui.pages.visits.page", "VisitsPage", "visits"),
    "tables": ("ui.pages.tables.page", "TablesPage", "tables"),
    "fill": ("ui.pages.fill.page", "FillPage", "tables"),
    "statistics": ("ui.pages.statistics.page", "StatisticsPage", "statistics"),
    "exchange": ("ui.pages.exchange.page", "ExchangePage", "exchange"),
    "verification": ("ui.pages.verification.page", "VerificationPage", "home"),
    "training": ("ui.pages.training.page", "TrainingPage", "training"),
    "trips": ("ui.pages.trips.page", "TripsPage", "trips"),
    "places": ("ui.pages.places.page", "PlacesPage", "places"),
    "subsidies": ("ui.pages.subsidies.page", "SubsidiesPage", "subsidies"),
    "published": ("ui.pages.published.page", "PublishedPage", "exchange"),
    "settings": ("ui.pages.settings.page", "SettingsPage", "settings"),
}
"""The pages of a village; a module is loaded on the first visit."""

_REMEMBERED = 20


@runtime_checkable
class Place(Protocol):
    """An argument of a visit that leads to a place on the page, and knows the way."""

    def show_on(self, page: RegisterPage) -> None:
        """Show the place."""
        ...


class PageStack(QStackedWidget):
    """Shows one page at a time; `go` and `changed` are those of the pages."""

    go = Signal(str, object)
    changed = Signal()

    def __init__(self, context: Context, pages: Pages = PAGES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._context = context
        self._pages = pages
        self._built: dict[str, RegisterPage] = {}
        self._path: list[str] = []

    def name(self) -> str:
        """Return the name of the page that is shown; empty before the first."""
        return self._path[-1] if self._path else ""

    def entry(self) -> str:
        """Return the navigation entry that the shown page belongs to."""
        return self._pages[self.name() or "home"][2]

    def has(self, name: str) -> bool:
        """Tell whether there is such a page: a county has no 上报, a village no 接收."""
        return name in self._pages

    def page(self, name: str = "") -> RegisterPage:
        """Return a page, by default the shown one, and build it where it was never visited."""
        wanted = name or self.name()
        if wanted not in self._built:
            module, kind, _ = self._pages[wanted]
            page = cast("type[RegisterPage]", getattr(import_module(module), kind))(self._context)
            page.go.connect(self.go)
            page.changed.connect(self.changed)
            self._built[wanted] = page
            self.addWidget(page)
        return self._built[wanted]

    def may_leave(self) -> bool:
        """Ask the shown page whether it may be left."""
        return not self._path or self.page().leave()

    def visit(self, name: str, argument: object = None, *, takes_keyboard: bool = True) -> None:
        """Show a page and what the visit is about; whether the former may be left was asked before."""
        page = self.page(name)
        if self.name() != name:
            self._path = [*self._path[-_REMEMBERED:], name]
        is_new = self.currentWidget() is not page
        self.setCurrentWidget(page)
        if is_new and takes_keyboard:
            page.setFocus()  # hiding the former page has left the keyboard anywhere
        if isinstance(argument, Place):
            argument.show_on(page)
        else:
            page.arrive(argument)
        page.refresh()
        holder = self.window().focusWidget()
        if takes_keyboard and (holder is None or not page.isAncestorOf(holder)):
            page.setFocus()

    def back(self) -> None:
        """Show the page before this one as it was left; on the first page nothing happens."""
        if len(self._path) > 1 and self.may_leave():
            self._path.pop()
            page = self.page()
            self.setCurrentWidget(page)
            page.refresh()
            page.setFocus()
