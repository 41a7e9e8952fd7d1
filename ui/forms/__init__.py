"""Entry forms built from the catalogue."""

from ui.forms.builder import RecordForm
from ui.forms.services import Derived, FormServices, Option

__all__ = ["Derived", "FormServices", "Option", "RecordForm"]
