"""Entry forms built from the catalogue."""

from ui.forms.builder import RecordForm
from ui.forms.catalogue_services import CatalogueServices, RecordFinder
from ui.forms.services import Derived, FormServices, Option

__all__ = ["CatalogueServices", "Derived", "FormServices", "Option", "RecordFinder", "RecordForm"]
