"""Drafts of one list among those of a page: `part` in the draft is the record kind."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ui.pages.person.drafts import DraftKeeper
from villagedesk.register import drafts
from villagedesk.register.store import Register


class PartDrafts(DraftKeeper):
    """Keeps the drafts of one list; those of the page's other lists are none of its own."""

    def __init__(
        self,
        register: Register,
        content: Callable[[], tuple[str, dict[str, Any]]],
        parent: QObject,
        page: str,
        part: str,
    ) -> None:
        super().__init__(register, content, parent, page)
        self._part = part

    def _all(self) -> list[drafts.Draft]:
        return [draft for draft in super()._all() if draft.content.get("part") == self._part]
