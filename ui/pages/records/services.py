"""The catalogue as the form of a record uses it: what names another record is chosen, never typed."""

from ui.forms import CatalogueServices
from ui.pages.person.services import remembering
from ui.pages.records.finder import RecordsFinder
from villagedesk.catalogue.field import Field, Kind
from villagedesk.catalogue.problem import Reading
from villagedesk.context import Context


class RecordServices(CatalogueServices):
    """The shipped catalogue with the finder of records."""

    def __init__(self, context: Context) -> None:
        self.register = context.register
        self.finder = RecordsFinder(context.register)
        self.lookups = remembering(lambda: context.lookups)
        super().__init__(self.lookups, self.finder)

    def read(self, field: Field, text: str) -> Reading:
        """Understand a typed text; one in place of a record means nothing."""
        return Reading({}) if field.kind is Kind.REFERENCE else super().read(field, text)
