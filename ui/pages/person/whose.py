"""On which computer something was written, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from villagedesk.context import Context
from villagedesk.exchange import link


def places(context: Context) -> Mapping[str, str]:
    """Return words for the devices that a village knows: its county's."""
    with context.register.database.reading() as connection:
        county = link.load(connection)
    words = QCoreApplication.translate("ConflictCards", "县里")
    return {county.hub.keys.key_id: words} if county else {}
