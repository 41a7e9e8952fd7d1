"""老乡群: how many people of each village group are in the chat of those from home."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from villagedesk.register.people import HOUSEHOLDS, PEOPLE
from villagedesk.register.people_where import on_roll
from villagedesk.subjects.verification_roll import group_order


@dataclass(frozen=True, slots=True)
class ChatCount:
    """The people of a village group ('' for those without one): in the chat, not in it, and how many in all."""

    group: str
    inside: int
    outside: int
    total: int


def in_chats(connection: Connection) -> list[ChatCount]:
    """Return the counts by group, in the order of the groups; who was not asked is in neither count."""
    chat, group = PEOPLE.c.group_chat, func.coalesce(HOUSEHOLDS.c.group, "")
    inside, outside = func.count().filter(chat.is_(True)), func.count().filter(chat.is_(False))
    query = select(group, inside, outside, func.count()).select_from(PEOPLE)
    joined = query.outerjoin(HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household).where(on_roll()).group_by(group)
    return sorted((ChatCount(*row) for row in connection.execute(joined)), key=lambda one: group_order(one.group))
