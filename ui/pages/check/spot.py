"""Where on a person's page something has to be put right."""

from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer

from ui.pages.page import RegisterPage
from ui.pages.person.body import PersonBody
from ui.pages.person.page import PersonPage
from ui.widgets import Kind

_NEAREST = {"household": "head_name", "number": "head_name", "division": "group", "member_count": "head_name"}
"""Where to look for what the form has no field for."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A field of a record of a person, and why to look at it; the argument of a visit to the page of a person."""

    person: str
    kind: str
    record: str
    field: str
    why: str = ""

    def show_on(self, page: RegisterPage) -> None:
        """Open the person with the keyboard in the field and the reason above the form."""
        page.arrive(self.person)
        if not isinstance(page, PersonPage):
            return
        if page.notice.isHidden() and self.why:  # an unsaved draft is announced there already
            page.notice.show_notice(self.why, Kind.WARN)
            page.notice.show()
        self._bring_keyboard(page.body)
        # What was just unfolded has its place on the screen only when the layouts have been through.
        QTimer.singleShot(0, page, partial(self._bring_again, page))

    def _bring_again(self, page: PersonPage) -> None:
        if page.isVisible():  # a fast hand may have gone back already
            self._bring_keyboard(page.body)

    def _bring_keyboard(self, body: PersonBody) -> None:
        name = _NEAREST.get(self.field, self.field)
        tab = body.children_of.get(self.kind)
        if tab is None:
            body.setCurrentIndex(0)
            if any(name in form.boxes for form in body.form.forms):
                body.form.focus_field(name)
            return
        body.show_kind(self.kind)
        with suppress(KeyError):  # the entry may have been voided since it was found
            tab.entries.chip(self.record).click()
        if name in tab.form.boxes:
            tab.form.focus_field(name)
