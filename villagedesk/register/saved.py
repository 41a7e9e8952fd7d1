"""清单: selections that were kept under a name; they belong to this register and are not sent."""

from typing import Any

from sqlalchemy import Connection

from villagedesk.errors import VillageDeskError
from villagedesk.register import state
from villagedesk.register.selection import Selection
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

LONGEST_NAME = 20
"""Characters of a name that its chip can show."""

_SETTING = "saved_selections"


def saved(connection: Connection) -> dict[str, Selection]:
    """Return the kept selections by their names, in the order in which they were first kept."""
    return {name: Selection.from_json(content) for name, content in _stored(connection).items()}


def save(register: Register, name: str, selection: Selection) -> None:
    """Keep a selection under a name; one that had the name is replaced. VillageDeskError for a name that is none."""
    name = " ".join(name.split())
    if not name:
        raise VillageDeskError("清单还没有名称。", "请写一个名称，例如“三组未就业”。")
    if len(name) > LONGEST_NAME:
        raise VillageDeskError(
            sentence("名称有 {count} 个字，太长。", count=len(name)),
            sentence("请缩短到 {count} 个字以内。", count=LONGEST_NAME),
        )
    with register.writing() as connection:
        state.put(connection, _SETTING, {**_stored(connection), name: selection.to_json()})


def forget(register: Register, name: str) -> None:
    """Drop a kept selection; the people stay."""
    with register.writing() as connection:
        state.put(connection, _SETTING, {kept: what for kept, what in _stored(connection).items() if kept != name})


def _stored(connection: Connection) -> dict[str, Any]:
    """Return what is stored, whatever a newer program may have added to it."""
    stored = state.get(connection, _SETTING, {})
    return stored if isinstance(stored, dict) else {}
