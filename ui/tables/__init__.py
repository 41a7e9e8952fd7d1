"""Tables: a paged model over a list of ids, and the view all lists share."""

from ui.tables.columns import Arrangement
from ui.tables.model import Column, PagedModel, Row
from ui.tables.view import RecordTable

__all__ = ["Arrangement", "Column", "PagedModel", "RecordTable", "Row"]
